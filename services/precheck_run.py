"""Papers + case + rule book -> judgement -> report: the one way of a pre-check, wherever it is asked for."""

from __future__ import annotations

import contextlib
import io
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from PIL import Image

from doc_checker import pipeline, report
from doc_checker.checks import judge
from doc_checker.corrections import correct, judge_corrected, read_corrections
from doc_checker.intake import NamedBytes
from doc_checker.model import Finding, Pixels, Reading
from doc_checker.sandbox import ReadingWorker
from policy.book import PolicyBook
from policy.case import Case
from policy.catalogue import Catalogue
from services.judgement import Judgement, PagePicture, Paper, Progress


class PolicyPrecheck:
    """Reads with doc_checker, judges by the book, tells by the catalogue.

    Reading children stay warm between checks and end with this object; several checks may run at once.
    """

    def __init__(self, book: PolicyBook, catalogue: Catalogue) -> None:
        self._book, self._catalogue = book, catalogue
        self._idle: list[ReadingWorker] = []
        self._lock = threading.Lock()
        self._finalizer = weakref.finalize(self, _close_all, self._idle)

    def judge(
        self,
        papers: Sequence[Paper],
        case: Case,
        as_of: date,
        city: str | None,
        progress: Progress,
        pictures: bool = True,
    ) -> tuple[Judgement, list[PagePicture]]:
        """Read and judge all papers of one application; an unreadable paper is a finding, never an error.

        `pictures`: also give the pages that findings point at.

        Raises:
            ReadingError: our own code failed.
        """
        files = [NamedBytes(paper.name, paper.content) for paper in papers]
        count = _PageCount(len(files), progress)
        with self._worker() as worker:
            reading = pipeline.read_files(
                files, worker=worker, progress=count.reading, keep_pictures=pictures
            )
            count.judging()
            findings = tuple(judge(reading, case, self._book, as_of, city))
            drawn = _pictures(files, reading, findings, worker) if pictures else []
        return Judgement(as_of, city, reading, findings), drawn

    def judge_again(self, judgement: Judgement, rows: Sequence[Mapping[str, Any]], case: Case) -> Judgement:
        """Judge what was read with fields corrected by the applicant ({document, field, value} each).

        The corrections replace earlier ones; without any, the papers are judged as they were read.

        Raises:
            InputError: a correction names no document or field, or gives a value of another type.
        """
        corrections = read_corrections(judgement.reading, rows)
        findings = judge_corrected(
            judgement.reading, corrections, case, self._book, judgement.as_of, judgement.city
        )
        return replace(judgement, findings=tuple(findings), corrections=corrections)

    def tell(self, judgement: Judgement, case: Case, language: str) -> dict[str, Any]:
        """Give the report, as the public schema says, in a language."""
        return report.build(
            correct(judgement.reading, judgement.corrections),
            judgement.findings,
            case,
            self._book,
            judgement.as_of,
            language,
            self._catalogue,
            judgement.city,
        )

    def close(self) -> None:
        """End the reading children that wait."""
        self._finalizer()

    @contextlib.contextmanager
    def _worker(self) -> Iterator[ReadingWorker]:
        with self._lock:
            worker = self._idle.pop() if self._idle else ReadingWorker()
        try:
            yield worker
        except BaseException:
            worker.close()
            raise
        with self._lock:
            self._idle.append(worker)


class _PageCount:
    """Turns what the reader tells of files and pages into pages done of pages in all, never going back."""

    def __init__(self, files: int, progress: Progress) -> None:
        self._progress = progress
        self._pages_of: dict[int, int] = dict.fromkeys(range(1, files + 1), 1)
        self._done = 0

    def reading(self, told: pipeline.Progress) -> None:
        """Hear that a page is about to be read."""
        if told.pages:
            self._pages_of[told.file_number] = told.pages
        before = sum(pages for number, pages in self._pages_of.items() if number < told.file_number)
        self._done = max(self._done, before + max(0, told.page - 1))
        self._progress(self._done, self._total, "reading")

    def judging(self) -> None:
        """Hear that all pages were read."""
        self._progress(self._total, self._total, "judging")

    @property
    def _total(self) -> int:
        return sum(self._pages_of.values())


def _pictures(
    files: Sequence[NamedBytes], reading: Reading, findings: Sequence[Finding], worker: ReadingWorker
) -> list[PagePicture]:
    """Draw the pages that findings point at."""
    pointed = {(place.file, place.page) for finding in findings for place in finding.evidence}
    read = {(page.file, page.number) for page in reading.pages if page.problem is None}
    # Asked for nothing, the child still lets go of what it holds.
    drawn = pipeline.draw_pages(files, pointed & read, worker)
    return [PagePicture(file, page, _decoded(jpeg)) for (file, page), jpeg in drawn.items()]


def _decoded(jpeg: bytes) -> Pixels:
    # The child has touched hostile files: only the one format that it was asked for is decoded.
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        return np.asarray(image.convert("RGB"), dtype=np.uint8)


def _close_all(workers: list[ReadingWorker]) -> None:
    while workers:
        workers.pop().close()
