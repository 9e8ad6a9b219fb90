"""Where the project's files lie, and what is wrong said in one line."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from policy.book import PolicyBook
from policy.errors import InputError

ROOT = Path(__file__).resolve().parent.parent
CONFIG = ROOT / "config"
POLICY = CONFIG / "policy"
LOCALES = CONFIG / "locales"


def complain(message: str) -> None:
    """Write one line to standard error: what is wrong and what to do."""
    print(f"workpermit: {' '.join(message.split())}", file=sys.stderr)


def warn_of_city(book: PolicyBook, city: str | None) -> None:
    """Say on standard error that a city is not known, so that only national rules count."""
    if city and book.place(city) is None:
        complain(f"{city} is not in places.yaml: only national rules are used")


def show_json(value: Mapping[str, Any] | list[Any]) -> None:
    """Print one JSON document on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1, default=str)
    print()


class _Plain(yaml.SafeLoader):
    """Leaves dates as they are written, so that their reader can name the key of a wrong one."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - PyYAML's own name and way
        letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _no_key_twice(loader: _Plain, node: yaml.MappingNode) -> dict[Any, Any]:
    keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
    for name in keys:
        if keys.count(name) > 1:
            raise yaml.constructor.ConstructorError(None, None, f"{name} stands twice", node.start_mark)
    return dict(loader.construct_pairs(node, deep=True))


_Plain.add_constructor("tag:yaml.org,2002:map", _no_key_twice)


def read_yaml(path: Path) -> Any:  # whatever the file holds; its reader checks it
    """Read a YAML (or JSON) file that a person wrote.

    Raises:
        InputError: it is not there or does not parse; names the file and the line.
    """
    try:
        return yaml.load(path.read_text(encoding="utf-8"), _Plain)  # noqa: S506 - it is a SafeLoader
    except OSError as error:
        raise InputError(str(path), "cannot be read; is the path right?") from error
    except UnicodeDecodeError as error:
        raise InputError(str(path), "is not UTF-8 text") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" (line {mark.line + 1})" if mark else ""
        problem = getattr(error, "problem", None) or ""
        why = f": {problem}" if problem.endswith("stands twice") else ""
        raise InputError(str(path), f"is not valid YAML{line}{why}") from error
