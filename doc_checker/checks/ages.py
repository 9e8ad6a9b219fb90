"""Papers that lapse some months after their issue: one judgement for all of them."""

from __future__ import annotations

from datetime import date

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Span
from doc_checker.consistency.calendar_months import earliest_issue, is_within, last_good_day
from doc_checker.model import Document, Finding


def check_age(context: Context, document: Document, code: str) -> Finding:
    """Judge whether a paper was issued no longer ago than the policy allows, and not in the future."""
    as_of, seen = context.as_of, context.see(document, "issue_date")
    rule = context.rules.of_paper(document.type, "max_age_months")
    if rule is None:
        return unknown(code, Doubt.RULE_OPEN, [document], [seen])
    months, sources = int(rule.value), rule.sources
    answer = seen.doubt(date, lambda day: day <= as_of and is_within(day, months, as_of))
    if isinstance(answer, Doubt):
        return unknown(code, answer, [document], [seen], sources)
    issued = seen.readings(date)[0]
    facts = {"issued": issued, "months": Span("months", months), "as_of": as_of}
    if answer:
        return passed(code, [document], [seen], sources, until=last_good_day(issued, months), facts=facts)
    if issued > as_of:
        return failed(code, [document], [seen], sources, "future", facts=facts)
    return failed(code, [document], [seen], sources, earliest=earliest_issue(as_of, months), facts=facts)
