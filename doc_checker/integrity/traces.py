"""What was observed about a file. Boxes and page numbers as in `doc_checker.model`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SignatureState(StrEnum):
    """Whether a digital signature still fits the file. Who signed is never vouched for."""

    INTACT = "intact"
    BROKEN = "broken"  # what was signed was changed afterwards
    UNREADABLE = "unreadable"  # it could not be examined


class Sign(StrEnum):
    """What was noticed; each has innocent causes too."""

    CHANGED_LATER = "changed_later"  # a later revision in the file changed what a page shows
    EDITOR = "editor"  # last written by a program that edits PDFs or pictures
    SAVED_AGAIN = "saved_again"  # modified long after it was made
    FONT = "font"  # a few letters in a line stand in a font found nowhere else
    LAYER = "layer"  # the stored text is not what the picture shows
    CODE = "code"  # a QR code tells something else than the print


@dataclass(frozen=True, slots=True)
class Trace:
    """One observation; page and box where it has a place. `detail` is for logs and tests, never shown."""

    sign: Sign
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code on a page and what it holds. Nothing that it points to is ever fetched."""

    page: int
    box: tuple[float, float, float, float]
    content: str


@dataclass(frozen=True, slots=True)
class FileTraces:
    """All observations on one file. `digital`: a document file, whose structure could be looked into."""

    file: str
    digital: bool
    examined: bool = True  # False: the examination broke off
    signatures: tuple[SignatureState, ...] = ()
    traces: tuple[Trace, ...] = ()
    codes: tuple[Code, ...] = ()
