"""Finds phrases in a sheet whatever the case, spacing, marks and (for OCR text) a few wrong letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from doc_checker.fields.folding import Folded, compact, is_unspaced
from doc_checker.fields.sheet import Sheet

_FUZZY_FROM = 9  # compact letters; shorter phrases must stand exactly


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found; `start` and `end` are places in the sheet's text, `likeness` is 1.0 where exact."""

    phrase: str
    start: int
    end: int
    likeness: float = 1.0


def _whole(text: str, folded: Folded, start: int, end: int) -> bool:
    """Tell whether the span begins and ends at word borders (unspaced scripts have none)."""
    first, last = folded.source_span(start, end)
    if not is_unspaced(text[first]) and first > 0:
        before = text[first - 1]
        if before.isalnum() and not is_unspaced(before):
            return False
    if not is_unspaced(text[last - 1]) and last < len(text):
        after = text[last]
        if after.isalnum() and not is_unspaced(after):
            return False
    return True


def find_in(
    text: str, folded: Folded, phrase: str, *, noisy: bool, whole: bool = True, slack: float = 1.0
) -> list[Hit]:
    """Find every place of the phrase in the compact-folded text; fuzzy only for noisy text and long phrases."""  # noqa: E501
    needle = compact(phrase)
    hits: list[Hit] = []
    if not needle or not folded.text:
        return hits
    hangul = "\uac00" <= needle[-1] <= "\ud7a3"
    place = folded.text.find(needle)
    while place >= 0:
        end = place + len(needle)
        if not whole or hangul or len(needle) >= 16 or _whole(text, folded, place, end):
            first, last = folded.source_span(place, end)
            hits.append(Hit(phrase, first, last))
        place = folded.text.find(needle, place + 1)
    if not hits and noisy and (len(needle) >= _FUZZY_FROM or (is_unspaced(needle[0]) and len(needle) >= 6)):
        limit = 100 * (1 - max(1, min(3, len(needle) // 9)) / len(needle) * slack)
        found = fuzz.partial_ratio_alignment(needle, folded.text, score_cutoff=limit)
        if found is not None and found.dest_end > found.dest_start:
            first, last = folded.source_span(found.dest_start, found.dest_end)
            hits.append(Hit(phrase, first, last, found.score / 100))
    return hits


def find(
    sheet: Sheet, phrase: str, *, fuzzy: bool = True, whole: bool = True, slack: float = 1.0
) -> list[Hit]:
    """Find every place of the phrase on the sheet; with `slack` under 1 no letter may be exchanged."""
    return find_in(sheet.text, sheet.compact, phrase, noisy=fuzzy and sheet.noisy, whole=whole, slack=slack)


def find_all(sheet: Sheet, phrases: Iterable[str], *, fuzzy: bool = True) -> list[Hit]:
    """Find all the phrases, the longest first; a place taken by a longer phrase is not given again."""
    taken: list[Hit] = []
    for phrase in sorted(phrases, key=lambda p: -len(compact(p))):
        for hit in find(sheet, phrase, fuzzy=fuzzy):
            if not any(hit.start < t.end and t.start < hit.end for t in taken):
                taken.append(hit)
    return sorted(taken, key=lambda h: h.start)
