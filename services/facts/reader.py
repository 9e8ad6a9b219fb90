"""A message -> the facts in it, in any order and in any of ten languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from policy.places import Places
from services.facts.days import Day
from services.facts.fact import SEVERAL, Contradiction, Fact, Reading, Value
from services.facts.folding import fold
from services.facts.lexicon import Lexicon, Words
from services.facts.loose import correct, loose_years
from services.facts.matching import BOUNDS, UNITS, Found, choose, match_patterns, value_of
from services.facts.numbers import Number
from services.facts.places import Gazetteer, Named
from services.facts.salary import Pay, find_pay
from services.facts.template import Template, make_template

_SEGMENT = re.compile("[,;:。\n/|·+&?!？！؟()（）]|(?<!\\d)\\.(?!\\d)")

_LEVELS = ("none", "associate", "bachelor", "master", "doctorate")

_BARE_AGE, _BARE_AGE_YEARS = (18, 75), 22

_ASKS = re.compile("[?？؟]")

_SHORT = 40  # letters: a message that may be the bare answer to what was asked


class FactReader:
    """Reads facts. Holds the words of all languages and the places; reads nothing at call time."""

    def __init__(self, lexicon: Lexicon, places: Places) -> None:
        self._lexicon, self._gazetteer = lexicon, Gazetteer(places, lexicon.variants)

    def region(self, city: str) -> str | None:
        """Give the row of the points table for a place; None where only the local office can tell."""
        return self._gazetteer.region(city)

    def read(self, text: str, language: str | None, today: date, asked: str | None = None) -> Reading:
        """Read one message.

        Args:
            text: as written.
            language: that it is in, as far as is known.
            today: for "yesterday" and for dates without a year.
            asked: key of the fact that was asked for: a bare number or date is then its value.
        """
        folded = fold(text, self._lexicon.variants)
        languages = self._lexicon.of(language, folded.text)
        template = make_template(folded, languages, today, self._gazetteer)
        found, revoked = match_patterns(template, languages)
        kept = choose(found)
        claimed = {position for item in kept for position in item.tokens}
        if asked not in {item.key for item in kept}:
            kept += _asked(template, asked, claimed)
        claimed |= {position for item in kept for position in item.tokens}
        claimed |= {at for item in kept if item.key in _HOLD_NUMBERS for at in range(item.start, item.end)}
        kept += _pay_facts(find_pay(template, languages, claimed, [item.end for item in kept]), template)
        kept += _pay_details(template, languages, asked, kept)
        claimed |= {position for item in kept for position in item.tokens}
        kept = correct(template, languages, kept, claimed)
        claimed |= {position for item in kept for position in item.tokens}
        kept += _bare(template, languages, kept, claimed)
        claimed |= {position for item in kept for position in item.tokens}
        kept += loose_years(template, languages, kept, claimed)
        kept += _cities(template, kept)
        kept = _tidy(kept, today)
        facts = tuple(_fact(item, template) for item in sorted(kept, key=lambda item: item.start))
        corrects = any(words.corrections and words.corrections.search(template.text) for words in languages)
        numbers = tuple(token.value for token in template.tokens.values() if isinstance(token, Number))
        contradictions, facts = _contradictions(facts, corrects)
        return Reading(facts, contradictions, numbers, _covered(template, kept), corrects, tuple(revoked))


def _asked(template: Template, asked: str | None, claimed: set[int]) -> list[Found]:
    if asked is None or asked.startswith("salary") or len(template.text.strip()) > _SHORT:
        return []
    if _ASKS.search(template.text):  # "do I need *one* from the police?" answers nothing
        return []
    free = [(at, token) for at, token in template.tokens.items() if at not in claimed]
    wanted = (
        Day if asked in _EVENTS or asked == "date_of_birth" else Named if asked == "nationality" else Number
    )
    fitting = [(at, token) for at, token in free if isinstance(token, wanted)]
    if len(fitting) != 1:
        return []
    position, token = fitting[0]
    if isinstance(token, Number) and asked not in BOUNDS:
        return []
    value, others = value_of(asked, token)
    if value is None:
        return []
    return [Found(asked, value, position, position + 1, 0.9, (position,), others, UNITS.get(asked))]


def _pay_facts(pays: Iterable[Pay], template: Template) -> list[Found]:
    found: list[Found] = []
    for pay in pays:
        sure = 0.95 if pay.sure else 0.7
        tokens = (pay.position,) if pay.months_position is None else (pay.position, pay.months_position)
        others: tuple[Value, ...] = () if pay.high is None else (pay.high,)
        amount: Value = int(pay.amount) if pay.amount == int(pay.amount) else pay.amount
        found.append(
            Found("salary_amount", amount, pay.position, pay.end, sure, tokens, others, pay.currency)
        )
        for key, value in (
            ("salary_currency", pay.currency),
            ("salary_period", pay.period),
            ("salary_months", None if pay.months is None else int(pay.months)),
            ("salary_tax", pay.tax),
        ):
            if value is not None:
                found.append(Found(key, value, pay.position, pay.end, sure))
    return found


def _pay_details(
    template: Template, languages: Sequence[Words], asked: str | None, kept: Sequence[Found]
) -> list[Found]:
    """Read "a month", "before tax" and "thirteen times" without an amount, where pay was asked for."""
    if asked is None or not asked.startswith("salary") or any(item.key == "salary_amount" for item in kept):
        return []
    found: dict[str, Found] = {}
    for words in languages:
        for key, named in (("salary_period", words.periods), ("salary_tax", words.tax)):
            for value, pattern in named.items():
                if (match := pattern.search(template.text)) and key not in found:
                    found[key] = Found(key, value, match.start(), match.end(), 0.85)
    return list(found.values())


def _bare(
    template: Template, languages: Sequence[Words], kept: Sequence[Found], claimed: set[int]
) -> list[Found]:
    """Read what stands alone between commas: a bare number may be an age, bare years those of work."""
    found: list[Found] = []
    known = {item.key for item in kept}
    segments = []
    place = 0
    for piece in _SEGMENT.split(template.text):
        segments.append((piece, place))
        place += len(piece) + 1
    listed = len(kept) + len(segments) > 2
    for piece, start in segments:
        inside = [
            at for at in range(start, start + len(piece)) if at in template.tokens and at not in claimed
        ]
        token = template.tokens[inside[0]] if len(inside) == 1 else None
        if not isinstance(token, Number):
            continue
        if piece.strip() == template.text[inside[0]]:
            if "age" not in known and listed and _BARE_AGE[0] <= token.value <= _BARE_AGE[1]:
                found.append(
                    Found("age", int(token.value), inside[0], inside[0] + 1, 0.6, (inside[0],), (), "years")
                )
                known.add("age")
            continue
        for words in languages:
            for pattern in words.patterns:
                if not pattern.key.startswith("bare_") or not pattern.regex.fullmatch(piece.strip()):
                    continue
                key = "experience_years" if pattern.key == "bare_years" else "months_per_year"
                if pattern.key == "bare_years" and token.value >= _BARE_AGE_YEARS and "age" not in known:
                    key = "age"  # "34 ans, master"
                value, others = value_of(key, token)
                if key not in known and value is not None and listed:
                    found.append(
                        Found(key, value, start, start + len(piece), 0.7, (inside[0],), others, UNITS[key])
                    )
                    known.add(key)
    return found


def _cities(template: Template, kept: Sequence[Found]) -> list[Found]:
    """Give the places named that no pattern has claimed as the city of work."""
    if any(item.key == "city" for item in kept):
        return []
    claimed = {position for item in kept for position in item.tokens}
    return [
        Found("city", token.name, at, at + 1, 0.85, (at,))
        for at, token in template.tokens.items()
        if isinstance(token, Named) and at not in claimed and template.text[at] >= "\ue300"
    ]


def _tidy(kept: list[Found], today: date) -> list[Found]:
    """Keep the highest degree, and settle dates without a year."""
    tidied: list[Found] = []
    degrees = [item for item in kept if item.key == "education"]
    best = max(degrees, key=lambda item: _LEVELS.index(str(item.value)), default=None)
    for item in kept:
        if item.key == "education" and item is not best:
            continue
        if item.key == "document" and _part_of_another(item, kept):
            continue
        if item.key in _EVENTS and item.others and isinstance(item.value, date):
            item = _settled(item, today)
        tidied.append(item)
    return tidied


_HOLD_NUMBERS = frozenset({"fortune_500", "top_university"})  # the 500 in them is no pay
_HOLD_DOCUMENTS = frozenset({"education", "employment_end", "nationality"})


def _part_of_another(item: Found, kept: Sequence[Found]) -> bool:
    """Say whether a document is named only within something else: "my contract ends on ..."."""
    return any(
        other.key in ("education", "employment_end", "nationality")
        and other.start <= item.start
        and item.end <= other.end
        for other in kept
    )


#: Events of deadlines, and whether they lie in the past (-1), in the future (1) or in either.
_EVENTS = {
    "entry": -1, "permit_expiry": 1, "residence_permit_expiry": 1, "employment_end": 0, "personal_change": -1,
    "permit_cancelled": -1, "no_criminal_record_issue": -1, "medical_exam_issue": -1, "photo_taken": -1,
    "refusal_known": -1,
}  # fmt: skip

EVENTS = frozenset(_EVENTS)


def _settled(item: Found, today: date) -> Found:
    """Choose among readings of a date that differ in the year only, by where such an event can lie."""
    readings = [value for value in (item.value, *item.others) if isinstance(value, date)]
    if len({(value.month, value.day) for value in readings}) > 1:
        return item
    side = _EVENTS[item.key]
    fitting = [value for value in readings if (value - today).days * side >= 0] or readings
    nearest = sorted(fitting, key=lambda value: abs((value - today).days))
    return Found(item.key, nearest[0], item.start, item.end, 0.8, item.tokens, (), item.unit)


def _fact(item: Found, template: Template) -> Fact:
    start, end = template.written(item.start, item.end)
    return Fact(item.key, item.value, start, end, item.confidence, item.unit, item.others)


def _contradictions(
    facts: tuple[Fact, ...], corrects: bool
) -> tuple[tuple[Contradiction, ...], tuple[Fact, ...]]:
    by_key: dict[str, list[Fact]] = {}
    for fact in facts:
        by_key.setdefault(fact.key, []).append(fact)
    found: list[Contradiction] = []
    kept: list[Fact] = []
    for key, items in by_key.items():
        values = tuple(dict.fromkeys(item.value for item in items))
        if key in SEVERAL or len(values) == 1:
            seen: set[Value] = set()
            kept += [item for item in items if not (item.value in seen or seen.add(item.value))]  # type: ignore[func-returns-value]
            continue
        if corrects:
            kept.append(items[-1])
            continue
        found.append(Contradiction(key, values))
        kept += items
    return tuple(found), tuple(kept)


def _covered(template: Template, kept: Sequence[Found]) -> float:
    covered = {at for item in kept for at in range(item.start, item.end)}
    letters = [at for at, letter in enumerate(template.text) if letter.isalnum() or letter >= "\ue000"]
    return sum(at in covered for at in letters) / len(letters) if letters else 0.0
