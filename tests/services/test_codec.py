"""What was judged comes back as it was stored."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from doc_checker.checks.words import Country, Pages, Span, Words
from doc_checker.model import (
    Document,
    DocumentType,
    Field,
    FileProblem,
    Finding,
    Line,
    Part,
    Reading,
    RecognisedPage,
    Severity,
    Status,
    TextSource,
    Where,
    Word,
)
from services.codec import decode, encode
from services.judgement import Judgement

WHERE = Where("a.pdf", 2, (0.1, 0.2, 0.3, 0.4))
FIELDS = {
    "award_date": Field(date(2015, 6, 1), 0.9, "1 June 2015", WHERE, (date(2015, 1, 6),)),
    "salary_amount": Field(30000.5, 1.0),
    "employer_seal": Field(True, 0.8),
    "holder_name": Field("LOPEZ", 0.5, None, None, ("LOPES", "LÓPEZ")),
}
FINDING = Finding(
    "ncr.issued_recently",
    Status.UNKNOWN,
    Severity.BLOCKER,
    "finding-x",
    {
        "day": date(2026, 5, 24),
        "count": 3,
        "share": 0.5,
        "yes": True,
        "names": Words("field", ("position", "duties")),
        "country": Country("FRA"),
        "age": Span("months", 6),
        "pages": Pages((("a.pdf", 1), ("b.pdf", 2))),
        "none": None,
    },
    "fix-x",
    ("d1",),
    ("d1.award_date",),
    ("s1",),
    (WHERE,),
)


def test_a_judgement_comes_back_as_it_was() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    page = RecognisedPage(
        "a.pdf",
        1,
        600,
        800,
        (Line((Word("x", (0, 0, 1, 1), 0.5),)),),
        TextSource.OCR,
        scripts=("Latn",),
        pixels=pixels,
    )
    document = Document(
        "d1", DocumentType.DIPLOMA, 0.98, (Part("a.pdf", (1, 2)),), FIELDS, ("es",), None, "transcript"
    )
    reading = Reading((document,), (page,), (FileProblem("b.pdf", "damaged"),))
    judgement = Judgement(date(2026, 11, 24), None, reading, (FINDING,))
    stored = json.loads(json.dumps(encode(judgement)))
    back = decode(Judgement, stored)
    assert back == judgement
    assert back.reading.pages[0].pixels is None
    assert isinstance(back.findings[0].arguments["names"], Words)


def test_measurements_become_plain_numbers() -> None:
    assert encode({"a": np.float32(0.5), "b": Decimal("1.5")}) == {"a": 0.5, "b": 1.5}


def test_what_has_no_meaning_in_storage_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        encode({"a": object()})
