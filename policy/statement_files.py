"""`sources.yaml` and `statements/<area>.yaml` -> sources and statements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from policy.places import Places
from policy.shape import Entry
from policy.statement import (
    Area,
    Authority,
    Confidence,
    Doubt,
    Holds,
    Scope,
    ScopeKind,
    Source,
    Statement,
    Status,
)

_STATEMENT_KEYS = (
    "summary scope holds confirmed_on confidence sources",
    "terms observed_on values basis notes disagreement contradicted_by status about replaced_by",
)


def read_sources(entry: Entry) -> dict[str, Source]:
    """Read the file of all sources, by id."""
    top = entry.mapping("sources")
    return {name: _source(name, item) for name, item in top["sources"].named()} if top else {}


def _source(name: str, item: Entry) -> Source:
    keys = item.mapping("title authority read", "issuer document_number date url supports note")

    def text(key: str) -> str | None:
        return keys[key].text() if key in keys and keys[key].value is not None else None

    return Source(
        id=name,
        title=text("title") or "",
        issuer=text("issuer"),
        document_number=text("document_number"),
        date=_partial_date(keys["date"]) if "date" in keys else None,
        url=_address(keys["url"]) if "url" in keys else None,
        authority=keys["authority"].choice(Authority) if "authority" in keys else Authority.BACKGROUND,
        read=text("read") or "",
        supports=text("supports"),
        note=text("note"),
    )


def _partial_date(item: Entry) -> str | None:
    """Read YYYY, YYYY-MM or YYYY-MM-DD."""
    if item.value is None:
        return None
    text = str(item.value)
    if isinstance(item.value, int | str | date) and re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text):
        try:
            date.fromisoformat(text + "-01-01"[: 10 - len(text)] if len(text) < 10 else text)
        except ValueError:
            pass
        else:
            return text
    item.note("expected YYYY, YYYY-MM, YYYY-MM-DD or null")
    return None


def _address(item: Entry) -> str | None:
    if item.value is None:
        return None
    text = item.text()
    if not re.match(r"https?://\S+$", text):
        item.note("expected a web address or null")
    return text


def read_statements(
    entry: Entry, sources: Mapping[str, Source], places: Places
) -> tuple[Area, dict[str, Statement]]:
    """Read the file of one area; its sources and places must be known."""
    top = entry.mapping("area statements")
    area = top["area"].choice(Area) if "area" in top else Area.FAQ
    found = {}
    for name, item in top["statements"].named() if "statements" in top else ():
        found[name] = _statement(name, area, item, sources, places)
    return area, found


def _statement(
    name: str, area: Area, item: Entry, sources: Mapping[str, Source], places: Places
) -> Statement:
    keys = item.mapping(*_STATEMENT_KEYS)

    def text(key: str) -> str | None:
        return keys[key].text() if key in keys else None

    def known_sources(key: str) -> tuple[str, ...]:
        if key not in keys:
            return ()
        named = keys[key].texts()
        for source in named:
            if source and source not in sources:
                keys[key].note(f"expected ids of sources.yaml; {source} is none")
        return named

    holds = _holds(keys["holds"]) if "holds" in keys else Holds()
    observed = keys["observed_on"].day() if "observed_on" in keys else None
    confirmed = keys["confirmed_on"].day() if "confirmed_on" in keys else date.min
    if observed and observed > confirmed:
        keys["observed_on"].note("lies after confirmed_on")
    return Statement(
        id=name,
        area=area,
        summary=text("summary") or "",
        scope=_scope(keys["scope"], places) if "scope" in keys else Scope(),
        holds=holds,
        confirmed_on=confirmed,
        confidence=keys["confidence"].choice(Confidence) if "confidence" in keys else Confidence.BACKGROUND,
        sources=known_sources("sources"),
        terms=keys["terms"].texts() if "terms" in keys else (),
        observed_on=observed,
        values=_values(keys["values"]) if "values" in keys else MappingProxyType({}),
        doubt=Doubt(
            basis=text("basis"),
            notes=text("notes"),
            disagreement=text("disagreement"),
            contradicted_by=known_sources("contradicted_by"),
            status=keys["status"].choice(Status) if "status" in keys else None,
        ),
        replaced_by=keys["replaced_by"].texts() if "replaced_by" in keys else (),
        about=_about(keys["about"]) if "about" in keys else MappingProxyType({}),
    )


def _scope(item: Entry, places: Places) -> Scope:
    if item.value == ScopeKind.NATIONAL.value:
        return Scope()
    if not isinstance(item.value, dict):
        item.note("expected national, or one of {province: [..]}, {city: [..]}, {institution: [..]}")
        return Scope()
    keys = item.mapping(optional="province city institution")
    if len(keys) != 1:
        item.note("expected exactly one of province, city, institution")
        return Scope()
    ((kind, names),) = keys.items()
    # A local rule whose place is not told has an empty list.
    read = names.texts() if names.value != [] else ()
    if kind != ScopeKind.INSTITUTION.value:
        for name in read:
            if name and name not in places.by_name:
                names.note(f"expected places of places.yaml by their English name; {name} is none")
    return Scope(ScopeKind(kind), read)


def _holds(item: Entry) -> Holds:
    keys = item.mapping("from until")
    since = keys["from"].day_or_none() if "from" in keys else None
    until = keys["until"].day_or_none() if "until" in keys else None
    if since and until and until < since:
        keys["until"].note("lies before from")
    return Holds(since, until)


def _about(item: Entry) -> Mapping[str, tuple[str, ...]]:
    tags = {}
    for key, part in item.named():
        if isinstance(part.value, list):
            tags[key] = tuple(entry.text() for entry in part.list())
        elif isinstance(part.value, bool | int | float):
            tags[key] = (str(part.value),)
        else:
            tags[key] = (part.text(),)
    return MappingProxyType(tags)


def _values(item: Entry) -> Mapping[str, Any]:
    read = _frozen(item)
    if isinstance(read, Mapping):
        return read
    item.note("expected keys and values")
    return MappingProxyType({})


def _frozen(item: Entry) -> Any:
    """Read a value: scalars, lists, and mappings whose keys can stand in a reference."""
    if isinstance(item.value, dict):
        read = {}
        for key, part in item.entries():
            if not re.fullmatch(r"[A-Za-z0-9_]+", key):
                part.note("expected a key of letters, digits and underscores, so that it can be referred to")
            read[key] = _frozen(part)
        return MappingProxyType(read)
    if isinstance(item.value, list):
        return tuple(_frozen(part) for part in item.list())
    return item.value
