"""Speed of the rule book: loading and evaluating, against parsing its YAML in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from policy import category, checklist, points
from policy.answers import compose
from policy.case import read_case
from policy.loader import load_book
from policy.profile import read_profile
from policy.situation import read_situation

_DAY = date(2026, 11, 25)
_CASE = {
    "application": {"type": "notification_outside", "category": "B", "city": "Suzhou"},
    "applicant": {"nationality": "GBR", "date_of_birth": "1990-03-14"},
    "claims": {"degree_level": "bachelor", "experience_years": 5},
}
_PROFILE = {"salary_annual_cny": 400000, "education": "doctorate", "experience_years": 5, "age": 34}


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: median milliseconds, and how many times the reference that is."""

    name: str
    milliseconds: float
    ratio: float


def measure(root: Path) -> list[Row]:
    """Measure; the reference is libyaml's bare parsing of the same files."""
    folder = root / "config" / "policy"
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml"))]
    parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def parse() -> None:
        for text in texts:
            yaml.load(text, parser)  # noqa: S506 - it is a SafeLoader

    book = load_book(folder)
    case, profile, told = read_case(_CASE), read_profile(_PROFILE), read_situation(_PROFILE, book)
    jobs: list[tuple[str, Callable[[], object], int]] = [
        ("bare YAML (reference)", parse, 7),
        ("load the book", lambda: load_book(folder), 7),
        ("points with improvements", lambda: points.score(profile, book, _DAY), 200),
        ("checklist", lambda: checklist.build(case, book, _DAY), 200),
        ("category", lambda: category.assess(told, book, _DAY), 200),
        ("answer", lambda: compose(book, "age_limit", _DAY, "Shenzhen"), 200),
    ]
    medians = {name: _median(job, times) for name, job, times in jobs}
    reference = medians["bare YAML (reference)"]
    return [Row(name, value, value / reference) for name, value in medians.items()]


def _median(job: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        job()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)
