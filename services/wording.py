"""What arrived as a message -> what is worth reading in it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Worth(StrEnum):
    """Whether a message can be understood at all."""

    READABLE = "readable"
    EMPTY = "empty"  # nothing but blanks, control characters, emoji or punctuation
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Wording:
    """A message without what no reader sees: control characters, lone surrogates, invisible marks."""

    text: str
    worth: Worth


_JOINERS = "\u200c\u200d"  # between letters they belong to the spelling of Arabic and other scripts


def read_wording(text: str, *, most_characters: int) -> Wording:
    """Clean a message and say whether it can be read; a question mark alone counts as a word."""
    if len(text) > most_characters:
        return Wording("", Worth.TOO_LONG)
    kept = []
    for letter in unicodedata.normalize("NFC", text):
        category = unicodedata.category(letter)
        if letter in "\n\t":
            kept.append(letter)
        elif category in ("Cc", "Zl", "Zp"):
            kept.append(" ")
        elif category[0] != "C" or letter in _JOINERS:
            kept.append(letter)
    clean = "\n".join(" ".join(line.split()) for line in "".join(kept).split("\n")).strip()
    speaks = any(unicodedata.category(letter)[0] in "LN" or letter in "?？؟" for letter in clean)
    return Wording(clean, Worth.READABLE if speaks else Worth.EMPTY)
