"""Dates in a folded text; where day and month are in doubt, or no year is said, all readings are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.facts.lexicon import Words


@dataclass(frozen=True, slots=True)
class Day:
    """A date at a place in the folded text; `others` are further readings."""

    value: date
    start: int
    end: int
    others: tuple[date, ...] = ()


_ISO = re.compile(r"(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)")
_EAST = re.compile(r"(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?(?:[日号號일])")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])")
_COMPACT = re.compile(r"(?<!\d)(20\d\d|19\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


def find_days(text: str, languages: Sequence[Words], today: date) -> list[Day]:
    """Find the dates in a folded text, in order; `today` settles "yesterday" and dates without a year."""
    kept: list[Day] = []
    for found in (_iso(text), _east(text, today), _worded(text, languages, today), _numeric(text, languages)):
        for day in found:
            if all(day.end <= other.start or other.end <= day.start for other in kept):
                kept.append(day)
    for day in _relative(text, languages, today):
        if all(day.end <= other.start or other.end <= day.start for other in kept):
            kept.append(day)
    return sorted(kept, key=lambda day: day.start)


def _date(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(text: str) -> Iterator[Day]:
    for pattern in (_ISO, _COMPACT):
        for match in pattern.finditer(text):
            if value := _date(int(match[1]), int(match[2]), int(match[3])):
                yield Day(value, match.start(), match.end())


def _east(text: str, today: date) -> Iterator[Day]:
    for match in _EAST.finditer(text):
        if match[1]:
            if value := _date(int(match[1]), int(match[2]), int(match[3])):
                yield Day(value, match.start(), match.end())
        elif day := _without_year(today, int(match[2]), int(match[3]), match.start(), match.end()):
            yield day


def _without_year(today: date, month: int, day: int, start: int, end: int) -> Day | None:
    years = (today.year, today.year - 1, today.year + 1)
    readings = [value for year in years if (value := _date(year, month, day))]
    if not readings:
        return None
    near = sorted(readings, key=lambda value: abs((value - today).days))
    return Day(near[0], start, end, tuple(near[1:]))


def _worded(text: str, languages: Sequence[Words], today: date) -> Iterator[Day]:
    for words in languages:
        if not words.months:
            continue
        names = "|".join(re.escape(name) for name in sorted(words.months, key=len, reverse=True))
        day, year = (
            r"(\d{1,2})(?:st|nd|rd|th|er|º|o|\.|-?го|-?е)?",
            r"(?:(?:,|\s|de|del|of|г\.?|سنة|عام)+(\d{4}))?",
        )
        first = re.compile(
            rf"(?<!\d){day}\s?(?:(?:de|of|of the|من|شهر)\s)?({names})\.?(?![a-zа-я]){year}(?!\d)"
        )
        last = re.compile(rf"(?<![a-zа-я])({names})\.?\s(?:the\s)?{day}(?!\d){year}")
        for pattern, order in ((first, (1, 2)), (last, (2, 1))):
            for match in pattern.finditer(text):
                month, number = words.months[match[order[1]]], int(match[order[0]])
                if match[3]:
                    if value := _date(int(match[3]), month, number):
                        yield Day(value, match.start(), match.end())
                elif found := _without_year(today, month, number, match.start(), match.end()):
                    yield found


def _numeric(text: str, languages: Sequence[Words]) -> Iterator[Day]:
    order = languages[0].day_order if languages else ""
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        year += 0 if year > 99 else 1900 if year > 40 else 2000
        day_first, month_first = _date(year, second, first), _date(year, first, second)
        readings = [value for value in (day_first, month_first) if value]
        if not readings:
            continue
        if len(set(readings)) == 1 or order == "day_first" or match[2] == ".":
            yield Day(readings[0], match.start(), match.end())
        else:
            yield Day(readings[0], match.start(), match.end(), (readings[1],))


def _relative(text: str, languages: Sequence[Words], today: date) -> Iterator[Day]:
    for words in languages:
        for phrase, days in sorted(words.relative_days.items(), key=lambda item: -len(item[0])):
            for match in re.finditer(rf"(?<![a-zа-я]){re.escape(phrase)}(?![a-zа-я])", text):
                yield Day(today + timedelta(days=days), match.start(), match.end())
