"""Unified social credit codes (GB 32100-2015): found, checked, and repaired where exactly one repair passes."""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from doc_checker.fields.folding import western_digits

# I, O, S, V and Z do not occur in a code, so a reader's slip can be undone; the pairs below look alike on paper.  # noqa: E501
_FORCED = str.maketrans({"I": "1", "O": "0", "S": "5", "Z": "2", "V": "U", "|": "1"})
_ALIKE = {"0": "DQ", "D": "0", "8": "B", "B": "8", "5": "6", "6": "5G", "1": "L7", "L": "1", "2": "7", "7": "21", "Q": "0",  # noqa: E501
          "G": "6", "U": "Y", "Y": "U", "4": "A", "A": "4", "3": "8", "9": "0"}  # fmt: skip
_SHAPE = re.compile(r"(?<![0-9A-Z])[0-9A-Z|](?:[ \-]?[0-9A-Z|]){17}(?![0-9A-Z])")


@dataclass(frozen=True, slots=True)
class CreditCode:
    """A code on the page. `valid`: the check character agrees; `repaired`: characters were changed."""

    value: str
    start: int
    end: int
    valid: bool
    repaired: bool = False


def is_valid(code: str) -> bool:
    """Tell whether the 18 characters form a code whose check character agrees."""
    try:
        uscc.validate(code)
    except ValidationError:
        return False
    return True


def read_code(text: str) -> tuple[str, bool, bool] | None:
    """Read 18 characters as (code, valid, repaired); the code as printed where no single repair passes."""
    printed = re.sub(r"[ \-]", "", western_digits(text).upper())
    if len(printed) != 18:
        return None
    if is_valid(printed):
        return printed, True, False
    forced = printed.translate(_FORCED)
    if forced != printed and is_valid(forced):
        return forced, True, True
    passing = {v for v in _one_letter_off(forced) if is_valid(v)}
    if forced != printed and len(passing) == 1:
        return passing.pop(), True, True
    return printed, False, False


def _one_letter_off(code: str) -> Iterator[str]:
    for place, char in enumerate(code):
        for other in _ALIKE.get(char, ""):
            yield code[:place] + other + code[place + 1 :]


def repairs(code: str) -> set[str]:
    """Give the codes one look-alike character away whose check character agrees."""
    return {v for v in _one_letter_off(code) if is_valid(v)}


def find_codes(text: str) -> list[CreditCode]:
    """Find the codes of a text: runs of 18 letters and digits with at least ten digits."""
    found = []
    for match in _SHAPE.finditer(western_digits(text).upper()):
        if sum(c.isdigit() for c in match[0]) < 10:
            continue
        read = read_code(match[0])
        if read:
            found.append(CreditCode(read[0], match.start(), match.end(), read[1], read[2]))
    return found
