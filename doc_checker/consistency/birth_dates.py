"""Two birth dates -> what parts them."""

from __future__ import annotations

from datetime import date


def is_swapped(left: date, right: date) -> bool:
    """Say whether day and month have changed places."""
    return left != right and left.year == right.year and (left.day, left.month) == (right.month, right.day)
