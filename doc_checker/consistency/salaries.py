"""Two statements of pay -> whether they are the same."""

from __future__ import annotations

from dataclasses import dataclass

from policy.truth import Truth

_MONTHS = {"month": 12, "year": 1}
_NAMES = {"RMB": "CNY", "CNH": "CNY", "人民币": "CNY", "元": "CNY"}


@dataclass(frozen=True, slots=True)
class Pay:
    """An amount for a month or a year; None where not stated."""

    amount: float
    currency: str | None = None
    period: str | None = None  # month | year


def same_pay(left: Pay, right: Pay, tolerance_share: float) -> Truth:
    """Say whether two statements of pay agree; unknown where a period that is not stated decides."""
    if left.currency and right.currency and _currency(left.currency) != _currency(right.currency):
        return Truth.NO
    if left.period and right.period:
        return Truth.of(
            _close(_yearly(left.amount, left.period), _yearly(right.amount, right.period), tolerance_share)
        )
    if _close(left.amount, right.amount, tolerance_share):
        return Truth.UNKNOWN if left.period or right.period else Truth.YES
    possible = any(
        _close(_yearly(left.amount, a), _yearly(right.amount, b), tolerance_share)
        for a in ([left.period] if left.period else _MONTHS)
        for b in ([right.period] if right.period else _MONTHS)
    )
    return Truth.UNKNOWN if possible else Truth.NO


def _currency(text: str) -> str:
    return _NAMES.get(text.strip().upper(), text.strip().upper())


def _yearly(amount: float, period: str) -> float:
    return amount * _MONTHS[period]


def _close(left: float, right: float, tolerance_share: float) -> bool:
    return abs(left - right) <= tolerance_share * max(abs(left), abs(right))
