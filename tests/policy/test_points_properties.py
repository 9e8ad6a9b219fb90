"""What must hold for every profile, whatever the table's figures are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policy import points
from policy.book import PolicyBook
from policy.profile import ANSWERS, Profile

#: For each answer its values from worst to best; age has no such order.
LADDERS: dict[str, list[Any]] = {
    "education": ["none", "bachelor", "master", "doctorate"],
    "skills_certificate": ["none", "technician", "senior_technician"],
    "region": ["other", "western", "northeast_old_industrial", "central_special"],
    "chinese_taught_degree": [False, True],
    "former_chinese_national": [False, True],
    "top_university": [False, True],
    "fortune_500": [False, True],
    "intellectual_property": [False, True],
    "five_years_in_china": [False, True],
}
NUMBERS = {
    "salary_annual_cny": st.floats(0, 2_000_000),
    "experience_years": st.floats(0, 60),
    "months_per_year": st.floats(0, 12),
    "hsk_level": st.integers(0, 6),
    "local_bonus": st.floats(0, 10),
}
FULL = st.builds(
    Profile,
    age=st.integers(0, 100),
    **{name: st.sampled_from(values) for name, values in LADDERS.items()},
    **NUMBERS,
)
DAYS = st.sampled_from([date(2016, 12, 1), date(2017, 4, 1), date(2026, 11, 24)])
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICK
@given(FULL, DAYS, st.data())
def test_a_total_never_falls_when_an_answer_improves(
    book: PolicyBook, profile: Profile, day: date, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([*LADDERS, *NUMBERS]))
    before = getattr(profile, name)
    if name in LADDERS:
        better = data.draw(st.sampled_from(LADDERS[name][LADDERS[name].index(before) :]))
    else:
        better = max(before, data.draw(NUMBERS[name]))
    total, _ = points.total(profile, book, day)
    improved, _ = points.total(replace(profile, **{name: better}), book, day)
    assert improved.low >= total.low
    assert improved.high >= total.high


@QUICK
@given(FULL, DAYS, st.sets(st.sampled_from(ANSWERS)), st.sets(st.sampled_from(ANSWERS)))
def test_a_range_always_holds_the_total_that_comes_of_it(
    book: PolicyBook, profile: Profile, day: date, hidden: set[str], still_hidden: set[str]
) -> None:
    wide = points.score(replace(profile, **dict.fromkeys(hidden)), book, day)
    narrow = points.score(replace(profile, **dict.fromkeys(hidden & still_hidden)), book, day)
    assert wide.total.low <= narrow.total.low <= narrow.total.high <= wide.total.high
    assert set(narrow.categories) <= set(wide.categories)
    assert set(narrow.missing) <= set(wide.missing) <= hidden


@QUICK
@given(FULL, st.sets(st.sampled_from(ANSWERS)))
def test_the_factors_add_up_and_keep_their_caps(book: PolicyBook, profile: Profile, hidden: set[str]) -> None:
    written = points.as_json(
        points.score(replace(profile, **dict.fromkeys(hidden)), book, date(2026, 11, 24))
    )
    low = sum(factor.get("points", factor.get("points_min")) for factor in written["factors"])
    high = sum(factor.get("points", factor.get("points_max")) for factor in written["factors"])
    assert abs(low - written.get("total", written.get("total_min"))) < 1e-6
    assert abs(high - written.get("total", written.get("total_max"))) < 1e-6
    assert all(
        factor.get("points", factor.get("points_max")) <= factor["cap"] for factor in written["factors"]
    )
    assert ("total" in written) != ("total_min" in written and "total_max" in written)


@QUICK
@given(FULL, st.sets(st.sampled_from(ANSWERS)))
def test_every_improvement_comes_true(book: PolicyBook, profile: Profile, hidden: set[str]) -> None:
    told = replace(profile, **dict.fromkeys(hidden))
    result = points.score(told, book, date(2026, 11, 24))
    for change in result.improvements:
        after, _ = points.total(replace(told, **{change.answer: change.after}), book, date(2026, 11, 24))
        assert after == change.total
        assert after.low + after.high > result.total.low + result.total.high


@QUICK
@given(FULL, st.dates(date(2017, 4, 1), date(2100, 1, 1)))
def test_no_day_since_2017_uses_the_pilot_table(book: PolicyBook, profile: Profile, day: date) -> None:
    assert points.score(profile, book, day).table == "national_2017"
