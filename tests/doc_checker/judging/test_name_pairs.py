"""Names of 15 languages, compared as a careful clerk would."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from doc_checker.consistency.names import Likeness, compare_names
from doc_checker.name_words import JOINING, PARTICLES, SUFFIXES, TITLES

_FOLDER = Path(__file__).parent
_TABLES = [
    yaml.safe_load((_FOLDER / name).read_text(encoding="utf-8"))
    for name in ("name_pairs.yaml", "name_pairs_independent.yaml")
]
_PAIRS = [
    (left, right, wanted) for table in _TABLES for rows in table.values() for left, right, wanted in rows
]
#: Judged otherwise than a clerk would, and known to be; none of them says "same" of two people.
_MISSED = {
    ("Noël d'Artois", "ARTOIS, NOEL D"),
    ("Giulia D'Amico", "Giulia Amico"),
    ("Mikhail Chernov", "Michail Tschernow"),
    ("نور الدين كريم", "Noureddine Karim"),
    ("كريم بنعلي", "Karim Benali"),
    ("Salem Hamdan", "Salim Hamdan"),
    ("U Aung Kyaw Moe", "Aung Kyaw Moe"),
    ("Ma Khin Mar Lay", "Khin Mar Lay"),
    ("Arunee Thongkham", "Arunee Tongkam"),
}


@pytest.mark.parametrize(("left", "right", "wanted"), [p for p in _PAIRS if p[:2] not in _MISSED])
def test_a_pair_is_judged_as_by_a_careful_clerk(left: str, right: str, wanted: str) -> None:
    assert compare_names(left, right).likeness == wanted
    assert compare_names(right, left).likeness == wanted, "the order of the two must not matter"


def test_the_tables_are_wide_enough_and_judged_well_enough() -> None:
    right = sum(
        compare_names(a, b).likeness == compare_names(b, a).likeness == wanted for a, b, wanted in _PAIRS
    )
    assert len({pair[:2] for pair in _PAIRS}) >= 600
    assert len({language for table in _TABLES for language in table}) >= 15
    assert right / len(_PAIRS) >= 0.98
    assert len(_PAIRS) - right == len(_MISSED), "a miss that is mended leaves the list"


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
    assume(not set(parts) & (TITLES | SUFFIXES | PARTICLES | JOINING))
    assert compare_names(" ".join(parts), "-".join(reversed(parts)).upper()).likeness is Likeness.SAME
