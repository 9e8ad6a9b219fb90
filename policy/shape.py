"""Plain YAML values -> checked values. Every mistake is noted with file and key, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from policy.errors import PolicyError

Choice = TypeVar("Choice", bound=StrEnum)

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_NOTHING_YET = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A value with the place where it stands and the list that mistakes are noted in.

    A reader that finds a mistake notes it and returns a harmless value, so that one run finds all
    mistakes; nothing that was read counts while the list has entries.
    """

    value: Any
    file: str
    key: str
    mistakes: list[PolicyError]

    def note(self, expected: str, key: str | None = None) -> None:
        """Note that this value (or its part `key`) is not what was expected."""
        where = f"{self.key}.{key}" if key and self.key != "-" else key or self.key
        self.mistakes.append(PolicyError(self.file, where, expected))

    def at(self, key: Any, value: Any) -> Entry:
        """Give the part `key` of this value."""
        where = f"[{key}]" if isinstance(key, int) else str(key)
        glue = "" if isinstance(key, int) else "."
        return Entry(
            value, self.file, where if self.key == "-" else f"{self.key}{glue}{where}", self.mistakes
        )

    def mapping(self, required: str = "", optional: str = "") -> dict[str, Entry]:
        """Read a mapping with exactly these keys (space-separated); absent optional ones are left out."""
        if not isinstance(self.value, dict):
            self.note("expected keys and values")
            return {}
        must, may = required.split(), optional.split()
        for key in self.value:
            if key not in must and key not in may:
                self.note("unknown key; expected one of " + ", ".join(must + may), str(key))
        for key in must:
            if key not in self.value:
                self.note("is missing", key)
        return {key: self.at(key, value) for key, value in self.value.items() if key in must or key in may}

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Read a mapping whose keys are ids (snake_case) or other short texts."""
        if not isinstance(self.value, dict):
            self.note("expected keys and values")
            return
        for key, value in self.value.items():
            if not isinstance(key, str):
                self.note("expected a key that is text; quote it", str(key))
            else:
                yield key, self.at(key, value)

    def named(self) -> Iterator[tuple[str, Entry]]:
        """Read a mapping whose keys are ids: lower case letters, digits and underscores."""
        for key, entry in self.entries():
            if _NAME.fullmatch(key):
                yield key, entry
            else:
                entry.note("expected an id in snake_case")

    def list(self) -> list[Entry]:
        """Read a list."""
        if not isinstance(self.value, list):
            self.note("expected a list")
            return []
        return [self.at(index, value) for index, value in enumerate(self.value)]

    def text(self) -> str:
        """Read a text that is not empty; runs of white space become one space."""
        if not isinstance(self.value, str) or not self.value.strip():
            self.note("expected a text that is not empty (quote it where YAML takes it for something else)")
            return ""
        return " ".join(self.value.split())

    def texts(self) -> tuple[str, ...]:
        """Read a list of at least one text, none of them twice."""
        items = tuple(entry.text() for entry in self.list())
        if isinstance(self.value, list) and not items:
            self.note("expected at least one entry")
        if len(set(items)) != len(items):
            self.note("expected every entry once")
        return items

    def boolean(self) -> bool:
        """Read true or false."""
        if not isinstance(self.value, bool):
            self.note("expected true or false")
            return False
        return self.value

    def number(self) -> float:
        """Read a number of 0 or more."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float) or not self.value >= 0:
            self.note("expected a number of 0 or more")
            return 0
        return self.value

    def integer(self) -> int:
        """Read a whole number of 0 or more."""
        if isinstance(self.value, bool) or not isinstance(self.value, int) or self.value < 0:
            self.note("expected a whole number of 0 or more")
            return 0
        return self.value

    def day(self) -> date:
        """Read a date as YYYY-MM-DD."""
        if isinstance(self.value, date) and not isinstance(self.value, datetime):
            return self.value
        if isinstance(self.value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", self.value):
            try:
                return date.fromisoformat(self.value)
            except ValueError:
                pass
        self.note("expected a date of the calendar as YYYY-MM-DD")
        return _NOTHING_YET

    def day_or_none(self) -> date | None:
        """Read a date or null."""
        return None if self.value is None else self.day()

    def choice(self, kind: type[Choice]) -> Choice:
        """Read one of the values of an enumeration."""
        try:
            return kind(self.value)
        except ValueError:
            self.note("expected one of " + ", ".join(kind))
            return next(iter(kind))
