"""The measurement of the rule book measures every kind of evaluation, against one reference."""

from __future__ import annotations

from pathlib import Path

from bench.policy import measure

ROOT = Path(__file__).resolve().parents[2]


def test_each_row_is_a_ratio_to_the_reference() -> None:
    rows = {row.name: row for row in measure(ROOT)}
    reference = rows["bare YAML (reference)"]
    assert reference.ratio == 1
    assert {"load the book", "points with improvements", "checklist", "category", "answer"} < set(rows)
    for row in rows.values():
        assert row.ratio == row.milliseconds / reference.milliseconds
