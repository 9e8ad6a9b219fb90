"""Rasa's parse of a message and what was offered before -> the outcome that the assistant puts into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

OUT_OF_SCOPE = "out_of_scope"
_SMALL_TALK = frozenset(
    {
        "greeting",
        "goodbye",
        "thanks",
        "affirm",
        "deny",
        "bot_challenge",
        "language_switch",
        "restart_or_cancel",
    }
)
_QUESTIONS = frozenset({"check_documents", "check_points", "check_category"})
_MOST_CANDIDATES = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was understood; candidates are (topic, probability), best first."""

    kind: str
    topic: str
    confidence: float
    candidates: tuple[tuple[str, float], ...]
    language: str | None
    language_confidence: float

    def message(self) -> dict[str, Any]:
        """Give the custom message's JSON."""
        return {
            "kind": self.kind,
            "topic": self.topic,
            "confidence": self.confidence,
            "candidates": [list(pair) for pair in self.candidates],
            "language": self.language,
            "language_confidence": self.language_confidence,
        }


def kind_of(topic: str) -> str:
    """Give the kind of reply that a topic gets."""
    if topic in _SMALL_TALK:
        return "small_talk"
    if topic in _QUESTIONS:
        return "question"
    special = {"talk_to_human": "handoff", "out_of_domain_near": "redirect", OUT_OF_SCOPE: "not_known"}
    return special.get(topic, "answer")


def read_outcome(parsed: Mapping[str, Any], offered: Sequence[str]) -> Outcome:
    """Read one message.

    Args:
        parsed: Rasa's latest message: `intent`, our components' `outcome`, `language` and its confidence.
        offered: topics that the last reply let the person choose from; a yes takes the first of them, a no
            takes none.
    """
    language = parsed.get("language")
    confidence = float(parsed.get("language_confidence") or 0.0)
    intent = parsed.get("intent") or {}
    understood = parsed.get("outcome")
    if _is_payload(parsed):
        topic = str(intent.get("name"))
        return Outcome(kind_of(topic), topic, 1.0, ((topic, 1.0),), None, 0.0)
    if not isinstance(understood, Mapping):
        return Outcome("not_known", OUT_OF_SCOPE, 0.0, (), language, confidence)
    topic, share = str(understood["topic"]), float(understood["confidence"])
    candidates = tuple((str(name), float(value)) for name, value in understood["candidates"])
    kind = str(understood["kind"])
    if kind == "answer":
        if offered and topic == "affirm":
            return Outcome(
                kind_of(offered[0]), offered[0], share, ((offered[0], share),), language, confidence
            )
        if offered and topic == "deny":
            return Outcome("not_known", OUT_OF_SCOPE, share, (), language, confidence)
        kind = kind_of(topic)
    return Outcome(kind, topic, share, candidates[:_MOST_CANDIDATES], language, confidence)


def offers(outcome: Outcome) -> list[str]:
    """Give the topics that a yes or no to this outcome would refer to."""
    return [topic for topic, _share in outcome.candidates] if outcome.kind == "clarify" else []


def _is_payload(parsed: Mapping[str, Any]) -> bool:
    return str(parsed.get("text") or "").startswith("/")
