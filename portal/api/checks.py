"""Checks and their evidence over HTTP."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from portal.api.shapes import CheckOut, Tag, and_problems, problems
from portal.context import Ctx
from portal.problems import reader_language
from services.languages import first_offered
from services.prechecks import CheckState

router = APIRouter(prefix="/checks", tags=["checks"])


@router.get(
    "/{check_id}", response_model=CheckOut, response_model_exclude_unset=True, responses=problems(401, 422)
)
def show(check_id: str, context: Ctx, language: Tag | None = None) -> dict[str, Any]:
    """Say how far a check is; once done, its report in the language asked for."""
    check = context.check(check_id)
    shown: dict[str, Any] = {
        "state": check.state.value,
        "progress": {"done": check.done, "total": check.total, "step": check.step},
    }
    if check.state is CheckState.DONE:
        offered = context.services.catalogue.languages
        # Without a wish, the language that the check was asked for in.
        chosen = first_offered((language,), offered) or (
            reader_language(context.request) if language else check.language
        )
        shown["report"] = context.services.prechecks.report(check_id, chosen)
    if check.state is CheckState.FAILED:
        shown["error"] = check.error_code
    return shown


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
