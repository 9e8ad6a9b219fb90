"""The passport: is its machine-readable zone sound, and is it valid long enough."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Span
from doc_checker.consistency.calendar_months import add_months
from doc_checker.model import Document, DocumentType, Finding

_ZONE_FIELDS = ("full_name", "date_of_birth", "passport_number", "expiry_date", "nationality", "gender")


def check_passports(context: Context) -> Iterator[Finding]:
    """Judge passport.mrz and passport.validity for each passport."""
    for document in context.of_type(DocumentType.PASSPORT):
        yield _machine_readable_zone(context, document)
        yield _validity(context, document)


def _machine_readable_zone(context: Context, document: Document) -> Finding:
    seen = context.see(document, "mrz_valid")
    answer = seen.doubt(bool, lambda valid: valid)
    if answer is False:
        return failed("passport.mrz", [document], [seen])
    # Where the printed zone says something else than the machine-readable one, both readings are kept.
    split = [one for name in _ZONE_FIELDS if len(set((one := context.see(document, name)).values)) > 1]
    if answer is True and split:
        return unknown("passport.mrz", Doubt.AMBIGUOUS, [document], split)
    if isinstance(answer, Doubt):
        return unknown("passport.mrz", answer, [document], [seen])
    return passed("passport.mrz", [document], [seen])


def _validity(context: Context, document: Document) -> Finding:
    code, as_of = "passport.validity", context.as_of
    seen = context.see(document, "expiry_date")
    rule = context.rules.of_paper(DocumentType.PASSPORT, "min_remaining_months")
    sources = rule.sources if rule else ()
    if rule is None:
        return unknown(code, Doubt.RULE_OPEN, [document], [seen])
    months = int(rule.value)
    needed = add_months(as_of, months)
    answer = seen.doubt(date, lambda expiry: expiry >= needed)
    if isinstance(answer, Doubt):
        return unknown(code, answer, [document], [seen], sources)
    expiry = seen.readings(date)[0]
    if answer:
        return passed(
            code, [document], [seen], sources, expiry=expiry, months=Span("months", months), needed=needed
        )
    variant = "expired" if expiry < as_of else ""
    return failed(
        code,
        [document],
        [seen],
        sources,
        variant,
        expiry=expiry,
        months=Span("months", months),
        needed=needed,
    )
