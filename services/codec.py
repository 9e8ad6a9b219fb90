"""Our dataclasses <-> JSON values, by their type hints; what stands in free values carries a tag."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, cast

import numpy as np

from doc_checker.checks.words import Country, Pages, Span, Words

T = TypeVar("T")
_DATE, _TYPE = "$date", "$type"
#: Dataclasses that stand where the hint says only `object`: arguments of messages.
_TAGGED: dict[str, type[Any]] = {kind.__name__: kind for kind in (Words, Country, Pages, Span)}


def encode(value: Any) -> Any:
    """Turn dataclasses, tuples, enumerations and dates into JSON values.

    Fields that take no part in comparison (the pixels of a page) are left out.

    Raises:
        TypeError: a value of another type; names the type.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        written = {f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value) if f.compare}
        tagged = _TAGGED.get(type(value).__name__) is type(value)
        return {_TYPE: type(value).__name__, **written} if tagged else written
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [encode(item) for item in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Decimal | np.generic):
        return float(value)
    raise TypeError(f"cannot store a {type(value).__name__}")


def decode(kind: type[T], raw: Any) -> T:
    """Give back what `encode` took, as a `kind`; keys that `kind` does not know are ignored."""
    return cast(T, _decode(kind, raw))


def _decode(kind: Any, raw: Any) -> Any:
    if isinstance(raw, Mapping) and set(raw) == {_DATE}:
        return date.fromisoformat(raw[_DATE])
    if isinstance(raw, Mapping) and _TYPE in raw:
        kind, raw = _TAGGED[raw[_TYPE]], {key: item for key, item in raw.items() if key != _TYPE}
    if raw is None:
        return None
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _decode_union(arguments, raw)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(_decode(arguments[0], item) for item in raw)
        return tuple(_decode(item_kind, item) for item_kind, item in zip(arguments, raw, strict=True))
    if origin is list:
        return [_decode(arguments[0], item) for item in raw]
    if origin in (dict, Mapping):
        return {key: _decode(arguments[1], item) for key, item in raw.items()}
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        known = [f.name for f in dataclasses.fields(kind) if f.name in raw]
        return kind(**{name: _decode(hints[name], raw[name]) for name in known})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(raw)
    if kind is float and isinstance(raw, int) and not isinstance(raw, bool):
        return float(raw)
    if isinstance(raw, Mapping):
        return {key: _decode(object, item) for key, item in raw.items()}
    if isinstance(raw, list):
        return tuple(_decode(object, item) for item in raw)
    return raw


def _decode_union(arguments: tuple[Any, ...], raw: Any) -> Any:
    for kind in arguments:
        structured = typing.get_origin(kind) is not None or (
            isinstance(kind, type) and (dataclasses.is_dataclass(kind) or issubclass(kind, Enum))
        )
        if structured and isinstance(raw, Mapping | list | str):
            return _decode(kind, raw)
    return raw
