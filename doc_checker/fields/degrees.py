"""The level of a degree and the words of its title, with spaCy's entity ruler for spaced languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import spacy
from spacy.language import Language

from doc_checker.fields.folding import compact, fold_indexed, is_unspaced
from doc_checker.fields.phrases import find_in
from doc_checker.fields.sheet import Sheet

_AWARD = re.compile(
    r"(?:degree|title|grad\b|grade|titulo|titolo|diplom|award|confer|admit|授予|学位|課程|学位を|степен|квалификац|ступін|bang|ปริญญา|درجه|شهاده|laurea|gradum|licence)"
)
_PERSONS = re.compile(
    r"(?:prof|dr\.|dean|rector|registrar|chancellor|president|rektor|校长|院长|教授|学長|総長|ректор|chu tich|signature)"  # noqa: E501
)


@dataclass(frozen=True, slots=True)
class DegreeWord:
    """A word for a level; `weight` says how near it stands to words of awarding."""

    level: str
    start: int
    end: int
    weight: float


@lru_cache(maxsize=4)
def _ruler(key: tuple[tuple[str, tuple[str, ...]], ...]) -> Language:
    nlp = spacy.blank("xx")
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    patterns = []
    for level, phrases in key:
        for phrase in phrases:
            folded = " ".join(fold_indexed(phrase).text.split())
            if not _unspaced(folded):
                patterns.append({"label": level, "pattern": folded})
    ruler.add_patterns(patterns)  # type: ignore[attr-defined]
    return nlp


def _unspaced(text: str) -> bool:
    return is_unspaced(text[0]) or "\uac00" <= text[0] <= "\ud7a3"


def degree_words(sheet: Sheet, levels: Mapping[str, Sequence[str]]) -> list[DegreeWord]:
    """Find the words of all levels; the longest phrase wins where they overlap."""
    folded = sheet.folded
    flat = folded.text.replace("\n", " ")
    found: list[DegreeWord] = []
    nlp = _ruler(tuple((level, tuple(phrases)) for level, phrases in levels.items()))
    for entity in nlp(flat).ents:
        start, end = folded.source_span(entity.start_char, entity.end_char)
        found.append(DegreeWord(entity.label_, start, end, _weight(flat, entity.start_char, entity.end_char)))
    found += _by_phrases(sheet, levels, found)
    return sorted(found, key=lambda d: d.start)


def _by_phrases(
    sheet: Sheet, levels: Mapping[str, Sequence[str]], taken: list[DegreeWord]
) -> Iterator[DegreeWord]:
    """Find words of unspaced scripts, and in OCR text long phrases whose blanks were lost."""
    own: list[tuple[int, int]] = [(d.start, d.end) for d in taken]
    phrases = [
        (level, p)
        for level, ps in levels.items()
        for p in ps
        if _unspaced(p) or (sheet.noisy and len(compact(p)) >= 8)
    ]
    for level, phrase in sorted(phrases, key=lambda x: -len(compact(x[1]))):
        for hit in find_in(
            sheet.text,
            sheet.compact,
            phrase,
            noisy=sheet.noisy and not _unspaced(phrase),
            whole=not sheet.noisy,
        ):
            if not any(hit.start < e and s < hit.end for s, e in own):
                own.append((hit.start, hit.end))
                folded = fold_indexed(sheet.text[max(0, hit.start - 60) : hit.end + 30]).text
                yield DegreeWord(
                    level, hit.start, hit.end, (2.0 if _AWARD.search(folded) else 1.0) * hit.likeness
                )


def _weight(flat: str, start: int, end: int) -> float:
    before, after = flat[max(0, start - 60) : start], flat[end : end + 30]
    weight = 1.0 + (1.0 if _AWARD.search(before) else 0.0) + (0.3 if _AWARD.search(after) else 0.0)
    if _PERSONS.search(flat[max(0, start - 14) : start]) or _PERSONS.search(flat[end : end + 12]):
        weight -= 0.8
    if flat[start:end] in {"master", "bachelor", "doctor", "licence", "laurea"}:
        weight -= 0.3
    return weight


def choose_level(words: Sequence[DegreeWord]) -> tuple[DegreeWord, float] | None:
    """Choose the level with the most weight, and say how sure that is."""
    if not words:
        return None
    totals: dict[str, float] = {}
    for word in words:
        totals[word.level] = totals.get(word.level, 0.0) + word.weight
    ranked = sorted(totals.items(), key=lambda kv: -kv[1])
    level = ranked[0][0]
    best = max((w for w in words if w.level == level), key=lambda w: w.weight)
    if len(ranked) == 1:
        return best, 0.95 if best.weight >= 1.3 else 0.88
    return best, 0.91 if ranked[0][1] >= 2 * ranked[1][1] else 0.7
