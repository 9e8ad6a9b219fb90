"""The program of the reading child: takes requests on standard input, answers on standard output.

Started by `doc_checker.sandbox` only. Limits on memory and processor time are set here, before any file
is touched, and the network is taken away where the system lets us.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import resource
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from doc_checker.intake import NamedBytes, SafeFile, open_file
from doc_checker.integrity.traces import FileTraces
from doc_checker.kept_pictures import KeptPictures, to_jpeg
from doc_checker.limits import ReadingLimits
from doc_checker.messages import (
    Failed,
    PictureRequest,
    PictureResult,
    ReadRequest,
    ReadResult,
    Skip,
    Started,
    receive,
    send,
)
from doc_checker.model import Document, FileProblem, RecognisedPage, TextSource

if TYPE_CHECKING:
    from doc_checker.pages import Page
    from doc_checker.recognise import PageReader  # loaded late: it brings the engines

Segmenter = Callable[[Sequence[RecognisedPage]], list[Document]]
_PICTURE_SHARE = 0.3  # of the page, as in page_reading
_NEW_NETWORK = 0x40000000  # CLONE_NEWNET
_NEW_USER = 0x10000000  # CLONE_NEWUSER, which lets an ordinary user have the other


class ReadingChild:
    """Answers requests one after the other; engines are loaded once, when first needed."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._reader: PageReader | None = None
        self._kept = KeptPictures()

    def answer(self, request: object) -> None:
        """Do what a request asks and send the result."""
        if isinstance(request, ReadRequest):
            send(self._out, self._read(request))
        elif isinstance(request, PictureRequest):
            send(self._out, PictureResult(tuple(self._pictures(request))))
            self._kept.forget()

    def _read(self, request: ReadRequest) -> ReadResult:
        self._kept.forget()
        pages: list[RecognisedPage] = []
        problems: list[FileProblem] = []
        duplicates: list[tuple[str, str]] = []
        traces: list[FileTraces] = []
        seen: dict[str, str] = {}
        for index, named in enumerate(request.files):
            skips = {skip.page: skip.code for skip in request.skips if skip.file_index == index}
            if 0 in skips:
                problems.append(FileProblem(named.name, skips[0]))
                continue
            send(self._out, Started(index, 0, 0))
            try:
                file = open_file(named.data, named.name, request.limits)
            except MemoryError:
                file = FileProblem(named.name, "too_large_bytes", "memory")
            if isinstance(file, FileProblem):
                problems.append(file)
                continue
            if file.sha256 in seen:
                duplicates.append((named.name, seen[file.sha256]))
                continue
            seen[file.sha256] = named.name
            read, wrong, unlike = self._read_file(index, file, skips, request)
            pages += read
            problems += wrong
            traces.append(self._examine(index, file, read, unlike, skips, request.limits))
        send(self._out, Started(-1, 0, 0))
        pages = _within_budget(pages, request.limits)
        readable = [page for page in pages if page.problem is None]
        documents = _segmenter(request.segmenter)(readable) if readable else []
        light = tuple(replace(page, pixels=None) for page in pages)
        return ReadResult(tuple(documents), light, tuple(problems), tuple(duplicates), tuple(traces))

    def _read_file(
        self, index: int, file: SafeFile, skips: dict[int, str], request: ReadRequest
    ) -> tuple[list[RecognisedPage], list[FileProblem], list[int]]:
        """Give the pages, what is wrong, and the pages whose stored text is not what their picture shows."""
        from doc_checker.page_reading import read_page
        from doc_checker.pages import PageError, opened

        limits = request.limits
        pages: list[RecognisedPage] = []
        problems: dict[str, FileProblem] = {}
        unlike: list[int] = []
        with opened(file, limits) as source:
            for number in range(1, file.pages + 1):
                send(self._out, Started(index, number, file.pages))
                _allow_seconds(limits.file_seconds)
                code = skips.get(number)
                if code is None:
                    try:
                        opened_page = source.page(number)
                        page = read_page(file.name, opened_page, self._engines(limits))
                        if _is_xfa_placeholder(file, page):
                            return [], [FileProblem(file.name, "unsupported", "xfa")], []
                        pages.append(page)
                        if _is_unlike(opened_page, page):
                            unlike.append(number)
                        if request.keep_pictures and page.pixels is not None:
                            self._kept.keep(file.data, number, page.pixels)
                        continue
                    except PageError:
                        code = "damaged"
                    except MemoryError:
                        code = "too_many_pixels"
                pages.append(RecognisedPage(file.name, number, 1, 1, (), TextSource.NONE, problem=code))
                problems.setdefault(code, FileProblem(file.name, code, f"page {number}"))
        return pages, list(problems.values()), unlike

    def _examine(
        self,
        index: int,
        file: SafeFile,
        pages: list[RecognisedPage],
        unlike: list[int],
        skips: dict[int, str],
        limits: ReadingLimits,
    ) -> FileTraces:
        """Observe a file, under a page number after its last: where that breaks, the pages stay as read."""
        from doc_checker.integrity.examine import examine, not_examined

        after = file.pages + 1
        send(self._out, Started(index, after, file.pages))
        _allow_seconds(limits.file_seconds)
        return not_examined(file.name) if after in skips else examine(file, pages, unlike)

    def _pictures(self, request: PictureRequest) -> Iterator[tuple[str, int, bytes]]:
        for index, (named, numbers) in enumerate(request.wanted):
            send(self._out, Started(index, 0, 0))  # starts the parent's clock for this file
            _allow_seconds(request.limits.file_seconds)
            found = self._kept.of(named.data, numbers)
            if missing := [number for number in numbers if number not in found]:
                found |= self._read_again(named, missing, request.limits)
            yield from ((named.name, number, jpeg) for number, jpeg in sorted(found.items()))

    def _read_again(
        self, named: NamedBytes, numbers: Sequence[int], limits: ReadingLimits
    ) -> dict[int, bytes]:
        """Read pages only for their pictures: reading is what decides how a page is turned and flattened."""
        from doc_checker.page_reading import read_page
        from doc_checker.pages import PageError, opened

        file = open_file(named.data, named.name, limits)
        if isinstance(file, FileProblem):
            return {}
        found: dict[int, bytes] = {}
        with opened(file, limits) as source:
            for number in numbers:
                if 1 <= number <= file.pages:
                    with suppress(PageError):
                        page = read_page(file.name, source.page(number), self._engines(limits))
                        if page.pixels is not None:
                            found[number] = to_jpeg(page.pixels)
        return found

    def _engines(self, limits: ReadingLimits) -> PageReader:
        from doc_checker.recognise import PageReader

        if self._reader is None:
            self._reader = PageReader(limits)
        return self._reader


def _is_unlike(opened_page: Page, read: RecognisedPage) -> bool:
    """Say whether a page's visible stored text was set aside, because the picture shows something else."""
    layer = opened_page.layer
    if layer is None or not layer.usable or not layer.lines or layer.picture_share >= _PICTURE_SHARE:
        return False  # beside pictures the layer may be right and yet not all
    return read.source is not TextSource.TEXT_LAYER


def _is_xfa_placeholder(file: SafeFile, page: RecognisedPage) -> bool:
    """Adobe's dynamic forms show one page that asks to wait for another viewer."""
    if file.pages > 2 or b"%PDF-" not in file.data[:1024] or page.number != 1:
        return False
    text = page.text.casefold()
    return "please wait" in text and ("pdf viewer" in text or "adobe reader" in text)


def _within_budget(pages: list[RecognisedPage], limits: ReadingLimits) -> list[RecognisedPage]:
    from doc_checker.imaging import shrink

    total = sum(page.pixels.nbytes for page in pages if page.pixels is not None)
    if total <= limits.kept_pixels_bytes:
        return pages
    each = limits.kept_pixels_bytes // (3 * len(pages))
    return [
        page if page.pixels is None else replace(page, pixels=shrink(page.pixels, each)) for page in pages
    ]


def _segmenter(name: str) -> Segmenter:
    module, _, attribute = name.partition(":")
    found: Segmenter = getattr(importlib.import_module(module), attribute)
    return found


def _allow_seconds(seconds: float) -> None:
    """Let the process use so much more processor time on both cores from now on."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime + 2 * seconds) + 2, hard))


def _confine(memory_bytes: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_NETWORK) != 0:
        libc.unshare(_NEW_USER | _NEW_NETWORK)  # refused on some systems: nothing here connects anyway


def main() -> int:
    """Serve requests until the parent closes the pipe."""
    _confine(int(sys.argv[1]))
    out = os.fdopen(os.dup(1), "wb")
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)  # what a library prints must not mix with our frames
    os.dup2(quiet, 2)
    child = ReadingChild(out)
    source = sys.stdin.buffer

    def read(size: int) -> bytes:
        data = source.read(size)
        if len(data) != size:
            raise EOFError
        return data

    while True:
        try:
            request = receive(read)
        except EOFError:
            return 0
        try:
            child.answer(request)
        except Exception as error:  # noqa: BLE001  # one place turns what broke into an answer
            frame = traceback.extract_tb(error.__traceback__)[-1]
            send(out, Failed(type(error).__name__, f"{Path(frame.filename).name}:{frame.lineno}"))


__all__ = ["NamedBytes", "ReadingChild", "Skip", "main"]

if __name__ == "__main__":
    sys.exit(main())
