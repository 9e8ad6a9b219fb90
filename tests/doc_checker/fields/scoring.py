"""Compares what was read from example papers with what stands on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from doc_checker.fields.folding import fold
from doc_checker.model import Document, Value


@dataclass(slots=True)
class Score:
    """Counts over papers; `sure_wrong` lists wrong values at confidence 0.9 or more."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    kinds_right: int = 0
    papers: int = 0
    sure: int = 0
    sure_wrong: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Twice the right ones over all that was read and all that stands there."""
        return 2 * self.right / max(1, 2 * self.right + 2 * self.wrong + self.missed)


def same(read: Value, truth: object) -> bool:
    """Compare values without case, marks, order of name parts and blanks."""
    if isinstance(read, date):
        return read.isoformat() == str(truth)
    if isinstance(read, float | int) and not isinstance(read, bool):
        return abs(float(read) - float(str(truth))) < 0.01
    mine, theirs = fold(str(read)), fold(str(truth))
    return sorted(re.findall(r"\w+", mine)) == sorted(re.findall(r"\w+", theirs)) or re.sub(
        r"\W", "", mine
    ) == re.sub(r"\W", "", theirs)


def score(papers: Iterable[tuple[Mapping[str, object], list[Document]]]) -> Score:
    """Count over papers; a field that the truth does not list is not judged."""
    total = Score()
    for truth, documents in papers:
        total.papers += 1
        document = documents[0]
        total.kinds_right += document.type.value == truth["type"]
        if document.type.value != truth["type"]:
            total.notes.append(f"{truth['id']}: kind {document.type.value} {document.variant}")
        fields = truth["fields"]
        assert isinstance(fields, dict)
        for name, value in fields.items():
            read = document.fields.get(name)
            if read is None:
                total.missed += 1
                total.notes.append(f"{truth['id']}: {name} missed")
                continue
            total.sure += read.confidence >= 0.9
            if same(read.value, value):
                total.right += 1
                continue
            total.wrong += 1
            total.notes.append(f"{truth['id']}: {name} = {read.value!r} {read.confidence}, not {value!r}")
            if read.confidence >= 0.9:
                total.sure_wrong.append(total.notes[-1])
    return total
