"""consistency.date_of_birth, .nationality and .passport_number: do all papers tell of one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from doc_checker.checks.compared import Stated, looked, papers, stated
from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Country
from doc_checker.consistency.birth_dates import is_swapped
from doc_checker.consistency.calendar_months import add_months
from doc_checker.consistency.numbers import NumberMatch, compare_numbers
from doc_checker.model import DocumentType, Finding, Severity, Value

_T = DocumentType
_BIRTH = {_T.PASSPORT: "date_of_birth", _T.NO_CRIMINAL_RECORD: "date_of_birth"}
_NATIONALITY = {
    _T.PASSPORT: "nationality",
    _T.NO_CRIMINAL_RECORD: "nationality",
    _T.EMPLOYMENT_CONTRACT: "nationality",
}
_NUMBER = {
    _T.PASSPORT: "passport_number",
    _T.NO_CRIMINAL_RECORD: "passport_number",
    _T.EMPLOYMENT_CONTRACT: "passport_number",
    _T.MEDICAL_EXAM: "passport_number",
}
_OWN_DATE = {
    _T.NO_CRIMINAL_RECORD: "issue_date",
    _T.EMPLOYMENT_CONTRACT: "signing_date",
    _T.MEDICAL_EXAM: "issue_date",
}


def check_facts(context: Context) -> Iterator[Finding]:
    """Compare what identifies the person over all papers and the case."""
    applicant = context.case.applicant
    births = stated(context, _BIRTH, applicant.date_of_birth, date)
    yield from _compare_all("consistency.date_of_birth", births, lambda a, b: a == b, _parted_births)
    nations = stated(context, _NATIONALITY, applicant.nationality, str)
    yield from _compare_all("consistency.nationality", nations, lambda a, b: a == b, _parted_nations)
    yield from _numbers(context, stated(context, _NUMBER, applicant.passport_number, str))


def _compare_all(
    code: str,
    facts: list[Stated],
    same: Callable[[Value, Value], bool],
    parted: Callable[[str, Stated, Stated], Finding],
) -> Iterator[Finding]:
    if len(facts) < 2:
        return
    found: list[Finding] = []
    for other in facts[1:]:
        first = facts[0]
        answers = {same(a, b) for a in first.values for b in other.values}
        both, places = papers(first, other), looked(first, other)
        if len(answers) > 1:
            found.append(unknown(code, Doubt.AMBIGUOUS, both, places))
        elif not first.is_sure or not other.is_sure:
            found.append(unknown(code, Doubt.UNSURE, both, places))
        elif answers == {False}:
            found.append(parted(code, first, other))
    yield from found
    if not found:
        yield passed(code, papers(*facts), looked(*facts))


def _parted_births(code: str, first: Stated, other: Stated) -> Finding:
    one, two = first.values[0], other.values[0]
    swapped = isinstance(one, date) and isinstance(two, date) and is_swapped(one, two)
    variant = "swapped" if swapped else ""
    return failed(code, papers(first, other), looked(first, other), variant=variant, day=one, other=two)


def _parted_nations(code: str, first: Stated, other: Stated) -> Finding:
    one, two = Country(str(first.values[0])), Country(str(other.values[0]))
    return failed(code, papers(first, other), looked(first, other), country=one, other=two)


def _numbers(context: Context, facts: list[Stated]) -> Iterator[Finding]:
    code = "consistency.passport_number"
    if len(facts) < 2:
        return
    found: list[Finding] = []
    first = facts[0]
    older = [str(v) for fact in facts[1:] if _is_passport(fact) for v in fact.values]
    for other in facts[1:]:
        if _is_passport(other):
            continue  # an earlier passport beside the present one
        both, places = papers(first, other), looked(first, other)
        answers = {compare_numbers(str(a), str(b)) for a in first.values for b in other.values}
        if answers == {NumberMatch.SAME} and first.is_sure and other.is_sure:
            continue
        if len(answers) > 1:
            found.append(unknown(code, Doubt.AMBIGUOUS, both, places))
            continue
        surest = min(first.confidence, other.confidence)
        alike = answers == {NumberMatch.ALIKE} and surest < 1
        misread = answers == {NumberMatch.ONE_OFF} and surest < context.limits.misread_below
        if not first.is_sure or not other.is_sure or alike or misread:
            found.append(unknown(code, Doubt.UNSURE, both, places))
            continue
        numbers = {"number": str(first.values[0]), "other": str(other.values[0])}
        if str(other.values[0]) in older or _renewed_since(context, first, other):
            found.append(failed(code, both, places, (), "renewed", Severity.WARNING, facts=numbers))
        else:
            variant = "one_off" if NumberMatch.ONE_OFF in answers or NumberMatch.ALIKE in answers else ""
            found.append(failed(code, both, places, variant=variant, facts=numbers))
    yield from found
    if not found:
        yield passed(code, papers(*facts), looked(*facts))


def _is_passport(fact: Stated) -> bool:
    return fact.document is not None and fact.document.type is DocumentType.PASSPORT


def _renewed_since(context: Context, first: Stated, other: Stated) -> bool:
    """Say whether the paper is older than the present passport can be, by the passport's day of expiry."""
    if first.document is None or other.document is None or not _is_passport(first):
        return False
    name = _OWN_DATE.get(other.document.type)
    expiry, own = context.see(first.document, "expiry_date"), context.see(other.document, name or "")
    days, expiries = own.readings(date), expiry.readings(date)
    if not days or not expiries or not own.is_sure or not expiry.is_sure:
        return False
    longest = 12 * context.limits.longest_passport_validity_years
    return max(days) < add_months(min(expiries), -longest)
