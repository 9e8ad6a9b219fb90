"""Takes shadow, yellow light and red ink out of a picture, leaving dark print on white."""

from __future__ import annotations

import cv2
import numpy as np

from doc_checker.model import Pixels

_WORK_SIDE = 480


def even_light(pixels: Pixels) -> Pixels:
    """Divide by the paper's brightness around each place, per colour; shadows and tints go, colours stay."""
    height, width = pixels.shape[:2]
    scale = min(1.0, _WORK_SIDE / max(height, width))
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    # Print is thinner than the kernel: the dilation leaves paper only.
    reach = max(9, (max(size) // 24) | 1)
    paper = cv2.dilate(small, np.ones((reach, reach), np.uint8))
    paper = cv2.GaussianBlur(cv2.medianBlur(paper, min(reach, 21) | 1), (0, 0), reach / 2)
    paper = cv2.resize(np.maximum(paper, 24), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(pixels, paper, scale=245), dtype=np.uint8)


def uneven(pixels: Pixels) -> bool:
    """Whether the paper's brightness differs enough over the page to be worth evening."""
    small = cv2.resize(pixels, (96, 96), interpolation=cv2.INTER_AREA)
    paper = cv2.dilate(small, np.ones((9, 9), np.uint8)).astype(np.float32)
    low, high = np.percentile(paper.min(axis=2), (8, 92))
    return bool(high - low > 45 or high < 150)


def without_red(pixels: Pixels) -> Pixels:
    """Lift red ink to white; black print under a seal stays, for black is dark in every colour.

    Red ink is bright in the red channel, so that channel alone shows the print without the seal.
    """
    red = pixels[:, :, 0]
    low, high = np.percentile(red[::4, ::4], (0.5, 80))
    stretched = np.clip((red.astype(np.float32) - low) * (255.0 / max(40.0, high - low)), 0, 255)
    gray = stretched.astype(np.uint8)
    return np.stack([gray, gray, gray], axis=2)
