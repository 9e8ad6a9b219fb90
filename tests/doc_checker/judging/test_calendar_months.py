"""Months are counted as the Civil Code counts, on both sides of each limit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doc_checker.consistency.calendar_months import (
    add_months,
    earliest_issue,
    is_within,
    last_good_day,
    months_between,
    whole_years,
)
from doc_checker.consistency.periods import Period, merged, months_covered

_DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 5, 24), 6, date(2026, 11, 24)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 6, date(2028, 8, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 2, 28), 6, date(2026, 8, 28)),
        (date(2026, 12, 31), -6, date(2026, 6, 30)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
    ],
)
def test_a_period_ends_on_the_day_of_the_same_number_or_the_months_last(
    start: date, months: int, end: date
) -> None:
    assert add_months(start, months) == end


@pytest.mark.parametrize(
    ("as_of", "earliest"),
    [
        (date(2026, 11, 24), date(2026, 5, 24)),
        (date(2026, 8, 31), date(2026, 3, 1)),
        (date(2028, 8, 31), date(2028, 3, 1)),
        (date(2028, 8, 29), date(2028, 2, 29)),
        (date(2026, 2, 28), date(2025, 8, 28)),
        (date(2026, 12, 31), date(2026, 7, 1)),
    ],
)
def test_the_earliest_issue_day_is_good_and_the_day_before_is_not(as_of: date, earliest: date) -> None:
    assert earliest_issue(as_of, 6) == earliest
    assert is_within(earliest, 6, as_of)
    assert not is_within(earliest - timedelta(days=1), 6, as_of)


@given(_DAYS, st.integers(0, 120))
def test_a_paper_is_good_on_its_last_good_day_and_not_on_the_next(issued: date, months: int) -> None:
    last = last_good_day(issued, months)
    assert is_within(issued, months, last)
    assert not is_within(issued, months, last + timedelta(days=1))


@given(_DAYS, st.integers(0, 120))
def test_the_earliest_issue_day_separates_good_from_too_old(as_of: date, months: int) -> None:
    first = earliest_issue(as_of, months)
    assert is_within(first, months, as_of)
    assert not is_within(first - timedelta(days=1), months, as_of)


def test_leaving_the_calendar_is_our_error() -> None:
    with pytest.raises(OverflowError):
        add_months(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("since", "until", "years"),
    [
        (date(1990, 5, 17), date(2026, 5, 16), 35),
        (date(1990, 5, 17), date(2026, 5, 17), 36),
        (date(2008, 2, 29), date(2026, 2, 27), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 18),
        (date(2026, 5, 17), date(2026, 5, 16), -1),
    ],
)
def test_years_are_counted_by_birthdays(since: date, until: date, years: int) -> None:
    assert whole_years(since, until) == years


def test_two_calendar_years_are_24_months() -> None:
    assert months_between(date(2024, 1, 1), date(2025, 12, 31)) == 24
    assert months_between(date(2024, 2, 29), date(2026, 2, 27)) < 24
    assert months_between(date(2024, 3, 15), date(2024, 3, 14)) == 0


def test_overlapping_work_counts_once() -> None:
    periods = [
        Period(date(2020, 1, 1), date(2020, 12, 31)),
        Period(date(2020, 7, 1), date(2021, 6, 30)),
        Period(date(2021, 7, 1), date(2021, 12, 31)),
    ]
    assert merged(periods) == (Period(date(2020, 1, 1), date(2021, 12, 31)),)
    assert months_covered(periods) == 24


def test_a_period_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="a period ends"):
        Period(date(2020, 1, 2), date(2020, 1, 1))
