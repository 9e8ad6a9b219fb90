"""Dates with words -> a calendar file (iCalendar, RFC 5545) that phones and mail programs take."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_LINE_BYTES = 75  # RFC 5545, 3.1: longer lines are folded
_PRODUCT = "-//workpermit//assistant//EN"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """An all-day entry. `id` is stable: the same id replaces an earlier entry."""

    id: str
    day: date
    title: str
    note: str = ""
    remind_days_before: int = 0


def write_calendar(days: Iterable[CalendarDay], written_on: date) -> str:
    """Write entries as one iCalendar text with CRLF line ends; nothing in it names a person."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for item in days:
        lines += _event(item, written_on)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(item: CalendarDay, written_on: date) -> Iterator[str]:
    uid = hashlib.sha256(f"{item.id} {item.day}".encode()).hexdigest()[:32]
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}@workpermit"
    yield f"DTSTAMP:{written_on:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{item.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{item.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(item.title)}"
    if item.note:
        yield f"DESCRIPTION:{_escaped(item.note)}"
    yield "TRANSP:TRANSPARENT"
    if item.remind_days_before:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_escaped(item.title)}"
        yield f"TRIGGER:-P{item.remind_days_before}D"
        yield "END:VALARM"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for letter in "\\;,":
        text = text.replace(letter, f"\\{letter}")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Cut a line into parts of at most 75 octets, never inside a character; later ones begin with a blank."""
    part, room = "", _LINE_BYTES
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield part
            part, room = " ", _LINE_BYTES - 1
        part += letter
        room -= size
    yield part
