"""Three-valued answers: yes, no, and not known yet, which is never the same as no."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Truth(StrEnum):
    """Strong Kleene logic: unknown unless the known parts already decide."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> Truth:
        """Turn a bool, or None for not known, into a truth value."""
        if value is None:
            return cls.UNKNOWN
        return cls.YES if value else cls.NO

    def negate(self) -> Truth:
        """Swap yes and no; unknown stays."""
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}[self]


def all_of(parts: Iterable[Truth]) -> Truth:
    """Say no if any part is no, else unknown if any is unknown, else yes (also for no parts)."""
    seen = set(parts)
    if Truth.NO in seen:
        return Truth.NO
    return Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.YES


def any_of(parts: Iterable[Truth]) -> Truth:
    """Say yes if any part is yes, else unknown if any is unknown, else no (also for no parts)."""
    seen = set(parts)
    if Truth.YES in seen:
        return Truth.YES
    return Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.NO
