"""Rows of features -> the probability of each topic, calibrated on texts of strangers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.svm import LinearSVC

FOLDS = 4
_AT_ONCE = 2
_TOLERANCE = 0.05
"""Of the solver: 1e-4 takes a fifth longer and ranks held-out texts no better (75.3 both)."""


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What the model said of training texts that it had not seen; rows in the order of training."""

    probabilities: np.ndarray  # (texts, topics)
    labels: np.ndarray  # (texts,), indices of topics


@dataclass(frozen=True, slots=True)
class _Linear:
    """A linear separation; weights lie by terms, so that a message touches only its own."""

    weights: np.ndarray  # (terms, topics), float32
    offsets: np.ndarray  # (topics,)

    def scores(self, rows: Any) -> np.ndarray:
        """Give shape (texts, topics), each row of mean 0 and deviation 1."""
        decided = np.asarray(rows @ self.weights) + self.offsets
        centred = decided - decided.mean(axis=1, keepdims=True)
        return centred / np.maximum(centred.std(axis=1, keepdims=True), 1e-6)


class TopicModel:
    """One linear separation for all languages, and a temperature for each."""

    def __init__(self, penalty: float = 1.0) -> None:
        self._penalty = penalty
        self.topics: tuple[str, ...] = ()
        self._temperatures: dict[str, float] = {}

    def fit(
        self, rows: Any, topics: Sequence[str], languages: Sequence[str], groups: Sequence[str]
    ) -> HeldOut:
        """Learn, and set the temperature of each language on folds that keep a group together.

        Args:
            rows: csr_matrix, one row a text.
            topics: of each text.
            languages: of each text; calibration is per language.
            groups: of each text; texts of one group share a fold (see `bot.text.writers`).
        """
        self.topics = tuple(sorted(set(topics)))
        place = {topic: index for index, topic in enumerate(self.topics)}
        labels = np.array([place[topic] for topic in topics])
        scores = np.zeros((len(labels), len(self.topics)), dtype=np.float32)

        def hold_out(held: np.ndarray) -> None:
            scores[held] = self._learn(rows[~held], labels[~held]).scores(rows[held])

        with ThreadPoolExecutor(max_workers=_AT_ONCE) as threads:  # liblinear lets go of the interpreter
            list(threads.map(hold_out, _folds(groups)))
        self._temperatures = {"": _temperature(scores, labels)}
        for language in sorted(set(languages)):
            chosen = np.array(languages) == language
            self._temperatures[language] = _temperature(scores[chosen], labels[chosen])
        self._linear = self._learn(rows, labels)
        return HeldOut(self._calibrated(scores, languages), labels)

    def probabilities(self, rows: Any, languages: Sequence[str]) -> np.ndarray:
        """Give shape (texts, topics), in the order of `topics`."""
        return self._calibrated(self._linear.scores(rows), languages)

    def _learn(self, rows: Any, labels: np.ndarray) -> _Linear:
        linear = LinearSVC(C=self._penalty, tol=_TOLERANCE, random_state=7).fit(rows, labels)
        weights, offsets = linear.coef_.T, linear.intercept_
        if weights.shape[1] == 1:  # of two classes
            weights, offsets = np.hstack([-weights, weights]), np.hstack([-offsets, offsets])
        whole = np.zeros((weights.shape[0], len(self.topics)), dtype=np.float32)
        beside = np.full(len(self.topics), -3.0, dtype=np.float32)  # of a topic that is held out altogether
        whole[:, linear.classes_], beside[linear.classes_] = weights, offsets
        return _Linear(whole, beside)

    def _calibrated(self, scores: np.ndarray, languages: Sequence[str]) -> np.ndarray:
        factors = np.array([self._temperatures.get(tag, self._temperatures[""]) for tag in languages])
        return _softmax(scores * factors[:, None])


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def _temperature(scores: np.ndarray, labels: np.ndarray) -> float:
    """Give the factor of the scores that makes the held-out labels likeliest."""

    def surprise(log_factor: float) -> float:
        shares = _softmax(scores * np.exp(log_factor))[np.arange(len(labels)), labels]
        return float(-np.log(np.maximum(shares, 1e-12)).mean())

    return float(np.exp(minimize_scalar(surprise, bounds=(-2.0, 4.0), method="bounded").x))


def _folds(groups: Sequence[str]) -> list[np.ndarray]:
    """Deal the groups over the folds, the largest first, each to the smallest fold."""
    sizes = Counter(groups)
    filled = [0] * min(FOLDS, len(sizes))
    fold_of = {}
    for group, size in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0])):
        fold_of[group] = filled.index(min(filled))
        filled[fold_of[group]] += size
    folds = np.array([fold_of[group] for group in groups])
    return [folds == fold for fold in range(len(filled))]
