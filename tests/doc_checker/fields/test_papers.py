"""Whole papers in many languages: kind, fields, confidence; look-alikes; several papers together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import yaml
from paper_pages import page
from scoring import same, score

from doc_checker.model import Document, DocumentType, RecognisedPage, TextSource
from doc_checker.segment import segment

HERE = Path(__file__).parent
TODAY = date(2025, 6, 1)
BUILD = yaml.safe_load((HERE / "papers_build.yaml").read_text(encoding="utf-8"))
HELD_OUT = [
    paper
    for name in ("papers_held_out.yaml", "papers_held_out_2.yaml")
    for paper in yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
]
BY_ID = {p["id"]: p["text"] for p in [*BUILD, *HELD_OUT]}


def read(text: str, noise: int | None = None) -> Document:
    return segment([page(text, noise=noise)], today=TODAY)[0]


@pytest.mark.parametrize("paper", [*BUILD, *HELD_OUT], ids=lambda p: p["id"])
def test_kind_and_fields_of_a_clean_paper(paper: dict[str, object]) -> None:
    document = read(str(paper["text"]))
    assert document.type.value == paper["type"]
    fields = paper["fields"]
    assert isinstance(fields, dict)
    wrong = {k: f.value for k, f in document.fields.items() if k in fields and not same(f.value, fields[k])}
    assert wrong == {}
    assert len(fields.keys() - document.fields.keys()) <= 1


@pytest.mark.parametrize("noise", [1, 2, 3])
def test_misread_letters_lower_confidence_before_they_make_sure_wrong_values(noise: int) -> None:
    papers = [(p, segment([page(p["text"], noise=noise)], today=TODAY)) for p in [*BUILD, *HELD_OUT]]
    total = score(papers)
    assert total.kinds_right >= 0.97 * total.papers
    assert total.f1 >= 0.95
    assert len(total.sure_wrong) <= 0.01 * total.sure


RESULT = """
#Police Certificate
ACRO Criminal Records Office
Surname: BROWN
Forename(s): KATE
Date of issue: 11 February 2025
{line}
"""


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("Result: NO TRACE", "clear"),
        ("Result: TRACE", "record_found"),
        ("Result: NO LIVE TRACE", None),
        ("Status: HIT", None),
        ("There are no disclosable court outcomes recorded", "clear"),
        ("Disclosable court outcomes: see attached", "record_found"),
        ("NO DEROGATORY RECORD", "clear"),
        ("WITH DEROGATORY RECORD", "record_found"),
        ("We cannot certify that the applicant has no criminal record", None),
        ("has no criminal record except the following convictions", None),
        ("NO CONSTAN antecedentes penales", "clear"),
        ("CONSTAN los siguientes antecedentes", "record_found"),
        ("nada consta", "clear"),
        ("Сведения о судимости: не имеются", "clear"),
        ("Сведения о судимости: имеются", "record_found"),
        ("Inhalt: Keine Eintragung", "clear"),
        ("不存在任何犯罪记录以外的情况", None),
        ("未发现有犯罪记录", "clear"),
        ("有犯罪记录", "record_found"),
        ("không có án tích", "clear"),
        ("có án tích", "record_found"),
        ("لا توجد أحكام مسجلة", "clear"),
        ("توجد أحكام مسجلة", "record_found"),
        ("ไม่พบประวัติอาชญากรรม", "clear"),
        ("พบประวัติ", "record_found"),
        ("犯罪経歴を有しない", "clear"),
        ("해당 없음", "clear"),
        ("Nothing is printed here", None),
    ],
)
def test_the_result_is_read_from_its_phrase_and_left_out_when_unclear(line: str, result: str | None) -> None:
    document = read(RESULT.format(line=line))
    assert document.type is DocumentType.NO_CRIMINAL_RECORD
    field = document.fields.get("result")
    assert (field.value if field else None) == result


def test_a_title_alone_never_gives_the_result() -> None:
    document = read("#无犯罪记录证明\n兹证明：王小明，护照号码 E12345678。\n上海市公安局\n2025年3月1日")
    assert document.type is DocumentType.NO_CRIMINAL_RECORD
    assert "result" not in document.fields


@pytest.mark.parametrize(
    ("name", "variant"),
    [("refuse", "refusal_notice"), ("transcript", "transcript"), ("offer", "offer_letter"), ("aff", "sworn_statement"), ("enrolment", "enrolment_letter"),  # noqa: E501
     ("provisional", "provisional_certificate"), ("request_form", "request_form"), ("cv", "cv"), ("invoice", "invoice")],  # noqa: E501
)  # fmt: skip
def test_look_alikes_are_other_and_named(name: str, variant: str) -> None:
    document = read(BY_ID[name])
    assert (document.type, document.variant) == (DocumentType.OTHER, variant)


def test_text_about_nothing_of_ours_is_not_claimed_surely() -> None:
    document = read(
        "Weather today will be mild with a light breeze from the west\nTomorrow rain is expected in the north"
    )
    assert document.type is DocumentType.OTHER
    assert document.type_confidence < 0.7


def test_a_certificate_its_apostille_and_its_translation_in_one_file_belong_together() -> None:
    texts = [BY_ID["uk_ncr_table"], APOSTILLE, TRANSLATION]
    documents = segment([page(t, "all.pdf", n) for n, t in enumerate(texts, 1)], today=TODAY)
    assert [d.type for d in documents] == [
        DocumentType.NO_CRIMINAL_RECORD,
        DocumentType.AUTHENTICATION,
        DocumentType.TRANSLATION,
    ]
    assert [d.of for d in documents] == [None, documents[0].id, documents[0].id]


def test_a_translation_in_another_file_finds_its_document_among_several() -> None:
    pages = [
        page(BY_ID["us_dip"], "diploma.pdf"),
        page(BY_ID["uk_ncr_table"], "police.pdf"),
        page(TRANSLATION, "译文.pdf"),
    ]
    diploma, certificate, translation = segment(pages, today=TODAY)
    assert diploma.type is DocumentType.DIPLOMA
    assert translation.of == certificate.id


def test_a_contract_goes_on_over_pages_and_photos() -> None:
    text = BY_ID["zh_contract_fields"]
    first, second = text[: text.index("第三条")], text[text.index("第三条") :]
    documents = segment([page(first, "contract_1.jpg"), page(second, "contract_2.jpg")], today=TODAY)
    assert len(documents) == 1
    assert [p.file for p in documents[0].parts] == ["contract_1.jpg", "contract_2.jpg"]
    assert documents[0].fields["salary_amount"].value == 40000


def test_the_same_paper_uploaded_twice_is_one_document() -> None:
    documents = segment([page(BY_ID["au_ncr"], "a.pdf"), page(BY_ID["au_ncr"], "b.pdf")], today=TODAY)
    assert [len(d.parts) for d in documents] == [2]


def test_two_certificates_in_one_file_stay_two_documents() -> None:
    documents = segment([page(BY_ID["au_ncr"], "a.pdf", 1), page(BY_ID["za_ncr"], "a.pdf", 2)], today=TODAY)
    assert [d.fields["issuing_country"].value for d in documents] == ["AUS", "ZAF"]


def test_an_empty_back_side_belongs_to_the_paper_before_it() -> None:
    blank = RecognisedPage("a.pdf", 2, 1240, 1754, (), TextSource.NONE)
    (document,) = segment([page(BY_ID["au_ncr"], "a.pdf", 1), blank], today=TODAY)
    assert document.parts[0].pages == (1, 2)


def test_a_page_that_could_not_be_read_is_unreadable() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 150, 3), dtype=np.uint8)
    (document,) = segment(
        [RecognisedPage("x.jpg", 1, 150, 200, (), TextSource.OCR, pixels=noise)], today=TODAY
    )
    assert document.type is DocumentType.UNREADABLE


def test_values_carry_their_place_and_raw_text() -> None:
    field = read(BY_ID["au_ncr"]).fields["certificate_number"]
    assert field.raw == "7654321-AFP"
    assert field.where is not None
    assert field.where.page == 1
    assert 0 <= field.where.box[0] < field.where.box[2] <= 1


def test_another_date_of_the_document_decides_day_and_month() -> None:
    text = "#Police Certificate\nName: Kate Brown\nDate of birth: 25/12/1990\nResult: NO TRACE\nDate of issue: 03/04/2025"  # noqa: E501
    assert read(text).fields["issue_date"].value == date(2025, 4, 3)
    alone = read(text.replace("25/12/1990", "05/06/1990")).fields["issue_date"]
    assert alone.confidence < 0.9
    assert alone.alternatives


def test_a_white_contract_page_shows_no_seal() -> None:
    text = BY_ID["bilingual_contract_clauses"]
    shown = page(text)
    white = np.full((1754, 1240, 3), 255, dtype=np.uint8)
    white[100:160, 100:1100] = (60, 120, 220)  # a blue letterhead: not a gray copy

    document = segment([replace(shown, pixels=white)], today=TODAY)[0]
    assert document.fields["employer_seal"].value is False


def test_a_contract_without_pictures_says_nothing_about_seals() -> None:
    assert "employer_seal" not in read(BY_ID["bilingual_contract_clauses"]).fields


APOSTILLE = """
#APOSTILLE
(Convention de La Haye du 5 octobre 1961)
1. Country: United Kingdom of Great Britain and Northern Ireland
This public document
2. Has been signed by  Jane Smith
3. Acting in the capacity of  Police Staff
4. Bears the seal/stamp of  ACRO
Certified
5. at London      6. the 12 February 2025
7. by His Majesty's Principal Secretary of State
8. Number APO-1234567
"""
TRANSLATION = """
#译文
警察证明
由ACRO代表全国警察局长委员会签发
姓名：Oliver James Turner
护照号码：120345678
证书编号：PC-2025-889102
查询结果：无犯罪记录
译自英文
上海译通翻译有限公司（翻译专用章）
"""
