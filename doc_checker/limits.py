"""config/limits.yaml -> `ReadingLimits`, strictly."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

import yaml

DEFAULT_PATH = Path(__file__).resolve().parent.parent / "config" / "limits.yaml"


class LimitsError(ValueError):
    """The limits file does not say what is needed; the message names file and key."""


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Sizes, times and thresholds of reading, as config/limits.yaml explains them."""

    file_bytes: int
    file_pages: int
    file_seconds: float
    page_pixels: int
    decompressed_bytes: int
    memory_bytes: int
    crashes_per_file: int
    scan_dpi: int
    digital_dpi: int
    render_pixels: int
    photo_pixels: int
    kept_pixels_bytes: int
    engine_threads: int
    detector_side_px: int

    def __post_init__(self) -> None:
        """Check that all are above 0."""
        for item in fields(self):
            if getattr(self, item.name) <= 0:
                raise LimitsError(f"{item.name}: expected a number above 0")


def load_limits(path: Path = DEFAULT_PATH) -> ReadingLimits:
    """Read the `reading` section.

    Raises:
        LimitsError: a key is missing, unknown, or not a number of the expected kind.
    """
    section = (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).get("reading")
    if not isinstance(section, dict):
        raise LimitsError(f"{path.name}: expected a section 'reading'")
    expected = {item.name: item.type for item in fields(ReadingLimits)}
    if unknown := sorted(set(section) - set(expected)):
        raise LimitsError(f"{path.name}: reading.{unknown[0]}: unknown key")
    values: dict[str, float] = {}
    for name, kind in expected.items():
        value = section.get(name)
        whole = kind in ("int", int)
        if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
            raise LimitsError(f"{path.name}: reading.{name}: expected a {'whole ' if whole else ''}number")
        values[name] = value if whole else float(value)
    try:
        return ReadingLimits(**values)  # type: ignore[arg-type]  # kinds were checked just above
    except LimitsError as error:
        raise LimitsError(f"{path.name}: reading.{error}") from error
