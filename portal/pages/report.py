"""A check while it runs, and its report."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from policy.book import PolicyBook
from portal.context import Ctx
from portal.pages.frame import language_of, render
from services.prechecks import CheckState

router = APIRouter()
_GROUPS = ("fail", "unknown", "pass")
_STEPS = ("queued", "reading", "judging", "done", "failed")


@router.get("/{language}/checks/{check_id}")
def show(language: str, check_id: str, context: Ctx) -> Response:
    """Show how far a check is, or its report."""
    language = language_of(context, language)
    check = context.check(check_id)
    report = None
    if check.state is CheckState.DONE:
        report = context.services.prechecks.report(check.id, language)
    return render(
        context,
        language,
        "check.html",
        page="papers",
        check=check,
        step=step_of(check.step),
        report=report,
        groups=_grouped(report["findings"]) if report else [],
        sources=_sources(context.services.book, report) if report else {},
    )


@router.get("/{language}/checks/{check_id}/state")
def state(language: str, check_id: str, context: Ctx) -> Response:
    """Say how far a check is, in words, for the page's script."""
    language = language_of(context, language)
    check = context.check(check_id)
    catalogue = context.services.catalogue
    return JSONResponse(
        {
            "state": check.state.value,
            "done": check.done,
            "total": check.total,
            "step": catalogue.format(language, f"checking-step-{step_of(check.step)}"),
            "progress": catalogue.format(language, "checking-progress", done=check.done, total=check.total),
        }
    )


def step_of(step: str) -> str:
    """Give the step that we have words for."""
    return step if step in _STEPS else "reading"


def _grouped(findings: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """Sort findings into those to mend, those undecided, those in order; the grave ones first in each."""
    weight = {"blocker": 0, "warning": 1, "info": 2}
    grouped = []
    for status in _GROUPS:
        group = [one for one in findings if one["status"] == status and one.get("audience") != "staff"]
        if group:
            group = sorted(group, key=lambda finding: weight.get(finding["severity"], 3))
            grouped.append((status, [{**finding, "pages": _pages(finding)} for finding in group]))
    return grouped


def _pages(finding: dict[str, Any]) -> list[dict[str, Any]]:
    """Gather the places of a finding by page: one picture each, with all of the finding's places marked."""
    found: dict[tuple[str, int], list[str]] = {}
    for place in finding.get("evidence") or ():
        found.setdefault((place["file"], place["page"]), []).append(place["picture"])
    pages = []
    for (file, page), pictures in found.items():
        numbers = [picture.rsplit("/", 1)[-1].removesuffix(".png") for picture in dict.fromkeys(pictures)]
        also = "&".join(f"also={number}" for number in numbers[1:])
        pages.append({"file": file, "page": page, "picture": pictures[0] + (f"?{also}" if also else "")})
    return pages


def _sources(book: PolicyBook, report: dict[str, Any]) -> dict[str, dict[str, str | None]]:
    """Look up the titles of the sources that the findings name."""
    ids = {source for finding in report["findings"] for source in finding.get("sources") or ()}
    return {
        name: {"title": book.sources[name].title, "url": book.sources[name].url}
        for name in ids
        if name in book.sources
    }
