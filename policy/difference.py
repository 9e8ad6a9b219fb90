"""Two days -> what changes for an applicant: rules that begin or end, answers that read differently."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from policy.answers import compose
from policy.book import PolicyBook
from policy.statement import Statement


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer on both days; a text key or a value that is the same on both is not listed."""

    topic: str
    text: tuple[str, str] | None
    values: dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes from the day `before` to the day `after`, later rules first known by their first day."""

    before: date
    after: date
    begun: tuple[Statement, ...]  # hold on `after` and began since
    ended: tuple[Statement, ...]  # held on `before` and have ended
    answers: tuple[AnswerChange, ...]


def compare(book: PolicyBook, before: date, after: date, city: str | None = None) -> Difference:
    """Compare the book as of two days; `before` is the earlier one."""
    first, last = sorted((before, after))
    statements = book.statements.values()
    begun = [s for s in statements if s.holds.since and first < s.holds.since <= last]
    ended = [s for s in statements if s.holds.until and first <= s.holds.until < last]
    return Difference(
        first,
        last,
        tuple(sorted(begun, key=lambda s: (s.holds.since or first, s.id))),
        tuple(sorted(ended, key=lambda s: (s.holds.until or last, s.id))),
        tuple(change for topic in book.answers if (change := _answer(book, topic, first, last, city))),
    )


def as_json(difference: Difference) -> dict[str, Any]:
    """Turn a difference into plain values."""
    return {
        "before": difference.before.isoformat(),
        "after": difference.after.isoformat(),
        "begun": [_short(s, s.holds.since) for s in difference.begun],
        "ended": [_short(s, s.holds.until and s.holds.until + timedelta(days=1)) for s in difference.ended],
        "answers": [
            {
                "topic": change.topic,
                "text": list(change.text) if change.text else None,
                "values": {name: [_plain(old), _plain(new)] for name, (old, new) in change.values.items()},
            }
            for change in difference.answers
        ],
    }


def _answer(book: PolicyBook, topic: str, first: date, last: date, city: str | None) -> AnswerChange | None:
    old, new = compose(book, topic, first, city), compose(book, topic, last, city)
    text = (old.text, new.text) if old.text != new.text else None
    shared = set(old.arguments) & set(new.arguments)
    values = {
        name: (old.arguments[name], new.arguments[name])
        for name in sorted(shared)
        if old.arguments[name] != new.arguments[name]
    }
    return AnswerChange(topic, text, values) if text or values else None


def _short(statement: Statement, day: date | None) -> dict[str, Any]:
    return {
        "id": statement.id,
        "on": day.isoformat() if day else None,
        "scope": {"kind": statement.scope.kind.value, "names": list(statement.scope.names)},
        "confidence": statement.confidence.value,
        "summary": statement.summary,
        "sources": list(statement.sources),
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
