"""A photo of a face -> its size and whether the ground is plain; the number of faces is left to a person."""

from __future__ import annotations

import numpy as np

from doc_checker.fields.paper import Fields, Paper
from doc_checker.model import Field, Pixels, RecognisedPage, Where

_MAX_SPREAD = 18.0  # standard deviation of grey levels along the upper edge
_MIN_LIGHT = 170.0
_MAX_ROUGHNESS = 25.0  # mean step between neighbouring pixels; skin is smooth, noise is not


def looks_like_photo(page: RecognisedPage) -> bool:
    """Tell whether a page is a portrait photo: almost no text, upright format, skin in the middle, no paper."""  # noqa: E501
    letters = sum(len(w.text) for line in page.lines for w in line.words)
    if letters > 12 or page.pixels is None:
        return False
    ratio = page.width_px / max(1, page.height_px)
    if not 0.55 <= ratio <= 1.1:
        return False
    height, width = page.pixels.shape[:2]
    middle = page.pixels[height // 4 : height * 3 // 4, width // 4 : width * 3 // 4].astype(np.int16)
    red, green, blue = middle[..., 0], middle[..., 1], middle[..., 2]
    skin = (red > 60) & (red > green + 8) & (green > blue - 10) & (red - blue > 15)
    rough = float(np.abs(np.diff(middle, axis=1)).mean())
    return float(skin.mean()) > 0.15 and rough < _MAX_ROUGHNESS


def extract(paper: Paper) -> Fields:
    """Measure the picture."""
    page = paper.sheet.pages[0]
    place = Where(page.file, page.number, (0.0, 0.0, 1.0, 1.0))
    fields: Fields = {
        "width_px": Field(page.width_px, 0.99, None, place),
        "height_px": Field(page.height_px, 0.99, None, place),
    }
    if page.pixels is not None:
        fields["plain_background"] = Field(_plain(page.pixels), 0.85, None, (place))
    return fields


def _plain(pixels: Pixels) -> bool:
    height, width = pixels.shape[:2]
    top = pixels[: max(1, height // 12)].reshape(-1, 3).astype(float)
    side = max(1, width // 12)
    left = pixels[: height // 2, :side].reshape(-1, 3).astype(float)
    right = pixels[: height // 2, -side:].reshape(-1, 3).astype(float)
    edge = np.concatenate([top, left, right]).mean(axis=1)
    return bool(edge.std() < _MAX_SPREAD and edge.mean() > _MIN_LIGHT)
