"""A form goes on over stored messages: what is told in one is known in the next, and nowhere readable."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from policy.loader import load_book
from services.answers import composer
from services.assistant import Assistant
from services.bot_client import FakeBot, Outcome
from services.chat import Chat
from services.dialogue.build import build_dialogue
from tests.services.service_parts import ROOT, Parts

HEARD = {
    "work out my points": "question check_points",
    "what does it cost?": "answer fees",
    "I'm 34 with a PhD": "not_known out_of_scope",
}


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(ROOT / "config" / "policy")


def _understand(text: str) -> Outcome | None:
    if text not in HEARD:
        return None
    kind, topic = HEARD[text].split()
    return Outcome(kind, topic, 0.9, ((topic, 0.9),), "en", 0.99)


def _chat(parts: Parts, book: PolicyBook) -> Chat:
    catalogue = Catalogue.load(ROOT / "config" / "locales")
    dialogue = build_dialogue(ROOT / "config", book, catalogue)
    limits = parts.limits.chat
    bot = FakeBot(_understand)
    assistant = Assistant(bot, composer(book), catalogue, limits, parts.clock, dialogue)
    return Chat(parts.conversations, assistant, limits, parts.clock)


def test_a_form_goes_on_from_message_to_message(tmp_path: Path, book: PolicyBook) -> None:
    parts = Parts(tmp_path)
    talk, _token = parts.conversations.start(language="en", channel="portal")

    def say(text: str) -> dict[str, Any]:
        # A new chat each time, as after a restart: nothing is remembered but what is stored.
        return _chat(parts, book).receive(parts.conversations.get(talk.id), text).replies[0]

    assert say("work out my points")["data"]["form"] == "points"
    assert say("I'm 34 with a PhD")["data"]["understood"] == {"age": 34, "education": "doctorate"}
    interrupted = say("what does it cost?")
    assert (interrupted["kind"], interrupted["topic"]) == ("answer", "fees")
    assert interrupted["data"]["understood"]["age"] == 34
    tapped = say(interrupted["suggestions"][-2]["payload"])  # work it out with this
    assert tapped["suggestions"][0]["text"] == "Yes, work it out"
    result = say("Yes, work it out")
    assert result["kind"] == "answer" and result["sources"] and result["as_of"]
    assert result["data"]["result"]["total_min"] < result["data"]["result"]["total_max"]
    assert "not a decision" in result["text"]
    assert b"doctorate" not in parts.bytes_on_disk()


def test_a_form_takes_facts_while_the_bot_is_away(tmp_path: Path, book: PolicyBook) -> None:
    parts = Parts(tmp_path)
    talk, _token = parts.conversations.start(language="en", channel="portal")
    chat = _chat(parts, book)
    chat.receive(parts.conversations.get(talk.id), "work out my points")
    away = chat.receive(parts.conversations.get(talk.id), "52 years old, bachelor, 20 years of experience")
    assert away.replies[0]["data"]["understood"] == {
        "age": 52,
        "education": "bachelor",
        "experience_years": 20,
    }
