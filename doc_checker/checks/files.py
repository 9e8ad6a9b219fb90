"""Whether each file opened, and whether each page of a paper can be read."""

from __future__ import annotations

from collections.abc import Iterator

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Pages
from doc_checker.model import Document, DocumentType, Finding, RecognisedPage, TextSource

_UNREADABLE = frozenset({"encrypted", "damaged", "empty", "unsupported"})
_TOO_LARGE = frozenset({"too_large_bytes", "too_many_pages", "too_many_pixels"})


def check_files(context: Context) -> Iterator[Finding]:
    """Judge file.unreadable and file.too_large, once for each file."""
    reading = context.reading
    problems: dict[str, set[str]] = {}
    for problem in reading.problems:
        problems.setdefault(problem.file, set()).add(problem.code)
    names = [page.file for page in reading.pages]
    names += [part.file for document in reading.documents for part in document.parts]
    names += list(problems)
    for name in dict.fromkeys(names):
        inside = [d for d in reading.documents if any(part.file == name for part in d.parts)]
        codes = problems.get(name, set())
        too_large, broken = sorted(codes & _TOO_LARGE), sorted(codes & _UNREADABLE)
        if too_large:
            yield failed("file.too_large", inside, variant=too_large[0], file=name)
        elif not codes:
            yield passed("file.too_large", inside, file=name)
        if broken:
            yield failed("file.unreadable", inside, variant=broken[0], file=name)
        elif codes - _TOO_LARGE:  # ours: it took too long, or the reader broke off
            yield _unread_file(inside, name)
        elif not codes:
            yield passed("file.unreadable", inside, file=name)


def _unread_file(inside: list[Document], name: str) -> Finding:
    finding = unknown("file.unreadable", Doubt.PAGE_UNREAD, inside)
    finding.arguments["file"] = name
    return finding


def check_legible(context: Context) -> Iterator[Finding]:
    """Judge page.legible, once for each document but photos."""
    for document in context.reading.documents:
        if document.type is DocumentType.PHOTO:
            continue
        places = [(part.file, number) for part in document.parts for number in part.pages]
        pages = list(zip(places, context.pages_of(document), strict=True))
        judged = [(place, _how_legible(page, context)) for place, page in pages]
        bad = [(place, how) for place, how in judged if how not in (None, "unsure")]
        unsure = [place for place, how in judged if how == "unsure"]
        if bad or document.type is DocumentType.UNREADABLE:
            where = tuple(place for place, _ in bad) or tuple(places)
            variant = bad[0][1] if bad else "unreadable"
            yield failed("page.legible", [document], variant=variant or "unreadable", pages=Pages(where))
        elif unsure or not pages:
            finding = unknown("page.legible", Doubt.PAGE_UNREAD, [document])
            finding.arguments["pages"] = Pages(tuple(unsure))
            yield finding
        else:
            yield passed("page.legible", [document])


def is_legible(context: Context, document: Document) -> bool:
    """Say whether all pages of a document were read well, so that what was not found is not there."""
    pages = context.pages_of(document)
    return bool(pages) and all(_how_legible(page, context) is None for page in pages)


def _how_legible(page: RecognisedPage | None, context: Context) -> str | None:
    """Give None for a page that was read, "unsure" for one read in part, else what ails it."""
    if page is None or page.problem is not None:
        return "unsure"
    if page.source is TextSource.TEXT_LAYER:
        return None
    limits, measured = context.limits, page.legibility
    mean = measured.mean_confidence
    if mean is None:
        if not page.lines:
            return "unsure"
        mean = sum(line.confidence for line in page.lines) / len(page.lines)
    if mean >= limits.unsure_below:
        # What the light has burnt out is not among the lines, however well the others were read.
        burnt = measured.glare is not None and measured.glare > limits.glare_above
        return "unsure" if burnt else None
    if mean >= limits.fail_below:
        return "unsure"
    if measured.cropped_edges:
        return "cropped"
    if measured.darkness is not None and measured.darkness > limits.dark_above:
        return "dark"
    if measured.glare is not None and measured.glare > limits.glare_above:
        return "glare"
    if measured.text_height_px is not None and measured.text_height_px < limits.text_height_px_below:
        return "low_resolution"
    if measured.sharpness is not None and measured.sharpness < limits.blurred_below:
        return "blurred"
    return "unreadable"
