"""Folded texts -> rows of sublinear tf-idf over words, Chinese characters and pieces of words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.text.concepts import Lexicon
from bot.text.words import letter_terms, unspaced_terms, word_terms


class Vectors:
    """Learns the vocabulary of some texts, then turns texts into sparse rows of shape (texts, terms).

    The blocks are each of length one, times their weight; `lexicon` adds a block of concepts, which
    the languages share.
    """

    def __init__(
        self, lexicon: Lexicon | None = None, concept_weight: float = 0.5, rarest_piece: int = 2
    ) -> None:
        self._lexicon = lexicon
        # A piece that one text alone has tells nothing that its word does not, and is half of the vocabulary.
        blocks: list[tuple[Callable[[str], list[str]], float, int]] = [
            (word_terms, 1.0, 1),
            (unspaced_terms, 1.0, rarest_piece),
            (letter_terms, 1.0, rarest_piece),
        ]
        if lexicon is not None:
            blocks.append((lexicon.terms, concept_weight, 1))
        self._blocks = [
            (TfidfVectorizer(analyzer=terms, sublinear_tf=True, dtype=np.float32, min_df=rarest), weight)
            for terms, weight, rarest in blocks
        ]
        self._empty: set[int] = set()

    def fit(self, texts: Sequence[str]) -> Vectors:
        """Learn terms and their rarity from folded texts."""
        self.fit_transform(texts)
        return self

    def fit_transform(self, texts: Sequence[str]) -> Any:
        """Learn terms from folded texts and give their rows."""
        self._empty = set()
        blocks = []
        for index, (vectoriser, weight) in enumerate(self._blocks):
            try:
                blocks.append(vectoriser.fit_transform(texts) * weight)
            except ValueError:  # no terms at all: English alone has no Chinese characters
                self._empty.add(index)
        return sparse.hstack(blocks, format="csr", dtype=np.float32)

    def transform(self, texts: Sequence[str]) -> Any:
        """Give a csr_matrix of float32, one row a text."""
        return sparse.hstack(
            [
                vectoriser.transform(texts) * weight
                for index, (vectoriser, weight) in enumerate(self._blocks)
                if index not in self._empty
            ],
            format="csr",
            dtype=np.float32,
        )
