"""The condition language: yes, no and unknown."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.circumstances import CircumstanceTable, read_circumstances
from policy.conditions import Condition, read_condition
from policy.errors import InputError, PolicyError
from policy.facts import FactValue, Interval
from policy.shape import Entry
from policy.statement import Reference
from policy.truth import Truth

VALUES: dict[str, dict[str, Any]] = {"rule": {"age": 60, "degree": "bachelor", "list": ("a", "b")}}
TABLE_DATA = {
    "circumstances": {
        "age": {"kind": "number", "from": "case"},
        "teacher": {"kind": "yes_no", "from": "declared", "usual": False},
        "degree": {"kind": "level", "from": "case", "options": ["none", "bachelor", "master"]},
        "category": {"kind": "choice", "from": "declared", "options": ["A", "B", "C"]},
        "country": {"kind": "choice", "from": "case"},
        "share": {"kind": "number", "from": "declared"},
    }
}


def table() -> CircumstanceTable:
    mistakes: list[PolicyError] = []
    found = read_circumstances(Entry(TABLE_DATA, "circumstances.yaml", "-", mistakes))
    assert mistakes == []
    return found


def condition(written: Any) -> Condition:
    mistakes: list[PolicyError] = []
    found = read_condition(Entry(written, "test.yaml", "when", mistakes), table(), VALUES)
    assert [str(mistake) for mistake in mistakes] == []
    return found


def lookup(reference: Reference) -> Any:
    return reference.look_up(VALUES[reference.statement])


def judge(written: Any, **facts: FactValue) -> Truth:
    return condition(written).judge(facts, lookup)


def years(number: float) -> Interval:
    return Interval.exactly(number)


@pytest.mark.parametrize(
    ("operator", "under", "exactly", "over"),
    [
        ("at_least", "no", "yes", "yes"),
        ("at_most", "yes", "yes", "no"),
        ("above", "no", "no", "yes"),
        ("below", "yes", "no", "no"),
    ],
)
def test_comparisons_at_their_limit(operator: str, under: str, exactly: str, over: str) -> None:
    written = {"age": {operator: "rule.age"}}
    assert judge(written, age=years(59.99)) == under
    assert judge(written, age=years(60)) == exactly
    assert judge(written, age=years(60.01)) == over
    assert judge(written) == "unknown"
    assert judge(written, age=Interval(Fraction(50), Fraction(70))) == "unknown"
    assert judge(written, age=Interval(None, None)) == "unknown"


def test_a_range_wholly_on_one_side_decides() -> None:
    assert judge({"age": {"at_most": "rule.age"}}, age=Interval(Fraction(10), Fraction(60))) == "yes"
    assert judge({"age": {"at_most": "rule.age"}}, age=Interval(Fraction(61), None)) == "no"
    assert judge({"age": {"at_least": "rule.age"}}, age=Interval(Fraction(60), None)) == "yes"
    assert judge({"age": {"at_least": "rule.age"}}, age=Interval(None, Fraction(59))) == "no"


def test_two_comparisons_of_one_fact_must_both_hold() -> None:
    written = {"age": {"at_least": "rule.age", "at_most": "rule.age"}}
    assert [judge(written, age=years(n)) for n in (59, 60, 61)] == ["no", "yes", "no"]


def test_levels_have_an_order() -> None:
    written = {"degree": {"at_least": "rule.degree"}}
    assert [judge(written, degree=d) for d in ("none", "bachelor", "master")] == ["no", "yes", "yes"]


def test_a_value_that_does_not_hold_leaves_it_open() -> None:
    found = condition({"age": {"at_most": "rule.age"}}).judge({"age": years(20)}, lambda _reference: None)
    assert found is Truth.UNKNOWN


def test_constants() -> None:
    assert [judge(word) for word in ("always", "never", "ask")] == ["yes", "no", "unknown"]


def test_choices_and_their_absence() -> None:
    assert judge({"category": ["A", "B"]}, category="B") == "yes"
    assert judge({"category": "A"}, category="B") == "no"
    assert judge({"category": "A"}) == "unknown"
    assert judge({"country": ["CHN"]}, country="GBR") == "no"
    assert judge({"not": {"country": ["CHN"]}}, country="GBR") == "yes"


def test_keys_side_by_side_must_all_hold_and_name_what_is_open() -> None:
    found = condition({"teacher": True, "category": "A", "any": [{"age": {"at_most": "rule.age"}}, "never"]})
    assert found.judge({"teacher": True}, lookup) is Truth.UNKNOWN
    assert list(found.undecided({"teacher": True}, lookup)) == ["category", "age"]
    assert list(found.undecided({"teacher": False}, lookup)) == []
    assert [str(reference) for reference in found.references()] == ["rule.age"]


def test_a_decided_part_asks_nothing() -> None:
    found = condition({"not": {"any": [{"teacher": True}, {"category": "A"}]}})
    assert list(found.undecided({"teacher": True}, lookup)) == []
    assert list(found.undecided({}, lookup)) == ["teacher", "category"]
    assert list(found.references()) == []
    assert list(condition("ask").undecided({}, lookup)) == list(condition("ask").references()) == []


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "age": st.integers(0, 100).map(years),
        "teacher": st.booleans(),
        "degree": st.sampled_from(["none", "bachelor", "master"]),
        "category": st.sampled_from("ABC"),
    },
)
LEAVES = st.sampled_from(
    [
        {"age": {"at_most": "rule.age"}},
        {"age": {"above": "rule.age"}},
        {"degree": {"at_least": "rule.degree"}},
        {"teacher": True},
        {"teacher": False},
        {"category": ["A", "B"]},
        "always",
        "never",
    ]
)
WRITTEN = st.recursive(
    LEAVES,
    lambda below: st.one_of(
        below.map(lambda part: {"not": part}),
        st.lists(below, min_size=2, max_size=3).map(lambda parts: {"all": parts}),
        st.lists(below, min_size=2, max_size=3).map(lambda parts: {"any": parts}),
    ),
    max_leaves=8,
)


@given(WRITTEN, FACTS, FACTS)
def test_learning_more_never_turns_yes_into_no(
    written: Any, known: dict[str, FactValue], more: dict[str, FactValue]
) -> None:
    before = judge(written, **known)
    if before is not Truth.UNKNOWN:
        assert judge(written, **{**more, **known}) is before


@given(WRITTEN, FACTS)
def test_an_open_condition_names_what_would_decide(written: Any, known: dict[str, FactValue]) -> None:
    asked = list(condition(written).undecided(known, lookup))
    assert bool(asked) == (judge(written, **known) is Truth.UNKNOWN)
    assert not set(asked) & set(known)


def test_declared_circumstances_are_read_strictly() -> None:
    assert table().read_declared(None) == {}
    assert table().read_declared({"teacher": True, "category": "A", "share": 0.3}) == {
        "teacher": True,
        "category": "A",
        "share": Interval.exactly(0.3),
    }
    assert table().read_declared({"teacher": None}) == {}


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ([], "circumstances: expected keys and values"),
        ({"mood": 1}, r"circumstances\.mood: unknown key; expected one of teacher, category, share"),
        ({"age": 3}, r"circumstances\.age: unknown key"),
        ({"teacher": "yes"}, r"circumstances\.teacher: expected true or false"),
        ({"share": True}, r"circumstances\.share: expected a number"),
        ({"share": float("nan")}, r"circumstances\.share: expected a number"),
        ({"share": float("inf")}, r"circumstances\.share: expected a number"),
        ({"share": -1}, r"circumstances\.share: expected a number"),
        ({"category": "D"}, r"circumstances\.category: expected one of A, B, C"),
        ({"category": 1}, r"circumstances\.category: expected one of A, B, C"),
    ],
)
def test_a_wrong_circumstance_is_refused_by_its_path(written: Any, message: str) -> None:
    with pytest.raises(InputError, match=f"^{message}"):
        table().read_declared(written)


def test_the_usual_case_is_filled_in_and_never_overrides() -> None:
    assert table().with_usual({}) == {"teacher": False}
    assert table().with_usual({"teacher": True}) == {"teacher": True}
