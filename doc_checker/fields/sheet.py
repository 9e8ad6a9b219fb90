"""Recognised pages -> a `Sheet`: cells (pieces of a line between wide gaps) and one text over them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from doc_checker.fields.folding import Folded, fold_indexed, is_unspaced
from doc_checker.model import Box, RecognisedPage, TextSource, Where, Word

_GAP_HEIGHTS = 1.6  # blanks wider than this many text heights part two cells
_SAME_EDGE = 0.05  # of the page's width: lines that begin so near belong to one column
_RIGHT_MARGIN = 0.82  # a line that ends beyond this share of the page's width has used all its room
_SPREAD_HEIGHTS = 5.0  # "姓    名": single Han signs are spread wider than that

_OPENING = re.compile(
    r"\s*(?:[(（]?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])[.)、）]\s|[一二三四五六七八九十]{1,3}[、.]|[•●▪□☐■*]|"
    r"第[一二三四五六七八九十\d]{1,3}[条章]|[^\s:：]{2,12}[:：])",
    re.IGNORECASE,
)
_CLOSING = frozenset("。：:；;!！?？")


@dataclass(frozen=True, slots=True)
class Cell:
    """A run of words on one line without a wide gap. `start` is its place in the sheet's text."""

    words: tuple[Word, ...]
    starts: tuple[int, ...]  # place of each word in `text`
    text: str
    box: Box
    page: int  # index into the sheet's pages
    start: int

    @property
    def height(self) -> float:
        """The height as a fraction of the page's."""
        return self.box[3] - self.box[1]


def unite(boxes: Sequence[Box]) -> Box:
    """Give the smallest box around all of them; there must be one."""
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


class Sheet:
    """The text of the pages of one document, with the way back to places on them."""

    def __init__(self, pages: Sequence[RecognisedPage]) -> None:
        self.pages = tuple(pages)
        self.cells: tuple[Cell, ...] = ()
        cells: list[Cell] = []
        place = 0
        for number, page in enumerate(self.pages):
            for words in _ordered(_split(page)):
                cell = _cell(words, number, place)
                cells.append(cell)
                place += len(cell.text) + 1
        self.cells = tuple(cells)
        self.text = "\n".join(c.text for c in cells)
        self._starts = [c.start for c in cells]

    @cached_property
    def folded(self) -> Folded:
        """The whole text, folded, with blanks and line ends kept."""
        return fold_indexed(self.text)

    @cached_property
    def flowing(self) -> Folded:
        """The whole text, folded, with the lines of a paragraph joined as its writer wrote them."""
        folded = self.folded
        chars = list(folded.text)
        drop = [False] * len(chars)
        breaks = self.wraps
        for place, source in enumerate(folded.index):
            if source in breaks:
                chars[place] = " "
                drop[place] = breaks[source] == ""
        kept = [n for n, gone in enumerate(drop) if not gone]
        return Folded("".join(chars[n] for n in kept), tuple(folded.index[n] for n in kept))

    @cached_property
    def soft(self) -> str:
        """The whole text, place for place, with a blank for the line ends inside sentences."""
        chars = list(self.text)
        for place in self.wraps:
            chars[place] = " "
        return "".join(chars)

    @cached_property
    def wraps(self) -> dict[int, str]:
        """Give the line ends at which a sentence only ran out of room, with what to put in their place."""
        found: dict[int, str] = {}
        for cell, following in zip(self.cells, self.cells[1:], strict=False):
            if self.goes_on(cell, following):
                unspaced = is_unspaced(cell.text[-1]) and is_unspaced(following.text[0])
                found[cell.start + len(cell.text)] = "" if unspaced else " "
        return found

    def goes_on(self, cell: Cell, following: Cell) -> bool:
        """Tell whether the sentence of a cell goes on in another one, for want of room."""
        return cell.page == following.page and _wraps(cell, following, self._column_edge(cell))

    def joined(self, start: int, end: int) -> str:
        """Give the text of a span as one line, wrapped lines joined."""
        piece = []
        for place in range(start, end):
            char = self.text[place]
            piece.append(self.wraps.get(place, " ") if char == "\n" else char)
        return "".join(piece)

    def _column_edge(self, cell: Cell) -> float:
        """Give the right edge of the column of text in which the cell stands; 1.0 where no edge shows.

        One longest line is no edge: it reaches the right margin, or a second line ends where it does.
        """
        rights = sorted(
            c.box[2] for c in self.cells if c.page == cell.page and abs(c.box[0] - cell.box[0]) < _SAME_EDGE
        )
        shown = rights[-1] > _RIGHT_MARGIN or (len(rights) > 1 and rights[-1] - rights[-2] < _SAME_EDGE)
        return rights[-1] if shown else 1.0

    @cached_property
    def compact(self) -> Folded:
        """The whole text, folded, letters and digits only."""
        return fold_indexed(self.text, compact=True)

    @property
    def noisy(self) -> bool:
        """Whether the text comes from a recogniser, so that letters may be wrong."""
        return any(p.source is TextSource.OCR for p in self.pages)

    def cell_at(self, place: int) -> Cell:
        """Give the cell that holds this place of the text."""
        return self.cells[max(0, bisect.bisect_right(self._starts, place) - 1)]

    def words_in(self, start: int, end: int) -> tuple[list[Word], int]:
        """Give the words that overlap the span, of the first page touched, and that page's index."""
        first = max(0, bisect.bisect_right(self._starts, start) - 1)
        page = self.cells[first].page if self.cells else 0
        found: list[Word] = []
        for cell in self.cells[first:]:
            if cell.start >= end or cell.page != page:
                break
            for word, offset in zip(cell.words, cell.starts, strict=True):
                begin = cell.start + offset
                if begin < end and begin + len(word.text) > start:
                    found.append(word)
        return found, page

    def where(self, start: int, end: int) -> Where | None:
        """Give the place on the page of the span of the text."""
        words, number = self.words_in(start, end)
        if not words:
            return None
        page = self.pages[number]
        return Where(page.file, page.number, unite([w.box for w in words]))

    def certainty(self, start: int, end: int) -> float:
        """Give the recogniser's confidence in the span: its least sure word."""
        words, _ = self.words_in(start, end)
        return min((w.confidence for w in words), default=0.0)

    def row_of(self, cell: Cell) -> list[Cell]:
        """Give the cells that lie right of this one on the same line, nearest first."""
        middle = (cell.box[1] + cell.box[3]) / 2
        found = [
            c
            for c in self.cells
            if c.page == cell.page
            and c is not cell
            and c.box[0] >= cell.box[2] - 0.01
            and c.box[1] - c.height * 0.2 < middle < c.box[3] + c.height * 0.2
        ]
        return sorted(found, key=lambda c: c.box[0])

    def left_of(self, cell: Cell) -> list[Cell]:
        """Give the cells that lie left of this one on the same line, nearest first."""
        middle = (cell.box[1] + cell.box[3]) / 2
        found = [
            c
            for c in self.cells
            if c.page == cell.page
            and c is not cell
            and c.box[2] <= cell.box[0] + 0.01
            and c.box[1] - c.height * 0.2 < middle < c.box[3] + c.height * 0.2
        ]
        return sorted(found, key=lambda c: -c.box[2])

    def below(self, cell: Cell, heights: float = 3.0) -> list[Cell]:
        """Give the cells under this one that overlap it sideways, nearest first."""
        found = [
            c
            for c in self.cells
            if c.page == cell.page
            and c is not cell
            and c.box[1] >= cell.box[3] - cell.height * 0.4
            and c.box[1] - cell.box[3] < cell.height * heights
            and min(c.box[2], cell.box[2]) - max(c.box[0], cell.box[0]) > -0.005
        ]
        return sorted(found, key=lambda c: (c.box[1], c.box[0]))


def _wraps(cell: Cell, following: Cell, edge: float) -> bool:
    """Tell whether a line goes on in the next: it was full, for the next word had no more room in it."""
    close = -0.3 * cell.height <= following.box[1] - cell.box[3] <= 1.3 * cell.height
    alike = 0.7 < following.height / max(1e-6, cell.height) < 1.43
    back = following.box[0] - cell.box[0] < 0.015  # a first line may be indented, a later one is not
    if not (close and alike and back) or cell.box[0] - following.box[0] > 0.12:
        return False
    if _OPENING.match(following.text) or cell.text[-1] in _CLOSING:
        return False
    first = following.words[0]
    share = 1 / len(first.text) if is_unspaced(first.text[0]) else 1.0
    room = (first.box[2] - first.box[0]) * share
    return cell.box[2] + room > edge - 0.004 and cell.box[2] - cell.box[0] > 0.2


def _split(page: RecognisedPage) -> list[list[Word]]:
    runs: list[list[Word]] = []
    for line in page.lines:
        words = [w for w in line.words if w.text.strip()]
        run: list[Word] = []
        for word in words:
            if run and _wide(run[-1], word, page):
                runs.append(run)
                run = []
            run.append(word)
        if run:
            runs.append(run)
    return runs


def _wide(left: Word, right: Word, page: RecognisedPage) -> bool:
    height = max(left.box[3] - left.box[1], right.box[3] - right.box[1]) * page.height_px
    gap = (right.box[0] - left.box[2]) * page.width_px
    if gap < -height:  # right-to-left text, or a new line
        gap = (left.box[0] - right.box[2]) * page.width_px
    spread = is_unspaced(left.text[-1]) and is_unspaced(right.text[0]) and len(left.text) == 1
    return gap > height * (_SPREAD_HEIGHTS if spread else _GAP_HEIGHTS)


def _cell(words: list[Word], page: int, start: int) -> Cell:
    text = ""
    starts: list[int] = []
    thai = _thai_gap(words)
    for place, word in enumerate(words):
        if text and not (
            is_unspaced(text[-1])
            and is_unspaced(word.text[0])
            and not _thai_blank(words[place - 1], word, thai)
        ):
            text += " "
        starts.append(len(text))
        text += word.text
    return Cell(tuple(words), tuple(starts), text, unite([w.box for w in words]), page, start)


def _ordered(runs: list[list[Word]]) -> list[list[Word]]:
    """Put two-column text (bilingual contracts) column by column; other text stays in the given order."""
    if len(runs) < 12:
        return runs
    boxes = [unite([w.box for w in run]) for run in runs]
    for gutter in (0.5, 0.48, 0.52, 0.46, 0.54, 0.44, 0.56):
        left = [r for r, b in zip(runs, boxes, strict=True) if b[2] <= gutter + 0.005]
        right = [r for r, b in zip(runs, boxes, strict=True) if b[0] >= gutter - 0.005]
        crossing = len(runs) - len(left) - len(right)
        if crossing <= len(runs) * 0.2 and _is_prose(left) and _is_prose(right):
            return _by_column(runs, boxes, gutter)
    return runs


def _is_prose(runs: list[list[Word]]) -> bool:
    lengths = sorted(sum(len(w.text) for w in run) for run in runs)
    return len(lengths) >= 6 and lengths[len(lengths) // 2] >= 14


def _by_column(runs: list[list[Word]], boxes: list[Box], gutter: float) -> list[list[Word]]:
    ordered: list[list[Word]] = []
    left: list[list[Word]] = []
    right: list[list[Word]] = []
    for run, box in zip(runs, boxes, strict=True):
        if box[2] <= gutter + 0.005:
            left.append(run)
        elif box[0] >= gutter - 0.005:
            right.append(run)
        else:
            ordered += [*left, *right, run]
            left, right = [], []
    return [*ordered, *left, *right]


def _thai_gap(words: list[Word]) -> float:
    """Give the least gap of a printed blank, as a share of the height; letters may be set wide apart."""
    if sum(len(w.text) for w in words) > 3 * len(words) or len(words) < 4:
        return 0.15
    gaps = sorted((b.box[0] - a.box[2]) / max(1e-6, a.box[3] - a.box[1]) for a, b in pairwise(words))
    return max(0.15, 1.8 * gaps[len(gaps) // 2])


def _thai_blank(left: Word, right: Word, gap: float) -> bool:
    """Tell whether a blank between Thai words was printed; it parts names and sentences there."""
    thai = "\u0e00" <= left.text[-1] <= "\u0e7f"
    return thai and right.box[0] - left.box[2] > gap * (left.box[3] - left.box[1])
