"""A PDF -> whether a later revision in the file changed what its pages show.

A PDF may grow by appended revisions (ISO 32000-1, 7.5.6); each ends with %%EOF, so a file cut there is the
file as it was. Signing and filling in a form append revisions too: only pages that changed count.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator

import pikepdf

_END = re.compile(rb"%%EOF[ \t]*\r?\n?")
_MOST_REVISIONS = 12
_DEEPEST = 3  # forms within forms
#: Annotations that cover or add text; fields and links are left alone.
_DRAWN = frozenset({"/FreeText", "/Stamp", "/Square", "/Ink", "/Redact", "/Polygon"})


def changed_pages(data: bytes) -> tuple[int, ...]:
    """Give the pages (from 1) whose content differs between an earlier revision and the file as it is.

    Raises:
        pikepdf.PdfError: the file as it is cannot be opened.
    """
    ends = [match.end() for match in _END.finditer(data)]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        now = _pages(pdf)
    changed: set[int] = set()
    for end in ends[:-1][-_MOST_REVISIONS:]:
        before = _earlier(data[:end])
        if before is None:  # the first %%EOF of a linearised file ends no revision
            continue
        changed |= {
            number
            for number in range(1, max(len(before), len(now)) + 1)
            if before[number - 1 : number] != now[number - 1 : number]
        }
    return tuple(sorted(number for number in changed if number <= len(now))) or ((1,) if changed else ())


def _earlier(data: bytes) -> list[str] | None:
    try:
        # Without repair: what is no whole file was no revision.
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _pages(pdf)
    except (pikepdf.PdfError, ValueError, RuntimeError, KeyError, AttributeError):
        return None


def _pages(pdf: pikepdf.Pdf) -> list[str]:
    return [_print_of(page) for page in pdf.pages]


def _drawn(resources: pikepdf.Object | None, deepest: int) -> Iterator[pikepdf.Stream]:
    """Give the pictures and forms that a page may draw, by name, forms within forms too."""
    found = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(found, pikepdf.Dictionary) or deepest == 0:
        return
    for name in sorted(found.keys()):
        item = found[name]
        if isinstance(item, pikepdf.Stream):
            yield item
            yield from _drawn(item.get("/Resources"), deepest - 1)


def _print_of(page: pikepdf.Page) -> str:
    """Digest what a page draws: its streams, its pictures and what was laid over it."""
    digest = hashlib.sha256()
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        # A new list of the same streams draws the same.
        digest.update(b"\n".join(part.read_bytes() for part in contents if isinstance(part, pikepdf.Stream)))
    elif isinstance(contents, pikepdf.Stream):
        digest.update(contents.read_bytes())
    for drawn in _drawn(page.obj.get("/Resources"), _DEEPEST):
        digest.update(hashlib.sha256(drawn.read_raw_bytes()).digest())
    notes = page.obj.get("/Annots")
    for note in notes if isinstance(notes, pikepdf.Array) else ():
        kind = str(note.get("/Subtype", "")) if isinstance(note, pikepdf.Dictionary) else ""
        if kind in _DRAWN:
            digest.update(
                kind.encode() + str(note.get("/Contents", "")).encode() + str(note.get("/Rect")).encode()
            )
    return digest.hexdigest()
