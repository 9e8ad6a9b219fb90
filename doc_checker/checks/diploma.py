"""The diploma: is it a degree, is it high enough, is it authenticated and translated."""

from __future__ import annotations

from collections.abc import Iterator

from doc_checker.checks.attachments import check_authenticated, check_translated
from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Words
from doc_checker.model import Document, DocumentType, Finding
from policy.case import Category, DegreeLevel
from policy.truth import Truth

_ORDER = (DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.DOCTORATE)
#: Look-alikes that no office takes for a degree certificate; the reader calls them other papers.
_NOT_FINAL = frozenset(
    {
        "admission_letter",
        "course_certificate",
        "diploma_supplement",
        "enrolment_letter",
        "provisional_certificate",
        "school_certificate",
        "transcript",
    }
)


def check_diplomas(context: Context) -> Iterator[Finding]:
    """Judge the diploma codes for each diploma."""
    diplomas = context.of_type(DocumentType.DIPLOMA)
    if not diplomas:
        # Beside a degree certificate a transcript does no harm; in its place it does not count.
        alike = [other for other in context.of_type(DocumentType.OTHER) if other.variant in _NOT_FINAL]
        yield from (_is_final(other) for other in alike)
    for document in diplomas:
        yield _is_final(document)
        yield from _degree_level(context, document)
        yield check_authenticated(context, document, "diploma.authenticated", "institution_country")
        yield check_translated(context, document, "diploma.translated")


def _is_final(document: Document) -> Finding:
    if document.variant is None:
        return passed("diploma.is_final", [document])
    if document.variant in _NOT_FINAL:
        return failed("diploma.is_final", [document])
    return unknown("diploma.is_final", Doubt.PERSON, [document])


def _degree_level(context: Context, document: Document) -> Iterator[Finding]:
    code, needed = "diploma.degree_level", _needed_level(context)
    sources: tuple[str, ...] = ()
    if context.category is Category.B:
        sources = context.rules.sources("b1_degree_experience")
    if needed is None:
        return
    seen = context.see(document, "degree_level")
    level = seen.text()
    if level is not None and level not in _ORDER:
        # "other": what it is worth has to be looked up.
        yield unknown(code, Doubt.PERSON, [document], [seen], sources)
        return
    answer = seen.doubt(str, lambda found: found in _ORDER and _rank(found) >= _rank(needed))
    if isinstance(answer, Doubt):
        yield unknown(code, answer, [document], [seen], sources)
        return
    words = {"level": Words("degree", (str(level),)), "needed": Words("degree", (needed,))}
    if answer:
        yield passed(code, [document], [seen], sources, facts=words)
    else:
        yield failed(code, [document], [seen], sources, facts=words)


def _needed_level(context: Context) -> str | None:
    """Give the higher of what the category asks for and what is claimed; None where nothing is asked for."""
    wanted: list[str] = []
    claim = context.case.claims.degree_level
    if claim in _ORDER:
        wanted.append(str(claim))
    required = context.rules.requirement(DocumentType.DIPLOMA).required
    if context.category is Category.B and required is not Truth.NO:
        lowest = context.rules.value("b1_degree_experience.min_degree")
        if lowest in _ORDER:
            wanted.append(str(lowest))
    return max(wanted, key=_rank) if wanted else None


def _rank(level: str) -> int:
    return [str(one) for one in _ORDER].index(level)
