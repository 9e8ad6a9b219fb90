"""How alike two names are, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Likeness(StrEnum):
    """What a comparison of two names says."""

    SAME = "same"
    PLAUSIBLE = "plausible"
    DIFFERENT = "different"
    UNCLEAR = "unclear"


class Reason(StrEnum):
    """What the names have in common, or what parts them."""

    EXACT = "exact"
    ORDER = "order"
    SPELLING = "spelling"  # case, accents, hyphens and blanks
    PARTICLE = "particle"
    PATRONYMIC = "patronymic"
    SCRIPT = "script"  # the same name in another script
    MISSING_NAME = "missing_name"
    INITIAL = "initial"
    SUFFIX = "suffix"
    TRUNCATED = "truncated"
    TRANSLITERATION = "transliteration"
    SWAPPED = "swapped"  # surname and given name have changed places
    BIRTH_NAME = "birth_name"
    MISREAD = "misread"  # one letter, on a page that was not read well
    OTHER_SCRIPT = "other_script"  # cannot be compared letter by letter
    ONE_NAME = "one_name"  # only one part to compare
    ONE_LETTER = "one_letter"
    OTHER_SURNAME = "other_surname"
    OTHER_NAME = "other_name"
    CONTRADICTION = "contradiction"  # one script agrees, the other does not
    NO_NAME = "no_name"


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The result of a comparison."""

    likeness: Likeness
    reason: Reason


def same(reason: Reason) -> NameMatch:
    """One person's name."""
    return NameMatch(Likeness.SAME, reason)


def plausible(reason: Reason) -> NameMatch:
    """Probably one person's name; an office may ask."""
    return NameMatch(Likeness.PLAUSIBLE, reason)


def different(reason: Reason) -> NameMatch:
    """Two names."""
    return NameMatch(Likeness.DIFFERENT, reason)


def unclear(reason: Reason) -> NameMatch:
    """Only a person can tell."""
    return NameMatch(Likeness.UNCLEAR, reason)
