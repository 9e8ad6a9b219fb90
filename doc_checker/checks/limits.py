"""config/judging.yaml -> the confidences that a check rests on, and what is plausible on paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from policy.errors import PolicyError
from policy.shape import Entry
from policy.yamlfile import read_yaml

FILE = Path(__file__).resolve().parents[2] / "config" / "judging.yaml"

_SECTIONS = {
    "confidence": "type value",
    "legibility": "fail_below unsure_below blurred_below glare_above dark_above text_height_px_below",
    "names": "misread_below",
    "salary": "tolerance_share",
    "plausible": "min_age_at_degree_years min_age_at_work_years longest_passport_validity_years",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Thresholds of judging. Confidences and shares lie in 0..1; the words are lower case."""

    type_confidence: float
    value_confidence: float
    fail_below: float
    unsure_below: float
    blurred_below: float
    glare_above: float
    dark_above: float
    text_height_px_below: float
    misread_below: float
    salary_tolerance_share: float
    min_age_at_degree_years: int
    min_age_at_work_years: int
    longest_passport_validity_years: int
    issuing_bodies: tuple[str, ...]
    not_issuing_bodies: tuple[str, ...]


@lru_cache(maxsize=4)
def load_limits(path: Path = FILE) -> Limits:
    """Read the thresholds.

    Raises:
        PolicyError: a key is unknown or missing, or a value is no number of 0 or more.
    """
    mistakes: list[PolicyError] = []
    top = Entry(read_yaml(path, path.name), path.name, "-", mistakes).mapping(
        " ".join(_SECTIONS) + " issuing_bodies",
        "integrity",  # doc_checker.integrity.limits reads that
    )
    numbers: dict[str, float] = {}
    for section, keys in _SECTIONS.items():
        for key, item in (top[section].mapping(keys) if section in top else {}).items():
            numbers[f"{section}.{key}"] = _number(item)
    words = top["issuing_bodies"].mapping("may may_not") if "issuing_bodies" in top else {}
    texts = {key: tuple(text.casefold() for text in item.texts()) for key, item in words.items()}
    if mistakes:
        raise mistakes[0]
    return Limits(
        type_confidence=numbers["confidence.type"],
        value_confidence=numbers["confidence.value"],
        fail_below=numbers["legibility.fail_below"],
        unsure_below=numbers["legibility.unsure_below"],
        blurred_below=numbers["legibility.blurred_below"],
        glare_above=numbers["legibility.glare_above"],
        dark_above=numbers["legibility.dark_above"],
        text_height_px_below=numbers["legibility.text_height_px_below"],
        misread_below=numbers["names.misread_below"],
        salary_tolerance_share=numbers["salary.tolerance_share"],
        min_age_at_degree_years=int(numbers["plausible.min_age_at_degree_years"]),
        min_age_at_work_years=int(numbers["plausible.min_age_at_work_years"]),
        longest_passport_validity_years=int(numbers["plausible.longest_passport_validity_years"]),
        issuing_bodies=texts["may"],
        not_issuing_bodies=texts["may_not"],
    )


def _number(item: Entry) -> float:
    if isinstance(item.value, bool) or not isinstance(item.value, int | float) or item.value < 0:
        item.note("expected a number of 0 or more")
        return 0.0
    return float(item.value)
