"""A policy file on disk -> plain mappings, lists and scalars; a key that stands twice is refused."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from policy.errors import PolicyError

# libyaml's parser is about ten times faster; both behave the same here.
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _DuplicateKeyError(yaml.MarkedYAMLError):
    pass


class _StrictLoader(_Base):  # type: ignore[misc]  # the base is chosen at run time
    """A safe loader that refuses duplicate keys, merges and keys that are not scalars."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise _DuplicateKeyError(
                    problem="a key must be a plain word", problem_mark=key_node.start_mark
                )
            key = self.construct_object(key_node)
            if key in mapping:
                problem = f"the key {key} stands twice; keep one"
                raise _DuplicateKeyError(problem=problem, problem_mark=key_node.start_mark)
            mapping[key] = self.construct_object(value_node, deep=True)
        return mapping


def _construct_map(loader: Any, node: Any) -> Any:
    return loader.construct_mapping(node)


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _construct_map)


def read_yaml(path: Path, name: str) -> Any:
    """Read the YAML file at `path`; `name` is how error messages call it.

    Raises:
        PolicyError: the file is absent, is not UTF-8, is not YAML, or has a key twice.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise PolicyError(name, f"byte {error.start}", "expected UTF-8 text") from error
    except OSError as error:
        raise PolicyError(name, "-", "expected a file that can be read") from error
    try:
        return yaml.load(text, Loader=_StrictLoader)  # noqa: S506  # derived from the safe loader
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}" if error.problem_mark else "-"
        raise PolicyError(name, line, error.problem or "expected YAML") from error
    except (yaml.YAMLError, ValueError) as error:
        raise PolicyError(name, "-", f"expected YAML: {error}") from error
