"""Periods of work -> the time that they cover together, no day counted twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from doc_checker.consistency.calendar_months import months_between


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:  # noqa: D105
        if self.end < self.start:
            raise ValueError("a period ends on or after the day on which it starts")


def merged(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Join periods that overlap or follow each other without a gap, in order of time."""
    joined: list[Period] = []
    for period in sorted(periods, key=lambda p: (p.start, p.end)):
        if joined and period.start - timedelta(days=1) <= joined[-1].end:
            joined[-1] = Period(joined[-1].start, max(joined[-1].end, period.end))
        else:
            joined.append(period)
    return tuple(joined)


def months_covered(periods: Iterable[Period]) -> float:
    """Give the months that the periods cover together."""
    return sum(months_between(period.start, period.end) for period in merged(periods))
