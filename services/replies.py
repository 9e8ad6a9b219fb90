"""What the assistant says, in the public contract's shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What a reply is, as in the public contract."""

    ANSWER = "answer"
    QUESTION = "question"
    CLARIFY = "clarify"
    REDIRECT = "redirect"
    NOT_KNOWN = "not_known"
    HANDOFF = "handoff"
    SMALL_TALK = "small_talk"


@dataclass(frozen=True, slots=True)
class SourceReference:
    """Where something is written."""

    id: str
    title: str
    document_number: str | None
    date: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One tap: what it shows, what it sends, and the topic where it stands for one."""

    text: str
    payload: str
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the assistant; plain text, no markup."""

    text: str
    language: str
    kind: Kind
    topic: str
    confidence: float
    sources: tuple[SourceReference, ...] = ()
    as_of: date | None = None
    suggestions: tuple[Suggestion, ...] = ()
    data: Mapping[str, Any] | None = None
    details: str | None = None  # the rest of the answer, for who wants more

    def __post_init__(self) -> None:
        """Refuse a confidence that is no share."""
        if not 0 <= self.confidence <= 1:
            raise ValueError("confidence lies between 0 and 1")


def write_reply(reply: Reply) -> dict[str, Any]:
    """Turn a reply into the contract's JSON."""
    written: dict[str, Any] = {
        "text": reply.text,
        "language": reply.language,
        "kind": reply.kind.value,
        "topic": reply.topic,
        "confidence": round(reply.confidence, 4),
        "sources": [
            {
                "id": source.id,
                "title": source.title,
                "document_number": source.document_number,
                "date": source.date,
                "url": source.url,
            }
            for source in reply.sources
        ],
        "as_of": reply.as_of.isoformat() if reply.as_of else None,
        "suggestions": [
            {"text": item.text, "payload": item.payload} | ({"topic": item.topic} if item.topic else {})
            for item in reply.suggestions
        ],
    }
    if reply.details:
        written["details"] = reply.details
    if reply.data is not None:
        written["data"] = dict(reply.data)
    return written
