"""What goes wrong when a phone photographs a paper: glare, a fold, a finger, things lying about."""

from __future__ import annotations

import cv2
import numpy as np

from bench.documents.media import Picture


def phone_faults(shot: Picture, rng: np.random.Generator) -> Picture:
    """Give the photo one or two of the faults, mild enough for a person to read all of it."""
    faults = [glare, fold, finger, clutter]
    for index in rng.choice(len(faults), size=int(rng.integers(1, 3)), replace=False):
        shot = faults[int(index)](shot, rng)
    return shot


def glare(shot: Picture, rng: np.random.Generator) -> Picture:
    """Lay a soft bright spot of a lamp over the page; the ink under it grows pale and stays legible."""
    height, width = shot.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width]
    x, y = rng.uniform(0.2, 0.8) * width, rng.uniform(0.2, 0.8) * height
    reach = rng.uniform(0.10, 0.18) * width
    spot = np.exp(-(((columns - x) / reach) ** 2 + ((rows - y) / (reach * 1.5)) ** 2))
    share = (spot * rng.uniform(0.35, 0.55))[:, :, None]
    return np.asarray(np.clip(shot * (1 - share) + 255 * share, 0, 255), np.uint8)


def fold(shot: Picture, rng: np.random.Generator) -> Picture:
    """Darken and brighten along a line across the page, as where a letter was folded."""
    height, width = shot.shape[:2]
    at = rng.uniform(0.35, 0.65) * height
    slope = rng.uniform(-0.02, 0.02)
    rows, columns = np.mgrid[0:height, 0:width]
    away = rows - (at + slope * columns)
    shade = 1 - 0.16 * np.exp(-((away / 14) ** 2)) + 0.06 * np.exp(-(((away + 22) / 12) ** 2))
    return np.asarray(np.clip(shot * shade[:, :, None], 0, 255), np.uint8)


def finger(shot: Picture, rng: np.random.Generator) -> Picture:
    """Put a thumb on an edge of the paper, beside the text."""
    height, width = shot.shape[:2]
    out = shot.copy()
    left = bool(rng.integers(0, 2))
    tip = int(width * 0.10)
    centre = (int(-width * 0.02) if left else int(width * 1.02), int(rng.uniform(0.55, 0.9) * height))
    skin = tuple(int(v) for v in rng.choice([[224, 178, 150], [176, 128, 98], [120, 84, 62]]))
    mask = np.zeros((height, width), np.uint8)
    cv2.ellipse(mask, centre, (tip, int(tip * 0.55)), rng.uniform(-15, 15), 0, 360, 255, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), 3)[:, :, None] / 255.0
    return np.asarray(out * (1 - soft) + np.array(skin)[None, None, :] * soft, np.uint8)


def clutter(shot: Picture, rng: np.random.Generator) -> Picture:
    """Lay a pen or a cup's edge at the rim of the frame."""
    height, width = shot.shape[:2]
    out = shot.copy()
    colour = tuple(int(v) for v in rng.choice([[30, 40, 120], [20, 20, 20], [150, 30, 40]]))
    if rng.integers(0, 2):
        start = (int(rng.uniform(0, 0.3) * width), int(height * 0.985))
        cv2.line(out, start, (start[0] + int(width * 0.5), int(height * 0.995)), colour, int(width * 0.012))
    else:
        cv2.circle(out, (width, 0), int(width * 0.07), colour, -1)
        cv2.circle(out, (width, 0), int(width * 0.055), (96, 60, 36), -1)
    return out
