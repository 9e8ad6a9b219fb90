"""The same fact on several papers and in the case: what there is to compare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from doc_checker.checks.context import Context, Seen
from doc_checker.model import Document, DocumentType, Value

_NAMES = {
    DocumentType.PASSPORT: "full_name",
    DocumentType.DIPLOMA: "holder_name",
    DocumentType.NO_CRIMINAL_RECORD: "holder_name",
    DocumentType.EMPLOYMENT_CONTRACT: "employee_name",
    DocumentType.WORK_EXPERIENCE: "holder_name",
    DocumentType.MEDICAL_EXAM: "holder_name",
}


@dataclass(frozen=True, slots=True)
class Stated:
    """A value with where it is stated: on a paper (`seen`), or in the case (`seen` is None)."""

    values: tuple[Value, ...]
    seen: Seen | None = None

    @property
    def document(self) -> Document | None:
        """The paper."""
        return self.seen.document if self.seen else None

    @property
    def is_sure(self) -> bool:
        """Say whether it was read surely; what is declared is taken as it stands."""
        return self.seen is None or self.seen.is_sure

    @property
    def confidence(self) -> float:
        """How surely it was read."""
        return 1.0 if self.seen is None else self.seen.confidence


def name_field(document: Document) -> str | None:
    """Give the field that holds the person's name; None for papers that need not name one."""
    return _NAMES.get(document.type)


def stated(
    context: Context, fields: Mapping[DocumentType, str], declared: Value | None, kind: type
) -> list[Stated]:
    """Collect a fact from all papers that state it, the passport's first, then the case's."""
    order = sorted(context.reading.documents, key=lambda d: d.type is not DocumentType.PASSPORT)
    found = []
    for document in order:
        name = fields.get(document.type)
        seen = context.see(document, name) if name else None
        if seen is not None and seen.values and all(isinstance(v, kind) for v in seen.values):
            found.append(Stated(seen.values, seen))
    if declared is not None:
        found.append(Stated((declared,)))
    return found


def papers(*facts: Stated) -> list[Document]:
    """Give the papers behind facts."""
    return [fact.document for fact in facts if fact.document is not None]


def looked(*facts: Stated) -> list[Seen]:
    """Give the fields behind facts."""
    return [fact.seen for fact in facts if fact.seen is not None]
