"""Topic + day + city -> which text to say, with which values, resting on what, and with what caution."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from policy.book import PolicyBook
from policy.errors import InputError
from policy.statement import Source
from policy.truth import Truth


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be said; putting it into words is the catalogue's work.

    `text` is a catalogue key; its attribute `details` holds the rest, where it has one.
    `applies` says whether the statements hold on the day: no means the text tells of another time.
    `city` is the place that was understood; `place` the city or province whose own text this is, None where
    it is the national one.
    """

    topic: str
    text: str
    details: str
    arguments: Mapping[str, Any]
    statements: tuple[str, ...]
    sources: tuple[Source, ...]
    cautions: tuple[str, ...]
    see_also: tuple[str, ...]
    as_of: date
    city: str | None
    place: str | None
    applies: Truth
    not_in_force: tuple[str, ...]
    stale: tuple[str, ...]
    confirmed_on: date | None

    @property
    def local(self) -> bool:
        """Say whether the text is one of a place."""
        return self.place is not None


def compose(book: PolicyBook, topic: str, as_of: date, city: str | None = None) -> Answer:
    """Choose the text for a topic on a day, in a city given as free text.

    Values are resolved whenever their statement holds or held: a text may tell of what comes or was.
    Cautions are those that the entry names; local rules of other places are never among `statements`
    unless the reviewed text names the place.

    Raises:
        InputError: there is no such topic.
    """
    entry = book.answers.get(topic)
    if entry is None:
        raise InputError("topic", f"{topic} has no answer")
    place = book.place(city)
    name = place.name if place else None
    chosen = entry.choose(as_of, place)
    statements = [book.statement(name) for name in chosen.statements]
    not_in_force = tuple(item.id for item in statements if item.in_force(as_of) is Truth.NO)
    oldest = as_of - timedelta(days=book.settings.confirmation_days)
    return Answer(
        topic=topic,
        text=chosen.text,
        details=f"{chosen.text}.details",
        arguments={key: book.value(str(reference)) for key, reference in chosen.values.items()},
        statements=chosen.statements,
        sources=book.sources_of(chosen.statements),
        cautions=chosen.cautions,
        see_also=entry.see_also,
        as_of=as_of,
        city=name,
        place=chosen.place_of(place),
        applies=_applies(item.in_force(as_of) for item in statements),
        not_in_force=not_in_force,
        stale=tuple(item.id for item in statements if item.confirmed_on < oldest),
        confirmed_on=min((item.confirmed_on for item in statements), default=None),
    )


def _applies(parts: Iterable[Truth]) -> Truth:
    """Say no only where nothing that the answer rests on holds: one rule of many may be older or newer."""
    seen = set(parts)
    if Truth.YES in seen:
        return Truth.YES if seen == {Truth.YES} else Truth.UNKNOWN
    return Truth.NO if seen == {Truth.NO} else Truth.UNKNOWN
