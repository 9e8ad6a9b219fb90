"""Statement + day + place -> what it says then and there, by which sources; what came before and after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from policy.book import PolicyBook
from policy.statement import Source, Statement
from policy.truth import Truth


def describe(book: PolicyBook, name: str, as_of: date, city: str | None = None) -> dict[str, Any]:
    """Describe a statement in plain values, dates as YYYY-MM-DD.

    `values` is null where the statement does not hold on that day; `all_values` are always there.

    Raises:
        PolicyError: there is no such statement.
    """
    statement = book.statement(name)
    force, covers = statement.in_force(as_of), book.covers(name, city)
    place = book.place(city)
    return {
        "id": statement.id,
        "area": statement.area.value,
        "summary": statement.summary,
        "terms": list(statement.terms),
        "as_of": as_of.isoformat(),
        "city": place.name if place else None,
        "in_force": force.value,
        "holds_in_city": covers.value,
        "scope": {"kind": statement.scope.kind.value, "names": list(statement.scope.names)},
        "holds": {"from": _day(statement.holds.since), "until": _day(statement.holds.until)},
        "observed_on": _day(statement.observed_on),
        "confirmed_on": _day(statement.confirmed_on),
        "confidence": statement.confidence.value,
        "values": None if force is Truth.NO else plain(statement.values),
        "all_values": plain(statement.values),
        "doubt": {
            "basis": statement.doubt.basis,
            "notes": statement.doubt.notes,
            "disagreement": statement.doubt.disagreement,
            "contradicted_by": list(statement.doubt.contradicted_by),
            "status": statement.doubt.status.value if statement.doubt.status else None,
        },
        "replaced_by": list(statement.replaced_by),
        "about": {key: list(tags) for key, tags in statement.about.items()},
        "sources": [source_as_json(book.sources[source]) for source in statement.sources],
        "history": [_entry(other, as_of) for other in related(book, statement)],
    }


def related(book: PolicyBook, statement: Statement) -> list[Statement]:
    """List what replaced a statement, and what it replaced, step by step, oldest first."""
    found: dict[str, Statement] = {statement.id: statement}
    ahead = [statement]
    while ahead:
        here = ahead.pop()
        for other in book.statements.values():
            if other.id not in found and (other.id in here.replaced_by or here.id in other.replaced_by):
                found[other.id] = other
                ahead.append(other)
    del found[statement.id]
    return sorted(found.values(), key=lambda other: (other.holds.since or date.min, other.id))


def _entry(statement: Statement, as_of: date) -> dict[str, Any]:
    return {
        "id": statement.id,
        "summary": statement.summary,
        "holds": {"from": _day(statement.holds.since), "until": _day(statement.holds.until)},
        "in_force": statement.in_force(as_of).value,
    }


def source_as_json(source: Source) -> dict[str, Any]:
    """Turn a source into what a reply cites, and how much of it was read."""
    return {
        "id": source.id,
        "title": source.title,
        "issuer": source.issuer,
        "document_number": source.document_number,
        "date": source.date,
        "url": source.url,
        "authority": source.authority.value,
        "read": source.read,
    }


def plain(value: Any) -> Any:
    """Turn a statement's value into dicts, lists and scalars, dates as YYYY-MM-DD."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
