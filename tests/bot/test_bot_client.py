"""The bot's client turns whatever Rasa says into an outcome or into one error."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from services.bot_client import BotUnavailable, FakeBot, HttpBotClient, Outcome, parse_outcome

GOOD: dict[str, Any] = {
    "kind": "answer",
    "topic": "fees",
    "confidence": 0.9,
    "candidates": [["fees", 0.9]],
    "language": "en",
    "language_confidence": 0.99,
}


def client(answer: Callable[[httpx.Request], httpx.Response]) -> HttpBotClient:
    return HttpBotClient("http://bot/", frozenset({"fees"}), transport=httpx.MockTransport(answer))


def says(payload: object, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _request: httpx.Response(status, json=payload)


def test_an_outcome_is_read() -> None:
    outcome = client(says([{"recipient_id": "c", "custom": GOOD}])).ask("c", "cost?", {})
    assert outcome == Outcome("answer", "fees", 0.9, (("fees", 0.9),), "en", 0.99)


def test_conversation_and_metadata_reach_rasa() -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.path, json.loads(request.content)))
        return httpx.Response(200, json=[{"custom": GOOD}])

    client(answer).ask("talk-1", "cost?", {"language": "zh"})
    assert seen == [
        ("/webhooks/rest/webhook", {"sender": "talk-1", "message": "cost?", "metadata": {"language": "zh"}})
    ]


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("/fees", "/fees"),
        ("/restart", "restart"),
        ('/fees{"a": "b"}', 'fees{"a": "b"}'),
        ("  //session_start", "session_start"),
        ("/", " "),
        ("", " "),
    ],
)
def test_only_a_known_topic_passes_as_a_command(typed: str, sent: str) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content)["message"])
        return httpx.Response(200, json=[{"custom": GOOD}])

    client(answer).ask("c", typed, {})
    assert seen == [sent]


@pytest.mark.parametrize(
    "payload",
    [
        [],
        {},
        "x",
        [None],
        [{"text": "hello"}],
        [{"custom": GOOD}, {"custom": GOOD}],
        [{"custom": GOOD | {"kind": "sing"}}],
        [{"custom": GOOD | {"confidence": "high"}}],
        [{"custom": GOOD | {"candidates": None}}],
        [{"custom": {"kind": "answer"}}],
    ],
)
def test_an_odd_answer_means_that_the_bot_is_away(payload: object) -> None:
    with pytest.raises(BotUnavailable):
        client(says(payload)).ask("c", "hi", {})


@pytest.mark.parametrize("status", [404, 500, 503])
def test_a_bad_status_means_that_the_bot_is_away(status: int) -> None:
    with pytest.raises(BotUnavailable):
        client(says([{"custom": GOOD}], status)).ask("c", "hi", {})


def test_an_answer_that_is_no_json_means_that_the_bot_is_away() -> None:
    with pytest.raises(BotUnavailable):
        client(lambda _request: httpx.Response(200, text="<html>")).ask("c", "hi", {})


@pytest.mark.parametrize("error", [httpx.ConnectError("no"), httpx.ReadTimeout("slow")])
def test_no_connection_and_no_time_mean_that_the_bot_is_away(error: httpx.HTTPError) -> None:
    def fail(_request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(BotUnavailable):
        client(fail).ask("c", "hi", {})


def test_shares_outside_their_range_are_brought_back() -> None:
    assert parse_outcome(GOOD | {"confidence": 1.0000001}).confidence == 1.0
    with pytest.raises(BotUnavailable):
        parse_outcome(GOOD | {"confidence": float("nan")})


def test_the_fake_keeps_the_same_promise() -> None:
    fake = FakeBot(lambda text: Outcome("answer", "fees", 1.0) if text == "cost" else None)
    assert fake.ask("c", "cost", {}).topic == "fees"
    with pytest.raises(BotUnavailable):
        fake.ask("c", "away", {})
