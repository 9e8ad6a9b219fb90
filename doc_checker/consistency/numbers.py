"""Passport numbers -> the same, misprinted by one character, or others."""

from __future__ import annotations

import re
from enum import StrEnum

from rapidfuzz.distance import OSA

_ALIKE = str.maketrans("OQDIZSBG", "00012586")


class NumberMatch(StrEnum):
    """How two numbers compare."""

    SAME = "same"
    ALIKE = "alike"  # differ only in characters that a reader takes for each other (0 and O)
    ONE_OFF = "one_off"  # one character differs, is missing, or two are swapped
    DIFFERENT = "different"


def compare_numbers(left: str, right: str) -> NumberMatch:
    """Compare two document numbers; blanks, hyphens and case do not count."""
    a, b = (re.sub(r"[^0-9A-Z]", "", text.upper()) for text in (left, right))
    if a == b:
        return NumberMatch.SAME
    if a.translate(_ALIKE) == b.translate(_ALIKE):
        return NumberMatch.ALIKE
    return NumberMatch.ONE_OFF if OSA.distance(a, b) == 1 else NumberMatch.DIFFERENT
