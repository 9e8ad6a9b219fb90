"""Less evidence never helps: hunts for a ready, or a pass, that less evidence brings about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judging_papers import AS_OF, book, case, changed, clean_papers, reading

from doc_checker.checks import judge
from doc_checker.checks.verdict import give_verdict
from doc_checker.integrity.traces import FileTraces, Sign, SignatureState, Trace
from doc_checker.model import Document, Field, Finding, Reading, Status, Verdict
from policy.case import Case

Papers = dict[str, Document]
#: Not every paper of its kind states these; where one is lost there is nothing left to compare.
OPTIONAL = {("contract", "employer_credit_code")}
_DEFECTS: list[Callable[[Papers], Papers]] = [
    lambda p: p,
    lambda p: p | {"record": changed(p["record"], issue_date=date(2026, 1, 1))},
    lambda p: p | {"record": changed(p["record"], result="record_found")},
    lambda p: p | {"contract": changed(p["contract"], employer_seal=False)},
    lambda p: p | {"contract": changed(p["contract"], duties=None)},
    lambda p: p | {"contract": changed(p["contract"], employee_name="Petra Weber")},
    lambda p: p | {"diploma": changed(p["diploma"], degree_level="bachelor")},
    lambda p: p | {"passport": changed(p["passport"], mrz_valid=False)},
    lambda p: p | {"letter": changed(p["letter"], end_date=date(2016, 1, 1))},
    lambda p: p | {"contract": changed(p["contract"], employer_credit_code="91350100M000100Y4Z")},
    lambda p: {k: v for k, v in p.items() if k != "diploma_apostille"},
]
_FIELDS = sorted((name, field) for name, document in clean_papers().items() for field in document.fields)


def _judged(papers: Papers, read: Reading | None = None) -> list[Finding]:
    return judge(read or reading(papers), case(), book(), AS_OF)


def _passes(findings: list[Finding]) -> set[tuple[str, tuple[str, ...]]]:
    """What passed, for each paper; comparisons over papers count as one."""
    return {
        (f.code, () if f.code.startswith("consistency.") else f.documents[:1])
        for f in findings
        if f.status is Status.PASS and not f.code.startswith(("file.", "consistency."))
    }


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(_DEFECTS), st.sets(st.sampled_from(_FIELDS), min_size=1, max_size=4), st.floats(0, 0.59)
)
def test_losing_confidence_never_makes_ready_and_adds_no_pass(
    defect: Callable[[Papers], Papers], weak: set[tuple[str, str]], confidence: float
) -> None:
    before = defect(clean_papers())
    after = dict(before)
    for name, field in weak:
        if name in after and field in after[name].fields:
            lost = replace(after[name].fields[field], confidence=confidence)
            after[name] = changed(after[name], **{field: lost})
    first, second = _judged(before), _judged(after)
    assert _passes(second) <= _passes(first)
    assert give_verdict(second) is not Verdict.READY or give_verdict(first) is Verdict.READY


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(_DEFECTS), st.sets(st.sampled_from(_FIELDS), min_size=1, max_size=3))
def test_losing_a_field_never_makes_ready(
    defect: Callable[[Papers], Papers], lost: set[tuple[str, str]]
) -> None:
    before = defect(clean_papers())
    after = dict(before)
    for name, field in lost - OPTIONAL:
        if name in after:
            after[name] = changed(after[name], **{field: None})
    first, second = give_verdict(_judged(before)), give_verdict(_judged(after))
    assert second is not Verdict.READY or first is Verdict.READY


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(_DEFECTS), st.sampled_from(sorted(clean_papers())))
def test_losing_a_page_never_makes_ready(defect: Callable[[Papers], Papers], name: str) -> None:
    before = defect(clean_papers())
    read = reading(before)
    pages = tuple(page for page in read.pages if page.file != f"{name}.pdf")
    second = give_verdict(_judged(before, replace(read, pages=pages)))
    assert second is not Verdict.READY or name == "photo" or name not in before
    gone = {key: document for key, document in before.items() if key != name}
    first, third = give_verdict(_judged(before)), give_verdict(_judged(gone))
    assert third is not Verdict.READY or first is Verdict.READY


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(_FIELDS), st.integers(1, 4000))
def test_a_second_reading_that_fails_is_never_ready(place: tuple[str, str], days: int) -> None:
    name, field = place
    papers = clean_papers()
    old = papers[name].fields[field]
    if not isinstance(old.value, date):
        return
    other = old.value - timedelta(days=days)
    alone = papers | {name: changed(papers[name], **{field: replace(old, value=other)})}
    both = papers | {name: changed(papers[name], **{field: Field(old.value, 0.95, alternatives=(other,))})}
    if give_verdict(_judged(alone)) is not Verdict.READY:
        assert give_verdict(_judged(both)) is not Verdict.READY


def test_a_package_is_ready_only_while_its_papers_last() -> None:
    last = [
        day
        for n in range(0, 200)
        if give_verdict(judge(reading(), case(), book(), day := AS_OF + timedelta(n))) is Verdict.READY
    ]
    # The police certificate of 3 August lapses first: its sixth month ends on 3 February.
    assert max(last) == date(2027, 2, 3)
    assert last == [AS_OF + timedelta(n) for n in range(len(last))]


_CASES = [
    case(),
    case(application={"type": "notification_outside", "category": "B", "city": "Shenzhen"}),
    case(application={"type": "in_country", "category": "A", "city": "Beijing"}),
    case(application={"type": "extension", "category": "C"}),
    case(application={"type": "change_employer", "category": "B", "city": "Shanghai"}),
    Case(),
]
_TRACES = [
    (),
    (FileTraces("diploma.pdf", True),),
    (FileTraces("diploma.pdf", True, signatures=(SignatureState.BROKEN,)),),
    (FileTraces("record.pdf", True, signatures=(SignatureState.INTACT,), traces=(Trace(Sign.EDITOR),)),),
]


@dataclass(frozen=True)
class _Loss:
    """What is lost of a package: whole papers, pages, fields, and the confidence of others."""

    papers: frozenset[str]
    pages: frozenset[str]
    fields: frozenset[tuple[str, str]]
    weak: frozenset[tuple[str, str]]
    kinds: frozenset[str]
    confidence: float


_LOSSES = st.builds(
    _Loss,
    st.frozensets(st.sampled_from(sorted(set(clean_papers()) - {"photo"})), max_size=2),
    st.frozensets(st.sampled_from(sorted(set(clean_papers()) - {"photo"})), max_size=2),
    st.frozensets(st.sampled_from(_FIELDS), max_size=3),
    st.frozensets(st.sampled_from(_FIELDS), max_size=4),
    st.frozensets(st.sampled_from(sorted(clean_papers())), max_size=1),
    st.floats(0, 0.59),
)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(_CASES),
    st.sampled_from(_TRACES),
    st.sampled_from(_DEFECTS),
    st.sampled_from(_DEFECTS),
    _LOSSES,
)
def test_losing_pages_fields_and_confidence_together_never_makes_ready(
    a_case: Case,
    traces: tuple[FileTraces, ...],
    one: Callable[[Papers], Papers],
    two: Callable[[Papers], Papers],
    loss: _Loss,
) -> None:
    before = _both(one, two)
    first = judge(replace(reading(before), traces=traces), a_case, book(), AS_OF)
    # A paper that nobody asked for may be left out, and its defects with it.
    asked = {one.code.removeprefix("presence.") for one in first} | {"authentication", "translation"}
    lost = {name for name in loss.papers & before.keys() if before[name].type.value in asked}
    after = {name: document for name, document in before.items() if name not in lost}
    for name, field in loss.weak:
        if name in after and field in after[name].fields:
            after[name] = changed(
                after[name], **{field: replace(after[name].fields[field], confidence=loss.confidence)}
            )
    for name, field in loss.fields - OPTIONAL:
        if name in after:
            after[name] = changed(after[name], **{field: None})
    for name in loss.kinds & after.keys():
        after[name] = replace(after[name], type_confidence=loss.confidence)
    read = reading(after)
    pages = tuple(page for page in read.pages if page.file.removesuffix(".pdf") not in loss.pages)
    second = judge(replace(read, pages=pages, traces=traces), a_case, book(), AS_OF)
    if give_verdict(first) is not Verdict.READY:
        assert give_verdict(second) is not Verdict.READY
    lost_pages = loss.pages & after.keys()
    if lost_pages:
        assert give_verdict(second) is not Verdict.READY, "a page that was not read is never ready"


def _both(one: Callable[[Papers], Papers], two: Callable[[Papers], Papers]) -> Papers:
    try:
        return two(one(clean_papers()))
    except KeyError:  # the second defect is in a paper that the first took away
        return one(clean_papers())
