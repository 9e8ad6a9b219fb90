"""Whose facts they are: what is said of a wife, a son or a friend is not the writer's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.facts.lexicon import Words

#: Facts that other persons have as well.
OWN = frozenset({
    "age", "birth_year", "date_of_birth", "education", "experience_years", "hsk_level", "nationality",
    "years_in_china", "chinese_native", "former_chinese_national", "language_teacher",
})  # fmt: skip

_CLAUSE_END = re.compile(r"[.;!?。！？；؟\n,]")


def of_another(text: str, position: int, languages: Sequence[Words]) -> bool:
    """Say whether what stands at a position of a template is told of somebody else than the writer."""
    before = _CLAUSE_END.split(text[:position])[-1]
    other = own = -1
    for words in languages:
        if words.relatives:
            other = max([other, *(match.start() for match in words.relatives.finditer(before))])
            if words.relatives.match(text, position):
                other = max(other, position)
        if words.selves:
            # The writer may be named where the fact itself begins: "and I am 34".
            own = max([own, *(match.start() for match in words.selves.finditer(before))])
            if words.selves.match(text, position):
                own = position
    return other > own
