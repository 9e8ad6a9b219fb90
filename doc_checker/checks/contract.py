"""The employment contract: are its terms all there, is its period right, is it signed and sealed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doc_checker.checks.context import Context, Doubt, Seen
from doc_checker.checks.files import is_legible
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Span, Words
from doc_checker.consistency.calendar_months import add_months, whole_years
from doc_checker.fields.credit_code import is_valid
from doc_checker.model import Document, DocumentType, Finding
from policy.case import Category

#: The fields that show each term of the policy's list; signature and seal have codes of their own.
_TERMS: dict[str, tuple[str, ...]] = {
    "place_of_work": ("work_location",),
    "content_of_work": ("duties",),
    "pay": ("salary_amount",),
    "period_in_china": ("start_date", "end_date"),
    "position": ("position",),
}
_ELSEWHERE = frozenset({"signature", "seal"})
_MARKS = {
    "contract.signed_employer": "employer_signature",
    "contract.signed_employee": "employee_signature",
    "contract.sealed": "employer_seal",
}


def check_contracts(context: Context) -> Iterator[Finding]:
    """Judge the contract codes for each employment contract."""
    for document in context.of_type(DocumentType.EMPLOYMENT_CONTRACT):
        yield _required_terms(context, document)
        yield _term(context, document)
        yield _current(context, document)
        for code, name in _MARKS.items():
            yield _mark(context, document, code, name)
        yield from _credit_code(context, document)
        yield from _age_at_end(context, document)


def _required_terms(context: Context, document: Document) -> Finding:
    code = "contract.required_terms"
    rule = context.rules.of_paper(DocumentType.EMPLOYMENT_CONTRACT, "required_terms")
    if rule is None:
        return unknown(code, Doubt.RULE_OPEN, [document])
    terms = [term for term in rule.value if term not in _ELSEWHERE]
    unheard = [term for term in terms if term not in _TERMS]
    seen = {term: [context.see(document, name) for name in _TERMS.get(term, ())] for term in terms}
    missing = [term for term in terms if term in _TERMS and any(one.field is None for one in seen[term])]
    looked = [one for ones in seen.values() for one in ones]
    if missing:
        names = tuple(name for term in missing for name in _TERMS[term])
        if not is_legible(context, document):
            return unknown(code, Doubt.PAGE_UNREAD, [document], looked, rule.sources, names)
        absent = Words("term", tuple(missing))
        return failed(code, [document], sources=rule.sources, missing=absent)
    unsure = [one for one in looked if not one.is_sure]
    if unheard:
        return unknown(code, Doubt.RULE_OPEN, [document], looked, rule.sources)
    if unsure:
        return unknown(code, Doubt.UNSURE, [document], unsure, rule.sources)
    return passed(code, [document], looked, rule.sources)


def _term(context: Context, document: Document) -> Finding:
    code = "contract.term"
    start, end = context.see(document, "start_date"), context.see(document, "end_date")
    rule = context.rules.of_paper(DocumentType.EMPLOYMENT_CONTRACT, "max_term_years")
    looked, sources = [start, end], rule.sources if rule else ()
    starts, ends = start.readings(date), end.readings(date)
    if not starts or not ends:
        names = [one.name for one in looked if not one.values]
        return unknown(code, Doubt.NOT_READ, [document], looked, sources, names)
    years = int(rule.value) if rule else None
    kinds = {_length(a, b, years) for a in starts for b in ends}
    if len(kinds) > 1:
        return unknown(code, Doubt.AMBIGUOUS, [document], looked, sources)
    if not start.is_sure or not end.is_sure:
        return unknown(code, Doubt.UNSURE, [document], looked, sources)
    facts = {"start": starts[0], "end": ends[0], "years": Span("years", years or 0)}
    kind = kinds.pop()
    if kind == "ok" and years is None:
        return unknown(code, Doubt.RULE_OPEN, [document], looked, sources)
    if kind == "ok":
        return passed(code, [document], looked, sources, facts=facts)
    return failed(code, [document], looked, sources, kind, facts=facts)


def _length(start: date, end: date, years: int | None) -> str:
    if end <= start:
        return "order"
    return "too_long" if years is not None and end > add_months(start, 12 * years) else "ok"


def _current(context: Context, document: Document) -> Finding:
    code, seen, as_of = "contract.current", context.see(document, "end_date"), context.as_of
    answer = seen.doubt(date, lambda end: end >= as_of)
    if isinstance(answer, Doubt):
        return unknown(code, answer, [document], [seen])
    outcome = passed if answer else failed
    return outcome(code, [document], [seen], end=seen.readings(date)[0], as_of=as_of)


def _mark(context: Context, document: Document, code: str, name: str) -> Finding:
    seen = context.see(document, name)
    sources = context.rules.sources("contract_signature", "contract_mandatory_items")
    answer = seen.doubt(bool, lambda is_there: is_there)
    if isinstance(answer, Doubt):
        return unknown(code, answer, [document], [seen], sources, [name])
    return (passed if answer else failed)(code, [document], [seen], sources)


def _credit_code(context: Context, document: Document) -> Iterator[Finding]:
    code, seen = "contract.credit_code", context.see(document, "employer_credit_code")
    if seen.text() is None:
        return
    answer = seen.doubt(str, is_valid)
    if isinstance(answer, Doubt):
        yield unknown(code, answer, [document], [seen])
        return
    yield (passed if answer else failed)(code, [document], [seen], credit_code=seen.text())


def _age_at_end(context: Context, document: Document) -> Iterator[Finding]:
    code = "contract.age_at_end"
    limit = context.rules.value("cat_b_age_60.max_age") if context.category is Category.B else None
    end = context.see(document, "end_date")
    if limit is None or not end.readings(date):
        return
    births, seen = _births(context)
    if not births:
        return
    looked, sources = [end, *seen], context.rules.sources("cat_b_age_60")
    answers = {whole_years(birth, day) <= int(limit) for birth in births for day in end.readings(date)}
    if len(answers) > 1:
        yield unknown(code, Doubt.AMBIGUOUS, [document], looked, sources)
    elif not all(one.is_sure for one in looked):
        yield unknown(code, Doubt.UNSURE, [document], looked, sources)
    else:
        age = whole_years(births[0], end.readings(date)[0])
        outcome = passed if answers == {True} else failed
        yield outcome(code, [document], looked, sources, age=age, limit=int(limit), end=end.readings(date)[0])


def _births(context: Context) -> tuple[tuple[date, ...], list[Seen]]:
    for paper in context.of_type(DocumentType.PASSPORT):
        seen = context.see(paper, "date_of_birth")
        if seen.readings(date):
            return seen.readings(date), [seen]
    declared = context.case.applicant.date_of_birth
    return ((declared,) if declared else ()), []
