"""Talks over HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import jsonschema
import pytest

from services.talks import Author, Owner
from tests.portal.conftest import Talk
from tests.portal.portal_fakes import Served

Say = Callable[..., dict[str, Any]]
REPLY = {
    "type": "object",
    "required": ["text", "language", "kind", "topic", "confidence", "sources", "as_of", "suggestions"],
    "properties": {
        "text": {"type": "string", "minLength": 1},
        "language": {"enum": ["zh", "en", "ja", "ko", "ru", "fr", "de", "es", "ar", "pt"]},
        "kind": {"enum": ["answer", "question", "clarify", "redirect", "not_known", "handoff", "small_talk"]},
        "topic": {"type": "string"},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "sources": {
            "type": "array",
            "items": {"type": "object", "required": ["id", "title", "document_number", "date", "url"]},
        },
        "as_of": {"type": ["string", "null"]},
        "suggestions": {"type": "array", "items": {"type": "object", "required": ["text", "payload"]}},
        "data": {"type": "object"},
    },
}


def test_a_question_is_answered_in_its_language_with_sources_and_date(say: Say) -> None:
    english, chinese = say("How many points?"), say("A类需要多少分")
    for body, language in ((english, "en"), (chinese, "zh")):
        (reply,) = body["messages"]
        jsonschema.validate(reply, REPLY)
        assert (reply["language"], reply["kind"], reply["topic"]) == (language, "answer", "points_system")
        assert reply["as_of"] == "2026-11-24"
        assert reply["sources"]
        assert body["owner"] == "bot"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("which papers", "clarify"),
        ("a person please", "handoff"),
        ("hello", "small_talk"),
        ("my score", "question"),
        ("Kaixo lagun", "not_known"),
        ("xyzzy", "not_known"),
        ("x" * 10_000, "not_known"),
        ("x" * 10_001, "not_known"),
        ("x" * 60_000, "not_known"),
        ("🎉👩‍👩‍👧", "not_known"),
        ("\x00\x1b[31m\x07", "not_known"),
        ("   ", "not_known"),
        ("", "not_known"),
        ("<script>alert(1)</script>", "not_known"),
        ("' OR 1=1 --", "not_known"),
    ],
)
def test_whatever_is_written_gets_a_valid_reply(say: Say, text: str, kind: str) -> None:
    (reply,) = say(text)["messages"]
    jsonschema.validate(reply, REPLY)
    assert reply["kind"] == kind
    if kind == "clarify":
        assert 1 <= len(reply["suggestions"]) <= 3
        assert all(item["topic"] and item["payload"] == f"/{item['topic']}" for item in reply["suggestions"])
    if kind == "question":
        assert set(reply["data"]) >= {"form", "understood", "missing"}


def test_a_body_beyond_reason_is_refused_unread(client: httpx.Client, talk: Talk) -> None:
    path, header = talk
    response = client.post(f"{path}/messages", json={"text": "x" * 70_000}, headers=header)
    assert response.status_code == 413
    assert response.json()["code"] == "body_too_large"


def test_the_same_message_sent_twice_is_taken_once(
    served: Served, say: Say, client: httpx.Client, talk: Talk
) -> None:
    asked = len(served.bot.asked)
    first, again = say("How many points?", "key-1"), say("How many points?", "key-1")
    assert first == again
    assert len(served.bot.asked) == asked + 1
    path, header = talk
    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(lambda _: say("hello", "key-2"), range(5)))
    assert all(answer == answers[0] for answer in answers)
    said = client.get(path, headers=header).json()["messages"]
    assert [item["author"] for item in said] == ["applicant", "bot", "applicant", "bot"]


def test_nothing_is_lost_while_the_bot_is_away(fresh: Served) -> None:
    with fresh.client() as client:
        made = client.post("/api/v1/conversations").json()
        path, header = f"/api/v1/conversations/{made['id']}", {"Authorization": f"Bearer {made['token']}"}
        send = lambda text, key: client.post(  # noqa: E731
            f"{path}/messages", json={"text": text}, headers={**header, "Idempotency-Key": key}
        )
        fresh.bot.away = True
        told = send("How many points?", "k1").json()
        assert told["messages"][0]["kind"] == "not_known"
        kept = client.get(path, headers=header).json()["messages"]
        assert [(item["author"], item["text"]) for item in kept] == [("applicant", "How many points?")]
        send("hello", "k2")
        fresh.bot.away = False
        assert send("How many points?", "k1").json()["messages"][0]["topic"] == "points_system"
        assert fresh.services.chat.catch_up() <= 1  # the timer may have been quicker
        said = client.get(path, headers=header).json()["messages"]
        replies = [item["reply"]["topic"] for item in said if item["author"] == "bot"]
        assert sorted(replies) == ["greeting", "points_system"]


def test_while_a_person_speaks_the_bot_is_silent_and_back_again(served: Served, say: Say, talk: Talk) -> None:
    identifier = talk[0].rsplit("/", 1)[-1]
    assert say("I want a person")["owner"] == "waiting"
    waiting = say("How many points?")
    assert (waiting["owner"], waiting["messages"][0]["kind"]) == ("waiting", "answer")
    served.services.conversations.move(identifier, Owner.STAFF, "claimed")
    assert say("are you there?") == {"messages": [], "owner": "staff"}
    served.services.conversations.move(identifier, Owner.BOT, "handed_back")
    assert say("hello")["owner"] == "bot"
    served.services.conversations.move(identifier, Owner.CLOSED, "done")


def test_a_closed_talk_says_so(served: Served, client: httpx.Client, talk: Talk) -> None:
    path, header = talk
    served.services.conversations.move(path.rsplit("/", 1)[-1], Owner.CLOSED, "done")
    response = client.post(f"{path}/messages", json={"text": "hello"}, headers=header)
    assert response.status_code == 409


@pytest.mark.parametrize("call", ["GET", "DELETE", "POST messages", "GET events"])
def test_another_talks_token_opens_nothing(client: httpx.Client, talk: Talk, call: str) -> None:
    method, _, rest = call.partition(" ")
    url = f"{talk[0]}/{rest}" if rest else talk[0]
    other = client.post("/api/v1/conversations").json()["token"]
    for headers in (
        {},
        {"Authorization": f"Bearer {other}"},
        {"Authorization": talk[1]["Authorization"][:-1]},
    ):
        response = client.request(
            method, url, json={"text": "x"} if method == "POST" else None, headers=headers
        )
        assert response.status_code == 401
        assert response.headers["content-type"] == "application/problem+json"
        assert response.headers["www-authenticate"] == "Bearer"


def _events(
    client: httpx.Client, path: str, headers: dict[str, str], count: int
) -> list[tuple[int, str, Any]]:
    found: list[tuple[int, str, Any]] = []
    with client.stream("GET", f"{path}/events", headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        event: dict[str, str] = {}
        for line in stream.iter_lines():
            name, _, value = line.partition(": ")
            if not line and "id" in event:
                found.append((int(event["id"]), event["event"], json.loads(event["data"])))
                event = {}
                if len(found) == count:
                    return found
            elif name in ("id", "event", "data"):
                event[name] = value
    return found


def test_events_tell_what_others_said_and_resume_where_they_were_cut(
    served: Served, client: httpx.Client, say: Say, talk: Talk
) -> None:
    path, header = talk
    say("How many points?")
    say("a person please")
    first = _events(client, path, header, 3)
    assert [(kind, data.get("owner") or data["reply"]["kind"]) for _, kind, data in first] == [
        ("message", "answer"),
        ("message", "handoff"),
        ("owner", "waiting"),
    ]
    served.services.conversations.say(
        path.rsplit("/", 1)[-1], Author.STAFF, {"text": "Good day", "language": "en"}
    )
    rest = _events(client, path, {**header, "Last-Event-ID": str(first[-1][0])}, 1)
    assert rest[0][2]["author"] == "staff"
    resumed = _events(client, path, {**header, "Last-Event-ID": str(first[0][0])}, 3)
    assert [event[0] for event in resumed] == [first[1][0], first[2][0], rest[0][0]]
    bad = client.get(f"{path}/events", headers={**header, "Last-Event-ID": "one"})
    assert bad.status_code == 422


def test_an_erased_talk_is_gone(client: httpx.Client, say: Say, talk: Talk) -> None:
    path, header = talk
    say("hello")
    assert client.delete(path, headers=header).status_code == 204
    assert client.get(path, headers=header).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        '{"text": 1}',
        "{",
        "[]",
        '{"txt": "a"}',
        '{"text": "a", "as_of": "2026-02-30"}',
        '{"text": "a", "language": "!"}',
    ],
)
def test_a_wrong_body_is_refused_with_the_place_of_the_mistake(
    client: httpx.Client, talk: Talk, body: str
) -> None:
    path, header = talk
    headers = {**header, "Content-Type": "application/json", "Accept-Language": "zh"}
    response = client.post(f"{path}/messages", content=body, headers=headers)
    assert response.status_code == 422
    problem = response.json()
    assert problem["type"] == "urn:workpermit:problem:invalid_request"
    assert response.headers["content-language"] == "zh"
    assert "path" in problem
