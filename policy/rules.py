"""Paper + day + place -> the rules that it is under, each with its statement and sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from policy.book import PolicyBook
from policy.checklist_table import RuleEntry, RuleName
from policy.statement import Source
from policy.truth import Truth


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a paper. Only a firm one may fail a paper; any other asks a person to look."""

    name: RuleName
    value: Any  # a number, a word or a tuple of words, by the rule's name
    statement: str
    sources: tuple[str, ...]
    firm: bool


@dataclass(frozen=True, slots=True)
class DocumentRules:
    """The rules of a paper in one place on one day; `hints` are rules of other places, for information."""

    document: str
    rules: Mapping[RuleName, Rule]
    hints: tuple[Rule, ...]
    notes: tuple[str, ...]

    @property
    def max_age_months(self) -> Rule | None:
        """Most months since it was issued."""
        return self.rules.get(RuleName.MAX_AGE_MONTHS)

    @property
    def min_remaining_months(self) -> Rule | None:
        """Fewest months that it must still be valid."""
        return self.rules.get(RuleName.MIN_REMAINING_MONTHS)

    @property
    def required_terms(self) -> Rule | None:
        """What must stand in it, by the policy's names."""
        return self.rules.get(RuleName.REQUIRED_TERMS)

    @property
    def issuing_countries(self) -> Rule | None:
        """Whose paper it must be: nationality_country, habitual_residence_country."""
        return self.rules.get(RuleName.ISSUING_COUNTRIES)

    @property
    def authentication(self) -> Rule | None:
        """Ways of authentication that count for a foreign paper."""
        return self.rules.get(RuleName.AUTHENTICATION)

    @property
    def translation_from(self) -> Rule | None:
        """Which papers need a Chinese translation."""
        return self.rules.get(RuleName.TRANSLATION_FROM)

    def sources(self, book: PolicyBook) -> tuple[Source, ...]:
        """Give the sources of all rules, each once."""
        return book.sources_of(rule.statement for rule in self.rules.values())


def document_rules(document: str, book: PolicyBook, as_of: date, city: str | None = None) -> DocumentRules:
    """Give the rules for a paper on a day, in a city where one is named.

    Where two rules of the same name hold, the firm one counts, then the one that is named first.
    A paper that the policy says nothing of has no rules.
    """
    paper = book.checklist.papers.get(document)
    if paper is None:
        return DocumentRules(document, {}, (), ())
    rules: dict[RuleName, Rule] = {}
    hints: list[Rule] = []
    for entry in paper.rules:
        statement = book.statement(entry.reference.statement)
        if statement.in_force(as_of) is not Truth.YES:
            continue
        rule = _rule(entry, book)
        if book.covers(statement.id, city) is not Truth.YES:
            hints.append(rule)
        elif entry.name not in rules or (rule.firm and not rules[entry.name].firm):
            rules[entry.name] = rule
    notes = tuple(
        note
        for note in paper.notes
        if book.in_force(note, as_of) is not Truth.NO and book.covers(note, city) is Truth.YES
    )
    return DocumentRules(document, rules, tuple(hints), notes)


def _rule(entry: RuleEntry, book: PolicyBook) -> Rule:
    statement = book.statement(entry.reference.statement)
    value = entry.reference.look_up(statement.values)
    return Rule(entry.name, value, statement.id, statement.sources, statement.is_firm)
