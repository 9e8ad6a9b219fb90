"""Every limit of time, by one day on both sides, at month ends and on 29 February.

The expectation comes from dateutil's calendar, not from the code that is tested.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from judging_papers import book, case, clean_papers, of_code, reading, spoil

from doc_checker.checks import judge
from doc_checker.lapses import find_lapses
from doc_checker.model import Document, DocumentType, Field, Status
from policy.case import Case

PASS, FAIL = Status.PASS, Status.FAIL
DAY = timedelta(days=1)
#: Month ends, both sides of 29 February in and outside leap years, and ordinary days.
DAYS = [
    date.fromisoformat(day)
    for day in (
        *("2024-02-28", "2024-02-29", "2024-03-01", "2024-08-28", "2024-08-29", "2024-08-30", "2024-08-31"),
        *("2024-09-01", "2025-02-28", "2025-03-01", "2025-08-28", "2025-08-31", "2025-12-31", "2026-01-31"),
        *("2026-05-15", "2026-11-30", "2027-02-28", "2028-02-29", "2028-08-31"),
    )
]


def value(reference: str, as_of: date) -> int:
    return int(book().find_value(reference, as_of, None))


def status(
    papers: dict[str, Document], code: str, name: str, as_of: date, a_case: Case | None = None
) -> Status:
    (finding,) = [
        one
        for one in of_code(judge(reading(papers), a_case or case(), book(), as_of), code)
        if name in one.documents
    ]
    return finding.status


@pytest.mark.parametrize("as_of", DAYS)
@pytest.mark.parametrize(("name", "code", "reference"), [
    ("record", "ncr.issued_recently", "ncr_age.max_age_months"),
    ("medical", "medical.issued_recently", "medical_age.max_age_months"),
])  # fmt: skip
def test_certificates_age_by_the_calendar(name: str, code: str, reference: str, as_of: date) -> None:
    months = relativedelta(months=value(reference, as_of))
    near = as_of - months
    judged = {}
    for day in (near + n * DAY for n in range(-4, 5)):
        judged[day] = status(spoil(name, issue_date=day), code, name, as_of)
        assert judged[day] is (PASS if as_of <= day + months else FAIL), day
    assert {PASS, FAIL} == set(judged.values())


@pytest.mark.parametrize("as_of", DAYS[:6])
@pytest.mark.parametrize("name", ["record", "medical"])
def test_a_certificate_of_today_holds_and_one_of_tomorrow_does_not(name: str, as_of: date) -> None:
    code = "ncr.issued_recently" if name == "record" else "medical.issued_recently"
    assert status(spoil(name, issue_date=as_of), code, name, as_of) is PASS
    assert status(spoil(name, issue_date=as_of + DAY), code, name, as_of) is FAIL


@pytest.mark.parametrize("as_of", DAYS)
def test_a_passport_lasts_the_months_that_are_asked_for(as_of: date) -> None:
    needed = as_of + relativedelta(months=value("passport_validity.min_remaining_months", as_of))
    for day, wanted in ((needed - DAY, FAIL), (needed, PASS), (needed + DAY, PASS)):
        assert status(spoil("passport", expiry_date=day), "passport.validity", "passport", as_of) is wanted


@pytest.mark.parametrize("start", DAYS)
def test_a_term_ends_within_its_years_and_after_it_began(start: date) -> None:
    years = value("contract_term_cap_background.max_years", date(2026, 11, 25))
    last = start + relativedelta(years=years)
    for end, wanted in ((start, FAIL), (start + DAY, PASS), (last, PASS), (last + DAY, FAIL)):
        papers = spoil("contract", start_date=start, end_date=end)
        assert status(papers, "contract.term", "contract", date(2026, 11, 25)) is wanted


@pytest.mark.parametrize("as_of", DAYS)
def test_a_contract_is_current_on_its_last_day_and_no_longer(as_of: date) -> None:
    for end, wanted in ((as_of - DAY, FAIL), (as_of, PASS), (as_of + DAY, PASS)):
        assert status(spoil("contract", end_date=end), "contract.current", "contract", as_of) is wanted


@pytest.mark.parametrize(
    "birth", [date(1964, 2, 29), date(1964, 2, 28), date(1964, 3, 1), date(1963, 12, 31), date(1964, 8, 31)]
)
def test_the_age_at_the_end_counts_birthdays(birth: date) -> None:
    as_of = date(2024, 1, 10)
    limit = value("cat_b_age_60.max_age", as_of)
    # dateutil, as the law's calendar here, puts a birthday of 29 February on the 28th in common years.
    too_old = birth + relativedelta(years=limit + 1)
    for end, wanted in ((too_old - DAY, PASS), (too_old, FAIL)):
        papers = spoil("passport", date_of_birth=birth) | {
            "contract": spoil("contract", end_date=end)["contract"]
        }
        a_case = case(applicant={"full_name": "Anna Maria Schmidt"})
        assert status(papers, "contract.age_at_end", "contract", as_of, a_case) is wanted


@pytest.mark.parametrize("start", DAYS[:12])
def test_work_counts_to_the_day(start: date) -> None:
    as_of = date(2028, 11, 25)
    years = value("b1_degree_experience.min_experience_years", as_of)
    # The last of the years' days is the one before the same day of the month: from 1 March to 28 February.
    enough = start + relativedelta(years=years) - DAY
    if (start + relativedelta(years=years)).day != start.day:
        enough += DAY  # from 29 February: the year is over when 28 February is
    a_case = case(claims={"degree_level": "master"})
    for end, wanted in ((enough - DAY, FAIL), (enough, PASS), (enough + DAY, PASS)):
        papers = spoil("letter", start_date=start, end_date=end)
        (finding,) = of_code(judge(reading(papers), a_case, book(), as_of), "experience.years")
        assert finding.status is wanted, end


def test_years_short_by_a_day_are_not_told_as_enough() -> None:
    papers = spoil("letter", start_date=date(2020, 1, 1), end_date=date(2021, 12, 30))
    a_case = case(claims={"degree_level": "master"})
    (finding,) = of_code(judge(reading(papers), a_case, book(), date(2026, 11, 25)), "experience.years")
    found, needed = finding.arguments["found"], finding.arguments["needed"]
    assert found.count < needed.count  # type: ignore[attr-defined]


@pytest.mark.parametrize("as_of", DAYS)
def test_what_lies_in_the_future_is_seen_by_the_day(as_of: date) -> None:
    for day, wanted in ((as_of, 0), (as_of + DAY, 1)):
        papers = spoil("contract", signing_date=day)
        found = of_code(judge(reading(papers), case(), book(), as_of), "consistency.dates")
        assert sum("contract" in one.documents for one in found if one.status is FAIL) == wanted


def test_an_apostille_of_viet_nam_counts_from_the_day_of_the_convention() -> None:
    since = date(2026, 9, 11)
    for day, wanted in ((since - DAY, FAIL), (since, PASS), (since + DAY, PASS)):
        papers = spoil("diploma", institution_country="VNM")
        papers["diploma_apostille"] = spoil("diploma_apostille", country="VNM", issue_date=day)[
            "diploma_apostille"
        ]
        code = "authentication.country_accepted"
        assert status(papers, code, "diploma_apostille", date(2026, 11, 25)) is wanted


@pytest.mark.parametrize("issued", DAYS)
def test_the_calendar_names_the_last_day_on_which_the_check_passes(issued: date) -> None:
    papers = spoil("record", issue_date=issued)
    (lapse,) = [
        one for one in find_lapses(reading(papers), case(), book(), issued) if one.document == "record"
    ]
    assert status(papers, "ncr.issued_recently", "record", lapse.day) is PASS
    assert status(papers, "ncr.issued_recently", "record", lapse.day + DAY) is FAIL


@pytest.mark.parametrize("expiry", DAYS)
def test_the_calendar_names_the_last_day_for_a_passport(expiry: date) -> None:
    papers = spoil("passport", expiry_date=expiry)
    found = find_lapses(reading(papers), case(), book(), expiry - timedelta(days=400))
    (lapse,) = [one for one in found if one.document == "passport"]
    assert status(papers, "passport.validity", "passport", lapse.day) is PASS
    assert status(papers, "passport.validity", "passport", lapse.day + DAY) is FAIL


def test_the_calendar_takes_the_earlier_of_two_readings_and_no_unsure_one() -> None:
    as_of = date(2026, 11, 25)
    either = Field(date(2026, 10, 5), 0.9, alternatives=(date(2026, 5, 10), date(2026, 10, 5)))
    for field, wanted in (
        (Field(date(2026, 9, 1), 0.9), True), (Field(date(2026, 9, 1), 0.3), False), (None, False),
        (Field("soon", 0.9), False), (Field(date(2026, 1, 1), 0.9), False),
    ):  # fmt: skip
        found = find_lapses(reading(spoil("record", issue_date=field)), case(), book(), as_of)
        assert ("record" in {one.document for one in found}) is wanted
    found = find_lapses(reading(spoil("record", issue_date=either)), case(), book(), date(2026, 6, 1))
    assert next(one for one in found if one.document == "record").since == date(2026, 5, 10)


def test_the_calendar_holds_no_paper_of_a_doubtful_kind_and_the_earliest_day_first() -> None:
    as_of = date(2026, 11, 25)
    days = [one.day for one in find_lapses(reading(), case(), book(), as_of)]
    assert days == sorted(days)
    papers = clean_papers()
    weak = papers["record"]
    papers["record"] = Document(weak.id, DocumentType.NO_CRIMINAL_RECORD, 0.3, weak.parts, weak.fields)
    assert "record" not in {one.document for one in find_lapses(reading(papers), case(), book(), as_of)}
