"""What was read against what stands there -> counts, added up by medium, kind and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from bench.documents.measure.readers import Found, Heard
from bench.documents.measure.sameness import KEY_FIELDS, SEALS, SIGNATURES, same
from bench.documents.measure.uploads import Placed, Upload

SURE = 0.9
ANYTHING = "*"  # in a layout's `may`: the contract leaves open what is right


@dataclass(frozen=True, slots=True)
class Miss:
    """Something read wrong, missed or made up."""

    upload: str
    layout: str
    half: str
    kind: str
    language: str
    field: str
    expected: Any
    got: Any
    confidence: float | None


@dataclass(slots=True)
class Tally:
    """Counts of one slice of the measurement; it only ever grows."""

    papers: int = 0
    kinds_right: int = 0
    pages: int = 0
    pages_right: int = 0
    right: int = 0
    wrong: int = 0
    missing: int = 0
    sure: int = 0
    sure_right: int = 0
    seals: int = 0
    seals_right: int = 0
    signatures: int = 0
    signatures_right: int = 0
    seconds: list[float] = field(default_factory=list)

    @property
    def f1(self) -> float | None:
        """Micro F1 over fields; a wrong value counts both as made up and as missing."""
        total = 2 * self.right + self.wrong + self.missing
        return 2 * self.right / total if total else None

    @property
    def seconds_per_page(self) -> float | None:
        """Median over files of seconds a page."""
        return median(self.seconds) if self.seconds else None


def score(upload: Upload, heard: Heard, slices: dict[str, list[Tally]], whole: Tally) -> Iterator[Miss]:
    """Count one file into the tallies of its papers; give the misses."""
    pages = sum(len(paper.pages) for paper in upload.papers)
    whole.seconds.append(heard.seconds / pages)
    for paper in upload.papers:
        tallies = slices[paper.layout.id]
        found = _counterpart(paper, heard)
        together = sum(1 for page in paper.pages if _alone(page, paper, heard))
        kind_right = found is not None and found.type == paper.layout.type
        for tally in tallies:
            tally.papers += 1
            tally.kinds_right += kind_right
            tally.pages += len(paper.pages)
            tally.pages_right += together
        if not kind_right:
            yield _miss(upload, paper, "(kind)", paper.layout.type, found.type if found else None, None)
        if together < len(paper.pages):
            others = sorted({d.pages for d in heard.documents if set(d.pages) & set(paper.pages)})
            yield _miss(upload, paper, "(pages)", paper.pages, others, None)
        yield from _fields(upload, paper, found if kind_right else None, tallies)


def _fields(upload: Upload, paper: Placed, found: Found | None, tallies: list[Tally]) -> Iterator[Miss]:
    truth, may = paper.layout.truth, paper.layout.may
    read = dict(found.fields) if found else {}
    if paper.layout.type == "other":
        read = {}
    for name in sorted(set(truth) | set(read)):
        value, confidence = read.get(name, (None, None))
        if name in may and (value is None or may[name] == ANYTHING or same(name, may[name], value)):
            continue
        expected = truth.get(name, may.get(name))
        right = name in truth and value is not None and same(name, expected, value)
        _count(tallies, name, right, value is not None, name in truth, confidence)
        if not right:
            yield _miss(upload, paper, name, expected, value, confidence)


def _count(
    tallies: list[Tally], name: str, right: bool, given: bool, due: bool, confidence: float | None
) -> None:
    for tally in tallies:
        tally.right += right
        tally.wrong += given and not right
        tally.missing += due and not right
        if confidence is not None and confidence >= SURE and name in KEY_FIELDS:
            tally.sure += 1
            tally.sure_right += right
        if due and name in SEALS:
            tally.seals += 1
            tally.seals_right += right
        if due and name in SIGNATURES:
            tally.signatures += 1
            tally.signatures_right += right


def _counterpart(paper: Placed, heard: Heard) -> Found | None:
    """Give the document that holds most of the paper's pages, the tighter one where two hold as many."""
    pages = set(paper.pages)
    best = max(heard.documents, key=lambda d: (len(pages & set(d.pages)), -len(d.pages)), default=None)
    return best if best and pages & set(best.pages) else None


def _alone(page: int, paper: Placed, heard: Heard) -> bool:
    return any(page in d.pages and set(d.pages) == set(paper.pages) for d in heard.documents)


def _miss(
    upload: Upload, paper: Placed, name: str, expected: Any, got: Any, confidence: float | None
) -> Miss:
    layout = paper.layout
    return Miss(
        upload.name, layout.id, layout.half, layout.type, layout.language, name, expected, got, confidence
    )
