"""What parent and reading child say to each other, framed over pipes.

The child has touched hostile files, so the parent accepts only plain values and the shared types from it.
"""

from __future__ import annotations

import io
import pickle
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import IO, Any

from doc_checker.intake import NamedBytes
from doc_checker.integrity.traces import FileTraces
from doc_checker.limits import ReadingLimits
from doc_checker.model import Document, FileProblem, RecognisedPage

_HEADER = struct.Struct(">Q")
_MOST_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Skip:
    """A page (0: the whole file) on which the child broke before."""

    file_index: int
    page: int
    code: str


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """Read files and group their pages. `segmenter` is "module:name".

    `keep_pictures`: hold each page's picture for the `PictureRequest` that follows.
    """

    files: tuple[NamedBytes, ...]
    segmenter: str
    skips: tuple[Skip, ...]
    limits: ReadingLimits
    keep_pictures: bool


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Give the pictures that were read of pages (file, page numbers), then let go of all that are held."""

    wanted: tuple[tuple[NamedBytes, tuple[int, ...]], ...]
    limits: ReadingLimits


@dataclass(frozen=True, slots=True)
class Started:
    """The child begins with a page (0: opens the file; file_index -1: puts all together)."""

    file_index: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class ReadResult:
    """All that came of a `ReadRequest`; pages without pixels."""

    documents: tuple[Document, ...]
    pages: tuple[RecognisedPage, ...]
    problems: tuple[FileProblem, ...]
    duplicates: tuple[tuple[str, str], ...]
    traces: tuple[FileTraces, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureResult:
    """(file, page, JPEG) of each page that was asked for and can be drawn."""

    pictures: tuple[tuple[str, int, bytes], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """Our own code raised: the kind of exception and where, never document text."""

    kind: str
    place: str


def send(stream: IO[bytes], message: object) -> None:
    """Write one message."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(_HEADER.pack(len(data)) + data)
    stream.flush()


def receive(read: Callable[[int], bytes]) -> object:
    """Take one message; `read(n)` returns exactly n bytes or raises EOFError.

    Raises:
        EOFError: the other side is gone.
        pickle.UnpicklingError: the message holds something that is none of our types.
    """
    (size,) = _HEADER.unpack(read(_HEADER.size))
    if size > _MOST_BYTES:
        raise pickle.UnpicklingError("message too long")
    return _OwnTypes(io.BytesIO(read(size))).load()


def _member(kind: object, name: object) -> Enum:
    """Stand in for getattr: give a member of an enumeration of ours, and nothing else."""
    if (
        isinstance(kind, type)
        and issubclass(kind, Enum)
        and isinstance(name, str)
        and name in kind.__members__
    ):
        return kind.__members__[name]
    raise pickle.UnpicklingError("only members of our enumerations are accepted")


class _OwnTypes(pickle.Unpickler):
    """Unpickles nothing but our own values, dates and paths."""

    _MODULES = (
        "doc_checker.model",
        "doc_checker.messages",
        "doc_checker.intake",
        "doc_checker.limits",
        "doc_checker.integrity.traces",
    )

    def find_class(self, module: str, name: str) -> Any:  # pickle's own signature
        if (module, name) == ("builtins", "getattr"):
            return (
                _member  # how Python 3.11.0 to 3.11.3 write a member of an enumeration (Debian 12 has 3.11.2)
            )
        allowed = (module in self._MODULES and name[:1].isupper()) or (module, name) in (
            ("datetime", "date"),
            ("doc_checker.model", "Line"),
        )
        if not allowed or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name} is not accepted")
        return super().find_class(module, name)
