"""The book -> which rule stands behind which answer, check, route, factor or deadline."""

from __future__ import annotations

from collections.abc import Iterator

from policy.book import PolicyBook


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
        yield "wage", wage.statement
    for deadline in book.deadlines:
        yield f"deadline:{deadline.id}", deadline.length.statement
