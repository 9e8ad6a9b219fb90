"""`answers.yaml` -> which reviewed text answers a topic, with what values, on which statements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from policy.checklist_table import known_statements
from policy.conditions import read_reference
from policy.places import Place, Places
from policy.shape import Entry
from policy.statement import Reference


@dataclass(frozen=True, slots=True)
class AnswerText:
    """One way to answer a topic; places and dates say when it is the right one (none: always, everywhere)."""

    text: str
    values: Mapping[str, Reference]
    statements: tuple[str, ...]
    cautions: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def fits(self, as_of: date, place: Place | None) -> bool:
        """Say whether this is a text for a day and a place; a city also takes the texts of its province."""
        if (self.cities or self.provinces) and self.place_of(place) is None:
            return False
        return (self.since is None or as_of >= self.since) and (self.until is None or as_of <= self.until)

    def place_of(self, place: Place | None) -> str | None:
        """Name the place whose text this is, seen from `place`: the city, else its province, else None."""
        if place is None:
            return None
        if place.name in self.cities:
            return place.name
        return place.province if place.province in self.provinces else None


@dataclass(frozen=True, slots=True)
class AnswerEntry:
    """A topic's answer: the general text and its variants."""

    topic: str
    general: AnswerText
    variants: tuple[AnswerText, ...]
    see_also: tuple[str, ...]

    def choose(self, as_of: date, place: Place | None) -> AnswerText:
        """Give the most specific text that fits: of the city, of its province, of the country."""
        fitting = [text for text in self.variants if text.fits(as_of, place)]
        for local in ("cities", "provinces"):
            for text in fitting:
                if getattr(text, local):
                    return text
        return fitting[0] if fitting else self.general


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
        when = inner["when"].mapping(optional="city province from until") if "when" in inner else {}
        if not when:
            part.note("expected city, province, from or until", "when")
        cities = when["city"].texts() if "city" in when else ()
        for city in cities:
            if city and city not in places.by_name:
                when["city"].note(f"expected places of places.yaml by their English name; {city} is none")
        provinces = when["province"].texts() if "province" in when else ()
        for province in provinces:
            if province and not _is_province(places, province):
                when["province"].note(f"expected provinces of places.yaml; {province} is none")
        since = when["from"].day() if "from" in when else None
        until = when["until"].day() if "until" in when else None
        if since and until and until < since:
            when["until"].note("lies before from")
        variants.append(replace(text, cities=cities, provinces=provinces, since=since, until=until))
    see_also = keys["see_also"].texts() if "see_also" in keys else ()
    return AnswerEntry(name, _text(keys, values), tuple(variants), see_also)


def _is_province(places: Places, name: str) -> bool:
    place = places.by_name.get(name)
    return place is not None and place.province == name


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
