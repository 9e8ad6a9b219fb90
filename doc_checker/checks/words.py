"""Arguments of messages that have words of their own in each language: named here, spoken by the report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A list of things with names in the catalogue: `kind`-`id` for each id (field-position)."""

    kind: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166-1 alpha-3 code."""

    code: str


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of files, as (file, number from 1)."""

    pages: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time: so many months or years."""

    unit: str
    count: float


def fields_named(names: Iterable[str]) -> Words:
    """Name fields."""
    return Words("field", tuple(dict.fromkeys(names)))
