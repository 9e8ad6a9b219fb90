"""Lines of a page in the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from doc_checker.model import Line

_MIN_COLUMN_LINES = 5
_MIN_LINE_WIDTH = 0.2  # mean, of the page's width
_FILLED = 0.55  # mean share of a column's width that running text fills; tables fill less


def reading_order(lines: Sequence[Line]) -> list[Line]:
    """Sort lines row by row; columns of running text are read one after the other.

    A row of a form (label left, value right) stays a row: its cells do not fill their columns.
    """
    rows = _rows(lines)
    flat = [line for row in rows for line in row]
    gutter = _gutter(flat)
    if gutter is None:
        return flat
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in flat:
        if line.box[0] < gutter < line.box[2]:  # a heading over both columns ends what is above it
            ordered += left + right + [line]
            left, right = [], []
        else:
            (left if line.box[2] <= gutter else right).append(line)
    return ordered + left + right


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (one.box[1] + one.box[3], one.box[0], one.text)):
        top, bottom = line.box[1], line.box[3]
        if rows:
            last = rows[-1]
            row_top = sum(one.box[1] for one in last) / len(last)
            row_bottom = sum(one.box[3] for one in last) / len(last)
            shared = min(bottom, row_bottom) - max(top, row_top)
            if shared > 0.5 * min(bottom - top, row_bottom - row_top):
                last.append(line)
                continue
        rows.append([line])
    return [sorted(row, key=lambda one: (one.box[0], one.box[1])) for row in rows]


def _gutter(lines: Sequence[Line]) -> float | None:
    """Find a vertical gap between two columns of running text."""
    best: tuple[int, float] | None = None
    for step in range(30, 71):
        x = step / 100
        crossing = sum(line.box[0] < x < line.box[2] for line in lines)
        sides = [
            [line for line in lines if line.box[2] <= x],
            [line for line in lines if line.box[0] >= x],
        ]
        if crossing > 0.2 * len(lines) or min(map(len, sides)) < _MIN_COLUMN_LINES:
            continue
        if all(_fills(side) for side in sides) and (best is None or crossing < best[0]):
            best = (crossing, x)
    return None if best is None else best[1]


def _fills(column: Sequence[Line]) -> bool:
    left = min(line.box[0] for line in column)
    right = max(line.box[2] for line in column)
    mean = sum(line.box[2] - line.box[0] for line in column) / len(column)
    return mean >= max(_MIN_LINE_WIDTH, _FILLED * (right - left))
