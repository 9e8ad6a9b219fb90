"""The time, passed in so that tests can stop it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

Clock: TypeAlias = Callable[[], datetime]

#: Periods of Chinese authorities are counted in their own time.
OFFICE_ZONE = ZoneInfo("Asia/Shanghai")


def utc_now() -> datetime:
    """Give the moment, with its zone."""
    return datetime.now(UTC)


def office_day(clock: Clock) -> date:
    """Give today's date in China, against which validity is judged unless the caller says otherwise."""
    return clock().astimezone(OFFICE_ZONE).date()
