"""A page's picture -> the QR codes on it. Only read: nothing that a code points to is fetched."""

from __future__ import annotations

from doc_checker.integrity.traces import Code
from doc_checker.model import Pixels

_MOST_CHARACTERS = 2000


def read_codes(pixels: Pixels, page: int) -> tuple[Code, ...]:
    """Read the QR codes of a page (number from 1)."""
    import zxingcpp

    height, width = pixels.shape[:2]
    found = []
    for code in zxingcpp.read_barcodes(
        pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    ):
        corners = (
            code.position.top_left,
            code.position.top_right,
            code.position.bottom_right,
            code.position.bottom_left,
        )
        xs, ys = [corner.x / width for corner in corners], [corner.y / height for corner in corners]
        box = tuple(round(min(1.0, max(0.0, edge)), 4) for edge in (min(xs), min(ys), max(xs), max(ys)))
        if code.text:
            found.append(Code(page, (box[0], box[1], box[2], box[3]), code.text[:_MOST_CHARACTERS]))
    return tuple(found)
