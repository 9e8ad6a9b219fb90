"""What a form worked out -> sentences, by the catalogue; always with what it is not: a decision."""

from __future__ import annotations

from typing import Any

from policy.case import Category
from policy.category import CategoryAssessment, RouteAssessment, State
from policy.deadline_table import Direction
from policy.deadlines import Deadline
from policy.points import Improvement, PointsResult
from policy.profile import CHOICES
from services.dialogue.forms import Result
from services.dialogue.speaking import Speaker

_MOST_IMPROVEMENTS = 3
_ROUTE_WORDS = {
    "a3_salary_6x": "salary", "b4_salary_4x": "salary", "a6_points": "points", "b6_points": "points",
    "b1_degree_experience": "degree", "b3_language_teacher": "teacher", "c2_short_term": "short_term",
}  # fmt: skip


def tell(result: Result, speaker: Speaker) -> list[str]:
    """Give the paragraphs of a result."""
    if result.points is not None:
        return _points(result.points, speaker)
    if result.category is not None:
        return _category(result.category, speaker)
    return _deadlines(result.deadlines, speaker)


def _points(result: PointsResult, speaker: Speaker) -> list[str]:
    total = result.total
    if total.low == total.high:
        said = [speaker.say("form-result-points", total=_number(total.low))]
    else:
        said = [speaker.say("form-result-points-range", low=_number(total.low), high=_number(total.high))]
    if len(result.categories) > 1:
        said.append(speaker.say("points-category-open"))
    elif result.category_by_points:
        said.append(speaker.say("points-category", category=result.category_by_points))
    else:
        said.append(speaker.say("points-category-none"))
    lines = []
    for factor in result.factors:
        points = factor.points
        if points.low == points.high:
            shown = speaker.say("form-number", number=_number(points.low))
        else:
            shown = speaker.say("points-range", low=_number(points.low), high=_number(points.high))
        lines.append(speaker.say("form-line", what=speaker.say(f"points-factor-{factor.id}"), value=shown))
    said.append("\n".join(lines))
    if result.missing:
        names = speaker.listed(speaker.label(name) for name in result.missing)
        said.append(speaker.say("form-line", what=speaker.say("points-missing"), value=names))
    if improvements := [_improvement(item, speaker) for item in result.improvements[:_MOST_IMPROVEMENTS]]:
        said.append("\n".join([speaker.say("points-improve") + ":", *improvements]))
    said.append(speaker.say("points-not-decision"))
    return said


def _improvement(change: Improvement, speaker: Speaker) -> str:
    changed = speaker.say(
        "points-improve-to",
        what=speaker.label(change.answer),
        before=_answer(change.answer, change.before, speaker),
        after=_answer(change.answer, change.after, speaker),
    )
    total = change.total
    if total.low == total.high:
        return changed + " – " + speaker.say("points-total", total=_number(total.low))
    return changed + " – " + speaker.say("points-range", low=_number(total.low), high=_number(total.high))


def _answer(key: str, value: Any, speaker: Speaker) -> str:
    if isinstance(value, bool):
        return speaker.say("case-yes" if value else "case-no")
    if key in CHOICES:
        return speaker.say(f"points-{key}-{value}")
    return speaker.say("form-number", number=value)


def _category(result: CategoryAssessment, speaker: Speaker) -> list[str]:
    lines = []
    for name in Category:
        state = result.categories[name]
        routes = [route for route in result.routes if route.category is name and route.state is state]
        if state is State.OPEN:
            how = speaker.listed(dict.fromkeys(_route(route, speaker) for route in routes))
            lines.append(speaker.say("form-category-open", category=name.value, routes=how))
        else:
            lines.append(speaker.say(f"form-category-{state.value}", category=name.value))
    said = [speaker.say("form-result-category"), "\n".join(lines)]
    if any(route.limits for route in result.routes if route.state is not State.OPEN):
        said.append(speaker.say("form-category-limit"))
    known = [speaker.label(name) for name in result.missing if speaker.named(name)]
    if known and result.categories[Category.A] is not State.OPEN:
        said.append(speaker.say("form-line", what=speaker.say("points-missing"), value=speaker.listed(known)))
    said.append(speaker.say("form-not_decision"))
    return said


def _route(route: RouteAssessment, speaker: Speaker) -> str:
    return speaker.say(f"form-route-{_ROUTE_WORDS.get(route.id, 'other')}")


def _deadlines(result: tuple[Deadline, ...], speaker: Speaker) -> list[str]:
    if not result:
        return [speaker.say("form-result-deadlines-none"), speaker.say("deadline-not_advice")]
    said = []
    for item in result:
        title = speaker.say(f"deadline-{item.id}")
        said.append(
            "\n".join(
                [
                    speaker.say("form-line", what=title, value=speaker.day(item.day)),
                    speaker.say(
                        f"deadline-counted-{item.unit.value}", length=item.length, event_day=item.event_day
                    ),
                    *(
                        [speaker.say("form-deadline-passed")]
                        if item.passed and item.direction is not Direction.FROM
                        else []
                    ),
                    *(
                        [speaker.say("deadline-local", place=item.place.in_language(speaker.language))]
                        if item.place
                        else []
                    ),
                    *([] if item.exact else [speaker.say("deadline-inexact")]),
                    *([] if item.firm else [speaker.say("deadline-not_firm")]),
                ]
            )
        )
    return [*said, speaker.say("deadline-not_advice")]


def _number(value: Any) -> int | float:
    return int(value) if value == int(value) else float(value)
