"""Dates and amounts as papers spell them out."""

from __future__ import annotations

from datetime import date

_MONTHS = ("January February March April May June July August September October November December").split()  # noqa: SIM905 - readable
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905 - readable
_ORDINAL_ENDS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_HAN = "〇一二三四五六七八九"
_CAPITALS = "零壹贰叁肆伍陆柒捌玖"


def long_date(day: date) -> str:
    """24 May 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def us_date(day: date) -> str:
    """May 24, 2026."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def zh_date(day: date) -> str:
    """2026年5月24日."""
    return f"{day.year}年{day.month}月{day.day}日"


def han_date(day: date) -> str:
    """二〇二六年五月二十四日."""
    year = "".join(_HAN[int(digit)] for digit in str(day.year))
    return f"{year}年{_han(day.month)}月{_han(day.day)}日"


def worded_date(day: date) -> str:
    """Twenty-fourth day of May, two thousand and twenty-six (lower case)."""
    year = f"two thousand and {_words(day.year - 2000)}" if day.year > 2000 else str(day.year)
    return f"{_ordinal(day.day)} day of {_MONTHS[day.month - 1]}, {year}"


def capital_amount(amount: int) -> str:
    """Spell yuan in Chinese capitals: 35000 -> 叁万伍仟元整."""
    units = ["", "拾", "佰", "仟"]
    out = ""
    for position, group in ((10_000, amount // 10_000), (1, amount % 10_000)):
        if not group:
            continue
        digits = f"{group:04d}" if out else str(group)
        text, zero = "", False
        for index, digit in enumerate(digits):
            if digit == "0":
                zero = True
                continue
            text += ("零" if zero else "") + _CAPITALS[int(digit)] + units[len(digits) - 1 - index]
            zero = False
        out += text + ("万" if position == 10_000 else "")
    return f"{out}元整"


def _han(number: int) -> str:
    if number < 10:
        return _HAN[number]
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else _HAN[tens]) + "十" + (_HAN[ones] if ones else "")


def _words(number: int) -> str:
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def _ordinal(number: int) -> str:
    stem, dash, last = _words(number).rpartition("-")
    if last in _ORDINAL_ENDS:
        last = _ORDINAL_ENDS[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return stem + dash + last
