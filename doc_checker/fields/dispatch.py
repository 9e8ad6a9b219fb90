"""Chooses the extractor for a kind of paper and runs it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from doc_checker.fields import (
    authentication,
    contract,
    diploma,
    experience,
    medical,
    no_criminal_record,
    passport,
    photo,
    translation,
)
from doc_checker.fields.lexicon import Lexicon
from doc_checker.fields.paper import Extractor, Fields, Paper
from doc_checker.fields.sheet import Sheet
from doc_checker.model import DocumentType

_EXTRACTORS: Mapping[DocumentType, Extractor] = {
    DocumentType.DIPLOMA: diploma.extract,
    DocumentType.NO_CRIMINAL_RECORD: no_criminal_record.extract,
    DocumentType.EMPLOYMENT_CONTRACT: contract.extract,
    DocumentType.WORK_EXPERIENCE: experience.extract,
    DocumentType.MEDICAL_EXAM: medical.extract,
    DocumentType.AUTHENTICATION: authentication.extract,
    DocumentType.TRANSLATION: translation.extract,
    DocumentType.PHOTO: photo.extract,
}


def extract_fields(sheet: Sheet, kind: DocumentType, lexicon: Lexicon, today: date) -> Fields:
    """Read all fields of the contract for this kind; a field that is not on the page is left out."""
    if kind is DocumentType.PASSPORT:
        return passport.extract(Paper(sheet, lexicon, kind), today)
    extractor = _EXTRACTORS.get(kind)
    return extractor(Paper(sheet, lexicon, kind)) if extractor else {}
