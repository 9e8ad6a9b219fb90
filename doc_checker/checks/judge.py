"""Reading + case + policy + day + place -> all findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from doc_checker.checks.attachments import check_authentications
from doc_checker.checks.consistent_dates import check_dates
from doc_checker.checks.consistent_facts import check_facts
from doc_checker.checks.consistent_job import check_job
from doc_checker.checks.consistent_names import check_names
from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.contract import check_contracts
from doc_checker.checks.diploma import check_diplomas
from doc_checker.checks.experience import check_experience
from doc_checker.checks.files import check_files, check_legible
from doc_checker.checks.integrity import check_integrity
from doc_checker.checks.limits import Limits, load_limits
from doc_checker.checks.medical import check_medicals
from doc_checker.checks.no_criminal_record import check_records
from doc_checker.checks.outcome import unknown
from doc_checker.checks.passport import check_passports
from doc_checker.checks.photo import check_photos
from doc_checker.checks.presence import check_presence
from doc_checker.checks.rules import Rules, assume
from doc_checker.model import Finding, Reading, Status
from policy.book import PolicyBook
from policy.case import Case

_CHECKS: tuple[Callable[[Context], Iterator[Finding]], ...] = (
    check_files,
    check_legible,
    check_presence,
    check_passports,
    check_diplomas,
    check_records,
    check_contracts,
    check_experience,
    check_medicals,
    check_photos,
    check_authentications,
    check_names,
    check_facts,
    check_job,
    check_dates,
    check_integrity,
)
_ABOUT_FILES = ("file.", "page.", "presence.", "integrity.")


def judge(
    reading: Reading,
    case: Case,
    book: PolicyBook,
    as_of: date,
    city: str | None = None,
    limits: Limits | None = None,
) -> list[Finding]:
    """Judge every rule that applies: pass, fail or unknown; a rule that does not apply is not reported.

    Where the case does not say which application it is, the usual one is assumed (see
    `rules.assume`). `city` wins over the case's own. Papers whose kind is not sure decide nothing.
    """
    full, _ = assume(case)
    rules = Rules.of(full, book, as_of, city or case.application.city)
    context = Context(reading, full, case, rules, as_of, limits or load_limits())
    return [_if_kind_is_sure(finding, context) for check in _CHECKS for finding in check(context)]


def _if_kind_is_sure(finding: Finding, context: Context) -> Finding:
    """Leave open what rests on a paper whose kind is not sure."""
    if finding.status is Status.UNKNOWN or finding.code.startswith(_ABOUT_FILES):
        return finding
    papers = [d for d in context.reading.documents if d.id in finding.documents]
    if all(context.type_is_sure(paper) for paper in papers):
        return finding
    seen = [
        context.see(paper, name)
        for paper in papers
        for reference in finding.fields
        if (name := reference.removeprefix(f"{paper.id}.")) in paper.fields
    ]
    return unknown(finding.code, Doubt.KIND_UNSURE, papers, seen, finding.sources)
