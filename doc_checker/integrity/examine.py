"""A safe file and its pages -> `FileTraces`. Runs in the reading child, for the bytes may be hostile."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence

import pikepdf
import pypdfium2

from doc_checker.intake import FileKind, SafeFile
from doc_checker.integrity.codes import read_codes
from doc_checker.integrity.fonts import strange_fonts
from doc_checker.integrity.limits import IntegrityLimits, load_integrity_limits
from doc_checker.integrity.made_by import making
from doc_checker.integrity.revisions import changed_pages
from doc_checker.integrity.signatures import signature_states
from doc_checker.integrity.traces import FileTraces, Sign, Trace
from doc_checker.model import RecognisedPage

_BROKEN = (
    pikepdf.PdfError,
    pypdfium2.PdfiumError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RuntimeError,
    MemoryError,
)


def examine(
    file: SafeFile,
    pages: Sequence[RecognisedPage],
    unlike: Collection[int] = (),
    limits: IntegrityLimits | None = None,
) -> FileTraces:
    """Observe what the file tells of itself.

    Args:
        file: the file.
        pages: its pages as read, with their pixels.
        unlike: numbers of pages whose stored, visible text is not what the picture shows.
        limits: which programs edit, and from when an observation is one.
    """
    limits = limits or load_integrity_limits()
    codes = tuple(
        code
        for page in pages[: limits.most_pages]
        if page.pixels is not None
        for code in read_codes(page.pixels, page.number)
    )
    if file.kind is not FileKind.PDF:
        return FileTraces(file.name, False, codes=codes)
    try:
        found = (*_in_structure(file.data, limits), *(Trace(Sign.LAYER, number) for number in sorted(unlike)))
        return FileTraces(file.name, True, True, signature_states(file.data), found, codes)
    except _BROKEN:
        # Read it was, by a reader that forgives more; what it tells of itself stays unknown.
        return FileTraces(file.name, True, examined=False, codes=codes)


def not_examined(file: str) -> FileTraces:
    """Give what is known of a file on which the examination broke."""
    return FileTraces(file, True, examined=False)


def _in_structure(data: bytes, limits: IntegrityLimits) -> Iterator[Trace]:
    yield from (Trace(Sign.CHANGED_LATER, number) for number in changed_pages(data))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield from making(pdf, limits.editors, limits.saved_again_hours)
    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(1, min(len(document), limits.most_pages) + 1):
            page = document[number - 1]
            try:
                yield from strange_fonts(page, number, limits.rare_font_share, limits.rare_font_letters)
            finally:
                page.close()
    finally:
        document.close()
