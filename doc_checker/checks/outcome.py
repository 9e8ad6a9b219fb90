"""What a check found -> a `Finding` with its key, severity, sources and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from doc_checker.checks.codes import severities
from doc_checker.checks.context import Doubt, Seen
from doc_checker.checks.words import fields_named
from doc_checker.model import Document, Finding, Severity, Status, Where


def message_key(code: str, status: Status, variant: str = "") -> str:
    """Give the catalogue key of a finding's message."""
    return "-".join(part for part in ("finding", code.replace(".", "-"), status.value, variant) if part)


def fix_key(code: str, variant: str = "") -> str:
    """Give the catalogue key of what to do about a failed check."""
    return "-".join(part for part in ("fix", code.replace(".", "-"), variant) if part)


def passed(
    code: str,
    documents: Iterable[Document] = (),
    seen: Iterable[Seen] = (),
    sources: tuple[str, ...] = (),
    variant: str = "",
    facts: Mapping[str, object] | None = None,
    **arguments: object,
) -> Finding:
    """Report that a check passed."""
    key = message_key(code, Status.PASS, variant)
    return _finding(
        code, Status.PASS, key, None, documents, tuple(seen), sources, {**(facts or {}), **arguments}
    )


def failed(
    code: str,
    documents: Iterable[Document] = (),
    seen: Iterable[Seen] = (),
    sources: tuple[str, ...] = (),
    variant: str = "",
    severity: Severity | None = None,
    facts: Mapping[str, object] | None = None,
    **arguments: object,
) -> Finding:
    """Report that a check failed, as heavily as the contract says unless `severity` says otherwise."""
    key, fix = message_key(code, Status.FAIL, variant), fix_key(code, variant)
    return _finding(
        code, Status.FAIL, key, fix, documents, tuple(seen), sources, {**(facts or {}), **arguments}, severity
    )


def unknown(
    code: str,
    doubt: Doubt,
    documents: Iterable[Document] = (),
    seen: Iterable[Seen] = (),
    sources: tuple[str, ...] = (),
    names: Iterable[str] = (),
    severity: Severity | None = None,
) -> Finding:
    """Report that a check could not be decided, and why; `names` are the fields that it hangs on."""
    looked = tuple(seen)
    hangs_on = tuple(names) or tuple(dict.fromkeys(one.name for one in looked))
    arguments: dict[str, object] = {"doubt": doubt.value, "fields": fields_named(hangs_on)}
    key, fix = message_key(code, Status.UNKNOWN), f"fix-unknown-{doubt.value}"
    # A value that was not read is no place on a page that somebody can look at.
    return _finding(code, Status.UNKNOWN, key, fix, documents, looked, sources, arguments, severity)


def _finding(
    code: str,
    status: Status,
    key: str,
    fix: str | None,
    documents: Iterable[Document],
    seen: tuple[Seen, ...],
    sources: tuple[str, ...],
    arguments: dict[str, object],
    severity: Severity | None = None,
) -> Finding:
    ids = dict.fromkeys([*(document.id for document in documents), *(one.document.id for one in seen)])
    places: dict[Where, None] = dict.fromkeys(one.where for one in seen if one.where is not None)
    return Finding(
        code=code,
        status=status,
        severity=severity or severities()[code],
        key=key,
        arguments=arguments,
        fix_key=fix,
        documents=tuple(ids),
        fields=tuple(dict.fromkeys(one.reference for one in seen if one.field is not None)),
        sources=sources,
        evidence=tuple(places),
    )
