"""What belongs to a foreign paper: an authentication that counts, and a stamped Chinese translation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Country, Words
from doc_checker.model import Document, DocumentType, Finding
from policy.authentication import AuthenticationRoute, RouteReason, route
from policy.statement import Confidence
from policy.truth import Truth


def paper_route(
    context: Context, kind: DocumentType, country: str, issued_on: date | None
) -> AuthenticationRoute:
    """Ask the policy how a paper of a kind from a country is authenticated."""
    return route(country, issued_on, context.as_of, context.rules.book, kind.value)


def apostille_counts(found: AuthenticationRoute) -> Truth:
    """Say whether an Apostille counts; that a country is no party is believed only of a firm list."""
    weak = found.confidence in (Confidence.BACKGROUND, Confidence.SINGLE_SOURCE)
    if found.apostille is Truth.NO and found.reason is RouteReason.NOT_PARTY and weak:
        return Truth.UNKNOWN
    return found.apostille


def check_authenticated(context: Context, document: Document, code: str, country_field: str) -> Finding:
    """Judge whether an authentication that counts belongs to a diploma or a police certificate."""
    seen = context.see(document, country_field)
    countries = seen.readings(str)
    routes = {c: paper_route(context, document.type, c, None) for c in countries}
    sources = tuple(dict.fromkeys(s for r in routes.values() for s in r.sources))
    if routes and all(r.needed is Truth.NO for r in routes.values()):
        if not seen.is_sure:
            return unknown(code, Doubt.UNSURE, [document], [seen], sources)
        return passed(code, [document], [seen], sources, "none_needed", country=Country(countries[0]))
    attached = context.attached(document, DocumentType.AUTHENTICATION)
    if not attached:
        if context.loose(DocumentType.AUTHENTICATION):
            return unknown(
                code, Doubt.ATTACHMENT_UNSURE, [document, *context.loose(DocumentType.AUTHENTICATION)]
            )
        if any(r.needed is not Truth.YES for r in routes.values()) or (routes and not seen.is_sure):
            return unknown(code, Doubt.UNSURE, [document], [seen], sources)
        if not routes:
            return unknown(code, Doubt.NOT_READ, [document], [seen], names=[country_field])
        kinds = tuple(kind.value for kind in routes[countries[0]].kinds)
        wanted = Words("authentication-kind", kinds)
        return failed(code, [document], [seen], sources, country=Country(countries[0]), ways=wanted)
    answers = [(other, _counts(context, document, other, country_field)) for other in attached]
    for turn in (True, Doubt):
        for other, answer in answers:
            kind = context.see(other, "kind")
            if answer is True and turn is True:
                way = Words("authentication-kind", (str(kind.text()),))
                return passed(code, [document, other], [kind], sources, way=way)
            if isinstance(answer, Doubt) and turn is Doubt:
                looked = [kind, context.see(other, "country"), seen]
                return unknown(code, answer, [document, other], looked, sources)
    other = answers[0][0]
    kind, place = (
        context.see(other, "kind"),
        countries[0] if countries else str(context.see(other, "country").text()),
    )
    ways = tuple(k.value for k in paper_route(context, document.type, place, None).kinds)
    return failed(
        code,
        [document, other],
        [kind, context.see(other, "country")],
        sources,
        "not_accepted",
        way=Words("authentication-kind", (str(kind.text()),)),
        ways=Words("authentication-kind", ways),
        country=Country(place),
    )


def _counts(context: Context, document: Document, other: Document, country_field: str) -> bool | Doubt:
    """Say whether an attached authentication is of a kind that counts for the document's country."""
    kind = context.see(other, "kind")
    if not context.type_is_sure(other):
        return Doubt.KIND_UNSURE
    if kind.text() is None:
        return Doubt.NOT_READ
    if not kind.is_sure or len(set(kind.values)) > 1:
        return Doubt.UNSURE
    seen, place = context.see(document, country_field), context.see(other, "country")
    countries = set(seen.readings(str))
    if kind.text() == "apostille":
        if not place.readings(str):
            return Doubt.NOT_READ
        if not place.is_sure or (countries and not seen.is_sure):
            return Doubt.UNSURE
        if countries and not countries & set(place.readings(str)):
            return False
        countries = countries & set(place.readings(str)) or set(place.readings(str))
    if not countries:
        return Doubt.NOT_READ
    days = context.see(other, "issue_date").readings(date)
    if kind.text() == "apostille":
        if not days:
            return Doubt.NOT_READ
        if not context.see(other, "issue_date").is_sure:
            return Doubt.UNSURE
    answers: set[bool | Doubt] = set()
    for country in countries:
        for day in days or (None,):
            found = paper_route(context, document.type, country, day)
            if kind.text() == "apostille" and apostille_counts(found) is Truth.UNKNOWN:
                answers.add(Doubt.RULE_OPEN)
            elif kind.text() == "apostille" and found.apostille is Truth.YES:
                answers.add(True)
            else:
                answers.add(kind.text() in {k.value for k in found.kinds})
    if len(answers) > 1:
        return Doubt.AMBIGUOUS
    answer = answers.pop()
    return Doubt.UNSURE if answer is True and countries and not seen.is_sure and seen.field else answer


def check_translated(context: Context, document: Document, code: str) -> Finding:
    """Judge whether a stamped Chinese translation belongs to a document that is not in Chinese."""
    rule = context.rules.of_paper(document.type, "translation_from")
    sources = rule.sources if rule else context.rules.sources("translation_required")
    if any(language.split("-")[0] == "zh" for language in document.languages):
        return passed(code, [document], sources=sources, variant="none_needed")
    if not document.languages:
        return unknown(code, Doubt.NOT_READ, [document], sources=sources, names=["language"])
    attached = context.attached(document, DocumentType.TRANSLATION)
    if not attached:
        loose = context.loose(DocumentType.TRANSLATION)
        if loose:
            return unknown(code, Doubt.ATTACHMENT_UNSURE, [document, *loose], sources=sources)
        return failed(code, [document], sources=sources)
    doubts: list[Finding] = []
    failures: list[Finding] = []
    for other in attached:
        stamp, language = context.see(other, "stamped"), context.see(other, "language_to")
        chinese = language.doubt(str, lambda tag: tag.split("-")[0] == "zh") if language.field else True
        stamped = stamp.doubt(bool, lambda is_there: is_there)
        both, looked = [document, other], [stamp, language]
        if not context.type_is_sure(other):
            doubts.append(unknown(code, Doubt.KIND_UNSURE, both, sources=sources))
        elif chinese is False:
            failures.append(failed(code, both, looked, sources, "not_chinese"))
        elif stamped is False:
            failures.append(failed(code, both, looked, sources, "not_stamped"))
        elif isinstance(chinese, Doubt):
            doubts.append(unknown(code, chinese, both, [language], sources))
        elif isinstance(stamped, Doubt):
            doubts.append(unknown(code, stamped, both, [stamp], sources))
        else:
            return passed(code, both, looked, sources)
    return (doubts or failures)[0]


def check_authentications(context: Context) -> Iterator[Finding]:
    """Judge authentication.country_accepted and authentication.after_document for each authentication."""
    papers = {document.id: document for document in context.reading.documents}
    for other in context.of_type(DocumentType.AUTHENTICATION):
        owner = papers.get(other.of or "")
        if context.see(other, "kind").text() == "apostille":
            yield _country_accepted(context, other, owner)
        if owner is not None:
            yield from _after_document(context, other, owner)


def _country_accepted(context: Context, other: Document, owner: Document | None) -> Finding:
    code = "authentication.country_accepted"
    place, day = context.see(other, "country"), context.see(other, "issue_date")
    looked = [place, day]
    countries, days = place.readings(str), day.readings(date)
    if not countries or not days:
        names = [one.name for one in looked if not one.values]
        return unknown(code, Doubt.NOT_READ, [other], looked, context.rules.sources("apostille_reach"), names)
    kind = owner.type if owner else DocumentType.NO_CRIMINAL_RECORD
    routes = [paper_route(context, kind, country, on) for country in countries for on in days]
    sources = tuple(dict.fromkeys(s for r in routes for s in r.sources))
    answers = {apostille_counts(r) for r in routes}
    if answers == {Truth.UNKNOWN}:
        return unknown(code, Doubt.RULE_OPEN, [other], looked, sources)
    if len(answers) > 1:
        return unknown(code, Doubt.AMBIGUOUS, [other], looked, sources)
    if not place.is_sure or not day.is_sure:
        return unknown(code, Doubt.UNSURE, [other], looked, sources)
    country, on, since = Country(countries[0]), days[0], routes[0].apostille_since
    if answers == {Truth.YES}:
        return passed(code, [other], looked, sources, country=country, day=on)
    if since is not None:
        return failed(code, [other], looked, sources, "too_early", country=country, day=on, since=since)
    return failed(code, [other], looked, sources, country=country, day=on)


def _after_document(context: Context, other: Document, owner: Document) -> Iterator[Finding]:
    code = "authentication.after_document"
    name = "award_date" if owner.type is DocumentType.DIPLOMA else "issue_date"
    mine, theirs = context.see(other, "issue_date"), context.see(owner, name)
    mine_on, theirs_on = mine.readings(date), theirs.readings(date)
    if not mine_on or not theirs_on:
        return  # nothing to compare
    answers = {a >= b for a in mine_on for b in theirs_on}
    both, looked = [other, owner], [mine, theirs]
    if len(answers) > 1:
        yield unknown(code, Doubt.AMBIGUOUS, both, looked)
    elif not mine.is_sure or not theirs.is_sure:
        yield unknown(code, Doubt.UNSURE, both, looked)
    elif answers == {True}:
        yield passed(code, both, looked, day=mine_on[0], issued=theirs_on[0])
    else:
        yield failed(code, both, looked, day=mine_on[0], issued=theirs_on[0])
