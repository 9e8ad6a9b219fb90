"""The values that are read from what somebody writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Value: TypeAlias = bool | int | float | str | date

#: Facts that the text may name several of: each value counts.
SEVERAL = frozenset({"document"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said. `start` and `end` are offsets in the text as written, end excluded.

    `others` are further readings that the words allow, for instance a date with day and month in doubt: then
    the value must be asked for. `unit` is that of a number: years, months, points, or a currency.
    """

    key: str
    value: Value
    start: int
    end: int
    confidence: float
    unit: str | None = None
    others: tuple[Value, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a confidence that is no share, and a place that is none."""
        if not 0 < self.confidence <= 1:
            raise ValueError("confidence lies above 0 and up to 1")
        if not 0 <= self.start <= self.end:
            raise ValueError("a fact begins before it ends")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two values for one thing in one message, with nothing that says which of them holds."""

    key: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one message says; `covered` is the share of its letters that facts account for.

    `corrects` says that the writer takes something back ("no, 36"; "I meant"); `revokes` are values that are
    said not to hold: (key, value).
    """

    facts: tuple[Fact, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    numbers: tuple[float, ...] = ()
    covered: float = 0.0
    corrects: bool = False
    revokes: tuple[tuple[str, Value], ...] = ()

    def values(self) -> Mapping[str, Value]:
        """Give the values that stand without doubt, by key."""
        unsure = {item.key for item in self.contradictions}
        return {fact.key: fact.value for fact in self.facts if fact.key not in unsure and not fact.others}
