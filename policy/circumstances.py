"""The circumstances that rules can ask about: their kinds (data), and their values from what is declared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from policy.errors import InputError
from policy.facts import Facts, FactValue, Interval
from policy.shape import Entry


class Kind(StrEnum):
    """What values a circumstance takes. A level is an option with an order, lowest first."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    LEVEL = "level"
    NUMBER = "number"


class Origin(StrEnum):
    """Where a circumstance is known from: the case and profile, or said in so many words."""

    CASE = "case"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """One thing that a rule can ask about; an open choice has no list of options.

    `usual` is what a checklist takes for granted where nothing is said: an exception counts when
    it is claimed.
    """

    id: str
    kind: Kind
    origin: Origin
    options: tuple[str, ...] = ()
    usual: bool | None = None


@dataclass(frozen=True, slots=True)
class CircumstanceTable:
    """All circumstances, in the order in which it is best to ask about them."""

    known: Mapping[str, Circumstance]

    def read_declared(self, value: Any, path: str = "circumstances") -> dict[str, FactValue]:
        """Read what somebody declares beyond the case; None is nothing.

        Raises:
            InputError: an unknown key or a wrong type; names the key's path.
        """
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            raise InputError(path, "expected keys and values")
        read: dict[str, FactValue] = {}
        for key, item in value.items():
            fact = self.known.get(key)
            if fact is None or fact.origin is not Origin.DECLARED:
                names = ", ".join(fact.id for fact in self.known.values() if fact.origin is Origin.DECLARED)
                raise InputError(f"{path}.{key}", f"unknown key; expected one of {names}")
            if item is not None:
                read[key] = _declared(f"{path}.{key}", fact, item)
        return read

    def with_usual(self, facts: Facts) -> Facts:
        """Add the usual value of every circumstance that is not known and has one."""
        usual = {fact.id: fact.usual for fact in self.known.values() if fact.usual is not None}
        return {**usual, **facts}


def _declared(path: str, fact: Circumstance, item: Any) -> FactValue:
    if fact.kind is Kind.YES_NO:
        if not isinstance(item, bool):
            raise InputError(path, "expected true or false")
        return item
    if fact.kind is Kind.NUMBER:
        if isinstance(item, bool) or not isinstance(item, int | float) or not 0 <= item < 1e15:
            raise InputError(path, "expected a number of 0 or more, below 1e15")
        return Interval.exactly(item)
    if not isinstance(item, str) or item not in fact.options:
        raise InputError(path, "expected one of " + ", ".join(fact.options))
    return item


def read_circumstances(entry: Entry) -> CircumstanceTable:
    """Read `circumstances.yaml`."""
    top = entry.mapping("circumstances")
    found: dict[str, Circumstance] = {}
    for name, item in top["circumstances"].named() if top else ():
        keys = item.mapping("kind from", "options usual note")
        kind = keys["kind"].choice(Kind) if "kind" in keys else Kind.YES_NO
        origin = keys["from"].choice(Origin) if "from" in keys else Origin.DECLARED
        options = keys["options"].texts() if "options" in keys else ()
        if options and kind in (Kind.YES_NO, Kind.NUMBER):
            keys["options"].note("only a choice or a level has options")
        if not options and (kind is Kind.LEVEL or (kind is Kind.CHOICE and origin is Origin.DECLARED)):
            item.note("is missing", "options")
        if "usual" in keys and kind is not Kind.YES_NO:
            keys["usual"].note("only a yes_no circumstance has a usual value")
        usual = keys["usual"].boolean() if "usual" in keys else None
        found[name] = Circumstance(name, kind, origin, options, usual)
    return CircumstanceTable(found)
