"""Finds labels ("Date of birth:", 出生日期) on a sheet and the values that belong to them by their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz import fuzz, process

from doc_checker.fields.dates import find_dates
from doc_checker.fields.folding import Folded, compact, fold_indexed, is_right_to_left, is_unspaced
from doc_checker.fields.lexicon import Lexicon
from doc_checker.fields.sheet import Cell, Sheet

_COLON = re.compile(r"\s*[:：︰﹕]\s*[-–]?\s*")
_LEAD = re.compile(
    r"^\s*(?:[(（]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]+\s*|[•●▪\-*□☐■]+\s*|第[一二三四五六七八九十]{1,3}条\s*)"
)
_JOINT = " /|()（）[].,、·•-–—"
_MAX_LABEL = 48
_BETWEEN = re.compile(r"\s*(?:/|\|| and | y | et | und | e | и |及|和|、)\s*")
_HINT = re.compile(r"[(（\[][^()（）]*[)）\]]")  # (as in passport), （大写）
_NUMBERED_VALUES = frozenset(
    {
        "date_of_birth",
        "issue_date",
        "expiry_date",
        "award_date",
        "signing_date",
        "start_date",
        "end_date",
        "passport_number",
        "certificate_number",
        "credit_code",
    }
)
_NUMBER_SIGN = re.compile(r"\s?[°º.:：#]")


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
            beside: list[Labelled] = []
            if value.strip(" _.…-—:：()（）/|") and not _torn(cell.text, mark):
                how = How.COLON if mark.colon else How.LOOSE
                beside = [_labelled(cell, mark, value, cell.start + mark.end, how)]
                if mark.colon or not _unfinished(mark, value):
                    found += beside
                    continue
            if place + 1 < len(own):
                found += beside or _under_heading(sheet, cell, mark, marks)
                continue
            elsewhere = _under_heading(sheet, cell, mark, marks) if place else ()
            found += list(elsewhere) or list(_elsewhere(sheet, cell, mark, marks)) or beside
    return [part for labelled in found for part in _parted(labelled, lexicon)]


def _unfinished(mark: _Mark, value: str) -> bool:
    """Tell whether what follows a label still belongs to it: a hint in brackets, a wording we do not know."""
    text = value.strip()
    if not _NUMBERED_VALUES.isdisjoint(mark.meanings):
        return not any(c.isdigit() for c in text)
    return bool(_HINT.fullmatch(text))


def _under_heading(
    sheet: Sheet, cell: Cell, mark: _Mark, marks: dict[int, list[_Mark]]
) -> Iterator[Labelled]:
    """Find the value under one of several headings that stand in one cell: SEX RACE BIRTH DATE."""
    words = [
        w
        for w, at in zip(cell.words, cell.starts, strict=True)
        if mark.start <= at < mark.end and w.text.strip()
    ]
    if not words:
        return
    left, right = min(w.box[0] for w in words), max(w.box[2] for w in words)
    for under in sheet.below(cell, 2.0):
        if marks[id(under)] or min(under.box[2], right) - max(under.box[0], left) <= 0:
            continue
        yield _labelled(cell, mark, under.text, under.start, How.BELOW)
        return


def _parted(labelled: Labelled, lexicon: Lexicon) -> Iterator[Labelled]:
    """Share a value of several parts out to the labels that stand before it: Nationality / Passport."""
    labels = [lexicon.labels.get(compact(part), ()) for part in _BETWEEN.split(labelled.label)]
    values = list(re.finditer(r"[^/|;；]+", labelled.value))
    apart = len(labels) > 1 and all(labels) and not set(labels[0]).intersection(*labels[1:])
    if not apart or len(values) != len(labels):
        yield labelled
        return
    for meanings, match in zip(labels, values, strict=True):
        lead = len(match[0]) - len(match[0].lstrip())
        start = labelled.start + match.start() + lead
        text = match[0].strip()
        yield replace(labelled, meanings=meanings, value=text, start=start, end=start + len(text))


def _torn(text: str, mark: _Mark) -> bool:
    """Tell whether a label ran over into the next line of its narrow cell: 聘用单位（甲 / 方）."""
    rest = text[mark.end :].strip()
    return text[: mark.end].rstrip()[-1:] in {"(", "（"} and len(rest) <= 2 and not mark.colon


def _elsewhere(sheet: Sheet, cell: Cell, mark: _Mark, marks: dict[int, list[_Mark]]) -> Iterator[Labelled]:
    """Look for the value right of the label, else under it."""
    leftwards = is_right_to_left(cell.text)
    row = sheet.left_of(cell) if leftwards else sheet.row_of(cell) or _beside(sheet, cell)
    dated = _date_under(sheet, cell, mark, marks, row)
    if dated:
        yield dated
        return
    for neighbour in row[:2]:
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
            for left in (sheet.row_of(under)[:1] if leftwards else sheet.left_of(under)[:1])
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


def _date_under(
    sheet: Sheet, cell: Cell, mark: _Mark, marks: dict[int, list[_Mark]], row: list[Cell]
) -> Labelled | None:
    """Give the date right under its label where the cell beside, in another column, holds other words."""
    if not any(m.endswith("date") or m == "date_of_birth" for m in mark.meanings) or not row:
        return None
    for under in sheet.below(cell, 1.2)[:1]:
        if marks[id(under)] or not _starts_with_date(under.text) or _starts_with_date(row[0].text):
            return None
        return _labelled(cell, mark, under.text, under.start, How.BELOW)
    return None


def _starts_with_date(text: str) -> bool:
    dates = find_dates(text)
    return bool(dates) and dates[0].start <= 3


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
        if not text[edge : colon.start()].strip(" ._…-"):
            edge = colon.end()  # the colon after a label in the cell before
            continue
        mark = _before(text, edge, colon.start(), lexicon, noisy)
        if mark:
            found.append(_Mark(mark.start, colon.end(), mark.meanings, True, mark.likeness))
            edge = colon.end()
    if not found or found[0].start > 0:
        limit = found[0].start if found else len(text)
        mark = _at_start(text[:limit], lexicon, noisy)
        if mark:
            found[:0] = [mark, *([] if found else _headings(text, mark, lexicon))]
    return found


def _headings(text: str, first: _Mark, lexicon: Lexicon) -> list[_Mark]:
    """Find the further headings of a cell that holds headings and nothing else: SEX RACE BIRTH DATE."""
    found: list[_Mark] = []
    edge = first.end
    while edge < len(text):
        mark = _at_start(text[edge:], lexicon, False)
        if mark is None:
            return []
        found.append(replace(mark, start=edge + mark.start, end=edge + mark.end))
        edge += mark.end
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
        slashed = stop < len(whole) and "/" in text[edge + folded.index[stop - 1] : edge + folded.index[stop]]
        if meanings and not shared and not slashed and "stop" not in found and "stop" not in meanings:  # noqa: SIM102
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
                if (
                    size == 1
                    and key.isascii()
                    and not _NUMBER_SIGN.match(text, offset + folded.index[place] + 1)
                ):
                    continue  # an N in a crest is no number sign
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
