"""Whether a paper is sealed and signed: red seals, and ink in the room around the words of signing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doc_checker.fields.folding import compact
from doc_checker.fields.names import clean_name, name_likeness
from doc_checker.fields.paper import Fields, Paper
from doc_checker.fields.phrases import Hit, find_all
from doc_checker.fields.sheet import Cell
from doc_checker.model import Box, Field, RecognisedPage, TextSource, Where
from doc_checker.seals import Seal, find_red_seals, is_colourless
from doc_checker.signatures import Presence, SignaturePresence, ink_in

_MIN_SEAL = 0.6
_BLOCK_LETTERS = 90  # a longer line is a clause, not the words of a signature block
_ROOM = 0.13  # of the page's height: how far under its words a party signs
_ROOM_ABOVE = 0.07
_CLOSING = 0.7  # of the text: where a party's name alone is a signature block
_FEW_LETTERS = 14
_NAME_LIKE = 0.7
_LARGE = 1.5  # times the usual height of a line: what was read there is handwriting


def executed(paper: Paper) -> Fields:
    """Look at a contract's signature blocks; a page without pixels, or a block not found, says nothing."""
    pages = paper.sheet.pages
    if not any(p.pixels is not None for p in pages):
        return {}
    fields: Fields = {}
    employer, employee = _block(paper, "employer"), _block(paper, "employee")
    seal = _seal(pages, employer)
    if seal:
        fields["employer_seal"] = seal
    both = [block for block in (employer, employee) if block]
    for name, block in (("employer_signature", employer), ("employee_signature", employee)):
        signature = _signature(paper, block, both) if block else None
        if signature:
            fields[name] = signature
    return fields


def signed_or_sealed(paper: Paper) -> Field | None:
    """Tell whether a letter bears a red seal or handwriting where letters are signed; None where unclear."""
    pages = [p for p in paper.sheet.pages if p.pixels is not None]
    if not pages:
        return None
    seals = [(s, p) for p in pages if p.pixels is not None for s in find_red_seals(p.pixels)]
    seal, where = max(seals, key=lambda f: f[0].confidence, default=(None, None))
    if seal is not None and where is not None and seal.confidence >= _MIN_SEAL:
        place = Where(where.file, where.number, seal.box)
        return Field(True, round(min(0.95, seal.confidence), 3), None, place)
    found = [look for look in _closings(paper) if look[0].presence is not Presence.UNKNOWN]
    signed = [look for look in found if look[0].presence is Presence.YES]
    if signed:
        ink, place = max(signed, key=lambda look: look[0].confidence)
        return Field(True, round(min(0.95, ink.confidence), 3), None, place)
    unclear = len(found) < len(list(_closings(paper))) or not found
    if unclear or _may_be_gray_copy(paper.sheet.pages):
        return None  # unclear ink is for a person
    ink, place = min(found, key=lambda look: look[0].confidence)
    return Field(False, round(min(0.85, ink.confidence), 3), None, place)


def _closings(paper: Paper) -> Iterator[tuple[SignaturePresence, Where]]:
    """Look around the closing words of the letter, and at the foot of its last page with words."""
    cells = paper.sheet.cells
    if not cells:
        return
    hits = find_all(paper.sheet, paper.lexicon.signing["closing"], fuzzy=False)
    late = [h for h in hits if h.start > 0.4 * len(paper.sheet.text)]
    blocks = {c.start: c for c in (paper.sheet.cell_at(h.start) for h in late) if _is_short(c)}
    last = cells[-1]
    blocks.setdefault(last.start, last)
    for block in blocks.values():
        page = paper.sheet.pages[block.page]
        if page.pixels is None:
            continue
        room = (
            max(0.0, block.box[0] - 0.08),
            max(0.0, block.box[1] - _ROOM_ABOVE),
            min(1.0, max(block.box[2] + 0.25, block.box[0] + 0.45)),
            min(1.0, block.box[3] + _ROOM),
        )
        yield ink_in(page.pixels, room, printed(paper, block.page)), Where(page.file, page.number, room)


def printed(paper: Paper, number: int) -> tuple[Box, ...]:
    """Give the boxes of printed words on the sheet's page of this index.

    A recogniser also reads handwriting: what is large, stands behind a colon, or is a name alone may be
    a pen's, and its strokes are looked at like any other ink.
    """
    cells = [c for c in paper.sheet.cells if c.page == number]
    heights = sorted(c.height for c in cells)
    usual = heights[len(heights) // 2] if heights else 0.0
    read = paper.sheet.pages[number].source is TextSource.OCR
    found: list[Box] = []
    for cell in cells:
        colon = max(cell.text.rfind(":"), cell.text.rfind("："))
        alone = colon < 0 and _is_name(cell)
        for word, start in zip(cell.words, cell.starts, strict=True):
            written = alone or (0 <= colon < start and not any(c.isdigit() for c in word.text))
            if word.box[3] - word.box[1] <= _LARGE * usual and not (read and written):
                found.append(word.box)
    return tuple(found)


def _seal(pages: Sequence[RecognisedPage], block: Cell | None) -> Field | None:
    seals = {n: find_red_seals(p.pixels) for n, p in enumerate(pages) if p.pixels is not None}
    found = [(seal, n) for n, on_page in seals.items() for seal in on_page if seal.confidence >= _MIN_SEAL]
    if not found:
        if _may_be_gray_copy(pages):
            return None
        return Field(False, 0.9 if block else 0.75, None, None)

    def rank(item: tuple[Seal, int]) -> float:
        return item[0].confidence + (0.2 if block and item[1] == block.page else 0.0)

    seal, number = max(found, key=rank)
    page = pages[number]
    return Field(True, round(min(0.97, seal.confidence), 3), None, Where(page.file, page.number, seal.box))


def _may_be_gray_copy(pages: Sequence[RecognisedPage]) -> bool:
    """Tell whether a red seal might be there and not seen: nothing but gray was copied, or a page is gone.

    One page with colour shows that the scanner saw colours; a page made by a computer is no copy.
    """
    if any(p.pixels is None for p in pages):
        return True
    copies = [p.source is TextSource.OCR and is_colourless(p.pixels) for p in pages if p.pixels is not None]
    return all(copies)


def _is_short(cell: Cell) -> bool:
    return len(cell.text) <= _BLOCK_LETTERS


def _block(paper: Paper, party: str) -> Cell | None:
    """Find the last cell that names the party together with signing, in the closing part of the contract."""
    sheet, words = paper.sheet, paper.lexicon.signing
    signing = find_all(sheet, words["signing"], fuzzy=False)
    hits = find_all(sheet, words[party], fuzzy=False)
    named = [sheet.cell_at(h.start) for h in hits]
    for cell in reversed(named):
        near = [cell, *sheet.row_of(cell)[:1], *sheet.below(cell, 5.0)[:3]]
        if _is_short(cell) and any(_holds(c, signing) for c in near):
            return cell
    for hit in reversed(hits):  # "For the Employer" under a line, with no word of signing
        cell = sheet.cell_at(hit.start)
        alone = len(compact(cell.text)) <= len(compact(hit.phrase)) + _FEW_LETTERS
        if alone and cell.start > _CLOSING * len(sheet.text):
            return cell
    return None


def _holds(cell: Cell, hits: Sequence[Hit]) -> bool:
    return any(cell.start <= hit.start < cell.start + len(cell.text) for hit in hits)


def _signature(paper: Paper, block: Cell, blocks: Sequence[Cell]) -> Field | None:
    page = paper.sheet.pages[block.page]
    if page.pixels is None:
        return None
    room = _room(paper, block, blocks)
    found = ink_in(page.pixels, room, printed(paper, block.page))
    if found.presence is Presence.UNKNOWN:
        return None
    where = Where(page.file, page.number, room)
    return Field(found.presence is Presence.YES, round(found.confidence, 3), None, where)


def _room(paper: Paper, block: Cell, blocks: Sequence[Cell]) -> Box:
    """Give where the party signs: beside and under its words, up to the other party's or the next column."""
    sheet = paper.sheet
    others = [b for b in blocks if b is not block and b.page == block.page]
    right = max(block.box[2] + 0.35, block.box[0] + 0.45)
    row = [c for c in sheet.row_of(block) if not _is_name(c)]  # a signature that was read is no column
    beside = [c for c in [*others, *row] if c.box[0] > block.box[0] + 0.25]
    level = [c for c in beside if abs(c.box[1] - block.box[1]) < 0.06 or c in row]
    right = min([right, *(c.box[0] - 0.01 for c in level)])
    under = [b for b in others if b.box[1] > block.box[3] and b.box[0] < right]
    bottom = min([block.box[3] + _ROOM, *(b.box[1] - 0.2 * b.height for b in under)])
    height = max(block.height, 0.012)
    top = block.box[1] - 1.8 * height  # a pen rises over its line
    below = sheet.below(block, 3.0)
    above = max((c.box[3] for c in sheet.cells if _over(c, block)), default=0.0)
    if below and block.box[1] - above > 2.5 * height and below[0].box[1] - block.box[3] < height:
        top = max(above, block.box[1] - _ROOM_ABOVE)  # a line to sign on stands over its words
    return (max(0.0, block.box[0] - 0.01), max(0.0, top), min(1.0, right), min(1.0, bottom))


def _is_name(cell: Cell) -> bool:
    return name_likeness(clean_name(cell.text)) >= _NAME_LIKE


def _over(cell: Cell, block: Cell) -> bool:
    across = min(cell.box[2], block.box[2]) - max(cell.box[0], block.box[0])
    if not compact(cell.text) or _is_name(cell):
        return False  # a line to sign on, or a signature that was read
    return cell.page == block.page and cell.box[3] <= block.box[1] + 0.3 * block.height and across > 0
