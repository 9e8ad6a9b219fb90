"""Dates of a case + day + place -> the dates that follow from them, by which rule."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from policy.book import PolicyBook, city_of
from policy.case import read_date
from policy.deadline_table import DeadlineRule, Direction, Event, Unit
from policy.errors import InputError
from policy.places import Place
from policy.statement import ScopeKind
from policy.truth import Truth
from policy.working_days import WorkingDays

# Beyond these a date is a slip of the pen, and the calendar itself ends in the year 9999.
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class Deadline:
    """One date. `day` is the last day, or the first one where `direction` is from.

    `exact` is false where working days were counted without a year's public holidays; `firm` where
    the rule is official and nobody disagrees. `place` is the city or province that made it, None where the
    country did. `passed` compares a last day with the day of asking.
    """

    id: str
    event: Event
    event_day: date
    direction: Direction
    day: date
    length: int
    unit: Unit
    exact: bool
    firm: bool
    passed: bool
    place: Place | None
    statement: str
    sources: tuple[str, ...]


def read_events(value: Any) -> dict[Event, date]:
    """Read a mapping of events to dates; None is nothing.

    Raises:
        InputError: an unknown event or an impossible date; names the key.
    """
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise InputError("", "expected keys and values")
    found = {}
    for key, item in value.items():
        if key not in list(Event):
            raise InputError(str(key), "unknown key; expected one of " + ", ".join(Event))
        if item is not None:
            day = read_date(str(key), item)
            if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
                raise InputError(str(key), f"expected a year from {_FIRST_YEAR} to {_LAST_YEAR}")
            found[Event(key)] = day
    return found


def work_out(
    events: Mapping[Event, date], book: PolicyBook, as_of: date, city: str | None = None
) -> tuple[Deadline, ...]:
    """List the deadlines that follow from events, earliest first.

    The rule is that of the event's day: what happened under an older rule keeps it. Local rules
    count only in their place.
    """
    place = book.place(city)
    found = []
    for rule in book.deadlines:
        day = events.get(rule.event)
        if day is None or not _holds(rule, book, min(day, as_of), city, city_of(place)):
            continue
        statement = book.statement(rule.length.statement)
        length = int(rule.length.look_up(statement.values))
        due, exact = _counted(rule, day, length, book.working_days)
        found.append(
            Deadline(
                rule.id,
                rule.event,
                day,
                rule.direction,
                due,
                length,
                rule.unit,
                exact,
                statement.is_firm,
                rule.direction is not Direction.FROM and due < as_of,
                _made_by(rule, book, place),
                statement.id,
                statement.sources,
            )
        )
    return tuple(sorted(found, key=lambda deadline: (deadline.day, deadline.id)))


def _holds(rule: DeadlineRule, book: PolicyBook, day: date, city: str | None, name: str | None) -> bool:
    statement = rule.length.statement
    if (rule.cities and name not in rule.cities) or name in rule.unless_cities:
        return False
    return book.in_force(statement, day) is Truth.YES and book.covers(statement, city) is Truth.YES


def _made_by(rule: DeadlineRule, book: PolicyBook, place: Place | None) -> Place | None:
    """Give the place whose own rule this is; a rule that reached here holds in `place`."""
    kind = book.statement(rule.length.statement).scope.kind
    if place is None or not (rule.cities or kind in (ScopeKind.CITY, ScopeKind.PROVINCE)):
        return None
    return book.places.by_name[place.province] if kind is ScopeKind.PROVINCE else place


def _counted(rule: DeadlineRule, day: date, length: int, working_days: WorkingDays) -> tuple[date, bool]:
    sign = 1 if rule.direction is Direction.WITHIN else -1
    if rule.unit is Unit.MONTHS:
        return add_months(day, sign * length), True
    if rule.unit is Unit.DAYS:
        return day + timedelta(days=sign * length), True
    return working_days.step(day, length, sign)


def add_months(day: date, months: int) -> date:
    """Give the same day of another month; the last of a shorter month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def as_json(deadlines: tuple[Deadline, ...]) -> list[dict[str, Any]]:
    """Turn deadlines into plain values, dates as YYYY-MM-DD."""
    return [
        {
            "id": item.id,
            "event": item.event.value,
            "event_day": item.event_day.isoformat(),
            "kind": item.direction.value,
            "day": item.day.isoformat(),
            "length": item.length,
            "unit": item.unit.value,
            "exact": item.exact,
            "firm": item.firm,
            "passed": item.passed,
            "place": item.place.name if item.place else None,
            "statement": item.statement,
            "sources": list(item.sources),
        }
        for item in deadlines
    ]
