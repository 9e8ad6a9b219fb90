"""A reading + the rules of a place -> the last days on which papers can be filed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from doc_checker.checks.limits import Limits, load_limits
from doc_checker.checks.rules import Rules, assume
from doc_checker.consistency.calendar_months import add_months, last_good_day
from doc_checker.model import Document, DocumentType, Reading
from policy.book import PolicyBook
from policy.case import Case

_ISSUED = (DocumentType.NO_CRIMINAL_RECORD, DocumentType.MEDICAL_EXAM)


@dataclass(frozen=True, slots=True)
class Lapse:
    """The last good day of a paper; `months` of `since` (its issue, or for a passport its expiry)."""

    document: str
    kind: DocumentType
    day: date
    since: date
    months: int
    sources: tuple[str, ...]


def find_lapses(
    reading: Reading,
    case: Case,
    book: PolicyBook,
    as_of: date,
    city: str | None = None,
    limits: Limits | None = None,
) -> tuple[Lapse, ...]:
    """Give the last good days from surely read dates, the earliest first; of two readings the earlier counts.

    A paper that has lapsed by `as_of` is left out: its finding says so.
    """
    full, _ = assume(case)
    rules = Rules.of(full, book, as_of, city or case.application.city)
    found = _all(reading, rules, limits or load_limits())
    return tuple(sorted((one for one in found if one.day >= as_of), key=lambda one: (one.day, one.document)))


def _all(reading: Reading, rules: Rules, limits: Limits) -> Iterator[Lapse]:
    for document in reading.documents:
        if document.type_confidence < limits.type_confidence:
            continue
        if document.type in _ISSUED:
            yield from _of_issue(document, rules, limits)
        elif document.type is DocumentType.PASSPORT:
            yield from _of_passport(document, rules, limits)


def _of_issue(document: Document, rules: Rules, limits: Limits) -> Iterator[Lapse]:
    rule, issued = rules.of_paper(document.type, "max_age_months"), _earliest(document, "issue_date", limits)
    if rule is not None and issued is not None:
        months = int(rule.value)
        day = last_good_day(issued, months)
        yield Lapse(document.id, document.type, day, issued, months, rule.sources)


def _of_passport(document: Document, rules: Rules, limits: Limits) -> Iterator[Lapse]:
    rule = rules.of_paper(document.type, "min_remaining_months")
    expiry = _earliest(document, "expiry_date", limits)
    if rule is not None and expiry is not None:
        months = int(rule.value)
        day = add_months(expiry, -months)
        # 31 August less six months is 28 February, whose six months end on the 28th: later days may do too.
        while add_months(day + timedelta(days=1), months) <= expiry:
            day += timedelta(days=1)
        yield Lapse(document.id, document.type, day, expiry, months, rule.sources)


def _earliest(document: Document, name: str, limits: Limits) -> date | None:
    field = document.fields.get(name)
    if field is None or field.confidence < limits.value_confidence:
        return None
    days = [value for value in (field.value, *field.alternatives) if isinstance(value, date)]
    return min(days) if days else None
