"""The limits file is read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from doc_checker.limits import DEFAULT_PATH, LimitsError, load_limits


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = DEFAULT_PATH.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "limits.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_the_shipped_limits_load() -> None:
    assert load_limits().engine_threads >= 1


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  file_pages:", "  file_leaves:", "unknown key"),
        ("  file_pages: 80\n", "", "file_pages: expected a whole number"),
        ("file_pages: 80", "file_pages: many", "file_pages: expected a whole number"),
        ("file_pages: 80", "file_pages: true", "file_pages: expected a whole number"),
        ("file_pages: 80", "file_pages: 0", "file_pages: expected a number above 0"),
        ("file_seconds: 240", "file_seconds: soon", "file_seconds: expected a number"),
        ("reading:", "writing:", "expected a section 'reading'"),
    ],
)
def test_a_wrong_limits_file_stops_the_start(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(LimitsError, match=message):
        load_limits(changed(tmp_path, old, new))
