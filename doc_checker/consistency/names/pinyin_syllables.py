"""The syllables of Standard Chinese in Latin letters, without tones."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from pypinyin.constants import PINYIN_DICT


@lru_cache(maxsize=1)
def syllables() -> frozenset[str]:
    """Give all syllables."""
    found = {
        re.sub(r"[^a-z]", "", anyascii(one).lower()) for row in PINYIN_DICT.values() for one in row.split(",")
    }
    return frozenset(found - {""})


def is_pinyin(token: str) -> bool:
    """Say whether a plain token is one syllable, or two."""
    known = syllables()
    return token in known or any(
        token[:cut] in known and token[cut:] in known for cut in range(1, len(token))
    )
