"""Hand-written papers for the tests of judging: a clean package, and ways to spoil it."""

# ruff: noqa: E501  # one paper a paragraph

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from doc_checker.model import (
    Document,
    DocumentType,
    Field,
    Finding,
    Legibility,
    Line,
    Part,
    Reading,
    RecognisedPage,
    TextSource,
    Value,
    Where,
    Word,
)
from policy.book import PolicyBook
from policy.case import Case, read_case
from policy.loader import load_book

AS_OF = date(2026, 11, 25)
ROOT = Path(__file__).resolve().parents[3]
CASE = {
    "application": {"type": "notification_outside", "category": "B"},
    "applicant": {"full_name": "Anna Maria Schmidt", "nationality": "DEU", "date_of_birth": "1990-05-17"},
    "employer": {"name": "杭州晨光科技有限公司", "credit_code": "91350100M000100Y43"},
    "job": {"position": "Software engineer", "salary_amount": 32000, "salary_currency": "CNY", "salary_period": "month"},
    "claims": {"degree_level": "master", "experience_years": 3},
}  # fmt: skip


@lru_cache(maxsize=1)
def book() -> PolicyBook:
    return load_book(ROOT / "config" / "policy")


def case(**sections: Mapping[str, Any]) -> Case:
    """The clean package's case with sections replaced."""
    return read_case({**CASE, **sections})


def paper(name: str, kind: str, fields: Mapping[str, Value], **more: Any) -> Document:
    file = f"{name}.pdf"
    read = {
        key: Field(value, 0.95, str(value), Where(file, 1, (0.1, 0.1 + 0.05 * i, 0.5, 0.13 + 0.05 * i)))
        for i, (key, value) in enumerate(fields.items())
    }
    return Document(name, DocumentType(kind), 0.97, (Part(file, (1,)),), read, **more)


def clean_papers() -> dict[str, Document]:
    """A package in which nothing is wrong on AS_OF, by paper id."""
    listed = [
        paper("passport", "passport", {
            "full_name": "SCHMIDT, ANNA MARIA", "date_of_birth": date(1990, 5, 17), "nationality": "DEU", "passport_number": "C01X00T47",
            "gender": "F", "expiry_date": date(2031, 3, 1), "issuing_country": "DEU", "mrz_valid": True}, languages=("en", "de")),
        paper("diploma", "diploma", {
            "holder_name": "Anna Maria Schmidt", "institution": "Universität Beispielstadt", "institution_country": "DEU", "degree_level": "master",
            "field_of_study": "Informatik", "award_date": date(2014, 9, 30)}, languages=("de",)),
        paper("diploma_apostille", "authentication", {
            "kind": "apostille", "country": "DEU", "issue_date": date(2026, 7, 1), "number": "12/2026"}, of="diploma", languages=("de",)),
        paper("diploma_translation", "translation", {"language_from": "de", "language_to": "zh", "stamped": True}, of="diploma", languages=("zh",)),
        paper("record", "no_criminal_record", {
            "holder_name": "Anna Maria Schmidt", "date_of_birth": date(1990, 5, 17), "nationality": "DEU", "issuing_authority": "Bundesamt für Justiz",
            "issuing_country": "DEU", "issue_date": date(2026, 8, 3), "result": "clear"}, languages=("de",)),
        paper("record_apostille", "authentication", {
            "kind": "apostille", "country": "DEU", "issue_date": date(2026, 8, 20), "number": "77/2026"}, of="record", languages=("de",)),
        paper("record_translation", "translation", {"language_from": "de", "language_to": "zh", "stamped": True}, of="record", languages=("zh",)),
        paper("contract", "employment_contract", {
            "employer_name": "杭州晨光科技有限公司", "employer_credit_code": "91350100M000100Y43", "employee_name": "Anna Maria Schmidt",
            "passport_number": "C01X00T47", "nationality": "DEU", "position": "Software engineer", "duties": "Development of control software",
            "work_location": "Hangzhou", "start_date": date(2027, 1, 1), "end_date": date(2028, 12, 31), "salary_amount": 32000,
            "salary_currency": "CNY", "salary_period": "month", "signing_date": date(2026, 11, 2), "employer_seal": True,
            "employer_signature": True, "employee_signature": True}, languages=("zh", "en")),
        paper("letter", "work_experience", {
            "holder_name": "Anna Maria Schmidt", "organisation": "Beispiel GmbH", "position": "Software engineer", "start_date": date(2015, 1, 1),
            "end_date": date(2019, 12, 31), "issue_date": date(2026, 6, 1), "signed_or_sealed": True, "contact": "+49 30 1234567"}, languages=("en",)),
        paper("medical", "medical_exam", {
            "holder_name": "Anna Maria Schmidt", "passport_number": "C01X00T47", "issue_date": date(2026, 10, 1), "result": "fit"}, languages=("zh",)),
        paper("photo", "photo", {"width_px": 400, "height_px": 540, "plain_background": True, "face_count": 1}),
    ]  # fmt: skip
    return {document.id: document for document in listed}


def page(file: str, number: int = 1, confidence: float = 0.97, **measured: Any) -> RecognisedPage:
    line = Line((Word("text", (0.1, 0.1, 0.2, 0.12), confidence),))
    legibility = Legibility(mean_confidence=confidence, **measured)
    return RecognisedPage(file, number, 1240, 1754, (line,), TextSource.OCR, legibility)


def reading(papers: Mapping[str, Document] | None = None, **more: Any) -> Reading:
    documents = tuple((clean_papers() if papers is None else papers).values())
    pages = tuple(page(part.file, n) for d in documents for part in d.parts for n in part.pages)
    return Reading(documents, more.get("pages", pages), more.get("problems", ()))


def spoil(name: str, **fields: Any) -> dict[str, Document]:
    """The clean package with fields of one paper changed: a value, a Field, or None to leave it out."""
    papers = clean_papers()
    papers[name] = changed(papers[name], **fields)
    return papers


def changed(document: Document, **fields: Any) -> Document:
    kept = dict(document.fields)
    for key, value in fields.items():
        if value is None:
            kept.pop(key, None)
        elif isinstance(value, Field):
            kept[key] = value
        else:
            old = kept.get(key)
            kept[key] = replace(old, value=value) if old else Field(value, 0.95, str(value), None)
    return replace(document, fields=kept)


def of_code(findings: list[Finding], code: str) -> list[Finding]:
    return [finding for finding in findings if finding.code == code]
