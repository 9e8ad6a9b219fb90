"""A folder of policy files -> the policy book, or every mistake in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from policy.answer_texts import read_answers
from policy.authentication_table import read_authentication
from policy.book import PolicyBook
from policy.checklist_table import read_checklist
from policy.circumstances import read_circumstances
from policy.deadline_table import read_deadlines
from policy.errors import PolicyError
from policy.places import read_places
from policy.points_table import read_points
from policy.routes import read_routes
from policy.settings import read_settings
from policy.shape import Entry
from policy.statement import Area, Statement
from policy.statement_files import read_sources, read_statements
from policy.working_days import read_working_days
from policy.yamlfile import read_yaml

_FILES = (
    "answers.yaml",
    "authentication.yaml",
    "categories.yaml",
    "checklist.yaml",
    "circumstances.yaml",
    "deadlines.yaml",
    "places.yaml",
    "points.yaml",
    "settings.yaml",
    "sources.yaml",
    "working_days.yaml",
)
_STATEMENTS = "statements"
_VERSION_LENGTH = 12


def load_book(folder: Path) -> PolicyBook:
    """Read all policy below `folder`, strictly.

    Raises:
        PolicyError: the first mistake found; it names file, key and what was expected.
    """
    book, mistakes = _read(folder)
    if mistakes or book is None:
        raise mistakes[0]
    return book


def lint(folder: Path) -> list[PolicyError]:
    """List every mistake in the policy below `folder`, in the order of reading; one line for a key."""
    first: dict[tuple[str, str], PolicyError] = {}
    for mistake in _read(folder)[1]:
        first.setdefault((mistake.file, mistake.key), mistake)
    return list(first.values())


def _read(folder: Path) -> tuple[PolicyBook | None, list[PolicyError]]:
    mistakes: list[PolicyError] = []
    raw: dict[str, Any] = {}
    for name in _names(folder, mistakes):
        try:
            raw[name] = read_yaml(folder / name, name)
        except PolicyError as error:
            mistakes.append(error)
    # What cannot be read at all would be followed by a mistake for every reference into it.
    if mistakes:
        return None, mistakes

    def entry(name: str) -> Entry:
        return Entry(raw[name], name, "-", mistakes)

    sources = read_sources(entry("sources.yaml"))
    places = read_places(entry("places.yaml"))
    statements: dict[str, Statement] = {}
    for name in sorted(raw):
        if not name.startswith(f"{_STATEMENTS}/"):
            continue
        area, found = read_statements(entry(name), sources, places)
        if name != f"{_STATEMENTS}/{area}.yaml":
            mistakes.append(PolicyError(name, "area", f"expected the name of the file, {area}.yaml"))
        for key, statement in found.items():
            if key in statements:
                other = statements[key].area
                mistakes.append(PolicyError(name, f"statements.{key}", f"the id stands in {other}.yaml too"))
            statements[key] = statement
    for key, statement in statements.items():
        if not set(statement.replaced_by) <= set(statements) - {key}:
            file, where = f"{_STATEMENTS}/{statement.area}.yaml", f"statements.{key}.replaced_by"
            mistakes.append(PolicyError(file, where, "expected ids of other statements"))
    values: Mapping[str, Mapping[str, Any]] = {key: item.values for key, item in statements.items()}
    circumstances = read_circumstances(entry("circumstances.yaml"))
    points = read_points(entry("points.yaml"), values)
    checklist = read_checklist(entry("checklist.yaml"), circumstances, values)
    routes = read_routes(entry("categories.yaml"), circumstances, values)
    authentication = read_authentication(entry("authentication.yaml"), values)
    answers = read_answers(entry("answers.yaml"), places, values)
    deadlines = read_deadlines(entry("deadlines.yaml"), places, values)
    working_days = read_working_days(entry("working_days.yaml"), sources)
    settings = read_settings(entry("settings.yaml"))
    if mistakes or authentication is None:
        return None, mistakes
    book = PolicyBook(
        version=_version(raw),
        sources=MappingProxyType(sources),
        statements=MappingProxyType(statements),
        places=places,
        settings=settings,
        circumstances=circumstances,
        points=points,
        checklist=checklist,
        routes=routes,
        authentication=authentication,
        answers=MappingProxyType(answers),
        deadlines=deadlines,
        working_days=working_days,
    )
    return book, mistakes


def _names(folder: Path, mistakes: list[PolicyError]) -> list[str]:
    """List the files to read, in one order everywhere; note what is absent or has no place here."""
    if not folder.is_dir():
        mistakes.append(PolicyError(folder.name, "-", "expected a folder with the policy files"))
        return []
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    known = set(_FILES) | {f"{_STATEMENTS}/{area}.yaml" for area in Area}
    for name in sorted(known - present):
        mistakes.append(PolicyError(name, "-", "the file is missing"))
    for name in sorted(present - known):
        mistakes.append(PolicyError(name, "-", "unknown file; expected one of " + ", ".join(sorted(known))))
    return sorted(known & present)


def _version(raw: Mapping[str, Any]) -> str:
    """Give a short hash over all content; comments, key order and layout do not count."""
    text = json.dumps(raw, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:_VERSION_LENGTH]
