"""A segmenter for tests that runs in the reading child: one document for each file, or a break on purpose."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

from doc_checker.model import Document, DocumentType, Part, RecognisedPage
from doc_checker.seals import find_red_seals


def one_each(pages: Sequence[RecognisedPage]) -> list[Document]:
    """Make one document of each file; its variant tells how many seals the pixels show."""
    files = dict.fromkeys(page.file for page in pages)
    found = []
    for index, file in enumerate(files):
        own = [page for page in pages if page.file == file]
        seals = sum(len(find_red_seals(page.pixels)) for page in own if page.pixels is not None)
        parts = (Part(file, tuple(page.number for page in own)),)
        found.append(Document(f"d{index}", DocumentType.OTHER, 0.5, parts, {}, variant=f"{seals} seals"))
    return found


def crash(pages: Sequence[RecognisedPage]) -> list[Document]:
    """End the process."""
    os._exit(9)


def hang(pages: Sequence[RecognisedPage]) -> list[Document]:
    """Never come back."""
    while True:
        time.sleep(60)


def raise_error(pages: Sequence[RecognisedPage]) -> list[Document]:
    """Break as a mistake of ours would."""
    raise RuntimeError("secret text of a paper")
