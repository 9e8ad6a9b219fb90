"""Message in Latin letters -> the share of each of our languages, learnt from the training questions."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot.text.folding import fold

_WORD = re.compile(r"[^\W\d_]+")
_FRAGMENT = (2, 4)  # words: people begin with two, and the questions are longer
_LONGEST_PIECE = 5
_LEAST_SHARE = 1e-4


def latin_terms(text: str) -> list[str]:
    """Give the words with and without their marks, pairs of words, and pieces of 1 to 5 letters."""
    marked = _WORD.findall(text.lower())
    plain = _WORD.findall(fold(text))
    terms = [f"w {word}" for word in marked] + [f"f {word}" for word in plain]
    terms += [f"b {left} {right}" for left, right in pairwise(plain)]
    for word in marked:
        padded = f" {word} "
        for size in range(1, _LONGEST_PIECE + 1):
            terms += [f"c {padded[start : start + size]}" for start in range(len(padded) - size + 1)]
    return terms


@dataclass(frozen=True, slots=True)
class LatinModel:
    """A logistic regression over words and pieces of words; knows at least two languages."""

    languages: tuple[str, ...]
    _vectoriser: Any
    _weights: np.ndarray  # (terms, languages)
    _offsets: np.ndarray  # (languages,)

    @classmethod
    def fit(cls, texts: Sequence[tuple[str, str]]) -> LatinModel:
        """Learn from (text, language) pairs, and from a few words cut out of each longer text.

        Raises:
            ValueError: the texts are of one language only.
        """
        pairs = [*texts, *_fragments(texts)]
        vectoriser = TfidfVectorizer(analyzer=latin_terms, sublinear_tf=True, min_df=1 + (len(pairs) > 1000))
        rows = vectoriser.fit_transform([text for text, _language in pairs])
        learnt = LogisticRegression(solver="liblinear", class_weight="balanced", random_state=7)
        learnt.fit(rows, [language for _text, language in pairs])
        weights, offsets = learnt.coef_.T.astype(np.float32), learnt.intercept_.astype(np.float32)
        if weights.shape[1] == 1:  # of two languages
            weights, offsets = np.hstack([-weights, weights]), np.hstack([-offsets, offsets])
        return cls(tuple(learnt.classes_), vectoriser, weights, offsets)

    def log_shares(self, text: str) -> dict[str, float]:
        """Give the natural logarithm of each language's share."""
        decided = np.asarray(self._vectoriser.transform([text]) @ self._weights)[0] + self._offsets
        each = 1 / (1 + np.exp(-decided))
        shares = np.log(each / each.sum() + _LEAST_SHARE)
        return dict(zip(self.languages, map(float, shares), strict=True))


def _fragments(texts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    chance = random.Random(7)  # noqa: S311 - no secret: the same cuts at every training
    cut = []
    for text, language in texts:
        words = text.split()
        if len(words) > _FRAGMENT[1]:
            size = chance.randint(*_FRAGMENT)
            start = chance.randrange(len(words) - size + 1)
            cut.append((" ".join(words[start : start + size]), language))
    return cut
