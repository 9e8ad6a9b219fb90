"""What the policy says (Statement), where it is written (Source), where and when it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from policy.truth import Truth


class Authority(StrEnum):
    """What kind of text a source is."""

    OFFICIAL = "official"
    OFFICIAL_FAQ = "official-faq"
    INSTITUTION = "institution"
    SECONDARY = "secondary"
    BACKGROUND = "background"


class Confidence(StrEnum):
    """How sure a statement is, strongest first."""

    OFFICIAL = "official"
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"
    BACKGROUND = "background"


class Status(StrEnum):
    """How a statement came about, where it is not simply read in a source."""

    INFERENCE = "inference"
    OUTDATED = "outdated"
    DERIVED = "derived"


class Area(StrEnum):
    """The part of the policy that a statements file covers."""

    APPLICATION_TYPES = "application_types"
    CATEGORIES = "categories"
    CONTACTS = "contacts"
    DOCUMENTS = "documents"
    FAQ = "faq"
    PENALTIES = "penalties"
    POINTS = "points"
    PROCEDURES = "procedures"
    TIMELINE = "timeline"
    VALIDITY = "validity"


class ScopeKind(StrEnum):
    """The level at which a rule is made, widest first."""

    NATIONAL = "national"
    PROVINCE = "province"
    CITY = "city"
    INSTITUTION = "institution"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that rules were read in. `date` is YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known."""

    id: str
    title: str
    issuer: str | None
    document_number: str | None
    date: str | None
    url: str | None
    authority: Authority
    read: str
    supports: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a rule holds: everywhere, or in the named provinces, cities or institutions.

    No names: a local rule whose place the sources do not tell.
    """

    kind: ScopeKind = ScopeKind.NATIONAL
    names: tuple[str, ...] = ()

    def covers(self, city: str | None, province: str | None) -> Truth:
        """Say whether the rule holds in a place; unknown where place or institution is not known."""
        if self.kind is ScopeKind.NATIONAL:
            return Truth.YES
        if self.kind is ScopeKind.INSTITUTION or not self.names:
            return Truth.UNKNOWN
        place = city if self.kind is ScopeKind.CITY else province
        # A province is named without its city: a rule of one of its cities may or may not hold.
        return Truth.of(None if place is None else place in self.names)


@dataclass(frozen=True, slots=True)
class Holds:
    """First and last day on which a rule holds; None is not known, or still holding."""

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What keeps a statement from being plainly certain, kept visible."""

    basis: str | None = None
    notes: str | None = None
    disagreement: str | None = None
    contradicted_by: tuple[str, ...] = ()
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that the policy says, with its source, its place and its time."""

    id: str
    area: Area
    summary: str
    scope: Scope
    holds: Holds
    confirmed_on: date
    confidence: Confidence
    sources: tuple[str, ...]
    terms: tuple[str, ...] = ()
    observed_on: date | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    doubt: Doubt = field(default_factory=Doubt)
    about: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    replaced_by: tuple[str, ...] = ()

    def in_force(self, as_of: date) -> Truth:
        """Say whether the statement holds on a day.

        Where its first day is not known, it is unknown for days before it was first seen.
        """
        if self.holds.until is not None and as_of > self.holds.until:
            return Truth.NO
        if self.holds.since is not None:
            return Truth.of(as_of >= self.holds.since)
        return Truth.YES if as_of >= (self.observed_on or self.confirmed_on) else Truth.UNKNOWN

    @property
    def is_firm(self) -> bool:
        """Say whether a check may rest on it, in its place: an official text that nothing contradicts.

        Weaker statements are hints for a person (dossier, "How to use it").
        """
        return (
            self.confidence is Confidence.OFFICIAL
            and self.doubt.disagreement is None
            and not self.doubt.contradicted_by
            and self.doubt.status is None
        )


_REFERENCE = re.compile(r"[a-z][a-z0-9_]*(\.[A-Za-z0-9_]+)+")


@dataclass(frozen=True, slots=True)
class Reference:
    """Names a value: statement_id.key, statement_id.key.subkey, or a place in a list, counted from 0."""

    statement: str
    path: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Reference | None:
        """Read a reference; None where `text` is none."""
        if not _REFERENCE.fullmatch(text):
            return None
        statement, *path = text.split(".")
        return cls(statement, tuple(path))

    def __str__(self) -> str:
        """Write it as it is read."""
        return ".".join((self.statement, *self.path))

    def look_up(self, values: Mapping[str, Any]) -> Any:
        """Follow the path through a statement's values.

        Raises:
            KeyError: it leads nowhere.
        """
        found: Any = values
        for step in self.path:
            if isinstance(found, Mapping):
                found = found[step]
            elif isinstance(found, tuple) and step.isdigit() and int(step) < len(found):
                found = found[int(step)]
            else:
                raise KeyError(step)
        return found
