"""Finds the sheet on a photo and looks at it from straight above."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.model import Pixels

Corners = npt.NDArray[np.float32]  # (4, 2): top left, top right, bottom right, bottom left, in pixels

_WORK_SIDE = 640
_MIN_AREA = 0.25  # of the photo
_MAX_AREA = 0.97  # more than that: the picture is the page already
_MAX_ASPECT = 2.2
_MIN_FILL = 0.93  # of the quadrilateral by the region that it was fitted to


def find_page(pixels: Pixels) -> Corners | None:
    """Find the corners of one sheet that is brighter than what lies around it; None unless sure."""
    height, width = pixels.shape[:2]
    scale = _WORK_SIDE / max(height, width)
    small = cv2.resize(pixels, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    found = [sheet for mask in _masks(np.asarray(small, dtype=np.uint8)) if (sheet := _sheet(mask))]
    if not found:
        return None
    _, quad = max(found, key=lambda sheet: sheet[0])
    return np.asarray(quad / scale, dtype=np.float32)


def flatten(pixels: Pixels, corners: Corners) -> Pixels:
    """Warp the quadrilateral to a rectangle of the same size on the picture."""
    top_left, top_right, bottom_right, bottom_left = corners
    width = int(max(np.linalg.norm(top_right - top_left), np.linalg.norm(bottom_right - bottom_left)))
    height = int(max(np.linalg.norm(bottom_left - top_left), np.linalg.norm(bottom_right - top_right)))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    warp = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(
        pixels, warp, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, dtype=np.uint8)


def _masks(small: Pixels) -> list[npt.NDArray[np.uint8]]:
    """Propose foregrounds: paper is bright and has little colour, also in a shadow."""
    soft = cv2.GaussianBlur(small, (5, 5), 0)
    light = cv2.cvtColor(soft, cv2.COLOR_RGB2LAB)[:, :, 0]
    # Saturation is a ratio: a shadow leaves it as it is, while brightness differs across the sheet.
    saturation = cv2.GaussianBlur(cv2.cvtColor(soft, cv2.COLOR_RGB2HSV)[:, :, 1], (9, 9), 0)
    _, bright = cv2.threshold(light, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    _, pale = cv2.threshold(saturation, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    lit = ((light > 60) * 255).astype(np.uint8)
    kernel = np.ones((9, 9), np.uint8)
    proposals = (bright, cv2.bitwise_and(pale, lit), cv2.bitwise_or(bright, cv2.bitwise_and(pale, lit)))
    return [
        np.asarray(cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel))
        for mask in proposals
    ]


def _sheet(mask: npt.NDArray[np.uint8]) -> tuple[float, Corners] | None:
    """Fit four corners to the largest region; with them, how well region and corners agree (0..1)."""
    total = mask.shape[0] * mask.shape[1]
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    contour = max(contours, key=cv2.contourArea)
    area = cv2.contourArea(contour)
    if not _MIN_AREA * total <= area:
        return None
    hull = cv2.convexHull(contour)
    for share in (0.01, 0.02, 0.03, 0.05):
        corners = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, True), True)
        if len(corners) == 4:
            break
    else:
        return None
    quad = _in_order(corners.reshape(4, 2).astype(np.float32))
    quad_area = cv2.contourArea(quad)
    if quad_area > _MAX_AREA * total or area < _MIN_FILL * quad_area or not _plausible(quad):
        return None
    height, width = mask.shape
    at_edge = sum(
        bool(x < 0.01 * width or x > 0.99 * width or y < 0.01 * height or y > 0.99 * height) for x, y in quad
    )
    # A sheet that leaves the photo at two corners may as well be a bright table.
    return None if at_edge >= 2 else (area / quad_area - 0.02 * at_edge, quad)


def _in_order(points: Corners) -> Corners:
    sums, differences = points.sum(axis=1), points[:, 0] - points[:, 1]
    picked = [sums.argmin(), differences.argmax(), sums.argmax(), differences.argmin()]
    if len(set(map(int, picked))) < 4:  # turned by about 45 degrees
        centre = points.mean(axis=0)
        around = np.argsort(np.arctan2(points[:, 1] - centre[1], points[:, 0] - centre[0]))
        return np.asarray(np.roll(points[around], -int(points[around].sum(axis=1).argmin()), axis=0))
    return np.asarray(points[picked], dtype=np.float32)


def _plausible(quad: Corners) -> bool:
    sides = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)
    if max(sides) > _MAX_ASPECT * min(sides):
        return False
    if max(sides[0], sides[2]) > 1.6 * min(sides[0], sides[2]):
        return False
    if max(sides[1], sides[3]) > 1.6 * min(sides[1], sides[3]):
        return False
    for i in range(4):
        a, b = quad[i - 1] - quad[i], quad[(i + 1) % 4] - quad[i]
        cosine = float(np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b)))
        if abs(cosine) > 0.5:  # corners between 60 and 120 degrees
            return False
    return bool(cv2.isContourConvex(quad.astype(np.int32)))
