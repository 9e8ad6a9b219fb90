"""A page picture and a box -> the page with the place marked."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from doc_checker.model import Box

_INK = (196, 30, 58)
_LEAST_PX = 6  # a mark that is smaller would not be seen


def mark(jpeg: bytes, box: Box) -> bytes:
    """Draw a frame around `box` (fractions of the page) and dim the rest a little; give a PNG."""
    page = Image.open(io.BytesIO(jpeg)).convert("RGB")
    width, height = page.size
    pad = max(4, round(width * 0.006))
    left, right = sorted((box[0] * width, box[2] * width))
    top, bottom = sorted((box[1] * height, box[3] * height))
    frame = (
        max(0, round(left) - pad),
        max(0, round(top) - pad),
        min(width - 1, max(round(right), round(left) + _LEAST_PX) + pad),
        min(height - 1, max(round(bottom), round(top) + _LEAST_PX) + pad),
    )
    dimmed = Image.blend(page, Image.new("RGB", page.size, (70, 70, 80)), 0.14)
    dimmed.paste(page.crop(frame), frame[:2])
    ImageDraw.Draw(dimmed).rectangle(frame, outline=_INK, width=max(3, round(width * 0.004)))
    buffer = io.BytesIO()
    dimmed.save(buffer, "PNG", optimize=False, compress_level=4)
    return buffer.getvalue()
