"""A scan or photo -> its picture upright: whole turns, small skew, size."""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.model import Pixels

Quads = npt.NDArray[np.float32]
_TALL = 1.5


def shrink(pixels: Pixels, most_pixels: int) -> Pixels:
    """Make the picture smaller until it has at most so many pixels."""
    height, width = pixels.shape[:2]
    if height * width <= most_pixels:
        return pixels
    scale = math.sqrt(most_pixels / (height * width))
    size = (max(1, int(width * scale)), max(1, int(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def turn(pixels: Pixels, degrees: int) -> Pixels:
    """Turn clockwise by 0, 90, 180 or 270 degrees."""
    if degrees % 360 == 0:
        return pixels
    return np.ascontiguousarray(np.rot90(pixels, -(degrees // 90) % 4))


def lies_on_its_side(quads: Quads) -> bool:
    """Whether most of the text (by area) runs up or down the page."""
    if not len(quads):
        return False
    width = np.linalg.norm(quads[:, 0] - quads[:, 1], axis=1)
    height = np.linalg.norm(quads[:, 0] - quads[:, 3], axis=1)
    area = width * height
    tall = area[height > _TALL * width].sum()
    wide = area[width > _TALL * height].sum()
    return bool(tall > 2 * wide)


def skew_degrees(quads: Quads) -> float:
    """Tell by how much the text lines fall to the right (clockwise positive), weighted by length.

    The median, so that a few slanted stamps do not count.
    """
    if not len(quads):
        return 0.0
    along = (quads[:, 1] + quads[:, 2] - quads[:, 0] - quads[:, 3]) / 2
    length = np.linalg.norm(along, axis=1)
    height = np.linalg.norm(quads[:, 0] - quads[:, 3], axis=1)
    long = length > 4 * height
    if not long.any():
        return 0.0
    angles = np.degrees(np.arctan2(along[long, 1], along[long, 0]))
    order = np.argsort(angles)
    weights = np.cumsum(length[long][order])
    return float(angles[order][np.searchsorted(weights, weights[-1] / 2)])


def straighten(pixels: Pixels, degrees: float) -> tuple[Pixels, npt.NDArray[np.float64]]:
    """Turn counter-clockwise by a small angle, keeping the whole picture; also the 2x3 map of points."""
    height, width = pixels.shape[:2]
    matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0), dtype=np.float64)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    new_width, new_height = round(height * sin + width * cos), round(height * cos + width * sin)
    matrix[0, 2] += (new_width - width) / 2
    matrix[1, 2] += (new_height - height) / 2
    border = [
        float(v) for v in np.median(pixels[:: max(1, height // 64), :: max(1, width // 64)], axis=(0, 1))
    ]
    turned = cv2.warpAffine(
        pixels,
        matrix,
        (new_width, new_height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=border,
    )
    return np.asarray(turned, dtype=np.uint8), matrix


def move(quads: Quads, matrix: npt.NDArray[np.float64]) -> Quads:
    """Apply a 2x3 map to corners."""
    return np.asarray(quads @ matrix[:, :2].T + matrix[:, 2], dtype=np.float32)


def turn_quads(quads: Quads, degrees: int, width: int, height: int) -> Quads:
    """Follow a whole clockwise turn of a picture of that size; corners start again at the text's top left."""
    x, y = quads[..., 0], quads[..., 1]
    if degrees == 90:
        moved = np.stack([height - y, x], axis=-1)
    elif degrees == 180:
        moved = np.stack([width - x, height - y], axis=-1)
    elif degrees == 270:
        moved = np.stack([y, width - x], axis=-1)
    else:
        return quads
    return np.asarray(np.roll(moved, -((4 - degrees // 90) % 4), axis=1), dtype=np.float32)
