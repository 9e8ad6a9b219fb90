"""Country + dates -> how a paper from there is authenticated for a mainland Chinese office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from policy.authentication_table import AuthenticationKind, Country, Membership
from policy.book import PolicyBook
from policy.checklist_table import RuleName
from policy.rules import document_rules
from policy.statement import Confidence
from policy.truth import Truth


class RouteReason(StrEnum):
    """Why an Apostille counts, does not count, or cannot be judged."""

    HOME = "home"
    SPECIAL_TERRITORY = "special_territory"
    CONVENTION_HOLDS = "convention_holds"
    NOT_YET_PARTY = "not_yet_party"
    BEFORE_CHINA = "before_china"
    NOT_WITH_CHINA = "not_with_china"
    NOT_PARTY = "not_party"
    COUNTRY_UNKNOWN = "country_unknown"


@dataclass(frozen=True, slots=True)
class AuthenticationRoute:
    """What counts as authentication. `kinds` lists what may count, best known first, also where unsure.

    `apostille_since` is the first day on which an Apostille from there counts, None where none does.
    `confidence` is that of the country's entry: below corroborated a person should look it up.
    """

    country: str
    needed: Truth
    apostille: Truth
    reason: RouteReason
    kinds: tuple[AuthenticationKind, ...]
    apostille_since: date | None
    statements: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    note: str | None = None


def route(
    country_alpha3: str,
    issued_on: date | None,
    as_of: date,
    book: PolicyBook,
    document: str = "no_criminal_record",
) -> AuthenticationRoute:
    """Say how a paper from a country is authenticated.

    `issued_on` is the day of the Apostille; None asks whether one made now would count. An Apostille
    counts from the day on which the convention holds both there and in China (checks.yaml,
    authentication.country_accepted).
    """
    table = book.authentication
    country = table.countries.get(country_alpha3)
    needed, reason, apostille, since = _judge(country, issued_on or as_of, as_of, book)
    rules = document_rules(document, book, as_of)
    name = {
        RouteReason.HOME: RuleName.AUTHENTICATION_CHINA,
        RouteReason.SPECIAL_TERRITORY: RuleName.AUTHENTICATION_HK_MO_TW,
    }.get(reason, RuleName.AUTHENTICATION)
    rule = rules.rules.get(name)
    accepted = () if rule is None else rule.value if isinstance(rule.value, tuple) else (rule.value,)
    kinds = tuple(dict.fromkeys(table.kinds[word] for word in accepted if word in table.kinds))
    if apostille is Truth.NO:
        kinds = tuple(kind for kind in kinds if kind is not AuthenticationKind.APOSTILLE)
    statements = [rule.statement] if rule is not None else []
    if reason not in (RouteReason.HOME, RouteReason.SPECIAL_TERRITORY):
        statements.append(table.apostille_statement)
    return AuthenticationRoute(
        country_alpha3,
        needed,
        apostille,
        reason,
        kinds,
        since,
        tuple(statements),
        tuple(source.id for source in book.sources_of(statements)),
        country.confidence if country else Confidence.BACKGROUND,
        country.note if country else None,
    )


def _judge(
    country: Country | None, issued_on: date, as_of: date, book: PolicyBook
) -> tuple[Truth, RouteReason, Truth, date | None]:
    if country is None:
        return Truth.YES, RouteReason.COUNTRY_UNKNOWN, Truth.UNKNOWN, None
    if country.membership is Membership.HOME:
        return Truth.NO, RouteReason.HOME, Truth.NO, None
    if country.membership is Membership.SPECIAL:
        return Truth.YES, RouteReason.SPECIAL_TERRITORY, Truth.NO, None
    if country.membership is Membership.NOT_WITH_CHINA:
        return Truth.YES, RouteReason.NOT_WITH_CHINA, Truth.NO, None
    if country.membership is Membership.NOT_PARTY or country.since is None:
        return Truth.YES, RouteReason.NOT_PARTY, Truth.NO, None
    in_china: date = book.value(str(book.authentication.in_force_china))
    since = max(country.since, in_china)
    if min(issued_on, as_of) < country.since:
        return Truth.YES, RouteReason.NOT_YET_PARTY, Truth.NO, since
    if min(issued_on, as_of) < in_china:
        return Truth.YES, RouteReason.BEFORE_CHINA, Truth.NO, since
    return Truth.YES, RouteReason.CONVENTION_HOLDS, Truth.YES, since
