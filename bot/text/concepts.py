"""Folded text -> concepts of the domain, which mean the same in every language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from bot.text.folding import fold

_HAN = re.compile("[\u3400-\u9fff]")
_LETTER = "[a-z0-9\u0400-\u04ff\u0600-\u06ff]"


class Lexicon:
    """Finds concepts by the words that languages have for them.

    A word in Latin letters stands for itself and, ending in `*`, for all that begin so; a word with
    Chinese characters is found anywhere.
    """

    def __init__(self, concepts: Mapping[str, Sequence[str]]) -> None:
        self._patterns = [(name, _pattern(spellings)) for name, spellings in concepts.items()]

    def terms(self, text: str) -> list[str]:
        """Give the concepts in the order of the lexicon, and each pair of them."""
        found = [name for name, pattern in self._patterns if pattern.search(text)]
        pairs = [f"{left}+{right}" for index, left in enumerate(found) for right in found[index + 1 :]]
        return found + pairs


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


def _pattern(spellings: Sequence[str]) -> re.Pattern[str]:
    parts = []
    for spelling in spellings:
        folded = fold(spelling.rstrip("*"))
        written = re.escape(folded)
        if _HAN.search(folded):
            parts.append(written)
        else:
            parts.append(rf"(?<!{_LETTER}){written}" + ("" if spelling.endswith("*") else rf"(?!{_LETTER})"))
    return re.compile("|".join(parts))
