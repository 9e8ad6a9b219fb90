"""Finds red stamps: the seals of Chinese companies and offices, and of many others."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.model import Box, Pixels

Mask = npt.NDArray[np.bool_]

_WORK_WIDTH = 1000
_GRAY_WIDTH = 700
_ALL_RED = 0.35  # more than that is red paper, red light or a red picture: colour says nothing
_MIN_SIDE = 0.055  # of the page's width; an official seal is 38 to 45 mm of 210 mm
_MAX_SIDE = 0.42


class Shape(StrEnum):
    """The outline of a seal."""

    ROUND = "round"
    OVAL = "oval"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class Seal:
    """A red stamp on a page."""

    box: Box
    shape: Shape
    coverage: float  # share of the box that is red, 0..1
    confidence: float


def red_ink(pixels: Pixels, faint: bool = False) -> Mask:
    """Mark red ink, also over black print; not orange paper, skin or wood.

    `faint` also marks pale pink, which only means ink where the paper is neutral.
    """
    least_colour, least_value, least_excess = (26, 90, 15) if faint else (60, 60, 35)
    hsv = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV)
    hue, colour, value = hsv[:, :, 0], hsv[:, :, 1], hsv[:, :, 2]
    red = pixels[:, :, 0].astype(np.int16)
    rest = np.maximum(pixels[:, :, 1], pixels[:, :, 2]).astype(np.int16)
    reddish = (hue <= 9) | (hue >= 165)
    vivid = (colour > least_colour) & (value > least_value) & (red - rest > least_excess)
    return np.asarray(reddish & vivid)


def is_colourless(pixels: Pixels) -> bool:
    """Whether the picture is black, gray and white only: there a seal would not be red either."""
    height, width = pixels.shape[:2]
    size = (600, max(8, round(600 * height / width)))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.int16)
    spread = small.max(axis=2) - small.min(axis=2)
    return bool((spread > 40).mean() < 0.0003 and np.percentile(spread, 99) < 20)


def find_gray_rounds(pixels: Pixels) -> list[Box]:
    """Find rings of a seal's size whatever their colour: on a gray copy these may be seals.

    With `is_colourless` and no such ring, a page bears no round seal; with one, it is unknown.
    """
    height, width = pixels.shape[:2]
    size = (_GRAY_WIDTH, max(16, round(height * _GRAY_WIDTH / width)))
    gray = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    circles = cv2.HoughCircles(
        cv2.GaussianBlur(gray, (3, 3), 0),
        cv2.HOUGH_GRADIENT,
        dp=1.5,
        minDist=0.08 * _GRAY_WIDTH,
        param1=80,
        param2=38,
        minRadius=int(0.045 * _GRAY_WIDTH),
        maxRadius=int(0.15 * _GRAY_WIDTH),
    )
    paper = float(np.percentile(gray, 80))
    ink = np.asarray(gray < paper - 28)
    found: list[Box] = []
    for x, y, radius in [] if circles is None else circles[0]:
        if _ring_share(ink, float(x), float(y), float(radius)) >= 0.8:
            left, top = (x - radius) / size[0], (y - radius) / size[1]
            right, bottom = (x + radius) / size[0], (y + radius) / size[1]
            found.append((float(left), float(top), float(right), float(bottom)))
    return sorted(found)


def _ring_share(ink: Mask, x: float, y: float, radius: float) -> float:
    """In how many of 72 directions there is ink on the ring and none just outside of it."""
    angles = np.linspace(0, 2 * np.pi, 72, endpoint=False)

    def at(distance: float) -> Mask:
        xs = np.clip(np.round(x + distance * np.cos(angles)), 0, ink.shape[1] - 1).astype(int)
        ys = np.clip(np.round(y + distance * np.sin(angles)), 0, ink.shape[0] - 1).astype(int)
        return np.asarray(ink[ys, xs])

    on = np.any([at(radius + step) for step in (-2, -1, 0, 1, 2)], axis=0)
    clear = ~np.all([at(radius + step) for step in (5, 7)], axis=0)
    return float((on & clear).mean())


def find_red_seals(pixels: Pixels) -> list[Seal]:
    """Find round, oval and square red stamps on an upright page, largest confidence first."""
    height, width = pixels.shape[:2]
    scale = _WORK_WIDTH / width
    size = (_WORK_WIDTH, max(16, round(height * scale)))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    found = _seals(red_ink(small))
    if not found and _is_neutral(small):
        found = _seals(red_ink(small, faint=True))
    return sorted(found, key=lambda seal: (-seal.confidence, seal.box))


def _is_neutral(small: Pixels) -> bool:
    """Whether the paper is white or gray, so that a pale red is ink and not light."""
    middle = np.median(small.reshape(-1, 3), axis=0)
    return bool(middle.max() - middle.min() < 14)


def _seals(ink: Mask) -> list[Seal]:
    if ink.mean() > _ALL_RED:
        return []
    height, width = ink.shape
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (19, 19))
    joined = cv2.morphologyEx(ink.astype(np.uint8), cv2.MORPH_CLOSE, kernel)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = []
    for index in range(1, count):
        left, top, across, down = (int(v) for v in stats[index][:4])
        if min(across, down) < _MIN_SIDE * width or max(across, down) > _MAX_SIDE * width:
            continue
        part = ink[top : top + down, left : left + across]
        seal = _judge((labels[top : top + down, left : left + across] == index) & part, part)
        if seal is not None:
            shape, confidence = seal
            sides = (left / width, top / height, (left + across) / width, (top + down) / height)
            box = (round(sides[0], 4), round(sides[1], 4), round(sides[2], 4), round(sides[3], 4))
            found.append(Seal(box, shape, round(float(part.mean()), 3), confidence))
    return found


def _judge(ink: Mask, everything: Mask) -> tuple[Shape, float] | None:
    """Tell a seal's rim from red print, rules, boxes and blots.

    `ink` is the joined piece alone; `everything` all red in its box, with the star that stands free.
    """
    down, across = ink.shape
    aspect = across / down
    fill = float(ink.mean())
    if not 0.45 <= aspect <= 2.2 or not 0.035 <= fill <= 0.75:
        return None
    rim = _rim_share(ink)
    inner = everything[int(0.22 * down) : int(0.78 * down), int(0.22 * across) : int(0.78 * across)]
    inside = float(inner.mean())
    corners = _corner_share(ink)
    if rim >= 0.55 and corners < 0.05 and inside > 0.015:
        shape = Shape.ROUND if 0.8 <= aspect <= 1.25 else Shape.OVAL
        return shape, round(min(0.99, 0.55 + 0.45 * rim), 2)
    if _frame_share(ink) > 0.75 and 0.7 <= aspect <= 1.4 and inside > 0.12:
        return Shape.SQUARE, 0.8
    return None


def _rim_share(ink: Mask) -> float:
    """In how many of 72 directions there is ink on the inscribed ellipse."""
    down, across = ink.shape
    angles = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    hits = np.zeros(72, dtype=bool)
    for share in np.arange(0.84, 1.001, 0.02):
        xs = np.clip((across - 1) / 2 * (1 + share * np.cos(angles)), 0, across - 1).astype(int)
        ys = np.clip((down - 1) / 2 * (1 + share * np.sin(angles)), 0, down - 1).astype(int)
        hits |= ink[ys, xs]
    return float(hits.mean())


def _corner_share(ink: Mask) -> float:
    """Share of ink in the box's corners outside the ellipse, where a round seal has none."""
    down, across = ink.shape
    ys, xs = np.mgrid[0:down, 0:across]
    outside = ((xs - (across - 1) / 2) / (across / 2)) ** 2 + ((ys - (down - 1) / 2) / (down / 2)) ** 2 > 1.12
    return float(ink[outside].mean()) if outside.any() else 0.0


def _frame_share(ink: Mask) -> float:
    """Share of the four sides along which there is ink."""
    depth = max(2, min(ink.shape) // 12)
    sides = (ink[:depth].any(0), ink[-depth:].any(0), ink[:, :depth].any(1), ink[:, -depth:].any(1))
    return float(min(side.mean() for side in sides))
