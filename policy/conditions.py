"""The condition language of the policy files: a case's facts -> yes, no or unknown.

A condition is `always`, `never`, `ask` (only a person can tell), or a mapping whose parts must all
hold: `fact: true`, `fact: [option, ..]`, `fact: {at_least: statement.key}` (also at_most, above,
below), `all: [..]`, `any: [..]`, `not: {..}`. Every figure is a reference to a statement's value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeAlias

from policy.circumstances import Circumstance, CircumstanceTable, Kind
from policy.facts import Facts, FactValue, Interval
from policy.shape import Entry
from policy.statement import Reference
from policy.truth import Truth, all_of, any_of

#: Gives the value of a reference on the day in question, None where it does not hold then.
Lookup: TypeAlias = Callable[[Reference], Any]


class Operator(StrEnum):
    """How a fact is compared with a value of the policy."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Constant:
    """Holds always, never, or only a person can tell."""

    truth: Truth

    def judge(self, facts: Facts, lookup: Lookup) -> Truth:
        """Give the constant."""
        return self.truth

    def undecided(self, facts: Facts, lookup: Lookup) -> Iterator[str]:
        """Name nothing: no fact would decide."""
        return iter(())

    def references(self) -> Iterator[Reference]:
        """Name nothing."""
        return iter(())


@dataclass(frozen=True, slots=True)
class Is:
    """A fact is one of the options."""

    fact: str
    options: tuple[FactValue, ...]

    def judge(self, facts: Facts, lookup: Lookup) -> Truth:
        """Compare; unknown where the fact is."""
        return Truth.of(facts[self.fact] in self.options) if self.fact in facts else Truth.UNKNOWN

    def undecided(self, facts: Facts, lookup: Lookup) -> Iterator[str]:
        """Name the fact where it is not known."""
        if self.fact not in facts:
            yield self.fact

    def references(self) -> Iterator[Reference]:
        """Name nothing."""
        return iter(())


@dataclass(frozen=True, slots=True)
class Compare:
    """A number or level stands in a relation to a value of the policy."""

    fact: str
    operator: Operator
    reference: Reference
    levels: tuple[str, ...] = ()

    def judge(self, facts: Facts, lookup: Lookup) -> Truth:
        """Compare; unknown where the fact is, or where its range or the policy leaves it open."""
        limit, known = lookup(self.reference), facts.get(self.fact)
        if limit is None or known is None:
            return Truth.UNKNOWN
        if isinstance(known, Interval):
            return _compare(self.operator, known, Fraction(str(limit)))
        place = Interval.exactly(self.levels.index(str(known)))
        return _compare(self.operator, place, Fraction(self.levels.index(str(limit))))

    def undecided(self, facts: Facts, lookup: Lookup) -> Iterator[str]:
        """Name the fact where it is not known well enough."""
        if self.judge(facts, lookup) is Truth.UNKNOWN:
            yield self.fact

    def references(self) -> Iterator[Reference]:
        """Name the value that it compares with."""
        yield self.reference


def _compare(operator: Operator, known: Interval, limit: Fraction) -> Truth:
    if operator in (Operator.AT_LEAST, Operator.BELOW):
        reached = _reaches(known, limit)
        return reached if operator is Operator.AT_LEAST else reached.negate()
    # x <= limit  is  -x >= -limit
    mirrored = Interval(
        None if known.high is None else -known.high, None if known.low is None else -known.low
    )
    within = _reaches(mirrored, -limit)
    return within if operator is Operator.AT_MOST else within.negate()


def _reaches(known: Interval, limit: Fraction) -> Truth:
    if known.low is not None and known.low >= limit:
        return Truth.YES
    if known.high is not None and known.high < limit:
        return Truth.NO
    return Truth.UNKNOWN


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold."""

    parts: tuple[Condition, ...]

    def judge(self, facts: Facts, lookup: Lookup) -> Truth:
        """Judge all parts."""
        return all_of(part.judge(facts, lookup) for part in self.parts)

    def undecided(self, facts: Facts, lookup: Lookup) -> Iterator[str]:
        """Name the facts that keep it open."""
        return _open_parts(self, self.parts, facts, lookup)

    def references(self) -> Iterator[Reference]:
        """Name all values that the parts compare with."""
        return (reference for part in self.parts for reference in part.references())


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def judge(self, facts: Facts, lookup: Lookup) -> Truth:
        """Judge all parts."""
        return any_of(part.judge(facts, lookup) for part in self.parts)

    def undecided(self, facts: Facts, lookup: Lookup) -> Iterator[str]:
        """Name the facts that keep it open."""
        return _open_parts(self, self.parts, facts, lookup)

    def references(self) -> Iterator[Reference]:
        """Name all values that the parts compare with."""
        return (reference for part in self.parts for reference in part.references())


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition

    def judge(self, facts: Facts, lookup: Lookup) -> Truth:
        """Turn the part's answer round; unknown stays."""
        return self.part.judge(facts, lookup).negate()

    def undecided(self, facts: Facts, lookup: Lookup) -> Iterator[str]:
        """Name the facts that keep it open."""
        return self.part.undecided(facts, lookup)

    def references(self) -> Iterator[Reference]:
        """Name all values that the part compares with."""
        return self.part.references()


Condition: TypeAlias = Constant | Is | Compare | Every | Either | Not

ALWAYS = Constant(Truth.YES)
NEVER = Constant(Truth.NO)
_CONSTANTS = {"always": ALWAYS, "never": NEVER, "ask": Constant(Truth.UNKNOWN)}


def _open_parts(
    whole: Every | Either, parts: tuple[Condition, ...], facts: Facts, lookup: Lookup
) -> Iterator[str]:
    if whole.judge(facts, lookup) is Truth.UNKNOWN:
        for part in parts:
            yield from part.undecided(facts, lookup)


def read_condition(
    entry: Entry, table: CircumstanceTable, values: Mapping[str, Mapping[str, Any]]
) -> Condition:
    """Read a condition; `values` are the values of all statements, by id."""
    if isinstance(entry.value, str):
        if entry.value in _CONSTANTS:
            return _CONSTANTS[entry.value]
        entry.note("expected always, never, ask or a mapping of conditions")
        return ALWAYS
    if not isinstance(entry.value, dict) or not entry.value:
        entry.note("expected always, never, ask or a mapping of conditions")
        return ALWAYS
    parts: list[Condition] = []
    for key, item in entry.entries():
        if key in ("all", "any"):
            below = tuple(read_condition(part, table, values) for part in item.list())
            if len(below) < 2:
                item.note("expected a list of at least two conditions")
            parts.append(Every(below) if key == "all" else Either(below))
        elif key == "not":
            parts.append(Not(read_condition(item, table, values)))
        elif key in table.known:
            parts.append(_leaf(item, table.known[key], values))
        else:
            item.note("unknown circumstance; expected all, any, not or an id of circumstances.yaml")
    return parts[0] if len(parts) == 1 else Every(tuple(parts))


def _leaf(item: Entry, fact: Circumstance, values: Mapping[str, Mapping[str, Any]]) -> Condition:
    if fact.kind is Kind.YES_NO:
        return Is(fact.id, (item.boolean(),))
    if isinstance(item.value, dict):
        if fact.kind in (Kind.NUMBER, Kind.LEVEL):
            return _comparison(item, fact, values)
        item.note("expected a list of options: only a number or a level can be compared")
        return ALWAYS
    if fact.kind is Kind.NUMBER:
        item.note("expected a comparison such as {at_least: statement_id.key}")
        return ALWAYS
    options = item.texts() if isinstance(item.value, list) else (item.text(),)
    for option in options:
        if fact.options and option not in fact.options:
            item.note("expected some of " + ", ".join(fact.options))
    return Is(fact.id, options)


def _comparison(item: Entry, fact: Circumstance, values: Mapping[str, Mapping[str, Any]]) -> Condition:
    parts: list[Condition] = []
    for key, operand in item.mapping(optional=" ".join(Operator)).items():
        reference = read_reference(operand, values)
        if reference is None:
            continue
        limit = reference.look_up(values[reference.statement])
        fits = limit in fact.options if fact.kind is Kind.LEVEL else isinstance(limit, int | float)
        if not fits:
            operand.note(f"expected a value that {fact.id} can be compared with, not {limit}")
        parts.append(Compare(fact.id, Operator(key), reference, fact.options))
    if not parts:
        item.note("expected a comparison such as {at_least: statement_id.key}")
        return ALWAYS
    return parts[0] if len(parts) == 1 else Every(tuple(parts))


def read_reference(item: Entry, values: Mapping[str, Mapping[str, Any]]) -> Reference | None:
    """Read a reference to a value that exists; None, and a note, where it does not."""
    text = item.text()
    reference = Reference.parse(text)
    if reference is None:
        item.note("expected a reference: statement_id.key")
    elif reference.statement not in values:
        item.note(f"{reference.statement} is not the id of a statement")
    else:
        try:
            reference.look_up(values[reference.statement])
        except KeyError:
            keys = ", ".join(values[reference.statement]) or "none at all"
            item.note(f"{text} names no value; {reference.statement} has {keys}")
        else:
            return reference
    return None
