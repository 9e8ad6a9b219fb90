"""Profile + points table of a day -> points by factor, total, category by points, and what would raise it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from policy.book import PolicyBook
from policy.errors import InputError
from policy.points_table import Factor, PointsTable, Span
from policy.profile import Answer, Profile


@dataclass(frozen=True, slots=True)
class FactorPoints:
    """Points of one factor; `sources` are ids, those of `statement`."""

    id: str
    points: Span
    cap: Decimal
    statement: str
    sources: tuple[str, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Improvement:
    """One realistic change of one answer, and the total that it would lead to."""

    answer: str
    before: Answer
    after: Answer
    total: Span
    categories: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class PointsResult:
    """A score. `categories` are those that the total can open by points alone (None: no category)."""

    as_of: date
    table: str
    factors: tuple[FactorPoints, ...]
    total: Span
    categories: tuple[str | None, ...]
    missing: tuple[str, ...] = ()
    improvements: tuple[Improvement, ...] = field(default=())

    @property
    def category_by_points(self) -> str | None:
        """Give the category where it is certain; None also where points open none."""
        return self.categories[0] if len(self.categories) == 1 else None


def table_on(book: PolicyBook, as_of: date) -> PointsTable:
    """Give the points table of a day.

    Raises:
        InputError: the day lies before the first table.
    """
    for table in book.points:
        if table.in_force(as_of):
            return table
    first = min((table.holds.since for table in book.points if table.holds.since), default=None)
    raise InputError("as_of", f"no points table holds on {as_of}; the first one begins on {first}")


def score(profile: Profile, book: PolicyBook, as_of: date) -> PointsResult:
    """Score a profile with the table in force on `as_of`.

    An answer that is not known makes its factor a span, unless it could change nothing.

    Raises:
        InputError: no table holds on that day.
    """
    table, answers = table_on(book, as_of), profile.answers()
    factors = tuple(_factor(factor, answers, book) for factor in table.factors)
    summed = _sum(factors)
    missing = tuple(name for factor in factors for name in factor.missing)
    return PointsResult(
        as_of,
        table.id,
        factors,
        summed,
        _categories(table, summed),
        missing,
        tuple(_improvements(table, answers, factors, summed)),
    )


def total(profile: Profile, book: PolicyBook, as_of: date) -> tuple[Span, tuple[str, ...]]:
    """Give the total of a profile and the answers that are missing, without looking for improvements.

    Raises:
        InputError: no table holds on that day.
    """
    answers = profile.answers()
    factors = tuple(_factor(factor, answers, book) for factor in table_on(book, as_of).factors)
    return _sum(factors), tuple(name for factor in factors for name in factor.missing)


def _sum(factors: tuple[FactorPoints, ...]) -> Span:
    return sum((factor.points for factor in factors), Span(Decimal(0), Decimal(0)))


def _span(factor: Factor, answers: Mapping[str, Answer]) -> Span:
    best = Span(Decimal(0), Decimal(0))
    for measure in factor.measures:
        known = measure.answer in answers
        points = measure.points(answers[measure.answer]) if known else measure.reach(factor.cap)
        best = best.or_better(points)
    return best.capped(factor.cap)


def _factor(factor: Factor, answers: Mapping[str, Answer], book: PolicyBook) -> FactorPoints:
    points = _span(factor, answers)
    missing = tuple(
        measure.answer
        for measure in factor.measures
        if measure.answer not in answers and measure.reach(factor.cap).high > points.low
    )
    sources = book.statement(factor.statement).sources
    return FactorPoints(factor.id, points, factor.cap, factor.statement, sources, missing)


def _categories(table: PointsTable, total: Span) -> tuple[str | None, ...]:
    """List the categories between both ends of the total, best first; points may fall on any of them."""
    low, high = table.category(total.low), table.category(total.high)
    order: list[str | None] = [category for category, _ in table.thresholds] + [None]
    return tuple(order[order.index(high) : order.index(low) + 1])


def _improvements(
    table: PointsTable, answers: Mapping[str, Answer], factors: tuple[FactorPoints, ...], total: Span
) -> list[Improvement]:
    found = []
    for answer in table.improvements:
        if answer not in answers:
            continue
        factor, scored = next(
            (factor, scored)
            for factor, scored in zip(table.factors, factors, strict=True)
            if any(measure.answer == answer for measure in factor.measures)
        )
        found += _changes(table, factor, scored, answers, answer, total)
    return found


def _changes(
    table: PointsTable,
    factor: Factor,
    scored: FactorPoints,
    answers: Mapping[str, Answer],
    answer: str,
    total: Span,
) -> list[Improvement]:
    """List the smallest change that gives more, and the smallest that opens a better category."""
    measure = next(measure for measure in factor.measures if measure.answer == answer)
    before, categories = answers[answer], _categories(table, total)
    found: list[Improvement] = []
    for after in sorted(measure.steps(factor.cap), key=lambda step: measure.points(step).low):
        if measure.points(after).low <= measure.points(before).low:
            continue
        points = _span(factor, {**answers, answer: after})
        raised = Span(
            total.low - scored.points.low + points.low, total.high - scored.points.high + points.high
        )
        if raised == total:
            continue
        opened = _categories(table, raised)
        if not found or (opened != categories and found[-1].categories == categories):
            found.append(Improvement(answer, before, after, raised, opened))
    return found


def as_json(result: PointsResult) -> dict[str, Any]:
    """Turn a result into the contract's mapping; a span is written as two keys, _min and _max."""
    return {
        "as_of": result.as_of.isoformat(),
        "table": result.table,
        **_written("total", result.total),
        "factors": [
            {
                "id": factor.id,
                **_written("points", factor.points),
                "cap": _plain(factor.cap),
                "source": factor.sources[0],
                "sources": list(factor.sources),
                "statement": factor.statement,
            }
            for factor in result.factors
        ],
        **_category(result.categories),
        "missing": list(result.missing),
        "improvements": [
            {
                "change": {
                    "answer": change.answer,
                    "from": _answer(change.before),
                    "to": _answer(change.after),
                },
                **_written("total", change.total),
                **_category(change.categories),
            }
            for change in result.improvements
        ],
    }


def _category(categories: tuple[str | None, ...]) -> dict[str, Any]:
    certain = categories[0] if len(categories) == 1 else None
    return {"category_by_points": certain, "categories_possible": list(categories)}


def _written(name: str, span: Span) -> dict[str, Any]:
    if span.low == span.high:
        return {name: _plain(span.low)}
    return {f"{name}_min": _plain(span.low), f"{name}_max": _plain(span.high)}


def _plain(number: Decimal) -> int | float:
    return int(number) if number == int(number) else float(number)


def _answer(value: Answer) -> Answer:
    return int(value) if isinstance(value, float) and value == int(value) else value
