"""Converts Hijri, Buddhist, Minguo and Japanese-era years, Han and Roman numerals, and number words."""

from __future__ import annotations

import re
from datetime import date, timedelta

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民国": 1911, "中华民国": 1911}
_HAN = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "o": 0,
    "元": 1,
    "两": 2,
    "壹": 1,
    "贰": 2,
}
_HAN |= dict(zip("叁肆伍陆柒捌玖弐参", (3, 4, 5, 6, 7, 8, 9, 2, 3), strict=True))
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_SHAPE = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$")
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"  # noqa: E501
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_WORDS: dict[str, int] = {w: i for i, w in enumerate(_ONES.split(), 1)}
_WORDS |= {w: i for i, w in enumerate(_ORDINALS.split(), 1)}
_WORDS |= {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_WORDS |= {"thirtieth": 30}
# Spelled days and years of documents in Romance languages, German, Russian and Latin (folded: no marks).
_WORDS |= {
    "un": 1, "uno": 1, "premier": 1, "primero": 1, "primo": 1, "dos": 2, "deux": 2, "dois": 2, "due": 2, "tres": 3,  # noqa: E501
    "trois": 3, "tre": 3, "cuatro": 4, "quatre": 4, "quatro": 4, "quattro": 4, "cinco": 5, "cinq": 5, "cinque": 5,  # noqa: E501
    "seis": 6, "sei": 6, "siete": 7, "sept": 7, "sete": 7, "sette": 7, "ocho": 8, "huit": 8, "oito": 8, "otto": 8,  # noqa: E501
    "nueve": 9, "neuf": 9, "nove": 9, "diez": 10, "dix": 10, "dez": 10, "dieci": 10, "once": 11, "onze": 11, "undici": 11,  # noqa: E501
    "doce": 12, "douze": 12, "doze": 12, "dodici": 12, "trece": 13, "treize": 13, "treze": 13, "tredici": 13,
    "catorce": 14, "quatorze": 14, "quattordici": 14, "quince": 15, "quinze": 15, "quindici": 15, "dieciseis": 16,  # noqa: E501
    "seize": 16, "dezesseis": 16, "sedici": 16, "diecisiete": 17, "dezassete": 17, "dezessete": 17, "diciassette": 17,  # noqa: E501
    "dieciocho": 18, "dezoito": 18, "diciotto": 18, "diecinueve": 19, "dezenove": 19, "dezanove": 19, "diciannove": 19,  # noqa: E501
    "veinte": 20, "vingt": 20, "vinte": 20, "venti": 20, "veintiuno": 21, "veintidos": 22, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,  # noqa: E501
    "vicesimo": 20, "ventiquattro": 24, "venticinque": 25, "treinta": 30, "trente": 30, "trinta": 30, "trenta": 30,  # noqa: E501
}  # fmt: skip
LATIN_DAYS = {
    "primo": 1, "secundo": 2, "tertio": 3, "quarto": 4, "quinto": 5, "sexto": 6, "septimo": 7, "octavo": 8, "nono": 9,  # noqa: E501
    "decimo": 10, "undecimo": 11, "duodecimo": 12, "vicesimo": 20, "vigesimo": 20, "tricesimo": 30, "trigesimo": 30,  # noqa: E501
}  # fmt: skip
_THOUSAND = {"thousand", "mil", "mille", "mila", "tausend"}
_HUNDRED = {"hundred", "cent", "cents", "cento"}
_HIJRI_EPOCH = date(622, 7, 19)  # tabular calendar, civil epoch, proleptic Gregorian


def han_number(text: str) -> int | None:
    """Read a number in (folded) Han numerals: digits in a row (二〇二四) or with tens (二十五)."""
    if not text:
        return None
    if text.isdigit():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十").replace("拾", "十")
    if "十" in text:
        tens, _, ones = text.partition("十")
        high = _HAN.get(tens, 1 if not tens else None)
        low = _HAN.get(ones, 0 if not ones else None)
        return None if high is None or low is None else high * 10 + low
    digits = [_HAN.get(c) for c in text]
    if any(d is None for d in digits):
        return None
    return int("".join(str(d) for d in digits))


def era_year(era: str, year: str) -> int | None:
    """Give the Gregorian year of a (folded) Japanese-era or Minguo year; 元 is the first."""
    number = han_number(year)
    return None if number is None or era not in _ERAS else _ERAS[era] + number


def roman_number(text: str) -> int | None:
    """Read a well-formed Roman numeral of either case."""
    low = text.lower()
    if not low or not _ROMAN_SHAPE.match(low):
        return None
    total = 0
    for here, after in zip(low, [*low[1:], ""], strict=True):
        value = _ROMAN[here]
        total += -value if after and _ROMAN[after] > value else value
    return total


def hijri_to_gregorian(year: int, month: int, day: int) -> date | None:
    """Convert by the tabular calendar; the official Umm al-Qura date may differ by a day or two."""
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1300 <= year <= 1500):
        return None
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1
    return _HIJRI_EPOCH + timedelta(days=days)


def spelled_number(text: str) -> int | None:
    """Read a number written in words: twentieth; two thousand and twenty-four; dos mil veinticuatro."""
    total, current, seen = 0, 0, False
    for word in re.split(r"[\s\-,]+", text.strip()):
        if word in {"and", "y", "e", "et", ""}:
            continue
        seen = True
        if word in _WORDS:
            current += _WORDS[word]
        elif word in _HUNDRED:
            current = (current or 1) * 100
        elif word in _THOUSAND:
            total += (current or 1) * 1000
            current = 0
        else:
            return None
    if total == 0 and current in range(1910, 2000):
        return current
    return total + current if seen else None


def is_number_word(word: str) -> bool:
    """Tell whether the folded word can be part of a spelled number."""
    return word in _WORDS or word in _HUNDRED or word in _THOUSAND
