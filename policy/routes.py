"""`categories.yaml` -> the routes to A, B and C and the limits around them, as conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from policy.case import Category
from policy.checklist_table import known_statement
from policy.circumstances import CircumstanceTable
from policy.conditions import ALWAYS, Condition, read_condition, read_reference
from policy.shape import Entry
from policy.statement import Reference


@dataclass(frozen=True, slots=True)
class Route:
    """One way into a category. A reviewed route is never open by itself: a person judges the claim."""

    id: str
    category: Category
    statement: str
    when: Condition
    reviewed: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """What must hold besides, for some categories.

    Where it does not, a soft one leaves the routes undecided, a hard one closes them. A usual one is
    taken to hold where nothing is said.
    """

    id: str
    categories: tuple[Category, ...]
    statement: str
    when: Condition
    soft: bool
    usual: bool


@dataclass(frozen=True, slots=True)
class RouteTable:
    """All routes and limits; `local_wages` are the average monthly wages, each of its statement's place."""

    routes: tuple[Route, ...]
    limits: tuple[Limit, ...]
    local_wages: tuple[Reference, ...]


def read_routes(
    entry: Entry, table: CircumstanceTable, values: Mapping[str, Mapping[str, Any]]
) -> RouteTable:
    """Read `categories.yaml`; `values` are the values of all statements, by id."""
    top = entry.mapping("routes limits local_wages")
    routes = tuple(
        _route(name, item, table, values) for name, item in (top["routes"].named() if "routes" in top else ())
    )
    limits = tuple(
        _limit(name, item, table, values) for name, item in (top["limits"].named() if "limits" in top else ())
    )
    wages = []
    for item in top["local_wages"].list() if "local_wages" in top else ():
        reference = read_reference(item, values)
        if reference is None:
            continue
        wage = reference.look_up(values[reference.statement])
        if isinstance(wage, bool) or not isinstance(wage, int | float) or wage <= 0:
            item.note("expected a reference to an amount of money a month")
        wages.append(reference)
    return RouteTable(routes, limits, tuple(wages))


def _route(
    name: str, item: Entry, table: CircumstanceTable, values: Mapping[str, Mapping[str, Any]]
) -> Route:
    keys = item.mapping("category statement when", "reviewed notes")
    notes = keys["notes"].list() if "notes" in keys else []
    return Route(
        name,
        keys["category"].choice(Category) if "category" in keys else Category.C,
        known_statement(keys["statement"], values) if "statement" in keys else "",
        read_condition(keys["when"], table, values) if "when" in keys else ALWAYS,
        keys["reviewed"].boolean() if "reviewed" in keys else False,
        tuple(known_statement(note, values) for note in notes),
    )


def _limit(
    name: str, item: Entry, table: CircumstanceTable, values: Mapping[str, Mapping[str, Any]]
) -> Limit:
    keys = item.mapping("categories statement when soft", "usual")
    return Limit(
        name,
        tuple(part.choice(Category) for part in keys["categories"].list()) if "categories" in keys else (),
        known_statement(keys["statement"], values) if "statement" in keys else "",
        read_condition(keys["when"], table, values) if "when" in keys else ALWAYS,
        keys["soft"].boolean() if "soft" in keys else False,
        keys["usual"].boolean() if "usual" in keys else False,
    )
