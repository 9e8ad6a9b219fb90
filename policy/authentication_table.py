"""`authentication.yaml` -> from which country and since when an Apostille counts, and who needs none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from policy.checklist_table import known_statement
from policy.conditions import read_reference
from policy.shape import Entry
from policy.statement import Confidence, Reference


class AuthenticationKind(StrEnum):
    """How a paper is authenticated, as in the public contract."""

    APOSTILLE = "apostille"
    CONSULAR = "consular"
    CSCSE = "cscse"
    NOTARIAL = "notarial"


class Membership(StrEnum):
    """How a country stands to the Apostille convention, as seen from mainland China."""

    PARTY = "party"
    NOT_WITH_CHINA = "not_with_china"  # a party, but the convention does not hold between it and China
    NOT_PARTY = "not_party"
    HOME = "home"  # mainland China itself
    SPECIAL = "special"  # Hong Kong, Macau, Taiwan: not foreign papers


@dataclass(frozen=True, slots=True)
class Country:
    """One country (ISO 3166-1 alpha-3, XKX for Kosovo). `basis`: code of where it was read."""

    code: str
    membership: Membership
    since: date | None
    confidence: Confidence
    basis: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class AuthenticationTable:
    """All countries that the sources tell of; a country that is absent is not known."""

    confirmed_on: date
    in_force_china: Reference
    apostille_statement: str
    kinds: Mapping[str, AuthenticationKind]
    countries: Mapping[str, Country]
    addresses: tuple[str, ...]


def read_authentication(entry: Entry, values: Mapping[str, Mapping[str, Any]]) -> AuthenticationTable | None:
    """Read the table; None where a part that all rests on is missing (which is noted)."""
    top = entry.mapping("confirmed_on in_force_china statement kinds bases countries addresses", "note")
    bases: dict[str, Confidence] = {}
    for name, item in top["bases"].named() if "bases" in top else ():
        keys = item.mapping("confidence means")
        bases[name] = keys["confidence"].choice(Confidence) if "confidence" in keys else Confidence.BACKGROUND
    countries = {}
    for code, item in top["countries"].entries() if "countries" in top else ():
        if not (len(code) == 3 and code.isascii() and code.isupper()):
            item.note("expected an ISO 3166-1 alpha-3 code")
        countries[code] = _country(code, item, bases)
    kinds = {
        name: item.choice(AuthenticationKind)
        for name, item in (top["kinds"].named() if "kinds" in top else ())
    }
    reference = read_reference(top["in_force_china"], values) if "in_force_china" in top else None
    if reference is None:
        return None
    if not isinstance(reference.look_up(values[reference.statement]), date):
        top["in_force_china"].note("expected a reference to a date")
        return None
    return AuthenticationTable(
        confirmed_on=top["confirmed_on"].day() if "confirmed_on" in top else date.min,
        in_force_china=reference,
        apostille_statement=known_statement(top["statement"], values) if "statement" in top else "",
        kinds=kinds,
        countries=countries,
        addresses=top["addresses"].texts() if "addresses" in top else (),
    )


def _country(code: str, item: Entry, bases: Mapping[str, Confidence]) -> Country:
    keys = item.mapping("membership basis", "from note")
    membership = keys["membership"].choice(Membership) if "membership" in keys else Membership.NOT_PARTY
    basis = keys["basis"].text() if "basis" in keys else ""
    if basis not in bases:
        item.note("expected one of " + ", ".join(bases), "basis")
    if membership is Membership.PARTY and "from" not in keys:
        item.note("is missing: a party has a date", "from")
    since = keys["from"].day_or_none() if "from" in keys else None
    note = keys["note"].text() if "note" in keys else None
    return Country(code, membership, since, bases.get(basis, Confidence.BACKGROUND), basis, note)
