"""Papers + case + rule book -> judgement -> report: the one way of a pre-check, wherever it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from policy.book import PolicyBook
from policy.case import Case
from policy.catalogue import Catalogue
from services.judgement import Judgement, PagePicture, Paper, Progress


class PolicyPrecheck:
    """Reads with doc_checker, judges by the book, tells by the catalogue."""

    def __init__(self, book: PolicyBook, catalogue: Catalogue) -> None:
        self._book, self._catalogue = book, catalogue

    def judge(
        self, papers: Sequence[Paper], case: Case, as_of: date, city: str | None, progress: Progress
    ) -> tuple[Judgement, list[PagePicture]]:
        """Read and judge all papers of one application; an unreadable paper is a finding, never an error."""
        raise NotImplementedError

    def tell(self, judgement: Judgement, case: Case, language: str) -> dict[str, Any]:
        """Give the report, as the public schema says, in a language."""
        raise NotImplementedError
