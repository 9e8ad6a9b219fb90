"""A PDF page's own words with boxes, and what speaks against trusting them."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import pdfplumber
import pypdfium2
from pdfminer.pdfexceptions import PDFException
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException
from pypdfium2 import raw

from doc_checker.layout import reading_order
from doc_checker.model import Line, Word
from doc_checker.scripts import is_cjk, normalise, script_of

_MIN_LETTERS = 12
_INVISIBLE = 3  # text rendering mode, ISO 32000-1 table 106
_ODD_SHARE = 0.06
_CELL_GAP = 1.6  # of the text height: a wider gap starts a new cell
_WORD_GAP = 0.18

# What pdfminer raises on pages that other readers open: a page without words is then read from its picture.
_BROKEN = (
    PDFException,
    PdfminerException,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    RecursionError,
    AssertionError,
    OSError,
)


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The words of a page as the file states them."""

    lines: tuple[Line, ...]
    letters: int
    odd_share: float  # of characters that cannot be what was meant: unmapped, private, control
    hidden_share: float  # of text objects drawn invisibly
    picture_share: float  # of the page's area under pictures, 0..1

    @property
    def usable(self) -> bool:
        """Whether the words may be what one sees; the picture still has to agree."""
        if self.letters < _MIN_LETTERS or self.odd_share > _ODD_SHARE or self.hidden_share > 0.3:
            return False
        return not (self.picture_share > 0.5 and self.letters < 60)


def read_layer(page: pypdfium2.PdfPage, data: bytes, number: int) -> TextLayer:
    """Read the words of a page (number from 1); boxes are fractions of the page as it is shown."""
    hidden, picture = _objects(page)
    letters = 0
    try:
        letters = page.get_textpage().count_chars()
    except pypdfium2.PdfiumError:
        letters = 0
    lines: tuple[Line, ...] = ()
    if letters >= _MIN_LETTERS and hidden <= 0.3:
        try:
            lines = _lines(data, number)
        except _BROKEN:
            lines = ()
    text = "".join(word.text for line in lines for word in line.words)
    odd = sum(_is_odd(c) for c in text) + 5 * text.count("(cid:")
    return TextLayer(lines, len(text), odd / max(1, len(text)), hidden, picture)


def _objects(page: pypdfium2.PdfPage) -> tuple[float, float]:
    """Share of invisible text objects, and of the page under pictures."""
    texts = invisible = 0
    area = 0.0
    width, height = page.get_size()
    try:
        for item in page.get_objects(max_depth=3):
            if item.type == raw.FPDF_PAGEOBJ_TEXT:
                texts += 1
                invisible += raw.FPDFTextObj_GetTextRenderMode(item.raw) == _INVISIBLE
            elif item.type == raw.FPDF_PAGEOBJ_IMAGE:
                left, bottom, right, top = item.get_bounds()
                area += max(0.0, min(right, width) - max(left, 0)) * max(
                    0.0, min(top, height) - max(bottom, 0)
                )
    except pypdfium2.PdfiumError:
        return 1.0, 1.0
    return invisible / max(1, texts), min(1.0, area / max(1.0, width * height))


@lru_cache(maxsize=1)
def _opened(data: bytes) -> PDF:
    return pdfplumber.open(io.BytesIO(data))


def _lines(data: bytes, number: int) -> tuple[Line, ...]:
    page = _opened(data).pages[number - 1]
    try:
        found = page.extract_words(x_tolerance_ratio=_WORD_GAP, y_tolerance=3, keep_blank_chars=False)
        width, height = float(page.width), float(page.height)
        left0, top0 = float(page.bbox[0]), float(page.bbox[1])
    finally:
        page.close()
    rows: list[list[dict[str, float | str]]] = []
    for word in sorted(found, key=lambda w: (w["top"] + w["bottom"], w["x0"])):
        if rows:
            last = rows[-1][-1]
            shared = min(word["bottom"], float(last["bottom"])) - max(word["top"], float(last["top"]))
            if shared > 0.5 * min(word["bottom"] - word["top"], float(last["bottom"]) - float(last["top"])):
                rows[-1].append(word)
                continue
        rows.append([word])
    lines = []
    for row in rows:
        row.sort(key=lambda w: float(w["x0"]))
        for cell in _cells(row):
            words = []
            for text, x0, top, x1, bottom in cell:
                box = (
                    _fraction(x0 - left0, width),
                    _fraction(top - top0, height),
                    _fraction(x1 - left0, width),
                    _fraction(bottom - top0, height),
                )
                # Words outside the page are seen by nobody.
                if box[2] > box[0] and box[3] > box[1] and (clean := normalise(text)):
                    words.append(Word(clean, box))
            if words:
                lines.append(Line(tuple(words)))
    return tuple(reading_order(lines))


Piece = tuple[str, float, float, float, float]


def _cells(row: list[dict[str, float | str]]) -> list[list[Piece]]:
    """Split a row at wide gaps; join Chinese and Japanese runs; put right-to-left words in order."""
    cells: list[list[Piece]] = []
    for word in row:
        text = str(word["text"])
        x0, top, x1, bottom = (float(word[key]) for key in ("x0", "top", "x1", "bottom"))
        if cells:
            before = cells[-1][-1]
            gap, size = x0 - before[3], max(bottom - top, 1.0)
            if gap < -0.6 * size and text == before[0]:
                continue  # the same word printed twice to look bold
            if gap <= _CELL_GAP * size:
                close = gap < 0.75 * size and (is_cjk(before[0][-1]) or is_cjk(text[0]))
                if close and (gap < 0.3 * size or (is_cjk(before[0][-1]) and is_cjk(text[0]))):
                    cells[-1][-1] = (
                        before[0] + text,
                        before[1],
                        min(before[2], top),
                        x1,
                        max(before[4], bottom),
                    )
                else:
                    cells[-1].append((text, x0, top, x1, bottom))
                continue
        cells.append([(text, x0, top, x1, bottom)])
    return [_logical(cell) for cell in cells]


def _logical(cell: list[Piece]) -> list[Piece]:
    letters = [script_of(c) for piece in cell for c in normalise(piece[0])]
    right_to_left = sum(name in ("Arab", "Hebr") for name in letters)
    if right_to_left * 2 <= sum(name is not None for name in letters) or not right_to_left:
        return cell
    turned = []
    for text, *place in reversed(cell):
        arabic = any(script_of(c) in ("Arab", "Hebr") for c in normalise(text))
        # Turned before ligatures are resolved: these resolve into reading order.
        turned.append((text[::-1] if arabic else text, place[0], place[1], place[2], place[3]))
    return turned


def _fraction(value: float, whole: float) -> float:
    return round(min(1.0, max(0.0, value / whole)), 5) if whole > 0 else 0.0


def _is_odd(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Co", "Cn", "Cc", "Cs")
