"""A rendered paper -> what an applicant uploads of it: PDF, scan, or phone photo, from a seed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
from PIL import Image
from weasyprint import HTML

Picture = npt.NDArray[np.uint8]


class Medium(StrEnum):
    """How a paper reaches us."""

    PDF = "pdf"
    SCAN = "scan"
    PHOTO = "photo"


def print_pdf(pages_html: Sequence[str]) -> tuple[bytes, list[int]]:
    """Print one or several papers into one born-digital PDF; give it and each paper's count of pages."""
    documents = [HTML(string=html).render() for html in pages_html]
    pages = [page for document in documents for page in document.pages]
    return bytes(documents[0].copy(pages).write_pdf()), [len(document.pages) for document in documents]


def pictures(pdf: bytes, dpi: int) -> list[Picture]:
    """Rasterise every page to RGB arrays of shape (height, width, 3)."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [np.asarray(page.render(scale=dpi / 72).to_pil().convert("RGB")) for page in document]
    finally:
        document.close()


def scan(
    page: Picture, rng: np.random.Generator, *, gray: bool = False, skew_degrees: float = 0.8
) -> Picture:
    """Lay a page on a flatbed: a small turn, uneven light, sensor noise, an edge of the lid."""
    height, width = page.shape[:2]
    angle = float(rng.uniform(-skew_degrees, skew_degrees))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    out = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(247, 247, 245))
    light = np.linspace(1.0, float(rng.uniform(0.94, 0.99)), width)[None, :, None]
    noisy = out * light + rng.normal(0, 3.0, out.shape)
    out = np.clip(noisy, 0, 255).astype(np.uint8)
    if gray:
        return np.asarray(cv2.cvtColor(cv2.cvtColor(out, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), np.uint8)
    return np.asarray(out, np.uint8)


def photo(page: Picture, rng: np.random.Generator, *, blur: float = 0.6, shadow: float = 0.35) -> Picture:
    """Photograph a page on a table: perspective, a shadow across it, soft focus, a warm light."""
    height, width = page.shape[:2]
    margin = int(width * 0.09)
    frame_w, frame_h = width + 2 * margin, height + 2 * margin
    table = _table(frame_h, frame_w, rng)
    jitter = margin * 0.55
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    placed = corners + margin + rng.uniform(-jitter, jitter, (4, 2)).astype(np.float32)
    warp = cv2.getPerspectiveTransform(corners, placed)
    sheet = cv2.warpPerspective(page, warp, (frame_w, frame_h), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), warp, (frame_w, frame_h))
    soft = cv2.GaussianBlur(mask, (0, 0), 2)[:, :, None] / 255.0
    out = table * (1 - soft) + sheet * soft
    out = out * _shade(frame_h, frame_w, rng, shadow)[:, :, None]
    out = out * np.array([1.0, 0.985, 0.94])[None, None, :]
    if blur:
        out = cv2.GaussianBlur(out, (0, 0), blur)
    noisy = out + rng.normal(0, 4.0, out.shape)
    return np.asarray(np.clip(noisy, 0, 255), np.uint8)


def jpeg(page: Picture, quality: int) -> bytes:
    """Compress as a camera or scanner does."""
    out = io.BytesIO()
    Image.fromarray(page).save(out, "JPEG", quality=quality)
    return out.getvalue()


def picture_pdf(pages: Sequence[bytes], dpi: int) -> bytes:
    """Bind JPEG pages into a PDF without a text layer, as a scanner does."""
    images = [Image.open(io.BytesIO(page)) for page in pages]
    out = io.BytesIO()
    images[0].save(out, "PDF", save_all=True, append_images=images[1:], resolution=dpi)
    return out.getvalue()


def _table(height: int, width: int, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    base = np.array(rng.choice([[122, 84, 52], [84, 88, 92], [148, 128, 104]]), float)
    grain = rng.normal(0, 1, (height, 1, 1)).cumsum(axis=0)
    grain = grain / (np.abs(grain).max() or 1) * 14
    return np.asarray(base[None, None, :] + grain + rng.normal(0, 3, (height, width, 1)))


def _shade(height: int, width: int, rng: np.random.Generator, depth: float) -> npt.NDArray[np.float64]:
    rows, columns = np.mgrid[0:height, 0:width]
    angle = rng.uniform(0, 2 * np.pi)
    across = (columns / width - 0.5) * np.cos(angle) + (rows / height - 0.5) * np.sin(angle)
    edge = rng.uniform(-0.15, 0.15)
    return np.asarray(1 - depth / (1 + np.exp(-(across - edge) * rng.uniform(6, 14))))
