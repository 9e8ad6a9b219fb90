"""Situation + day + place -> which routes to A, B and C are open, closed or undecided; never a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from policy import points
from policy.book import PolicyBook
from policy.case import Category
from policy.errors import InputError
from policy.facts import Facts
from policy.routes import Limit, Route
from policy.situation import Situation, complete_profile, derive_facts, read_situation
from policy.statement import Reference
from policy.truth import Truth, any_of


class State(StrEnum):
    """Where a route stands, by what was told."""

    OPEN = "open"
    CLOSED = "closed"
    UNDECIDED = "undecided"


_STATES = {Truth.YES: State.OPEN, Truth.NO: State.CLOSED, Truth.UNKNOWN: State.UNDECIDED}


class Why(StrEnum):
    """Why a route stands where it does."""

    CONDITIONS_MET = "conditions_met"
    CONDITIONS_NOT_MET = "conditions_not_met"
    TO_BE_TOLD = "to_be_told"
    NEEDS_REVIEW = "needs_review"  # the claim is there; a person judges it
    ASK_AUTHORITY = "ask_authority"  # the texts do not say enough
    LIMIT = "limit"  # a limit stands against it
    NO_RULE_ON_DATE = "no_rule_on_date"


@dataclass(frozen=True, slots=True)
class RouteAssessment:
    """One route. `limits` are the ids of limits that stand against it; `firm` says how sure its text is."""

    id: str
    category: Category
    state: State
    why: Why
    statements: tuple[str, ...]
    sources: tuple[str, ...]
    missing: tuple[str, ...]
    limits: tuple[str, ...]
    firm: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CategoryAssessment:
    """All routes that exist in a place on a day. `elsewhere` are routes of other places."""

    as_of: date
    city: str | None
    routes: tuple[RouteAssessment, ...]
    categories: Mapping[Category, State]
    missing: tuple[str, ...]
    next_question: str | None
    elsewhere: tuple[str, ...]


def assess(
    told: Situation | Mapping[str, Any] | None, book: PolicyBook, as_of: date, city: str | None = None
) -> CategoryAssessment:
    """Run what was told through all routes; `city` wins over the case's own.

    Raises:
        InputError: the mapping is not one of case sections, profile keys and circumstances.
    """
    situation = told if isinstance(told, Situation) else read_situation(told, book)
    place = book.place(city or situation.case.application.city or situation.case.job.work_location)
    where = place.name if place else None
    facts = derive_facts(situation, book, as_of, where)
    judge = _Judge(book, as_of, where, facts, _questions(situation, book, as_of, where))
    here = [route for route in book.routes.routes if book.covers(route.statement, where) is Truth.YES]
    routes = tuple(judge.route(route) for route in here)
    states = {category: _state(routes, category) for category in Category}
    return CategoryAssessment(
        as_of,
        where,
        routes,
        states,
        tuple(dict.fromkeys(name for route in routes for name in route.missing)),
        _next_question(routes, states, tuple(book.circumstances.known)),
        tuple(route.id for route in book.routes.routes if route not in here),
    )


def _state(routes: Iterable[RouteAssessment], category: Category) -> State:
    truths = {state: truth for truth, state in _STATES.items()}
    return _STATES[any_of(truths[route.state] for route in routes if route.category is category)]


def _questions(
    situation: Situation, book: PolicyBook, as_of: date, city: str | None
) -> dict[str, tuple[str, ...]]:
    """Say what to ask for a fact that is worked out from others."""
    filled = complete_profile(situation.case, situation.profile, as_of)
    try:
        _, answers = points.total(filled, book, as_of)
    except InputError:
        answers = ()
    salary = () if filled.salary_annual_cny is not None else ("salary_annual_cny",)
    return {"points_total": answers, "salary_multiple": salary if city else (*salary, "city")}


def _next_question(
    routes: Iterable[RouteAssessment], states: Mapping[Category, State], order: tuple[str, ...]
) -> str | None:
    """Name the question that decides most: it is asked by many routes that ask for little else.

    A category that is open already, and those below it, need no question.
    """
    weights: dict[str, Fraction] = {}
    for category in Category:
        if states[category] is State.OPEN:
            break
        for route in routes:
            if route.category is category and route.state is State.UNDECIDED:
                for name in route.missing:
                    weights[name] = weights.get(name, Fraction(0)) + Fraction(1, len(route.missing))
    if not weights:
        return None
    return min(
        weights, key=lambda name: (-weights[name], order.index(name) if name in order else len(order), name)
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    """Decides one route at a time."""

    book: PolicyBook
    as_of: date
    city: str | None
    facts: Facts
    questions: Mapping[str, tuple[str, ...]]

    def lookup(self, reference: Reference) -> Any:
        return self.book.find_value(str(reference), self.as_of)

    def route(self, route: Route) -> RouteAssessment:
        force = self.book.in_force(route.statement, self.as_of)
        if force is Truth.NO:
            return self._make(route, Truth.NO, Why.NO_RULE_ON_DATE, (), ())
        truth = route.when.judge(self.facts, self.lookup)
        if truth is Truth.NO:
            return self._make(route, Truth.NO, Why.CONDITIONS_NOT_MET, (), ())
        judged = [(limit, limit.when.judge(self.facts, self.lookup)) for limit in self._limits(route)]
        against = [limit for limit, holds in judged if holds is Truth.NO]
        if against:
            hard = any(not limit.soft for limit in against)
            result = Truth.NO if hard else Truth.UNKNOWN
            missing = () if hard else self._missing(route, [])
            return self._make(route, result, Why.LIMIT, tuple(against), missing)
        unsure = [limit for limit, holds in judged if holds is Truth.UNKNOWN and not limit.usual]
        missing = self._missing(route, unsure)
        if truth is Truth.UNKNOWN or unsure:
            why = Why.TO_BE_TOLD if missing else Why.ASK_AUTHORITY
            return self._make(route, Truth.UNKNOWN, why, (), missing)
        if route.reviewed:
            return self._make(route, Truth.UNKNOWN, Why.NEEDS_REVIEW, (), ())
        if force is Truth.UNKNOWN:
            return self._make(route, Truth.UNKNOWN, Why.NO_RULE_ON_DATE, (), ())
        return self._make(route, Truth.YES, Why.CONDITIONS_MET, (), ())

    def _limits(self, route: Route) -> list[Limit]:
        return [
            limit
            for limit in self.book.routes.limits
            if route.category in limit.categories
            and self.book.in_force(limit.statement, self.as_of) is Truth.YES
            and self.book.covers(limit.statement, self.city) is Truth.YES
        ]

    def _missing(self, route: Route, unsure: Iterable[Limit]) -> tuple[str, ...]:
        names = list(route.when.undecided(self.facts, self.lookup))
        names += [name for limit in unsure for name in limit.when.undecided(self.facts, self.lookup)]
        asked = [question for name in names for question in self.questions.get(name, (name,))]
        return tuple(dict.fromkeys(asked))

    def _make(
        self, route: Route, truth: Truth, why: Why, limits: tuple[Limit, ...], missing: tuple[str, ...]
    ) -> RouteAssessment:
        statements = tuple(dict.fromkeys((route.statement, *(limit.statement for limit in limits))))
        notes = tuple(
            note
            for note in route.notes
            if self.book.in_force(note, self.as_of) is not Truth.NO
            and self.book.covers(note, self.city) is Truth.YES
        )
        return RouteAssessment(
            route.id,
            route.category,
            _STATES[truth],
            why,
            statements,
            tuple(source.id for source in self.book.sources_of(statements)),
            missing,
            tuple(limit.id for limit in limits),
            self.book.statement(route.statement).is_firm,
            notes,
        )


def as_json(assessment: CategoryAssessment) -> dict[str, Any]:
    """Turn an assessment into a mapping of plain values."""
    return {
        "as_of": assessment.as_of.isoformat(),
        "city": assessment.city,
        "categories": {category.value: state.value for category, state in assessment.categories.items()},
        "routes": [
            {
                "id": route.id,
                "category": route.category.value,
                "state": route.state.value,
                "why": route.why.value,
                "statements": list(route.statements),
                "sources": list(route.sources),
                "missing": list(route.missing),
                "limits": list(route.limits),
                "firm": route.firm,
                "notes": list(route.notes),
            }
            for route in assessment.routes
        ],
        "missing": list(assessment.missing),
        "next_question": assessment.next_question,
        "elsewhere": list(assessment.elsewhere),
    }
