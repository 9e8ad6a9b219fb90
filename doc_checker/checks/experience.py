"""The letters of former employers: do they add up, and does each say what it has to."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

from doc_checker.checks.context import Context, Doubt, Seen
from doc_checker.checks.files import is_legible
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Span, fields_named
from doc_checker.consistency.periods import Period, months_covered
from doc_checker.model import Document, DocumentType, Finding
from policy.case import Category
from policy.truth import Truth

_WANTED = ("position", "start_date", "end_date", "signed_or_sealed", "contact")
_MONTHS_PER_YEAR = 12
_ROUNDING = 1e-9  # of sums of shares of months


def check_experience(context: Context) -> Iterator[Finding]:
    """Judge experience.complete for each letter, and experience.years for all together."""
    letters = context.of_type(DocumentType.WORK_EXPERIENCE)
    for letter in letters:
        yield _complete(context, letter)
    needed = _needed_years(context)
    if letters and needed:
        yield _years(context, letters, needed)


def _needed_years(context: Context) -> float:
    wanted = [context.case.claims.experience_years or 0.0]
    required = context.rules.requirement(DocumentType.WORK_EXPERIENCE).required
    if context.category is Category.B and required is not Truth.NO:
        wanted.append(float(context.rules.value("b1_degree_experience.min_experience_years") or 0))
    return max(wanted)


def _period(context: Context, letter: Document) -> tuple[tuple[Period, ...], list[Seen]]:
    """Give the readings of the period. Without a last day the work may go on until the letter's date."""
    start, end = context.see(letter, "start_date"), context.see(letter, "end_date")
    if end.field is None:
        end = context.see(letter, "issue_date")
    ends = [min(day, context.as_of) for day in end.readings(date)]
    pairs = [(a, b) for a in start.readings(date) for b in ends]
    return tuple(Period(a, b) for a, b in pairs if a <= b), [start, end]


def _years(context: Context, letters: tuple[Document, ...], needed: float) -> Finding:
    code, sources = "experience.years", context.rules.sources("experience_length", "experience_issuer")
    sure: list[Period] = []
    possible: list[Period] = []
    looked: list[Seen] = []
    undated = False
    for letter in letters:
        periods, seen = _period(context, letter)
        looked += seen
        if not periods:
            undated = undated or not all(one.values for one in seen)
            continue
        # A last day that was not read need not mean that the work goes on: such a letter proves nothing.
        ended = context.see(letter, "end_date").field is not None
        sure_of_it = ended and len(periods) == 1 and all(one.is_sure for one in seen)
        if sure_of_it and context.type_is_sure(letter):
            sure += periods
        possible += periods
    months = months_covered(sure) + _ROUNDING
    # Rounded down: "two of two years" must not stand beside "not enough".
    found = math.floor(10 * months / _MONTHS_PER_YEAR) / 10
    if months >= needed * _MONTHS_PER_YEAR:
        return passed(
            code, letters, looked, sources, found=Span("years", found), needed=Span("years", needed)
        )
    if undated:
        return unknown(code, Doubt.NOT_READ, letters, looked, sources, ["start_date", "end_date"])
    if months_covered(possible) + _ROUNDING >= needed * _MONTHS_PER_YEAR or len(sure) != len(possible):
        return unknown(code, Doubt.UNSURE, letters, looked, sources)
    return failed(code, letters, looked, sources, found=Span("years", found), needed=Span("years", needed))


def _complete(context: Context, letter: Document) -> Finding:
    code, sources = "experience.complete", context.rules.sources("experience_content")
    seen = [context.see(letter, name) for name in _WANTED]
    missing = [one.name for one in seen if one.field is None]
    if "end_date" in missing and context.see(letter, "issue_date").is_sure:
        missing.remove("end_date")  # still employed there on the day of the letter
    # Whether there is a signature is told as yes or no: told neither way, it was not decided by the reader.
    mark = context.see(letter, "signed_or_sealed")
    signed = mark.doubt(bool, lambda is_there: is_there)
    if signed is Doubt.NOT_READ and "signed_or_sealed" in missing:
        missing.remove("signed_or_sealed")
    if signed is False:
        missing.append("signed_or_sealed")
    if missing and (signed is False or is_legible(context, letter)):
        return failed(code, [letter], sources=sources, missing=fields_named(missing))
    if missing:
        return unknown(code, Doubt.PAGE_UNREAD, [letter], seen, sources, missing)
    if isinstance(signed, Doubt):
        return unknown(code, signed, [letter], [mark], sources)
    unsure = [one for one in seen if one.field is not None and not one.is_sure]
    if unsure:
        return unknown(code, Doubt.UNSURE, [letter], unsure, sources)
    return passed(code, [letter], seen, sources)
