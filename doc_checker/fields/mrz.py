"""Machine-readable zones of passports (ICAO Doc 9303 part 4, TD3: two lines of 44) -> checked values."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from datetime import date

_WEIGHTS = (7, 3, 1)
_TO_DIGIT = str.maketrans("OQDIJLZSBGUT|", "0001112586071"[:13])
_TO_LETTER = str.maketrans("01285", "OIZBS")
_ALIKE = {"0": "OQD", "O": "0Q", "Q": "0O", "D": "0O", "1": "IL", "I": "1L", "L": "1I", "2": "Z", "Z": "2", "5": "S",  # noqa: E501
          "S": "5", "8": "B", "B": "83", "6": "G", "G": "6", "7": "T1", "T": "7", "4": "A", "A": "4", "3": "8", "9": "g"}  # fmt: skip  # noqa: E501


@dataclass(frozen=True, slots=True)
class Mrz:
    """What the zone says. `agrees`: every check digit agrees as read; None where only a repair made them agree."""  # noqa: E501

    surname: str
    given_names: str
    issuer: str
    number: str
    nationality: str
    birth: date | None
    sex: str
    expiry: date | None
    agrees: bool | None
    number_agrees: bool
    birth_agrees: bool
    expiry_agrees: bool
    lines: tuple[int, int]  # places in the list of lines that was given


def check_digit(text: str) -> int:
    """Give the check digit: weights 7 3 1, digits as they are, A=10 ... Z=35, < = 0, modulo 10 (9303-3, 4.9)."""  # noqa: E501
    total = 0
    for char, weight in zip(text, itertools.cycle(_WEIGHTS), strict=False):
        value = 0 if char == "<" else int(char, 36)
        total += value * weight
    return total % 10


def _clean(line: str) -> str:
    line = (
        re.sub(r"\s", "", line.upper())
        .replace("«", "<<")
        .replace("‹", "<")
        .replace("＜", "<")
        .replace("〈", "<")
        .replace("く", "<")
    )
    line = line.replace("_", "<").replace("《", "<<")
    return re.sub(r"[^A-Z0-9<]", "", line)


def _fits(digits: str, check: str) -> bool:
    return check.isdigit() and check_digit(digits) == int(check)


def find_mrz(lines: list[str], today: date) -> Mrz | None:
    """Find the zone among text lines; `today` tells births of this century from those of the last."""
    cleaned = [_clean(x) for x in lines]
    best: Mrz | None = None
    for first, top in enumerate(cleaned):
        if not re.match(r"[P][A-Z<]?[A-Z<0-9]", top) or len(top) < 30 or top.count("<") < 3:
            continue
        for second in range(first + 1, min(first + 4, len(cleaned))):
            found = _read(top, cleaned[second], (first, second), today)
            if found and (best is None or (found.agrees is True and best.agrees is not True)):
                best = found
    if best is None:  # the second line alone still holds number, dates and checks
        for place, line in enumerate(cleaned):
            found = _read("", line, (place, place), today)
            if found and found.number_agrees and found.birth_agrees and found.expiry_agrees:
                return found
    return best


_SHAPE = re.compile(
    r"^([A-Z0-9<]{9})([0-9A-Z<])([A-Z0-9<]{3})([0-9A-Z]{6})([0-9A-Z])([MFX<HN])([0-9A-Z]{6})([0-9A-Z])([A-Z0-9<]*)$"
)


def _read(top: str, bottom: str, places: tuple[int, int], today: date) -> Mrz | None:
    if not 40 <= len(bottom) <= 48:
        return None
    match = _SHAPE.match(bottom)
    if not match:
        return None
    number, number_check, nationality, birth, birth_check, sex, expiry, expiry_check, rest = match.groups()
    nationality = nationality.translate(_TO_LETTER)
    birth, expiry = birth.translate(_TO_DIGIT), expiry.translate(_TO_DIGIT)
    birth_check, expiry_check = birth_check.translate(_TO_DIGIT), expiry_check.translate(_TO_DIGIT)
    number_check = number_check if number_check == "<" else number_check.translate(_TO_DIGIT)
    if not (birth.isdigit() and expiry.isdigit()):
        return None
    repaired = False
    number_ok = _fits(number, number_check)
    if not number_ok:
        passing = {n for n in _swaps(number) if _fits(n, number_check)}
        if len(passing) == 1:
            number, number_ok, repaired = passing.pop(), True, True
    birth_ok, expiry_ok = _fits(birth, birth_check), _fits(expiry, expiry_check)
    agrees: bool | None = (
        number_ok
        and birth_ok
        and expiry_ok
        and _tail_agrees(rest, number + number_check, birth + birth_check, expiry + expiry_check)
    )
    if agrees and repaired:
        agrees = None
    surname, given, issuer = _names(top)
    return Mrz(
        surname, given, issuer or nationality.strip("<"), number.strip("<"), nationality.strip("<"), _date(birth, today, past=True),  # noqa: E501
        {"M": "M", "F": "F", "H": "M", "X": "X", "<": "X"}.get(sex, "X"), _date(expiry, today, past=False), agrees,  # noqa: E501
        number_ok, birth_ok, expiry_ok, places,
    )  # fmt: skip


def _tail_agrees(rest: str, number: str, birth: str, expiry: str) -> bool:
    """Check the optional field (positions 29-43) and the composite digit (44)."""
    if len(rest) < 3:
        return False
    composite = rest[-1].translate(_TO_DIGIT)
    optional_check, optional = rest[-2], rest[:-2]
    if len(optional) != 14:  # fillers are often read one too many or too few; content is never stretched
        body = optional.rstrip("<")
        if len(body) > 14:
            return False
        optional = body.ljust(14, "<")
    if optional.strip("<"):
        optional_check = optional_check.translate(_TO_DIGIT)
        if not _fits(optional, optional_check):
            return False
    elif optional_check not in "<0OK":
        return False
    else:
        optional_check = "0"  # filler and zero weigh the same
    return composite.isdigit() and check_digit(number + birth + expiry + optional + optional_check) == int(
        composite
    )


def _swaps(number: str) -> set[str]:
    found = set()
    for place, char in enumerate(number):
        for other in _ALIKE.get(char, ""):
            found.add((number[:place] + other + number[place + 1 :]).upper())
    return found


def _names(top: str) -> tuple[str, str, str]:
    if not top:
        return "", "", ""
    issuer = top[2:5].translate(_TO_LETTER).strip("<")
    surname, _, given = top[5:44].partition("<<")
    given = given.split("<<")[0]
    words = [w for w in given.split("<") if w and not re.fullmatch(r"[KCLES]{2,}|[KCL]", w)]
    tidy = [w.translate(_TO_LETTER) for w in surname.split("<") if w]
    return " ".join(tidy), " ".join(w.translate(_TO_LETTER) for w in words), issuer


def _date(digits: str, today: date, *, past: bool) -> date | None:
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    year += 2000
    if past and (year > today.year or (year == today.year and (month, day) > (today.month, today.day))):
        year -= 100
    if not past and year > today.year + 40:
        year -= 100
    try:
        return date(year, month, day)
    except ValueError:
        return None
