"""Who wrote each training text -> what is held out together, so that held-out texts are a stranger's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_NEIGHBOURS = 8
"""A writer's neighbouring questions are often the same in other words; at least they stay together."""
_MOST = 0.35
"""A writer of more than this share of a language is held out in parts: without them too little is learnt."""


def held_together(languages: Sequence[str], writers: Sequence[str], topics: Sequence[str]) -> list[str]:
    """Give each text's group: its writer, or a few neighbouring questions of a writer who wrote most."""
    of_language = Counter(languages)
    of_writer = Counter(zip(languages, writers, strict=True))
    met: Counter[tuple[str, str, str]] = Counter()
    groups = []
    for language, writer, topic in zip(languages, writers, topics, strict=True):
        block = (language, writer, topic)
        if of_writer[language, writer] <= _MOST * of_language[language]:
            groups.append(f"{language}/{writer}")
        else:
            groups.append(f"{language}/{writer}/{topic}/{met[block] // _NEIGHBOURS:03d}")
        met[block] += 1
    return groups
