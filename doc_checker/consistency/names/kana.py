"""Kana -> Latin letters (Hepburn); Japanese romanisations -> one spelling that their customs share."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re

_VOWELS = "aiueo"
_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ", "h": "ハヒフヘホ", "m": "マミムメモ",
    "r": "ラリルレロ", "g": "ガギグゲゴ", "z": "ザジズゼゾ", "d": "ダヂヅデド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
_SINGLE = {"ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ン": "n", "ヴ": "vu", "シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu",
           "ジ": "ji", "ヂ": "ji", "ヅ": "zu"}  # fmt: skip
_KANA = {
    kana: head + vowel for head, row in _ROWS.items() for kana, vowel in zip(row, _VOWELS, strict=True)
} | _SINGLE
_SMALL = dict(zip("ァィゥェォャュョ", ("a", "i", "u", "e", "o", "ya", "yu", "yo"), strict=True))
#: Longest first; what two customs write for one sound.
_CUSTOMS = (
    (r"oh(?![aiueoy])|ou|oo", "o"), (r"uu", "u"), (r"ii", "i"), (r"aa", "a"), (r"ee", "e"), (r"cch|tch", "tch"), (r"si", "shi"), (r"ti", "chi"),
    (r"tu", "tsu"), (r"hu", "fu"), (r"zi|di", "ji"), (r"du", "zu"), (r"sy", "sh"), (r"ty", "ch"), (r"zy|jy", "j"), (r"m(?=[bpm])", "n"),
)  # fmt: skip
_MORA = re.compile(
    r"(?:(?:[kgsztdnhbpmrfvwyj]|sh|ch|ts|(?:k|g|n|h|b|p|m|r|s|z|t)y)?[aiueo]h?|n(?![aiueoy])|m(?=[bpm])|"
    r"(?:k(?=k)|s(?=s)|t(?=t|ch)|p(?=p)|c(?=ch)))+"
)


def romanised(token: str) -> str:
    """Write katakana in Latin letters (Hepburn); a long-vowel mark repeats the vowel."""
    out: list[str] = []
    double = False
    for char in token:
        if char in _SMALL and out:
            out[-1] = _with_small(out[-1], _SMALL[char])
        elif char == "ッ":
            double = True
        elif char == "ー" and out:
            out.append(out[-1][-1])
        elif char in _KANA:
            sound = _KANA[char]
            out.append(("t" if sound.startswith("ch") else sound[0]) + sound if double else sound)
            double = False
    return "".join(out)


def sounding(token: str) -> str:
    """Reduce a plain Latin token to what the customs of romanisation have in common."""
    for before, after in _CUSTOMS:
        token = re.sub(before, after, token)
    return token


def looks_japanese(tokens: tuple[str, ...]) -> bool:
    """Say whether plain Latin tokens can be read as Japanese syllables."""
    return bool(tokens) and all(_MORA.fullmatch(token) for token in tokens)


def _with_small(sound: str, small: str) -> str:
    stem = sound[:-1] if sound[-1] in _VOWELS else sound
    # ジ + ャ is ja, シ + ャ is sha; キ + ャ keeps its y.
    return stem + (small.lstrip("y") if stem.endswith(("sh", "ch", "j")) else small)
