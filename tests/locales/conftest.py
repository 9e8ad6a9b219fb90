"""Fixtures: the rule book, the catalogue and the parsed locale files, as they are in the repository."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import FluentParser, ast

from policy.book import PolicyBook
from policy.catalogue import LANGUAGES, Catalogue
from policy.loader import load_book

CONFIG = Path(__file__).parents[2] / "config"
LOCALES = CONFIG / "locales"
#: Only folders that have the answers: a language may grow file by file.
PRESENT = tuple(language for language in LANGUAGES if (LOCALES / language / "answers.ftl").exists())


@dataclass(frozen=True, slots=True)
class Part:
    """A message's value, or one of its attributes (`key.attribute`), as it was parsed."""

    key: str
    variables: frozenset[str]
    texts: tuple[str, ...]


def _walk(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from _walk(value)
    elif isinstance(node, list):
        for item in node:
            yield from _walk(item)


def _part(key: str, pattern: ast.Pattern) -> Part:
    nodes = list(_walk(pattern))
    variables = {node.id.name for node in nodes if isinstance(node, ast.VariableReference)}
    texts = [node.value for node in nodes if isinstance(node, ast.TextElement | ast.StringLiteral)]
    return Part(key, frozenset(variables), tuple(texts))


PartsOf = Callable[[str, str], Mapping[str, Part]]


@cache
def _parts_of(language: str, file: str) -> Mapping[str, Part]:
    """Parse a locale file into its parts, by key."""
    parts = {}
    resource = FluentParser().parse((LOCALES / language / file).read_text("utf-8"))
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{file}: {(entry.content or '')[:60]}"
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                parts[entry.id.name] = _part(entry.id.name, entry.value)
            for attribute in entry.attributes:
                key = f"{entry.id.name}.{attribute.id.name}"
                parts[key] = _part(key, attribute.value)
    return parts


@pytest.fixture(scope="session")
def locales() -> Path:
    """The folder of the locale files."""
    return LOCALES


@pytest.fixture(scope="session")
def parts_of() -> PartsOf:
    """A function: language, file name -> the file's parts by key, as they stand in the file."""
    return _parts_of


@pytest.fixture(scope="session")
def book() -> PolicyBook:
    """The rule book of the repository."""
    return load_book(CONFIG / "policy")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """All sentences of the repository."""
    return Catalogue.load(LOCALES)


@pytest.fixture(scope="session")
def topics() -> dict[str, list[str]]:
    """The ids of the answer topics and of the control topics."""
    data = yaml.safe_load((CONFIG / "topics.yaml").read_text("utf-8"))
    return {kind: [topic["id"] for topic in data[f"{kind}_topics"]] for kind in ("answer", "control")}


@pytest.fixture(params=PRESENT)
def language(request: pytest.FixtureRequest) -> str:
    """Each language that has answers."""
    return str(request.param)
