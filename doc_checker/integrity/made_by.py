"""A PDF's own account of its making -> the program that last wrote it, and whether it was saved again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pikepdf

from doc_checker.integrity.traces import Sign, Trace

_DATE = re.compile(
    r"(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:([Zz+\-])(?:(\d{2})'?(\d{2})?)?)?"
)


def making(pdf: pikepdf.Pdf, editors: tuple[str, ...], saved_again_hours: float) -> Iterator[Trace]:
    """Report a program that edits (lower-case parts of names), and a change long after the making."""
    names = [_text(pdf, key) for key in ("/Producer", "/Creator")]
    known = next((word for name in names for word in editors if word in name.casefold()), None)
    if known:
        yield Trace(Sign.EDITOR, detail=known)
    made, saved = (read_pdf_date(_text(pdf, key)) for key in ("/CreationDate", "/ModDate"))
    if made and saved and saved - made > timedelta(hours=saved_again_hours):
        yield Trace(Sign.SAVED_AGAIN)


def read_pdf_date(text: str) -> datetime | None:
    """Read a date as ISO 32000-1, 7.9.4 writes it, without a zone as UTC; None where it is none."""
    match = _DATE.fullmatch(text.strip().rstrip("'"))
    if not match:
        return None
    parts = [
        int(part) if part else default
        for part, default in zip(match.groups()[:6], (0, 1, 1, 0, 0, 0), strict=True)
    ]
    zone: timezone = UTC
    if match[7] in ("+", "-"):
        offset = timedelta(hours=int(match[8] or 0), minutes=int(match[9] or 0))
        if offset >= timedelta(hours=24):
            return None
        zone = timezone(offset if match[7] == "+" else -offset)
    try:
        return datetime(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], tzinfo=zone)
    except ValueError:
        return None


def _text(pdf: pikepdf.Pdf, key: str) -> str:
    value = pdf.docinfo.get(key)
    return str(value) if isinstance(value, pikepdf.String) else ""
