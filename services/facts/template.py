"""A folded text -> the same with one letter for each number, amount, date, country and place in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from services.facts.days import Day, find_days
from services.facts.folding import Folded
from services.facts.lexicon import COUNTRY, DAY, NUMBER, PLACE, Words
from services.facts.numbers import Number, find_numbers
from services.facts.places import Gazetteer, Named, find_countries

Token: TypeAlias = Number | Day | Named
_MOST = 250  # of each kind; what stands behind them in a flood is not read


@dataclass(frozen=True, slots=True)
class Template:
    """`text` with placeholders; `spans` gives for each of its letters the place in the folded text."""

    text: str
    spans: tuple[tuple[int, int], ...]
    tokens: dict[int, Token]  # by position in `text`
    folded: Folded

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the text as written of a piece of the template."""
        if start >= end:
            return self.folded.span(0, 0)
        return self.folded.span(self.spans[start][0], self.spans[end - 1][1])


def make_template(folded: Folded, languages: Sequence[Words], today: date, gazetteer: Gazetteer) -> Template:
    """Find what stands in a text and put a placeholder in its place."""
    text = folded.text
    taken: list[tuple[str, Token]] = []

    def add(kind: str, tokens: Sequence[Token]) -> None:
        for token in tokens[:_MOST]:
            if all(token.end <= other.start or other.end <= token.start for _, other in taken):
                taken.append((kind, token))

    add(DAY, find_days(text, languages, today))
    add(PLACE, gazetteer.find(text))
    add(COUNTRY, find_countries(text, languages))
    add(NUMBER, find_numbers(text, languages))
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    tokens: dict[int, Token] = {}
    place = 0
    for kind, token in sorted(taken, key=lambda item: item[1].start):
        letters += text[place : token.start]
        spans += [(at, at + 1) for at in range(place, token.start)]
        tokens[len(letters)] = token
        letters.append(kind)
        spans.append((token.start, token.end))
        place = token.end
    letters += text[place:]
    spans += [(at, at + 1) for at in range(place, len(text))]
    return Template("".join(letters), tuple(spans), tokens, folded)
