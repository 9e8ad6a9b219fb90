"""The medical certificate: is it recent enough."""

from __future__ import annotations

from collections.abc import Iterator

from doc_checker.checks.ages import check_age
from doc_checker.checks.context import Context
from doc_checker.model import DocumentType, Finding


def check_medicals(context: Context) -> Iterator[Finding]:
    """Judge medical.issued_recently for each medical certificate."""
    for document in context.of_type(DocumentType.MEDICAL_EXAM):
        yield check_age(context, document, "medical.issued_recently")
