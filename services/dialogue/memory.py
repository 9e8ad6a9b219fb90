"""What a talk remembers between messages; kept sealed beside the talk, never in Rasa's tracker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

Plain: TypeAlias = bool | int | float | str | None


class Stage(StrEnum):
    """How far a form is."""

    ASKING = "asking"
    CONFIRMING = "confirming"
    DONE = "done"  # the result was given; what is told now changes it


@dataclass(frozen=True, slots=True)
class Doubt:
    """A fact that must be asked for again: `why` is the catalogue's word, `values` the readings."""

    key: str
    why: str
    values: tuple[Plain, ...] = ()


@dataclass(frozen=True, slots=True)
class Tap:
    """A button that was offered: what it sends, and what that does."""

    text: str
    action: str


@dataclass(frozen=True, slots=True)
class Memory:
    """The state of a talk. `facts` are plain values, dates as YYYY-MM-DD."""

    form: str | None = None
    stage: Stage = Stage.ASKING
    facts: Mapping[str, Plain] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    asked: str | None = None
    skipped: tuple[str, ...] = ()
    taps: tuple[Tap, ...] = ()
    yes: str | None = None  # what a bare yes does: topic:<id>
    topics: tuple[str, ...] = ()  # answered, the latest first
    city: str | None = None
    failures: int = 0

    def action(self, text: str) -> str | None:
        """Give what a tapped button does; None where the text is none of those that were offered."""
        wanted = text.strip().casefold()
        return next((tap.action for tap in self.taps if tap.text.strip().casefold() == wanted), None)

    def day(self, key: str) -> date | None:
        """Give a remembered date."""
        value = self.facts.get(key)
        return date.fromisoformat(value) if isinstance(value, str) else None


def read_memory(raw: Mapping[str, Any] | None) -> Memory:
    """Give the memory of a talk from what `write_memory` gave; unknown keys of older versions are dropped."""
    if not raw:
        return Memory()
    known = {name: value for name, value in raw.items() if name in {item.name for item in fields(Memory)}}
    known["stage"] = Stage(known.get("stage", Stage.ASKING))
    known["doubts"] = tuple(
        Doubt(item["key"], item["why"], tuple(item["values"])) for item in known.get("doubts", ())
    )
    known["taps"] = tuple(Tap(item["text"], item["action"]) for item in known.get("taps", ()))
    for name in ("skipped", "topics"):
        known[name] = tuple(known.get(name, ()))
    return Memory(**known)


def write_memory(memory: Memory) -> dict[str, Any]:
    """Turn a memory into JSON values."""
    return {
        **{item.name: getattr(memory, item.name) for item in fields(Memory)},
        "stage": memory.stage.value,
        "facts": dict(memory.facts),
        "doubts": [
            {"key": doubt.key, "why": doubt.why, "values": list(doubt.values)} for doubt in memory.doubts
        ],
        "taps": [{"text": tap.text, "action": tap.action} for tap in memory.taps],
        "skipped": list(memory.skipped),
        "topics": list(memory.topics),
    }
