"""Errors -> responses: RFC 9457 problem+json for the API, in the reader's language, in one shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from policy.catalogue import Catalogue
from policy.errors import InputError, PolicyError
from services.errors import DecryptionError, ServiceError
from services.languages import negotiate

_log = structlog.get_logger(__name__)

#: Codes of our errors -> status; each has a `problem-<code>` message, with `.detail`, in the catalogue.
STATUS = {
    "invalid_input": 422,
    "invalid_request": 422,
    "unauthorized": 401,
    "not_found": 404,
    "conflict": 409,
    "no_files": 409,
    "check_open": 409,
    "conversation_closed": 409,
    "key_reused": 422,
    "method_not_allowed": 405,
    "rate_limited": 429,
    "body_too_large": 413,
    "body_too_slow": 408,
    "busy": 503,
    "forbidden_origin": 403,
    "internal": 500,
    "upload-too_large": 413,
    "upload-too_many_files": 413,
    "upload-case_full": 413,
    "upload-too_many_pages": 413,
    "upload-too_many_pixels": 413,
    "upload-unsupported": 415,
    "upload-office_document": 415,
    "upload-empty": 422,
    "upload-encrypted": 422,
    "upload-damaged": 422,
    "upload-not_multipart": 415,
    "upload-no_file": 422,
}
_OF_STATUS = {401: "unauthorized", 403: "forbidden_origin", 404: "not_found", 405: "method_not_allowed"}


class ProblemError(Exception):
    """Raised at the edge itself; `code` is one of STATUS."""

    def __init__(self, code: str, *, headers: dict[str, str] | None = None, **arguments: Any) -> None:
        super().__init__(code)
        self.code, self.headers, self.arguments = code, headers or {}, arguments


def problem_text(catalogue: Catalogue, language: str, code: str, **arguments: Any) -> tuple[str, str]:
    """Give title and detail of a problem in words."""
    key = code if code.startswith("upload-") else f"problem-{code}"
    title = catalogue.format(language, key, **arguments)
    return title, catalogue.format(language, f"{key}.detail", **arguments)


def reader_language(request: Request) -> str:
    """Give the language for words to the caller: the page's address, ?language=, else Accept-Language."""
    catalogue: Catalogue = request.app.state.services.catalogue
    first = request.url.path.split("/")[1:2]
    if first and first[0] in catalogue.languages:
        return first[0]
    asked = request.query_params.get("language")
    return negotiate(asked or request.headers.get("accept-language"), catalogue.languages)


def problem(
    request: Request, code: str, *, headers: dict[str, str] | None = None, **arguments: Any
) -> Response:
    """Make the response for a problem; `path` among the arguments becomes a member of its own."""
    catalogue: Catalogue = request.app.state.services.catalogue
    language = reader_language(request)
    arguments = {"path": "", "expected": "", **arguments} if code == "invalid_input" else arguments
    title, detail = problem_text(catalogue, language, code, **arguments)
    status = STATUS[code]
    as_page: Callable[..., Response] | None = getattr(request.app.state, "problem_page", None)
    if as_page is not None and _wants_page(request):
        return as_page(request, code, title, detail, status)
    body: dict[str, Any] = {
        "type": f"urn:workpermit:problem:{code}",
        "title": title,
        "status": status,
        "detail": detail,
        "code": code,
        "request_id": request.scope.get("request_id", ""),
    }
    if "path" in arguments:
        body["path"] = arguments["path"]
        body["expected"] = arguments.get("expected", "")
    sent = {"Content-Language": language, **(headers or {})}
    if status == 401:
        sent["WWW-Authenticate"] = "Bearer"
    return JSONResponse(body, status, headers=sent, media_type="application/problem+json")


def _wants_page(request: Request) -> bool:
    path = request.url.path
    return not path.startswith("/api/") and "text/html" in request.headers.get("accept", "")


def install(app: FastAPI) -> None:
    """Turn every error of the application into a problem."""

    async def on_problem(request: Request, error: Exception) -> Response:
        assert isinstance(error, ProblemError)  # noqa: S101 - registered for this class only
        return problem(request, error.code, headers=error.headers, **error.arguments)

    async def on_input(request: Request, error: Exception) -> Response:
        path = getattr(error, "path", "")
        return problem(request, "invalid_input", path=path, expected=getattr(error, "expected", ""))

    async def on_service(request: Request, error: Exception) -> Response:
        assert isinstance(error, ServiceError)  # noqa: S101
        code = str(error) if error.code == "conflict" and str(error) in STATUS else error.code
        if code not in STATUS:
            return await on_any(request, error)
        return problem(request, code, headers=None, **error.arguments)

    async def on_validation(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101
        first = error.errors()[0] if error.errors() else {"loc": (), "msg": ""}
        # Never the value that was sent: it may be anything, and this answer may end up in a log.
        where = [str(part) for part in first["loc"] if part not in ("body", "query", "path")]
        return problem(request, "invalid_request", path=".".join(where), expected=str(first["msg"]))

    async def on_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101
        code = _OF_STATUS.get(error.status_code, "invalid_request" if error.status_code < 500 else "internal")
        return problem(request, code, headers=dict(error.headers or {}), path="", expected="")

    async def on_any(request: Request, error: Exception) -> Response:
        _log.error("request_broke", error=type(error).__name__, request=request.scope.get("request_id"))
        return problem(request, "internal")

    app.add_exception_handler(ProblemError, on_problem)
    app.add_exception_handler(InputError, on_input)
    app.add_exception_handler(DecryptionError, on_any)
    app.add_exception_handler(PolicyError, on_any)
    app.add_exception_handler(ServiceError, on_service)
    app.add_exception_handler(RequestValidationError, on_validation)
    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(Exception, on_any)
