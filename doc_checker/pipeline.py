"""Files -> `Reading`: the entry to all reading of papers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from doc_checker.intake import NamedBytes
from doc_checker.messages import PictureRequest, PictureResult, ReadRequest, ReadResult, Skip, Started
from doc_checker.model import Document, FileProblem, Reading, RecognisedPage
from doc_checker.sandbox import ChildLostError, ReadingWorker, borrowed

Segmenter = Callable[[Sequence[RecognisedPage]], list[Document]]
_SEGMENTER = "doc_checker.segment:segment"


@dataclass(frozen=True, slots=True)
class Progress:
    """What is being read just now. Page 0: the file is opened; pages 0: not known yet."""

    file: str
    file_number: int  # from 1
    files: int
    page: int
    pages: int


def read_files(
    files: Sequence[NamedBytes | Path],
    worker: ReadingWorker | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
    segmenter: Segmenter | str = _SEGMENTER,
    keep_pictures: bool = False,
) -> Reading:
    """Read files and group their pages into documents, all in the worker's child process.

    A page on which the child breaks or takes too long becomes a page with a problem; the others are read
    by a new child. Files with equal content are read once and named in `Reading.duplicates`.

    Args:
        files: what was uploaded; names should differ, for they say where a value stands.
        worker: a warm child to use; without it one is started and ended.
        progress: told of each page before it is read.
        segmenter: a function at the top of a module (it runs in the child), or "module:name".
        keep_pictures: let the child hold what it read, for a `draw_pages` that follows.

    Raises:
        ReadingError: our own code failed.
    """
    with borrowed(worker) as child:
        most = child.limits.file_bytes
        named = tuple(_loaded(file, most) for file in files)
        skips: list[Skip] = []
        while True:
            here = [Started(0, 0, 0)]

            def heard(message: object, here: list[Started] = here) -> None:
                if not isinstance(message, Started):
                    return
                here[0] = message
                # After its last page a file is examined: nothing that a waiting person need be told.
                if message.file_index >= 0 and message.page <= message.pages:
                    name = named[message.file_index].name
                    progress(Progress(name, message.file_index + 1, len(named), message.page, message.pages))

            request = ReadRequest(named, _name_of(segmenter), tuple(skips), child.limits, keep_pictures)
            try:
                result = child.ask(request, ReadResult, child.limits.file_seconds, heard)
            except ChildLostError as lost:
                if not _skip(here[0], lost.code, skips, child.limits.crashes_per_file):
                    return _given_up(named, lost.code)
                continue
            return Reading(result.documents, result.pages, result.problems, result.duplicates, result.traces)


def draw_pages(
    files: Sequence[NamedBytes | Path],
    pages: Collection[tuple[str, int]],
    worker: ReadingWorker | None = None,
) -> dict[tuple[str, int], bytes]:
    """Give the pictures that pages (file name, number from 1) were read from, so that boxes lie on them.

    A sheet on a photo is flattened, a scan is straight, all are upright; JPEG of at most 2.5 million pixels.
    The child still holds them after `read_files(keep_pictures=True)`; else the pages are read again. It
    lets go of all of them with this call. A page that cannot be drawn is left out.
    """
    with borrowed(worker) as child:
        wanted = []
        for file in files:
            numbers = tuple(sorted(number for name, number in pages if name == file.name))
            if numbers:
                wanted.append((_loaded(file, child.limits.file_bytes), numbers))
        request = PictureRequest(tuple(wanted), child.limits)
        try:
            result = child.ask(request, PictureResult, child.limits.file_seconds, lambda _: None)
        except ChildLostError:
            return {}
        return {(name, number): jpeg for name, number, jpeg in result.pictures}


def _skip(at: Started, code: str, skips: list[Skip], most: int) -> bool:
    """Note where the child broke; False where no file is to blame."""
    if at.file_index < 0:
        return False
    if any(skip.file_index == at.file_index and skip.page == 0 for skip in skips):
        return False  # it is not read any more, and still the child breaks: no file's fault
    broken = sum(skip.file_index == at.file_index for skip in skips)
    page = 0 if broken + 1 >= most else at.page
    skips.append(Skip(at.file_index, page, code))
    return True


def _given_up(named: tuple[NamedBytes, ...], code: str) -> Reading:
    return Reading((), (), tuple(FileProblem(file.name, code) for file in named))


def _loaded(file: NamedBytes | Path, most: int) -> NamedBytes:
    if isinstance(file, NamedBytes):
        return file if len(file.data) <= most else NamedBytes(file.name, file.data[: most + 1])
    with file.open("rb") as stream:
        return NamedBytes(file.name, stream.read(most + 1))


def _name_of(segmenter: Segmenter | str) -> str:
    if isinstance(segmenter, str):
        return segmenter
    return f"{segmenter.__module__}:{segmenter.__qualname__}"
