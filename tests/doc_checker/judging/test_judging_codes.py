"""Each code passes, fails and stays unknown where it should."""

# ruff: noqa: E501  # one case a line

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from judging_papers import (
    AS_OF,
    book,
    case,
    changed,
    clean_papers,
    of_code,
    page,
    paper,
    reading,
    spoil,
)

from doc_checker.checks import judge
from doc_checker.checks.codes import severities
from doc_checker.checks.verdict import give_verdict
from doc_checker.model import (
    Document,
    Field,
    FileProblem,
    Finding,
    RecognisedPage,
    Severity,
    Status,
    TextSource,
    Verdict,
)
from policy.case import Case

P, F, U = Status.PASS, Status.FAIL, Status.UNKNOWN
#: Judged in files of their own: test_integrity_findings.py and test_photo_findings.py.
ELSEWHERE = ("file.", "page.", "integrity.", "photo.")


def judged(
    papers: dict[str, Document] | None = None, a_case: Case | None = None, as_of: date = AS_OF, **more: Any
) -> list[Finding]:
    return judge(reading(papers, **more), case() if a_case is None else a_case, book(), as_of)


def without(*names: str) -> dict[str, Document]:
    return {name: document for name, document in clean_papers().items() if name not in names}


def with_paper(*papers: Document) -> dict[str, Document]:
    return clean_papers() | {document.id: document for document in papers}


def varied(name: str, **attributes: Any) -> dict[str, Document]:
    papers = clean_papers()
    papers[name] = replace(papers[name], **attributes)
    return papers


def unsure(value: Any) -> Field:
    return Field(value, 0.3)


def either(*values: Any) -> Field:
    return Field(values[0], 0.95, alternatives=tuple(values[1:]))


def test_a_clean_package_is_ready() -> None:
    findings = judged()
    assert [f for f in findings if f.status is F] == []
    assert {f.code for f in findings if f.status is U} == {
        "presence.application_form",
        "photo.size",  # no figure is known for this place
        "photo.background",
    }
    assert give_verdict(findings) is Verdict.READY


_CASES: list[tuple[str, dict[str, Document], Status]] = [
    ("presence.passport", without("passport"), F),
    ("presence.diploma", without("diploma", "diploma_apostille", "diploma_translation"), F),
    ("presence.no_criminal_record", without("record", "record_apostille", "record_translation"), F),
    ("presence.employment_contract", without("contract"), F),
    ("presence.work_experience", without("letter"), F),
    ("presence.medical_exam", without("medical"), F),
    ("presence.photo", without("photo"), F),
    ("presence.application_form", with_paper(paper("form", "application_form", {})), P),
    ("presence.passport", varied("passport", type_confidence=0.4), U),
    ("presence.diploma", without("diploma", "diploma_apostille", "diploma_translation") | {"blot": paper("blot", "unreadable", {})}, U),
    ("passport.mrz", spoil("passport", mrz_valid=False), F),
    ("passport.mrz", spoil("passport", mrz_valid=None), U),
    ("passport.mrz", spoil("passport", expiry_date=either(date(2031, 3, 1), date(2031, 3, 7))), U),
    ("passport.validity", spoil("passport", expiry_date=date(2027, 5, 25)), P),
    ("passport.validity", spoil("passport", expiry_date=date(2027, 5, 24)), F),
    ("passport.validity", spoil("passport", expiry_date=date(2026, 11, 24)), F),
    ("passport.validity", spoil("passport", expiry_date=unsure(date(2031, 3, 1))), U),
    ("diploma.degree_level", spoil("diploma", degree_level="bachelor"), F),
    ("diploma.degree_level", spoil("diploma", degree_level="doctorate"), P),
    ("diploma.degree_level", spoil("diploma", degree_level="other"), U),
    ("diploma.degree_level", spoil("diploma", degree_level=None), U),
    ("diploma.is_final", varied("diploma", variant="transcript"), F),
    ("diploma.is_final", varied("diploma", variant="something_new"), U),
    ("diploma.authenticated", without("diploma_apostille"), F),
    ("diploma.authenticated", spoil("diploma_apostille", kind="notarial"), F),
    ("diploma.authenticated", spoil("diploma_apostille", kind="cscse"), P),
    ("diploma.authenticated", spoil("diploma_apostille", country="FRA"), F),
    ("diploma.authenticated", spoil("diploma_apostille", kind=None), U),
    ("diploma.authenticated", varied("diploma_apostille", of=None), U),
    ("diploma.authenticated", without("diploma_apostille") | {"diploma": changed(clean_papers()["diploma"], institution_country="CHN")}, P),
    ("diploma.translated", without("diploma_translation"), F),
    ("diploma.translated", spoil("diploma_translation", stamped=False), F),
    ("diploma.translated", spoil("diploma_translation", language_to="en"), F),
    ("diploma.translated", spoil("diploma_translation", stamped=None), U),
    ("diploma.translated", varied("diploma", languages=("zh", "en")), P),
    ("diploma.translated", varied("diploma", languages=()), U),
    ("ncr.result_clear", spoil("record", result="record_found"), F),
    ("ncr.result_clear", varied("record", variant="sworn_statement"), F),
    ("ncr.result_clear", varied("record", variant="refusal_notice"), F),
    ("ncr.result_clear", spoil("record", result=None), U),
    ("ncr.result_clear", spoil("record", result=unsure("clear")), U),
    ("ncr.issued_recently", spoil("record", issue_date=date(2026, 5, 25)), P),
    ("ncr.issued_recently", spoil("record", issue_date=date(2026, 5, 24)), F),
    ("ncr.issued_recently", spoil("record", issue_date=AS_OF), P),
    ("ncr.issued_recently", spoil("record", issue_date=date(2026, 11, 26)), F),
    ("ncr.issued_recently", spoil("record", issue_date=either(date(2026, 9, 3), date(2026, 3, 9))), U),
    ("ncr.issued_recently", spoil("record", issue_date=either(date(2026, 9, 8), date(2026, 8, 9))), P),
    ("ncr.issued_recently", spoil("record", issue_date=None), U),
    ("ncr.issuing_country", spoil("record", issuing_country="FRA"), F),
    ("ncr.issuing_country", spoil("record", issuing_country=None), U),
    ("ncr.issuing_authority", spoil("record", issuing_authority="Notary Public John Doe"), F),
    ("ncr.issuing_authority", spoil("record", issuing_authority="Office 17"), U),
    ("ncr.authenticated", without("record_apostille"), F),
    ("ncr.authenticated", spoil("record_apostille", kind="cscse"), F),
    ("ncr.authenticated", spoil("record_apostille", kind=unsure("apostille")), U),
    ("ncr.translated", without("record_translation"), F),
    ("ncr.translated", varied("record_translation", of=None), U),
    ("contract.required_terms", spoil("contract", work_location=None), F),
    ("contract.required_terms", spoil("contract", duties=None, salary_amount=None), F),
    ("contract.required_terms", spoil("contract", position=unsure("Engineer")), U),
    ("contract.term", spoil("contract", end_date=date(2026, 12, 31)), F),
    ("contract.term", spoil("contract", end_date=date(2032, 1, 1)), P),
    ("contract.term", spoil("contract", end_date=date(2032, 1, 2)), F),
    ("contract.term", spoil("contract", end_date=None), U),
    ("contract.current", spoil("contract", start_date=date(2024, 1, 1), end_date=date(2026, 11, 24)), F),
    ("contract.current", spoil("contract", start_date=date(2024, 1, 1), end_date=date(2026, 11, 25)), P),
    ("contract.current", spoil("contract", end_date=unsure(date(2028, 12, 31))), U),
    ("contract.signed_employer", spoil("contract", employer_signature=False), F),
    ("contract.signed_employer", spoil("contract", employer_signature=None), U),
    ("contract.signed_employee", spoil("contract", employee_signature=False), F),
    ("contract.signed_employee", spoil("contract", employee_signature=None), U),
    ("contract.sealed", spoil("contract", employer_seal=False), F),
    ("contract.sealed", spoil("contract", employer_seal=unsure(True)), U),
    ("contract.credit_code", spoil("contract", employer_credit_code="91350100M000100Y4Z"), F),
    ("contract.credit_code", spoil("contract", employer_credit_code=unsure("91350100M000100Y43")), U),
    ("contract.age_at_end", spoil("passport", date_of_birth=date(1967, 12, 31)), F),
    ("contract.age_at_end", spoil("passport", date_of_birth=date(1968, 1, 1)), P),
    ("contract.age_at_end", spoil("passport", date_of_birth=unsure(date(1990, 5, 17))), U),
    ("experience.years", spoil("letter", start_date=date(2017, 1, 1)), P),
    ("experience.years", spoil("letter", start_date=date(2017, 1, 2)), F),
    ("experience.years", spoil("letter", start_date=None), U),
    ("experience.years", spoil("letter", end_date=None), U),
    ("experience.complete", spoil("letter", contact=None), F),
    ("experience.complete", spoil("letter", signed_or_sealed=False), F),
    ("experience.complete", spoil("letter", signed_or_sealed=None), U),
    ("experience.complete", spoil("letter", position=unsure("Engineer")), U),
    ("medical.issued_recently", spoil("medical", issue_date=date(2026, 5, 25)), P),
    ("medical.issued_recently", spoil("medical", issue_date=date(2026, 5, 24)), F),
    ("medical.issued_recently", spoil("medical", issue_date=None), U),
    ("authentication.country_accepted", spoil("record_apostille", country="IND"), F),
    ("authentication.country_accepted", spoil("record_apostille", issue_date=date(2023, 11, 6)), F),
    ("authentication.country_accepted", spoil("record_apostille", country=None), U),
    ("authentication.after_document", spoil("record_apostille", issue_date=date(2026, 8, 2)), F),
    ("authentication.after_document", spoil("record_apostille", issue_date=unsure(date(2026, 8, 20))), U),
    ("consistency.name", spoil("contract", employee_name="Petra Weber"), F),
    ("consistency.name", spoil("contract", employee_name="Anna Maria Schmitt"), F),
    ("consistency.name", spoil("contract", employee_name="安娜"), U),
    ("consistency.name", spoil("record", holder_name=None), U),
    ("consistency.date_of_birth", spoil("record", date_of_birth=date(1990, 5, 18)), F),
    ("consistency.date_of_birth", spoil("record", date_of_birth=unsure(date(1990, 5, 17))), U),
    ("consistency.nationality", spoil("contract", nationality="AUT"), F),
    ("consistency.nationality", spoil("contract", nationality=either("DEU", "AUT")), U),
    ("consistency.passport_number", spoil("contract", passport_number="C01X00T48"), F),
    ("consistency.passport_number", spoil("contract", passport_number="Z99Q11A22"), F),
    ("consistency.passport_number", spoil("contract", passport_number="CO1X00T47"), U),
    ("consistency.passport_number", spoil("contract", passport_number="C01 X00 T47"), P),
    ("consistency.employer", spoil("contract", employer_credit_code="11320000MB151840XJ"), F),
    ("consistency.employer", spoil("contract", employer_credit_code=None, employer_name="上海远洋贸易有限公司"), F),
    ("consistency.employer", spoil("contract", employer_credit_code=None, employer_name="Morning Light Technology"), U),
    ("consistency.position", spoil("contract", position="Cook"), F),
    ("consistency.position", spoil("contract", position="软件工程师"), U),
    ("consistency.salary", spoil("contract", salary_amount=30000), F),
    ("consistency.salary", spoil("contract", salary_amount=384000, salary_period="year"), P),
    ("consistency.salary", spoil("contract", salary_currency="USD"), F),
    ("consistency.salary", spoil("contract", salary_period=None), U),
    ("consistency.dates", spoil("diploma", award_date=date(2027, 1, 1)), F),
    ("consistency.dates", spoil("diploma", award_date=date(2001, 1, 1)), F),
    ("consistency.dates", spoil("letter", start_date=date(2001, 1, 1)), F),
    ("consistency.dates", spoil("diploma", award_date=unsure(date(2027, 1, 1))), U),
]  # fmt: skip


@pytest.mark.parametrize(("code", "papers", "status"), _CASES)
def test_a_code_is_judged(code: str, papers: dict[str, Document], status: Status) -> None:
    findings = judged(papers)
    found = {finding.status for finding in of_code(findings, code)}
    assert status in found if status is not P else found == {P}
    expected = {F: (Verdict.ACTION_NEEDED,), U: (Verdict.ACTION_NEEDED, Verdict.NEEDS_REVIEW)}.get(status)
    if expected:
        assert give_verdict(findings) in expected or (
            status is U and severities()[code] is not Severity.BLOCKER
        )


def test_a_file_is_reported_with_what_ails_it() -> None:
    for problem, code in (("encrypted", "file.unreadable"), ("damaged", "file.unreadable"), ("empty", "file.unreadable"),
                          ("unsupported", "file.unreadable"), ("too_large_bytes", "file.too_large"), ("too_many_pages", "file.too_large"),
                          ("too_many_pixels", "file.too_large")):  # fmt: skip
        findings = judged(problems=(FileProblem("bad.pdf", problem),))
        assert [f.arguments["file"] for f in of_code(findings, code) if f.status is F] == ["bad.pdf"]
        assert give_verdict(findings) is Verdict.ACTION_NEEDED


def test_a_reader_that_broke_off_is_ours_and_leaves_the_verdict_open() -> None:
    for problem in ("timeout", "crashed"):
        findings = judged(problems=(FileProblem("bad.pdf", problem),))
        assert [
            f.status for f in of_code(findings, "file.unreadable") if f.arguments["file"] == "bad.pdf"
        ] == [U]
        assert give_verdict(findings) is Verdict.NEEDS_REVIEW


@pytest.mark.parametrize(
    ("measured", "confidence", "key"),
    [
        ({"sharpness": 10.0}, 0.2, "fail-blurred"),
        ({"darkness": 0.9}, 0.2, "fail-dark"),
        ({"glare": 0.5}, 0.2, "fail-glare"),
        ({"text_height_px": 6.0}, 0.2, "fail-low_resolution"),
        ({"cropped_edges": ("left",)}, 0.2, "fail-cropped"),
        ({}, 0.2, "fail-unreadable"),
        ({}, 0.7, "unknown"),
        ({"cropped_edges": ("left",)}, 0.95, "pass"),
    ],
)
def test_a_page_is_reported_with_what_ails_it(measured: dict[str, Any], confidence: float, key: str) -> None:
    pages = tuple(page(f"{n}.pdf") for n in clean_papers() if n != "record")
    findings = judged(pages=(*pages, page("record.pdf", 1, confidence, **measured)))
    assert [f.key for f in of_code(findings, "page.legible") if f.documents == ("record",)] == [
        f"finding-page-legible-{key}"
    ]


def test_a_missing_term_on_a_badly_read_contract_is_left_open() -> None:
    pages = tuple(page(f"{n}.pdf", 1, 0.7 if n == "contract" else 0.97) for n in clean_papers())
    found = of_code(judged(spoil("contract", duties=None), pages=pages), "contract.required_terms")
    assert [f.status for f in found] == [U]


def test_a_born_digital_page_is_legible() -> None:
    pages = tuple(RecognisedPage(f"{n}.pdf", 1, 10, 10, (), TextSource.TEXT_LAYER) for n in clean_papers())
    assert {f.status for f in of_code(judged(pages=pages), "page.legible")} == {P}


def test_every_code_is_judged_in_every_way() -> None:
    seen = {(code, status) for code, _, status in _CASES} | {(f.code, P) for f in judged()}
    wanted = {code for code in severities() if not code.startswith(ELSEWHERE)}
    assert {code for code in wanted if (code, P) not in seen} == set()
    assert {code for code in wanted if (code, F) not in seen} - {"presence.application_form"} == set()
    missing = {code for code in wanted if (code, U) not in seen and not code.startswith("presence.")}
    assert missing - {"diploma.is_final"} == set()


def test_a_missing_middle_name_is_a_warning_for_a_person() -> None:
    findings = judged(spoil("contract", employee_name="Anna Schmidt"))
    (found,) = of_code(findings, "consistency.name")
    assert (found.status, found.severity) == (F, Severity.WARNING)
    assert give_verdict(findings) is Verdict.NEEDS_REVIEW


def test_day_and_month_that_changed_places_are_named_as_such() -> None:
    papers = spoil("record", date_of_birth=date(1990, 7, 5))
    papers["passport"] = changed(papers["passport"], date_of_birth=date(1990, 5, 7))
    found = of_code(judged(papers, case(applicant={})), "consistency.date_of_birth")
    assert found[0].key == "finding-consistency-date_of_birth-fail-swapped"


def test_an_old_number_on_a_paper_older_than_the_passport_is_a_warning() -> None:
    papers = spoil("passport", expiry_date=date(2036, 11, 1))
    papers["medical"] = changed(papers["medical"], passport_number="OLD123456", issue_date=date(2026, 10, 1))
    (found,) = of_code(judged(papers), "consistency.passport_number")
    assert (found.key, found.severity) == (
        "finding-consistency-passport_number-fail-renewed",
        Severity.WARNING,
    )


def test_a_residence_of_a_year_lets_its_police_issue_the_certificate() -> None:
    for start, status in (("2025-11-25", P), ("2025-11-26", F)):
        lived = case(applicant={"residences": [{"country": "FRA", "from": start}]})
        found = of_code(judged(spoil("record", issuing_country="FRA"), lived), "ncr.issuing_country")
        assert [f.status for f in found] == [status], start


def test_without_a_case_the_usual_application_is_assumed() -> None:
    findings = judged(a_case=Case())
    assert give_verdict(findings) is Verdict.READY
    assert {f.code for f in findings} >= {
        "presence.diploma",
        "presence.no_criminal_record",
        "diploma.degree_level",
    }


def test_what_does_not_apply_is_not_reported() -> None:
    change = case(application={"type": "change_employer", "category": "B"})
    codes = {
        f.code for f in judged(without("record", "record_apostille", "record_translation", "medical"), change)
    }
    assert not codes & {
        "presence.no_criminal_record",
        "presence.medical_exam",
        "ncr.result_clear",
        "medical.issued_recently",
    }


def test_category_a_asks_for_no_degree_level_of_its_own() -> None:
    a = case(application={"type": "notification_outside", "category": "A"}, claims={})
    assert of_code(judged(a_case=a), "diploma.degree_level") == []
    assert of_code(judged(a_case=a), "contract.age_at_end") == []


def test_no_papers_at_all_is_never_ready() -> None:
    assert give_verdict(judged({})) is Verdict.ACTION_NEEDED
    assert give_verdict([]) is Verdict.NEEDS_REVIEW


def test_failed_findings_say_why_by_source_where_a_rule_stands_behind_them() -> None:
    findings = judged(spoil("record", issue_date=date(2026, 1, 1)))
    (found,) = [f for f in findings if f.status is F]
    assert set(found.sources) <= set(book().sources)
    assert found.sources
    assert found.arguments["earliest"] == date(2026, 5, 25)
    assert found.fields == ("record.issue_date",)
    assert found.evidence[0].file == "record.pdf"


@pytest.mark.parametrize(
    ("gone", "variant", "code"),
    [
        ("diploma", "transcript", "diploma.is_final"),
        ("record", "refusal_notice", "ncr.result_clear"),
        ("record", "sworn_statement", "ncr.result_clear"),
    ],
)
def test_a_look_alike_fails_in_the_papers_place_and_does_no_harm_beside_it(
    gone: str, variant: str, code: str
) -> None:
    alike = paper("alike", "other", {}, variant=variant)
    instead = of_code(
        judged(without(gone, f"{gone}_apostille", f"{gone}_translation") | {"alike": alike}), code
    )
    assert [(f.status, f.documents) for f in instead] == [(F, ("alike",))]
    beside = judged(with_paper(alike))
    assert [f.status for f in of_code(beside, code)] == [P]
    assert give_verdict(beside) is Verdict.READY
