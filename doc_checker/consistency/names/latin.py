"""Latin letters -> the plain letters that passports and clerks write for them, one spelling for each custom."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
import unicodedata

# ICAO 9303-3 section 6 and the customs beside it; each table is one consistent way to write a name.
_ALONE = {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ĳ": "ij",
          "ə": "a", "ŋ": "n"}  # fmt: skip
_CUSTOMS: tuple[dict[str, str], ...] = (
    {},
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"},
    {"ü": "uxx", "ñ": "nxx"},
    {"đ": "dj", "å": "aa", "ø": "oe"},
    {"š": "sh", "ş": "sh", "ș": "sh", "č": "ch", "ç": "ch", "ž": "zh", "ć": "c", "ü": "u"},
    {"ü": "yu"},
    {"ü": "v"},
)


def _composed(token: str) -> str:
    """Fold case; of a vowel with umlaut and tone (pinyin) keep the umlaut."""
    parts = unicodedata.normalize("NFD", token.casefold().replace("i̇", "i"))
    parts = re.sub("\u0308[\u0300\u0301\u0304\u030c]", "\u0308", parts)
    return unicodedata.normalize("NFC", parts)


def _plain(token: str, custom: dict[str, str]) -> str:
    out: list[str] = []
    for char in token:
        if char in custom:
            out.append(custom[char])
            continue
        if char in _ALONE:
            out.append(_ALONE[char])
            continue
        for part in unicodedata.normalize("NFD", char):
            if unicodedata.category(part) != "Mn":
                out.append(_ALONE.get(part, part))
    return "".join(c for c in "".join(out) if "a" <= c <= "z")


def undigraph(token: str) -> str:
    """Undo the two-letter spellings of umlauts in a plain token (mueller -> muller)."""
    return token.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")


def spellings_in_order(token: str) -> tuple[str, ...]:
    """Give the plain spelling of a token by each custom, in a fixed order."""
    composed = _composed(token)
    return tuple(_plain(composed, custom) for custom in _CUSTOMS)
