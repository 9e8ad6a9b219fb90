"""A judgement with corrections, kept and told again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from doc_checker.model import Document, DocumentType, Field, Part, Reading, RecognisedPage, TextSource, Where
from policy.case import Case
from policy.catalogue import Catalogue
from policy.loader import load_book
from services.codec import decode, encode
from services.judgement import Judgement
from services.precheck_run import PolicyPrecheck

ROOT = Path(__file__).resolve().parents[2]
AS_OF = date(2026, 11, 25)


def test_a_corrected_judgement_is_kept_told_and_taken_back() -> None:
    catalogue = Catalogue.load(ROOT / "config" / "locales")
    precheck = PolicyPrecheck(load_book(ROOT / "config" / "policy"), catalogue)
    where = Where("p.pdf", 1, (0.1, 0.1, 0.5, 0.2))
    passport = Document(
        "passport-1",
        DocumentType.PASSPORT,
        0.99,
        (Part("p.pdf", (1,)),),
        {"expiry_date": Field(date(2026, 12, 1), 0.95, "01 DEC 2026", where)},
    )
    page = RecognisedPage("p.pdf", 1, 100, 100, (), TextSource.TEXT_LAYER)
    first = Judgement(AS_OF, None, Reading((passport,), (page,), ()), ())
    rows = [{"document": "passport-1", "field": "expiry_date", "value": "2036-12-01"}]
    again = decode(Judgement, encode(precheck.judge_again(first, rows, Case())))
    assert again.reading == first.reading, "what was read stays"
    report = precheck.tell(again, Case(), "en")
    (finding,) = [one for one in report["findings"] if one["code"] == "passport.validity"]
    assert finding["status"] == "unknown"
    assert finding["evidence"][0]["file"] == "p.pdf"
    assert report["documents"][0]["fields"]["expiry_date"]["declared"] is True
    back = precheck.judge_again(again, [], Case())
    assert back.corrections == ()
    told = precheck.tell(back, Case(), "en")
    (finding,) = [one for one in told["findings"] if one["code"] == "passport.validity"]
    assert finding["status"] == "fail"
    precheck.close()
