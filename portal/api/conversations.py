"""Talks over HTTP."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Body, Header, Response
from fastapi.responses import StreamingResponse

from portal import access
from portal.api.shapes import (
    ConversationIn,
    ConversationOut,
    MessageIn,
    MessagesOut,
    TranscriptOut,
    and_problems,
    problems,
)
from portal.context import Context, Ctx
from portal.problems import ProblemError
from services.languages import first_offered
from services.talks import Author, Message

router = APIRouter(prefix="/conversations", tags=["conversations"])
ClientKey = Annotated[str | None, Header(alias="Idempotency-Key", max_length=200)]


@router.post("", status_code=201, response_model=ConversationOut, responses=problems(413, 422, 429))
def start(
    context: Ctx, response: Response, body: Annotated[ConversationIn | None, Body()] = None
) -> dict[str, Any]:
    """Open a talk. The token authorises what follows, as `Authorization: Bearer`."""
    context.take("conversations")
    body = body or ConversationIn(language=None)
    offered = context.services.catalogue.languages
    language = first_offered((body.language,), offered)
    talk, token = context.services.conversations.start(language=language, channel=body.channel)
    if access.is_own_script(context.request):
        access.keep(context.request, response, access.TALK_COOKIE, talk.id, token)
    return {
        "id": talk.id,
        "token": token,
        "owner": talk.owner.value,
        "language": language,
        "languages": list(offered),
    }


@router.get(
    "/{conversation_id}",
    response_model=TranscriptOut,
    response_model_exclude_unset=True,
    responses=problems(401, 422),
)
def transcript(conversation_id: str, context: Ctx) -> dict[str, Any]:
    """Give the talk so far."""
    talk = context.conversation(conversation_id)
    messages = context.services.conversations.messages(talk.id)
    return {
        "id": talk.id,
        "owner": talk.owner.value,
        "language": talk.language,
        "messages": [entry(message) for message in messages],
    }


@router.delete("/{conversation_id}", status_code=204, responses=problems(401, 422))
def erase(conversation_id: str, context: Ctx) -> None:
    """Erase the talk and all that was said, at once."""
    context.services.conversations.erase(context.conversation(conversation_id).id)


@router.post(
    "/{conversation_id}/messages",
    response_model=MessagesOut,
    response_model_exclude_unset=True,
    responses=problems(401, 408, 409, 413, 422, 429),
)
def send(conversation_id: str, body: MessageIn, context: Ctx, key: ClientKey = None) -> dict[str, Any]:
    """Say something; the replies come with the answer.

    With an `Idempotency-Key` the same message may be sent again: it is taken once. Where the bot is away the
    message is kept, the reply says so, and the answer follows through the events, or on sending it again.
    """
    talk = context.conversation(conversation_id)
    context.take("messages", talk.id)
    received = context.services.chat.receive(
        talk, body.text, language=body.language, as_of=body.as_of, city=body.city, client_key=key
    )
    for reply in received.replies:
        context.metrics.replies.labels(reply["kind"], reply["topic"], reply["language"]).inc()
    return {"messages": list(received.replies), "owner": received.owner.value}


@router.get(
    "/{conversation_id}/events",
    response_class=StreamingResponse,
    responses=and_problems(200, {"content": {"text/event-stream": {}}, "description": "Events."}, 401, 422),
)
async def events(
    conversation_id: str,
    context: Ctx,
    last_event_id: Annotated[str | None, Header(alias="Last-Event-ID", max_length=20)] = None,
) -> StreamingResponse:
    """Listen: `message` (bot or staff), `owner`, `progress` of checks. Resumes after Last-Event-ID.

    Without Last-Event-ID the stream begins with all that was said so far.
    """
    talk = await asyncio.to_thread(context.conversation, conversation_id)
    if last_event_id is not None and not (last_event_id.isascii() and last_event_id.isdigit()):
        raise ProblemError("invalid_request", path="Last-Event-ID", expected="a number")
    stream = _stream(context, talk.id, int(last_event_id or 0))
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(stream, media_type="text/event-stream", headers=headers)


async def _stream(context: Context, conversation_id: str, last_id: int) -> AsyncIterator[str]:
    limits = context.services.limits.events
    ends = time.monotonic() + limits.stream_minutes * 60
    yield "retry: 2000\n\n"
    listening = context.hub.listen(conversation_id, last_id, heartbeat_seconds=limits.heartbeat_seconds)
    async for batch in listening:
        for event in batch:
            data = json.dumps(event.data, ensure_ascii=False)
            yield f"id: {event.id}\nevent: {event.kind}\ndata: {data}\n\n"
        if not batch:
            yield ": still here\n\n"
        if time.monotonic() > ends or context.request.app.state.closing.is_set():
            return


def entry(message: Message) -> dict[str, Any]:
    """Turn a stored message into the transcript's shape."""
    reply = None if message.author is Author.APPLICANT else message.body
    return {
        "number": message.number,
        "author": message.author.value,
        "at": message.at.isoformat(),
        "text": str(message.body["text"]),
        "reply": reply,
    }
