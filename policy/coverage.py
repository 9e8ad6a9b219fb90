"""The book and its cases -> which rule stands behind what, and which cases test it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from policy.book import PolicyBook

#: Uses that only tell of a rule; every other one decides something, so some case must touch it.
_TELL = ("answer", "note")


@dataclass(frozen=True, slots=True)
class Row:
    """A rule with the answers that tell it, what else rests on it, and the cases that touch it."""

    rule: str
    answers: tuple[str, ...]
    decides: tuple[str, ...]
    cases: tuple[str, ...]


def rows(book: PolicyBook, tested: Mapping[str, Sequence[str]]) -> tuple[Row, ...]:
    """Give the table rule x test x answer; `tested` is that of policy.trials."""
    found = []
    for rule, users in uses(book).items():
        answers = tuple(_name(user) for user in users if _kind(user) == "answer")
        others = tuple(user for user in users if _kind(user) != "answer")
        cases = {case for user in (*users, f"statement:{rule}") for case in tested.get(user, ())}
        found.append(Row(rule, answers, others, tuple(sorted(cases))))
    return tuple(found)


def untested(book: PolicyBook, tested: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """List, as kind:name, what decides something or is said to people, and is in no case."""
    pairs = [pair for pair in _pairs(book) if _kind(pair[0]) not in _TELL]
    deciding = {user: f"statement:{rule}" if _kind(user) == "wage" else user for user, rule in pairs}
    entries = book.answers.values()
    texts = {f"text:{text.text}" for entry in entries for text in (entry.general, *entry.variants)}
    missing = {user for user, key in deciding.items() if key not in tested}
    return tuple(sorted(missing | {text for text in texts if text not in tested}))


def _kind(user: str) -> str:
    return user.partition(":")[0]


def _name(user: str) -> str:
    return user.partition(":")[2]


def uses(book: PolicyBook) -> dict[str, tuple[str, ...]]:
    """Give, for every statement id, what rests on it, as kind:name; nothing where no code uses it."""
    found: dict[str, set[str]] = {name: set() for name in book.statements}
    for user, statement in _pairs(book):
        found[statement].add(user)
    return {name: tuple(sorted(users)) for name, users in found.items()}


def _pairs(book: PolicyBook) -> Iterator[tuple[str, str]]:
    for topic, answer in book.answers.items():
        for text in (answer.general, *answer.variants):
            yield from ((f"answer:{topic}", name) for name in text.statements)
    for requirement in book.checklist.requirements:
        yield f"requirement:{requirement.paper}", requirement.statement
    for waiver in book.checklist.waivers:
        yield f"waiver:{waiver.id}", waiver.statement
    for paper in book.checklist.papers.values():
        yield from ((f"rule:{paper.id}.{rule.name.value}", rule.reference.statement) for rule in paper.rules)
        yield from ((f"note:{paper.id}", name) for name in paper.notes)
    for route in book.routes.routes:
        yield f"route:{route.id}", route.statement
    for limit in book.routes.limits:
        yield f"limit:{limit.id}", limit.statement
    for table in book.points:
        yield from ((f"factor:{table.id}.{factor.id}", factor.statement) for factor in table.factors)
        yield from ((f"points:{table.id}", name) for name in table.statements)
    for wage in book.routes.local_wages:
        yield f"wage:{wage.statement}", wage.statement
    for deadline in book.deadlines:
        yield f"deadline:{deadline.id}", deadline.length.statement
