"""Which tokens a request carries: Bearer, or the HttpOnly cookies that our own pages get."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

TALK_COOKIE = "wp_talk"
CASE_COOKIE = "wp_case"
_DAYS = 30
_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


def bearer(request: Request) -> str | None:
    """Give the Bearer token, if any."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def tokens(request: Request) -> list[str]:
    """Give every token that the request may use; cookies only where our own page sent it."""
    found = [token] if (token := bearer(request)) else []
    if from_own_page(request):
        for name in (TALK_COOKIE, CASE_COOKIE):
            if (pair := cookie(request, name)) is not None:
                found.append(pair[1])
    return found


def cookie(request: Request, name: str) -> tuple[str, str] | None:
    """Give (id, token) of a cookie of ours."""
    identifier, dot, token = request.cookies.get(name, "").partition(".")
    return (identifier, token) if dot and identifier and token else None


def from_own_page(request: Request) -> bool:
    """Say whether a cookie may speak for this request: reading, or writing from our own origin.

    SameSite=Strict already keeps cookies from other sites; this holds in browsers that do not know it.
    """
    if request.method in _SAFE_METHODS:
        return True
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def is_own_script(request: Request) -> bool:
    """Say whether a script of our own page sends this, by what only browsers set."""
    return request.headers.get("sec-fetch-site") == "same-origin"


def keep(request: Request, response: Response, name: str, identifier: str, token: str) -> None:
    """Let the browser keep a token where no script can read it."""
    response.set_cookie(
        name,
        f"{identifier}.{token}",
        max_age=_DAYS * 86400,
        path="/",
        httponly=True,
        secure=request.url.scheme == "https",
        samesite="strict",
    )
