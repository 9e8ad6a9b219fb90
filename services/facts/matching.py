"""Patterns of the data on a template -> what they find, denied values apart, each number used once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from services.facts.days import Day
from services.facts.fact import Value
from services.facts.lexicon import Pattern, Words
from services.facts.numbers import Number
from services.facts.persons import OWN, of_another
from services.facts.places import Named
from services.facts.template import Template

_CLAUSE_END = re.compile(r"[.;!?。！？；؟\n,]")

UNITS = {
    "age": "years", "experience_years": "years", "years_in_china": "years", "months_per_year": "months",
    "birth_year": "year",
}  # fmt: skip

BOUNDS: dict[str, tuple[float, float]] = {
    "age": (5, 110), "experience_years": (0, 70), "months_per_year": (0, 12), "hsk_level": (0, 9),
    "years_in_china": (0, 80), "birth_year": (1900, 2025), "months_of_experience": (1, 600),
}  # fmt: skip


_NOTHING_HELD = ("none", "0")  # no degree, no HSK: what these deny is no word against themselves
_SHORT_YEAR = (40, 99)  # born in 88


@dataclass(frozen=True, slots=True)
class Found:
    """A fact at a place in the template; `tokens` are the placeholders that it uses up."""

    key: str
    value: Value
    start: int
    end: int
    confidence: float
    tokens: tuple[int, ...] = ()
    others: tuple[Value, ...] = ()
    unit: str | None = None


def match_patterns(
    template: Template, languages: Sequence[Words]
) -> tuple[list[Found], list[tuple[str, Value]]]:
    """Find all facts that patterns know, and what is said not to hold: (key, value)."""
    found: list[Found] = []
    revoked: list[Found] = []
    unfinished: list[Found] = []
    for words in languages:
        for pattern in words.patterns:
            if pattern.key.startswith("bare_"):
                continue
            for match in pattern.regex.finditer(template.text):
                if pattern.value is None:
                    found += _with_token(pattern.key, match, template, languages)
                    continue
                negated = _negated(template.text, match, pattern, words)
                value = pattern.value
                if negated and isinstance(value, bool):
                    value = not value
                elif negated:
                    revoked.append(Found(pattern.key, value, match.start(), match.end(), 0.9))
                    continue
                if pattern.key == "education" and _unfinished(template.text, match, words):
                    unfinished.append(Found(pattern.key, value, match.start(), match.end(), 0.9))
                    continue
                found.append(Found(pattern.key, value, match.start(), match.end(), 0.9))
    # What one language reads as denied, another one's words for the same do not bring back.
    kept = [
        item
        for item in found
        if not any(
            item.key == other.key
            and str(item.value) not in _NOTHING_HELD
            and item.start < other.end
            and other.start < item.end
            for other in (*revoked, *unfinished)
        )
    ]
    kept = [
        item for item in kept if not (item.key in OWN and of_another(template.text, item.start, languages))
    ]
    return kept, [(item.key, item.value) for item in revoked]


def _unfinished(text: str, match: re.Match[str], words: Words) -> bool:
    """Say whether a degree is still being studied for."""
    if words.studying is None:
        return False
    before = _CLAUSE_END.split(text[max(0, match.start() - 24) : match.start()])[-1]
    return _follows(words.studying, text, match.end()) or words.studying.search(before) is not None


def _follows(pattern: re.Pattern[str], text: str, end: int) -> bool:
    while end < len(text) and text[end] == " ":
        end += 1
    return pattern.match(text, end) is not None


def _negated(text: str, match: re.Match[str], pattern: Pattern, words: Words) -> bool:
    """Say whether what a pattern found is denied, by a word before it or after it."""
    start, end = match.span()
    before = _CLAUSE_END.split(text[max(0, start - 16) : start])[-1]
    if words.negators and any(
        re.fullmatch(r"\s*(?:\w{1,6}\s+){0,2}", before[found.end() :])
        for found in words.negators.finditer(before)
    ):
        return True
    if str(pattern.value) in _NOTHING_HELD:
        return False  # it says already that there is nothing
    if words.negators_after is None or not _follows(words.negators_after, text, end):
        return False
    if words.negation_follows:
        return True
    rest = _CLAUSE_END.split(text[end:])[0]
    others = (item for item in words.patterns if item.key == pattern.key and item.value != pattern.value)
    return not any(other.regex.search(rest) for other in others)  # "master not bachelor" denies the second


def _with_token(
    key: str, match: re.Match[str], template: Template, languages: Sequence[Words]
) -> Iterable[Found]:
    groups = match.groupdict()
    for kind in ("n", "d", "c", "p"):
        if groups.get(kind) is None:
            continue
        position = match.start(kind)
        token = template.tokens[position]
        if key == "nationality" and _elsewhere(template.text, match.start(), languages):
            continue
        value, others = value_of(key, token)
        if value is None:
            continue
        name = "experience_years" if key == "months_of_experience" else key
        yield Found(name, value, match.start(), match.end(), 0.95, (position,), others, UNITS.get(name))


def _elsewhere(text: str, position: int, languages: Sequence[Words]) -> bool:
    """Say whether a country is that of a degree, a trip or a relative: what stands before it tells."""
    before = _CLAUSE_END.split(text[max(0, position - 30) : position])[-1]
    return any(words.country_not_after and words.country_not_after.search(before) for words in languages)


def value_of(key: str, token: object) -> tuple[Value | None, tuple[Value, ...]]:
    """Give the value of a placeholder for a fact, with further readings; None where it cannot be one."""
    if isinstance(token, Day):
        return token.value, token.others
    if isinstance(token, Named):
        return token.name, ()
    if not isinstance(token, Number) or (token.scaled and token.value >= 1000):
        return None, ()
    if key == "birth_year" and _SHORT_YEAR[0] <= token.value <= _SHORT_YEAR[1]:
        return int(token.value) + 1900, ()
    low, high = BOUNDS.get(key, (0, 10**9))
    if not low <= token.value <= high:
        return None, ()
    value = token.value / 12 if key == "months_of_experience" else token.value
    number: Value = int(value) if value == int(value) else round(value, 2)
    return number, () if token.high is None else (
        int(token.high) if token.high == int(token.high) else token.high,
    )


def choose(found: list[Found]) -> list[Found]:
    """Give each number to the longest pattern; where two patterns of a key overlap the longer one stays."""
    kept: list[Found] = []
    for item in sorted(found, key=lambda item: (-(item.end - item.start), item.start)):
        if any(set(item.tokens) & set(other.tokens) for other in kept):
            continue
        if any(other.key == item.key and item.start < other.end and other.start < item.end for other in kept):
            continue
        kept.append(item)
    return kept
