"""The application: what is declared, the papers, and the wish for a check."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import JSONResponse, Response

from policy.case import (
    ApplicationType,
    Case,
    Category,
    DegreeLevel,
    Gender,
    SalaryPeriod,
    read_case,
    write_case,
)
from policy.errors import InputError
from portal import access
from portal.api.cases import keep, receive
from portal.context import Context, Ctx
from portal.pages.chat import own_talk
from portal.pages.countries import countries
from portal.pages.frame import check_form, go, language_of, problem_page, render
from portal.problems import STATUS, ProblemError, problem_text
from services.cases import CaseRecord
from services.errors import ServiceError, UnauthorizedError

router = APIRouter()

#: Section, key, kind of control, choices; in the order of the page.
FIELDS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("application", "type", "choice", tuple(ApplicationType)),
    ("application", "category", "letter", tuple(Category)),
    ("application", "as_of", "date", ()),
    ("application", "in_china", "bool", ()),
    ("application", "city", "text", ()),
    ("applicant", "full_name", "text", ()),
    ("applicant", "date_of_birth", "date", ()),
    ("applicant", "nationality", "country", ()),
    ("applicant", "passport_number", "text", ()),
    ("applicant", "gender", "choice", tuple(Gender)),
    ("employer", "name", "text", ()),
    ("employer", "name_en", "text", ()),
    ("employer", "credit_code", "text", ()),
    ("job", "position", "text", ()),
    ("job", "salary_amount", "number", ()),
    ("job", "salary_currency", "text", ()),
    ("job", "salary_period", "choice", tuple(SalaryPeriod)),
    ("job", "work_location", "text", ()),
    ("job", "start_date", "date", ()),
    ("job", "end_date", "date", ()),
    ("claims", "degree_level", "choice", tuple(DegreeLevel)),
    ("claims", "experience_years", "number", ()),
)


@router.get("/{language}/papers")
def show(language: str, context: Ctx, done: str = "") -> Response:
    """Show the application of this browser, or how to begin one."""
    return _page(context, language_of(context, language), done=done)


@router.post("/{language}/papers/case")
async def declare(language: str, request: Request, context: Ctx) -> Response:
    """Keep what is declared."""
    language = language_of(context, language)
    form = {key: value for key, value in (await request.form(max_files=0)).items() if isinstance(value, str)}
    check_form(context, form)

    def save() -> Response:
        try:
            declared = read_form(form)
        except InputError as error:
            return _page(context, language, problem=("invalid_input", error), form=form)
        record, response = _own_or_new(context, go(f"/{language}/papers?done=saved#check"))
        patch: dict[str, dict[str, Any]] = {}
        for section, key, _kind, _choices in FIELDS:
            patch.setdefault(section, {})[key] = declared.get(section, {}).get(key)
        context.services.cases.change(record.id, patch)
        return response

    return await asyncio.to_thread(save)


@router.post("/{language}/papers/files")
async def add(language: str, request: Request, context: Ctx) -> Response:
    """Add files: a script sends one at a time and gets JSON, a plain form sends many and is sent back."""
    language = language_of(context, language)
    context.take("files")
    by_script = request.headers.get("x-requested-with") == "fetch"
    try:
        most = 1 if by_script else context.services.limits.uploads.files_per_case
        uploaded = await receive(context, most_files=most)
        check_form(context, uploaded[0].fields)

        def save() -> Response:
            target: Response = JSONResponse({"ok": True}) if by_script else go(f"/{language}/papers#files")
            record, response = _own_or_new(context, target)
            for item in uploaded:
                keep(context, record, item, None)
            return response

        return await asyncio.to_thread(save)
    except (ServiceError, ProblemError) as error:
        code, arguments = error.code, error.arguments
        if by_script:
            title, detail = problem_text(context.services.catalogue, language, code, **_spoken(arguments))
            return JSONResponse({"ok": False, "title": title, "detail": detail}, STATUS.get(code, 400))
        return problem_page(context, language, code, f"/{language}/papers#files", **_spoken(arguments))


@router.post("/{language}/papers/files/{file_id}/remove")
def remove(language: str, file_id: str, context: Ctx, csrf: Annotated[str, Form()] = "") -> Response:
    """Erase one file."""
    language = language_of(context, language)
    check_form(context, {"csrf": csrf})
    context.services.cases.remove_file(_own(context).id, file_id)
    return go(f"/{language}/papers#files")


@router.post("/{language}/papers/check")
def start_check(language: str, context: Ctx, csrf: Annotated[str, Form()] = "") -> Response:
    """Ask for a check and go to where its report will be."""
    language = language_of(context, language)
    check_form(context, {"csrf": csrf})
    context.take("checks")
    record = _own(context)
    try:
        check = context.services.prechecks.ask(record.id, as_of=None, language=language)
    except ServiceError as error:
        latest = context.services.prechecks.latest(record.id)
        if str(error) == "check_open" and latest:
            return go(f"/{language}/checks/{latest.id}")
        code = str(error) if str(error) in STATUS else error.code
        return problem_page(context, language, code, f"/{language}/papers")
    return go(f"/{language}/checks/{check.id}")


@router.post("/{language}/papers/erase")
def erase(language: str, context: Ctx, csrf: Annotated[str, Form()] = "") -> Response:
    """Erase the application at once."""
    language = language_of(context, language)
    check_form(context, {"csrf": csrf})
    record = own_case(context)
    if record is not None:
        context.services.cases.erase(record.id)
    response = go(f"/{language}/papers?done=erased")
    response.delete_cookie(access.CASE_COOKIE, path="/")
    return response


def own_case(context: Context) -> CaseRecord | None:
    """Give the application that this browser keeps the key of, if it is still there."""
    kept = access.cookie(context.request, access.CASE_COOKIE)
    if kept is None or not access.from_own_page(context.request):
        return None
    try:
        return context.services.cases.authorise(kept[0], [kept[1]])
    except UnauthorizedError:
        return None


def read_form(form: Mapping[str, str]) -> dict[str, Any]:
    """Turn the fields of the form (section.key) into a case; raises InputError naming the key."""
    declared: dict[str, dict[str, Any]] = {}
    for section, key, kind, _choices in FIELDS:
        text = form.get(f"{section}.{key}", "").strip()
        if not text:
            continue
        value: Any = text
        if kind == "number":
            try:
                value = float(text.replace(",", "").replace(" ", ""))
            except ValueError as error:
                raise InputError(f"{section}.{key}", "expected a number") from error
        elif kind == "bool":
            value = text == "yes"
        elif key == "salary_currency":
            value = text.upper()
        declared.setdefault(section, {})[key] = value
    return write_case(read_case(declared))


def _page(
    context: Context,
    language: str,
    *,
    done: str = "",
    problem: tuple[str, InputError] | None = None,
    form: Mapping[str, str] | None = None,
) -> Response:
    record = own_case(context)
    declared = write_case(record.case if record else Case())
    values = {
        f"{section}.{key}": (form or {}).get(f"{section}.{key}", _shown(declared.get(section, {}).get(key)))
        for section, key, _kind, _choices in FIELDS
    }
    wrong = None
    if problem:
        section, _, key = problem[1].path.partition(".")
        catalogue = context.services.catalogue
        name = f"case-{key}" if catalogue.has(language, f"case-{key}") else "case-application"
        label = catalogue.format(language, name)
        title, detail = problem_text(
            catalogue, language, problem[0], path=label, expected=problem[1].expected
        )
        wrong = {"title": title, "detail": detail, "field": f"{section}.{key}"}
    return render(
        context,
        language,
        "papers.html",
        status=422 if wrong else 200,
        page="papers",
        record=record,
        files=context.services.cases.files(record.id) if record else [],
        latest=context.services.prechecks.latest(record.id) if record else None,
        fields=FIELDS,
        values=values,
        countries=countries(language),
        done=done if done in ("saved", "erased") else "",
        wrong=wrong,
    )


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) and value < 1e6 else str(value).removesuffix(".0")


def _spoken(arguments: Mapping[str, object]) -> dict[str, Any]:
    return {"path": "", "expected": "", **arguments}


def _own(context: Context) -> CaseRecord:
    record = own_case(context)
    if record is None:
        raise UnauthorizedError
    return record


def _own_or_new(context: Context, response: Response) -> tuple[CaseRecord, Response]:
    record = own_case(context)
    if record is None:
        context.take("cases")
        talk = own_talk(context)
        record, token = context.services.cases.open(Case(), conversation_id=talk.id if talk else None)
        access.keep(context.request, response, access.CASE_COOKIE, record.id, token)
    return record, response
