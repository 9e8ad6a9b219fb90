"""Rows of features -> the probability of each topic: an ensemble, calibrated on held-out folds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.naive_bayes import ComplementNB
from sklearn.svm import LinearSVC

FOLDS = 3


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What the model said of training texts that it had not seen; rows in the order of training."""

    probabilities: np.ndarray  # (texts, topics)
    labels: np.ndarray  # (texts,), indices of topics


class TopicModel:
    """Three views, averaged: linear separation, word statistics, the nearest questions of each topic."""

    def __init__(
        self,
        penalty: float = 0.5,
        smoothing: float = 0.3,
        neighbours: int = 3,
        weights: tuple[float, float, float] = (1.0, 0.4, 0.4),
    ) -> None:
        self._penalty, self._smoothing, self._neighbours = penalty, smoothing, neighbours
        self._weights = weights
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
            groups: of each text; texts of one group (neighbours in one writer's list) share a fold.
        """
        self.topics = tuple(sorted(set(topics)))
        place = {topic: index for index, topic in enumerate(self.topics)}
        labels = np.array([place[topic] for topic in topics])
        scores = np.zeros((len(labels), len(self.topics)), dtype=np.float64)
        for held in _folds(groups):
            self._learn(rows[~held], labels[~held])
            scores[held] = self._scores(rows[held])
        spoken = np.array(languages)
        self._temperatures = {"": _temperature(scores, labels)}
        for language in sorted(set(languages)):
            chosen = spoken == language
            self._temperatures[language] = _temperature(scores[chosen], labels[chosen])
        self._learn(rows, labels)
        return HeldOut(self._calibrated(scores, languages), labels)

    def probabilities(self, rows: Any, languages: Sequence[str]) -> np.ndarray:
        """Give shape (texts, topics), in the order of `topics`."""
        return self._calibrated(self._scores(rows), languages)

    def _learn(self, rows: Any, labels: np.ndarray) -> None:
        self._linear = LinearSVC(C=self._penalty, random_state=7).fit(rows, labels)
        self._linear.coef_ = self._linear.coef_.astype(np.float32)  # half the memory, the same ranking
        counting = ComplementNB(alpha=self._smoothing).fit(rows, labels)
        self._counts = counting.feature_log_prob_.astype(np.float32)
        order = np.argsort(labels, kind="stable")
        self._examples = _unit(rows[order])
        self._starts = np.searchsorted(labels[order], np.arange(len(self.topics)))
        self._example_labels = labels[order]

    def _scores(self, rows: Any) -> np.ndarray:
        decided = self._linear.decision_function(rows)
        views = (
            decided if decided.ndim == 2 else np.stack([-decided, decided], axis=1),
            rows @ self._counts.T,
            self._similarity(rows)[:, self._linear.classes_],
        )
        scores = np.full((rows.shape[0], len(self.topics)), -3.0)
        seen = sum(
            weight * _standard(view) for weight, view in zip(self._weights, views, strict=True) if weight
        )
        scores[:, self._linear.classes_] = seen
        return scores

    def _similarity(self, rows: Any) -> np.ndarray:
        """Give the mean cosine to the nearest examples of each topic."""
        found = np.zeros((rows.shape[0], len(self.topics)))
        ends = [*self._starts[1:], self._examples.shape[0]]
        unit = _unit(rows)
        for first in range(0, unit.shape[0], 500):
            close = (unit[first : first + 500] @ self._examples.T).toarray()
            for topic, (start, end) in enumerate(zip(self._starts, ends, strict=True)):
                if end > start:
                    nearest = np.sort(close[:, start:end], axis=1)[:, -self._neighbours :]
                    found[first : first + 500, topic] = nearest.mean(axis=1)
        return found

    def _calibrated(self, scores: np.ndarray, languages: Sequence[str]) -> np.ndarray:
        factors = np.array([self._temperatures.get(tag, self._temperatures[""]) for tag in languages])
        return _softmax(scores * factors[:, None])


def _standard(scores: np.ndarray) -> np.ndarray:
    """Bring each row to mean 0 and deviation 1; a row that says nothing stays nothing."""
    centred = scores - scores.mean(axis=1, keepdims=True)
    return centred / np.maximum(centred.std(axis=1, keepdims=True), 1e-6)


def _unit(rows: Any) -> Any:
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return sparse.diags(1 / np.maximum(lengths, 1e-9)).astype(np.float32) @ rows


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
