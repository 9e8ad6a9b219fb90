"""Whether a value that was read is the value that stands on the paper."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Any

from rapidfuzz import fuzz

KEY_FIELDS = frozenset(
    {
        "holder_name",
        "full_name",
        "employee_name",
        "date_of_birth",
        "issue_date",
        "award_date",
        "start_date",
        "end_date",
        "expiry_date",
        "signing_date",
        "passport_number",
        "result",
        "degree_level",
        "salary_amount",
    }
)
SEALS = frozenset({"employer_seal", "stamped"})
SIGNATURES = frozenset({"employer_signature", "employee_signature", "signed_or_sealed"})
_NAMES = frozenset({"holder_name", "employee_name"})
_NUMBERS = frozenset({"passport_number", "certificate_number", "number", "employer_credit_code", "contact"})
_TEXTS = frozenset(
    {
        "institution",
        "field_of_study",
        "issuing_authority",
        "employer_name",
        "position",
        "duties",
        "work_location",
        "organisation",
        "document_kind",
    }
)
_CLOSE_PER_CENT = 90
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def same(field: str, expected: Any, got: Any) -> bool:
    """Compare a value with the truth, or with each of a list of equally right truths.

    Names: the same words in any order. Numbers of papers: letters and digits. Running text: nine tenths of
    the letters. All else: equal.
    """
    if isinstance(expected, list):
        return any(same(field, one, got) for one in expected)
    if isinstance(got, date):
        got = got.isoformat()
    if field in _NAMES:
        return _words(str(expected)) == _words(str(got))
    if field in _NUMBERS:
        return _letters(str(expected)) == _letters(str(got))
    if field in _TEXTS:
        return fuzz.ratio(_letters(str(expected)), _letters(str(got))) >= _CLOSE_PER_CENT
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, int | float):
        return isinstance(got, int | float) and abs(expected - got) < 0.005
    return str(expected).casefold() == str(got).casefold()


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")


def _letters(text: str) -> str:
    return "".join(letter for letter in _fold(text) if letter.isalnum() or unicodedata.combining(letter))


def _words(text: str) -> list[str]:
    folded = _fold(text)
    if _HAN.search(folded):
        return [_letters(folded)]
    marked = "".join(c if c.isalnum() or unicodedata.combining(c) or c in "-'" else " " for c in folded)
    return sorted(marked.split())
