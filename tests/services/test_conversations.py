"""Who owns a talk, and that nothing said is lost or answered twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from services.errors import ConflictError, UnauthorizedError
from services.talks import Author, Owner
from tests.services.service_parts import Parts


def test_a_talk_opens_with_its_own_token_only(parts: Parts) -> None:
    first, token = parts.conversations.start(language="en", channel="api")
    second, _ = parts.conversations.start(language="en", channel="api")
    assert parts.conversations.authorise(first.id, token).id == first.id
    for wrong in (None, "", token[:-1], token + "x"):
        with pytest.raises(UnauthorizedError):
            parts.conversations.authorise(first.id, wrong)
    with pytest.raises(UnauthorizedError):
        parts.conversations.authorise(second.id, token)
    with pytest.raises(UnauthorizedError):
        parts.conversations.authorise("t_nothing", token)


def test_messages_keep_their_order_when_many_come_at_once(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    with ThreadPoolExecutor(8) as pool:
        taken = list(
            pool.map(lambda n: parts.conversations.take(talk.id, {"text": str(n)}, str(n)), range(40))
        )
    assert all(new for _, new in taken)
    numbers = [message.number for message in parts.conversations.messages(talk.id)]
    assert numbers == list(range(1, 41))


def test_the_same_key_gives_the_same_message(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    first, new = parts.conversations.take(talk.id, {"text": "one"}, "k")
    again, new_again = parts.conversations.take(talk.id, {"text": "one"}, "k")
    assert (new, new_again) == (True, False)
    assert first.id == again.id


def test_only_one_answers_a_message(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    message, _ = parts.conversations.take(talk.id, {"text": "one"}, None)
    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(lambda _: parts.conversations.claim(message.id), range(8)))
    assert claims.count(True) == 1


def test_a_claim_of_a_dead_process_lapses(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    message, _ = parts.conversations.take(talk.id, {"text": "one"}, None)
    assert parts.conversations.claim(message.id)
    assert not parts.conversations.unanswered(since=parts.clock.now)
    parts.clock.forward(seconds=61)
    assert [item.id for item in parts.conversations.unanswered(since=message.at)] == [message.id]
    assert parts.conversations.claim(message.id)


def test_an_answer_is_stored_once_even_if_two_believe_that_they_have_it_in_hand(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    message, _ = parts.conversations.take(talk.id, {"text": "one"}, None)
    parts.conversations.claim(message.id)
    parts.conversations.answer(message, [{"text": "first"}])
    parts.conversations.answer(message, [{"text": "late"}])
    said = [item.body["text"] for item in parts.conversations.messages(talk.id)]
    assert said == ["one", "first"]


def test_the_wish_for_a_person_is_written_down_with_reason_and_time(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    message, _ = parts.conversations.take(talk.id, {"text": "a person please"}, None)
    parts.conversations.claim(message.id)
    owner = parts.conversations.answer(message, [{"text": "noted"}], handoff_reason="asked")
    assert owner is Owner.WAITING
    with parts.store.reading() as connection:
        handoff = connection.exec_driver_sql("SELECT reason, message_id, requested_at FROM handoffs").one()
        steps = connection.exec_driver_sql("SELECT from_owner, to_owner, reason FROM transitions").all()
    assert (handoff.reason, handoff.message_id) == ("asked", message.id)
    assert handoff.requested_at.startswith("2026-11-24 09:00")
    assert [tuple(step) for step in steps] == [("bot", "waiting", "asked")]


def test_the_bot_is_silent_while_a_person_speaks(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    early, _ = parts.conversations.take(talk.id, {"text": "early"}, None)
    parts.conversations.claim(early.id)
    parts.conversations.move(talk.id, Owner.STAFF, "claimed")
    assert parts.conversations.answer(early, [{"text": "too late"}]) is Owner.STAFF
    during, _ = parts.conversations.take(talk.id, {"text": "during"}, None)
    assert not parts.conversations.claim(during.id)
    parts.conversations.say(talk.id, Author.STAFF, {"text": "good day"})
    assert [m.body["text"] for m in parts.conversations.messages(talk.id)] == ["early", "during", "good day"]


def test_a_closed_talk_takes_nothing_and_opens_no_more(parts: Parts) -> None:
    talk, _ = parts.conversations.start(language="en", channel="api")
    parts.conversations.move(talk.id, Owner.CLOSED, "done")
    with pytest.raises(ConflictError):
        parts.conversations.take(talk.id, {"text": "hello?"}, None)
    for owner in (Owner.BOT, Owner.WAITING, Owner.STAFF):
        with pytest.raises(ConflictError):
            parts.conversations.move(talk.id, owner, "again")


def test_what_was_said_is_not_readable_on_disk(parts: Parts) -> None:
    talk, token = parts.conversations.start(language="en", channel="api")
    parts.conversations.take(talk.id, {"text": "Zanzibarova passport X7654321"}, None)
    parts.store.scrub()
    disk = parts.bytes_on_disk()
    assert b"Zanzibarova" not in disk
    assert b"X7654321" not in disk
    assert token.encode() not in disk
