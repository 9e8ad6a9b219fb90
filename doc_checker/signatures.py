"""Tells handwriting from print in a region, to say whether a line is signed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.imaging_light import even_light
from doc_checker.model import Box, Pixels
from doc_checker.seals import find_gray_rounds, is_colourless, red_ink

_WORK_WIDTH = 1400  # of the whole page, so that strokes have about the same width everywhere

_PEN_UNDER_SEAL = 120  # brightness of the red channel


class Presence(StrEnum):
    """Whether something is there."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SignaturePresence:
    """Whether a region holds handwriting, and how sure that is."""

    presence: Presence
    confidence: float


def ink_in(pixels: Pixels, box: Box, printed: tuple[Box, ...] = ()) -> SignaturePresence:
    """Look for pen strokes in a region of an upright page.

    Args:
        pixels: the page, RGB.
        box: the region, as fractions of the page.
        printed: boxes of recognised words there; blue or black strokes that go far beyond them still count.
    """
    part, scale = _region(pixels, box)
    if part is None:
        return SignaturePresence(Presence.UNKNOWN, 0.0)
    clean = even_light(part)
    gray = cv2.cvtColor(clean, cv2.COLOR_RGB2GRAY)
    if float(gray.std()) > 85 or float(np.median(gray)) < 110:
        return SignaturePresence(Presence.UNKNOWN, 0.3)  # a dark or crossed region: not for us to say
    red = cv2.dilate(red_ink(clean).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    # Through the red of a seal the red channel still shows the pen: red ink is bright there, a pen is not.
    ink: npt.NDArray[np.bool_] = np.asarray(np.where(red, clean[:, :, 0] < _PEN_UNDER_SEAL, gray < 165))
    ink = _without_rules(ink)
    blue = _pen_blue(clean) & ink
    outside = _outside(ink, printed, box, pixels, scale)
    if is_colourless(pixels):
        outside, stamped = _without_rounds(outside, box, pixels, scale)
    else:
        stamped = False
    score = max(_strokes(outside), _strokes(blue) + (0.15 if blue.sum() > 60 else 0.0))
    if score >= 0.5:
        return SignaturePresence(Presence.YES, round(min(0.99, 0.6 + 0.4 * score), 2))
    if stamped and score < 0.5:
        return SignaturePresence(Presence.UNKNOWN, 0.4)  # a gray copy: a pen may lie under the seal
    if red.mean() > 0.08 and score > 0.2:
        return SignaturePresence(Presence.UNKNOWN, 0.4)  # strokes may lie under the seal
    if score < 0.25:
        return SignaturePresence(Presence.NO, round(0.98 - score, 2))
    return SignaturePresence(Presence.UNKNOWN, 0.5)


def _region(pixels: Pixels, box: Box) -> tuple[Pixels | None, float]:
    height, width = pixels.shape[:2]
    left, top = max(0, int(box[0] * width)), max(0, int(box[1] * height))
    right, bottom = min(width, int(np.ceil(box[2] * width))), min(height, int(np.ceil(box[3] * height)))
    if right - left < 12 or bottom - top < 8:
        return None, 1.0
    part = pixels[top:bottom, left:right]
    scale = _WORK_WIDTH / width
    size = (max(16, round(part.shape[1] * scale)), max(12, round(part.shape[0] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(part, size, interpolation=how), dtype=np.uint8), scale


def _without_rules(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Drop underlines and frame lines, also dotted ones; keep strokes that cross them."""
    mask = ink.astype(np.uint8)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, 13), np.uint8))
    flat = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((1, 90), np.uint8))
    upright = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((60, 1), np.uint8))
    wide, tall = np.ones((3, 1), np.uint8), np.ones((1, 3), np.uint8)
    rules = cv2.bitwise_or(cv2.dilate(flat, wide), cv2.dilate(upright, tall))
    # Thick bands (a stroke's own mass) are no rules.
    thick = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    return np.asarray((mask > 0) & ~((rules > 0) & (thick == 0)))


def _pen_blue(pixels: Pixels) -> npt.NDArray[np.bool_]:
    hsv = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV)
    return np.asarray((hsv[:, :, 0] > 95) & (hsv[:, :, 0] < 150) & (hsv[:, :, 1] > 70))


def _outside(
    ink: npt.NDArray[np.bool_], printed: tuple[Box, ...], box: Box, pixels: Pixels, scale: float
) -> npt.NDArray[np.bool_]:
    """Clear connected ink that lies within recognised words."""
    if not printed:
        return ink
    height, width = pixels.shape[:2]
    inside = np.zeros(ink.shape, dtype=bool)
    for word in printed:
        x0, x1 = ((v - box[0]) * width * scale for v in (word[0], word[2]))
        y0, y1 = ((v - box[1]) * height * scale for v in (word[1], word[3]))
        pad = 0.15 * (y1 - y0)
        rows = slice(max(0, int(y0 - pad)), max(0, int(y1 + pad) + 1))
        inside[rows, max(0, int(x0 - pad)) : max(0, int(x1 + pad) + 1)] = True
    count, labels = cv2.connectedComponents(ink.astype(np.uint8), connectivity=8)
    sizes = np.bincount(labels.ravel(), minlength=count)
    within = np.bincount(labels[inside], minlength=count)
    keep = within < 0.75 * np.maximum(1, sizes)
    keep[0] = False
    return np.asarray(keep[labels])


def _strokes(ink: npt.NDArray[np.bool_]) -> float:
    """Score connected ink for being a pen's: long, thin, tangled; print is many small even pieces."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    if count < 2:
        return 0.0
    best = 0.0
    for index in range(1, count):
        left, top, across, down, area = (int(v) for v in stats[index])
        if area < 40 or max(across, down) < 34:
            continue
        own = labels[top : top + down, left : left + across] == index
        thickness = 2 * area / max(1, _outline(own))
        length = area / max(1.0, thickness)
        fill = area / (across * down)
        long_enough = min(1.0, length / 190)
        wide_enough = min(1.0, max(across / 70, down / 52))
        thin = 1.0 if thickness < 8 else 0.4
        loose = 1.0 if fill < 0.38 else 0.4
        # A rule may run a little askew: what counts is how far ink strays from its own direction.
        points = np.argwhere(own)[:, ::-1].astype(np.float32)
        narrow = min(cv2.minAreaRect(points)[1])
        flat = 0.2 if narrow < 12 else 1.0
        best = max(best, long_enough * wide_enough * thin * loose * flat)
    return best


def _without_rounds(
    ink: npt.NDArray[np.bool_], box: Box, pixels: Pixels, scale: float
) -> tuple[npt.NDArray[np.bool_], bool]:
    """Take out what lies in rings that may be stamps on a gray copy."""
    height, width = pixels.shape[:2]
    kept, found = ink.copy(), False
    for ring in find_gray_rounds(pixels):
        x0, x1 = (int((v - box[0]) * width * scale) for v in (ring[0] - 0.01, ring[2] + 0.01))
        y0, y1 = (int((v - box[1]) * height * scale) for v in (ring[1] - 0.01, ring[3] + 0.01))
        if x1 > 0 and y1 > 0 and x0 < ink.shape[1] and y0 < ink.shape[0]:
            kept[max(0, y0) : y1, max(0, x0) : x1] = False
            found = True
    return kept, found


def _outline(own: npt.NDArray[np.bool_]) -> int:
    mask = own.astype(np.uint8)
    return int(mask.sum() - cv2.erode(mask, np.ones((3, 3), np.uint8), borderValue=0).sum())
