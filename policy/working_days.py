"""`working_days.yaml` -> which days are worked in China, as far as the years' notices are recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from policy.shape import Entry
from policy.statement import Source

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Days off and made-up working days by year; `sources` are ids by year."""

    sources: Mapping[int, str] = field(default_factory=dict)
    off: frozenset[date] = frozenset()
    made_up: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        """Say whether people work on a day; Monday to Friday where its year is not recorded."""
        if day in self.off:
            return False
        return day in self.made_up or day.weekday() < _SATURDAY

    def step(self, day: date, length: int, sign: int) -> tuple[date, bool]:
        """Go `length` working days on (sign 1) or back (-1), the first one being the next.

        The second value is true where every day in between lies in a recorded year.
        """
        exact = day.year in self.sources
        while length:
            day += timedelta(days=sign)
            exact = exact and day.year in self.sources
            length -= self.is_working(day)
        return day, exact


def read_working_days(entry: Entry, sources: Mapping[str, Source]) -> WorkingDays:
    """Read `working_days.yaml`: all days in their year, made-up days on weekends outside the days off."""
    top = entry.mapping("years")
    by_year: dict[int, str] = {}
    off: set[date] = set()
    made_up: set[date] = set()
    for item in top["years"].list() if "years" in top else ():
        keys = item.mapping("year source days_off working")
        if len(keys) < len(("year", "source", "days_off", "working")):
            continue  # what is missing is noted
        year, source = keys["year"].integer(), keys["source"].text()
        if year in by_year:
            keys["year"].note("expected every year once")
        if source not in sources:
            keys["source"].note("expected the id of a source in sources.yaml")
        by_year[year] = source
        for span in keys["days_off"].list():
            off |= _span(span, year)
        for worked in keys["working"].list():
            day = worked.day()
            if day.year != year or day.weekday() < _SATURDAY or day in off:
                worked.note(f"expected a Saturday or Sunday of {year} that is not among the days off")
            made_up.add(day)
    return WorkingDays(by_year, frozenset(off), frozenset(made_up))


def _span(span: Entry, year: int) -> set[date]:
    ends = span.mapping("from until")
    if len(ends) < len(("from", "until")):
        return set()
    first, last = ends["from"].day(), ends["until"].day()
    if not first <= last or {first.year, last.year} != {year}:
        span.note(f"expected a first and a last day of {year}")
        return set()
    return {first + timedelta(days=step) for step in range((last - first).days + 1)}
