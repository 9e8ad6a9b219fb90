"""A page -> `RecognisedPage`: its own words where the picture agrees with them, else the picture's."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein

from doc_checker.engines.tesseract import PACKS
from doc_checker.model import Legibility, Line, Pixels, RecognisedPage, TextSource
from doc_checker.pages import Page
from doc_checker.recognise import PageReader
from doc_checker.scripts import script_of, scripts_of

_CHECKED_LINES = 2
_CHECKED_WIDTH = 8  # of a line's height (box widths are fractions of a page that is higher than wide)
_MOST_ERRORS = 0.45  # of a checked line, before it counts as something else than what is seen
_MIN_CONTRAST = 24  # gray levels between print and paper
_MOST_UNSEEN = 0.15  # of the words
_UNCOVERED = 0.25  # of the text seen on the picture that the layer does not hold


def read_page(file: str, page: Page, reader: PageReader) -> RecognisedPage:
    """Read one page; the result carries its upright pixels."""
    layer = page.layer
    if layer is not None and layer.usable and layer.lines:
        lines = seen_lines(page.pixels, layer.lines)
        if lines is not None and _agrees(page.pixels, lines, reader):
            covered = layer.picture_share < 0.3 or _covers(page.pixels, lines, reader)
            if covered:
                return _recognised(file, page, page.pixels, lines, TextSource.TEXT_LAYER, Legibility(), 0)
    found = reader.read(page.pixels, page.photo)
    source = TextSource.OCR if found.lines else TextSource.NONE
    return _recognised(
        file, page, found.pixels, found.lines, source, found.legibility, found.rotation_degrees
    )


def seen_lines(pixels: Pixels, lines: tuple[Line, ...]) -> tuple[Line, ...] | None:
    """Drop words that show no ink (white, covered, off the page); None where too many are unseen."""
    height, width = pixels.shape[:2]
    gray = pixels.min(axis=2)
    kept: list[Line] = []
    unseen = total = 0
    for line in lines:
        words = []
        for word in line.words:
            total += 1
            left, top = int(word.box[0] * width), int(word.box[1] * height)
            right, bottom = int(word.box[2] * width) + 1, int(word.box[3] * height) + 1
            part = gray[top:bottom, left:right]
            if part.size and int(part.max()) - int(part.min()) >= _MIN_CONTRAST:
                words.append(word)
            else:
                unseen += 1
        if words:
            kept.append(Line(tuple(words)))
    return tuple(kept) if kept and unseen <= _MOST_UNSEEN * total else None


def _agrees(pixels: Pixels, lines: tuple[Line, ...], reader: PageReader) -> bool:
    """Read a few lines from the picture and compare; a layer in another script is compared by Tesseract."""
    parts = [_start(line) for line in lines]
    ranked = sorted(parts, key=lambda line: (-min(14, len(_plain(line.text))), line.box[1]))
    few, more = ranked[:_CHECKED_LINES], ranked[_CHECKED_LINES : 3 * _CHECKED_LINES]
    wrong = _wrong(pixels, few, reader)
    if not wrong:
        return True
    # One slip may be a logo or a script face; most lines must be what is seen.
    return 2 * (wrong + _wrong(pixels, more, reader)) <= len(few) + len(more)


def _start(line: Line) -> Line:
    """Take as many of the first words as are read quickly."""
    kept = [line.words[0]]
    for word in line.words[1:]:
        height = word.box[3] - word.box[1]
        if word.box[2] - kept[0].box[0] > _CHECKED_WIDTH * height:
            break
        kept.append(word)
    return Line(tuple(kept))


def _wrong(pixels: Pixels, lines: list[Line], reader: PageReader) -> int:
    """Count lines that read otherwise in the picture."""
    crops = [_crop(pixels, line) for line in lines]
    script = _foreign(lines)
    if not lines:
        return 0
    readings = reader.spot_check_foreign(crops, PACKS[script]) if script else reader.spot_check(crops)
    distances = [
        Levenshtein.normalized_distance(_plain(line.text), _plain(reading.text))
        for line, reading in zip(lines, readings, strict=True)
    ]
    return sum(distance > _MOST_ERRORS for distance in distances)


def _foreign(lines: list[Line]) -> str | None:
    names = [name for line in lines for c in line.text if (name := script_of(c))]
    best = max(PACKS, key=lambda script: names.count(script))
    return best if names.count(best) * 4 > len(names) else None


def _crop(pixels: Pixels, line: Line) -> Pixels:
    height, width = pixels.shape[:2]
    left, top, right, bottom = line.box
    pad = 0.12 * (bottom - top) * height
    rows = slice(max(0, int(top * height - pad)), int(bottom * height + pad) + 1)
    columns = slice(max(0, int(left * width - pad)), int(right * width + pad) + 1)
    return np.ascontiguousarray(pixels[rows, columns])


def _covers(pixels: Pixels, lines: tuple[Line, ...], reader: PageReader) -> bool:
    """Whether the layer holds (nearly) all text that is seen, where pictures may hold more."""
    quads = reader.text_areas(pixels)
    if not len(quads):
        return True
    height, width = pixels.shape[:2]
    mask: npt.NDArray[np.bool_] = np.zeros((height, width), dtype=bool)
    for line in lines:
        for word in line.words:
            left, top, right, bottom = word.box
            mask[int(top * height) : int(bottom * height) + 1, int(left * width) : int(right * width) + 1] = (
                True
            )
    outside = total = 0.0
    for quad in quads:
        left, top = np.maximum(0, quad.min(axis=0)).astype(int)
        right, bottom = quad.max(axis=0).astype(int)
        part = mask[top:bottom, left:right]
        if part.size:
            total += part.size
            outside += part.size * (part.mean() < 0.25)
    return outside <= _UNCOVERED * max(1.0, total)


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _recognised(
    file: str,
    page: Page,
    pixels: Pixels,
    lines: tuple[Line, ...],
    source: TextSource,
    measured: Legibility,
    rotation: int,
) -> RecognisedPage:
    height, width = pixels.shape[:2]
    return RecognisedPage(
        file=file,
        number=page.number,
        width_px=width,
        height_px=height,
        lines=lines,
        source=source,
        legibility=measured,
        scripts=scripts_of("\n".join(line.text for line in lines)),
        pixels=pixels,
        rotation_degrees=rotation,
    )
