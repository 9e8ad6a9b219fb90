"""One pre-check's material, and how a check looks at it: which papers, which values, how sure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from doc_checker.checks.limits import Limits
from doc_checker.checks.rules import Rules
from doc_checker.model import Document, DocumentType, Field, Reading, RecognisedPage, Value, Where
from policy.case import Case, Category

Kind = TypeVar("Kind", date, str, bool)


class Doubt(StrEnum):
    """Why a check could not be decided."""

    NOT_READ = "not_read"  # the value was not found on the paper
    UNSURE = "unsure"  # it was read, but not surely
    AMBIGUOUS = "ambiguous"  # it can be read in two ways, and they disagree
    KIND_UNSURE = "kind_unsure"  # what kind of paper it is, is not sure
    RULE_OPEN = "rule_open"  # the policy, or the case, does not decide it
    ATTACHMENT_UNSURE = "attachment_unsure"  # which paper it belongs to is not sure
    PAGE_UNREAD = "page_unread"  # a page or file could not be read in full
    LATER = "later"  # comes later in the procedure
    PERSON = "person"  # only a person can judge this
    DECLARED = "declared"  # it rests on what the applicant says was read wrongly


@dataclass(frozen=True, slots=True)
class Seen:
    """A field of a document as a check sees it; `field` is None where it was not read."""

    document: Document
    name: str
    field: Field | None
    threshold: float

    @property
    def reference(self) -> str:
        """Document id, a dot, and the field's name."""
        return f"{self.document.id}.{self.name}"

    @property
    def where(self) -> Where | None:
        """Its place on the page."""
        return self.field.where if self.field else None

    @property
    def confidence(self) -> float:
        """How surely it was read; 0 where it was not."""
        return self.field.confidence if self.field else 0.0

    @property
    def is_sure(self) -> bool:
        """Say whether a check may rest on it."""
        return self.field is not None and self.field.confidence >= self.threshold

    @property
    def values(self) -> tuple[Value, ...]:
        """The value and every other reading that the page allows."""
        return (self.field.value, *self.field.alternatives) if self.field else ()

    def readings(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Give the readings that are of a kind; one of another kind counts as not read."""
        found = self.values
        return (
            tuple(v for v in found if isinstance(v, kind)) if all(isinstance(v, kind) for v in found) else ()
        )

    def text(self) -> str | None:
        """Give the first reading as text, None where it was not read."""
        found = self.readings(str)
        return found[0].strip() or None if found else None

    def doubt(self, kind: type[Kind], test: Callable[[Kind], bool]) -> bool | Doubt:
        """Test all readings: the answer where they agree and are sure, the doubt otherwise."""
        found = self.readings(kind)
        if not found:
            return Doubt.NOT_READ
        answers = {test(reading) for reading in found}
        if len(answers) > 1:
            return Doubt.AMBIGUOUS
        return answers.pop() if self.is_sure else Doubt.UNSURE


@dataclass(frozen=True, slots=True)
class Context:
    """What all checks judge. `case` has the kind of application filled in; `declared` is what was said."""

    reading: Reading
    case: Case
    declared: Case
    rules: Rules
    as_of: date
    limits: Limits

    @property
    def category(self) -> Category:
        """The category applied for, or assumed."""
        assert self.case.application.category is not None, "the case is filled in before judging"  # noqa: S101
        return self.case.application.category

    def of_type(self, kind: DocumentType) -> tuple[Document, ...]:
        """Give the documents of a kind, in reading order."""
        return tuple(document for document in self.reading.documents if document.type is kind)

    def see(self, document: Document, name: str) -> Seen:
        """Look at a field."""
        return Seen(document, name, document.fields.get(name), self.limits.value_confidence)

    def attached(self, document: Document, kind: DocumentType) -> tuple[Document, ...]:
        """Give the authentications or translations that belong to a document."""
        return tuple(other for other in self.of_type(kind) if other.of == document.id)

    def loose(self, kind: DocumentType) -> tuple[Document, ...]:
        """Give the authentications or translations whose paper is not known."""
        known = {document.id for document in self.reading.documents}
        return tuple(other for other in self.of_type(kind) if other.of not in known)

    def pages_of(self, document: Document) -> tuple[RecognisedPage | None, ...]:
        """Give the pages of a document; None for one that was not kept."""
        pages = {(page.file, page.number): page for page in self.reading.pages}
        return tuple(pages.get((part.file, number)) for part in document.parts for number in part.pages)

    def type_is_sure(self, document: Document) -> bool:
        """Say whether the kind of a document is sure enough."""
        return document.type_confidence >= self.limits.type_confidence
