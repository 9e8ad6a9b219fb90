"""consistency.employer, .position and .salary: does the contract say what is declared."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from doc_checker.checks.context import Context, Doubt, Seen
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.consistency.employers import same_employer
from doc_checker.consistency.numbers import NumberMatch, compare_numbers
from doc_checker.consistency.salaries import Pay, same_pay
from doc_checker.fields.folding import fold, is_han
from doc_checker.model import Document, DocumentType, Finding
from policy.truth import Truth, any_of

_ALIKE_SCORE = 70  # of 100: words that are shared, in any order


def check_job(context: Context) -> Iterator[Finding]:
    """Compare each contract with the case."""
    for document in context.of_type(DocumentType.EMPLOYMENT_CONTRACT):
        yield from _employer(context, document)
        yield from _position(context, document)
        yield from _salary(context, document)


def _employer(context: Context, document: Document) -> Iterator[Finding]:
    code, declared = "consistency.employer", context.case.employer
    name, credit = context.see(document, "employer_name"), context.see(document, "employer_credit_code")
    if declared.credit_code and credit.text():
        match = compare_numbers(declared.credit_code, str(credit.text()))
        if not credit.is_sure or (match is NumberMatch.ALIKE and credit.confidence < 1):
            yield unknown(code, Doubt.UNSURE, [document], [credit])
            return
        if match is not NumberMatch.SAME:
            yield failed(
                code,
                [document],
                [credit],
                variant="code",
                stated=credit.text(),
                declared=declared.credit_code,
            )
            return
    names = [text for text in (declared.name, declared.name_en) if text]
    if not names:
        if declared.credit_code and credit.text():
            yield passed(code, [document], [credit])
        return
    if not name.text():
        yield unknown(code, Doubt.NOT_READ, [document], [name])
        return
    answers = {any_of(same_employer(str(value), text) for text in names) for value in name.readings(str)}
    if declared.credit_code and credit.text() and answers != {Truth.NO}:
        answers = {Truth.YES}  # the credit code decides between two names of one company
    if len(answers) > 1:
        yield unknown(code, Doubt.AMBIGUOUS, [document], [name])
    elif not name.is_sure:
        yield unknown(code, Doubt.UNSURE, [document], [name])
    elif answers == {Truth.YES}:
        yield passed(code, [document], [name, credit])
    elif answers == {Truth.UNKNOWN}:
        yield unknown(code, Doubt.PERSON, [document], [name])
    else:
        yield failed(code, [document], [name], stated=name.text(), declared=names[0])


def _position(context: Context, document: Document) -> Iterator[Finding]:
    code, declared = "consistency.position", context.case.job.position
    seen = context.see(document, "position")
    if not declared or not seen.text():
        return
    stated = str(seen.text())
    if any(map(is_han, declared)) is not any(map(is_han, stated)):
        # Two languages: nothing speaks against it, so it is no field that the verdict hangs on.
        yield unknown(code, Doubt.PERSON, [document], names=["position"])
        return
    one, two = fold(declared), fold(stated)
    same = one in two or two in one or fuzz.token_set_ratio(one, two) >= _ALIKE_SCORE
    if not seen.is_sure:
        yield unknown(code, Doubt.UNSURE, [document], [seen])
    elif same:
        yield passed(code, [document], [seen], stated=stated)
    else:
        yield failed(code, [document], [seen], stated=stated, declared=declared)


def _salary(context: Context, document: Document) -> Iterator[Finding]:
    code, job = "consistency.salary", context.case.job
    amount, currency, period = (
        context.see(document, f"salary_{part}") for part in ("amount", "currency", "period")
    )
    amounts = [v for v in amount.values if isinstance(v, int | float) and not isinstance(v, bool)]
    if job.salary_amount is None or not amounts:
        return
    declared = Pay(job.salary_amount, job.salary_currency, job.salary_period)
    looked: list[Seen] = [amount, currency, period]
    answers = {
        same_pay(
            Pay(float(v), currency.text(), _period(period)), declared, context.limits.salary_tolerance_share
        )
        for v in amounts
    }
    unsure = [one for one in looked if one.field is not None and not one.is_sure]
    if len(answers) > 1:
        yield unknown(code, Doubt.AMBIGUOUS, [document], looked)
    elif unsure:
        yield unknown(code, Doubt.UNSURE, [document], unsure)
    elif answers == {Truth.UNKNOWN}:
        yield unknown(code, Doubt.NOT_READ, [document], looked, names=["salary_period"])
    elif answers == {Truth.YES}:
        yield passed(code, [document], looked)
    else:
        yield failed(code, [document], looked, stated=float(amounts[0]), declared=job.salary_amount)


def _period(seen: Seen) -> str | None:
    text = seen.text()
    return text if text in ("month", "year") else None
