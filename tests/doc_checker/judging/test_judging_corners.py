"""What is seldom: weak lists, readings that disagree, kinds in doubt, rules that do not hold yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from judging_papers import AS_OF, book, case, changed, clean_papers, of_code, page, paper, reading, spoil

from doc_checker.checks import codes, judge
from doc_checker.checks.limits import load_limits
from doc_checker.checks.rules import Rules
from doc_checker.consistency.employers import same_employer
from doc_checker.consistency.salaries import Pay, same_pay
from doc_checker.lapses import find_lapses
from doc_checker.model import (
    Document,
    DocumentType,
    Field,
    Finding,
    Line,
    RecognisedPage,
    Status,
    TextSource,
    Word,
)
from policy.case import Case
from policy.errors import PolicyError
from policy.rules import Rule
from policy.truth import Truth

PASS, FAIL, UNKNOWN = Status.PASS, Status.FAIL, Status.UNKNOWN
BEFORE_ANY_RULE = date(2010, 1, 1)


def judged(
    papers: dict[str, Document], a_case: Case | None = None, as_of: date = AS_OF, **more: Any
) -> list[Finding]:
    return judge(reading(papers, **more), a_case or case(), book(), as_of)


def told(findings: list[Finding], code: str, name: str) -> tuple[Status, object]:
    """The status and doubt of the finding of a code that names a paper."""
    (finding,) = [one for one in of_code(findings, code) if name in one.documents]
    return finding.status, finding.arguments.get("doubt")


def either(*values: Any, confidence: float = 0.95) -> Field:
    return Field(values[0], confidence, alternatives=tuple(values[1:]))


def without(*names: str) -> dict[str, Document]:
    return {name: document for name, document in clean_papers().items() if name not in names}


@pytest.mark.parametrize(("code", "name"), [
    ("ncr.issued_recently", "record"),
    ("medical.issued_recently", "medical"),
    ("passport.validity", "passport"),
    ("contract.required_terms", "contract"),
])  # fmt: skip
def test_before_a_rule_holds_its_check_stays_open(code: str, name: str) -> None:
    papers = spoil("passport", expiry_date=date(2019, 1, 1))
    assert told(judged(papers, as_of=BEFORE_ANY_RULE), code, name) == (UNKNOWN, "rule_open")


def test_without_a_rule_for_a_paper_its_checks_stay_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rules, "of_paper", lambda *_: None)
    findings = judged(clean_papers())
    for code, name in (("contract.term", "contract"), ("contract.required_terms", "contract")):
        assert told(findings, code, name) == (UNKNOWN, "rule_open")
    turned = spoil("contract", end_date=date(2026, 12, 31))
    assert told(judged(turned), "contract.term", "contract")[0] is FAIL
    assert find_lapses(reading(), case(), book(), AS_OF) == ()


def test_a_term_that_the_policy_names_and_we_do_not_read_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Rules.of_paper

    def of_paper(self: Rules, kind: DocumentType, name: str) -> Rule | None:
        rule = whole(self, kind, name)
        return replace(rule, value=[*rule.value, "canteen"]) if rule and name == "required_terms" else rule

    monkeypatch.setattr(Rules, "of_paper", of_paper)
    assert told(judged(clean_papers()), "contract.required_terms", "contract") == (UNKNOWN, "rule_open")


def test_a_country_that_only_a_weak_list_leaves_out_is_not_refused() -> None:
    papers = spoil("diploma", institution_country="YEM")
    papers["diploma_apostille"] = changed(papers["diploma_apostille"], country="YEM")
    findings = judged(papers)
    assert told(findings, "diploma.authenticated", "diploma") == (UNKNOWN, "rule_open")
    assert told(findings, "authentication.country_accepted", "diploma_apostille") == (UNKNOWN, "rule_open")


@pytest.mark.parametrize(("country", "attached", "wanted"), [
    (Field("CHN", 0.3), True, (UNKNOWN, "unsure")),  # a degree of China needs none, if it is one
    (either("CHN", "DEU"), False, (UNKNOWN, "unsure")),
    (Field("DEU", 0.3), False, (UNKNOWN, "unsure")),
    (None, False, (UNKNOWN, "not_read")),
    ("CHN", False, (PASS, None)),
])  # fmt: skip
def test_whether_an_authentication_is_needed_hangs_on_the_country(
    country: object, attached: bool, wanted: tuple[Status, object]
) -> None:
    papers = spoil("diploma", institution_country=country)
    if not attached:
        del papers["diploma_apostille"]
    assert told(judged(papers), "diploma.authenticated", "diploma") == wanted


@pytest.mark.parametrize(("change", "wanted"), [
    ({"type_confidence": 0.2}, (UNKNOWN, "kind_unsure")),
    ({"kind": None}, (UNKNOWN, "not_read")),
    ({"kind": Field("apostille", 0.2)}, (UNKNOWN, "unsure")),
    ({"kind": either("apostille", "consular")}, (UNKNOWN, "unsure")),
    ({"country": None}, (UNKNOWN, "not_read")),
    ({"country": Field("DEU", 0.2)}, (UNKNOWN, "unsure")),
    ({"country": "FRA"}, (FAIL, None)),
    ({"issue_date": None}, (UNKNOWN, "not_read")),
    ({"issue_date": Field(date(2026, 7, 1), 0.2)}, (UNKNOWN, "unsure")),
    ({"issue_date": either(date(2026, 7, 1), date(2023, 1, 7))}, (UNKNOWN, "ambiguous")),
    ({"kind": "notarial"}, (FAIL, None)),
])  # fmt: skip
def test_an_authentication_counts_only_where_all_of_it_is_sure(
    change: Mapping[str, Any], wanted: tuple[Status, object]
) -> None:
    papers = clean_papers()
    fields = {key: value for key, value in change.items() if key != "type_confidence"}
    papers["diploma_apostille"] = changed(papers["diploma_apostille"], **fields)
    if "type_confidence" in change:
        papers["diploma_apostille"] = replace(
            papers["diploma_apostille"], type_confidence=change["type_confidence"]
        )
    assert told(judged(papers), "diploma.authenticated", "diploma") == wanted


def test_a_consular_authentication_of_a_paper_of_no_known_country_stays_open() -> None:
    papers = spoil("diploma", institution_country=None)
    papers["diploma_apostille"] = changed(papers["diploma_apostille"], kind="consular")
    assert told(judged(papers), "diploma.authenticated", "diploma") == (UNKNOWN, "not_read")
    unsure = spoil("diploma", institution_country=Field("DEU", 0.3))
    unsure["diploma_apostille"] = changed(unsure["diploma_apostille"], kind="consular")
    assert told(judged(unsure), "diploma.authenticated", "diploma") == (UNKNOWN, "unsure")


def test_a_notarial_act_on_a_paper_of_no_country_is_named_with_its_own() -> None:
    papers = spoil("diploma", institution_country=None)
    papers["diploma_apostille"] = changed(papers["diploma_apostille"], country="YEM")
    assert told(judged(papers), "diploma.authenticated", "diploma") == (UNKNOWN, "rule_open")
    papers["diploma_apostille"] = changed(papers["diploma_apostille"], country="IND")
    (finding,) = of_code(judged(papers), "diploma.authenticated")
    assert finding.key.endswith("not_accepted")


def test_a_paper_that_may_be_a_translation_stays_open() -> None:
    papers = clean_papers()
    papers["diploma_translation"] = replace(papers["diploma_translation"], type_confidence=0.2)
    assert told(judged(papers), "diploma.translated", "diploma") == (UNKNOWN, "kind_unsure")


@pytest.mark.parametrize(("birth", "wanted"), [
    (either(date(1990, 5, 17), date(2005, 5, 17)), (UNKNOWN, "ambiguous")),
    (Field(date(2005, 5, 17), 0.3), (UNKNOWN, "unsure")),
])  # fmt: skip
def test_an_age_that_hangs_on_a_doubtful_birth_is_left_open(
    birth: Field, wanted: tuple[Status, object]
) -> None:
    findings = judged(spoil("passport", date_of_birth=birth))
    assert told(findings, "consistency.dates", "diploma") == wanted


def test_a_date_that_may_lie_in_the_future_is_left_open() -> None:
    findings = judged(spoil("contract", signing_date=Field(date(2027, 1, 2), 0.3)))
    assert told(findings, "consistency.dates", "contract") == (UNKNOWN, "unsure")
    findings = judged(spoil("contract", signing_date=either(date(2026, 11, 2), date(2027, 2, 11))))
    assert told(findings, "consistency.dates", "contract") == (UNKNOWN, "ambiguous")


def test_an_earlier_passport_beside_the_present_one_explains_an_old_number() -> None:
    papers = spoil("medical", passport_number="C99Z99Z99")
    old = {
        "passport_number": "C99Z99Z99",
        "full_name": "SCHMIDT, ANNA MARIA",
        "nationality": "DEU",
        "mrz_valid": True,
    }
    papers["old_passport"] = paper("old_passport", "passport", {**old, "expiry_date": date(2024, 1, 1)})
    (finding,) = [one for one in of_code(judged(papers), "consistency.passport_number") if one.status is FAIL]
    assert finding.key.endswith("renewed")


def test_a_number_with_two_readings_is_left_open() -> None:
    findings = judged(spoil("medical", passport_number=either("C01X00T47", "C01X00T74")))
    assert told(findings, "consistency.passport_number", "medical") == (UNKNOWN, "ambiguous")


def test_numbers_without_a_passport_are_compared_with_each_other() -> None:
    papers = without("passport") | {"medical": spoil("medical", passport_number="D99Z99Z99")["medical"]}
    assert told(judged(papers), "consistency.passport_number", "medical")[0] is FAIL


def test_an_undated_paper_with_an_old_number_is_no_renewal() -> None:
    papers = spoil("medical", passport_number="D99Z99Z99", issue_date=None)
    (finding,) = [one for one in of_code(judged(papers), "consistency.passport_number") if one.status is FAIL]
    assert not finding.key.endswith("renewed")


def test_names_with_readings_that_disagree_are_left_open() -> None:
    findings = judged(spoil("contract", employee_name=either("Anna Maria Schmidt", "Anna Maria Schmitz")))
    assert told(findings, "consistency.name", "contract") == (UNKNOWN, "ambiguous")


def _with_text(text: str, **papers: Document) -> list[RecognisedPage]:
    line = Line((Word(text, (0.1, 0.1, 0.9, 0.12), 0.97),))
    return [
        replace(page(f"{name}.pdf"), lines=(line,)) if name == "contract" else page(f"{name}.pdf")
        for name in (papers or clean_papers())
    ]


@pytest.mark.parametrize(("text", "status"), [
    ("雇员 安娜·施密特 (SCHMIDT, ANNA MARIA)", PASS),
    ("雇员 安娜施密特 （Anna Maria Schmidt）", PASS),
    ("雇员 安娜施密特 （Petra Weber）", UNKNOWN),
    ("雇员 安娜施密特", UNKNOWN),
    ("Anna Maria Schmidts Vertrag: 安娜施密特", UNKNOWN),  # a longer word is another word
])  # fmt: skip
def test_two_writings_that_a_paper_sets_side_by_side_are_one_name(text: str, status: Status) -> None:
    papers = spoil("contract", employee_name="安娜·施密特")
    findings = judged(papers, pages=tuple(_with_text(text)))
    statuses = {one.status for one in of_code(findings, "consistency.name") if "contract" in one.documents}
    assert statuses == {status}


def test_a_translation_elsewhere_that_sets_two_writings_side_by_side_counts_too() -> None:
    papers = spoil("contract", employee_name="安娜·施密特")
    beside = Line((Word("安娜·施密特（SCHMIDT ANNA MARIA）安娜·施密特", (0.1, 0.1, 0.9, 0.12), 0.97),))
    apart = Line((Word("安娜·施密特" + "，" * 60 + "SCHMIDT ANNA MARIA", (0.1, 0.1, 0.9, 0.12), 0.97),))
    for line, status in ((beside, PASS), (apart, UNKNOWN)):
        pages = tuple(
            replace(page(f"{name}.pdf"), lines=(line,))
            if name == "record_translation"
            else page(f"{name}.pdf")
            for name in papers
        )
        findings = of_code(judged(papers, pages=pages), "consistency.name")
        assert {one.status for one in findings if "contract" in one.documents} == {status}


def test_the_credit_code_alone_names_the_employer() -> None:
    alone = case(employer={"credit_code": "91350100M000100Y43"})
    assert told(judged(clean_papers(), alone), "consistency.employer", "contract") == (PASS, None)
    nothing = case(employer={})
    assert of_code(judged(clean_papers(), nothing), "consistency.employer") == []
    without_name = spoil("contract", employer_name=None, employer_credit_code=None)
    assert told(judged(without_name), "consistency.employer", "contract") == (UNKNOWN, "not_read")


def test_an_employer_or_pay_with_readings_that_disagree_is_left_open() -> None:
    names = either("杭州晨光科技有限公司", "苏州远洋贸易有限公司")
    findings = judged(spoil("contract", employer_name=names, employer_credit_code=None))
    assert told(findings, "consistency.employer", "contract") == (UNKNOWN, "ambiguous")
    findings = judged(spoil("contract", salary_amount=either(32000, 23000)))
    assert told(findings, "consistency.salary", "contract") == (UNKNOWN, "ambiguous")


def test_a_name_that_is_all_legal_form_names_no_company() -> None:
    assert same_employer("Company Limited", "Acme Ltd") is Truth.UNKNOWN


@pytest.mark.parametrize(("start", "end", "wanted"), [
    (either(date(2027, 1, 1), date(2020, 1, 1)), date(2028, 12, 31), "ambiguous"),
    (Field(date(2027, 1, 1), 0.3), date(2028, 12, 31), "unsure"),
])  # fmt: skip
def test_a_term_of_doubtful_dates_is_left_open(start: Field, end: date, wanted: str) -> None:
    findings = judged(spoil("contract", start_date=start, end_date=end))
    assert told(findings, "contract.term", "contract") == (UNKNOWN, wanted)


@pytest.mark.parametrize(("end", "wanted"), [
    (either(date(2049, 1, 1), date(2060, 1, 1)), "ambiguous"), (Field(date(2060, 1, 1), 0.3), "unsure"),
])  # fmt: skip
def test_an_age_at_the_end_of_doubtful_dates_is_left_open(end: Field, wanted: str) -> None:
    assert told(judged(spoil("contract", end_date=end)), "contract.age_at_end", "contract") == (
        UNKNOWN,
        wanted,
    )


def test_a_claimed_degree_is_needed_where_the_category_asks_for_none() -> None:
    other = case(
        application={"type": "notification_outside", "category": "C"}, claims={"degree_level": "doctorate"}
    )
    assert told(judged(clean_papers(), other), "diploma.degree_level", "diploma")[0] is FAIL
    none = case(application={"type": "notification_outside", "category": "C"}, claims={})
    assert of_code(judged(clean_papers(), none), "diploma.degree_level") == []


def test_a_page_without_a_measure_is_judged_by_its_lines() -> None:
    for lines, wanted in (
        ((Line((Word("word", (0, 0, 1, 1), 0.99),)),), PASS),
        ((Line((Word("word", (0, 0, 1, 1), 0.2),)),), FAIL),
        ((), UNKNOWN),
    ):
        bare = RecognisedPage("record.pdf", 1, 100, 100, lines, TextSource.OCR)
        pages = (bare, *(page(f"{name}.pdf") for name in clean_papers() if name != "record"))
        assert told(judged(clean_papers(), pages=pages), "page.legible", "record")[0] is wanted


def stays(country: str, since: str | None = None) -> dict[str, Any]:
    """An applicant from Germany who lives in a country."""
    return {"nationality": "DEU", "residences": [{"country": country} | ({"from": since} if since else {})]}


@pytest.mark.parametrize(("country", "change", "applicant", "wanted"), [
    (Field("DEU", 0.3), {}, {"nationality": "DEU"}, (UNKNOWN, "unsure")),
    (Field("FRA", 0.3), {}, {"nationality": "DEU"}, (UNKNOWN, "unsure")),
    ("FRA", {"nationality": None}, {}, (UNKNOWN, "not_read")),
    (either("DEU", "FRA"), {}, {"nationality": "DEU"}, (UNKNOWN, "rule_open")),
    ("CHN", {}, stays("CHN", "2010-01-01"), (UNKNOWN, "rule_open")),
    ("FRA", {}, stays("FRA"), (UNKNOWN, "rule_open")),
    ("FRA", {}, stays("FRA", "2010-01-01"), (PASS, None)),
    ("FRA", {}, stays("FRA", "2026-10-01"), (FAIL, None)),
])  # fmt: skip
def test_who_issued_the_police_certificate_is_held_against_the_life_that_is_declared(
    country: object, change: Mapping[str, Any], applicant: Mapping[str, Any], wanted: tuple[Status, object]
) -> None:
    papers = spoil("record", issuing_country=country)
    papers["passport"] = changed(papers["passport"], **change)
    assert told(judged(papers, case(applicant=applicant)), "ncr.issuing_country", "record") == wanted


def test_a_paper_that_may_be_hidden_by_an_unread_one_is_not_called_missing() -> None:
    papers = without("medical") | {"dark": paper("dark", "unreadable", {})}
    (finding,) = of_code(judged(papers), "presence.medical_exam")
    assert (finding.status, finding.arguments["doubt"]) == (UNKNOWN, "page_unread")


def test_what_may_be_required_by_a_rule_that_is_open_is_not_called_missing() -> None:
    # Whether an extension asks for a police certificate is not decided before the rules began.
    found = of_code(judged(without("medical"), as_of=BEFORE_ANY_RULE), "presence.medical_exam")
    assert all(one.status is not FAIL for one in found)


def test_codes_and_thresholds_that_are_wrong_stop_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "checks.yaml").write_text("- {code: a.b, severity: dreadful}")
    monkeypatch.setattr(codes, "CONTRACT", tmp_path)
    codes.severities.cache_clear()
    try:
        with pytest.raises(PolicyError, match="severity"):
            codes.severities()
    finally:
        monkeypatch.undo()
        codes.severities.cache_clear()
    wrong = tmp_path / "judging.yaml"
    wrong.write_text("confidence: {type: -1, value: yes}")
    with pytest.raises(PolicyError):
        load_limits(wrong)


@pytest.mark.parametrize(("left", "right", "wanted"), [
    (Pay(32000, "CNY", "month"), Pay(384000, "RMB", "year"), Truth.YES),
    (Pay(32000, "CNY", "month"), Pay(384001, "CNY", "year"), Truth.YES),  # rounded
    (Pay(32000, "CNY", "month"), Pay(390000, "CNY", "year"), Truth.NO),
    (Pay(32000, "CNY", "month"), Pay(32000, "USD", "month"), Truth.NO),
    (Pay(32000, "CNY", "month"), Pay(32000, None, None), Truth.UNKNOWN),
    (Pay(32000), Pay(32000), Truth.YES),
    (Pay(32000), Pay(384000, "人民币", "year"), Truth.UNKNOWN),
    (Pay(384000, "CNY", "year"), Pay(32000), Truth.UNKNOWN),
    (Pay(32000), Pay(384000), Truth.UNKNOWN),
    (Pay(32000), Pay(35000), Truth.NO),
    (Pay(32000, None, "month"), Pay(35000), Truth.NO),
])  # fmt: skip
def test_pay_by_the_month_and_by_the_year_is_compared(left: Pay, right: Pay, wanted: Truth) -> None:
    assert same_pay(left, right, load_limits().salary_tolerance_share) is wanted
    assert same_pay(right, left, load_limits().salary_tolerance_share) is wanted


def test_a_chinese_name_that_also_stands_on_the_other_paper_in_one_piece_is_the_same() -> None:
    papers = spoil("contract", employee_name="Anna Maria Schmidt") | {
        "passport": spoil("passport", full_name="安娜·施密特")["passport"]
    }
    # The other papers stay open, so no pass is reported that could name the contract.
    for text, statuses in (("受雇人 安娜·施密特", set()), ("受雇人 安娜·施密", {UNKNOWN})):
        findings = of_code(judged(papers, pages=tuple(_with_text(text))), "consistency.name")
        assert {one.status for one in findings if "contract" in one.documents} == statuses
