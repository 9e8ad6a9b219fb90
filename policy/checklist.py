"""Case + day + place -> which papers are needed, which are not, which only a person can tell, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from policy.book import PolicyBook
from policy.case import ApplicationType, Case, Category
from policy.checklist_table import Effect, Requirement, Waiver
from policy.facts import Facts
from policy.rules import DocumentRules, document_rules
from policy.situation import Situation, derive_facts
from policy.statement import Reference
from policy.truth import Truth


class Why(StrEnum):
    """Why a paper is needed, not needed or undecided."""

    REQUIRED = "required"  # the rule names it, and nothing excuses from it
    CONDITION = "condition"  # the rule names it only for others
    WAIVED = "waived"
    REPLACED = "replaced"  # another paper takes its place
    WEAK_WAIVER = "weak_waiver"  # an excuse that rests on a text too weak to count on
    TO_BE_TOLD = "to_be_told"  # depends on what is not declared yet
    ASK_AUTHORITY = "ask_authority"  # only the office can tell
    NO_RULE_ON_DATE = "no_rule_on_date"


@dataclass(frozen=True, slots=True)
class Item:
    """One paper of a checklist, with the rules that it is under."""

    document: str
    required: Truth
    why: Why
    statements: tuple[str, ...]
    sources: tuple[str, ...]
    rules: DocumentRules
    waiver: str | None = None
    instead: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    possible_waivers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hint:
    """What another place asks for or excuses from; nothing that holds here, as far as is known."""

    document: str
    statement: str
    waiver: str | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """All papers of one application on one day. `city` is the place whose rules were used."""

    application_type: ApplicationType | None
    category: Category | None
    as_of: date
    city: str | None
    items: tuple[Item, ...]
    hints: tuple[Hint, ...]
    missing: tuple[str, ...]

    def item(self, document: str) -> Item | None:
        """Give the entry of a paper, None where the checklist has none."""
        return next((item for item in self.items if item.document == document), None)

    def required(self, document: str) -> Truth:
        """Say whether a paper is needed; a paper on no list is not, once the application is known."""
        item = self.item(document)
        if item is not None:
            return item.required
        return Truth.UNKNOWN if self.application_type is None else Truth.NO


def build(
    case: Case,
    book: PolicyBook,
    as_of: date,
    city: str | None = None,
    circumstances: Mapping[str, Any] | None = None,
) -> Checklist:
    """Build the checklist for a case; `city` wins over the case's own.

    `circumstances` says more than a case can (ids of circumstances.yaml). Without a kind of
    application every requirement is unknown, but each paper's rules are there.

    Raises:
        InputError: an unknown circumstance or a wrong type.
    """
    place = book.place(city or case.application.city)
    where = place.name if place else None
    situation = Situation(case, declared=book.circumstances.read_declared(circumstances))
    facts = derive_facts(situation, book, as_of, where)
    judge = _Judge(book, as_of, where, facts, book.circumstances.with_usual(facts))
    kind = case.application.type
    if kind is None:
        items = tuple(judge.undecided(paper) for paper in _papers(book.checklist.requirements))
        return Checklist(None, case.application.category, as_of, where, items, (), ("application_type",))
    wanted = [entry for entry in book.checklist.requirements if kind in entry.applications]
    here = [entry for entry in wanted if book.covers(entry.statement, where) is Truth.YES]
    items = tuple(judge.item(entry, kind) for entry in here)
    hints = [Hint(entry.paper, entry.statement) for entry in wanted if entry not in here]
    hints += [
        Hint(paper, waiver.statement, waiver.id)
        for waiver in book.checklist.waivers
        if kind in waiver.applications and book.covers(waiver.statement, where) is not Truth.YES
        for paper in waiver.papers
    ]
    missing = tuple(dict.fromkeys(name for item in items for name in item.missing))
    return Checklist(kind, case.application.category, as_of, where, items, tuple(hints), missing)


def _papers(requirements: Iterable[Requirement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.paper for entry in requirements))


@dataclass(frozen=True, slots=True)
class _Judge:
    """Decides one paper at a time; `assumed` are the facts with the usual case filled in."""

    book: PolicyBook
    as_of: date
    city: str | None
    facts: Facts
    assumed: Facts

    def lookup(self, reference: Reference) -> Any:
        return self.book.find_value(str(reference), self.as_of)

    def undecided(self, paper: str) -> Item:
        rules = document_rules(paper, self.book, self.as_of, self.city)
        return Item(paper, Truth.UNKNOWN, Why.TO_BE_TOLD, (), (), rules, missing=("application_type",))

    def item(self, entry: Requirement, kind: ApplicationType) -> Item:
        """Judge the requirement first, then who is excused from it."""
        if self.book.in_force(entry.statement, self.as_of) is Truth.NO:
            return self._make(entry, Truth.UNKNOWN, Why.NO_RULE_ON_DATE)
        needed = entry.when.judge(self.assumed, self.lookup)
        if needed is Truth.NO:
            return self._make(entry, Truth.NO, Why.CONDITION)
        waivers = [
            waiver
            for waiver in self.book.checklist.waivers
            if entry.paper in waiver.papers and kind in waiver.applications and self._holds(waiver)
        ]
        judged = [(waiver, waiver.when.judge(self.assumed, self.lookup)) for waiver in waivers]
        possible = tuple(
            waiver.id
            for waiver, truth in judged
            if truth is not Truth.YES and waiver.when.judge(self.facts, self.lookup) is not Truth.NO
        )
        excused = [waiver for waiver, truth in judged if truth is Truth.YES]
        firm = next((waiver for waiver in excused if self._firm(waiver)), None)
        if firm is not None:
            why = Why.WAIVED if firm.effect is Effect.WAIVED else Why.REPLACED
            return self._make(entry, Truth.NO, why, firm, possible=possible)
        if excused:
            return self._make(entry, Truth.UNKNOWN, Why.WEAK_WAIVER, excused[0], possible=possible)
        open_waivers = [waiver for waiver, truth in judged if truth is Truth.UNKNOWN and self._firm(waiver)]
        missing = set(entry.when.undecided(self.assumed, self.lookup)).union(
            *(waiver.when.undecided(self.assumed, self.lookup) for waiver in open_waivers)
        )
        if needed is Truth.YES and not open_waivers:
            return self._make(entry, Truth.YES, Why.REQUIRED, possible=possible)
        why = Why.TO_BE_TOLD if missing else Why.ASK_AUTHORITY
        order = tuple(name for name in self.book.circumstances.known if name in missing)
        return self._make(entry, Truth.UNKNOWN, why, missing=order, possible=possible)

    def _holds(self, waiver: Waiver) -> bool:
        return (
            self.book.in_force(waiver.statement, self.as_of) is Truth.YES
            and self.book.covers(waiver.statement, self.city) is Truth.YES
        )

    def _firm(self, waiver: Waiver) -> bool:
        return self.book.statement(waiver.statement).is_firm

    def _make(
        self,
        entry: Requirement,
        required: Truth,
        why: Why,
        waiver: Waiver | None = None,
        missing: tuple[str, ...] = (),
        possible: tuple[str, ...] = (),
    ) -> Item:
        statements = (entry.statement, waiver.statement) if waiver else (entry.statement,)
        return Item(
            entry.paper,
            required,
            why,
            statements,
            tuple(source.id for source in self.book.sources_of(statements)),
            document_rules(entry.paper, self.book, self.as_of, self.city),
            waiver.id if waiver else None,
            waiver.instead if waiver else (),
            missing,
            possible,
        )
