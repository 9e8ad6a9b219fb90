"""The values of a talk: who owns it, who said what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Owner(StrEnum):
    """Who answers in a talk."""

    BOT = "bot"
    WAITING = "waiting"
    STAFF = "staff"
    CLOSED = "closed"


class Author(StrEnum):
    """Who said something."""

    APPLICANT = "applicant"
    BOT = "bot"
    STAFF = "staff"


#: Which owner may follow which.
ALLOWED: dict[Owner, frozenset[Owner]] = {
    Owner.BOT: frozenset({Owner.WAITING, Owner.STAFF, Owner.CLOSED}),
    Owner.WAITING: frozenset({Owner.BOT, Owner.STAFF, Owner.CLOSED}),
    Owner.STAFF: frozenset({Owner.BOT, Owner.WAITING, Owner.CLOSED}),
    Owner.CLOSED: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Conversation:
    """A talk without its messages."""

    id: str
    owner: Owner
    language: str | None
    channel: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One thing said. `body` is {text, ...} of the applicant, a written Reply of the bot or of staff."""

    id: str
    conversation_id: str
    number: int
    author: Author
    body: dict[str, Any]
    answers: str | None
    at: datetime
    in_hand: bool = False  # this very call claimed it: the caller answers it
