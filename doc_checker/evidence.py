"""A page picture + places -> a picture with each place framed and numbered."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from doc_checker.model import Box, Pixels

#: Vermilion inside white inside black: seen on any paper, and by the colour-blind (Okabe and Ito, 2008).
_FRAME, _LIGHT, _DARK = (213, 94, 0), (255, 255, 255), (0, 0, 0)
_LONGEST_PX = 1600


def places(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give all places of a report's findings in order, each once; evidence n is the n-th of them, from 1."""
    listed: list[dict[str, Any]] = []
    for finding in report["findings"]:
        for place in finding.get("evidence", ()):
            if place not in listed:
                listed.append(place)
    return listed


def mark(picture: bytes | Pixels, boxes: Sequence[Box], labels: Sequence[str]) -> bytes:
    """Draw a numbered frame around each box and give the picture as PNG, its longer side at most 1600 pixels.

    Args:
        picture: an encoded picture, or pixels (height, width, 3), RGB, upright.
        boxes: left, top, right, bottom as fractions of width and height.
        labels: what to write beside each frame; short, such as a number.

    Raises:
        ValueError: boxes and labels differ in number, or the bytes are no picture.
    """
    if len(boxes) != len(labels):
        raise ValueError("expected one label for each box")
    image = _open(picture)
    image.thumbnail((_LONGEST_PX, _LONGEST_PX))
    draw = ImageDraw.Draw(image)
    width = max(2, round(min(image.size) / 250))
    font = ImageFont.load_default(size=max(12, round(min(image.size) / 32)))
    for box, label in zip(boxes, labels, strict=True):
        _frame(draw, image.size, box, width)
        _tag(draw, image.size, box, label, font, width)
    out = io.BytesIO()
    image.save(out, format="PNG", optimize=True)
    return out.getvalue()


def _open(picture: bytes | Pixels) -> Image.Image:
    if isinstance(picture, np.ndarray):
        return Image.fromarray(picture).convert("RGB")
    try:
        return Image.open(io.BytesIO(picture)).convert("RGB")
    except OSError as error:
        raise ValueError("expected a picture") from error


def _corners(size: tuple[int, int], box: Box, margin: int) -> tuple[int, int, int, int]:
    left, right = sorted((box[0], box[2]))
    top, bottom = sorted((box[1], box[3]))
    wide, high = size
    return (
        max(0, min(wide - 2, round(left * wide) - margin)),
        max(0, min(high - 2, round(top * high) - margin)),
        max(1, min(wide - 1, round(right * wide) + margin)),
        max(1, min(high - 1, round(bottom * high) + margin)),
    )


def _frame(draw: ImageDraw.ImageDraw, size: tuple[int, int], box: Box, width: int) -> None:
    rings: Iterable[tuple[int, tuple[int, int, int]]] = ((3, _DARK), (2, _LIGHT), (1, _FRAME))
    for ring, colour in rings:
        draw.rectangle(_corners(size, box, width * (ring + 1)), outline=colour, width=width)


def _tag(
    draw: ImageDraw.ImageDraw,
    size: tuple[int, int],
    box: Box,
    label: str,
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont,
    width: int,
) -> None:
    left, top, right, _ = _corners(size, box, width * 4)
    ink = draw.textbbox((0, 0), label, font=font)
    wide, high = round(ink[2] - ink[0]) + 6 * width, round(ink[3] - ink[1]) + 4 * width
    x = left - wide if left >= wide else min(right, size[0] - wide)
    y = max(0, min(top, size[1] - high))
    draw.rectangle((x, y, x + wide, y + high), fill=_DARK, outline=_LIGHT, width=max(1, width // 2))
    draw.text((x + 3 * width - ink[0], y + 2 * width - ink[1]), label, font=font, fill=_LIGHT)
