"""Text -> dates, in all their clothes; an ambiguous day and month keeps both readings."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from babel.dates import get_month_names

from doc_checker.fields import calendars
from doc_checker.fields.folding import fold, fold_indexed

_LOCALES = (
    "en", "fr", "de", "es", "pt", "it", "ru", "uk", "vi", "th", "ar", "ar_SY", "ar_MA", "nl", "pl", "kk", "id", "ms",  # noqa: E501
    "cs", "ro", "el", "sv", "da", "hu", "tr", "az", "uz", "be", "fa", "hi", "bg", "sr", "et", "lv",
)  # fmt: skip
_EXTRA = {
    "sept": 9, "ianuarii": 1, "februarii": 2, "martii": 3, "aprilis": 4, "maii": 5, "iunii": 6, "junii": 6, "iulii": 7,  # noqa: E501
    "julii": 7, "augusti": 8, "septembris": 9, "octobris": 10, "novembris": 11, "decembris": 12, "setiembre": 9,  # noqa: E501
    "мау": 5, "januarii": 1, "out": 10, "ott": 10, "okt": 10, "mai": 5, "maj": 5, "mrz": 3, "dez": 12, "dic": 12, "juil": 7,  # noqa: E501
    "aout": 8, "fev": 2, "abr": 4, "ago": 8, "ene": 1, "avr": 4, "lip": 7,
}  # fmt: skip
_SOLAR_HIJRI = {
    "فروردين": 1,
    "ارديبهشت": 2,
    "خرداد": 3,
    "تير": 4,
    "مرداد": 5,
    "شهريور": 6,
    "مهر": 7,
    "آبان": 8,
}


class Precision(StrEnum):
    """How much of the date stands on the page."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date in a text. `start` and `end` are places in that text; confidence is of the reading alone."""

    value: date
    start: int
    end: int
    confidence: float
    precision: Precision = Precision.DAY
    alternatives: tuple[date, ...] = ()


@lru_cache(maxsize=1)
def month_words() -> dict[str, int]:
    """Give the folded month words of all languages known; words that name two months are left out."""
    words: dict[str, set[int]] = {}
    for locale in _LOCALES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in get_month_names(width, context, locale=locale).items():
                    word = fold(name).strip(". ")
                    if (
                        len(word) >= 3
                        and not word[0].isdigit()
                        and not (locale in {"tr", "az"} and len(word) < 4)
                    ):
                        words.setdefault(word, set()).add(month)
    found = {w: next(iter(m)) for w, m in words.items() if len(m) == 1}
    return found | _EXTRA


@lru_cache(maxsize=1)
def _month_pattern() -> str:
    return "(?P<mon>" + "|".join(re.escape(w) for w in sorted(month_words(), key=len, reverse=True)) + ")"


_SEP = r"[\s\-/.,'\"»«)]*"
_OF = r"(?:\s*(?:day\s+of|dia\s+de|giorno\s+di|of|del?|d[ei]l?|do|mes\s+de|the|de|mensis|month\s+of)\b)?"
_YEAR_LEAD = r"(?:\s*(?:de|del|of|anno|domini|พ\.?ศ\.?|ค\.?ศ\.?|nam|year|in the year|ano|ao|del ano|do ano|an|,|in)\s*)*"  # noqa: E501
_H = "[〇零oO○一二三四五六七八九]"
_HD = "[一二三四五六七八九十廿卅〇零拾]"
_D = r"(?<![\d.,])"
_E = r"(?![\d])"


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], DateReading | None]], ...]:
    mon = _month_pattern()
    day = r"(?P<d>\d{1,2})"
    year4 = r"(?P<y>1[3-4]\d\d|19\d\d|20\d\d|2[45]\d\d)"
    rules: list[tuple[str, Callable[[re.Match[str]], DateReading | None]]] = [
        (
            r"(?P<era>令和|平成|昭和|大正|中华民国|民国)\s*(?P<y>元|\d{1,3}|"
            + _HD
            + r"{1,4})\s*年\s*(?P<m>\d{1,2}|"
            + _HD
            + r"{1,3})\s*月(?:\s*(?P<d>\d{1,2}|"
            + _HD
            + r"{1,3})\s*日)?",
            _era,
        ),
        (
            _D + r"(?P<y>\d{4})\s*[年년]\s*度?\s*(?P<m>\d{1,2})\s*[月월](?:\s*(?P<d>\d{1,2})\s*[日号일])?",
            _east,
        ),
        (
            r"(?P<y>"
            + _H
            + r"{4})\s*年\s*(?P<m>"
            + _HD
            + r"{1,3})\s*月(?:\s*(?P<d>"
            + _HD
            + r"{1,4})\s*[日号])?",
            _east,
        ),
        (r"ngay\s*(?P<d>\d{1,2})\s*,?\s*thang\s*(?P<m>\d{1,2})\s*,?\s*nam\s*(?P<y>\d{4})", _east),
        (
            _D
            + day
            + r"\s*(?:(?:st|nd|rd|th|er|eme|o|a|-?го)(?!\w)|日)?"
            + _SEP
            + _OF
            + _SEP
            + mon
            + r"(?:\s*/\s*[a-zа-я]{3,9})?"
            + r"[\s\-/.,]*"
            + _YEAR_LEAD
            + year4
            + _E,
            _worded,
        ),
        (mon + r"[\s\-/.,]*" + day + r"\s*(?:st|nd|rd|th)?[\s,.\-]+" + year4 + _E, _worded),
        (_D + year4 + r"[\s\-/.,]+" + mon + r"[\s\-/.,]+" + day + _E, _worded),
        (
            _D + day + r"[\s\-/.]*" + mon + r"(?:\s*/\s*[a-zа-я]{3,9})?" + r"[\s\-/.']*(?P<y>\d{2})" + _E,
            _worded,
        ),
        (_D + r"(?P<y>\d{4})\s*(?P<s>[-./])\s*(?P<m>\d{1,2})\s*(?P=s)\s*(?P<d>\d{1,2})" + _E, _year_first),
        (_D + r"(?P<a>\d{1,2})\s*(?P<s>[-./])\s*(?P<b>\d{1,2})\s*(?P=s)\s*(?P<y>\d{4})" + _E, _numeric),
        (_D + r"(?P<a>\d{1,2})\s+(?P<s>)(?P<b>\d{2})\s+(?P<y>(?:19|20)\d\d)" + _E, _numeric),
        (
            _D + r"(?P<d>\d{1,2})\s*[./\- ]\s*(?P<rm>x?i{1,3}|iv|vi{0,3}|ix|x)\s*[./\- ]\s*(?P<y>\d{4})" + _E,
            _roman_month,
        ),
        (_D + r"(?P<y>20\d\d|19\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])" + _E, _packed),
        (mon + r"[\s\-/.,]*" + _YEAR_LEAD + year4 + _E, _month_only),
    ]
    return tuple((re.compile(p), f) for p, f in rules)


def _century(year: int) -> tuple[int, float]:
    """Turn a written year into a Gregorian one and say how sure that is."""
    if year >= 2400:
        return year - 543, 0.95  # Thai Buddhist era
    if year < 100:
        return (2000 + year if year <= 40 else 1900 + year), 0.8
    return year, 0.98


def _make(match: re.Match[str], year: int, month: int, day: int | None, confidence: float,
          alternatives: tuple[date, ...] = ()) -> DateReading | None:  # fmt: skip
    if not (1900 <= year <= 2100 and 1 <= month <= 12):
        return None
    try:
        value = date(year, month, day or 1)
    except ValueError:
        return None
    precision = Precision.DAY if day else Precision.MONTH
    return DateReading(
        value,
        match.start(),
        match.end(),
        confidence if day else min(confidence, 0.8),
        precision,
        alternatives,
    )


def _era(match: re.Match[str]) -> DateReading | None:
    year = calendars.era_year(match["era"], match["y"])
    month = calendars.han_number(match["m"])
    day = calendars.han_number(match["d"]) if match["d"] else None
    return None if year is None or month is None else _make(match, year, month, day, 0.96)


def _east(match: re.Match[str]) -> DateReading | None:
    year, month = calendars.han_number(match["y"]), calendars.han_number(match["m"])
    day = calendars.han_number(match["d"]) if match["d"] else None
    if year is None or month is None:
        return None
    year, confidence = _century(year)
    return _make(match, year, month, day, confidence)


def _worded(match: re.Match[str]) -> DateReading | None:
    year, confidence = _century(int(match["y"]))
    if int(match["y"]) < 1500 and int(match["y"]) >= 1300:
        return None
    return _make(match, year, month_words()[match["mon"]], int(match["d"]), confidence)


def _month_only(match: re.Match[str]) -> DateReading | None:
    year, confidence = _century(int(match["y"]))
    if re.search(
        r"\d\w?\s*(?:de|of|of the|\.)?\s*$", match.string[max(0, match.start() - 10) : match.start()]
    ):
        confidence = 0.5  # a day stands there that could not be read
    return _make(match, year, month_words()[match["mon"]], None, confidence)


def _year_first(match: re.Match[str]) -> DateReading | None:
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    if 1350 <= year <= 1500:
        value = calendars.hijri_to_gregorian(year, month, day)
        # Hijri and solar Hijri look the same; without a second, Gregorian date a person decides.
        return DateReading(value, match.start(), match.end(), 0.6) if value else None
    year, confidence = _century(year)
    return _make(match, year, month, day, confidence)


def _packed(match: re.Match[str]) -> DateReading | None:
    return _make(match, int(match["y"]), int(match["m"]), int(match["d"]), 0.7)


def _roman_month(match: re.Match[str]) -> DateReading | None:
    month = calendars.roman_number(match["rm"])
    return (month and _make(match, _century(int(match["y"]))[0], month, int(match["d"]), 0.95)) or None


def _numeric(match: re.Match[str]) -> DateReading | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    if 1350 <= year <= 1500:
        value = calendars.hijri_to_gregorian(year, second, first)
        return DateReading(value, match.start(), match.end(), 0.6) if value else None
    year, sure = _century(year)
    if first > 12 or first == second:
        return _make(match, year, second, first, sure)
    if second > 12:
        return _make(match, year, first, second, sure)
    other = _make(match, year, first, second, 0.5)
    if match["s"] == ".":  # points part day, month and year, in this order, wherever they are in use
        return _make(match, year, second, first, 0.93)
    return _make(match, year, second, first, 0.55, (other.value,) if other else ())


_YEAR_WORDS = r"(?P<y>(?:two|nineteen|dos|deux|dois|due|mil|mille|duemila)[a-z \-,]{3,45}|m[mcdlxvi]{2,9}\b)"
_DAY_WORDS = r"(?P<d>[a-z]{3,12}?(?:[ -][a-z]{3,8}?)?|\d{1,2})"


@lru_cache(maxsize=1)
def _spelled_patterns() -> tuple[re.Pattern[str], ...]:
    mon = _month_pattern()
    lead = (
        r"(?:in\s+the\s+year\s+(?:of\s+our\s+lord\s+)?|del\s+ano\s+|de\s+|anno\s+domini\s+|do\s+ano\s+de\s+)?"
    )
    day_of = r"(?:day\s+of\s+|of\s+|de\s+|di\s+|d[iae]as?\s+(?:del?\s+)?(?:mes\s+de\s+)?)?"
    return (
        re.compile(
            r"die\s+(?P<d>[a-z]+?(?:\s+[a-z]+?)?)\s+(?:mensis\s+)?"
            + mon
            + r"\s*,?\s+(?:a\.?\s*d\.?|anno(?:\s+(?:domini|salutis|christi|gratiae|reparatae salutis|salutis humanae))?)\s*(?P<y>m[mcdlxvi]+|\d{4})"  # noqa: E501
        ),
        re.compile(
            r"\b"
            + _DAY_WORDS
            + r"(?:(?<=\d)(?:st|nd|rd|th))?\s+"
            + day_of
            + mon
            + r",?\s+"
            + lead
            + r",?\s*"
            + _YEAR_WORDS
        ),
        re.compile(
            mon + r"\s+(?:the\s+)?" + _DAY_WORDS + r"(?:(?<=\d)(?:st|nd|rd|th))?,?\s+" + lead + _YEAR_WORDS
        ),
        re.compile(mon + r"\s+(?:the\s+)?(?P<d>[a-z]{5,12}(?:-[a-z]{3,8})?),?\s+(?P<y>\d{4})"),
        re.compile(
            r"\b(?P<d>[a-z]{5,12}(?:-[a-z]{3,8})?)\s+"
            + day_of
            + mon
            + r",?\s+"
            + lead
            + r"(?P<y>(?:19|20)\d\d)"
        ),
        re.compile(r"(?:(?P<d>\d{1,2})(?:st|nd|rd|th)?\s+)?" + mon + r"\s+(?P<y>mm[cdlxvi]*)\b"),
    )


def _spelled_year(text: str) -> int | None:
    roman = calendars.roman_number(text)
    if roman:
        return roman
    if text.isdigit():
        return int(text)
    words = re.split(r"[\s,]+", text.replace("duemila", "due mila ").strip())
    for count in range(len(words), 1, -1):
        value = calendars.spelled_number(" ".join(words[:count]))
        if value and 1900 <= value <= 2100:
            return value
    return None


def _latin_day(text: str) -> int | None:
    days = [calendars.LATIN_DAYS.get(w) for w in text.split()]
    return sum(d for d in days if d) if days and all(days) else None


def _spelled(text: str) -> list[DateReading]:
    found: list[DateReading] = []
    for pattern in _spelled_patterns():
        for match in pattern.finditer(text):
            month = month_words().get(match["mon"])
            year = _spelled_year(match["y"])
            if not month or not year:
                continue
            written = match["d"]
            day: int | None = None
            start = match.start()
            if written:
                day = (
                    int(written)
                    if written.isdigit()
                    else _latin_day(written.replace(" mensis", "")) or _day_word(written)
                )
                if day is None or day > 31:
                    continue
            reading = _make(match, year, month, day, 0.95)
            if reading:
                found.append(replace(reading, start=start))
    return found


def _day_word(text: str) -> int | None:
    words = text.replace(" day", "").strip()
    return calendars.spelled_number(words) or calendars.spelled_number(words.split()[-1] if words else "")


_YEAR_ONLY = re.compile(r"(?<![\d./-])(?P<y>19[5-9]\d|20[0-4]\d)(?![\d./-])")
_OCR_DIGITS = str.maketrans("oOlI|SBZ", "00111582")
_OCR_LETTERS = str.maketrans("01", "ol")
_YEAR_SIGN = re.compile(r"(?<![\dA-Za-z])(?=[OolI|]*\d)[\dOolI|]{1,4}(?=\s*[年月日])")
_MONTH_SLIP = re.compile(r"(?<![\dA-Za-z])(?:[A-Za-z]{1,7}[01][A-Za-z]{1,7}|0[A-Za-z]{2,6})(?![\dA-Za-z])")
_ORDINAL_SLIP = re.compile(r"(?<![\dA-Za-z])(?=[oOlI]?\d)[\doOlI]{2}(?:st|nd|rd|th)(?![A-Za-z])")  # 3oth
_DIGITISH = re.compile(r"(?<![A-Za-z])[\doOlI|SBZ]{1,4}(?:[./\-][\doOlI|SBZ]{1,4}){2}(?![A-Za-z])")


def find_dates(text: str, *, day_first: bool | None = None, years: bool = False) -> list[DateReading]:
    """Find the dates of a text in order.

    `day_first` decides 03/04/2025 where the document's country is known; otherwise both readings are kept and
    the confidence stays under 0.9. With `years`, a year that stands alone counts as its first day, unsurely.
    """
    repaired = _DIGITISH.sub(
        lambda m: m[0].translate(_OCR_DIGITS) if any(c.isdigit() for c in m[0]) else m[0], text
    )
    repaired = _YEAR_SIGN.sub(lambda m: m[0].translate(_OCR_DIGITS), repaired)
    repaired = _ORDINAL_SLIP.sub(lambda m: m[0][:-2].translate(_OCR_DIGITS) + m[0][-2:], repaired)
    repaired = _MONTH_SLIP.sub(lambda m: m[0].translate(_OCR_LETTERS), repaired)
    folded = fold_indexed(repaired)
    taken: list[DateReading] = []

    def add(reading: DateReading | None) -> None:
        if reading and not any(reading.start < t.end and t.start < reading.end for t in taken):
            taken.append(reading)

    for reading in _spelled(folded.text.replace("\n", " ")):
        add(reading)
    for pattern, read in _patterns():
        for match in pattern.finditer(folded.text):
            add(read(match))
    if years:
        for match in _YEAR_ONLY.finditer(folded.text):
            add(DateReading(date(int(match["y"]), 1, 1), match.start(), match.end(), 0.5, Precision.YEAR))
    placed = [
        replace(r, start=folded.index[r.start], end=folded.index[r.end - 1] + 1)
        for r in sorted(taken, key=lambda r: r.start)
    ]
    return [decide(r, day_first) for r in placed]


def decide(reading: DateReading, day_first: bool | None) -> DateReading:
    """Settle an ambiguous reading by the order of day and month in use; None leaves it open."""
    if not reading.alternatives or day_first is None:
        return reading
    if day_first:
        return replace(reading, confidence=0.92, alternatives=())
    return replace(reading, value=reading.alternatives[0], confidence=0.92, alternatives=())


def order_in(text: str) -> bool | None:
    """Tell from unambiguous numeric dates of a document whether the day comes first; None where nothing tells."""  # noqa: E501
    votes: set[bool] = set()
    for match in re.finditer(r"(?<!\d)(\d{1,2})[/\-](\d{1,2})[/\-](?:19|20)\d\d(?!\d)", text):
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            votes.add(True)
        elif second > 12 >= first:
            votes.add(False)
    return votes.pop() if len(votes) == 1 else None
