"""Reading + findings -> the public report (config/contract/report.schema.json), in one language.

Beyond the contract's keys a report has `verdict_text` and `assumptions` (texts) and `lapses` (the last days
on which papers can be filed), a finding has its `audience`, and a field may have `alternatives` or, where
the applicant corrected it, `declared` and what was `read`. A fix has one step a line.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from doc_checker.checks.codes import severities
from doc_checker.checks.rules import assume
from doc_checker.checks.verdict import give_verdict
from doc_checker.checks.words import Span
from doc_checker.lapses import Lapse, find_lapses
from doc_checker.model import Document, Field, Finding, Reading, Severity, Status, Value, Verdict, Where
from doc_checker.speech import Speech
from policy.book import PolicyBook
from policy.case import Case
from policy.catalogue import Catalogue

#: Observations that say nothing for or against an applicant: shown to staff, not in the applicant's pages.
FOR_STAFF = frozenset({"integrity.edited"})
_STATUSES = (Status.FAIL, Status.UNKNOWN, Status.PASS)
_SEVERITIES = (Severity.BLOCKER, Severity.WARNING, Severity.INFO)


def build(
    reading: Reading,
    findings: Iterable[Finding],
    case: Case,
    book: PolicyBook,
    as_of: date,
    language: str,
    catalogue: Catalogue,
    city: str | None = None,
) -> dict[str, Any]:
    """Build the report as plain JSON values; fails come first, then what is undecided, then what is fine.

    `city` wins over the case's own, as in `checks.judge`.

    Raises:
        CatalogueError: the language, or a text in it, is missing.
    """
    speech, listed = Speech(catalogue, language), sorted(findings, key=_order)
    verdict = give_verdict(listed)
    open_status = Status.FAIL if verdict is Verdict.ACTION_NEEDED else Status.UNKNOWN
    told = [finding for finding in listed if finding.code not in FOR_STAFF]
    count = sum(finding.status is open_status for finding in told)
    if verdict is Verdict.NEEDS_REVIEW:
        count = sum(finding.status is not Status.PASS for finding in told)
    return {
        "schema_version": "1",
        "as_of": as_of.isoformat(),
        "policy_version": book.version,
        "language": language,
        "verdict": verdict.value,
        "verdict_text": speech.say(f"report-verdict_text-{verdict.value}", {"as_of": as_of, "count": count}),
        "assumptions": [speech.say(f"report-assumed-{name}") for name in assume(case)[1]],
        "documents": [_document(document) for document in reading.documents],
        "findings": [_finding(finding, speech) for finding in listed],
        "lapses": [_lapse(lapse, speech) for lapse in find_lapses(reading, case, book, as_of, city)],
    }


def _lapse(lapse: Lapse, speech: Speech) -> dict[str, Any]:
    facts = {"since": lapse.since, "months": Span("months", lapse.months)}
    rule = speech.say(f"calendar-{lapse.kind.value}-rule", facts)
    return {
        "document": lapse.document,
        "paper": lapse.kind.value,
        "day": lapse.day.isoformat(),
        "title": speech.say(f"calendar-{lapse.kind.value}"),
        "note": speech.say("report-sentences", {"first": rule, "second": speech.say("calendar-not_advice")}),
        "sources": list(lapse.sources),
    }


def _order(finding: Finding) -> tuple[int, int, int]:
    codes = list(severities())
    place = codes.index(finding.code) if finding.code in codes else len(codes)
    return _STATUSES.index(finding.status), _SEVERITIES.index(finding.severity), place


def _finding(finding: Finding, speech: Speech) -> dict[str, Any]:
    message = speech.say(finding.key, finding.arguments)
    doubt = finding.arguments.get("doubt")
    if finding.status is Status.UNKNOWN and isinstance(doubt, str):
        reason = speech.say(f"doubt-{doubt}", finding.arguments)
        message = speech.say("report-sentences", {"first": message, "second": reason})
    return {
        "code": finding.code,
        "status": finding.status.value,
        "severity": finding.severity.value,
        "documents": list(finding.documents),
        "fields": list(finding.fields),
        "message": message,
        "how_to_fix": speech.say(finding.fix_key, finding.arguments) if finding.fix_key else None,
        "sources": list(finding.sources),
        "evidence": [_where(place) for place in finding.evidence],
        "audience": "staff" if finding.code in FOR_STAFF else "applicant",
    }


def _document(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "type": document.type.value,
        "type_confidence": _share(document.type_confidence),
        "of": document.of,
        "languages": list(document.languages),
        "parts": [
            {"file": part.file, "pages": [page for page in part.pages if page >= 1]}
            for part in document.parts
        ],
        "fields": {name: _field(field) for name, field in document.fields.items()},
    }


def _field(field: Field) -> dict[str, Any]:
    found: dict[str, Any] = {
        "value": _value(field.value),
        "raw": field.raw,
        # What is declared was not read: nobody may take it for a sure reading.
        "confidence": 0.0 if field.declared else _share(field.confidence),
    }
    if field.declared:
        found["declared"] = True
        found["read"] = None if field.read is None else _value(field.read)
    if field.where is not None:
        found["where"] = _where(field.where)
    if field.alternatives:
        found["alternatives"] = [_value(value) for value in field.alternatives]
    return found


def _value(value: Value) -> str | float | bool:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    # JSON has no infinity and no not-a-number.
    return value if not isinstance(value, float) or abs(value) < float("inf") else str(value)


def _where(place: Where) -> dict[str, Any]:
    return {"file": place.file, "page": max(1, place.page), "box": [_share(edge) for edge in place.box]}


def _share(value: float) -> float:
    """Bring a share into 0..1, four decimals; what is no number counts as 0."""
    number = float(value)
    return round(min(1.0, max(0.0, number)), 4) if number == number else 0.0
