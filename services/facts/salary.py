"""Amounts of pay in a template: how much, in which money, for how long, how often, before or after tax."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from services.facts.lexicon import NUMBER, Words
from services.facts.numbers import Number
from services.facts.template import Template

_SYMBOLS = {"us$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "₽": "RUB", "₩": "KRW", "元": "CNY"}
_CODES = re.compile(r"\s?(cny|rmb|usd|eur|gbp|jpy|krw|rub|hkd|aud|cad|sgd|chf|inr|brl)(?![a-z])")
_CODE_BEFORE = re.compile(
    r"(?<![a-z])(cny|rmb|usd|eur|gbp|jpy|krw|rub|hkd|aud|cad|sgd|chf|inr|brl|us\$|[$€£¥₽₩])\s?$"
)
_CLAUSE = re.compile("[.!?。！？；;؟\n](?!\\d)")
_COMMA = re.compile("[,\n]")
_LEAST, _LEAST_BARE = 500, 1_000
_BEFORE, _AFTER = 28, 36
_TIMES_LOW, _TIMES_HIGH = 12, 18


@dataclass(frozen=True, slots=True)
class Pay:
    """One amount at a place in the template. What was not said is None; `sure` that it must be pay."""

    position: int
    end: int
    amount: float
    high: float | None
    currency: str | None
    period: str | None  # month, year
    months: float | None  # payments a year: 13 with a thirteenth month's pay
    months_position: int | None
    tax: str | None  # before, after
    sure: bool


def find_pay(
    template: Template, languages: Sequence[Words], claimed: set[int], ends: Sequence[int]
) -> Iterator[Pay]:
    """Find amounts of pay among the numbers that nothing else has claimed; `ends`: where other facts end."""
    for position, token in template.tokens.items():
        if not isinstance(token, Number) or position in claimed:
            continue
        if pay := _pay(template, languages, position, token, claimed, ends):
            yield pay


def _pay(
    template: Template,
    languages: Sequence[Words],
    position: int,
    token: Number,
    claimed: set[int],
    ends: Sequence[int],
) -> Pay | None:
    text = template.text
    before, after = (
        _before(text, position, max((end for end in ends if end <= position), default=0)),
        _after(text, position),
    )
    currency, length = _currency(before, after, languages)
    tail = after[length:]
    period = _period(before, tail, languages)
    worded = any(
        words.salary_words and (words.salary_words.search(before) or words.salary_words.search(tail))
        for words in languages
    )
    months = _times(template, position, languages, claimed)
    if months and currency is None:  # 25000x13 rmb
        currency = _currency("", _after(text, months[1]), languages)[0]
    weight = (
        2 * (months is not None)
        + 2 * (currency is not None)
        + 2 * worded
        + (period is not None)
        + (token.value >= 5_000)
    )
    weight += 2 * token.scaled + 2 * (months is not None)
    if token.value < (_LEAST if currency or worded or period else _LEAST_BARE) or weight < 2:
        return None
    if 1900 <= token.value <= 2100 and not (currency or token.scaled):
        return None  # a year
    if months:
        tail += _after(text, months[1])
    tax = next(
        (
            name
            for words in languages
            for name, pattern in words.tax.items()
            if pattern.search(tail) or pattern.search(before)
        ),
        None,
    )
    return Pay(
        position,
        position + 1 + length,
        token.value,
        token.high,
        currency,
        period,
        months[0] if months else None,
        months[1] if months else None,
        tax,
        bool(currency or worded or (period and token.value >= _LEAST_BARE)),
    )


def _before(text: str, position: int, least: int) -> str:
    piece = text[max(least, position - _BEFORE) : position]
    piece = _CLAUSE.split(piece)[-1]
    return piece[piece.rfind(NUMBER) + 1 :] if NUMBER in piece else piece


def _after(text: str, position: int) -> str:
    piece = text[position + 1 : position + 1 + _AFTER]
    piece = _CLAUSE.split(piece)[0]
    return piece.split(NUMBER)[0]


def _currency(before: str, after: str, languages: Sequence[Words]) -> tuple[str | None, int]:
    if match := _CODES.match(after):
        return _code(match[1]), match.end()
    for words in languages:
        for code, texts in words.currencies.items():
            for text in sorted(texts, key=len, reverse=True):
                for lead in ("", " ", " de ", " d'"):
                    stop = len(lead + text.rstrip("*"))
                    if after.startswith(lead + text.rstrip("*")) and (
                        text.endswith("*") or not after[stop : stop + 1].isalpha() or text[-1] > "\u2e80"
                    ):
                        while text.endswith("*") and after[stop : stop + 1].isalpha():
                            stop += 1
                        return code, stop
    stripped = after.lstrip()
    for symbol, code in _SYMBOLS.items():
        if stripped.startswith(symbol):
            return code, len(after) - len(stripped) + len(symbol)
    if match := _CODE_BEFORE.search(before):
        return _code(match[1]), 0
    for words in languages:
        for code, texts in words.currencies.items():
            if any(before.rstrip().endswith(text) for text in texts if not text.endswith("*")):
                return code, 0
    return None, 0


def _code(text: str) -> str:
    return "CNY" if text == "rmb" else _SYMBOLS.get(text, text.upper())


def _period(before: str, after: str, languages: Sequence[Words]) -> str | None:
    """Give the period that stands nearest to the amount; what follows it goes before what precedes it."""
    best: tuple[int, str] | None = None
    for words in languages:
        for name, pattern in words.periods.items():
            if (found := pattern.search(after)) and (best is None or found.start() < best[0]):
                best = found.start(), name
            for match in pattern.finditer(_COMMA.split(before)[-1]):
                distance = len(_COMMA.split(before)[-1]) - match.end()
                if best is None or distance < best[0]:
                    best = distance, name
    return best[1] if best else None


def _times(
    template: Template, position: int, languages: Sequence[Words], claimed: set[int]
) -> tuple[float, int] | None:
    for words in languages:
        for pattern in words.times:
            for match in pattern.finditer(template.text, position + 1, position + 45):
                token = template.tokens.get(match.start("n"))
                if match.start("n") in claimed:
                    continue
                if isinstance(token, Number) and _TIMES_LOW <= token.value <= _TIMES_HIGH:
                    return token.value, match.start("n")
    return None
