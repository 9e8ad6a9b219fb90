"""Uploaded bytes -> `SafeFile` of a kind told by content, or the `FileProblem` that refuses it.

Runs in the reading child: a library that breaks on hostile bytes breaks there.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import warnings
import zlib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from doc_checker.limits import ReadingLimits
from doc_checker.model import FileProblem

BROKEN_PICTURE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    TypeError,
    IndexError,
    KeyError,
    struct.error,
    zlib.error,
)


class FileKind(StrEnum):
    """What a file is by its first bytes."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    HEIC = "heic"
    BMP = "bmp"


@dataclass(frozen=True, slots=True)
class NamedBytes:
    """An uploaded file: its name as the sender gave it, and its content."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SafeFile:
    """A file that may be read: kind known, within limits, opens without a password."""

    name: str
    kind: FileKind
    data: bytes = field(repr=False)
    sha256: str
    pages: int


def open_file(source: bytes | Path, name: str, limits: ReadingLimits) -> SafeFile | FileProblem:
    """Look into a file and say whether it can be read. The kind is told by content, never by name."""
    data = _bytes_of(source, limits)
    if len(data) > limits.file_bytes:
        return FileProblem(name, "too_large_bytes")
    if not data.strip(b"\0 \t\r\n"):
        return FileProblem(name, "empty")
    kind = sniff(data)
    if not isinstance(kind, FileKind):
        return FileProblem(name, "unsupported", kind)
    digest = hashlib.sha256(data).hexdigest()
    opened = _open_pdf(data, limits) if kind is FileKind.PDF else _open_picture(data, kind, limits)
    if isinstance(opened, int):
        return SafeFile(name, kind, data, digest, opened)
    code, detail = opened
    return FileProblem(name, code, detail)


def sniff(data: bytes) -> FileKind | str:
    """Tell the kind from the first bytes; a word for logs and advice where it is none that we read."""
    head = data[:1024]
    if b"%PDF-" in head:
        return FileKind.PDF
    for magic, kind in (
        (b"\xff\xd8\xff", FileKind.JPEG),
        (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
        (b"II*\0", FileKind.TIFF),
        (b"MM\0*", FileKind.TIFF),
        (b"II+\0", FileKind.TIFF),
        (b"MM\0+", FileKind.TIFF),
    ):
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return FileKind.WEBP
    if head[4:8] == b"ftyp" and re.match(rb"(heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif)", head[8:12]):
        return FileKind.HEIC
    if (
        head[:2] == b"BM"
        and len(data) > 26
        and head[14:18] in (b"\x0c\0\0\0", b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0")
    ):
        return FileKind.BMP
    return _other(data)


def _other(data: bytes) -> str:
    head = data[:4096]
    if head.startswith(b"PK\x03\x04"):
        for mark, name in ((b"word/", "docx"), (b"xl/", "xlsx"), (b"ppt/", "pptx"), (b"opendocument", "odt")):
            if mark in data[: 1 << 20]:
                return name
        return "zip"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "doc"
    if head.startswith((b"{\\rtf",)):
        return "rtf"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith((b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh")):
        return "archive"
    if re.search(rb"<(!doctype html|html|svg|\?xml)", head[:512], re.IGNORECASE):
        return "html"
    return "text" if b"\0" not in head else "binary"


def _bytes_of(source: bytes | Path, limits: ReadingLimits) -> bytes:
    if isinstance(source, bytes):
        return source
    with source.open("rb") as stream:
        return stream.read(limits.file_bytes + 1)


def _open_pdf(data: bytes, limits: ReadingLimits) -> int | tuple[str, str]:
    import pikepdf
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return _why_closed(data)
    with document:
        pages = len(document)
    if pages == 0:
        return "empty", "no pages"
    if pages > limits.file_pages:
        return "too_many_pages", str(pages)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return _weigh(pdf, limits) or pages
    except pikepdf.PasswordError:
        return "encrypted", ""
    except (pikepdf.PdfError, RuntimeError, ValueError, RecursionError):
        # PDFium opens it and qpdf does not: the child's limits on time and memory still hold.
        return pages


def _why_closed(data: bytes) -> tuple[str, str]:
    """Say why PDFium refused a file; its own last error may be that of an earlier one."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return ("damaged", "pdfium") if len(pdf.pages) else ("empty", "no pages")
    except pikepdf.PasswordError:
        return "encrypted", ""
    except (pikepdf.PdfError, RuntimeError, ValueError, RecursionError):
        return "damaged", "pdfium"


def _weigh(pdf: object, limits: ReadingLimits) -> tuple[str, str] | None:
    """Refuse streams that unpack to far too much and pictures of too many pixels, before any is decoded."""
    import pikepdf

    left = limits.decompressed_bytes
    for item in pdf.objects:  # type: ignore[attr-defined]  # pikepdf is imported only in the child
        if not isinstance(item, pikepdf.Stream):
            continue
        width, height = item.get("/Width"), item.get("/Height")
        pixels = width * height if isinstance(width, int) and isinstance(height, int) else 0
        if item.get("/Subtype") == "/Image" and pixels > limits.page_pixels:
            return "too_many_pixels", f"{width}x{height}"
        filters = item.get("/Filter")
        names = [str(f) for f in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
        if names[0] not in ("/FlateDecode", "/Fl"):
            continue
        size = _unpacked(item.read_raw_bytes(), sum(n in ("/FlateDecode", "/Fl") for n in names), left)
        left -= size
        if left <= 0:
            return "too_large_bytes", "decompressed"
    return None


def _unpacked(packed: bytes, times: int, most: int) -> int:
    """Count unpacked bytes through nested Flate filters, giving up at `most`."""
    for _ in range(min(times, 4)):
        if len(packed) * 1040 < 1 << 16:  # Flate packs at most 1:1032
            return len(packed)
        unpacker = zlib.decompressobj()
        try:
            opened = unpacker.decompress(packed, most)
        except zlib.error:
            return len(packed)
        if len(opened) >= most:
            return most
        packed = opened
    return len(packed)


def _open_picture(data: bytes, kind: FileKind, limits: ReadingLimits) -> int | tuple[str, str]:
    from PIL import Image, ImageFile, UnidentifiedImageError

    if kind is FileKind.HEIC:
        import pillow_heif

        pillow_heif.register_heif_opener()
    formats = {"heic": ["HEIF"], "jpeg": ["JPEG", "MPO"]}.get(kind.value, [kind.value.upper()])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            Image.MAX_IMAGE_PIXELS = None  # our own limit follows, before anything is decoded
            ImageFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint switches it on where it was imported
            with Image.open(io.BytesIO(data), formats=formats) as image:
                pages = getattr(image, "n_frames", 1) if kind is FileKind.TIFF else 1
                if pages > limits.file_pages:
                    return "too_many_pages", str(pages)
                for number in range(pages):
                    if kind is FileKind.TIFF:
                        image.seek(number)
                    width, height = image.size
                    if width * height > limits.page_pixels:
                        return "too_many_pixels", f"{width}x{height}"
                    if min(width, height) < 16:
                        return "empty", f"{width}x{height}"
                if kind is not FileKind.TIFF:
                    image.load()
    except UnidentifiedImageError:
        return "damaged", kind.value
    except MemoryError:
        return "too_many_pixels", kind.value
    except BROKEN_PICTURE as error:
        return "damaged", type(error).__name__
    return pages
