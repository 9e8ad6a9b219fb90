"""Bare engines with regular expressions: what a plain program would read, told each paper's language."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pytesseract
from PIL import Image

from bench.documents import media
from bench.documents.measure.readers import Found, Heard, Reader

_TESSERACT = {
    "en": "eng",
    "zh": "chi_sim",
    "ja": "jpn",
    "ko": "kor",
    "ru": "rus",
    "uk": "ukr",
    "kk": "rus",
    "ar": "ara",
    "de": "deu",
    "fr": "fra",
    "es": "spa",
    "pt": "por",
    "it": "ita",
    "vi": "vie",
    "th": "tha",
}
_KINDS = (
    ("passport", r"P<[A-Z<]{30,}"),
    ("authentication", r"apostille|领事认证|学历学位认证|公证书"),
    ("employment_contract", r"劳动合同|聘用合同|employment (?:contract|agreement)"),
    (
        "no_criminal_record",
        r"police (?:clearance |character )?certificate|无犯罪记录证明|criminal record|f.hrungszeugnis"
        r"|casier judiciaire|antecedentes|casellario|судимост|犯罪経歴|범죄경력|nbi clearance",
    ),
    ("medical_exam", r"体格检查|physical examination"),
    ("diploma", r"degree of|diploma|bachelor|master of|学位|urkunde|universit|диплом|학위"),
    ("work_experience", r"to whom it may concern|工作证明|在职证明|arbeitszeugnis|was employed"),
)
_LABELS = {
    "holder_name": r"(?:name|姓名|nom|nombre|nome|氏名|성명)\s*[:：]\s*([^\n]{3,40})",
    "passport_number": r"(?:passport|护照|pasaporte|passeport|여권|旅券)[^\n]{0,14}?([A-Z]{0,3}\d{6,9})",
    "certificate_number": r"(?:certificate no|no\.|编号|n°|№)[.:： ]*([A-Z0-9/-]{5,})",
}
_DATES = (
    (re.compile(r"(20\d\d|19\d\d)[-./年]\s?(\d{1,2})[-./月]\s?(\d{1,2})"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](20\d\d|19\d\d)"), (3, 2, 1)),
)


@dataclass(frozen=True, slots=True)
class _Tesseract:
    name: str = "bare Tesseract"

    def read(self, name: str, content: bytes, languages: Sequence[str]) -> Heard:
        """Read one file, page by page, each page a paper."""
        packs = "+".join(sorted({_TESSERACT.get(language, "eng") for language in languages} | {"eng"}))
        start = time.perf_counter()
        texts = [pytesseract.image_to_string(picture, lang=packs) for picture in _pictures(content)]
        return _heard(texts, start)


@dataclass(frozen=True, slots=True)
class _Rapid:
    engine: Any  # RapidOCR has no types
    name: str = "bare RapidOCR"

    def read(self, name: str, content: bytes, languages: Sequence[str]) -> Heard:
        """Read one file, page by page, each page a paper."""
        start = time.perf_counter()
        texts = []
        for picture in _pictures(content):
            found = self.engine(np.asarray(picture)[:, :, ::-1])
            texts.append("\n".join(found.txts or ()))
        return _heard(texts, start)


def readers() -> list[Reader]:
    """Give the two references, loaded."""
    from rapidocr import RapidOCR

    return [_Tesseract(), _Rapid(RapidOCR(params={"Global.log_level": "error"}))]


def _pictures(content: bytes) -> list[Image.Image]:
    if content[:4] == b"%PDF":
        return [Image.fromarray(page) for page in media.pictures(content, 200)]
    return [Image.open(io.BytesIO(content)).convert("RGB")]


def _heard(texts: Sequence[str], start: float) -> Heard:
    found = tuple(Found(_kind(text), (page,), _fields(text)) for page, text in enumerate(texts, 1))
    return Heard(found, time.perf_counter() - start)


def _kind(text: str) -> str:
    folded = text.casefold()
    for kind, pattern in _KINDS:
        if re.search(pattern, text if kind == "passport" else folded, re.IGNORECASE):
            return kind
    return "other"


def _fields(text: str) -> dict[str, tuple[Any, float]]:
    found: dict[str, tuple[Any, float]] = {}
    for name, pattern in _LABELS.items():
        if match := re.search(pattern, text, re.IGNORECASE):
            found[name] = (match.group(1).strip(), 0.5)
    days = sorted(_days(text))
    if days:
        found["issue_date"] = (days[-1], 0.5)
        if len(days) > 1:
            found["date_of_birth"] = (days[0], 0.5)
    return found


def _days(text: str) -> set[str]:
    days = set()
    for pattern, order in _DATES:
        for match in pattern.finditer(text):
            year, month, day = (int(match.group(index)) for index in order)
            if 1 <= month <= 12 and 1 <= day <= 31:
                try:
                    days.add(date(year, month, day).isoformat())
                except ValueError:
                    continue
    return days
