"""Files -> what a reader finds in them: the checker, and bare engines with regular expressions beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from doc_checker.intake import NamedBytes
from doc_checker.pipeline import read_files
from doc_checker.sandbox import ReadingWorker


@dataclass(frozen=True, slots=True)
class Found:
    """A document that a reader found: its kind, its pages, each field with value and confidence."""

    type: str
    pages: tuple[int, ...]
    fields: dict[str, tuple[Any, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heard:
    """All that a reader found in a file, and the seconds that it took."""

    documents: tuple[Found, ...]
    seconds: float


class Reader(Protocol):
    """Anything that reads a file. `languages` are those of the papers; only references may use them."""

    @property
    def name(self) -> str:
        """What the tables call it."""
        ...

    def read(self, name: str, content: bytes, languages: Sequence[str]) -> Heard:
        """Read one file."""
        ...


@dataclass(frozen=True, slots=True)
class Checker:
    """The checker itself, by its public entry, in one warm child."""

    worker: ReadingWorker
    name: str = "checker"

    def read(self, name: str, content: bytes, languages: Sequence[str]) -> Heard:
        """Read one file; the languages are not told."""
        start = time.perf_counter()
        reading = read_files([NamedBytes(name, content)], self.worker)
        seconds = time.perf_counter() - start
        found = tuple(
            Found(
                str(document.type),
                tuple(page for part in document.parts for page in part.pages),
                {key: (value.value, value.confidence) for key, value in document.fields.items()},
            )
            for document in reading.documents
        )
        return Heard(found, seconds)


@contextmanager
def checker() -> Iterator[Checker]:
    """Start the checker's child; it ends with the block."""
    worker = ReadingWorker()
    try:
        yield Checker(worker)
    finally:
        worker.close()
