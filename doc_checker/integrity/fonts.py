"""A PDF page -> places where a few letters amid a line stand in a font that the page uses nowhere else."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from doc_checker.integrity.traces import Sign, Trace

_SUBSET = re.compile(r"^[A-Z]{6}\+")
#: What styles one family: a bold or slanted word is no other font.
_STYLE = re.compile(
    r"(?:[-,_ ]?(?:bold|italic|oblique|regular|medium|light|semibold|demi|black|book|condensed|mt|ps|"
    r"std|pro|bd|it|bi))+$",
    re.IGNORECASE,
)
_MOST_LETTERS = 20_000


@dataclass(frozen=True, slots=True)
class Letter:
    """A drawn letter or digit: its font's family and its box in points, origin bottom left."""

    text: str
    family: str
    left: float
    right: float
    bottom: float
    top: float


def strange_fonts(
    page: pypdfium2.PdfPage, number: int, most_share: float, least_letters: int
) -> Iterator[Trace]:
    """Report runs of at least `least_letters` letters in a rare font (at most `most_share` of the page's).

    Only Latin letters and digits are compared: scripts need fonts of their own. A line that stands wholly
    in another font (a heading, a logo, a signature) is no such run.
    """
    letters = list(_letters(page))
    counts = Counter(letter.family for letter in letters)
    if len(counts) < 2 or len(letters) < 60:
        return
    rare = {family for family, count in counts.items() if count <= most_share * len(letters)}
    width, height = page.get_size()
    for line in _lines(letters):
        families = Counter(letter.family for letter in line)
        for family in rare & set(families):
            run = [letter for letter in line if letter.family == family]
            if len(run) < least_letters or len(line) - len(run) < least_letters:
                continue
            if any(other in rare for other in set(families) - {family}):
                continue
            yield Trace(Sign.FONT, number, _box(run, width, height), family)


def family_of(font: str) -> str:
    """Give the family of a PDF font name: no subset mark, no style."""
    plain = _SUBSET.sub("", font)
    return (_STYLE.sub("", plain) or plain).casefold()


def _letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    text = page.get_textpage()
    try:
        buffer, flags = ctypes.create_string_buffer(256), ctypes.c_int()
        edges = [ctypes.c_double() for _ in range(4)]  # left, right, bottom, top
        for index in range(min(text.count_chars(), _MOST_LETTERS)):
            char = chr(raw.FPDFText_GetUnicode(text.raw, index))
            if not (char.isascii() and char.isalnum()):
                continue
            size = raw.FPDFText_GetFontInfo(text.raw, index, buffer, len(buffer), ctypes.byref(flags))
            if not 1 < size <= len(buffer):
                continue
            raw.FPDFText_GetCharBox(text.raw, index, *(ctypes.byref(edge) for edge in edges))
            name = buffer.value.decode("utf-8", "replace")
            yield Letter(char, family_of(name), *(edge.value for edge in edges))
    finally:
        text.close()


def _lines(letters: list[Letter]) -> list[list[Letter]]:
    lines: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -(one.bottom + one.top)):
        middle = (letter.bottom + letter.top) / 2
        last = lines[-1][-1] if lines else None
        if last is not None and last.bottom <= middle <= last.top:
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return lines


def _box(run: list[Letter], width: float, height: float) -> tuple[float, float, float, float]:
    edges = (
        min(one.left for one in run) / width,
        1 - max(one.top for one in run) / height,
        max(one.right for one in run) / width,
        1 - min(one.bottom for one in run) / height,
    )
    left, top, right, bottom = (round(min(1.0, max(0.0, edge)), 4) for edge in edges)
    return left, top, right, bottom
