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

_CHECKED_LINES = 3
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
    chosen = sorted(lines, key=lambda line: -min(40, len(line.text)))[: 3 * _CHECKED_LINES]
    chosen = sorted(chosen, key=lambda line: line.box[1])[1::3] or chosen[:_CHECKED_LINES]
    crops = [_crop(pixels, line) for line in chosen]
    script = _foreign(chosen)
    readings = reader.spot_check_foreign(crops, PACKS[script]) if script else reader.spot_check(crops)
    wrong = 0
    for line, reading in zip(chosen, readings, strict=True):
        told, seen = _plain(line.text), _plain(reading.text)
        if Levenshtein.normalized_distance(told, seen) > _MOST_ERRORS:
            wrong += 1
    return wrong * 2 <= len(chosen)


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
