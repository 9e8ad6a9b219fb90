"""The police certificate: does it say that there is no record, is it recent, and may this body issue it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doc_checker.checks.ages import check_age
from doc_checker.checks.attachments import check_authenticated, check_translated
from doc_checker.checks.context import Context, Doubt, Seen
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Country
from doc_checker.consistency.calendar_months import add_months
from doc_checker.model import Document, DocumentType, Finding
from policy.case import Case, Residence

_HOME = "CHN"
_SWORN = frozenset({"sworn_statement"})
_REFUSALS = frozenset({"refusal_notice"})


def check_records(context: Context) -> Iterator[Finding]:
    """Judge the ncr codes for each police certificate."""
    records = context.of_type(DocumentType.NO_CRIMINAL_RECORD)
    if not records:
        # The reader calls these other papers; they matter where they stand in the certificate's place.
        alike = [
            other for other in context.of_type(DocumentType.OTHER) if other.variant in _SWORN | _REFUSALS
        ]
        yield from (_result_clear(context, other) for other in alike)
    for document in records:
        yield _result_clear(context, document)
        yield check_age(context, document, "ncr.issued_recently")
        yield _issuing_country(context, document)
        yield _issuing_authority(context, document)
        yield check_authenticated(context, document, "ncr.authenticated", "issuing_country")
        yield check_translated(context, document, "ncr.translated")


def _result_clear(context: Context, document: Document) -> Finding:
    code, seen = "ncr.result_clear", context.see(document, "result")
    sources = context.rules.sources("doc_no_criminal_record", "ncr_sworn_statement_rejected")
    if document.variant in _SWORN:
        return failed(code, [document], [seen], sources, "sworn")
    if document.variant in _REFUSALS:
        return failed(code, [document], [seen], sources, "refusal")
    if document.variant is not None:
        return unknown(code, Doubt.PERSON, [document], [seen], sources)
    answer = seen.doubt(str, lambda result: result == "clear")
    if isinstance(answer, Doubt):
        return unknown(code, answer, [document], [seen], sources, ["result"])
    return (passed if answer else failed)(code, [document], [seen], sources)


def _issuing_country(context: Context, document: Document) -> Finding:
    code, seen = "ncr.issuing_country", context.see(document, "issuing_country")
    sources = context.rules.sources("ncr_issuer", "ncr_habitual_residence")
    countries = seen.readings(str)
    if not countries:
        return unknown(code, Doubt.NOT_READ, [document], [seen], sources)
    nationalities, looked = _nationalities(context, document)
    residences = {country: _habitual(context, country) for country in countries}
    if all(country in nationalities or residences[country] is True for country in countries):
        if not seen.is_sure:
            return unknown(code, Doubt.UNSURE, [document], [seen], sources)
        return passed(code, [document], [seen, *looked], sources, country=Country(countries[0]))
    if not nationalities:
        return unknown(code, Doubt.NOT_READ, [document], [seen], sources, ["nationality"])
    if any(country in nationalities or residences[country] is not False for country in countries):
        return unknown(code, Doubt.RULE_OPEN, [document], [seen, *looked], sources, ["residences"])
    if not seen.is_sure:
        return unknown(code, Doubt.UNSURE, [document], [seen], sources)
    home = Country(sorted(nationalities)[0])
    return failed(code, [document], [seen, *looked], sources, country=Country(countries[0]), nationality=home)


def _nationalities(context: Context, document: Document) -> tuple[set[str], list[Seen]]:
    passports = [context.see(paper, "nationality") for paper in context.of_type(DocumentType.PASSPORT)]
    sure = [one for one in passports if one.is_sure and len(set(one.values)) == 1]
    if sure:
        return {str(one.text()) for one in sure}, list(sure)
    declared = context.case.applicant.nationality
    return ({declared} if declared else set()), []


def _habitual(context: Context, country: str) -> bool | None:
    """Say whether a country is a habitual residence; None where what is declared does not tell."""
    if context.declared == Case():
        return None
    stays = [stay for stay in context.case.applicant.residences if stay.country == country]
    years = context.rules.value("ncr_habitual_residence.min_continuous_years")
    if not stays or years is None:
        return False if not stays else None
    if country == _HOME:
        return None  # a certificate of the exit-entry authority: a local rule, for a person to apply
    answers = {_long_enough(stay, int(years), context.as_of) for stay in stays}
    return True if True in answers else None if None in answers else False


def _long_enough(stay: Residence, years: int, as_of: date) -> bool | None:
    if stay.start is None:
        return None
    return add_months(stay.start, 12 * years) <= (stay.end or as_of)


def _issuing_authority(context: Context, document: Document) -> Finding:
    code, seen = "ncr.issuing_authority", context.see(document, "issuing_authority")
    sources = context.rules.sources("ncr_issuer")
    text = (seen.text() or "").casefold()
    if not text:
        return unknown(code, Doubt.NOT_READ, [document], [seen], sources)
    if not seen.is_sure:
        return unknown(code, Doubt.UNSURE, [document], [seen], sources)
    if any(word in text for word in context.limits.issuing_bodies):
        return passed(code, [document], [seen], sources, authority=seen.text())
    if any(word in text for word in context.limits.not_issuing_bodies) or document.variant in _SWORN:
        return failed(code, [document], [seen], sources, authority=seen.text())
    return unknown(code, Doubt.PERSON, [document], [seen], sources)
