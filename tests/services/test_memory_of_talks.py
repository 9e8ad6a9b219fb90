"""A talk remembers what it needs for the next message, sealed and erased with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.dialogue.memory import Doubt, Memory, Stage, Tap, read_memory, write_memory
from services.errors import NotFoundError
from tests.services.service_parts import Parts

FULL = Memory(
    form="points",
    stage=Stage.CONFIRMING,
    facts={"age": 34, "city": "Chengdu", "date_of_birth": "1992-02-29", "fortune_500": False},
    doubts=(Doubt("salary_period:pay", "period", (30000,)),),
    asked="salary_amount",
    skipped=("chinese",),
    taps=(Tap("A month", "set:salary_period=month"),),
    yes="topic:z_visa",
    topics=("fees", "z_visa"),
    city="Chengdu",
    failures=1,
)


def test_a_memory_survives_being_written() -> None:
    assert read_memory(write_memory(FULL)) == FULL
    assert read_memory(None) == read_memory({}) == Memory()


def test_what_an_older_version_kept_besides_is_dropped() -> None:
    assert read_memory({**write_memory(FULL), "gone": 1}) == FULL


def test_a_button_is_known_by_what_it_shows_whatever_its_case() -> None:
    assert FULL.action(" a MONTH ") == "set:salary_period=month"
    assert FULL.action("A year") is None


def test_a_talk_keeps_its_memory_sealed_and_erases_it(tmp_path: Path) -> None:
    parts = Parts(tmp_path)
    talk, _token = parts.conversations.start(language="en", channel="portal")
    assert parts.conversations.memory(talk.id) is None
    message, _new = parts.conversations.take(talk.id, {"text": "hello"}, None, in_hand=True)
    parts.conversations.answer(message, [{"text": "hi"}], memory=write_memory(FULL))
    assert read_memory(parts.conversations.memory(talk.id)) == FULL
    assert b"Chengdu" not in parts.bytes_on_disk()
    parts.conversations.erase(talk.id)
    with pytest.raises(NotFoundError):
        parts.conversations.memory(talk.id)
