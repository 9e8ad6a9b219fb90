"""One warm reading child and one set of engines for all tests that need them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from doc_checker.limits import ReadingLimits, load_limits
from doc_checker.recognise import PageReader
from doc_checker.sandbox import ReadingWorker


@pytest.fixture(scope="session")
def limits() -> ReadingLimits:
    return load_limits()


@pytest.fixture(scope="session")
def page_reader(limits: ReadingLimits) -> PageReader:
    return PageReader(limits)


@pytest.fixture(scope="session")
def worker(limits: ReadingLimits) -> Iterator[ReadingWorker]:
    with ReadingWorker(limits) as child:
        yield child
