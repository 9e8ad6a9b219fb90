"""Folded text -> the terms that features are made of: words, pairs of words, and pieces of words."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

_HAN = re.compile("[\u3400-\u9fff]+")
_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W_]+(?:'[^\W_]+)*|\?")
_LONGEST_WORD = 40


def words(text: str) -> list[str]:
    """Cut folded text into words; Chinese by jieba's dictionary, the rest at what is no letter."""
    found: list[str] = []
    for run in _WORD.findall(text):
        if _HAN.match(run):
            found.extend(_segmenter().cut(run))
        else:
            found.append(run[:_LONGEST_WORD])
    return found


def _segmenter() -> Any:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    return jieba


def word_terms(text: str) -> list[str]:
    """Give words and neighbouring pairs."""
    single = words(text)
    return single + [f"{left} {right}" for left, right in pairwise(single)]


def han_terms(text: str) -> list[str]:
    """Give pieces of 1 to 4 characters of each run of Chinese characters, its ends marked."""
    return [piece for run in _HAN.findall(text) for piece in _pieces(f"^{run}$", 1, 4) if piece not in "^$"]


def letter_terms(text: str) -> list[str]:
    """Give pieces of 2 to 5 letters of each word that is not Chinese, its ends marked by a space."""
    rest = _HAN.sub(" ", text).split()
    return [piece for word in rest for piece in _pieces(f" {word[:_LONGEST_WORD]} ", 2, 5)]


def _pieces(text: str, shortest: int, longest: int) -> Iterator[str]:
    for size in range(shortest, longest + 1):
        for start in range(len(text) - size + 1):
            yield text[start : start + size]
