"""The points calculator; the whole state is in its address, so that a result can be kept."""

from __future__ import annotations

from typing import Any

from babel.numbers import format_decimal
from fastapi import APIRouter
from starlette.responses import Response

from policy.errors import InputError
from policy.points import as_json, score
from policy.profile import read_profile
from portal.context import Context, Ctx
from portal.pages.frame import language_of, render
from portal.problems import problem_text
from services.clock import office_day

router = APIRouter()

#: Key of the profile, kind of control, choices (as the contract names them).
FIELDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("salary_annual_cny", "number", ()),
    ("education", "choice", ("none", "bachelor", "master", "doctorate")),
    ("skills_certificate", "choice", ("none", "technician", "senior_technician")),
    ("experience_years", "number", ()),
    ("months_per_year", "number", ()),
    ("hsk_level", "integer", ()),
    ("chinese_taught_degree", "bool", ()),
    ("former_chinese_national", "bool", ()),
    ("region", "choice", ("western", "northeast_old_industrial", "central_special", "other")),
    ("age", "integer", ()),
    ("top_university", "bool", ()),
    ("fortune_500", "bool", ()),
    ("intellectual_property", "bool", ()),
    ("five_years_in_china", "bool", ()),
    ("local_bonus", "number", ()),
)


@router.get("/{language}/points")
def show(language: str, context: Ctx) -> Response:
    """Show the form, and the result where anything was filled in."""
    language = language_of(context, language)
    given = {key: context.request.query_params.get(key, "").strip()[:40] for key, _kind, _choices in FIELDS}
    result, wrong = None, None
    if any(given.values()):
        try:
            profile = read_profile(read_form(given))
            day = office_day(context.services.clock)
            result = as_json(score(profile, context.services.book, day))
        except InputError as error:
            wrong = _wrong(context, language, error)
    return render(
        context,
        language,
        "points.html",
        status=422 if wrong else 200,
        page="points",
        fields=FIELDS,
        given=given,
        result=result,
        wrong=wrong,
        improvements=_improvements(context, language, result) if result else [],
    )


def read_form(given: dict[str, str]) -> dict[str, Any]:
    """Turn the fields of the form into a profile; raises InputError naming the key."""
    profile: dict[str, Any] = {}
    for key, kind, _choices in FIELDS:
        text = given.get(key, "")
        if not text:
            continue
        if kind in ("number", "integer"):
            try:
                number = float(text.replace(",", "").replace(" ", ""))
            except ValueError as error:
                raise InputError(key, "expected a number") from error
            profile[key] = int(number) if number.is_integer() else number
        else:
            profile[key] = text == "yes" if kind == "bool" else text
    return profile


def _wrong(context: Context, language: str, error: InputError) -> dict[str, str]:
    catalogue = context.services.catalogue
    name = f"points-{error.path}"
    label = catalogue.format(language, name) if catalogue.has(language, name) else error.path
    title, detail = problem_text(catalogue, language, "invalid_input", path=label, expected=error.expected)
    return {"title": title, "detail": detail, "field": error.path}


def _improvements(context: Context, language: str, result: dict[str, Any]) -> list[dict[str, Any]]:
    """Put each change that would raise the total into words, with the total that it leads to."""
    catalogue = context.services.catalogue

    def shown(answer: str, value: object) -> str:
        if isinstance(value, bool):
            return catalogue.format(language, "case-yes" if value else "case-no")
        key = f"points-{answer}-{value}"
        return catalogue.format(language, key) if catalogue.has(language, key) else _number(language, value)

    made = []
    for item in result["improvements"]:
        change = item["change"]
        answer = change["answer"]
        words = catalogue.format(
            language,
            "points-improve-to",
            what=catalogue.format(language, f"points-{answer}"),
            before=shown(answer, change["from"]),
            after=shown(answer, change["to"]),
        )
        made.append({"words": words, **{key: value for key, value in item.items() if key != "change"}})
    return made


def _number(language: str, value: object) -> str:
    return format_decimal(value, locale=language) if isinstance(value, int | float) else str(value)
