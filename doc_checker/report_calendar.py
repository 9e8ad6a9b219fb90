"""A report -> a calendar file (.ics) of the last days on which its papers can be filed, in its language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from policy.calendar_file import CalendarDay, write_calendar

_REMIND_DAYS_BEFORE = 14


def calendar_of(report: Mapping[str, Any], written_on: date) -> str:
    """Write the report's `lapses` as iCalendar; no name of a person or a file stands in it."""
    days = [
        CalendarDay(
            # Two papers of a kind that lapse on one day share an entry.
            id=f"paper-{lapse['paper']}",
            day=date.fromisoformat(lapse["day"]),
            title=lapse["title"],
            note=lapse["note"],
            remind_days_before=_REMIND_DAYS_BEFORE,
        )
        for lapse in report["lapses"]
    ]
    return write_calendar({(day.id, day.day): day for day in days}.values(), written_on)
