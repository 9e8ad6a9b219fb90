"""Around every request: an id, safe headers, a body no larger or slower than allowed, a line in the log."""

from __future__ import annotations

import asyncio
import re
import secrets
import time
from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.metrics import Metrics
from portal.problems import problem
from services.limits import ServiceLimits

_log = structlog.get_logger(__name__)

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
_HEADERS = {
    "content-security-policy": CONTENT_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-robots-tag": "noindex",
}
_UPLOAD = re.compile(r"/api/v1/cases/[^/]+/files|/[a-z]{2}/papers/files")


class Guard:
    """The outermost layer; plain ASGI, so that streams pass through untouched."""

    def __init__(self, app: ASGIApp, *, limits: ServiceLimits, metrics: Metrics) -> None:
        self._app, self._limits, self._metrics = app, limits, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["request_id"] = secrets.token_hex(8)
        started, status = time.perf_counter(), 500

        async def guarded_send(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = self._safe_headers(scope, message["headers"])
            await send(message)

        try:
            await self._serve(scope, receive, guarded_send)
        finally:
            route = getattr(scope.get("route"), "path", "unmatched")
            seconds = time.perf_counter() - started
            self._metrics.observe(scope["method"], route, status, seconds)
            _log.info(
                "request",
                id=scope["request_id"],
                method=scope["method"],
                route=route,  # the pattern, never the path: paths carry ids of people's cases
                status=status,
                ms=round(seconds * 1000, 1),
            )

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] in ("GET", "HEAD", "DELETE", "OPTIONS") or _UPLOAD.fullmatch(scope["path"]):
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._limits.uploads.body_seconds):
                body = await read_body(receive, self._limits.uploads.json_bytes)
        except TimeoutError:
            await problem(Request(scope), "body_too_slow")(scope, receive, send)
            return
        if body is None:
            await problem(Request(scope), "body_too_large")(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)

    def _safe_headers(self, scope: Scope, given: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        names = {name.lower() for name, _value in given}
        headers = list(given)
        for name, value in _HEADERS.items():
            if name.encode() not in names:
                headers.append((name.encode(), value.encode()))
        if b"cache-control" not in names:
            headers.append((b"cache-control", b"no-store"))
        if scope["scheme"] == "https":
            headers.append((b"strict-transport-security", b"max-age=31536000; includeSubDomains"))
        headers.append((b"x-request-id", scope["request_id"].encode()))
        return headers


async def read_body(receive: Receive, most_bytes: int) -> bytes | None:
    """Read a whole body; None where it is larger than allowed (the rest is read and dropped)."""
    kept, seen = bytearray(), 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return bytes(kept)
        chunk = message.get("body", b"")
        seen += len(chunk)
        if seen <= most_bytes:
            kept += chunk
        # A sender who is cut off half-way never sees our answer; a rude one is cut off all the same.
        if not message.get("more_body") or seen > most_bytes * 100:
            return bytes(kept) if seen <= most_bytes else None


def _replay(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    sent = False

    async def replayed() -> Message:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return replayed
