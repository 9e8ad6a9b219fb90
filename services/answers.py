"""The policy book's answers, as the assistant needs them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from policy.answers import Answer, compose
from policy.book import PolicyBook
from policy.statement import Authority, Source
from services.replies import SourceReference

#: Variables of the chat's fixed sentences -> where the book says them.
_FIGURES = {"hotline_work": "con_12333.phone", "hotline_immigration": "con_12367.phone"}


@dataclass(frozen=True, slots=True)
class Composed:
    """An answer of the policy book, not yet in words.

    `cautions` are catalogue keys with arguments, said after the answer; a place among the arguments is
    put into the language where it is said.
    """

    text: str
    details: str | None
    arguments: Mapping[str, Any]
    sources: tuple[SourceReference, ...]
    see_also: tuple[str, ...]
    cautions: tuple[tuple[str, Mapping[str, Any]], ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerBook:
    """Composes answers; `figures` are the values that fixed sentences of the chat name."""

    book: PolicyBook
    figures: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, topic: str, as_of: date, city: str | None) -> Composed | None:
        """Compose the answer to a topic; None where the book has none."""
        if topic not in self.book.answers:
            return None
        answer = compose(self.book, topic, as_of, city)
        return Composed(
            text=answer.text,
            details=answer.details,
            arguments=dict(answer.arguments),
            sources=tuple(source_reference(source) for source in _cited(answer.sources)),
            see_also=answer.see_also,
            cautions=tuple(self._cautions(answer, city)),
        )

    def place_in(self, text: str) -> str | None:
        """Name the one place that a sentence tells of."""
        place = self.book.places.mentioned(text)
        return place.name if place else None

    def _cautions(self, answer: Answer, city: str | None) -> list[tuple[str, Mapping[str, Any]]]:
        said: list[tuple[str, Mapping[str, Any]]] = []
        place = self.book.place(city)
        if city and place is None:
            said.append(("chat-city_not_known", {"city": city}))
        elif answer.place is not None:
            # The city's own rule, or that of its province: the place that made it is the one to name.
            said.append(("chat-city_used", {"city": self.book.places.by_name[answer.place]}))
        doubtful = [name for name in answer.statements if not self.book.statement(name).is_firm]
        if set(doubtful) - set(answer.cautions):
            # Where the text tells the doubt itself, saying it again would only blunt it.
            said.append(("chat-confirm_with_office", {}))
        if answer.stale and answer.confirmed_on:
            said.append(("chat-stale", {"date": answer.confirmed_on}))
        return said


def composer(book: PolicyBook) -> AnswerBook:
    """Give what composes answers from `book`.

    Raises:
        PolicyError: the book has no value that the chat's fixed sentences name.
    """
    return AnswerBook(book, {name: book.value(reference) for name, reference in _FIGURES.items()})


def _cited(sources: Sequence[Source]) -> list[Source]:
    """Put the authorities' own texts first; general knowledge is no text that one could look up."""
    order = list(Authority)
    written = [source for source in sources if source.authority is not Authority.BACKGROUND]
    return sorted(written, key=lambda source: order.index(source.authority))


def source_reference(source: Source) -> SourceReference:
    """Give a source in the contract's shape."""
    return SourceReference(source.id, source.title, source.document_number, source.date, source.url)
