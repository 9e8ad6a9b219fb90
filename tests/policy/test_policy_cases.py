"""Every case of cases/*.yaml: what is given, on which day, where, and what the book must say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from policy import trials
from policy.book import PolicyBook

CASES = [pytest.param(case, id=name) for name, case in trials.read_cases(Path(__file__).parent / "cases")]


def differences(expected: Any, found: Any, where: str = "") -> list[str]:
    """Compare what a case names and nothing else: keys of mappings that it leaves out are free."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return [
            line
            for key, part in expected.items()
            for line in differences(part, found.get(key, "(absent)"), f"{where}.{key}")
        ]
    return [] if expected == found else [f"{where}: expected {expected}, found {found}"]


@pytest.mark.parametrize("case", CASES)
def test_the_book_says_what_the_case_expects(case: dict[str, Any], book: PolicyBook) -> None:
    assert not case.keys() - {"name", "kind", "as_of", "city", "given", "fill", "circumstances", "expect"}
    assert case["expect"]
    assert differences(case["expect"], trials.run(case, book).found) == []


def test_every_case_has_a_name_of_its_own() -> None:
    names = [case.id for case in CASES]
    assert len(set(names)) == len(names) >= 300
