"""`deadlines.yaml` -> which dates follow from which events, and how they are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from policy.conditions import read_reference
from policy.places import Places
from policy.shape import Entry
from policy.statement import Reference


class Event(StrEnum):
    """What a deadline is counted from."""

    ENTRY = "entry"
    PERMIT_EXPIRY = "permit_expiry"
    RESIDENCE_PERMIT_EXPIRY = "residence_permit_expiry"
    EMPLOYMENT_END = "employment_end"
    PERSONAL_CHANGE = "personal_change"
    PERMIT_CANCELLED = "permit_cancelled"
    NO_CRIMINAL_RECORD_ISSUE = "no_criminal_record_issue"
    MEDICAL_EXAM_ISSUE = "medical_exam_issue"
    PHOTO_TAKEN = "photo_taken"
    REFUSAL_KNOWN = "refusal_known"


class Direction(StrEnum):
    """How the date lies to its event."""

    WITHIN = "within"  # last day, after the event
    BEFORE = "before"  # last day, before the event
    FROM = "from"  # first day, before the event


class Unit(StrEnum):
    """What is counted."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """One rule; `cities` and `unless_cities` narrow the place beyond the statement's own scope."""

    id: str
    event: Event
    direction: Direction
    length: Reference
    unit: Unit
    cities: tuple[str, ...] = ()
    unless_cities: tuple[str, ...] = ()


def read_deadlines(
    entry: Entry, places: Places, values: Mapping[str, Mapping[str, Any]]
) -> tuple[DeadlineRule, ...]:
    """Read `deadlines.yaml`; `values` are the values of all statements, by id."""
    top = entry.mapping("deadlines")
    found = []
    for name, item in top["deadlines"].named() if top else ():
        keys = item.mapping("event rule length unit", "city unless_city")
        length = read_reference(keys["length"], values) if "length" in keys else None
        if length is None:
            continue
        number = length.look_up(values[length.statement])
        if isinstance(number, bool) or not isinstance(number, int) or number < 1:
            keys["length"].note(f"expected a reference to a whole number, not {number}")
        rule = DeadlineRule(
            name,
            keys["event"].choice(Event) if "event" in keys else Event.ENTRY,
            keys["rule"].choice(Direction) if "rule" in keys else Direction.WITHIN,
            length,
            keys["unit"].choice(Unit) if "unit" in keys else Unit.DAYS,
            _cities(keys["city"], places) if "city" in keys else (),
            _cities(keys["unless_city"], places) if "unless_city" in keys else (),
        )
        found.append(rule)
    return tuple(found)


def _cities(item: Entry, places: Places) -> tuple[str, ...]:
    names = item.texts()
    for name in names:
        if name and name not in places.by_name:
            item.note(f"expected places of places.yaml by their English name; {name} is none")
    return names
