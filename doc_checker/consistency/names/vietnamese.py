"""Vietnamese names: whether they are written with their marks, and whether the marks agree."""

# ruff: noqa: E501  # lists of words read best in long rows

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise

SURNAMES = frozenset(
    ["nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh",
     "trinh", "mai", "dao", "doan", "luong", "truong", "cao"]
)  # fmt: skip
_MARKS = frozenset("\u0300\u0301\u0303\u0309\u0323\u031b\u0306\u0302")
_OWN = frozenset("\u0309\u0323\u031b")  # hook above, dot below, horn: no other language of ours has them


def is_vietnamese(tokens: tuple[str, ...], plain: tuple[str, ...]) -> bool:
    """Say whether a name is written in full Vietnamese spelling: a surname of the country, and marks."""
    letters = set("".join(_decomposed(token) for token in tokens))
    ends = {plain[0], plain[-1]} if plain else set()
    return bool(ends & SURNAMES) and bool(letters & _MARKS or "đ" in letters)


def has_own_marks(tokens: tuple[str, ...]) -> bool:
    """Say whether a name has a mark, or two marks on one letter, as only Vietnamese writes."""
    text = "".join(_decomposed(token) for token in tokens)
    stacked = any(one in _MARKS and two in _MARKS for one, two in pairwise(text))
    return stacked or bool(set(text) & _OWN)


def marks_agree(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Say whether two names have the same letters with the same marks; where on the vowels does not matter."""
    return _counted(left) == _counted(right)


def _counted(tokens: tuple[str, ...]) -> Counter[str]:
    """Count the syllables, each as its sorted letters and marks: old and new spelling (hòa, hoà) are one."""
    return Counter("".join(sorted(_decomposed(token))) for token in tokens)


def _decomposed(token: str) -> str:
    return unicodedata.normalize("NFD", token)
