"""Facts of a talk -> what the policy engine makes of them: points, categories, dates; never a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from policy import category, deadlines, points
from policy.book import PolicyBook
from policy.case import Category
from policy.deadline_table import Event
from policy.deadlines import Deadline
from policy.points import PointsResult
from policy.profile import ANSWERS, read_profile
from policy.statement import Source
from services.dialogue.gathering import age_of, yearly_pay
from services.dialogue.memory import Memory, Plain
from services.dialogue.settings import FormPlan, Question

_MOST_HSK = 6  # the contract's profile ends there; higher levels exist and count as the highest
EVENT_KEYS = frozenset(event.value for event in Event)


@dataclass(frozen=True, slots=True)
class Result:
    """What came out: JSON of the contract, and the same as values that can be put into words."""

    data: Any
    sources: tuple[Source, ...]
    points: PointsResult | None = None
    category: category.CategoryAssessment | None = None
    deadlines: tuple[Deadline, ...] = ()


class Form(Protocol):
    """One form."""

    @property
    def plan(self) -> FormPlan:
        """Give its questions, and the topic that it replies with."""
        ...

    def understood(self, memory: Memory, as_of: date) -> dict[str, Any]:
        """Give what is understood so far in the contract's keys."""
        ...

    def missing(self, memory: Memory, as_of: date) -> list[str]:
        """List the contract's keys that could still change the result."""
        ...

    def compute(self, memory: Memory, as_of: date) -> Result:
        """Work the result out."""
        ...


def open_questions(form: Form, memory: Memory, as_of: date) -> list[Question]:
    """List the questions of a form that are worth asking, in order."""
    missing = set(form.missing(memory, as_of))
    return [
        question
        for question in form.plan.questions
        if question.id not in memory.skipped
        and (missing & set(question.wanted))
        and not any(key in memory.facts for key in question.facts)
    ]


@dataclass(frozen=True, slots=True)
class PointsForm:
    """The points table of the day."""

    book: PolicyBook
    plan: FormPlan

    def understood(self, memory: Memory, as_of: date) -> dict[str, Any]:
        """Give the contract's profile."""
        return profile_of(memory, self.book, as_of)

    def missing(self, memory: Memory, as_of: date) -> list[str]:
        """List the answers that could change the total; the factors a person tells of come first."""
        told = self.understood(memory, as_of)
        _, missing = points.total(read_profile(told), self.book, as_of)
        return [name for name in ANSWERS if name in missing]

    def compute(self, memory: Memory, as_of: date) -> Result:
        """Score the profile."""
        result = points.score(read_profile(self.understood(memory, as_of)), self.book, as_of)
        table = points.table_on(self.book, as_of)
        sources = self.book.sources_of(
            [*table.statements, *(factor.statement for factor in result.factors if factor.points.high)]
        )
        return Result(points.as_json(result), sources, points=result)


@dataclass(frozen=True, slots=True)
class CategoryForm:
    """The routes into A, B and C."""

    book: PolicyBook
    plan: FormPlan

    def understood(self, memory: Memory, as_of: date) -> dict[str, Any]:
        """Give the contract's case sections, profile keys and circumstances."""
        told: dict[str, Any] = {**profile_of(memory, self.book, as_of)}
        facts = memory.facts
        if city := _city(memory):
            told["application"] = {"city": city}
        if facts.get("education") == "associate":
            told["claims"] = {"degree_level": "associate"}
        if nationality := facts.get("nationality"):
            told["applicant"] = {"nationality": nationality}
        declared = {
            name: facts[name]
            for name, known in self.book.circumstances.known.items()
            if known.origin.value == "declared" and facts.get(name) is not None
        }
        if declared:
            told["circumstances"] = declared
        return told

    def missing(self, memory: Memory, as_of: date) -> list[str]:
        """List what undecided routes ask for; nothing more once category A is open."""
        assessment = category.assess(self.understood(memory, as_of), self.book, as_of, _city(memory))
        if assessment.next_question is None:
            return []
        if memory.facts.get("language_teacher") is not True:
            unasked = {"teaches_mother_tongue"}
        else:
            unasked = {"post_in_b1_group", "experience_is_related"}
        best = next(
            (name for name in Category if assessment.categories[name] is category.State.OPEN), Category.C
        )
        wanted = [route for route in assessment.routes if route.category <= best]
        asked = dict.fromkeys(name for route in wanted for name in route.missing)
        return [name for name in asked if name not in unasked]

    def compute(self, memory: Memory, as_of: date) -> Result:
        """Run the facts through all routes."""
        told = self.understood(memory, as_of)
        assessment = category.assess(told, self.book, as_of, _city(memory))
        cited = [
            route
            for route in assessment.routes
            if route.state is category.State.OPEN or route.limits or route.state is category.State.UNDECIDED
        ]
        statements = list(dict.fromkeys(name for route in cited for name in route.statements))
        opened = [
            name
            for route in cited
            if route.state is category.State.OPEN or route.limits
            for name in route.statements
        ]
        return Result(
            category.as_json(assessment), self.book.sources_of(opened or statements), category=assessment
        )


@dataclass(frozen=True, slots=True)
class DeadlinesForm:
    """The dates that follow from the dates of a case."""

    book: PolicyBook
    plan: FormPlan

    def understood(self, memory: Memory, as_of: date) -> dict[str, Any]:
        """Give the dates told, by event, and the city."""
        told: dict[str, Any] = {key: memory.facts[key] for key in sorted(EVENT_KEYS & set(memory.facts))}
        if city := _city(memory):
            told["city"] = city
        return told

    def missing(self, memory: Memory, as_of: date) -> list[str]:
        """Ask for nothing once one date is known."""
        return [] if EVENT_KEYS & set(memory.facts) else ["event"]

    def compute(self, memory: Memory, as_of: date) -> Result:
        """Count."""
        events = {key: memory.facts[key] for key in EVENT_KEYS & set(memory.facts)}
        found = deadlines.work_out(deadlines.read_events(events), self.book, as_of, _city(memory))
        statements = list(dict.fromkeys(item.statement for item in found))
        return Result(deadlines.as_json(found), self.book.sources_of(statements), deadlines=found)


def profile_of(memory: Memory, book: PolicyBook, as_of: date) -> dict[str, Any]:
    """Give the contract's profile of what is known and not in doubt."""
    facts = memory.facts
    found: dict[str, Plain] = {name: facts.get(name) for name in ANSWERS}
    found["salary_annual_cny"] = yearly_pay(facts, memory.doubts)
    found["age"] = age_of(facts, as_of)
    if facts.get("education") == "associate":
        found["education"] = "none"
    level = facts.get("hsk_level")
    found["hsk_level"] = min(int(level), _MOST_HSK) if isinstance(level, int | float) else None
    place = book.place(_city(memory))
    if found["region"] is None and place is not None and place.region.value != "unknown":
        found["region"] = place.region.value
    return {name: value for name, value in found.items() if value is not None}


def city_of(memory: Memory) -> str | None:
    """Give the place of work that was told."""
    return _city(memory)


def _city(memory: Memory) -> str | None:
    value = memory.facts.get("city") or memory.city
    return value if isinstance(value, str) else None


def make_forms(book: PolicyBook, plans: Mapping[str, FormPlan]) -> dict[str, Form]:
    """Give the forms of config/dialogue.yaml."""
    kinds: dict[str, Callable[[PolicyBook, FormPlan], Form]] = {
        "points": PointsForm,
        "category": CategoryForm,
        "deadlines": DeadlinesForm,
    }
    return {name: kinds[name](book, plan) for name, plan in plans.items()}
