"""What one person says for the points table (the contract's profile), read strictly from a mapping."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeAlias

from policy.errors import InputError

Answer: TypeAlias = bool | str | int | float


@dataclass(frozen=True, slots=True)
class Profile:
    """Answers to the points table's questions; None is not known."""

    salary_annual_cny: float | None = None
    education: str | None = None
    skills_certificate: str | None = None
    experience_years: float | None = None
    months_per_year: float | None = None
    hsk_level: int | None = None
    chinese_taught_degree: bool | None = None
    former_chinese_national: bool | None = None
    region: str | None = None
    age: int | None = None
    top_university: bool | None = None
    fortune_500: bool | None = None
    intellectual_property: bool | None = None
    five_years_in_china: bool | None = None
    local_bonus: float | None = None

    def answers(self) -> dict[str, Answer]:
        """Give what is known, by name."""
        pairs = ((item.name, getattr(self, item.name)) for item in fields(self))
        return {name: value for name, value in pairs if value is not None}


#: The names of all answers, in the contract's order.
ANSWERS = tuple(item.name for item in fields(Profile))

#: The possible answers of those that are not numbers, as the points table writes them.
CHOICES: dict[str, tuple[str, ...]] = {
    "education": ("none", "bachelor", "master", "doctorate"),
    "skills_certificate": ("none", "technician", "senior_technician"),
    "region": ("western", "northeast_old_industrial", "central_special", "other"),
    "chinese_taught_degree": ("false", "true"),
    "former_chinese_national": ("false", "true"),
    "top_university": ("false", "true"),
    "fortune_500": ("false", "true"),
    "intellectual_property": ("false", "true"),
    "five_years_in_china": ("false", "true"),
}

_Reader: TypeAlias = Callable[[str, Any], Answer]


def _number(highest: float | None = None) -> _Reader:
    # 1e12 is no salary but a mistake; without a bound `1e400` would be infinite.
    top = 1e12 if highest is None else highest

    def read(path: str, value: Any) -> Answer:
        number = not isinstance(value, bool) and isinstance(value, int | float)
        if not number or not 0 <= value <= top:
            raise InputError(path, f"expected a number from 0 to {top:g}")
        return float(value)

    return read


def _integer(highest: int) -> _Reader:
    def read(path: str, value: Any) -> Answer:
        number = not isinstance(value, bool) and isinstance(value, int | float)
        if not number or not 0 <= value <= highest or value != int(value):
            raise InputError(path, f"expected a whole number from 0 to {highest}")
        return int(value)

    return read


def _boolean(path: str, value: Any) -> Answer:
    if not isinstance(value, bool):
        raise InputError(path, "expected true or false")
    return value


def _choice(*options: str) -> _Reader:
    def read(path: str, value: Any) -> Answer:
        if not isinstance(value, str) or value not in options:
            raise InputError(path, "expected one of " + ", ".join(options))
        return value

    return read


# What the public contract allows ("Profile for points"); points themselves are data.
_READERS: dict[str, _Reader] = {
    "salary_annual_cny": _number(),
    "education": _choice(*CHOICES["education"]),
    "skills_certificate": _choice(*CHOICES["skills_certificate"]),
    "experience_years": _number(80),
    "months_per_year": _number(12),
    "hsk_level": _integer(6),
    "chinese_taught_degree": _boolean,
    "former_chinese_national": _boolean,
    "region": _choice(*CHOICES["region"]),
    "age": _integer(120),
    "top_university": _boolean,
    "fortune_500": _boolean,
    "intellectual_property": _boolean,
    "five_years_in_china": _boolean,
    "local_bonus": _number(10),
}


def read_profile(value: Any) -> Profile:
    """Read a profile as in the public contract; None or {} is an empty one, null is not known.

    Raises:
        InputError: unknown key, wrong type or a number out of range; names the key.
    """
    if value is None:
        return Profile()
    if not isinstance(value, Mapping):
        raise InputError("", "expected keys and values")
    read: dict[str, Any] = {}
    for key, item in value.items():
        if key not in _READERS:
            raise InputError(str(key), "unknown key; expected one of " + ", ".join(_READERS))
        if item is not None:
            read[key] = _READERS[key](key, item)
    return Profile(**read)
