"""What the action makes of Rasa's parse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.outcome import kind_of, offers, read_outcome

ROOT = Path(__file__).resolve().parents[2]


def parsed(kind: str, topic: str, *candidates: tuple[str, float], text: str = "hm") -> dict[str, Any]:
    return {
        "text": text,
        "intent": {"name": topic, "confidence": 0.8},
        "language": "en",
        "language_confidence": 0.9,
        "outcome": {
            "kind": kind,
            "topic": topic,
            "confidence": 0.8,
            "candidates": [list(c) for c in candidates],
        },
    }


def topics(part: str) -> list[str]:
    read = yaml.safe_load((ROOT / "config" / "topics.yaml").read_text(encoding="utf-8"))
    return [topic["id"] for topic in read[part]]


@pytest.mark.parametrize("topic", topics("answer_topics"))
def test_every_answer_topic_is_answered(topic: str) -> None:
    assert kind_of(topic) == "answer"


def test_no_control_topic_is_answered_from_the_book() -> None:
    kinds = {topic: kind_of(topic) for topic in topics("control_topics")}
    assert "answer" not in kinds.values()
    assert kinds["talk_to_human"] == "handoff"
    assert kinds["out_of_domain_near"] == "redirect"
    assert kinds["out_of_scope"] == "not_known"
    assert kinds["check_points"] == kinds["check_category"] == kinds["check_documents"] == "question"
    assert kinds["affirm"] == kinds["restart_or_cancel"] == "small_talk"


def test_a_yes_takes_the_first_topic_that_was_offered() -> None:
    outcome = read_outcome(parsed("answer", "affirm", ("affirm", 0.8)), ["z_visa", "fees"])
    assert (outcome.kind, outcome.topic) == ("answer", "z_visa")


def test_a_yes_to_nothing_is_small_talk() -> None:
    assert read_outcome(parsed("answer", "affirm", ("affirm", 0.8)), []).kind == "small_talk"


def test_a_no_to_what_was_offered_is_not_known() -> None:
    outcome = read_outcome(parsed("answer", "deny", ("deny", 0.8)), ["z_visa"])
    assert (outcome.kind, outcome.topic, outcome.candidates) == ("not_known", "out_of_scope", ())


def test_a_new_question_after_an_offer_is_answered() -> None:
    assert read_outcome(parsed("answer", "fees", ("fees", 0.8)), ["z_visa"]).topic == "fees"


def test_a_button_answers_its_topic_and_says_nothing_of_the_language() -> None:
    outcome = read_outcome({"text": "/fees", "intent": {"name": "fees"}}, ["z_visa"])
    assert (outcome.kind, outcome.topic, outcome.confidence, outcome.language) == (
        "answer",
        "fees",
        1.0,
        None,
    )


def test_only_a_clarification_leaves_an_offer_behind() -> None:
    assert offers(read_outcome(parsed("clarify", "fees", ("fees", 0.4), ("z_visa", 0.3)), [])) == [
        "fees",
        "z_visa",
    ]
    assert offers(read_outcome(parsed("answer", "fees", ("fees", 0.4), ("z_visa", 0.3)), [])) == []


def test_a_parse_without_our_components_is_not_known() -> None:
    assert read_outcome({"text": "hi", "intent": {"name": "greeting"}}, []).kind == "not_known"
