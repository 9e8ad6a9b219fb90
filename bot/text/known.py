"""Questions that stand in the training data word for word: what a writer labelled needs no guess."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

#: How often the same words mean the same topic; the rest is circumstance.
CERTAINTY = 0.97


def normal_form(folded: str) -> str:
    """Leave letters and digits of a folded text; marks and spaces make no other question of it."""
    return "".join(letter for letter in folded if letter.isalnum())


def known_questions(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Map the normal form of each (folded text, topic) to its topic; what has two topics is left out."""
    topics: dict[str, set[str]] = {}
    for folded, topic in pairs:
        topics.setdefault(normal_form(folded), set()).add(topic)
    return {text: next(iter(found)) for text, found in topics.items() if text and len(found) == 1}


def raise_known(shares: Mapping[str, float], topic: str) -> dict[str, float]:
    """Give the topic its certainty where it has less; the others keep their proportions in the rest."""
    if shares[topic] >= CERTAINTY:
        return dict(shares)
    others = 1.0 - shares[topic]
    scale = (1.0 - CERTAINTY) / others if others > 0 else 0.0
    return {name: CERTAINTY if name == topic else share * scale for name, share in shares.items()}
