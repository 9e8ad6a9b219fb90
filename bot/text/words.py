"""Folded text -> the terms that features are made of: words, pairs of words, and pieces of words."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

_HAN = re.compile("[\u3400-\u9fff]+")
_UNSPACED = re.compile("[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff]+")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SAME_SCRIPT = re.compile("[\u3005\u3400-\u9fff]+|[\u3041-\u3096]+|[\u30a1-\u30fa\u30fc]+")
_WORD = re.compile(rf"{_UNSPACED.pattern}|[^\W_\u3005\u3041-\u30ff\u3400-\u9fff]+(?:'[^\W_]+)*|\?")
_LONGEST_WORD = 40


def words(text: str) -> list[str]:
    """Cut folded text into words.

    Chinese is cut by jieba's dictionary, Japanese where one kind of letters ends, the rest at what is no
    letter.
    """
    found: list[str] = []
    for run in _WORD.findall(text):
        if _KANA.search(run):
            found.extend(_SAME_SCRIPT.findall(run))
        elif _HAN.match(run):
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


def unspaced_terms(text: str) -> list[str]:
    """Give pieces of 1 to 4 characters of each run of Chinese or Japanese, its ends marked."""
    runs = _UNSPACED.findall(text)
    return [piece for run in runs for piece in _pieces(f"^{run}$", 1, 4) if piece not in "^$"]


def letter_terms(text: str) -> list[str]:
    """Give pieces of each other word, its ends marked by a space: 2 to 5 letters, or 1 to 4 of Korean."""
    pieces: list[str] = []
    for word in _UNSPACED.sub(" ", text).split():
        if _HANGUL.search(word):
            pieces.extend(piece for piece in _pieces(f" {word[:_LONGEST_WORD]} ", 1, 4) if piece != " ")
        else:
            pieces.extend(_pieces(f" {word[:_LONGEST_WORD]} ", 2, 5))
    return pieces


def _pieces(text: str, shortest: int, longest: int) -> Iterator[str]:
    for size in range(shortest, longest + 1):
        for start in range(len(text) - size + 1):
            yield text[start : start + size]
