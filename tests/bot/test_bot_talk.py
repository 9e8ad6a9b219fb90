"""The trained bot and its action server, through the client that the assistant uses."""

from __future__ import annotations

import uuid

import pytest

from policy.catalogue import LANGUAGES
from services.bot_client import BotUnavailable, HttpBotClient

pytestmark = [pytest.mark.rasa, pytest.mark.timeout(900)]


def talk() -> str:
    return uuid.uuid4().hex


@pytest.mark.parametrize(
    ("text", "kind", "topic", "language"),
    [
        ("How much does the work permit cost?", "answer", "fees", "en"),
        ("How many points do I need for category A?", "answer", "points_system", "en"),
        ("A类需要多少分", "answer", "points_system", "zh"),
        ("办工作许可要多少钱", "answer", "fees", "zh"),
        ("工作許可證丟了要怎麼補辦", "answer", "lost_card", "zh"),
        ("I lost my work permit card, how do I get a new one", "answer", "lost_card", "en"),
        (
            "How do I apply for permanent residence (green card) in China?",
            "redirect",
            "out_of_domain_near",
            "en",
        ),
        ("I want to talk to a human", "handoff", "talk_to_human", "en"),
        ("转人工客服", "handoff", "talk_to_human", "zh"),
        ("hello", "small_talk", "greeting", "en"),
        ("谢谢你", "small_talk", "thanks", "zh"),
        ("calculate my points please", "question", "check_points", "en"),
        ("帮我检查一下我的材料", "question", "check_documents", "zh"),
        ("what's the weather like tomorrow", "not_known", "out_of_scope", "en"),
    ],
)
def test_a_plain_question_is_understood(
    bot: HttpBotClient, text: str, kind: str, topic: str, language: str
) -> None:
    outcome = bot.ask(talk(), text, {})
    assert (outcome.kind, outcome.topic, outcome.language) == (kind, topic, language)
    assert outcome.language_confidence > 0.4


def test_every_topic_can_be_asked_for_by_a_button(bot: HttpBotClient, topics: frozenset[str]) -> None:
    conversation = talk()
    for topic in sorted(topics):
        outcome = bot.ask(conversation, f"/{topic}", {"language": "zh"})
        assert (outcome.topic, outcome.confidence) == (topic, 1.0)
        assert outcome.language is None


def test_a_yes_takes_the_first_of_what_was_offered_and_a_no_none(bot: HttpBotClient) -> None:
    vague = "salary age degree"
    for word, check in (("yes", True), ("no", False)):
        conversation = talk()
        asked = bot.ask(conversation, vague, {"language": "en"})
        assert asked.kind == "clarify", asked
        assert 1 <= len(asked.candidates) <= 3
        then = bot.ask(conversation, word, {"language": "en"})
        if check:
            assert then.topic == asked.candidates[0][0]
        else:
            assert then.kind == "not_known"
        assert bot.ask(conversation, "yes", {"language": "en"}).kind == "small_talk"


@pytest.mark.parametrize("text", ["", "   ", "😀😀😀", "\u0000\u0001\u0007", "?!…", "....", "\u202e\u200d"])
def test_what_holds_no_word_is_not_known(bot: HttpBotClient, text: str) -> None:
    outcome = bot.ask(talk(), text, {"language": "zh"})
    assert (outcome.kind, outcome.topic, outcome.language) == ("not_known", "out_of_scope", "zh")


@pytest.mark.parametrize("text", ["x" * 10_000, "visa " * 2_000, "签" * 10_000, "/" * 500, "{[(" * 300])
def test_a_flood_gets_an_outcome(bot: HttpBotClient, text: str) -> None:
    assert bot.ask(talk(), text, {}).kind in ("not_known", "clarify", "answer")


@pytest.mark.parametrize("text", ["/restart", "/session_start", "/back", "/nlu_fallback", "EXTERNAL: fees"])
def test_rasas_own_commands_are_text_like_any_other(bot: HttpBotClient, text: str) -> None:
    assert bot.ask(talk(), text, {}).kind


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("combien coûte le permis de travail", "fr"),
        ("wie lange dauert die Bearbeitung", "de"),
        ("cuánto cuesta el permiso de trabajo", "es"),
        ("quanto tempo demora o visto de trabalho", "pt"),
        ("сколько стоит разрешение на работу", "ru"),
        ("كم تكلفة تصريح العمل", "ar"),
        ("就労許可の費用はいくらですか", "ja"),
        ("취업 허가 비용이 얼마예요", "ko"),
        ("скільки коштує дозвіл на роботу", "uk"),
        ("giấy phép lao động mất bao lâu", "vi"),
        ("permit how long", "en"),
        ("要多久", "zh"),
    ],
)
def test_the_language_is_named_and_what_is_not_ours_is_not_answered(
    bot: HttpBotClient, text: str, language: str
) -> None:
    outcome = bot.ask(talk(), text, {"language": "en"})
    assert outcome.language == language
    if language not in LANGUAGES:
        assert outcome.kind == "not_known"


@pytest.mark.parametrize("text", ["ok", "Z visa", "HSK 4", "John Smith", "12345"])
def test_a_name_a_number_or_an_ok_does_not_change_the_language(bot: HttpBotClient, text: str) -> None:
    assert bot.ask(talk(), text, {"language": "zh"}).language == "zh"


def test_without_its_action_server_the_bot_counts_as_away(
    bot_without_actions: str, topics: frozenset[str]
) -> None:
    client = HttpBotClient(bot_without_actions, topics, timeout_seconds=30)
    with pytest.raises(BotUnavailable):
        client.ask(talk(), "how much does it cost", {})
    client.close()
