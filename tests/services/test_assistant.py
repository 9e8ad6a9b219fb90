"""From what the bot understood to words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from policy.loader import load_book
from services.answers import composer
from services.assistant import Ask, Assistant, Turn
from services.bot_client import FakeBot, Outcome
from services.dialogue.build import build_dialogue
from services.dialogue.dialogue import Dialogue
from services.limits import load_limits
from services.replies import Kind, write_reply
from services.topics import load_topics

CONFIG = Path(__file__).resolve().parents[2] / "config"
Say = Callable[..., Turn]


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(CONFIG / "policy")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(CONFIG / "locales")


@pytest.fixture(scope="module")
def dialogue(book: PolicyBook, catalogue: Catalogue) -> Dialogue:
    return build_dialogue(CONFIG, book, catalogue)


@pytest.fixture
def say(book: PolicyBook, catalogue: Catalogue, dialogue: Dialogue) -> Say:
    """Answers a text as if the bot had understood the outcome given (None: the bot is away)."""
    limits = load_limits(CONFIG).chat

    def answer(outcome: Outcome | None, text: str = "some words", **ask: object) -> Turn:
        clock = lambda: datetime(2026, 11, 24, 20, 0, tzinfo=UTC)  # noqa: E731 - already the 25th in China
        bot = FakeBot(lambda _: outcome)
        assistant = Assistant(bot, composer(book), catalogue, limits, clock, dialogue)
        return assistant.reply(Ask("t_1", text, **ask))  # type: ignore[arg-type]

    return answer


def _understood(
    topic: str, kind: str = "answer", language: str = "en", sure: float = 0.99, **more: object
) -> Outcome:
    return Outcome(kind, topic, 0.9, language=language, language_confidence=sure, **more)  # type: ignore[arg-type]


def test_every_answer_topic_is_answered_in_every_offered_language(say: Say, catalogue: Catalogue) -> None:
    for topic in load_topics(CONFIG):
        if topic.control:
            continue
        for language in catalogue.languages:
            reply = say(_understood(topic.id), language=language).reply
            assert (reply.kind, reply.topic, reply.language) == (Kind.ANSWER, topic.id, language)
            assert reply.sources, topic.id
            assert reply.as_of == date(2026, 11, 25)
            assert len(reply.suggestions) <= 3


def test_every_control_topic_has_words(say: Say, catalogue: Catalogue) -> None:
    kinds = {"talk_to_human": "handoff", "out_of_domain_near": "redirect", "out_of_scope": "not_known"}
    for topic in load_topics(CONFIG):
        if topic.control:
            kind = kinds.get(topic.id, "question" if topic.id.startswith("check_") else "small_talk")
            for language in catalogue.languages:
                turn = say(_understood(topic.id, kind), language=language)
                assert turn.reply.text
                assert turn.reply.language == language
                assert turn.reply.kind.value == kind
                assert turn.reply.topic == topic.id


def test_a_reply_has_the_contracts_keys(say: Say) -> None:
    written = write_reply(say(_understood("document_validity")).reply)
    assert {"text", "language", "kind", "topic", "confidence", "sources", "as_of", "suggestions"} <= set(
        written
    )
    assert set(written["sources"][0]) == {"id", "title", "document_number", "date", "url"}
    assert set(written["suggestions"][0]) >= {"text", "payload"}


def test_hesitation_offers_at_most_three_topics(say: Say) -> None:
    candidates = (
        ("fees", 0.3),
        ("fees", 0.3),
        ("nonsense", 0.2),
        ("z_visa", 0.2),
        ("r_visa", 0.1),
        ("extension", 0.1),
    )
    reply = say(_understood("fees", "clarify", candidates=candidates)).reply
    assert reply.kind is Kind.CLARIFY
    assert [(s.topic, s.payload) for s in reply.suggestions] == [
        ("fees", "/fees"),
        ("z_visa", "/z_visa"),
        ("r_visa", "/r_visa"),
    ]


def test_what_is_not_known_is_said_with_a_person_offered(say: Say) -> None:
    reply = say(_understood("fees", "not_known")).reply
    assert (reply.kind, reply.topic) == (Kind.NOT_KNOWN, "out_of_scope")
    assert [s.payload for s in reply.suggestions] == ["/talk_to_human"]
    assert "12333" in reply.text


def test_a_wish_for_a_person_is_passed_on_and_told_again_while_waiting(say: Say) -> None:
    first = say(_understood("talk_to_human", "handoff"))
    again = say(_understood("talk_to_human", "handoff"), waiting=True)
    assert first.handoff_reason == "asked"
    assert first.reply.text != again.reply.text


@pytest.mark.parametrize(
    ("asked", "talk", "seen", "sure", "expected"),
    [
        ("zh", "en", "en", 0.99, "zh"),  # asked for with the message: wins
        (None, "en", "zh", 0.99, "zh"),  # the writer switched
        (None, "zh", "en", 0.3, "zh"),  # a name or an ok: the talk goes on as it was
        (None, None, "zh", 0.99, "zh"),
        (None, None, "zh", 0.1, "en"),
        (None, "zh", "sv", 0.7, "zh"),  # not sure enough to interrupt a running talk
    ],
)
def test_the_language_follows_wish_then_words_then_talk(
    say: Say, asked: str | None, talk: str | None, seen: str, sure: float, expected: str
) -> None:
    turn = say(_understood("fees", language=seen, sure=sure), language=asked, talk_language=talk)
    assert turn.reply.language == turn.language == expected


def test_a_language_that_is_not_offered_is_told_which_ones_are(say: Say) -> None:
    for turn in (say(_understood("fees", language="sv")), say(_understood("fees"), language="sv")):
        assert turn.reply.topic == "language_switch"
        assert "中文" in turn.reply.text


def test_a_switch_by_name_changes_the_talk(say: Say) -> None:
    turn = say(_understood("language_switch", "small_talk"), "Can we speak Chinese?", talk_language="en")
    assert turn.language == turn.reply.language == "zh"
    named = say(_understood("language_switch", "small_talk"), "do you speak Portuguese?", talk_language="en")
    assert named.language == named.reply.language == "pt"
    unknown = say(_understood("language_switch", "small_talk"), "do you speak Swedish?", talk_language="en")
    assert unknown.reply.language == "en"
    assert "中文" in unknown.reply.text


def test_a_tap_keeps_the_language_of_the_talk(say: Say) -> None:
    turn = say(_understood("fees", language="en", sure=1.0), "/fees", talk_language="zh")
    assert turn.reply.language == "zh"


def test_while_the_bot_is_away_the_message_stays_pending_and_a_tap_is_answered(say: Say) -> None:
    away = say(None, "how long does it take", talk_language="en")
    assert away.pending
    assert away.reply.kind is Kind.NOT_KNOWN
    assert say(None, "要多久").reply.language == "zh"
    tapped = say(None, "/fees", talk_language="en")
    assert not tapped.pending
    assert tapped.reply.topic == "fees"


def test_messages_that_cannot_be_read_are_answered_without_asking_the_bot(say: Say) -> None:
    too_long = say(None, "x" * 10_001)
    emoji = say(None, "🎉🎉🎉")
    control = say(None, "\x00\x07")
    assert "10,000" in too_long.reply.text
    assert emoji.reply.text == control.reply.text
    assert not (too_long.pending or emoji.pending or control.pending)


def test_the_date_and_the_city_of_the_question_count(say: Say) -> None:
    before = say(_understood("electronic_permit"), as_of=date(2024, 6, 1)).reply
    after = say(_understood("electronic_permit"), as_of=date(2026, 6, 1)).reply
    assert (before.as_of, after.as_of) == (date(2024, 6, 1), date(2026, 6, 1))
    assert before.text != after.text
    unknown = say(_understood("fees"), city="Atlantis").reply
    assert "Atlantis" in unknown.text
    known = say(_understood("fees"), city="上海").reply
    assert "Atlantis" not in known.text
