"""Findings -> the report's verdict, by the words of the contract.

* action_needed: a rule failed, be it a blocker or a warning. Information (info) never counts.
* needs_review: nothing failed, and a rule that blocks was not decided. Two more cases are left to a
  person, so that less evidence never turns into ready: a blocking rule that failed only as a warning (a
  name in another accepted spelling, the number of a passport since renewed), and a warning that was not
  decided although something was read that it hangs on.
* ready: everything else. The application form, which the online system prints, never counts: the
  contract says that it is never a blocker here.
"""

from __future__ import annotations

from collections.abc import Iterable

from doc_checker.checks.codes import severities
from doc_checker.checks.context import Doubt
from doc_checker.model import Finding, Severity, Status, Verdict

_NEVER_COUNTS = frozenset({"presence.application_form"})
#: Warnings that count while undecided though no field was read: their fail would have counted.
_COUNT_UNDECIDED = frozenset({"integrity.digital_signature"})


def give_verdict(findings: Iterable[Finding]) -> Verdict:
    """Give the verdict on all findings; without any finding there is nothing that could be ready."""
    listed = list(findings)
    counted = [f for f in listed if f.severity is not Severity.INFO and f.code not in _NEVER_COUNTS]
    if any(f.status is Status.FAIL and not _is_lowered(f) for f in counted):
        return Verdict.ACTION_NEEDED
    if not counted or any(_needs_a_person(f) for f in counted):
        return Verdict.NEEDS_REVIEW
    return Verdict.READY


def _is_lowered(finding: Finding) -> bool:
    """Say whether a rule that blocks by the contract was found to weigh only as a warning."""
    return finding.severity is Severity.WARNING and severities()[finding.code] is Severity.BLOCKER


def _needs_a_person(finding: Finding) -> bool:
    if finding.status is Status.FAIL:
        return True
    if finding.status is Status.PASS:
        return False
    if finding.code in _COUNT_UNDECIDED:
        return True
    if finding.code.startswith("photo.") and finding.arguments.get("doubt") == Doubt.NOT_READ:
        return True  # the place has a figure, and what it asks of was not measured
    return finding.severity is Severity.BLOCKER or bool(finding.fields)
