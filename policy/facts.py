"""What is known of one case, by name; what is not known is simply absent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Interval:
    """A number known to lie between two others, both included; None is no bound."""

    low: Fraction | None
    high: Fraction | None

    @classmethod
    def exactly(cls, number: float | Fraction) -> Interval:
        """Give the interval of one number. A float counts as the decimal number that it prints."""
        exact = number if isinstance(number, Fraction) else Fraction(str(number))
        return cls(exact, exact)

    def around(self, other: Interval) -> Interval:
        """Give the smallest interval that holds this one and another."""
        lows, highs = (self.low, other.low), (self.high, other.high)
        return Interval(
            None if None in lows else min(low for low in lows if low is not None),
            None if None in highs else max(high for high in highs if high is not None),
        )


FactValue: TypeAlias = bool | str | Interval
Facts: TypeAlias = Mapping[str, FactValue]
