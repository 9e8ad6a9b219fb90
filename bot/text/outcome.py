"""Probabilities of topics -> answer, clarify or not known; thresholds set for a stated cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

MOST_CANDIDATES = 3
_LEAST_SHARE = 0.02  # of a candidate: below it is noise
_ALONE = 0.5  # least probability of a topic that has no rival: there is nothing to choose between
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Costs:
    """What an outcome costs, in clarifications."""

    wrong_answer: float = 5.0
    clarification: float = 1.0
    useless_clarification: float = 2.0  # the right topic is not among the three
    refusal: float = 2.5  # of a question that we know

    def __post_init__(self) -> None:
        """Refuse a cost below nothing."""
        if min(asdict(self).values()) < 0:
            raise ValueError("a cost is not negative")


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`answer`: least probability of the first topic; `clarify`: least sum of the first three."""

    answer: float
    clarify: float


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with a message: kind is answer, clarify or not_known; candidates best first."""

    kind: str
    topic: str
    confidence: float
    candidates: tuple[tuple[str, float], ...]


def decide(ranking: Sequence[tuple[str, float]], thresholds: Thresholds) -> Decision:
    """Decide on a ranking of (topic, probability), best first."""
    if not ranking:
        return Decision("not_known", OUT_OF_SCOPE, 0.0, ())
    topic, confidence = ranking[0]
    # Noise is no choice to offer: the others are what the person may have meant.
    offered = tuple(
        pair for pair in ranking[:MOST_CANDIDATES] if pair[0] != OUT_OF_SCOPE and pair[1] >= _LEAST_SHARE
    )
    if topic == OUT_OF_SCOPE:
        return Decision("not_known", OUT_OF_SCOPE, confidence, offered)
    if confidence >= thresholds.answer or (confidence >= _ALONE and _is_alone(ranking)):
        return Decision("answer", topic, confidence, offered)
    if sum(share for _topic, share in offered) >= thresholds.clarify:
        return Decision("clarify", topic, confidence, offered)
    return Decision("not_known", OUT_OF_SCOPE, confidence, offered)


def _is_alone(ranking: Sequence[tuple[str, float]]) -> bool:
    """Say whether what the first topic lacks is spread so thin over the others that none is a choice."""
    return len(ranking) > 1 and ranking[1][1] < _LEAST_SHARE


def choose_thresholds(
    probabilities: np.ndarray, labels: np.ndarray, topics: Sequence[str], costs: Costs
) -> Thresholds:
    """Give the thresholds of least cost on held-out texts.

    Args:
        probabilities: (texts, topics), calibrated, of texts that were not trained on.
        labels: (texts,), the index of the right topic.
        topics: the columns' names.
        costs: of each way to be wrong.
    """
    outside = topics.index(OUT_OF_SCOPE) if OUT_OF_SCOPE in topics else -1
    order = np.argsort(-probabilities, axis=1)[:, :MOST_CANDIDATES]
    shares = np.take_along_axis(probabilities, order, axis=1)
    first, right = shares[:, 0], order[:, 0] == labels
    usable = order != outside
    together = (shares * usable).sum(axis=1)
    among = ((order == labels[:, None]) & usable).any(axis=1)
    known = labels != outside
    refused = order[:, 0] == outside
    best = (np.inf, 0.5, 0.3)
    for answer in np.arange(0.1, 0.96, 0.02):
        for clarify in np.arange(0.06, 0.96, 0.03):
            answered = ~refused & (first >= answer)
            clarified = ~refused & ~answered & (together >= clarify)
            cost = np.where(known, costs.refusal, 0.0)
            cost = np.where(
                clarified, np.where(among, costs.clarification, costs.useless_clarification), cost
            )
            cost = np.where(answered, np.where(right, 0.0, costs.wrong_answer), cost)
            best = min(best, (float(cost.mean()), float(answer), float(clarify)))
    return Thresholds(answer=best[1], clarify=best[2])


def thresholds_by_language(
    probabilities: np.ndarray,
    labels: np.ndarray,
    languages: Sequence[str],
    topics: Sequence[str],
    costs: Costs,
) -> dict[str, Thresholds]:
    """Choose thresholds for each language, and for all together under the empty name.

    Args:
        probabilities: (texts, topics), of texts held out.
        labels: (texts,), the index of the right topic.
        languages: of each text.
        topics: the columns' names.
        costs: of each way to be wrong.
    """
    spoken = np.array(languages)
    chosen = {"": np.ones(len(spoken), dtype=bool)} | {
        name: spoken == name for name in sorted(set(languages))
    }
    return {
        name: choose_thresholds(probabilities[rows], labels[rows], topics, costs)
        for name, rows in chosen.items()
    }
