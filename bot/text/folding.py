"""Message -> folded text, in which spellings that mean the same look the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib import resources

MAX_CHARACTERS = 1000
"""What is read of a message: a question is shorter, and the rest is pasted matter."""

_KANA_OR_HANGUL = re.compile("[\u3040-\u30fa\u30fc-\u30ff\uac00-\ud7a3\u1100-\u11ff]")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")
_SPACE = re.compile(r"\s+")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
_OWN_LETTERS = {"й", "ё", "Й", "Ё"}
# The mark is part of the letter: и and й, か and が differ as n and m do.


@lru_cache(maxsize=1)
def _traditional() -> dict[int, str]:
    table = resources.files("bot.text").joinpath("traditional.tsv").read_text(encoding="utf-8")
    pairs = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {ord(traditional): simplified for traditional, simplified in pairs}


def fold(text: str) -> str:
    """Fold width, case, diacritics, Arabic letter forms, traditional characters, repetition and space.

    Control characters, emoji and other symbols become spaces; at most `MAX_CHARACTERS` of the text are read.
    """
    # Symbols go first: NFKC would write them out as words (U+2122 as "tm", U+1F51E as 18).
    kept = "".join(letter if _is_read(letter) else " " for letter in text[:MAX_CHARACTERS])
    folded = unicodedata.normalize("NFKC", kept.translate(_APOSTROPHES))[:MAX_CHARACTERS].lower()
    folded = "".join(_without_marks(letter) for letter in folded).translate(_ARABIC)
    if not _KANA_OR_HANGUL.search(folded):
        folded = folded.translate(_traditional())
    folded = _REPEATED.sub(r"\1\1", folded)
    return _SPACE.sub(" ", folded).strip()


def _is_read(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] in "LNPM" or category in ("Sc", "Sm")


def _without_marks(letter: str) -> str:
    if letter in _OWN_LETTERS or "\u3040" <= letter <= "\u30ff" or "\uac00" <= letter <= "\ud7a3":
        return letter
    decomposed = unicodedata.normalize("NFD", letter)
    return "".join(part for part in decomposed if unicodedata.category(part) != "Mn")


def has_words(text: str) -> bool:
    """Say whether any letter or digit is left to understand."""
    return any(unicodedata.category(letter)[0] in "LN" for letter in text)
