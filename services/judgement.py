"""What one pre-check found, before it is put into a language: kept so that it can be told in any."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeAlias

from doc_checker.corrections import Correction
from doc_checker.model import Finding, Pixels, Reading
from policy.case import Case

#: (pages done, pages in all, what is being done: a code of the catalogue's step-* keys)
Progress: TypeAlias = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """One file to be read; `name` is what the report calls it and unique within the application."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Judgement:
    """The reading, without pictures, and what the checks made of it.

    `reading` stays as it was read; `findings` also rest on the `corrections` that the applicant declared.
    """

    as_of: date
    city: str | None
    reading: Reading
    findings: tuple[Finding, ...]
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as it was read: upright, straight, flattened; boxes refer to it."""

    file: str
    page: int
    pixels: Pixels


class PrecheckRun(Protocol):
    """Reads and judges papers, and tells the result in words."""

    def judge(
        self, papers: Sequence[Paper], case: Case, as_of: date, city: str | None, progress: Progress
    ) -> tuple[Judgement, list[PagePicture]]:
        """Read and judge all papers of one application; an unreadable paper is a finding, never an error."""
        ...

    def judge_again(self, judgement: Judgement, rows: Sequence[Mapping[str, Any]], case: Case) -> Judgement:
        """Judge what was read with fields corrected by the applicant, in place of earlier corrections.

        Raises:
            InputError: a correction names no document or field, or gives a value of another type.
        """
        ...

    def tell(self, judgement: Judgement, case: Case, language: str) -> dict[str, Any]:
        """Give the report, as the public schema says, in a language."""
        ...
