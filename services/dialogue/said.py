"""What a dialogue decides in answer to a message, before it is a reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from policy.statement import Source
from services.dialogue.memory import Memory, Tap


@dataclass(frozen=True, slots=True)
class Said:
    """Paragraphs in the talk's language, with buttons and what is machine-readable.

    `kind` is the contract's: question while a form asks, answer with its result, small_talk when it ends.
    """

    paragraphs: tuple[str, ...]
    kind: str
    topic: str
    memory: Memory
    taps: tuple[Tap, ...] = ()
    data: Mapping[str, Any] | None = None
    sources: tuple[Source, ...] = ()
    city: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A topic that a yes or a button asks for."""

    topic: str
    memory: Memory
