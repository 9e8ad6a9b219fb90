"""Pictures of pages as they were read, held by the reading child until the parent asks for some of them."""

from __future__ import annotations

import hashlib

from doc_checker.model import Pixels

_MOST_PIXELS = 2_500_000  # small print stays readable
_QUALITY = 88


class KeptPictures:
    """JPEGs by the content of the file and the page's number, for one application at a time."""

    def __init__(self) -> None:
        self._jpegs: dict[tuple[bytes, int], bytes] = {}

    def keep(self, content: bytes, number: int, pixels: Pixels) -> None:
        """Hold the picture of a page."""
        self._jpegs[_id(content), number] = to_jpeg(pixels)

    def of(self, content: bytes, numbers: tuple[int, ...]) -> dict[int, bytes]:
        """Give those of a file's pages that are held."""
        name = _id(content)
        return {number: self._jpegs[name, number] for number in numbers if (name, number) in self._jpegs}

    def forget(self) -> None:
        """Let go of all: they are an applicant's papers."""
        self._jpegs.clear()


def to_jpeg(pixels: Pixels) -> bytes:
    """Encode a page (RGB), made smaller to at most 2.5 million pixels."""
    import cv2

    from doc_checker.imaging import shrink

    small = shrink(pixels, _MOST_PIXELS)
    done, data = cv2.imencode(".jpg", small[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if not done:
        raise ValueError("picture not encoded")
    return data.tobytes()


def _id(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
