"""Periods of whole months: a day and a number of months -> the day on which the period ends, or may begin.

Counted as the Civil Code of China counts (articles 201 and 202): a period of months ends on the day of
the last month that has the number of the first day; where that month has no such day, on its last day.
So six months from 31 August end on 28 (29) February, and those from 28 February on 28 August.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta


def add_months(day: date, months: int) -> date:
    """Give the day `months` later (earlier where negative), the last day of the month where it is shorter.

    Raises:
        OverflowError: the result lies outside the years 1 to 9999.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(f"{months} months from {day.isoformat()} leave the calendar")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_good_day(issued_on: date, months: int) -> date:
    """Give the last day on which a paper issued then is no older than `months`."""
    return add_months(issued_on, months)


def is_within(issued_on: date, months: int, as_of: date) -> bool:
    """Say whether a paper is no older than `months` on a day; a later issue day counts as within."""
    return as_of <= last_good_day(issued_on, months)


def earliest_issue(as_of: date, months: int) -> date:
    """Give the first issue day whose paper is still no older than `months` on `as_of`."""
    day = add_months(as_of, -months)
    # 31 August less six months is 28 February, whose six months end on 28 August: too early.
    while not is_within(day, months, as_of):
        day += timedelta(days=1)
    return day


def whole_years(since: date, until: date) -> int:
    """Count the birthdays from `since` to `until`; one of 29 February falls on the 28th in common years.

    Negative where `until` lies before `since`.
    """
    years = until.year - since.year
    return years if add_months(since, 12 * years) <= until else years - 1


def months_between(start: date, end: date) -> float:
    """Measure a period, both days counted, in months; the rest of a month as a share of that month.

    Work that began on the 31st has lasted a month when the next month, shorter or not, is over.
    """
    after = end + timedelta(days=1) if end < date.max else end
    if after <= start:
        return 0.0
    whole = max(0, (after.year - start.year) * 12 + after.month - start.month)
    while whole > 0 and _completed(start, whole) > after:
        whole -= 1
    base, following = _completed(start, whole), _completed(start, whole + 1)
    return whole + (after - base).days / (following - base).days


def _completed(start: date, months: int) -> date:
    """Give the first day after so many months of work, the first of them `start`."""
    day = add_months(start, months)
    return day if day.day == start.day else day + timedelta(days=1)
