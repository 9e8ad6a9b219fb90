"""What all pages share: language, words, the form's protection, the template."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse, RedirectResponse, Response

from policy.catalogue import LANGUAGES
from portal import access
from portal.context import Context, context_of
from portal.pages.assets import Assets
from portal.problems import STATUS, ProblemError, problem_text
from services.clock import office_day
from services.languages import negotiate, own_name
from services.vault import same

_FOLDER = Path(__file__).parent.parent / "templates"
_VISIT_COOKIE = "wp_visit"
_RIGHT_TO_LEFT = ("ar",)


def make_templates(assets: Assets) -> Environment:
    """Make the template environment; a name that is not given is an error, not a blank."""
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["asset"] = assets.url
    environment.filters["prose"] = prose
    return environment


def prose(text: str) -> Markup:
    """Turn the plain text of a reply into paragraphs and lists; nothing in it is taken for markup."""
    out: list[str] = []
    listing = False
    paragraph: list[str] = []

    def close() -> None:
        nonlocal listing
        if paragraph:
            out.append("<p>" + "<br>".join(paragraph) + "</p>")
            paragraph.clear()
        if listing:
            out.append("</ul>")
            listing = False

    for line in text.split("\n"):
        stripped = line.strip()
        if stripped.startswith(("- ", "• ")):
            if not listing:
                close()
                out.append("<ul>")
                listing = True
            out.append(f"<li>{escape(stripped[2:])}</li>")
        elif not stripped:
            close()
        else:
            if listing:
                close()
            paragraph.append(str(escape(stripped)))
    close()
    return Markup("".join(out))  # noqa: S704 - every piece above was escaped


def language_of(context: Context, language: str) -> str:
    """Give the language of a page's address; raises ProblemError (not found) for one that is not offered."""
    if language not in context.services.catalogue.languages:
        raise ProblemError("not_found")
    return language


def preferred_language(context: Context) -> str:
    """Give the language that the browser asks for."""
    offered = context.services.catalogue.languages
    return negotiate(context.request.headers.get("accept-language"), offered)


def csrf_of(context: Context) -> tuple[str, str]:
    """Give (visit, the form field that goes with it); a new visit where the browser has none."""
    visit = context.request.cookies.get(_VISIT_COOKIE) or secrets.token_urlsafe(24)
    return visit, context.services.vault.sign(visit, "csrf")


def check_form(context: Context, form: Mapping[str, Any]) -> None:
    """Accept a form only from our own page.

    Raises:
        ProblemError: no visit, or not its field.
    """
    visit = context.request.cookies.get(_VISIT_COOKIE, "")
    given = str(form.get("csrf", ""))
    if not visit or not same(given, context.services.vault.sign(visit, "csrf")):
        raise ProblemError("forbidden_origin")
    if not access.from_own_page(context.request):
        raise ProblemError("forbidden_origin")


def render(context: Context, language: str, template: str, *, status: int = 200, **values: Any) -> Response:
    """Render a page."""
    visit, csrf = csrf_of(context)
    body = to_html(context, language, template, csrf=csrf, **values)
    response = HTMLResponse(body, status, headers={"Vary": "Accept-Language, Cookie"})
    if context.request.cookies.get(_VISIT_COOKIE) != visit:
        response.set_cookie(
            _VISIT_COOKIE,
            visit,
            path="/",
            httponly=True,
            secure=context.request.url.scheme == "https",
            samesite="strict",
        )
    return response


def to_html(context: Context, language: str, template: str, **values: Any) -> str:
    """Render a template to text; `t` in it gives a sentence, `has` says whether there is one."""
    services = context.services
    catalogue = services.catalogue

    def words(key: str, **arguments: Any) -> str:
        return catalogue.format(language, key, **arguments)

    environment: Environment = context.request.app.state.templates
    rest = context.request.url.path.split("/", 2)[2:]
    return environment.get_template(template).render(
        t=words,
        has=lambda key: catalogue.has(language, key),
        language=language,
        direction="rtl" if language in _RIGHT_TO_LEFT else "ltr",
        languages=[(tag, own_name(tag)) for tag in LANGUAGES if tag in catalogue.languages],
        rest=rest[0] if rest and context.request.method == "GET" else "",
        today=office_day(services.clock),
        policy_version=services.book.version[:8],
        limits=services.limits,
        **values,
    )


def problem_page(context: Context, language: str, code: str, back: str, **arguments: Any) -> Response:
    """Render a problem as a page, with a way back."""
    arguments = {"path": "", "expected": "", **arguments}
    title, detail = problem_text(context.services.catalogue, language, code, **arguments)
    values = {"title": title, "detail": detail, "back": back, "page": ""}
    return render(context, language, "problem.html", status=STATUS[code], **values)


def problem_for_browser(request: Request, code: str, title: str, detail: str, status: int) -> Response:
    """Render a problem for somebody who looks at a page, in the language of its address."""
    context = context_of(request)
    first = request.url.path.split("/")[1:2]
    offered = context.services.catalogue.languages
    language = first[0] if first and first[0] in offered else preferred_language(context)
    back = {"title": title, "detail": detail, "back": f"/{language}/", "page": ""}
    return render(context, language, "problem.html", status=status, **back)


def go(url: str) -> Response:
    """Send the browser on after a form, so that reloading sends nothing twice. `url` is always our own."""
    return RedirectResponse(url, 303)


def iso(value: str | None) -> date | None:
    """Read a date field of a form; None where it is empty or no date."""
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None
