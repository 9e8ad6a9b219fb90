"""consistency.dates: is the life on paper possible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doc_checker.checks.context import Context, Doubt, Seen
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.consistency.calendar_months import whole_years
from doc_checker.model import DocumentType, Finding

_CODE = "consistency.dates"
_T = DocumentType
#: Days that have passed on a genuine paper. Issue days of certificates that lapse have codes of their own.
_PAST = (
    (_T.PASSPORT, "date_of_birth"),
    (_T.DIPLOMA, "award_date"),
    (_T.WORK_EXPERIENCE, "issue_date"),
    (_T.WORK_EXPERIENCE, "start_date"),
    (_T.EMPLOYMENT_CONTRACT, "signing_date"),
    (_T.AUTHENTICATION, "issue_date"),
)


def check_dates(context: Context) -> Iterator[Finding]:
    """Judge that nothing lies in the future, and that degree and work came at a possible age."""
    found: list[Finding] = []
    looked: list[Seen] = []
    births = _births(context)
    for kind, name in _PAST:
        for document in context.of_type(kind):
            seen = context.see(document, name)
            days = seen.readings(date)
            if not days:
                continue
            looked.append(seen)
            answers = {day > context.as_of for day in days}
            if answers == {True} and seen.is_sure:
                found.append(
                    failed(_CODE, [document], [seen], variant="future", day=days[0], as_of=context.as_of)
                )
            elif True in answers:
                found.append(
                    unknown(_CODE, Doubt.AMBIGUOUS if len(answers) > 1 else Doubt.UNSURE, [document], [seen])
                )
    limits = context.limits
    if births is not None:
        for kind, name, least, variant in (
            (_T.DIPLOMA, "award_date", limits.min_age_at_degree_years, "degree_age"),
            (_T.WORK_EXPERIENCE, "start_date", limits.min_age_at_work_years, "work_age"),
        ):
            for document in context.of_type(kind):
                seen = context.see(document, name)
                found += _too_young(births, seen, least, variant)
    yield from found
    if looked and not found:
        yield passed(_CODE, [], looked)


def _births(context: Context) -> Seen | None:
    for paper in context.of_type(DocumentType.PASSPORT):
        seen = context.see(paper, "date_of_birth")
        if seen.readings(date):
            return seen
    return None


def _too_young(birth: Seen, seen: Seen, least: int, variant: str) -> list[Finding]:
    days = seen.readings(date)
    answers = {whole_years(born, day) < least for born in birth.readings(date) for day in days}
    if True not in answers:
        return []
    looked = [birth, seen]
    if len(answers) > 1:
        return [unknown(_CODE, Doubt.AMBIGUOUS, [seen.document], looked)]
    if not birth.is_sure or not seen.is_sure:
        return [unknown(_CODE, Doubt.UNSURE, [seen.document], looked)]
    age = max(0, whole_years(birth.readings(date)[0], days[0]))
    return [failed(_CODE, [seen.document], looked, variant=variant, age=age, day=days[0])]
