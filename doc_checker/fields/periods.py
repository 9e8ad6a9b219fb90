"""Finds periods (from a date to a date) in a text, in any language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from doc_checker.fields.dates import DateReading
from doc_checker.fields.folding import fold

_LINK = re.compile(
    r"(?:\bto\b|until|\btill\b|through|ending|ends|expir|terminat|\band\b|至|到|止|—|–|-|~|〜|～|から|부터|까지|\bпо\b|\bдо\b|\bbis\b|\bau\b|hasta|"
    r"\bal\b|\bate\b|\ba\b|den\b|ถง|الي|حتي|\bsampai\b|\btot\b|dau|fin|终)"
)
_NOW = re.compile(
    r"^\s*(?:to|until|till|-|–|至|到|~|—)?\s*(?:the\s+)?(?:present|date|now|today|current|今|现在|至今|现任|настоящее|heute|actualidad|la fecha|presente|nay)"  # noqa: E501
)


@dataclass(frozen=True, slots=True)
class Period:
    """Two dates linked in a text; `end` is None where it goes on ("to present")."""

    start: DateReading
    end: DateReading | None
    before: str  # folded words in front of it


def find_periods(text: str, dates: list[DateReading]) -> list[Period]:
    """Pair neighbouring dates that a word or sign for "until" links, the first one earlier."""
    found: list[Period] = []
    for place, first in enumerate(dates):
        before = fold(text[max(0, first.start - 60) : first.start])
        after = dates[place + 1] if place + 1 < len(dates) else None
        if after and 0 < after.start - first.end <= 48 and first.value <= after.value:
            between = fold(text[first.end : after.start])
            between = re.sub(r"(?<!\w)(?:гг?|рр?)\.", " ", between)  # года, року: no end of a sentence
            if _LINK.search(between) and not re.search(r"[.。;；]\s", between):
                found.append(Period(first, after, before))
                continue
        if _NOW.match(fold(text[first.end : first.end + 24])):
            found.append(Period(first, None, before))
    return found
