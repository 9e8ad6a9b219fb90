"""Places of China and countries in a folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policy.places import Place, PlaceKind, Places
from services.facts.folding import fold
from services.facts.lexicon import Words

_EAST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_HANGUL = re.compile(r"[가-힣]+")
_RUSSIAN = re.compile(r"[а-я-]+")
_ARABIC = re.compile(r"[\u0620-\u064a]")
#: A university or a company that bears a city's name is no place of work.
_NAMED_AFTER = re.compile(
    r"\s?(?:大学|大學|学院|外国语|交通|师范|理工|university|univ\b|college|institute|jiaotong|normal|foreign|대학|대|의과|университет|univers\w*|hochschule|duck|opera)"
)
_NAME_BEFORE = re.compile(
    r"(?:university of|univ\. of|(?<!una )universidad de|(?<!uma )universidade de|(?<!une )universite de"
    r"|universitat|university|جامعه|университет\w*)\s$"
)
_KOREAN_AFTER = (
    "에서",
    "에",
    "시",
    "의",
    "으로",
    "로",
    "이",
    "은",
    "는",
    "가",
    ",",
    " ",
    ".",
    "입",
    "이고",
    "성",
    "근",
    "와",
    "도",
    "·",
    "!",
    "?",
)


@dataclass(frozen=True, slots=True)
class Named:
    """A place (its English name) or a country (its code), and where the folded text has it."""

    name: str
    start: int
    end: int


class Gazetteer:
    """Finds the places that the policy knows, by all their names."""

    def __init__(self, places: Places, variants: Mapping[str, str]) -> None:
        self._places = places
        self._names: list[tuple[str, Place, re.Pattern[str]]] = []
        for place in places.by_name.values():
            texts = {place.name, place.zh, *place.also, *(t for names in place.names.values() for t in names)}
            for text in texts:
                name = fold(text, variants).text
                self._names.append((name, place, _pattern(name)))
        self._names.sort(key=lambda item: -len(item[0]))

    def find(self, text: str) -> list[Named]:
        """List the places named, in order; a city stands for the province around it."""
        found: list[tuple[Named, Place]] = []
        for name, place, pattern in self._names:
            if name[:3] not in text:
                continue
            for match in pattern.finditer(text):
                named = Named(place.name, match.start(), match.end())
                if any(named.start < other.end and other.start < named.end for other, _ in found):
                    continue
                if _NAMED_AFTER.match(text, named.end) or _NAME_BEFORE.search(text[: named.start]):
                    continue
                found.append((named, place))
        inner = {place.province for _, place in found if place.kind is PlaceKind.CITY}
        kept = [
            named for named, place in found if not (place.kind is PlaceKind.PROVINCE and place.name in inner)
        ]
        return sorted(kept, key=lambda named: named.start)

    def region(self, name: str) -> str | None:
        """Give the row of the points table for a place; None where only the local office can tell."""
        region = self._places.by_name[name].region.value
        return None if region == "unknown" else region


def _pattern(name: str) -> re.Pattern[str]:
    escaped = re.escape(name).replace(r"\ ", r"\s?").replace("'", "'?")
    if _EAST.search(name):
        return re.compile(escaped)
    if _HANGUL.fullmatch(name):
        after = "|".join(re.escape(part) for part in _KOREAN_AFTER)
        return re.compile(rf"(?<![가-힣]){escaped}(?={after}|$)")
    if _RUSSIAN.fullmatch(name):
        stem = escaped[:-1] if name[-1] in "йаяьео" and len(name) > 4 else escaped
        ending = r"[а-я]{0,2}" if len(name) > 4 else ""
        return re.compile(rf"(?<![а-я]){stem}{ending}(?![а-я])")
    if _ARABIC.search(name):
        return re.compile(rf"(?<![\u0620-\u064a])[وفبل]?{escaped}(?![\u0620-\u064a])")
    return re.compile(rf"(?<![a-z0-9]){escaped}(?![a-z0-9])")


def find_countries(text: str, languages: Sequence[Words]) -> list[Named]:
    """List the countries named as nationality or origin, in order."""
    found: list[Named] = []
    taught = [
        match.span()
        for words in languages
        for pattern in words.patterns
        if pattern.key == "language_teacher"
        for match in pattern.regex.finditer(text)
    ]  # a teacher of French is no Frenchman
    for words in languages:
        for code, pattern in words.countries.items():
            for match in pattern.finditer(text):
                after = match.end() + (text[match.end() : match.end() + 1] in (" ", "-"))
                if words.country_not_before and words.country_not_before.match(text, after):
                    continue
                if any(start < match.end() and match.start() < end for start, end in taught):
                    continue
                if all(match.end() <= other.start or other.end <= match.start() for other in found):
                    found.append(Named(code, match.start(), match.end()))
    return sorted(found, key=lambda named: named.start)
