"""integrity.digital_signature and .edited: what a file tells of itself. Information, never a reproach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Words
from doc_checker.consistency.codes import CodeMatch, compare_code
from doc_checker.integrity.traces import Code, FileTraces, Sign, SignatureState, Trace
from doc_checker.model import Document, Finding, Severity, TextSource, Where


def check_integrity(context: Context) -> Iterator[Finding]:
    """Judge each file that was observed; a file without a signature has none reported."""
    for traces in context.reading.traces:
        inside = [d for d in context.reading.documents if any(part.file == traces.file for part in d.parts)]
        yield from _signature(traces, inside)
        yield from _edited(context, traces, inside)


def _signature(traces: FileTraces, inside: list[Document]) -> Iterator[Finding]:
    code, states = "integrity.digital_signature", set(traces.signatures)
    if SignatureState.BROKEN in states:
        yield failed(code, inside, file=traces.file)
    elif SignatureState.UNREADABLE in states:
        yield _named(unknown(code, Doubt.PERSON, inside), traces.file)
    elif states:
        yield passed(code, inside, file=traces.file)


def _edited(context: Context, traces: FileTraces, inside: list[Document]) -> Iterator[Finding]:
    code = "integrity.edited"
    compared = [(one, _matches(context, traces.file, one)) for one in traces.codes]
    signs = [*traces.traces, *(_trace(one) for one, match in compared if match is CodeMatch.OTHER)]
    if signs:
        kinds = Words("integrity-sign", tuple(dict.fromkeys(one.sign.value for one in signs)))
        yield _placed(
            failed(code, inside, severity=Severity.INFO, file=traces.file, signs=kinds), traces.file, signs
        )
    elif not traces.examined:
        yield _named(unknown(code, Doubt.PERSON, inside), traces.file)
    elif traces.digital or any(match is CodeMatch.SAME for _, match in compared):
        yield passed(code, inside, file=traces.file)


def _matches(context: Context, file: str, code: Code) -> CodeMatch:
    """Compare a code with the print of the paper that it stands on."""
    paper = next(
        (
            document
            for document in context.reading.documents
            if any(part.file == file and code.page in part.pages for part in document.parts)
        ),
        None,
    )
    if paper is None:
        return CodeMatch.NOTHING
    pages = [page for page in context.pages_of(paper) if page is not None]
    recognised = any(page.source is not TextSource.TEXT_LAYER for page in pages)
    return compare_code(code.content, "\n".join(page.text for page in pages), recognised)


def _trace(code: Code) -> Trace:
    return Trace(Sign.CODE, code.page, code.box)


def _placed(finding: Finding, file: str, signs: list[Trace]) -> Finding:
    places = [Where(file, one.page, one.box) for one in signs if one.page is not None and one.box is not None]
    return replace(finding, evidence=tuple(dict.fromkeys(places)))


def _named(finding: Finding, file: str) -> Finding:
    finding.arguments["file"] = file
    return finding
