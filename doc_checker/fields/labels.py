"""Finds labels ("Date of birth:", 出生日期) on a sheet and the values that belong to them by their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process

from doc_checker.fields.folding import Folded, fold_indexed, is_unspaced
from doc_checker.fields.lexicon import Lexicon
from doc_checker.fields.sheet import Cell, Sheet

_COLON = re.compile(r"\s*[:：︰﹕]\s*[-–]?\s*")
_LEAD = re.compile(
    r"^\s*(?:[(（]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]+\s*|[•●▪\-*□☐■]+\s*|第[一二三四五六七八九十]{1,3}条\s*)"
)
_JOINT = " /|()（）[].,、·•-–—"
_MAX_LABEL = 48


class How(StrEnum):
    """How a value was tied to its label, the surest first."""

    COLON = "colon"
    RIGHT = "right"
    BELOW = "below"
    LOOSE = "loose"  # on the same line, with nothing between


CONFIDENCE = {How.COLON: 0.96, How.RIGHT: 0.94, How.BELOW: 0.9, How.LOOSE: 0.82}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its value. `start` and `end` are the value's places in the sheet's text."""

    meanings: tuple[str, ...]
    label: str
    label_start: int
    value: str
    start: int
    end: int
    how: How
    likeness: float

    @property
    def confidence(self) -> float:
        """How sure it is that the value belongs to the label."""
        return CONFIDENCE[self.how] * self.likeness


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int  # in the cell's text
    end: int
    meanings: tuple[str, ...]
    colon: bool
    likeness: float


def find_labelled(sheet: Sheet, lexicon: Lexicon) -> list[Labelled]:
    """Find all labels with their values, in reading order; a label with no value is left out."""
    marks = {id(cell): _marks(cell.text, lexicon, sheet.noisy) for cell in sheet.cells}
    found: list[Labelled] = []
    for cell in sheet.cells:
        own = marks[id(cell)]
        for place, mark in enumerate(own):
            stop = own[place + 1].start if place + 1 < len(own) else len(cell.text)
            value = cell.text[mark.end : stop]
            if value.strip(" _.…-—:：()（）/|") and not _torn(cell.text, mark):
                how = How.COLON if mark.colon else How.LOOSE
                found.append(_labelled(cell, mark, value, cell.start + mark.end, how))
                continue
            if place + 1 < len(own):
                continue
            found += _elsewhere(sheet, cell, mark, marks)
    return found


def _torn(text: str, mark: _Mark) -> bool:
    """Tell whether a label ran over into the next line of its narrow cell: 聘用单位（甲 / 方）."""
    rest = text[mark.end :].strip()
    return text[: mark.end].rstrip()[-1:] in {"(", "（"} and len(rest) <= 2 and not mark.colon


def _elsewhere(sheet: Sheet, cell: Cell, mark: _Mark, marks: dict[int, list[_Mark]]) -> Iterator[Labelled]:
    """Look for the value right of the label, else under it."""
    for neighbour in (sheet.row_of(cell) or _beside(sheet, cell))[:2]:
        theirs = marks[id(neighbour)]
        text = neighbour.text.strip(" :：")
        if not text:
            continue
        if theirs and theirs[0].start == 0:
            if theirs[0].end >= len(neighbour.text.rstrip()) and set(theirs[0].meanings) & set(mark.meanings):
                continue  # the same label in a second language; the value follows it
            break
        end = theirs[0].start if theirs else len(neighbour.text)
        yield _labelled(cell, mark, neighbour.text[:end], neighbour.start, How.RIGHT)
        return
    below = sheet.below(cell)
    for under in below[:2]:
        theirs = marks[id(under)]
        if theirs and theirs[0].start == 0:
            if theirs[0].end >= len(under.text.rstrip()) and set(theirs[0].meanings) & set(mark.meanings):
                continue
            return
        if any(
            marks[id(left)] and marks[id(left)][-1].end >= len(left.text.rstrip())
            for left in _left_of(sheet, under)
        ):
            return  # it is the value of another label on its own line
        yield _labelled(cell, mark, under.text, under.start, How.BELOW)
        return


def _beside(sheet: Sheet, cell: Cell) -> list[Cell]:
    """Give the cell right of a label of two lines in a narrow column, level with the middle of both."""
    top, bottom = cell.box[1] - 0.6 * cell.height, cell.box[3] + 0.9 * cell.height
    found = [
        c
        for c in sheet.cells
        if c.page == cell.page and c.box[0] >= cell.box[2] and top < (c.box[1] + c.box[3]) / 2 < bottom
    ]
    return sorted(found, key=lambda c: c.box[0])[:1]


def _left_of(sheet: Sheet, cell: Cell) -> list[Cell]:
    middle = (cell.box[1] + cell.box[3]) / 2
    same_row = [
        c
        for c in sheet.cells
        if c.page == cell.page and c.box[1] < middle < c.box[3] and c.box[2] <= cell.box[0] + 0.01
    ]
    return sorted(same_row, key=lambda c: -c.box[2])[:1]


def _labelled(cell: Cell, mark: _Mark, value: str, start: int, how: How) -> Labelled:
    lead = len(value) - len(value.lstrip(" _:：.-–—|/"))
    tidy = value[lead:].rstrip(" _|;；,，")
    return Labelled(
        mark.meanings, cell.text[mark.start : mark.end].strip(" :："), cell.start + mark.start, tidy, start + lead,  # noqa: E501
        start + lead + len(tidy), how, mark.likeness,
    )  # fmt: skip


def _marks(text: str, lexicon: Lexicon, noisy: bool) -> list[_Mark]:
    """Find the labels in a cell: before each colon, and at its start."""
    found: list[_Mark] = []
    edge = 0
    for colon in _COLON.finditer(text):
        if (
            colon.start()
            and colon.end() < len(text)
            and text[colon.start() - 1].isdigit()
            and text[colon.end()].isdigit()
        ):
            continue  # 14:30
        mark = _before(text, edge, colon.start(), lexicon, noisy)
        if mark:
            found.append(_Mark(mark.start, colon.end(), mark.meanings, True, mark.likeness))
            edge = colon.end()
    if not found or found[0].start > 0:
        limit = found[0].start if found else len(text)
        mark = _at_start(text[:limit], lexicon, noisy)
        if mark:
            found.insert(0, mark)
    return found


def _before(text: str, edge: int, end: int, lexicon: Lexicon, noisy: bool) -> _Mark | None:
    """Find the longest label, or run of labels in several languages, that ends at `end`."""
    folded = fold_indexed(text[edge:end], compact=True)
    whole = folded.text
    meanings: tuple[str, ...] = ()
    stop = len(whole)
    while stop > 0:
        for size in range(min(_MAX_LABEL, stop), 0, -1):
            key = whole[stop - size : stop]
            if key in lexicon.labels and _border(text, edge, folded, stop - size):
                found = lexicon.labels[key]
                break
        else:
            break
        shared = tuple(m for m in meanings if m in found)
        if meanings and not shared and "stop" not in found and "stop" not in meanings:  # noqa: SIM102
            if len(key) < 2 or is_unspaced(key[0]) == is_unspaced(whole[stop]):
                break
        meanings = shared or meanings or found
        stop -= size
    if meanings:
        return _Mark(edge + (folded.index[stop] if stop < len(whole) else 0), end, meanings, True, 1.0)
    lead = _LEAD.match(text[edge:end])
    key = fold_indexed(text[edge + (lead.end() if lead else 0) : end], compact=True).text
    if noisy and 4 <= len(key) <= _MAX_LABEL:
        match = process.extractOne(
            key, lexicon.labels.keys(), scorer=fuzz.ratio, score_cutoff=80 if len(key) > 7 else 85
        )
        if match and len(match[0]) >= 4:
            return _Mark(edge, end, lexicon.labels[match[0]], True, match[1] / 100)
    if len(key) <= 32 and edge == 0 and len(text[edge:end].split()) <= 5:
        return _Mark(edge, end, ("stop",), True, 1.0)  # a label we do not know still ends a value
    return None


def _border(text: str, edge: int, folded: Folded, place: int) -> bool:
    source = edge + folded.index[place]
    if source == 0 or is_unspaced(text[source]):
        return True
    before = text[source - 1]
    return not before.isalnum() or is_unspaced(before)


def _at_start(text: str, lexicon: Lexicon, noisy: bool) -> _Mark | None:
    """Find a label, or a run of labels in several languages, at the start of a text without a colon."""
    lead = _LEAD.match(text)
    offset = lead.end() if lead else 0
    folded = fold_indexed(text[offset:], compact=True)
    whole = folded.text
    place = 0
    meanings: tuple[str, ...] = ()
    while place < len(whole):
        for size in range(min(_MAX_LABEL, len(whole) - place), 0, -1):
            key = whole[place : place + size]
            if key in lexicon.labels and _ends_word(text, offset, folded, place + size):
                found = lexicon.labels[key]
                break
        else:
            break
        shared = tuple(m for m in meanings if m in found)
        if meanings and not shared and not _after_slash(text, offset, folded, place):
            break
        meanings = shared or meanings or found
        place += size
    if meanings:
        end = offset + folded.index[place - 1] + 1
        while end < len(text) and text[end] in _JOINT:
            end += 1
        if end >= len(text) or len(text) - end <= 70:
            return _Mark(0, end, meanings, False, 1.0)
        return None
    if noisy and 6 <= len(whole) <= _MAX_LABEL:
        match = process.extractOne(whole, lexicon.labels.keys(), scorer=fuzz.ratio, score_cutoff=87)
        if match and len(match[0]) >= 6:
            return _Mark(0, len(text), lexicon.labels[match[0]], False, match[1] / 100)
    return None


def _after_slash(text: str, offset: int, folded: Folded, place: int) -> bool:
    """Tell whether the same label follows in another language: "Name / Nom", "Date (日付)"."""
    before = text[: offset + folded.index[place]].rstrip()
    return before[-1:] in {"/", "|", "(", "（", "·", "–", "-"}


def _ends_word(text: str, offset: int, folded: Folded, end: int) -> bool:
    last = offset + folded.index[end - 1]
    if last + 1 >= len(text):
        return True
    after = text[last + 1]
    if is_unspaced(text[last]):
        # 姓名张三 is a label and a value; 护照 in 护照持有人 is not
        return end - 0 >= 2 and True
    return not after.isalnum() or is_unspaced(after)
