"""The rule book over HTTP: points, category, topics, one rule with its history and sources."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Body

from policy.category import as_json as category_json
from policy.category import assess
from policy.history import describe
from policy.points import as_json as points_json
from policy.points import score
from policy.profile import read_profile
from policy.situation import read_situation
from portal.api.shapes import TopicOut, problems
from portal.context import Ctx
from portal.problems import reader_language
from services.clock import office_day
from services.errors import NotFoundError
from services.topics import Topic

router = APIRouter(tags=["policy"])
_PROFILE = {
    "salary_annual_cny": 400000,
    "education": "master",
    "experience_years": 5,
    "months_per_year": 10,
    "hsk_level": 3,
    "age": 34,
    "region": "other",
}
_CASE = {"application": {"type": "notification_outside"}, "claims": {"degree_level": "master"}}


@router.post("/points", responses=problems(413, 422, 429))
def points(
    context: Ctx, body: Annotated[dict[str, Any], Body(examples=[_PROFILE])], as_of: date | None = None
) -> dict[str, Any]:
    """Score a profile. Factors that are absent give a lower and an upper total, and are named."""
    context.take("calculations")
    day = as_of or office_day(context.services.clock)
    return points_json(score(read_profile(body), context.services.book, day))


@router.post("/category", responses=problems(413, 422, 429))
def category(
    context: Ctx, body: Annotated[dict[str, Any], Body(examples=[_CASE])], as_of: date | None = None
) -> dict[str, Any]:
    """Say which routes to the categories A, B, C are open, closed or undecided, and what is missing."""
    context.take("calculations")
    book = context.services.book
    situation = read_situation(body, book)
    told = situation.case.application
    day = as_of or told.as_of or office_day(context.services.clock)
    return category_json(assess(situation, book, day, told.city))


@router.get("/topics", response_model=list[TopicOut])
def topics(context: Ctx) -> list[dict[str, Any]]:
    """List what the assistant answers."""
    catalogue, language = context.services.catalogue, reader_language(context.request)

    def words(topic: Topic) -> dict[str, Any]:
        key = f"topic-{topic.id}"
        title = catalogue.format(language, key) if catalogue.has(language, key) else topic.id
        question = f"{key}.question"
        return {
            "id": topic.id,
            "title": title,
            "question": catalogue.format(language, question) if catalogue.has(language, question) else None,
            "definition": topic.definition,
        }

    return [words(topic) for topic in context.services.topics if not topic.control]


@router.get("/policy/{rule_id}", responses=problems(404, 422))
def rule(rule_id: str, context: Ctx, as_of: date | None = None, city: str | None = None) -> dict[str, Any]:
    """Give a rule with its values, history and sources; `holds` says whether it holds on that day there."""
    day = as_of or office_day(context.services.clock)
    if rule_id not in context.services.book.statements:
        raise NotFoundError
    return describe(context.services.book, rule_id, day, city)
