"""A page's text -> the kind of paper, with a confidence that says how far the next kind is behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from doc_checker.fields.folding import compact
from doc_checker.fields.lexicon import KindWords, Lexicon, Variant
from doc_checker.fields.mrz import Mrz
from doc_checker.fields.phrases import find, find_all
from doc_checker.fields.sheet import Sheet
from doc_checker.model import DocumentType

_STRONG, _MEDIUM, _WEAK, _AGAINST = 5.0, 1.6, 0.5, -2.5
_TITLE_BONUS = 4.0  # a strong cue alone in its line, near the top or in large letters
_ENOUGH = 4.0
_LETTERS = frozenset({DocumentType.WORK_EXPERIENCE, DocumentType.NO_CRIMINAL_RECORD})  # come as letters
_CERTIFICATE_LETTERS = 900  # a page with more is a letter, a transcript or a CV


@dataclass(frozen=True, slots=True)
class Kind:
    """What a page is. `scores` keeps the evidence for joining pages; a low confidence means unsure."""

    type: DocumentType
    confidence: float
    variant: str | None
    scores: Mapping[DocumentType, float]
    titled: bool = False  # a title of this kind stands on the page: a new paper begins here


def judge_kind(sheet: Sheet, lexicon: Lexicon, mrz: Mrz | None) -> Kind:
    """Weigh the cues of all kinds on one sheet."""
    scores: dict[DocumentType, float] = {}
    titles: dict[DocumentType, bool] = {}
    for kind, words in lexicon.kinds.items():
        scores[kind], titles[kind] = _score(sheet, words)
    if mrz is not None:
        scores[DocumentType.PASSPORT] = scores.get(DocumentType.PASSPORT, 0.0) + 15
        titles[DocumentType.PASSPORT] = True
    _settle(sheet, scores, titles, lexicon)
    ranked = sorted(scores.items(), key=lambda kv: -kv[1])
    best, points = ranked[0]
    behind = ranked[1][1] if len(ranked) > 1 else 0.0
    look_alike = _look_alike(sheet, lexicon, best, points)
    if look_alike:
        return Kind(look_alike[0].becomes, look_alike[1], look_alike[0].name, scores, True)
    if points < _ENOUGH:
        variant = _named(sheet, lexicon.kinds[DocumentType.OTHER].variants)
        return Kind(DocumentType.OTHER, 0.75 if variant else 0.6 if points < 2 else 0.4, variant, scores)
    confidence = min(0.99, 0.5 + 0.3 * min(1.0, points / 12) + 0.2 * min(1.0, max(0.0, points - behind) / 6))
    return Kind(best, confidence, None, scores, titles[best])


def _score(sheet: Sheet, words: KindWords) -> tuple[float, bool]:
    total, titled = 0.0, False
    for counted, hit in enumerate(find_all(sheet, words.strong)):
        is_title = _is_title(sheet, hit.start, hit.end)
        titled = titled or is_title
        total += (_STRONG if counted < 2 else 1.0) * hit.likeness + (_TITLE_BONUS if is_title else 0.0) * (
            counted < 3
        )
    total += min(8.0, _MEDIUM * len({h.phrase for h in find_all(sheet, words.medium, fuzzy=False)}))
    total += min(1.5, _WEAK * len({h.phrase for h in find_all(sheet, words.weak, fuzzy=False)}))
    total += _AGAINST * min(3, len({h.phrase for h in find_all(sheet, words.against, fuzzy=False)}))
    return total, titled


def _is_title(sheet: Sheet, start: int, end: int) -> bool:
    """Tell whether the span fills most of its line and stands high on the page or in large letters."""
    cell = sheet.cell_at(start)
    own = len(compact(sheet.text[start:end]))
    line = len(compact(cell.text))
    if own * 1.0 < line * 0.5 or line > 90:
        return False
    heights = sorted(c.height for c in sheet.cells if c.page == cell.page)
    large = cell.height > heights[len(heights) // 2] * 1.35
    return large or cell.box[1] < 0.33


def _settle(
    sheet: Sheet, scores: dict[DocumentType, float], titles: dict[DocumentType, bool], lexicon: Lexicon
) -> None:
    """Apply what outweighs single words: authentications and translations quote the papers they belong to."""
    kinds = lexicon.kinds[DocumentType.AUTHENTICATION]
    fields = kinds.tables["apostille_fields"]
    numbered = sum(
        any(find(sheet, phrase, fuzzy=sheet.noisy) for phrase in fields[name])
        for name in ("document", "signer", "capacity", "seal")
    )
    if numbered >= 2:
        scores[DocumentType.AUTHENTICATION] += 6 * numbered
        titles[DocumentType.AUTHENTICATION] = True
    if _shows_degree(sheet, lexicon.kinds[DocumentType.DIPLOMA]):
        scores[DocumentType.DIPLOMA] += _STRONG
        titles[DocumentType.DIPLOMA] = True
    reports = [h for h in find_all(sheet, kinds.tables["kinds"]["cscse"]) if _is_title(sheet, h.start, h.end)]
    if reports:  # a report on a degree carries the cues of the degree
        titles[DocumentType.AUTHENTICATION] = True
        top = max(v for k, v in scores.items() if k is not DocumentType.AUTHENTICATION)
        scores[DocumentType.AUTHENTICATION] = max(scores[DocumentType.AUTHENTICATION], top + 3)
    translated = scores.get(DocumentType.TRANSLATION, 0.0)
    if translated >= 6:  # the Chinese text of a translation carries the cues of what it translates
        top = max(v for k, v in scores.items() if k is not DocumentType.TRANSLATION)
        scores[DocumentType.TRANSLATION] = max(translated, top + 3)
    if titles.get(DocumentType.EMPLOYMENT_CONTRACT) and scores[DocumentType.EMPLOYMENT_CONTRACT] > 10:
        scores[DocumentType.WORK_EXPERIENCE] -= 4


def _shows_degree(sheet: Sheet, words: KindWords) -> bool:
    """Tell whether the page is little text around a degree in a line of its own and a school in another."""
    if len(sheet.compact.text) > _CERTIFICATE_LETTERS:
        return False
    levels = [phrase for phrases in words.tables["levels"].values() for phrase in phrases]
    degrees = [h for h in find_all(sheet, levels, fuzzy=False) if _is_line(sheet, h.start)]
    if not degrees:
        return False
    schools = find_all(sheet, words.tables["institution_words"], fuzzy=False)
    return any(_is_line(sheet, h.start) and _is_high(sheet, h.start) for h in schools)


def _is_line(sheet: Sheet, place: int) -> bool:
    """Tell whether the line is short and not in small letters: a title, not a sentence."""
    cell = sheet.cell_at(place)
    heights = sorted(c.height for c in sheet.cells if c.page == cell.page)
    return len(cell.text) <= 60 and cell.height >= heights[len(heights) // 2] * 0.98


def _is_high(sheet: Sheet, place: int) -> bool:
    return sheet.cell_at(place).box[1] < 0.5


def _named(sheet: Sheet, variants: tuple[Variant, ...]) -> str | None:
    best, most = None, 0.0
    for variant in variants:
        hits = find_all(sheet, variant.phrases)
        weight = sum(2.0 if _is_title(sheet, h.start, h.end) else 1.0 for h in hits)
        if weight > most:
            best, most = variant.name, weight
    return best


def _look_alike(
    sheet: Sheet, lexicon: Lexicon, best: DocumentType, points: float
) -> tuple[Variant, float] | None:
    """Find the look-alike that the page is, of the kind it seems to be or of any kind it names in a title."""
    found: list[tuple[float, Variant]] = []
    quoting = {DocumentType.AUTHENTICATION, DocumentType.TRANSLATION, DocumentType.APPLICATION_FORM}
    firm = best in quoting and points >= 9
    for kind, words in lexicon.kinds.items():
        if firm and kind is not best:
            continue
        for variant in words.variants:
            if variant.name == "letter" and best in _LETTERS and points >= _ENOUGH:
                continue  # how a letter closes says nothing of what it is
            weight = 0.0
            for hit in find_all(sheet, variant.phrases):
                title = _is_title(sheet, hit.start, hit.end)
                weight += hit.likeness * (6.0 if title else 2.0 if kind is best else 1.0)
            if kind is DocumentType.OTHER:
                weight *= 0.6
            if weight:
                found.append((weight, variant))
    if not found:
        return None
    weight, variant = max(found, key=lambda f: f[0])
    outweighed = _titled_by(sheet, lexicon.kinds[best].strong)
    need = 3.0 if not outweighed else 5.5
    if variant.name == "refusal_notice" and weight >= 3:
        need = 3.0
    if weight < need or (weight < points * 0.2 and outweighed):
        return None
    return variant, min(0.97, 0.7 + weight / 40)


def _titled_by(sheet: Sheet, phrases: tuple[str, ...]) -> bool:
    return any(_is_title(sheet, h.start, h.end) for h in find_all(sheet, phrases, fuzzy=False))
