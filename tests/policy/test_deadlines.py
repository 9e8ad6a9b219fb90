"""Dates that are refused, and the arithmetic of months."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.deadline_table import Event
from policy.deadlines import add_months, read_events
from policy.errors import InputError


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ([], "expected keys and values"),
        ({"birthday": "2020-01-01"}, "birthday: unknown key; expected one of entry"),
        ({"entry": "2020-02-30"}, "entry: 2020-02-30 is not a date"),
        ({"entry": "9999-12-31"}, "entry: expected a year from 1900 to 2200"),
        ({"entry": "0001-01-01"}, "entry: expected a year"),
    ],
)
def test_a_wrong_event_is_refused_by_its_key(told: Any, message: str) -> None:
    with pytest.raises(InputError, match=f"^{message}"):
        read_events(told)


def test_events_that_are_not_told_are_left_out() -> None:
    assert read_events(None) == read_events({"entry": None}) == {}
    assert read_events({"entry": "2026-11-20"}) == {Event.ENTRY: date(2026, 11, 20)}


@given(st.dates(date(1901, 1, 1), date(2200, 1, 1)), st.integers(1, 60))
def test_months_keep_the_day_or_take_the_last_one(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
    # Only where the month has no such day is it its last.
    assert later.day == day.day or (later.month != date.fromordinal(later.toordinal() + 1).month)
    assert add_months(later, -months).day <= day.day
