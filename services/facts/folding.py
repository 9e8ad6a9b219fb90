"""Text -> the same text without case, marks, width and script variants, with the way back to each letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_ARABIC = str.maketrans("أإآٱىةؤئکی", "ااااي\u0647ويكي")
_PUNCTUATION = str.maketrans(
    "\u2019\u2018\u02bc\u00b4`\u2013\u2014\u2212\u2010\u2011\u00d7\u2715\u066b\u066c\u060c\u3001\uff0c\u061b",
    "'''''-----xx.,,,,;",
)
_BLANKS = "\u00a0\u202f\u2009\u3000\u200b"


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` with one origin for each of its letters: the offset in the text as written."""

    text: str
    origins: tuple[int, ...]
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the text as written of a piece of the folded one."""
        if start >= end:
            where = self.origins[start] if start < len(self.origins) else self.length
            return where, where
        last = self.origins[end] if end < len(self.origins) else self.length
        return self.origins[start], max(last, self.origins[end - 1] + 1)


def fold(text: str, variants: Mapping[str, str]) -> Folded:
    """Fold a text; `variants` are single letters and what they are written as here (萬: 万)."""
    letters: list[str] = []
    origins: list[int] = []
    for place, written in enumerate(text):
        for letter in _folded(written, variants):
            letters.append(letter)
            origins.append(place)
    return Folded("".join(letters), tuple(origins), len(text))


def _folded(written: str, variants: Mapping[str, str]) -> str:
    if written in _BLANKS or "\ue000" <= written <= "\uf8ff":  # the latter stand for tokens in a template
        return " "
    if written in variants:
        return variants[written]
    plain = unicodedata.normalize("NFKC", written).translate(_PUNCTUATION).casefold()
    plain = plain.translate(_ARABIC)
    return "".join(part for letter in plain for part in _without_marks(letter))


def _without_marks(letter: str) -> str:
    if letter in "ёй":
        return "е" if letter == "ё" else "й"
    category = unicodedata.category(letter)
    if category == "Nd" and not letter.isascii():
        return str(unicodedata.digit(letter))
    if letter == "ـ" or (category == "Mn" and "\u064b" <= letter <= "\u065f"):
        return ""
    if category == "Mn" and "\u0300" <= letter <= "\u036f":
        return ""
    if "\u00c0" <= letter <= "\u024f":
        return unicodedata.normalize("NFKD", letter)[0]
    return letter
