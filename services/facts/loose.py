"""Numbers that no pattern has claimed: years alone in prose, and a second value after "no, sorry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.facts.lexicon import Words
from services.facts.matching import UNITS, Found, value_of
from services.facts.numbers import Number
from services.facts.persons import of_another
from services.facts.template import Template

_AGE = (22, 75)  # below, years are rather those of work
_MOST_WORK = 45
_BIRTH = frozenset({"age", "birth_year", "date_of_birth"})
_LONGEST_BETWEEN = 40
_PAUSE = re.compile(r"[\s,.!:;-]*")


def loose_years(
    template: Template, languages: Sequence[Words], kept: Sequence[Found], claimed: set[int]
) -> list[Found]:
    """Read "34 years" in running text as an age, and further years beside a known age as those of work."""
    known = {item.key for item in kept}
    found: list[Found] = []
    for position, start, end, token in _years(template, languages, claimed):
        if _spans(template.text, start, end, languages):
            continue
        if any(start < item.end and item.start < end for item in kept):
            continue  # "one year through"
        if of_another(template.text, position, languages):
            continue
        if not known & _BIRTH and _AGE[0] <= token.value <= _AGE[1] and (kept or end - start > 3):
            key, sure = "age", 0.7
        elif known & _BIRTH and "experience_years" not in known and token.value <= _MOST_WORK and kept:
            key, sure = "experience_years", 0.6
        else:
            continue
        value, others = value_of(key, token)
        if value is None:
            continue
        known.add(key)
        found.append(Found(key, value, start, end, sure, (position,), others, UNITS[key]))
    return found


def _years(
    template: Template, languages: Sequence[Words], claimed: set[int]
) -> list[tuple[int, int, int, Number]]:
    found: dict[int, tuple[int, int, int, Number]] = {}
    for words in languages:
        for pattern in words.patterns:
            if pattern.key != "bare_years":
                continue
            for match in pattern.regex.finditer(template.text):
                position = match.start("n")
                token = template.tokens[position]
                if position not in claimed and isinstance(token, Number):
                    found.setdefault(position, (position, match.start(), match.end(), token))
    return [found[position] for position in sorted(found)]


def _spans(text: str, start: int, end: int, languages: Sequence[Words]) -> bool:
    """Say whether years tell how long or how long ago something was."""
    before, after = text[max(0, start - 16) : start], end + (text[end : end + 1] == " ")
    return any(
        (words.spans_before is not None and _ends(words.spans_before, before))
        or (words.spans_after is not None and words.spans_after.match(text, after) is not None)
        for words in languages
    )


def _ends(pattern: re.Pattern[str], before: str) -> bool:
    return any(not before[match.end() :].strip() for match in pattern.finditer(before))


def correct(
    template: Template, languages: Sequence[Words], kept: Sequence[Found], claimed: set[int]
) -> list[Found]:
    """Put the second number in the place of the first where the words between take the first one back."""
    mended = list(kept)
    for index, item in enumerate(kept):
        if len(item.tokens) != 1:
            continue
        later = [at for at in template.tokens if at > item.tokens[0]]
        if not later:
            continue
        position = min(later)
        between = template.text[item.tokens[0] + 1 : position]
        if len(between) > _LONGEST_BETWEEN or not _taken_back(between, languages):
            continue
        if position in claimed:
            if any(position in other.tokens and other.key == item.key for other in kept):
                mended[index] = _NOTHING
            continue
        value, others = value_of(item.key, template.tokens[position])
        if value is None or not isinstance(value, type(item.value)):
            continue
        mended[index] = Found(
            item.key, value, item.start, position + 1, item.confidence, (position,), others, item.unit
        )
        claimed.add(item.tokens[0])
    return [item for item in mended if item is not _NOTHING]


_NOTHING = Found("", False, 0, 0, 1.0)


def _taken_back(between: str, languages: Sequence[Words]) -> bool:
    """Say whether words of taking back stand right before the second value."""
    for words in languages:
        if words.takes_back is None:
            continue
        for match in words.takes_back.finditer(between):
            rest = between[match.end() :]
            while further := words.takes_back.search(rest):
                if _PAUSE.fullmatch(rest[: further.start()]) is None:
                    break
                rest = rest[further.end() :]
            if _PAUSE.fullmatch(rest):
                return True
    return False
