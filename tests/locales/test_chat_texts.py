"""What must hold for the chat's fixed sentences and for the names of topics, in every language."""

from __future__ import annotations

from datetime import date
from typing import Any

from policy.catalogue import LANGUAGES, Catalogue

_HOTLINES = {"hotline_work": "12333", "hotline_immigration": "12367"}
#: Every fixed sentence with the arguments that its caller passes.
SENTENCES: dict[str, dict[str, Any]] = {
    "chat-greeting": {},
    "chat-goodbye": {},
    "chat-thanks": {},
    "chat-affirm": {},
    "chat-deny": {},
    "chat-bot_challenge": {},
    "chat-language_switch": {"languages": "中文, English"},
    "chat-restart_or_cancel": {},
    "chat-out_of_scope": {},
    "chat-not_known": _HOTLINES,
    "chat-clarify": {},
    "chat-handoff": {},
    "chat-handoff_waiting": {},
    "chat-check_documents": {},
    "chat-confirm_with_office": {},
    "chat-stale": {"date": date(2026, 11, 23)},
    "chat-as_of": {"date": date(2026, 11, 25)},
    "chat-city_used": {"city": "Beijing"},
    "chat-city_not_known": {"city": "Chengdu"},
    "chat-sources": {},
    "chat-bot_unavailable": _HOTLINES,
    "chat-message_too_long": {"characters": 2000},
    "chat-message_empty": {},
    "chat-language_not_offered": {"languages": "中文, English"},
    "chat-not_advice": {},
}
#: What fits on a button of a telephone.
MOST_LETTERS = 40


def test_a_language_has_exactly_the_sentences_that_the_chat_says(language: str, parts_of: Any) -> None:
    found = {key for key in parts_of(language, "chat.ftl") if key.startswith("chat-")}
    assert found == set(SENTENCES)


def test_a_sentence_takes_exactly_the_arguments_that_it_is_given(language: str, parts_of: Any) -> None:
    parts = parts_of(language, "chat.ftl")
    for key, arguments in SENTENCES.items():
        assert parts[key].variables == set(arguments), key


def test_every_sentence_can_be_said(catalogue: Catalogue, language: str) -> None:
    for key, arguments in SENTENCES.items():
        said = catalogue.format(language, key, **arguments)
        assert said.strip() and "{" not in said, key
        for value in arguments.values():
            if isinstance(value, str):
                assert value in said, key


def test_a_person_is_promised_no_time_and_papers_are_kept_out_of_the_chat(catalogue: Catalogue) -> None:
    said = catalogue.format("en", "chat-handoff")
    assert "cannot say when" in said and "Please do not send passport numbers" in said


def test_every_topic_has_a_name_and_a_question(
    topics: dict[str, list[str]], language: str, parts_of: Any
) -> None:
    known = [*topics["answer"], *topics["control"]]
    names = {key for key in parts_of(language, "chat.ftl") if key.startswith("topic-")}
    expected = {f"topic-{topic}{part}" for topic in known for part in ("", ".question")}
    assert names == expected


def test_a_topic_name_fits_on_a_button_and_is_like_no_other(language: str, parts_of: Any) -> None:
    parts = parts_of(language, "chat.ftl")
    names = [
        "".join(part.texts)
        for key, part in parts.items()
        if key.startswith("topic-") and not key.endswith(".question")
    ]
    assert max(len(name) for name in names) <= MOST_LETTERS
    assert len(set(names)) == len(names)


def test_a_question_is_a_question_without_a_variable(language: str, parts_of: Any) -> None:
    for key, part in parts_of(language, "chat.ftl").items():
        if key.endswith(".question"):
            assert part.variables == frozenset(), key
            assert "".join(part.texts).rstrip()[-1] in "?？؟", key


def test_english_and_chinese_have_answers_and_chat(catalogue: Catalogue) -> None:
    having = {language for language in LANGUAGES if catalogue.has(language, "answer-fees.details")}
    assert {"en", "zh"} <= having
    assert all(catalogue.has(language, "chat-not_known") for language in having)
