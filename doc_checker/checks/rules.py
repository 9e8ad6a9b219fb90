"""The policy, asked as of one day and for one place: which papers are required, and the value of a rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from doc_checker.model import DocumentType
from policy import checklist
from policy.book import PolicyBook
from policy.case import ApplicationType, Case, Category
from policy.rules import Rule, document_rules
from policy.truth import Truth

#: The commonest application, taken where the case does not say which one it is.
USUAL_TYPE, USUAL_CATEGORY = ApplicationType.NOTIFICATION_OUTSIDE, Category.B


def assume(case: Case) -> tuple[Case, tuple[str, ...]]:
    """Fill in the usual kind of application and category; give the case and the names of what was assumed."""
    application, assumed = case.application, []
    if application.type is None:
        application = replace(application, type=USUAL_TYPE)
        assumed.append("application_type")
    if application.category is None:
        application = replace(application, category=USUAL_CATEGORY)
        assumed.append("category")
    return replace(case, application=application), tuple(assumed)


@dataclass(frozen=True, slots=True)
class Requirement:
    """Whether a paper is required, and the sources that say so."""

    required: Truth
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """Looks rules up; None means: nothing of the kind holds then and there."""

    book: PolicyBook
    as_of: date
    city: str | None
    checklist: checklist.Checklist

    @classmethod
    def of(cls, case: Case, book: PolicyBook, as_of: date, city: str | None) -> Rules:
        """Ask the policy for a case whose kind of application is known."""
        return cls(book, as_of, city, checklist.build(case, book, as_of, city))

    def requirement(self, kind: DocumentType) -> Requirement:
        """Say whether this application requires a kind of paper."""
        paper = kind.value
        item = self.checklist.item(paper)
        return Requirement(self.checklist.required(paper), item.sources if item else ())

    def of_paper(self, kind: DocumentType, name: str) -> Rule | None:
        """Give a rule (a name of `policy.checklist_table.RuleName`) of a kind of paper."""
        found = document_rules(kind.value, self.book, self.as_of, self.city)
        return next((rule for rule in found.rules.values() if rule.name.value == name), None)

    def value(self, reference: str) -> Any:  # a policy value is a scalar, a list or a mapping
        """Give the value that `reference` (statement_id.key) names."""
        return self.book.find_value(reference, self.as_of, self.city)

    def sources(self, *statements: str) -> tuple[str, ...]:
        """Give the ids of the sources behind statements, each once."""
        return tuple(source.id for source in self.book.sources_of(statements))
