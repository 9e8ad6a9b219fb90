"""`workpermit deadlines EVENTS.yaml`: dates that follow from those of a case, as list or calendar file."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from cli.root import LOCALES, POLICY, complain, read_yaml, show_json, warn_of_city
from policy.calendar_file import CalendarDay, write_calendar
from policy.case import read_date
from policy.catalogue import Catalogue
from policy.deadline_table import Event
from policy.deadlines import Deadline, as_json, read_events, work_out
from policy.errors import InputError
from policy.loader import load_book


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("events", type=Path, metavar="EVENTS.yaml", help="for instance: {entry: 2026-11-20}")
    parser.add_argument("--as-of", metavar="DATE", help="the date that counts, YYYY-MM-DD (default: today)")
    parser.add_argument("--city", metavar="CITY", help="the city, for local rules")
    parser.add_argument("--language", default="en", metavar="L", help="language (default: %(default)s)")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print one JSON document")
    shape.add_argument("--ics", type=Path, metavar="FILE", help="write a calendar file")


def run(options: argparse.Namespace) -> int:
    """Print each date with its rule, or write the calendar file."""
    as_of = read_date("--as-of", options.as_of) if options.as_of else date.today()
    catalogue = Catalogue.load(LOCALES)
    if options.language not in catalogue.languages:
        raise InputError("--language", f"expected one of {', '.join(catalogue.languages)}")
    book = load_book(POLICY)
    warn_of_city(book, options.city)
    found = work_out(read_events(read_yaml(options.events)), book, as_of, options.city)
    if options.json:
        show_json(as_json(found))
        return 0
    if not found:
        complain("no date follows from what was told; the events are " + ", ".join(Event))
    days = [calendar_day(deadline, catalogue, options.language) for deadline in found]
    if options.ics:
        options.ics.write_text(write_calendar(days, as_of), encoding="utf-8", newline="")
        return 0
    for deadline, day in zip(found, days, strict=True):
        print(f"{day.day}  {day.title}\n    {day.note.replace(chr(10), ' ')} ({deadline.statement})")
    return 0


def calendar_day(deadline: Deadline, catalogue: Catalogue, language: str) -> CalendarDay:
    """Put a deadline into words."""
    counted = {"length": deadline.length, "event_day": deadline.event_day}
    note = [catalogue.format(language, f"deadline-counted-{deadline.unit.value}", **counted)]
    if deadline.passed:
        note.insert(0, catalogue.format(language, "form-deadline-passed"))
    if not deadline.exact:
        note.append(catalogue.format(language, "deadline-inexact"))
    if deadline.place is not None:
        place = deadline.place.in_language(language)
        note.append(catalogue.format(language, "deadline-local", place=place))
    if not deadline.firm:
        note.append(catalogue.format(language, "deadline-not_firm"))
    note.append(catalogue.format(language, "deadline-not_advice"))
    title = catalogue.format(language, f"deadline-{deadline.id}")
    return CalendarDay(deadline.id, deadline.day, title, "\n".join(note), remind_days_before=7)
