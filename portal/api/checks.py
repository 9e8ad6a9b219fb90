"""Checks and their evidence over HTTP."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from portal.api.shapes import CheckOut, CorrectionsIn, Tag, and_problems, problems
from portal.context import Context, Ctx
from portal.problems import reader_language
from services.errors import NotFoundError
from services.languages import first_offered
from services.prechecks import Check, CheckState

router = APIRouter(prefix="/checks", tags=["checks"])


@router.get(
    "/{check_id}", response_model=CheckOut, response_model_exclude_unset=True, responses=problems(401, 422)
)
def show(check_id: str, context: Ctx, language: Tag | None = None) -> dict[str, Any]:
    """Say how far a check is; once done, its report in the language asked for."""
    return _shown(context, context.check(check_id), language)


@router.put(
    "/{check_id}/corrections",
    response_model=CheckOut,
    response_model_exclude_unset=True,
    responses=problems(401, 404, 409, 413, 422),
)
def correct(check_id: str, body: CorrectionsIn, context: Ctx, language: Tag | None = None) -> dict[str, Any]:
    """Judge again with fields that the applicant says were read wrongly; give the check as it is then.

    The report marks each stated value as declared and keeps what was read. What would pass only by a
    declared value is left to a person. The corrections replace earlier ones; none takes them back.
    """
    check = context.check(check_id)
    context.take("checks")
    rows = [correction.model_dump() for correction in body.corrections]
    return _shown(context, context.services.prechecks.correct(check.id, rows), language)


@router.get(
    "/{check_id}/calendar.ics",
    response_class=Response,
    responses=and_problems(
        200, {"content": {"text/calendar": {}}, "description": "The last days to file."}, 401, 404, 422
    ),
)
def calendar(check_id: str, context: Ctx, language: Tag | None = None) -> Response:
    """Give the last days on which the papers can be filed, as a calendar file in the language asked for."""
    check = context.check(check_id)
    text = context.services.prechecks.calendar(check.id, _language(context, check, language))
    if text is None:
        raise NotFoundError
    headers = {
        "Cache-Control": "private, no-store",
        "Content-Disposition": 'attachment; filename="workpermit.ics"',
    }
    return Response(text, media_type="text/calendar", headers=headers)


@router.get(
    "/{check_id}/evidence/{number}.png",
    response_class=Response,
    responses=and_problems(
        200, {"content": {"image/png": {}}, "description": "The page, marked."}, 401, 404, 422
    ),
)
def evidence(
    check_id: str,
    number: Annotated[int, Path(ge=1, le=100_000)],
    context: Ctx,
    also: Annotated[list[int] | None, Query(max_length=100)] = None,
) -> Response:
    """Give the page with the place of a finding marked.

    The number counts all evidence of the report in its order, from 1; each place in the report names it.
    `also` marks further places of the same page.
    """
    check = context.check(check_id)
    picture = context.services.prechecks.evidence(check.id, number, also or ())
    return Response(picture, media_type="image/png", headers={"Cache-Control": "private, no-store"})


def _shown(context: Context, check: Check, language: str | None) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "state": check.state.value,
        "progress": {"done": check.done, "total": check.total, "step": check.step},
    }
    if check.state is CheckState.DONE:
        chosen = _language(context, check, language)
        shown["report"] = context.services.prechecks.report(check.id, chosen)
    if check.state is CheckState.FAILED:
        shown["error"] = check.error_code
    return shown


def _language(context: Context, check: Check, wished: str | None) -> str:
    """Without a wish, take the language that the check was asked for in."""
    offered = context.services.catalogue.languages
    return first_offered((wished,), offered) or (
        reader_language(context.request) if wished else check.language
    )
