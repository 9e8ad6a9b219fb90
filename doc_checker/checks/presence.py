"""Whether each paper that the application requires is among the uploads."""

from __future__ import annotations

from collections.abc import Iterator

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.model import DocumentType, Finding
from policy.truth import Truth

_JUDGED = (
    DocumentType.PASSPORT,
    DocumentType.DIPLOMA,
    DocumentType.NO_CRIMINAL_RECORD,
    DocumentType.EMPLOYMENT_CONTRACT,
    DocumentType.WORK_EXPERIENCE,
    DocumentType.MEDICAL_EXAM,
    DocumentType.PHOTO,
    DocumentType.APPLICATION_FORM,
)


def check_presence(context: Context) -> Iterator[Finding]:
    """Judge the presence codes of all papers that are, or may be, required."""
    for kind in _JUDGED:
        requirement = context.rules.requirement(kind)
        if requirement.required is Truth.NO:
            continue
        code, sources = f"presence.{kind.value}", requirement.sources
        found = context.of_type(kind)
        sure = [document for document in found if context.type_is_sure(document)]
        if sure:
            yield passed(code, sure, sources=sources)
        elif found:
            yield unknown(code, Doubt.KIND_UNSURE, found, sources=sources)
        elif requirement.required is Truth.UNKNOWN:
            yield unknown(code, Doubt.RULE_OPEN, sources=sources)
        elif kind is DocumentType.APPLICATION_FORM:
            # The online system prints it once the data are in, and the contract never lets it block.
            yield unknown(code, Doubt.LATER, sources=sources)
        elif _may_hide(context):
            yield unknown(code, Doubt.PAGE_UNREAD, sources=sources)
        else:
            yield failed(code, sources=sources)


def _may_hide(context: Context) -> bool:
    """Say whether the missing paper may be in a file or on a page that could not be read."""
    return bool(context.reading.problems) or any(
        document.type is DocumentType.UNREADABLE for document in context.reading.documents
    )
