"""What a QR code holds and what is printed -> the same numbers, others, or nothing that could be compared."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import unquote, urlsplit

_ALIKE = str.maketrans("OQDIZSBG", "00012586")
_LEAST = 6  # signs: shorter runs stand on a page by chance
_LEAST_DIGITS = 3


class CodeMatch(StrEnum):
    """How a code and the print compare."""

    SAME = "same"
    OTHER = "other"
    NOTHING = "nothing"


def compare_code(content: str, print_: str, is_recognised: bool) -> CodeMatch:
    """Look for the numbers of a code in the print.

    A number counts as another one where the print has one of the same build (letters and digits in the
    same places) that agrees in at least half of the places. In recognised text one differing place, or
    places that look alike, may be the reader's slip.

    Args:
        content: of the code; of an address only the path and the query are looked at.
        print_: all text of the paper.
        is_recognised: the text was read from a picture.
    """
    printed = set(_numbers(print_))
    joined = re.sub(r"[^0-9A-Z]", "", print_.upper())
    answers = set()
    for number in _numbers(_without_host(content)):
        if number in joined:
            answers.add(CodeMatch.SAME)
        elif any(_is_another(number, other, is_recognised) for other in printed):
            answers.add(CodeMatch.OTHER)
    if CodeMatch.OTHER in answers:
        return CodeMatch.OTHER
    return CodeMatch.SAME if answers else CodeMatch.NOTHING


def _without_host(content: str) -> str:
    if "://" not in content[:12]:
        return content
    try:
        parts = urlsplit(content)
    except ValueError:
        return ""
    return unquote(f"{parts.path} {parts.query} {parts.fragment}".replace("/", " "))


def _numbers(text: str) -> list[str]:
    found = re.findall(r"[0-9A-Z]+(?:[-/.][0-9A-Z]+)*", text.upper())
    plain = [re.sub(r"[^0-9A-Z]", "", run) for run in found]
    return [run for run in plain if len(run) >= _LEAST and sum(c.isdigit() for c in run) >= _LEAST_DIGITS]


def _is_another(number: str, other: str, is_recognised: bool) -> bool:
    if len(number) != len(other) or any(
        a.isdigit() is not b.isdigit() for a, b in zip(number, other, strict=True)
    ):
        return False
    one, two = (number.translate(_ALIKE), other.translate(_ALIKE)) if is_recognised else (number, other)
    differing = sum(a != b for a, b in zip(one, two, strict=True))
    return (1 if is_recognised else 0) < differing <= len(number) // 2
