"""Papers + case + rule book -> judgement -> report: the one way of a pre-check, wherever it is asked for."""

from __future__ import annotations

import contextlib
import io
import threading
import weakref
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import numpy as np
from PIL import Image

from doc_checker import pipeline, report
from doc_checker.checks import judge
from doc_checker.intake import NamedBytes
from doc_checker.model import Finding, Reading, RecognisedPage
from doc_checker.sandbox import ReadingWorker
from policy.book import PolicyBook
from policy.case import Case
from policy.catalogue import Catalogue
from services.judgement import Judgement, PagePicture, Paper, Progress

#: Where a page was flattened its proportions change; a frame on the unflattened picture would lie elsewhere.
_SAME_SHAPE = 0.03


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
        self, papers: Sequence[Paper], case: Case, as_of: date, city: str | None, progress: Progress
    ) -> tuple[Judgement, list[PagePicture]]:
        """Read and judge all papers of one application; an unreadable paper is a finding, never an error.

        Raises:
            ReadingError: our own code failed.
        """
        files = [NamedBytes(paper.name, paper.content) for paper in papers]
        count = _PageCount(len(files), progress)
        with self._worker() as worker:
            reading = pipeline.read_files(files, worker=worker, progress=count.reading)
            count.judging()
            findings = tuple(judge(reading, case, self._book, as_of, city))
            pictures = list(_pictures(files, reading, findings, worker))
        return Judgement(as_of, city, reading, findings), pictures

    def tell(self, judgement: Judgement, case: Case, language: str) -> dict[str, Any]:
        """Give the report, as the public schema says, in a language."""
        return report.build(
            judgement.reading,
            judgement.findings,
            case,
            self._book,
            judgement.as_of,
            language,
            self._catalogue,
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
) -> Iterator[PagePicture]:
    """Draw the pages that findings point at."""
    wanted = {(place.file, place.page) for finding in findings for place in finding.evidence}
    contents = {file.name: file for file in files}
    for page in reading.pages:
        if (page.file, page.number) not in wanted or page.problem is not None:
            continue
        if page.pixels is not None:
            yield PagePicture(page.file, page.number, page.pixels)
            continue
        png = pipeline.render_page(contents[page.file], page.number, worker, page.rotation_degrees)
        if png is not None:
            with Image.open(io.BytesIO(png)) as image:
                pixels = np.asarray(image.convert("RGB"), dtype=np.uint8)
            yield PagePicture(page.file, page.number, pixels, exact=_same_shape(page, pixels.shape))


def _same_shape(page: RecognisedPage, shape: tuple[int, ...]) -> bool:
    read, drawn = page.width_px / page.height_px, shape[1] / shape[0]
    return abs(read / drawn - 1) <= _SAME_SHAPE


def _close_all(workers: list[ReadingWorker]) -> None:
    while workers:
        workers.pop().close()
