"""Names of 15 languages, compared as a careful clerk would."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from doc_checker.consistency.names import Likeness, compare_names
from doc_checker.consistency.names.written import PARTICLES, SUFFIXES, TITLES

_TABLE = yaml.safe_load((Path(__file__).parent / "name_pairs.yaml").read_text(encoding="utf-8"))
_PAIRS = [(left, right, wanted) for rows in _TABLE.values() for left, right, wanted in rows]


@pytest.mark.parametrize(("left", "right", "wanted"), _PAIRS)
def test_a_pair_is_judged_as_by_a_careful_clerk(left: str, right: str, wanted: str) -> None:
    assert compare_names(left, right).likeness == wanted
    assert compare_names(right, left).likeness == wanted, "the order of the two must not matter"


def test_the_table_is_wide_enough() -> None:
    assert len(_PAIRS) >= 200
    assert len(_TABLE) >= 15


def test_no_different_pair_is_the_same_at_any_confidence() -> None:
    for left, right, wanted in _PAIRS:
        if wanted == "different":
            for confidence in (1.0, 0.9, 0.7, 0.3, 0.0):
                assert compare_names(left, right, confidence).likeness in (
                    Likeness.DIFFERENT,
                    Likeness.UNCLEAR,
                )


def test_one_letter_on_a_badly_read_page_is_left_to_a_person() -> None:
    assert compare_names("Anna Schmidt", "Anna Schmjdt", 0.7).likeness is Likeness.UNCLEAR
    assert compare_names("Anna Schmidt", "Anna Schmjdt", 1.0).likeness is Likeness.DIFFERENT


@given(st.text(max_size=40), st.text(max_size=40), st.floats(0, 1))
def test_any_two_texts_can_be_compared_in_either_order(left: str, right: str, confidence: float) -> None:
    assert compare_names(left, right, confidence).likeness is compare_names(right, left, confidence).likeness


@given(st.lists(st.text("abcdefghilmnorstuv", min_size=3, max_size=9), min_size=2, max_size=4, unique=True))
def test_order_case_and_hyphens_never_matter(parts: list[str]) -> None:
    assume(not set(parts) & (TITLES | SUFFIXES | PARTICLES))
    assert compare_names(" ".join(parts), "-".join(reversed(parts)).upper()).likeness is Likeness.SAME
