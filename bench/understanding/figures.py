"""Probabilities and right topics -> the figures that the bars are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.text.outcome import Decision

OUTSIDE = ("out_of_scope", "out_of_domain_near")
_BINS = 10


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1.

    `wrong`: answered with another topic's answer, of all; `caught`: not answered, of what is out of scope;
    `refused`: not known, of the rest.
    """

    questions: int
    first: float
    first_three: float
    answered: float
    clarified: float
    wrong: float
    caught: float
    refused: float
    calibration_error: float

    def line(self) -> str:
        """Give the figures as one row of a table, in per cent."""
        shares = (
            self.first, self.first_three, self.answered, self.clarified, self.wrong,
            self.caught, self.refused, self.calibration_error,
        )  # fmt: skip
        return f"{self.questions:6d}" + "".join(f"{100 * share:9.1f}" for share in shares)


HEADER = "     n    first  first3  answered clarified  wrong   caught  refused    ECE"


def figures(
    probabilities: np.ndarray, topics: Sequence[str], right: Sequence[str], decisions: Sequence[Decision]
) -> Figures:
    """Work out the figures.

    Args:
        probabilities: (questions, topics).
        topics: the columns' names.
        right: the right topic of each question.
        decisions: what was done with each question.
    """
    order = np.argsort(-probabilities, axis=1)[:, :3]
    named = np.array(topics)[order]
    true = np.array(right)
    hit = named[:, 0] == true
    kinds = np.array([decision.kind for decision in decisions])
    outside = np.isin(true, ["out_of_scope"])
    near = np.isin(true, OUTSIDE)
    answered = kinds == "answer"
    harmless = np.isin(named[:, 0], OUTSIDE)  # a redirect or a refusal is no wrong answer for what is outside
    wrong = answered & ~hit & ~(near & harmless)
    caught = ~answered | harmless
    confidence = probabilities.max(axis=1)
    return Figures(
        questions=len(true),
        first=float(hit.mean()),
        first_three=float((named == true[:, None]).any(axis=1).mean()),
        answered=float(answered.mean()),
        clarified=float((kinds == "clarify").mean()),
        wrong=float(wrong.mean()),
        caught=float(caught[outside].mean()) if outside.any() else float("nan"),
        refused=float((kinds == "not_known")[~outside].mean()) if (~outside).any() else float("nan"),
        calibration_error=calibration_error(confidence, hit),
    )


def calibration_error(confidence: np.ndarray, hit: np.ndarray) -> float:
    """Give the expected calibration error over ten bins of equal width."""
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    gaps = [
        abs(confidence[bins == index].mean() - hit[bins == index].mean()) * (bins == index).mean()
        for index in range(_BINS)
        if (bins == index).any()
    ]
    return float(sum(gaps))


def confusions(
    topics: Sequence[str], probabilities: np.ndarray, right: Sequence[str], most: int = 15
) -> list[tuple[str, str, int]]:
    """Give (right, taken for, how often), the most frequent first."""
    taken = [topics[index] for index in np.argmax(probabilities, axis=1)]
    pairs = Counter(pair for pair in zip(right, taken, strict=True) if pair[0] != pair[1])
    return [(one, other, count) for (one, other), count in pairs.most_common(most)]
