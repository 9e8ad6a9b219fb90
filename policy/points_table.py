"""`points.yaml` -> tables that turn one answer into points; each table has its dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from policy.conditions import read_reference
from policy.profile import ANSWERS, CHOICES, Answer
from policy.shape import Entry
from policy.statement import Holds, Reference


@dataclass(frozen=True, slots=True)
class Span:
    """The fewest and the most points that something gives."""

    low: Decimal
    high: Decimal

    def __add__(self, other: Span) -> Span:
        """Add end to end."""
        return Span(self.low + other.low, self.high + other.high)

    def or_better(self, other: Span) -> Span:
        """Give the span of whichever of the two gives more."""
        return Span(max(self.low, other.low), max(self.high, other.high))

    def capped(self, cap: Decimal) -> Span:
        """Cut both ends at the cap."""
        return Span(min(self.low, cap), min(self.high, cap))


@dataclass(frozen=True, slots=True)
class Band:
    """Points for numbers from `start` on, up to the next band; `per_unit` more for each full unit above."""

    start: Decimal
    points: Span
    per_unit: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Measure:
    """How one answer of the profile gives points: by bands, by options, or as it is given."""

    answer: str
    bands: tuple[Band, ...] = ()
    options: Mapping[str, Decimal] | None = None
    as_given: bool = False

    def points(self, answer: Answer) -> Span:
        """Give the points for an answer, before the factor's cap; a span where the table is unclear."""
        if self.as_given:
            exact = Decimal(str(answer))
            return Span(exact, exact)
        if self.options is not None:
            points = self.options[str(answer).lower() if isinstance(answer, bool) else str(answer)]
            return Span(points, points)
        number, found = Decimal(str(answer)), Span(Decimal(0), Decimal(0))
        for band in self.bands:
            if number >= band.start:
                more = band.per_unit * int(number - band.start)
                found = Span(band.points.low + more, band.points.high + more)
        return found

    def reach(self, cap: Decimal) -> Span:
        """Give the fewest and the most points of any answer, as far as the cap."""
        if self.as_given:
            return Span(Decimal(0), cap)
        if self.options is not None:
            return Span(min(self.options.values()), max(self.options.values())).capped(cap)
        endless = any(band.per_unit for band in self.bands)
        highest = cap if endless else max(band.points.high for band in self.bands)
        return Span(min(band.points.low for band in self.bands), highest).capped(cap)

    def steps(self, cap: Decimal) -> tuple[Answer, ...]:
        """List the answers at which the points change, lowest first, as far as the cap."""
        if self.options is not None:
            return tuple(key == "true" if key in ("true", "false") else key for key in self.options)
        found: list[Answer] = []
        for band in self.bands:
            found.append(_plain(band.start))
            points, number = band.points.low, band.start
            while band.per_unit and points < cap:
                points, number = points + band.per_unit, number + 1
                found.append(_plain(number))
        return tuple(found)


def _plain(number: Decimal) -> int | float:
    return int(number) if number == int(number) else float(number)


@dataclass(frozen=True, slots=True)
class Factor:
    """One row of the table: the best of its measures counts, up to the cap."""

    id: str
    statement: str
    cap: Decimal
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class PointsTable:
    """One version of the points table. `thresholds`: fewest points for a category, best first."""

    id: str
    holds: Holds
    factors: tuple[Factor, ...]
    thresholds: tuple[tuple[str, Decimal], ...]
    statements: tuple[str, ...]
    improvements: tuple[str, ...]

    def in_force(self, as_of: date) -> bool:
        """Say whether this is the table of a day."""
        since, until = self.holds.since, self.holds.until
        return (since is None or as_of >= since) and (until is None or as_of <= until)

    def category(self, points: Decimal) -> str | None:
        """Give the category that a total opens by points alone, None for none."""
        for category, fewest in self.thresholds:
            if points >= fewest:
                return category
        return None


def read_points(entry: Entry, values: Mapping[str, Mapping[str, Any]]) -> tuple[PointsTable, ...]:
    """Read all versions of the table, oldest first; two may not hold on the same day."""
    top = entry.mapping("tables")
    tables = [_table(name, item, values) for name, item in top["tables"].named()] if top else []
    tables.sort(key=lambda table: table.holds.since or date.min)
    for earlier, later in pairwise(tables):
        end, start = earlier.holds.until or date.max, later.holds.since or date.min
        if end >= start:
            entry.note(f"begins before {earlier.id} ends", f"tables.{later.id}.holds")
    return tuple(tables)


def _table(name: str, item: Entry, values: Mapping[str, Mapping[str, Any]]) -> PointsTable:
    keys = item.mapping("holds statements thresholds factors", "improvements note")
    dates = keys["holds"].mapping("from until") if "holds" in keys else {}
    since = dates["from"].day_or_none() if "from" in dates else None
    until = dates["until"].day_or_none() if "until" in dates else None
    if since and until and until < since:
        dates["until"].note("lies before from")
    factors = tuple(
        _factor(key, part, values) for key, part in (keys["factors"].named() if "factors" in keys else ())
    )
    thresholds: list[tuple[str, Decimal]] = []
    for key, part in keys["thresholds"].entries() if "thresholds" in keys else ():
        reference = read_reference(part, values)
        if key not in ("A", "B", "C"):
            part.note("expected a category: A, B or C")
        if reference is not None:
            thresholds.append((key, _figure(part, reference, values)))
    thresholds.sort(key=lambda pair: -pair[1])
    asked = {measure.answer for factor in factors for measure in factor.measures}
    improvements = keys["improvements"].texts() if "improvements" in keys else ()
    for answer in improvements:
        if answer not in asked:
            keys["improvements"].note(f"{answer} is measured by no factor")
    statements = keys["statements"].texts() if "statements" in keys else ()
    for statement in statements:
        if statement not in values:
            keys["statements"].note(f"{statement} is not the id of a statement")
    return PointsTable(name, Holds(since, until), factors, tuple(thresholds), statements, improvements)


def _figure(item: Entry, reference: Reference, values: Mapping[str, Mapping[str, Any]]) -> Decimal:
    found = reference.look_up(values[reference.statement])
    if isinstance(found, bool) or not isinstance(found, int | float):
        item.note(f"expected a reference to a number, not {found}")
        return Decimal(0)
    return Decimal(str(found))


def _factor(name: str, item: Entry, values: Mapping[str, Mapping[str, Any]]) -> Factor:
    keys = item.mapping("statement cap best_of")
    statement = keys["statement"].text() if "statement" in keys else ""
    if statement and statement not in values:
        keys["statement"].note(f"{statement} is not the id of a statement")
    cap = Decimal(0)
    if "cap" in keys:
        reference = read_reference(keys["cap"], values)
        cap = _figure(keys["cap"], reference, values) if reference else cap
    measures = tuple(_measure(part) for part in (keys["best_of"].list() if "best_of" in keys else ()))
    if not measures:
        item.note("expected at least one measure", "best_of")
    return Factor(name, statement, cap, measures)


def _measure(item: Entry) -> Measure:
    keys = item.mapping("answer", "bands options as_given")
    answer = keys["answer"].text() if "answer" in keys else ""
    if answer and answer not in ANSWERS:
        keys["answer"].note("expected a key of the points profile: " + ", ".join(ANSWERS))
    if len(keys.keys() & {"bands", "options", "as_given"}) != 1:
        item.note("expected exactly one of bands, options, as_given")
    options = None
    if "options" in keys:
        options = {key: Decimal(str(part.number())) for key, part in keys["options"].entries()}
        if sorted(options) != sorted(CHOICES.get(answer, ())):
            expected = ", ".join(CHOICES.get(answer, ())) or "bands: this answer is a number"
            keys["options"].note(f"expected points for exactly {expected}")
    elif answer in CHOICES:
        item.note("expected options: this answer is no number")
    bands = tuple(_band(part) for part in keys["bands"].list()) if "bands" in keys else ()
    if "bands" in keys and (not bands or bands[0].start != 0):
        keys["bands"].note("expected the first band from 0")
    for lower, higher in pairwise(bands):
        if higher.start <= lower.start:
            keys["bands"].note("expected bands in rising order")
    return Measure(answer, bands, options, "as_given" in keys and keys["as_given"].boolean())


def _band(item: Entry) -> Band:
    keys = item.mapping("from points", "per_full_unit")
    start = Decimal(str(keys["from"].number())) if "from" in keys else Decimal(0)
    per_unit = Decimal(str(keys["per_full_unit"].number())) if "per_full_unit" in keys else Decimal(0)
    span = Span(Decimal(0), Decimal(0))
    if "points" in keys:
        given = keys["points"]
        ends = (
            [part.number() for part in given.list()]
            if isinstance(given.value, list)
            else [given.number()] * 2
        )
        if len(ends) != 2 or ends[0] > ends[1]:
            given.note("expected a number, or [fewest, most] where the table is unclear")
        else:
            span = Span(Decimal(str(ends[0])), Decimal(str(ends[1])))
    return Band(start, span, per_unit)
