"""The first page: the talk."""

from __future__ import annotations

import re
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import HTMLResponse, Response

from portal import access
from portal.context import Context, Ctx
from portal.pages.frame import check_form, go, iso, language_of, preferred_language, render, to_html
from portal.problems import ProblemError
from services.errors import UnauthorizedError
from services.talks import Author, Conversation, Message, Owner

router = APIRouter()
_PAYLOAD = re.compile(r"/([a-z][a-z0-9_]{1,60})")
#: What a first visitor is offered; topics of config/topics.yaml.
_FIRST_TOPICS = ("documents_list", "points_system", "document_validity", "change_employer", "processing_time")
#: Pages that go with a form of the chat.
_PAGES = {"points": "points", "documents": "papers", "category": "points"}


@router.get("/")
def first(context: Ctx) -> Response:
    """Show the first page in the language that the browser asks for."""
    return show(preferred_language(context), context)


@router.get("/{language}/")
def show(language: str, context: Ctx) -> Response:
    """Show the talk of this browser, or how to begin one."""
    language = language_of(context, language)
    talk = own_talk(context)
    entries = _entries(context, language, talk)
    return render(
        context, language, "chat.html", page="chat", **_values(context, language, talk), entries=entries
    )


@router.get("/{language}")
def without_slash(language: str, context: Ctx) -> Response:
    """Send on to the first page of a language."""
    return go(f"/{language_of(context, language)}/")


@router.get("/{language}/privacy")
def privacy(language: str, context: Ctx) -> Response:
    """Show what happens to what people tell and show."""
    return render(context, language_of(context, language), "privacy.html", page="privacy")


@router.get("/{language}/messages")
def later(language: str, context: Ctx, after: Annotated[int, Query(ge=0)] = 0) -> Response:
    """Give what was said after a message, as a piece of the page."""
    language = language_of(context, language)
    talk = own_talk(context)
    if talk is None:
        raise ProblemError("unauthorized")
    return _piece(context, language, talk, after)


@router.post("/{language}/messages")
def send(
    language: str,
    request: Request,
    context: Ctx,
    text: Annotated[str, Form()] = "",
    csrf: Annotated[str, Form()] = "",
    city: Annotated[str, Form(max_length=80)] = "",
    key: Annotated[str, Form(max_length=80)] = "",
    after: Annotated[int, Form(ge=0)] = 0,
    tapped: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """Say something: a script gets the new piece of the page, a plain form is sent back to it."""
    language = language_of(context, language)
    check_form(context, {"csrf": csrf})
    talk, token = own_talk(context), None
    if talk is None or talk.owner is Owner.CLOSED:
        context.take("conversations")
        talk, token = context.services.conversations.start(language=language, channel="portal")
        after = 0
    context.take("messages", talk.id)
    said = tapped if _PAYLOAD.fullmatch(tapped) else text
    received = context.services.chat.receive(
        # A tapped topic has no language of its own: it is answered in that of the page.
        talk,
        said,
        language=language if said == tapped and tapped else None,
        city=city.strip() or None,
        client_key=key or None,
    )
    for reply in received.replies:
        context.metrics.replies.labels(reply["kind"], reply["topic"], reply["language"]).inc()
    by_script = request.headers.get("x-requested-with") == "fetch"
    fresh = context.services.conversations.get(talk.id)
    response = _piece(context, language, fresh, after) if by_script else go(f"/{language}/#latest")
    if token is not None:
        access.keep(request, response, access.TALK_COOKIE, talk.id, token)
    return response


@router.post("/{language}/forget")
def forget(language: str, context: Ctx, csrf: Annotated[str, Form()] = "") -> Response:
    """Erase the talk of this browser."""
    language = language_of(context, language)
    check_form(context, {"csrf": csrf})
    if talk := own_talk(context):
        context.services.conversations.erase(talk.id)
    response = go(f"/{language}/")
    response.delete_cookie(access.TALK_COOKIE, path="/")
    return response


def own_talk(context: Context) -> Conversation | None:
    """Give the talk that this browser keeps the key of, if it is still there."""
    kept = access.cookie(context.request, access.TALK_COOKIE)
    if kept is None or not access.from_own_page(context.request):
        return None
    try:
        return context.services.conversations.authorise(*kept)
    except UnauthorizedError:
        return None


def _values(context: Context, language: str, talk: Conversation | None) -> dict[str, Any]:
    has = context.services.catalogue.has
    topics = [topic for topic in _FIRST_TOPICS if has(language, f"topic-{topic}")]
    return {
        "talk": talk,
        "owner": talk.owner.value if talk else "bot",
        "first_topics": topics,
        "pages": _PAGES,
    }


def _piece(context: Context, language: str, talk: Conversation, after: int) -> Response:
    entries = _entries(context, language, talk, after)
    html = to_html(context, language, "entries.html", entries=entries, pages=_PAGES)
    last = entries[-1]["number"] if entries else after
    return HTMLResponse(
        html, headers={"X-Conversation": talk.id, "X-Last": str(last), "X-Owner": talk.owner.value}
    )


def _entries(
    context: Context, language: str, talk: Conversation | None, after: int = 0
) -> list[dict[str, Any]]:
    if talk is None:
        return []
    messages = context.services.conversations.messages(talk.id)
    answered = {message.answers for message in messages if message.answers}
    catalogue = context.services.catalogue

    def shown(message: Message) -> dict[str, Any]:
        mine = message.author is Author.APPLICANT
        text = str(message.body["text"])
        payload = _PAYLOAD.fullmatch(text) if mine else None
        if payload and catalogue.has(language, f"topic-{payload[1]}"):
            text = catalogue.format(language, f"topic-{payload[1]}")
        elif payload and payload[1] == "talk_to_human":
            text = catalogue.format(language, "talk-talk-to-person")
        return {
            "number": message.number,
            "author": message.author.value,
            "text": text,
            "cut": bool(message.body.get("cut")),
            "reply": None if mine else {**message.body, "as_of": iso(message.body.get("as_of"))},
            "pending": mine and talk.owner in (Owner.BOT, Owner.WAITING) and message.id not in answered,
        }

    return [shown(message) for message in messages if message.number > after]
