"""How well a picture can be read, as numbers."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.model import Legibility, Line, Pixels

_FIXED_HEIGHT = 32.0  # text height in px at which sharpness is compared
_MOST_LINES = 12
_EDGE = 0.004  # a text line that comes as near to an edge is cut off there


def measure(pixels: Pixels, quads: npt.NDArray[np.float32], lines: Sequence[Line]) -> Legibility:
    """Measure an upright picture with its detected text lines (corners in pixels) and what was read.

    Sharpness is the variance of the Laplacian on text lines brought to 32 px height and full contrast:
    3000 to 14000 for clean print, about 250 where print is just read, 150 and less where it is not.
    """
    height, width = pixels.shape[:2]
    heights = np.linalg.norm(quads[:, 0] - quads[:, 3], axis=1) if len(quads) else np.zeros(0)
    small = cv2.resize(pixels, (256, max(8, round(256 * height / width))), interpolation=cv2.INTER_AREA)
    gray = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    words = [word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    return Legibility(
        sharpness=_sharpness(pixels, quads),
        glare=_glare(gray),
        darkness=round(float((_paper(gray) < 70).mean()), 4),
        text_height_px=round(float(np.median(heights)), 1) if len(heights) else None,
        cropped_edges=_cropped(lines),
        mean_confidence=round(sum(w.confidence * len(w.text) for w in words) / letters, 4)
        if letters
        else None,
    )


def _sharpness(pixels: Pixels, quads: npt.NDArray[np.float32]) -> float | None:
    values = []
    for quad in quads[:: max(1, len(quads) // _MOST_LINES)]:
        left, top = np.maximum(0, quad.min(axis=0)).astype(int)
        right, bottom = quad.max(axis=0).astype(int)
        part = pixels[top:bottom, left:right]
        if part.shape[0] < 6 or part.shape[1] < 12:
            continue
        gray = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY).astype(np.float32)
        low, high = np.percentile(gray, (2, 98))
        if high - low < 12:
            continue
        tall = float(np.linalg.norm(quad[0] - quad[3]))
        scale = _FIXED_HEIGHT / max(6.0, tall)
        size = (max(8, round(gray.shape[1] * scale)), max(8, round(gray.shape[0] * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        level = np.clip((cv2.resize(gray, size, interpolation=how) - low) * (255 / (high - low)), 0, 255)
        values.append(float(cv2.Laplacian(level.astype(np.float32), cv2.CV_32F).var()))
    return round(float(np.median(values)), 1) if values else None


def _paper(
    gray: npt.NDArray[np.uint8] | np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> npt.NDArray[np.uint8]:
    """Brightness of the paper between the letters."""
    return np.asarray(cv2.dilate(gray, np.ones((7, 7), np.uint8)), dtype=np.uint8)


def _glare(gray: npt.NDArray[np.uint8] | np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> float:
    """Share of burnt-out patches; nothing where the paper is white all over, as on a scan."""
    level = cv2.GaussianBlur(gray, (0, 0), 2)
    if np.median(level) > 238:
        return 0.0
    burnt = (level >= 252).astype(np.uint8)
    burnt = np.asarray(cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), dtype=np.uint8)
    return round(float(burnt.mean()), 4)


def _cropped(lines: Sequence[Line]) -> tuple[str, ...]:
    """Name the edges at which two or more lines of text (top, bottom: one) run out of the picture."""
    if len(lines) < 3:
        return ()
    boxes = np.array([line.box for line in lines])
    found = []
    if (boxes[:, 0] < _EDGE).sum() >= 2:
        found.append("left")
    if (boxes[:, 1] < _EDGE / 2).any():
        found.append("top")
    if (boxes[:, 2] > 1 - _EDGE).sum() >= 2:
        found.append("right")
    if (boxes[:, 3] > 1 - _EDGE / 2).any():
        found.append("bottom")
    return tuple(found)
