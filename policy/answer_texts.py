"""`answers.yaml` -> which reviewed text answers a topic, with what values, on which statements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from policy.checklist_table import known_statements
from policy.conditions import read_reference
from policy.places import Places
from policy.shape import Entry
from policy.statement import Reference


@dataclass(frozen=True, slots=True)
class AnswerText:
    """One way to answer a topic; `cities` and the dates say when it is the right one (none: always)."""

    text: str
    values: Mapping[str, Reference]
    statements: tuple[str, ...]
    cautions: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def fits(self, as_of: date, city: str | None) -> bool:
        """Say whether this is a text for a day and a city (by its name in places.yaml)."""
        if self.cities and city not in self.cities:
            return False
        return (self.since is None or as_of >= self.since) and (self.until is None or as_of <= self.until)


@dataclass(frozen=True, slots=True)
class AnswerEntry:
    """A topic's answer: variants in order, the first that fits is used, then the general text."""

    topic: str
    general: AnswerText
    variants: tuple[AnswerText, ...]
    see_also: tuple[str, ...]


_TEXT_KEY = re.compile(r"[a-zA-Z][\w-]*")


def read_answers(
    entry: Entry, places: Places, values: Mapping[str, Mapping[str, Any]]
) -> dict[str, AnswerEntry]:
    """Read `answers.yaml`; `values` are the values of all statements, by id."""
    top = entry.mapping("answers")
    found = (
        {name: _answer(name, item, places, values) for name, item in top["answers"].named()} if top else {}
    )
    for answer in found.values():
        for other in answer.see_also:
            if other not in found:
                entry.note(f"{other} is not a topic of this file", f"answers.{answer.topic}.see_also")
    return found


def _answer(name: str, item: Entry, places: Places, values: Mapping[str, Mapping[str, Any]]) -> AnswerEntry:
    keys = item.mapping("text statements", "values cautions variants see_also")
    variants = []
    for part in keys["variants"].list() if "variants" in keys else ():
        inner = part.mapping("when text statements", "values cautions")
        text = _text(inner, values)
        when = inner["when"].mapping(optional="city from until") if "when" in inner else {}
        if not when:
            part.note("expected city, from or until", "when")
        cities = when["city"].texts() if "city" in when else ()
        for city in cities:
            if city and city not in places.by_name:
                when["city"].note(f"expected places of places.yaml by their English name; {city} is none")
        since = when["from"].day() if "from" in when else None
        until = when["until"].day() if "until" in when else None
        if since and until and until < since:
            when["until"].note("lies before from")
        variants.append(
            AnswerText(text.text, text.values, text.statements, text.cautions, cities, since, until)
        )
    see_also = keys["see_also"].texts() if "see_also" in keys else ()
    return AnswerEntry(name, _text(keys, values), tuple(variants), see_also)


def _text(keys: Mapping[str, Entry], values: Mapping[str, Mapping[str, Any]]) -> AnswerText:
    text = keys["text"].text() if "text" in keys else ""
    if text and not _TEXT_KEY.fullmatch(text):
        keys["text"].note("expected the key of a Fluent message")
    statements = known_statements(keys["statements"], values) if "statements" in keys else ()
    cautions = known_statements(keys["cautions"], values) if "cautions" in keys else ()
    bound = {}
    for name, item in keys["values"].named() if "values" in keys else ():
        reference = read_reference(item, values)
        if reference is None:
            continue
        found = reference.look_up(values[reference.statement])
        if found is None or isinstance(found, Mapping | tuple):
            item.note("expected a reference to one figure, date or word, which a text can hold")
        bound[name] = reference
    return AnswerText(text, bound, statements, cautions)
