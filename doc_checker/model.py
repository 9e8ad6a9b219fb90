"""The values that pass between the stages of a pre-check.

Boxes are (left, top, right, bottom) as fractions 0..1 of the page's width and height, origin top
left, in the page's upright orientation. Page numbers count from 1. Confidences lie in 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from doc_checker.integrity.traces import FileTraces

Box: TypeAlias = tuple[float, float, float, float]
Pixels: TypeAlias = npt.NDArray[np.uint8]  # (height, width, 3), RGB, upright
Value: TypeAlias = str | float | int | bool | date


class DocumentType(StrEnum):
    """The kinds of paper, as in the public report schema."""

    PASSPORT = "passport"
    DIPLOMA = "diploma"
    NO_CRIMINAL_RECORD = "no_criminal_record"
    EMPLOYMENT_CONTRACT = "employment_contract"
    WORK_EXPERIENCE = "work_experience"
    MEDICAL_EXAM = "medical_exam"
    PHOTO = "photo"
    AUTHENTICATION = "authentication"
    TRANSLATION = "translation"
    APPLICATION_FORM = "application_form"
    OTHER = "other"
    UNREADABLE = "unreadable"


class TextSource(StrEnum):
    """Where a page's words come from."""

    TEXT_LAYER = "text_layer"
    OCR = "ocr"
    NONE = "none"


class Status(StrEnum):
    """What a check found; unknown is never ready."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How much a fail weighs."""

    BLOCKER = "blocker"
    WARNING = "warning"
    INFO = "info"


class Verdict(StrEnum):
    """The report's one-word answer."""

    READY = "ready"
    ACTION_NEEDED = "action_needed"
    NEEDS_REVIEW = "needs_review"


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word (for Chinese, Japanese and Thai: a run of characters)."""

    text: str
    box: Box
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words in reading order."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words joined by single blanks, as read."""
        return " ".join(w.text for w in self.words)

    @property
    def box(self) -> Box:
        """The smallest box around the words."""
        return (
            min(w.box[0] for w in self.words),
            min(w.box[1] for w in self.words),
            max(w.box[2] for w in self.words),
            max(w.box[3] for w in self.words),
        )

    @property
    def confidence(self) -> float:
        """The mean of the words' confidences."""
        return sum(w.confidence for w in self.words) / len(self.words)


@dataclass(frozen=True, slots=True)
class Legibility:
    """How well a picture can be read; None where it was not measured (born-digital pages)."""

    sharpness: float | None = None  # variance of the Laplacian at 32 px text height; larger is sharper
    glare: float | None = None  # share of the page that is burnt out, 0..1
    darkness: float | None = None  # share of the page that is too dark, 0..1
    text_height_px: float | None = None  # median height of a text line
    cropped_edges: tuple[str, ...] = ()  # of "left", "top", "right", "bottom"
    mean_confidence: float | None = None  # of the recogniser, over all words


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page after reading. `pixels` is the upright picture (a render for born-digital pages)."""

    file: str
    number: int
    width_px: int
    height_px: int
    lines: tuple[Line, ...]
    source: TextSource
    legibility: Legibility = Legibility()
    scripts: tuple[str, ...] = ()  # ISO 15924 of the text, most frequent first: Latn, Hans, Cyrl ...
    pixels: Pixels | None = field(default=None, compare=False, repr=False)
    rotation_degrees: int = 0  # clockwise turn that made the page upright
    problem: str | None = None  # a FileProblem code where this page could not be read

    @property
    def text(self) -> str:
        """All lines, one a row."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Where:
    """A place on a page."""

    file: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Field:
    """One value read from a document. `value` is normalised as contract/fields.yaml says."""

    value: Value
    confidence: float
    raw: str | None = None
    where: Where | None = None
    alternatives: tuple[Value, ...] = ()  # other readings that the page allows (03/04/2025)
    declared: bool = False  # said by the applicant, who holds that it was read wrongly
    read: Value | None = None  # what was read there before


@dataclass(frozen=True, slots=True)
class Part:
    """Where a document lies: a file and its pages."""

    file: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One paper with what was read from it."""

    id: str
    type: DocumentType
    type_confidence: float
    parts: tuple[Part, ...]
    fields: dict[str, Field]
    languages: tuple[str, ...] = ()  # BCP 47, most text first
    of: str | None = None  # id of the document that this one authenticates or translates
    variant: str | None = None  # look-alikes: transcript, offer_letter, refusal_notice, sworn_statement ...


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Why a file could not be read as wanted.

    `code` names the reason: encrypted, damaged, empty, unsupported, too_large_bytes, too_many_pages,
    too_many_pixels, timeout, crashed.
    """

    file: str
    code: str
    detail: str = ""  # for logs: never document text


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from the files of one application, before judging."""

    documents: tuple[Document, ...]
    pages: tuple[RecognisedPage, ...]
    problems: tuple[FileProblem, ...]
    duplicates: tuple[tuple[str, str], ...] = ()  # a file, and the file with the same content that was read
    traces: tuple[FileTraces, ...] = ()  # what each file tells of itself


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check; words come from the catalogue by `key` and `arguments`."""

    code: str
    status: Status
    severity: Severity
    key: str  # catalogue key of the message, e.g. finding-ncr-issued_recently-fail
    arguments: dict[str, object] = field(default_factory=dict)
    fix_key: str | None = None
    documents: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()  # document id, a dot, the field's name
    sources: tuple[str, ...] = ()
    evidence: tuple[Where, ...] = ()
