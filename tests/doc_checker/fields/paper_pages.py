"""Builds recognised pages from plain text, with boxes as a recogniser would give them."""

from __future__ import annotations

import random
import re
import unicodedata

from doc_checker.model import Line, RecognisedPage, TextSource, Word

_SLIPS = {
    "O": "0",
    "0": "O",
    "l": "1",
    "I": "l",
    "rn": "m",
    "é": "e",
    "ü": "u",
    "：": ":",
    "á": "a",
    "ó": "o",
    "ñ": "n",
}


def page(
    text: str,
    file: str = "paper.pdf",
    number: int = 1,
    *,
    noise: int | None = None,
    big: tuple[str, ...] = (),
) -> RecognisedPage:
    """Lay out the text on A4: blanks of three or more part columns; lines that start with # are large."""
    rows = text.strip("\n").split("\n")
    step = min(0.03, 0.94 / max(1, len(rows)))
    rng = random.Random(noise)  # noqa: S311
    lines = []
    for at, row in enumerate(rows):
        large = row.startswith("#")
        row = row.lstrip("#").rstrip()
        if not row.strip():
            continue
        height = step * (1.0 if large else 0.6)
        unit = height * 0.55 * 842 / 595
        left = 0.06
        for cell in re.split(r"( {3,})", row):
            if cell.strip() == "":
                left += len(cell) * unit * 0.9
                continue
            words = []
            for part in cell.split(" "):
                width = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in part) * unit * 0.9
                if part:
                    shown = _slip(part, rng) if noise is not None else part
                    sure = rng.uniform(0.86, 0.99) if noise is not None else 1.0
                    words.append(
                        Word(shown, (left, 0.03 + at * step, left + width, 0.03 + at * step + height), sure)
                    )
                left += width + unit * 0.5
            if words:
                lines.append(Line(tuple(words)))
    source = TextSource.OCR if noise is not None else TextSource.TEXT_LAYER
    return RecognisedPage(file, number, 1240, 1754, tuple(lines), source)


def _slip(word: str, rng: random.Random) -> str:
    for wrong, right in _SLIPS.items():
        if wrong in word and rng.random() < 0.06:
            return word.replace(wrong, right, 1)
    return word
