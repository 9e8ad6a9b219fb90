"""The result of a certificate, from phrases in any language: clean, dirty, both, or none; never from the title."""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from doc_checker.fields.folding import compact, fold, is_unspaced
from doc_checker.fields.phrases import Hit, find
from doc_checker.fields.sheet import Sheet

_SENTENCE_END = re.compile(r"[.!?。！？;；\n]")


@dataclass(frozen=True, slots=True)
class ResultWords:
    """Phrases of a good and a bad outcome, of no outcome, and words that turn a sentence round."""

    good: Sequence[str]
    bad: Sequence[str]
    unclear: Sequence[str] = ()
    exceptions: Sequence[str] = ()
    refusing: Sequence[str] = ()
    negators: Sequence[str] = ()
    titles: Sequence[str] = ()
    asides: Sequence[str] = ()  # say something else beside the outcome: is not wanted by the police
    explaining: Sequence[str] = ()  # words right after a phrase that is only being explained: TRACE means ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """`good` is None where both, neither or an unclear phrase stands on the page; then a person must read it."""  # noqa: E501

    good: bool | None
    confidence: float
    start: int
    end: int


def read_result(sheet: Sheet, words: ResultWords) -> Outcome:
    """Find the outcome: the longest phrase first, each place counted once."""
    tagged = (
        [(p, "title") for p in words.titles]
        + [(p, "good") for p in words.good]
        + [(p, "bad") for p in words.bad]
    )
    tagged += [(p, "unclear") for p in words.unclear] + [(p, "aside") for p in words.asides]
    taken: list[tuple[Hit, str]] = []
    for phrase, tag in sorted(tagged, key=lambda t: (-len(compact(t[0])), t[1] == "bad")):
        for hit in find(sheet, phrase, fuzzy=tag != "bad" and len(compact(phrase)) >= 9, slack=0.75):
            if any(hit.start < t.end and t.start < hit.end for t, _ in taken):
                continue
            taken.append((hit, tag))
    legends = [
        (_line_start(sheet.text, hit), _bounds(sheet.text, hit)[1])
        for hit, _ in taken
        if _explained(sheet.text, hit, words.explaining)
    ]
    good, bad, unclear = [], [], []
    for hit, tag in taken:
        if tag in {"title", "aside"} or any(s <= hit.start < e for s, e in legends):
            continue
        sentence = _sentence(sheet.text, hit)
        if tag == "good":
            if _has(sentence, words.refusing) or _excepted(sheet.text, hit, words.exceptions):
                unclear.append(hit)
            else:
                good.append(hit)
        elif tag == "unclear":
            unclear.append(hit)
        elif _negated(sheet.text, hit, words.negators):
            if not any(h.start - 120 < hit.start < h.end + 120 for h, t in taken if t == "good"):
                unclear.append(hit)  # a negation that we do not know: a person reads it
        else:
            bad.append(hit)
    if unclear or (good and bad) or not (good or bad):
        return Outcome(None, 0.0, 0, 0)
    best = max(good or bad, key=lambda h: (h.likeness, h.end - h.start))
    length = len(compact(sheet.text[best.start : best.end]))
    unspaced = is_unspaced(sheet.text[best.start])
    confidence = (
        0.96 if length >= 9 or (unspaced and length >= 5) else 0.92 if length >= 4 or unspaced else 0.85
    )
    return Outcome(
        bool(good),
        confidence * (0.5 + 0.5 * best.likeness if best.likeness < 1 else 1.0),
        best.start,
        best.end,
    )


def _bounds(text: str, hit: Hit) -> tuple[int, int]:
    start = 0
    for match in _SENTENCE_END.finditer(text, 0, hit.start):
        if match[0] != "\n":
            start = match.end()
    end = next((m.start() for m in _SENTENCE_END.finditer(text, hit.end) if m[0] != "\n"), len(text))
    return max(start, hit.start - 160), min(end, hit.end + 160)


def _sentence(text: str, hit: Hit) -> str:
    start, end = _bounds(text, hit)
    return text[start:end]


def _has(text: str, phrases: Sequence[str]) -> bool:
    low, squeezed = f" {_spaced(text)} ", compact(text)
    for phrase in phrases:
        key = compact(phrase)
        if key and (is_unspaced(phrase[0]) or "\uac00" <= phrase[0] <= "\ud7a3"):
            if key in squeezed:
                return True
        elif f" {_spaced(phrase)} " in low:
            return True
    return False


def _spaced(text: str) -> str:
    return re.sub(r"[^\w]+", " ", fold(text)).strip()


def _line_start(text: str, hit: Hit) -> int:
    """Give where the sentence begins, or the line of the phrase where that is later."""
    return max(_bounds(text, hit)[0], text.rfind("\n", 0, hit.start) + 1)


def _explained(text: str, hit: Hit, explaining: Sequence[str]) -> bool:
    """Tell whether a sentence begins with the phrase and says what it means, so that it is no outcome."""
    start, end = _bounds(text, hit)
    lead = text[max(start, _line_start(text, hit)) : hit.start].strip(" \"'“”«»„:：-–—•*")
    if lead:
        return False
    after = text[hit.end : min(end, hit.end + 24)].lstrip(" \n\"'“”«»)")
    return any(_has(after[: len(word) + 1], [word]) for word in explaining)


def _excepted(text: str, hit: Hit, exceptions: Sequence[str]) -> bool:
    _, end = _bounds(text, hit)
    return _has(text[hit.end : min(end, hit.end + 60)], exceptions)


def _negated(text: str, hit: Hit, negators: Sequence[str]) -> bool:
    start, end = _bounds(text, hit)
    before = text[max(start, hit.start - 60) : hit.start]
    after = text[hit.end : min(end, hit.end + 14)]
    return _has(before, negators) or _has(
        after.split("\n")[0], [n for n in negators if is_unspaced(n[0]) or n in {"없", "없음", "nil", "none"}]
    )
