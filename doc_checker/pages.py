"""A safe file -> its pages: the words of a born-digital page, or the pixels that have to be recognised."""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import pypdfium2

from doc_checker.intake import BROKEN_PICTURE, FileKind, SafeFile
from doc_checker.limits import ReadingLimits
from doc_checker.model import Pixels
from doc_checker.text_layer import TextLayer, read_layer


class PageError(ValueError):
    """A page cannot be opened; others may."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page before recognition."""

    number: int
    pixels: Pixels = field(repr=False)
    layer: TextLayer | None  # a PDF page's own words
    photo: bool  # the picture may show a sheet on a table


class OpenFile:
    """An open file whose pages are taken one by one."""

    def __init__(self, file: SafeFile, limits: ReadingLimits) -> None:
        self._file = file
        self._limits = limits
        self._pdf = pypdfium2.PdfDocument(file.data) if file.kind is FileKind.PDF else None

    def close(self) -> None:
        """Let go of the document."""
        if self._pdf is not None:
            self._pdf.close()

    def page(self, number: int) -> Page:
        """Take a page by its number, from 1.

        Raises:
            PageError: the page cannot be opened or drawn.
        """
        if self._pdf is None:
            return Page(number, _picture(self._file, number), None, photo=True)
        try:
            page = self._pdf[number - 1]
        except pypdfium2.PdfiumError as error:
            raise PageError("page") from error
        try:
            layer = read_layer(page, self._file.data, number)
            usable = layer.usable
            pixels = self._render(page, self._limits.digital_dpi if usable else self._limits.scan_dpi)
            # A phone's "scan to PDF" puts the photo on the page as it is.
            return Page(number, pixels, layer, photo=not usable and layer.picture_share > 0.5)
        finally:
            page.close()

    def render(self, number: int, dpi: int) -> Pixels:
        """Draw a page again with other dots per inch."""
        if self._pdf is None:
            return _picture(self._file, number)
        page = self._pdf[number - 1]
        try:
            return self._render(page, dpi)
        finally:
            page.close()

    def _render(self, page: pypdfium2.PdfPage, dpi: int) -> Pixels:
        width, height = page.get_size()
        if not (math.isfinite(width) and math.isfinite(height)) or width < 1 or height < 1:
            raise PageError("page size")
        scale = dpi / 72
        most = self._limits.render_pixels
        if width * height * scale * scale > most:
            scale = math.sqrt(most / (width * height))
        if min(width, height) * scale < 16:
            raise PageError("page size")
        try:
            bitmap = page.render(scale=scale, rev_byteorder=True, fill_color=(255, 255, 255, 255))
            pixels = np.asarray(bitmap.to_numpy()[:, :, :3], dtype=np.uint8).copy()
        except (pypdfium2.PdfiumError, ValueError) as error:
            raise PageError("render") from error
        return pixels if pixels.shape[2] == 3 else np.repeat(pixels, 3, axis=2)


@contextmanager
def opened(file: SafeFile, limits: ReadingLimits) -> Iterator[OpenFile]:
    """Open a file for as long as the block runs."""
    source = OpenFile(file, limits)
    try:
        yield source
    finally:
        source.close()


def _picture(file: SafeFile, number: int) -> Pixels:
    from PIL import Image, ImageOps

    if file.kind is FileKind.HEIC:
        import pillow_heif

        pillow_heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(file.data)) as image:
                if file.kind is FileKind.TIFF:
                    image.seek(number - 1)
                image.load()
                return _as_rgb(ImageOps.exif_transpose(image) or image)
    except BROKEN_PICTURE as error:
        raise PageError(type(error).__name__) from error


def _as_rgb(image: object) -> Pixels:
    """Turn any mode into RGB; what is transparent becomes white paper."""
    from PIL import Image

    assert isinstance(image, Image.Image)  # noqa: S101  # Pillow is imported only in the child
    if image.mode.startswith(("I", "F")):
        values = np.asarray(image, dtype=np.float32)
        low, high = float(values.min()), float(values.max())
        gray = ((values - low) * (255 / max(1.0, high - low))).astype(np.uint8)
        return np.repeat(gray[:, :, None], 3, axis=2)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGBA", clear.size, (255, 255, 255, 255))
        image = Image.alpha_composite(paper, clear)
    return np.asarray(image.convert("RGB"), dtype=np.uint8).copy()
