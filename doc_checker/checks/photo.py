"""The passport photo: its size and its ground by the policy's figures, and whether one face is on it.

Where no figure is known for the place, size and ground stay open and weigh nothing. The number of faces
is judged only where the reader gives it.
"""

from __future__ import annotations

from collections.abc import Iterator

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Words
from doc_checker.model import Document, DocumentType, Finding


def check_photos(context: Context) -> Iterator[Finding]:
    """Judge photo.size, photo.background and photo.one_face for each photo."""
    for document in context.of_type(DocumentType.PHOTO):
        yield _size(context, document)
        yield _background(context, document)
        yield _one_face(context, document)


def _size(context: Context, document: Document) -> Finding:
    code = "photo.size"
    rules = [context.rules.of_paper(DocumentType.PHOTO, f"min_{side}_px") for side in ("width", "height")]
    known = [rule for rule in rules if rule is not None]
    sources = tuple(dict.fromkeys(source for rule in known for source in rule.sources))
    if len(known) < len(rules):
        return unknown(code, Doubt.RULE_OPEN, [document], names=["width_px", "height_px"])
    seen = [context.see(document, name) for name in ("width_px", "height_px")]
    sides = [_number(one.values[0]) if one.values else None for one in seen]
    if None in sides:
        return unknown(code, Doubt.NOT_READ, [document], seen, sources)
    if not all(one.is_sure for one in seen):
        return unknown(code, Doubt.UNSURE, [document], seen, sources)
    width, height = (int(side or 0) for side in sides)
    least_width, least_height = (int(rule.value) for rule in known)
    outcome = passed if width >= least_width and height >= least_height else failed
    return outcome(
        code,
        [document],
        seen,
        sources,
        width=width,
        height=height,
        least_width=least_width,
        least_height=least_height,
    )


def _background(context: Context, document: Document) -> Finding:
    code, seen = "photo.background", context.see(document, "plain_background")
    rule = context.rules.of_paper(DocumentType.PHOTO, "background")
    if rule is None:
        return unknown(code, Doubt.RULE_OPEN, [document], names=["plain_background"])
    answer = seen.doubt(bool, lambda plain: plain)
    if isinstance(answer, Doubt):
        return unknown(code, answer, [document], [seen], rule.sources)
    asked = Words("colour", (str(rule.value),))
    return (passed if answer else failed)(code, [document], [seen], rule.sources, background=asked)


def _one_face(context: Context, document: Document) -> Finding:
    code, seen = "photo.one_face", context.see(document, "face_count")
    sources = context.rules.sources("doc_photo")
    count = _number(seen.values[0]) if seen.values else None
    if count is None:
        return unknown(code, Doubt.PERSON, [document], sources=sources, names=["face_count"])
    if not seen.is_sure:
        return unknown(code, Doubt.UNSURE, [document], [seen], sources)
    return (passed if count == 1 else failed)(code, [document], [seen], sources, count=int(count))


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
