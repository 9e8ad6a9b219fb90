"""config/judging.yaml, its part on integrity -> from when an observation about a file is one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from policy.errors import PolicyError
from policy.shape import Entry
from policy.yamlfile import read_yaml

FILE = Path(__file__).resolve().parents[2] / "config" / "judging.yaml"
_NUMBERS = ("rare_font_share", "rare_font_letters", "saved_again_hours", "most_pages")


@dataclass(frozen=True, slots=True)
class IntegrityLimits:
    """Thresholds of observing. Shares lie in 0..1; names of programs and hosts are lower case."""

    rare_font_share: float
    rare_font_letters: int
    saved_again_hours: float
    most_pages: int
    editors: tuple[str, ...]


@lru_cache(maxsize=4)
def load_integrity_limits(path: Path = FILE) -> IntegrityLimits:
    """Read the thresholds.

    Raises:
        PolicyError: the section or a key is missing or unknown, or a value is of the wrong kind.
    """
    mistakes: list[PolicyError] = []
    raw = read_yaml(path, path.name)
    section = raw.get("integrity") if isinstance(raw, dict) else None
    found = Entry(section, path.name, "integrity", mistakes).mapping(" ".join(_NUMBERS) + " editors")
    numbers = {name: found[name].value for name in _NUMBERS if name in found}
    for name, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            found[name].note("expected a number of 0 or more")
    editors = tuple(text.casefold() for text in found["editors"].texts()) if "editors" in found else ()
    if mistakes:
        raise mistakes[0]
    return IntegrityLimits(
        rare_font_share=float(numbers["rare_font_share"]),
        rare_font_letters=int(numbers["rare_font_letters"]),
        saved_again_hours=float(numbers["saved_again_hours"]),
        most_pages=int(numbers["most_pages"]),
        editors=editors,
    )
