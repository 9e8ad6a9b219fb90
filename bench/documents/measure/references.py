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
_END = r"\s*[:：.]?\s*([^\n:：]{2,60})"
_NAMES = r"(?:full name|name|姓名|nom|nombre|nome|氏名|성명|фио|họ và tên|الاسم)"
_LABELS: dict[str, dict[str, str]] = {
    "no_criminal_record": {
        "holder_name": _NAMES + _END,
        "certificate_number": r"(?:certificate (?:no|number)|reference|编号|n°|№|no\.)[.:： ]*(\S*\d\S*)",
        "passport_number": r"(?:passport|护照|pass?aporte|passeport|여권|旅券)\D{0,14}?([A-Z]{0,3}\d{6,9})",
    },
    "diploma": {
        "institution": r"((?:university of [a-z ]+)|[^\n]*(?:universit|college|institut|大学|대학교)[^\n]*)",
        "field_of_study": r"(?:degree of[^\n]*\s+)?\bin ([A-Z][^\n]{3,40})",
        "certificate_number": r"(?:certificate no|number|编号|n°|№|no\.)[.:： ]*(\S*\d\S*)",
    },
    "employment_contract": {
        "employer_name": r"(?:甲方|party a|employer|用人单位)[^:：\n]{0,12}[:：]\s*([^\n，,]+)",
        "employee_name": r"(?:乙方|party b|employee|劳动者)[^:：\n]{0,12}[:：]\s*([^\n，,]+)",
        "passport_number": r"(?:passport|护照)\D{0,14}?([A-Z]{0,3}\d{6,9}[A-Z]?)",
        "position": r"(?:岗位|职务|position|job title)" + _END,
        "work_location": r"(?:工作地点|place of work|workplace)" + _END,
    },
    "work_experience": {
        "contact": r"([\w.]+@[\w.]+|\+?\d[\d ()-]{8,})",
        "position": r"(?:as an? |职务为?|position:? )([^\n，,.]{3,40})",
    },
    "authentication": {
        "number": r"(?:\b8\.?\s*)?(?:no\.?|number|编号|n°|№)[.:： ]*(\S*\d\S*)",
        "issuing_authority": r"7\.\s*(?:by|par|por|durch|da)[:： ]*([^\n]+)",
    },
    "medical_exam": {"holder_name": _NAMES + _END},
}
_RESULTS = (
    (
        "clear",
        r"no (?:trace|convictions|criminal record|record)|无犯罪记录|néant|keine eintragung|nulla|no constan",
    ),
    ("record_found", r"conviction|verurteilt|осужден"),
)
_LEVELS = (
    ("doctorate", r"doctor|doktor|博士"),
    ("master", r"master|maestr|magist|硕士|修士|석사"),
    ("bachelor", r"bachelor|licenciad|bachar|学士|학사|бакалавр"),
)
_DATES = (
    (re.compile(r"(20\d\d|19\d\d)[-./年 ]+(\d{1,2})[-./月 ]+(\d{1,2})"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](20\d\d|19\d\d)"), (3, 2, 1)),
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 - readable
_WORDED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?: day of)? ([a-z]{3})[a-z]*,? (20\d\d|19\d\d)")
_AMERICAN = re.compile(r"([a-z]{3})[a-z]* (\d{1,2}),? (20\d\d|19\d\d)")
_PERIODS = {  # which fields the days of a paper are, from its earliest on
    "no_criminal_record": ("date_of_birth", "issue_date"),
    "diploma": ("award_date",),
    "employment_contract": ("signing_date", "start_date", "end_date"),
    "work_experience": ("start_date", "end_date", "issue_date"),
    "authentication": ("issue_date",),
    "medical_exam": ("issue_date",),
}


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
    kinds = [_kind(text) for text in texts]
    found = tuple(
        Found(kind, (page,), {name: (value, 0.5) for name, value in _fields(kind, text).items()})
        for page, (kind, text) in enumerate(zip(kinds, texts, strict=True), 1)
    )
    return Heard(found, time.perf_counter() - start)


def _kind(text: str) -> str:
    folded = text.casefold()
    for kind, pattern in _KINDS:
        if re.search(pattern, text if kind == "passport" else folded, re.IGNORECASE):
            return kind
    return "other"


def _fields(kind: str, text: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, pattern in _LABELS.get(kind, {}).items():
        if match := re.search(pattern, text, re.IGNORECASE):
            found[name] = match.group(1).strip()
    days = sorted(_days(text.casefold()))
    names = _PERIODS.get(kind, ())
    found |= dict(zip(names[-len(days) :] if days else (), days, strict=False))
    if kind == "no_criminal_record":
        found |= _first("result", _RESULTS, text)
    if kind == "diploma":
        found |= _first("degree_level", _LEVELS, text)
    if kind == "authentication":
        found["kind"] = "apostille" if "apostille" in text.casefold() else "consular"
    if kind == "employment_contract":
        found |= _pay(text)
    if kind == "passport":
        found |= _zone(text)
    return found


def _first(name: str, choices: Sequence[tuple[str, str]], text: str) -> dict[str, Any]:
    folded = text.casefold()
    return next(({name: value} for value, pattern in choices if re.search(pattern, folded)), {})


def _pay(text: str) -> dict[str, Any]:
    match = re.search(r"(?:rmb|cny|人民币|¥|薪)\D{0,20}(\d[\d,]{3,})", text, re.IGNORECASE)
    if not match:
        return {}
    yearly = re.search(r"年薪|annual|per annum", text, re.IGNORECASE)
    return {
        "salary_amount": float(match.group(1).replace(",", "")),
        "salary_currency": "CNY",
        "salary_period": "year" if yearly else "month",
    }


def _zone(text: str) -> dict[str, Any]:
    rows = re.findall(r"[A-Z0-9<]{40,44}", text.replace(" ", ""))
    if len(rows) < 2 or len(rows[1]) < 28:
        return {}
    names, second = rows[0][5:].split("<<"), rows[1]
    return {
        "full_name": ", ".join(name.replace("<", " ").strip() for name in names[:2]),
        "passport_number": second[:9].strip("<"),
        "nationality": second[10:13],
        "issuing_country": rows[0][2:5],
        "gender": second[20],
    }


def _days(text: str) -> set[str]:
    triples = [
        tuple(int(match.group(index)) for index in order)
        for pattern, order in _DATES
        for match in pattern.finditer(text)
    ]
    for day, month, year in _WORDED.findall(text):
        if month in _MONTHS:
            triples.append((int(year), _MONTHS.index(month) + 1, int(day)))
    for month, day, year in _AMERICAN.findall(text):
        if month in _MONTHS:
            triples.append((int(year), _MONTHS.index(month) + 1, int(day)))
    days = set()
    for year, month, day in triples:
        try:
            days.add(date(year, month, day).isoformat())
        except ValueError:
            continue
    return days
