"""Applications and their files over HTTP."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Body, Header, Response

from policy.case import read_case, write_case
from portal import access
from portal.api.shapes import CaseOut, CheckAccepted, CheckIn, FileOut, and_problems, problems
from portal.context import Context, Ctx
from portal.multipart import Uploaded, read_upload
from portal.problems import ProblemError, reader_language
from services.cases import CaseRecord, StoredFile
from services.errors import UploadError
from services.languages import first_offered

router = APIRouter(prefix="/cases", tags=["cases"])
_EXAMPLE = {
    "application": {"type": "notification_outside", "category": "B", "city": "Shanghai"},
    "applicant": {"full_name": "LOPEZ GARCIA, MARIA", "date_of_birth": "1990-04-12", "nationality": "MEX"},
}
CaseBody = Annotated[dict[str, Any], Body(examples=[_EXAMPLE])]
_FILE_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "format": "binary"}},
                }
            }
        },
    }
}


@router.post("", status_code=201, response_model=CaseOut, responses=problems(401, 413, 422, 429))
def open_case(
    context: Ctx, response: Response, body: Annotated[dict[str, Any] | None, Body(examples=[_EXAMPLE])] = None
) -> dict[str, Any]:
    """Open an application. With a talk's token it belongs to that talk, and the talk's token opens it too."""
    context.take("cases")
    talk = context.own_conversation()
    if talk is None and access.bearer(context.request):
        raise ProblemError("unauthorized")
    case = read_case(body or {})
    record, token = context.services.cases.open(case, conversation_id=talk.id if talk else None)
    if access.is_own_script(context.request):
        access.keep(context.request, response, access.CASE_COOKIE, record.id, token)
    return _case(context, record) | {"token": token}


@router.get("/{case_id}", response_model=CaseOut, response_model_exclude_none=True, responses=problems(401))
def show(case_id: str, context: Ctx) -> dict[str, Any]:
    """Give what was declared, and the files."""
    return _case(context, context.case(case_id))


@router.patch(
    "/{case_id}",
    response_model=CaseOut,
    response_model_exclude_none=True,
    responses=problems(401, 413, 422),
)
def change(case_id: str, body: CaseBody, context: Ctx) -> dict[str, Any]:
    """Merge values into what was declared (RFC 7396): null removes one."""
    record = context.case(case_id)
    return _case(context, context.services.cases.change(record.id, body))


@router.delete("/{case_id}", status_code=204, responses=problems(401))
def erase(case_id: str, context: Ctx, response: Response) -> None:
    """Erase the application, its files, checks and pictures, at once."""
    record = context.case(case_id)
    context.services.cases.erase(record.id)
    kept = access.cookie(context.request, access.CASE_COOKIE)
    if kept and kept[0] == record.id:
        response.delete_cookie(access.CASE_COOKIE, path="/")


@router.post(
    "/{case_id}/files",
    status_code=201,
    response_model=FileOut,
    responses=and_problems(
        200,
        {"model": FileOut, "description": "The file was there already."},
        401,
        408,
        409,
        413,
        415,
        422,
        429,
        503,
    ),
    openapi_extra=_FILE_BODY,
)
async def upload(
    case_id: str,
    context: Ctx,
    response: Response,
    key: Annotated[str | None, Header(alias="Idempotency-Key", max_length=200)] = None,
) -> dict[str, Any]:
    """Add a file. The same content, or the same Idempotency-Key with it, gives the file that is there."""
    record = await asyncio.to_thread(context.case, case_id)
    context.take("files")
    uploaded = (await receive(context, most_files=1))[0]
    file, _new = await asyncio.to_thread(keep, context, record, uploaded, key)
    return written(file)


@router.delete("/{case_id}/files/{file_id}", status_code=204, responses=problems(401, 404))
def remove(case_id: str, file_id: str, context: Ctx) -> None:
    """Erase one file at once."""
    context.services.cases.remove_file(context.case(case_id).id, file_id)


@router.post(
    "/{case_id}/checks",
    status_code=202,
    response_model=CheckAccepted,
    responses=problems(401, 409, 413, 422, 429),
)
def check(
    case_id: str, context: Ctx, response: Response, body: Annotated[CheckIn | None, Body()] = None
) -> dict[str, Any]:
    """Ask for a check of the files that are there now."""
    record = context.case(case_id)
    context.take("checks")
    body = body or CheckIn()
    offered = context.services.catalogue.languages
    language = first_offered((body.language,), offered) or reader_language(context.request)
    made = context.services.prechecks.ask(record.id, as_of=body.as_of, language=language)
    response.headers["Location"] = f"/api/v1/checks/{made.id}"
    return {"check_id": made.id}


async def receive(context: Context, *, most_files: int) -> list[Uploaded]:
    """Read the files of a multipart body, a few bodies at a time."""
    limits = context.services.limits.uploads
    gate: asyncio.Semaphore = context.request.app.state.upload_gate
    async with gate:
        try:
            return await read_upload(
                context.request,
                most_bytes=limits.file_bytes,
                most_files=most_files,
                most_seconds=limits.body_seconds,
                name_characters=limits.name_characters,
            )
        except UploadError as error:
            context.metrics.uploads.labels(error.code).inc()
            raise


def keep(
    context: Context, record: CaseRecord, uploaded: Uploaded, key: str | None
) -> tuple[StoredFile, bool]:
    """Look at a file and keep it; raises UploadError where it is not taken."""
    try:
        if not uploaded.content:
            raise UploadError("upload-empty")
        inspected = context.services.inspect(uploaded.content, uploaded.name)
        kept = context.services.cases.add_file(
            record.id,
            uploaded.content,
            name=uploaded.name,
            media_type=inspected.media_type,
            pages=inspected.pages,
            key=key,
        )
    except UploadError as error:
        context.metrics.uploads.labels(error.code).inc()
        raise
    context.metrics.uploads.labels("taken" if kept[1] else "known").inc()
    return kept


def written(file: StoredFile) -> dict[str, Any]:
    """Give a file in the contract's shape."""
    return {
        "file_id": file.id,
        "name": file.name,
        "media_type": file.media_type,
        "size_bytes": file.size_bytes,
        "pages": file.pages,
    }


def _case(context: Context, record: CaseRecord) -> dict[str, Any]:
    latest = context.services.prechecks.latest(record.id)
    return {
        "id": record.id,
        "conversation_id": record.conversation_id,
        "case": write_case(record.case),
        "files": [written(file) for file in context.services.cases.files(record.id)],
        "latest_check": latest.id if latest else None,
    }
