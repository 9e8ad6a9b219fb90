"""Recognised pages -> documents: which pages belong together, what each is, and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rapidfuzz import fuzz

from doc_checker.belonging import Draft, mirrors, owner_of
from doc_checker.fields.dispatch import extract_fields
from doc_checker.fields.folding import compact, fold
from doc_checker.fields.lexicon import Lexicon, default_lexicon
from doc_checker.fields.mrz import find_mrz
from doc_checker.fields.photo import looks_like_photo
from doc_checker.fields.sheet import Sheet
from doc_checker.kinds import Kind, judge_kind
from doc_checker.languages import detect_languages
from doc_checker.model import Document, DocumentType, Part, RecognisedPage

_FEW_LETTERS = 8
_MANY_PAGES = frozenset(
    {
        DocumentType.EMPLOYMENT_CONTRACT,
        DocumentType.MEDICAL_EXAM,
        DocumentType.APPLICATION_FORM,
        DocumentType.WORK_EXPERIENCE,
    }
)
_CERTIFICATES = frozenset(
    {DocumentType.DIPLOMA, DocumentType.NO_CRIMINAL_RECORD, DocumentType.AUTHENTICATION}
)
_PLAIN = 12.0  # points of a kind that only a paper's own front page reaches
_TIED = 3.0  # points at which a page may still belong to the document before it
_PAGE_OF_TEXT = 160  # letters; a back side or a stamp has fewer
_IDENTITY = re.compile(r"(?<![0-9A-Za-z])(?:[A-Z]{1,3}\d{6,8}|\d{9}|9[1-9][0-9A-Z]{16})(?![0-9A-Za-z])")
_ONE_PAGE = frozenset({DocumentType.PASSPORT, DocumentType.PHOTO, DocumentType.UNREADABLE})
_PAGE_NUMBER = re.compile(
    r"(?:page|pagina|seite|стр\.?|第)\s*(\d{1,2})\s*(?:页|頁)?\s*(?:of|/|de|von|из|共)?|^\s*-?\s*(\d{1,2})\s*(?:/\s*\d{1,2})?\s*-?\s*$",
    re.MULTILINE,
)


@dataclass(slots=True)
class _Group:
    """Pages that make up one document, while they are being gathered."""

    pages: list[RecognisedPage]
    kind: Kind
    first: int
    last: int
    copies: list[RecognisedPage] = field(default_factory=list)


def segment(
    pages: Sequence[RecognisedPage], lexicon: Lexicon | None = None, today: date | None = None
) -> list[Document]:
    """Group the pages into documents, in page order, and read their fields.

    Args:
        pages: all pages of one application, file by file in the order of upload.
        lexicon: the words of all kinds; that of this installation by default.
        today: decides the century of births in machine-readable zones; the current day by default.
    """
    words = lexicon or default_lexicon()
    day = today or date.today()
    drafts: list[Draft] = []
    for number, group in enumerate(_without_copies(_gather(pages, words, day)), 1):
        drafts.append(_draft(group, f"d{number}", words, day))
    drafts = [_as_translation(d, drafts, words, day) for d in drafts]
    return [_owned(d, drafts) for d in drafts]


def _gather(pages: Sequence[RecognisedPage], words: Lexicon, today: date) -> list[_Group]:
    groups: list[_Group] = []
    waiting: list[RecognisedPage] = []
    for place, page in enumerate(pages):
        if _is_blank(page):
            if groups and groups[-1].pages[-1].file == page.file:
                groups[-1].pages.append(page)  # a blank back side
            else:
                waiting.append(page)
            continue
        for piece, kind in _pieces(page, words, today):
            if groups and _continues(groups[-1], piece, kind):
                groups[-1].pages.append(piece)
                groups[-1].last = place
                if groups[-1].kind.confidence < kind.confidence and kind.type is groups[-1].kind.type:
                    groups[-1].kind = replace(kind, titled=groups[-1].kind.titled)
            else:
                lead = [w for w in waiting if w.file == piece.file]
                groups.append(_Group([*lead, piece], kind, place, place))
                waiting = [w for w in waiting if w.file != piece.file]
    groups += [_Group([page], _unread(), len(pages), len(pages)) for page in waiting]
    return groups


def _letters(page: RecognisedPage) -> int:
    return sum(len(compact(w.text)) for line in page.lines for w in line.words)


def _is_blank(page: RecognisedPage) -> bool:
    if page.problem or _letters(page) >= _FEW_LETTERS or looks_like_photo(page):
        return False
    # some ink that could not be read is not blank paper
    return page.pixels is None or float(page.pixels.std()) < 12


def _unread() -> Kind:
    return Kind(DocumentType.UNREADABLE, 0.9, None, {})


def _pieces(page: RecognisedPage, words: Lexicon, today: date) -> Iterator[tuple[RecognisedPage, Kind]]:
    """Give the page with its kind; an apostille stamped on the paper itself becomes a piece of its own."""
    if looks_like_photo(page):
        yield page, Kind(DocumentType.PHOTO, 0.85, None, {})
        return
    if page.problem or _letters(page) < _FEW_LETTERS:
        yield page, _unread()
        return
    kind = _kind(page, words, today)
    if kind.type is DocumentType.AUTHENTICATION:
        parts = _split_apostille(page)
        if parts:
            rest, stamp = parts
            own = _kind(rest, words, today)
            if (
                own.titled
                and own.type not in {DocumentType.AUTHENTICATION, DocumentType.OTHER}
                and own.confidence >= 0.7
            ):
                yield rest, own
                yield stamp, kind
                return
    yield page, kind


def _kind(page: RecognisedPage, words: Lexicon, today: date) -> Kind:
    sheet = Sheet([page])
    return judge_kind(sheet, words, find_mrz([c.text for c in sheet.cells], today))


def _split_apostille(page: RecognisedPage) -> tuple[RecognisedPage, RecognisedPage] | None:
    """Part the lines of an apostille's square from those of the paper on which it stands."""
    title = next(
        (
            n
            for n, line in enumerate(page.lines)
            if compact(line.text).startswith("apostille") and len(compact(line.text)) < 20
        ),
        None,
    )
    if title is None:
        return None
    left, top, right, _ = page.lines[title].box
    stamp = [
        x
        for x in page.lines
        if x.box[1] >= top - 0.005 and x.box[2] > left - 0.25 and x.box[0] < right + 0.25
    ]
    rest = [x for x in page.lines if x not in stamp]
    if sum(len(x.text) for x in rest) < 80:
        return None
    return replace(page, lines=tuple(rest)), replace(page, lines=tuple(stamp))


def _continues(group: _Group, page: RecognisedPage, kind: Kind) -> bool:
    """Tell whether the page carries the group's document on."""
    before = group.pages[-1]
    if group.kind.type in _ONE_PAGE or kind.type in _ONE_PAGE or page is before:
        return False
    if before.file != page.file and not _numbered_alike(before.file, page.file):
        return False
    if before.file == page.file and before.number == page.number:
        return False  # the stamp on the same page
    number = _page_number(page)
    later = number is not None and number > 1
    weak = kind.type is DocumentType.OTHER and kind.variant is None
    if kind.type is group.kind.type and kind.variant == group.kind.variant:
        if kind.type is DocumentType.EMPLOYMENT_CONTRACT:
            return not (kind.titled and (number == 1 or (not later and _of_another(group, page))))
        return later or not (kind.titled or _stands_alone(kind))
    if weak and not later and _begins(page) and kind.scores.get(group.kind.type, 0.0) <= _TIED:
        return False
    if weak or kind.confidence < 0.62:
        return (
            group.kind.type in _MANY_PAGES
            or later
            or group.kind.scores.get(kind.type, 0.0) > 3
            or (weak and not kind.titled)
        )
    if (
        group.kind.type is DocumentType.EMPLOYMENT_CONTRACT
        and not kind.titled
        and kind.scores.get(DocumentType.EMPLOYMENT_CONTRACT, 0) > 2
    ):
        return True
    return later and not kind.titled


def _stands_alone(kind: Kind) -> bool:
    """Tell whether a page shows its kind so plainly that it is a certificate of its own, title or not."""
    return kind.type in _CERTIFICATES and kind.scores.get(kind.type, 0.0) >= _PLAIN


def _begins(page: RecognisedPage) -> bool:
    """Tell whether a page opens with a heading in large letters over a page of text."""
    heights = sorted(line.box[3] - line.box[1] for line in page.lines)
    if len(heights) < 4 or _letters(page) < _PAGE_OF_TEXT:
        return False
    middle = heights[len(heights) // 2]
    return any(
        line.box[1] < 0.3 and line.box[3] - line.box[1] > 1.25 * middle and 4 <= len(compact(line.text)) <= 70
        for line in page.lines[:6]
    )


def _of_another(group: _Group, page: RecognisedPage) -> bool:
    """Tell whether both carry numbers of passports or firms and share none: they are two persons' papers."""
    mine = {n for p in group.pages for n in _IDENTITY.findall(p.text)}
    theirs = set(_IDENTITY.findall(page.text))
    return bool(mine and theirs) and not mine & theirs


def _page_number(page: RecognisedPage) -> int | None:
    edge = [x for x in page.lines if x.box[1] > 0.88 or x.box[3] < 0.08]
    for line in edge:
        match = _PAGE_NUMBER.search(fold(line.text))
        if match:
            return int(match[1] or match[2])
    return None


def _numbered_alike(left: str, right: str) -> bool:
    """Tell whether two file names differ only in a number that goes up by one: contract_1.jpg, contract_2.jpg."""  # noqa: E501
    mine, theirs = re.findall(r"\d+", left), re.findall(r"\d+", right)
    if re.sub(r"\d+", "#", left) != re.sub(r"\d+", "#", right) or len(mine) != len(theirs):
        return False
    steps = [int(b) - int(a) for a, b in zip(mine, theirs, strict=True) if a != b]
    return steps == [1]


def _without_copies(groups: list[_Group]) -> list[_Group]:
    """Fold a document that was uploaded twice into its first copy."""
    kept: list[_Group] = []
    texts: list[str] = []
    for group in groups:
        text = compact(" ".join(p.text for p in group.pages))
        twin = next((k for k, t in zip(kept, texts, strict=True) if len(text) > 120 and k.kind.type is group.kind.type  # noqa: E501
                     and fuzz.ratio(text, t, score_cutoff=98.5)), None)  # fmt: skip
        if twin:
            twin.copies += group.pages
        else:
            kept.append(group)
            texts.append(text)
    return kept


def _draft(group: _Group, name: str, words: Lexicon, today: date) -> Draft:
    sheet = Sheet(group.pages)
    kind = group.kind
    fields = extract_fields(sheet, kind.type, words, today)
    languages = detect_languages(sheet.text, words)
    document = Document(
        name,
        kind.type,
        round(kind.confidence, 3),
        _parts([*group.pages, *group.copies]),
        fields,
        languages,
        None,
        kind.variant,
    )
    return Draft(document, sheet.text, group.first, group.last)


def _parts(pages: Sequence[RecognisedPage]) -> tuple[Part, ...]:
    by_file: dict[str, list[int]] = {}
    for page in pages:
        numbers = by_file.setdefault(page.file, [])
        if page.number not in numbers:
            numbers.append(page.number)
    return tuple(Part(file, tuple(sorted(numbers))) for file, numbers in by_file.items())


def _as_translation(draft: Draft, drafts: Sequence[Draft], words: Lexicon, today: date) -> Draft:
    """Turn a Chinese text that mirrors a foreign document into its translation."""
    if not any(other is not draft and mirrors(draft, other) for other in drafts):
        return draft
    document = replace(
        draft.document, type=DocumentType.TRANSLATION, type_confidence=0.85, variant=None, fields={}
    )
    return replace(draft, document=document)


def _owned(draft: Draft, drafts: Sequence[Draft]) -> Document:
    if draft.document.type not in {DocumentType.AUTHENTICATION, DocumentType.TRANSLATION}:
        return draft.document
    return replace(draft.document, of=owner_of(draft, drafts))
