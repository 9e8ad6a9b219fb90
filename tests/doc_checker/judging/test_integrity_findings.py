"""What the report says of files, and of the numbers in codes; what staff alone are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from judging_papers import AS_OF, ROOT, book, case, clean_papers, of_code, page, reading

from doc_checker import report
from doc_checker.checks import judge
from doc_checker.checks.verdict import give_verdict
from doc_checker.consistency.codes import CodeMatch, compare_code
from doc_checker.integrity.traces import Code, FileTraces, Sign, SignatureState, Trace
from doc_checker.model import Finding, Line, Severity, Status, TextSource, Verdict, Where, Word
from doc_checker.report_html import render
from policy.catalogue import Catalogue

FILE = "record.pdf"


def judged(traces: FileTraces, text: str = "Certificate AB-2026-778812") -> list[Finding]:
    read = replace(reading(), traces=(traces,))
    line = Line((Word(text, (0.1, 0.1, 0.9, 0.12)),))
    pages = tuple(
        replace(one, lines=(line,), source=TextSource.TEXT_LAYER) if one.file == FILE else one
        for one in read.pages
    )
    return judge(replace(read, pages=pages), case(), book(), AS_OF)


def only(findings: list[Finding], code: str) -> Finding:
    (finding,) = of_code(findings, code)
    return finding


def test_a_file_without_a_signature_is_not_reported_as_unsigned() -> None:
    assert of_code(judged(FileTraces(FILE, True)), "integrity.digital_signature") == []


@pytest.mark.parametrize(("states", "status", "verdict"), [
    ((SignatureState.INTACT,), Status.PASS, Verdict.READY),
    ((SignatureState.INTACT, SignatureState.BROKEN), Status.FAIL, Verdict.ACTION_NEEDED),
    ((SignatureState.UNREADABLE,), Status.UNKNOWN, Verdict.NEEDS_REVIEW),
    ((SignatureState.UNREADABLE, SignatureState.BROKEN), Status.FAIL, Verdict.ACTION_NEEDED),
])  # fmt: skip
def test_the_worst_signature_of_a_file_decides(
    states: tuple[SignatureState, ...], status: Status, verdict: Verdict
) -> None:
    findings = judged(FileTraces(FILE, True, signatures=states))
    finding = only(findings, "integrity.digital_signature")
    assert finding.status is status
    assert finding.severity is Severity.WARNING
    assert finding.documents == ("record",)
    assert finding.arguments["file"] == FILE
    assert give_verdict(findings) is verdict


def test_signs_of_a_later_change_are_information_that_no_verdict_rests_on() -> None:
    traces = FileTraces(FILE, True, traces=(Trace(Sign.EDITOR), Trace(Sign.FONT, 1, (0.1, 0.2, 0.3, 0.4))))
    findings = judged(traces)
    finding = only(findings, "integrity.edited")
    assert (finding.status, finding.severity) == (Status.FAIL, Severity.INFO)
    assert finding.evidence == (Where(FILE, 1, (0.1, 0.2, 0.3, 0.4)),)
    assert give_verdict(findings) is Verdict.READY


def test_a_file_that_could_not_be_examined_is_unknown_and_one_without_signs_passes() -> None:
    assert only(judged(FileTraces(FILE, True, examined=False)), "integrity.edited").status is Status.UNKNOWN
    assert only(judged(FileTraces(FILE, True)), "integrity.edited").status is Status.PASS
    assert of_code(judged(FileTraces(FILE, False)), "integrity.edited") == [], (
        "a photo has no structure to judge"
    )


@pytest.mark.parametrize(("content", "status"), [
    ("https://verify.example/c/AB2026778812", Status.PASS),
    ("https://verify.example/c?no=AB-2026-778821", Status.FAIL),
    ("https://verify.example/", None),
])  # fmt: skip
def test_a_code_is_held_against_the_print(content: str, status: Status | None) -> None:
    found = of_code(
        judged(FileTraces(FILE, False, codes=(Code(1, (0, 0, 1, 1), content),))), "integrity.edited"
    )
    assert [finding.status for finding in found] == ([status] if status else [])


def test_a_code_on_a_page_of_no_paper_is_compared_with_nothing() -> None:
    traces = FileTraces(FILE, False, codes=(Code(9, (0, 0, 1, 1), "AB-2026-778821"),))
    assert of_code(judged(traces), "integrity.edited") == []


@pytest.mark.parametrize(("content", "text", "recognised", "wanted"), [
    ("AB2026778812", "No. AB-2026-778812", False, CodeMatch.SAME),
    ("AB2026778812", "No. AB-2026-778812", True, CodeMatch.SAME),
    ("AB2026778813", "No. AB-2026-778812", False, CodeMatch.OTHER),
    ("AB2026778813", "No. AB-2026-778812", True, CodeMatch.NOTHING),  # one sign: it may be misread
    ("AB2026778893", "No. AB-2026-778812", True, CodeMatch.OTHER),
    ("A02026778812", "No. AO-2026-778812", True, CodeMatch.NOTHING),  # another build: 0 is no O
    ("1026778812", "No. 3026778812", False, CodeMatch.OTHER),
    ("99887766", "No. 11223344", False, CodeMatch.NOTHING),  # nothing in common: another kind of number
    ("12345", "No. 12346", False, CodeMatch.NOTHING),  # too short
    ("ABCDEFGH", "No. ABCDEFGI", False, CodeMatch.NOTHING),  # a word, no number
    ("http://[broken/AB2026778813", "No. AB2026778812", False, CodeMatch.NOTHING),
    ("https://h.example/%41B2026778812", "No. AB2026778812", False, CodeMatch.SAME),
    ("https://AB2026778813.example/", "No. AB2026778812", False, CodeMatch.NOTHING),  # a host is no number
    ("", "No. AB2026778812", False, CodeMatch.NOTHING),
])  # fmt: skip
def test_numbers_of_codes_are_compared_with_care(
    content: str, text: str, recognised: bool, wanted: CodeMatch
) -> None:
    assert compare_code(content, text, recognised) is wanted


def test_what_is_for_staff_is_marked_and_stays_out_of_the_applicants_page() -> None:
    catalogue = Catalogue.load(ROOT / "config" / "locales")
    traces = FileTraces(FILE, True, signatures=(SignatureState.INTACT,), traces=(Trace(Sign.EDITOR),))
    read = replace(reading(), traces=(traces,))
    told: dict[str, Any] = report.build(
        read, judge(read, case(), book(), AS_OF), case(), book(), AS_OF, "en", catalogue
    )
    by_code = {one["code"]: one for one in told["findings"]}
    assert by_code["integrity.edited"]["audience"] == "staff"
    assert by_code["integrity.digital_signature"]["audience"] == "applicant"
    message = by_code["integrity.edited"]["message"]
    heading = catalogue.format("en", "report-section-staff")
    assert message not in (page := render(told, catalogue, book()))
    assert heading not in page
    for_staff = render(told, catalogue, book(), for_staff=True)
    assert for_staff.index(heading) < for_staff.index(message), "apart from what is to be put right"
    assert by_code["integrity.digital_signature"]["message"] in render(told, catalogue, book())


def test_a_report_without_observations_says_nothing_of_integrity() -> None:
    findings = judge(reading(clean_papers(), pages=(page(FILE),)), case(), book(), AS_OF)
    assert not [finding for finding in findings if finding.code.startswith("integrity.")]


def test_observations_for_staff_are_not_counted_among_what_is_to_be_put_right() -> None:
    catalogue = Catalogue.load(ROOT / "config" / "locales")
    traces = FileTraces(FILE, True, signatures=(SignatureState.BROKEN,), traces=(Trace(Sign.EDITOR),))
    read = replace(reading(), traces=(traces,))
    findings = judge(read, case(), book(), AS_OF)
    told = report.build(read, findings, case(), book(), AS_OF, "en", catalogue)
    counted = catalogue.format("en", "report-verdict_text-action_needed", count=1)
    assert told["verdict_text"] == counted
