"""Folded text -> concepts of the domain, which mean the same in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from bot.text.folding import fold

_UNSPACED = re.compile("[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_PART = re.compile(r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_LONGEST_PHRASE = 4  # words
_LONGEST_PIECE = 16  # characters of a script without spaces, or with words grown together
_MOST_PAIRED = 8
"""Only so many concepts of a text are paired: a long story would drown its question in pairs."""


class Lexicon:
    """Finds concepts by the words that languages have for them.

    A spelling in letters with spaces between words stands for itself and, ending in `*`, for all that begin
    so; a spelling in Chinese, Japanese, Korean or Arabic (whose particles grow together with their word) is
    found anywhere.
    """

    def __init__(self, concepts: Mapping[str, Sequence[str]]) -> None:
        self._order = {name: index for index, name in enumerate(concepts)}
        self._whole: dict[str, list[str]] = {}
        self._beginnings: dict[str, list[str]] = {}
        self._pieces: dict[str, list[str]] = {}
        for name, spellings in concepts.items():
            for spelling in spellings:
                folded = fold(spelling.rstrip("*"))
                if _UNSPACED.search(folded):
                    kind = self._pieces
                else:
                    folded = " ".join(_PART.findall(folded))
                    kind = self._beginnings if spelling.endswith("*") else self._whole
                kind.setdefault(folded, []).append(name)
        self._shortest = min((len(start) for start in self._beginnings), default=1)

    def terms(self, text: str) -> list[str]:
        """Give the concepts in the order of the lexicon, and each pair of the first of them."""
        found = sorted(set(self._concepts(text)), key=self._order.__getitem__)
        some = found[:_MOST_PAIRED]
        return found + [f"{left}+{right}" for index, left in enumerate(some) for right in some[index + 1 :]]

    def _concepts(self, text: str) -> Iterator[str]:
        if _UNSPACED.search(text):
            for start in range(len(text)):
                for end in range(start + 1, min(start + _LONGEST_PIECE, len(text)) + 1):
                    yield from self._pieces.get(text[start:end], ())
        parts = _PART.findall(text)
        for start in range(len(parts)):
            for end in range(start + 1, min(start + _LONGEST_PHRASE, len(parts)) + 1):
                yield from self._spelled(" ".join(parts[start:end]), len(" ".join(parts[start : end - 1])))

    def _spelled(self, phrase: str, before: int) -> Iterator[str]:
        """Give what a phrase stands for; a beginning must reach into its last word."""
        yield from self._whole.get(phrase, ())
        for end in range(max(self._shortest, before + 1), len(phrase) + 1):
            yield from self._beginnings.get(phrase[:end], ())


def load_lexicon(path: Path) -> Lexicon:
    """Read `CONCEPT: {language: [words]}`.

    Raises:
        TypeError: the file has another shape; names file and concept.
    """
    read = yaml.safe_load(path.read_text(encoding="utf-8"))
    concepts: dict[str, list[str]] = {}
    for name, languages in (read or {}).items():
        if not isinstance(languages, dict):
            raise TypeError(f"{path.name}: {name}: expected languages with lists of words")
        concepts[name] = [str(word) for spelled in languages.values() for word in spelled]
    return Lexicon(concepts)
