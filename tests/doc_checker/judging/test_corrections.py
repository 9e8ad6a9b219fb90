"""What an applicant says was read wrongly: believed against them, left to a person where it is for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judging_papers import AS_OF, ROOT, book, case, clean_papers, of_code, paper, reading, spoil

from doc_checker import report
from doc_checker.checks import judge
from doc_checker.checks.verdict import give_verdict
from doc_checker.corrections import Correction, correct, judge_corrected, read_corrections
from doc_checker.model import Document, Field, Finding, Severity, Status, Verdict, Where
from policy.catalogue import Catalogue
from policy.errors import InputError
from policy.yamlfile import read_yaml

Papers = dict[str, Document]


def corrected(papers: Papers, *rows: tuple[str, str, Any]) -> list[Finding]:
    read = reading(papers)
    listed = [{"document": name, "field": field, "value": value} for name, field, value in rows]
    return judge_corrected(read, read_corrections(read, listed), case(), book(), AS_OF)


def only(findings: list[Finding], code: str, name: str) -> Finding:
    (finding,) = [one for one in of_code(findings, code) if name in one.documents]
    return finding


def test_a_declared_value_never_makes_a_blocker_pass_by_itself() -> None:
    old = spoil("record", issue_date=date(2026, 1, 1))
    assert give_verdict(judge(reading(old), case(), book(), AS_OF)) is Verdict.ACTION_NEEDED
    findings = corrected(old, ("record", "issue_date", "2026-08-01"))
    finding = only(findings, "ncr.issued_recently", "record")
    assert (finding.status, finding.severity) == (Status.UNKNOWN, Severity.BLOCKER)
    assert finding.arguments["doubt"] == "declared"
    assert finding.evidence == (old["record"].fields["issue_date"].where,)
    assert give_verdict(findings) is Verdict.NEEDS_REVIEW


def test_a_value_that_was_not_read_can_be_declared_and_is_looked_at() -> None:
    findings = corrected(spoil("record", issue_date=None), ("record", "issue_date", "2026-08-01"))
    finding = only(findings, "ncr.issued_recently", "record")
    assert (finding.status, finding.evidence) == (Status.UNKNOWN, ())
    assert give_verdict(findings) is Verdict.NEEDS_REVIEW


def test_a_declared_value_that_speaks_against_the_applicant_counts() -> None:
    findings = corrected(clean_papers(), ("record", "issue_date", "2026-01-01"))
    assert only(findings, "ncr.issued_recently", "record").status is Status.FAIL
    assert give_verdict(findings) is Verdict.ACTION_NEEDED


def test_a_declared_value_does_not_touch_what_passed_without_it() -> None:
    findings = corrected(clean_papers(), ("record", "certificate_number", "12-34"))
    assert give_verdict(findings) is Verdict.READY


def test_saying_what_was_read_changes_nothing() -> None:
    before = judge(reading(), case(), book(), AS_OF)
    assert corrected(clean_papers(), ("record", "issue_date", "2026-08-03")) == before
    assert corrected(clean_papers()) == before


def test_a_name_that_was_misread_is_left_to_a_person_with_both_places() -> None:
    papers = spoil("contract", employee_name="Anna Maria Schmitz")
    findings = corrected(papers, ("contract", "employee_name", "Anna Maria Schmidt"))
    finding = only(findings, "consistency.name", "contract")
    assert finding.status is Status.UNKNOWN
    assert {place.file for place in finding.evidence} == {"passport.pdf", "contract.pdf"}
    assert of_code(findings, "consistency.name") == [finding], "no pass stands beside it"


def test_a_check_that_a_declared_value_would_make_vanish_stays_open() -> None:
    papers = spoil("diploma", institution_country="IND")
    before = judge(reading(papers), case(), book(), AS_OF)
    assert any(one.status is Status.FAIL for one in of_code(before, "diploma.authenticated"))
    for country in ("CHN", "DEU"):
        findings = corrected(papers, ("diploma", "institution_country", country))
        assert only(findings, "diploma.authenticated", "diploma").status is Status.UNKNOWN
        assert give_verdict(findings) is not Verdict.READY


def test_the_report_shows_what_is_declared_beside_what_was_read() -> None:
    read = reading(spoil("record", issue_date=date(2026, 1, 1)))
    corrections = (
        Correction("record", "issue_date", date(2026, 8, 1)),
        Correction("record", "certificate_number", "9"),
    )
    findings = judge_corrected(read, corrections, case(), book(), AS_OF)
    catalogue = Catalogue.load(ROOT / "config" / "locales")
    for language in catalogue.languages:
        told = report.build(correct(read, corrections), findings, case(), book(), AS_OF, language, catalogue)
        schema = read_yaml(ROOT / "config" / "contract" / "report.schema.json", "schema")
        jsonschema.validate(told, schema)
        fields = next(one for one in told["documents"] if one["id"] == "record")["fields"]
        shown = fields["issue_date"]
        assert (shown["value"], shown["read"], shown["declared"]) == ("2026-08-01", "2026-01-01", True)
        assert shown["confidence"] == 0.0, "nobody may take it for a sure reading"
        assert shown["where"]["file"] == "record.pdf"
        assert fields["certificate_number"]["read"] is None
        assert "declared" not in fields["holder_name"]


@pytest.mark.parametrize(("row", "key"), [
    ({"document": "nobody", "field": "issue_date", "value": "2026-08-01"}, "corrections.1.document"),
    ({"document": "record", "field": "salary_amount", "value": 1}, "corrections.1.field"),
    ({"document": "record", "field": "issue_date", "value": "01/08/2026"}, "corrections.1.value"),
    ({"document": "record", "field": "issue_date", "value": 5}, "corrections.1.value"),
    ({"document": "record", "field": "issuing_country", "value": "Germany"}, "corrections.1.value"),
    ({"document": "record", "field": "result", "value": "spotless"}, "corrections.1.value"),
    ({"document": "record", "field": "holder_name", "value": "  "}, "corrections.1.value"),
    ({"document": "record", "field": "holder_name", "value": "a\x00b"}, "corrections.1.value"),
    ({"document": "record", "field": "holder_name", "value": "a" * 301}, "corrections.1.value"),
    ({"document": "contract", "field": "employer_seal", "value": "yes"}, "corrections.1.value"),
    ({"document": "contract", "field": "salary_amount", "value": -1}, "corrections.1.value"),
    ({"document": "contract", "field": "salary_amount", "value": True}, "corrections.1.value"),
    ({"document": "note", "field": "title", "value": "x"}, "corrections.1.field"),
    ({}, "corrections.1.document"),
])  # fmt: skip
def test_a_correction_that_makes_no_sense_is_refused_with_its_place(row: Mapping[str, Any], key: str) -> None:
    read = reading(clean_papers() | {"note": paper("note", "other", {})})
    with pytest.raises(InputError) as caught:
        read_corrections(read, [row])
    assert key in str(caught.value)


def test_a_field_is_corrected_once() -> None:
    row = {"document": "record", "field": "result", "value": "clear"}
    with pytest.raises(InputError, match="twice"):
        read_corrections(reading(), [row, row])


@pytest.mark.parametrize(("name", "field", "value", "wanted"), [
    ("contract", "salary_amount", 40000, 40000.0),
    ("contract", "employer_seal", False, False),
    ("record", "issuing_country", "FRA", "FRA"),
    ("record", "result", "clear", "clear"),
    ("record", "holder_name", " Anna  Schmidt ", "Anna Schmidt"),
    ("record", "issue_date", "2024-02-29", date(2024, 2, 29)),
])  # fmt: skip
def test_values_are_taken_in_the_contracts_types(name: str, field: str, value: Any, wanted: object) -> None:
    (found,) = read_corrections(reading(), [{"document": name, "field": field, "value": value}])
    assert found.value == wanted
    assert type(found.value) is type(wanted)


_DEFECTS: dict[str, Papers] = {
    "record is old": spoil("record", issue_date=date(2026, 1, 1)),
    "record found": spoil("record", result="record_found"),
    "no seal": spoil("contract", employer_seal=False),
    "unsure": spoil(
        "passport", expiry_date=Field(date(2031, 3, 1), 0.2, None, Where("passport.pdf", 1, (0, 0, 1, 1)))
    ),
    "no duties": spoil("contract", duties=None),
    "another name": spoil("contract", employee_name="Petra Weber"),
    "low degree": spoil("diploma", degree_level="bachelor"),
    "short letter": spoil("letter", end_date=date(2016, 1, 1)),
    "another birth": spoil("record", date_of_birth=date(1991, 5, 17)),
    "expired": spoil("passport", expiry_date=date(2026, 11, 1)),
    "unread code": spoil("contract", employer_credit_code="91350100M000100Y4Z"),
    "india": spoil("diploma", institution_country="IND"),
}
_GOOD = [
    (name, field, read.value)
    for name, document in clean_papers().items()
    for field, read in document.fields.items()
    if document.type.value != "photo"
]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(sorted(_DEFECTS)),
    st.lists(st.sampled_from(_GOOD), max_size=60, unique_by=lambda one: one[:2]),
)
def test_no_declaration_ever_makes_ready_what_was_not(
    defect: str, stated: list[tuple[str, str, Any]]
) -> None:
    read = reading(_DEFECTS[defect])
    corrections = [Correction(*one) for one in stated]
    before = give_verdict(judge(read, case(), book(), AS_OF))
    after = give_verdict(judge_corrected(read, corrections, case(), book(), AS_OF))
    assert before is not Verdict.READY
    assert after is not Verdict.READY


def test_declaring_everything_as_it_should_be_leaves_a_person_to_look() -> None:
    for papers in _DEFECTS.values():
        read = reading(papers)
        findings = judge_corrected(read, [Correction(*one) for one in _GOOD], case(), book(), AS_OF)
        assert give_verdict(findings) is Verdict.NEEDS_REVIEW
