"""The parent survives whatever a file does to the child, and says which file or page it was."""

from __future__ import annotations

import io
import os
import pickle
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from doc_checker.intake import NamedBytes
from doc_checker.limits import ReadingLimits
from doc_checker.messages import receive
from doc_checker.model import FileProblem, Part, TextSource
from doc_checker.pipeline import Progress, read_files
from doc_checker.sandbox import ReadingError, ReadingWorker
from tests.doc_checker.reading import fake_segmenter
from tests.doc_checker.reading.paper_samples import draw, encode, pdf_of_pictures, photograph, scan, stamp

pytestmark = pytest.mark.ocr


def digital(pages: int, word: str = "Certificate") -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for number in range(pages):
        canvas.drawString(72, 700, f"{word} of good conduct for the holder, page {number + 1}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_mixed_files_become_documents_pages_and_problems(worker: ReadingWorker, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(encode(stamp(photograph(draw("zh").pixels), (0.6, 0.7)), "JPEG"))
    heard: list[Progress] = []
    files = [NamedBytes("a.pdf", digital(2)), photo, NamedBytes("b.docx", b"PK\x03\x04" + b"word/" * 9)]
    reading = read_files(files, worker, heard.append, fake_segmenter.one_each)
    assert [d.parts for d in reading.documents] == [(Part("a.pdf", (1, 2)),), (Part("photo.jpg", (1,)),)]
    assert [d.variant for d in reading.documents] == ["0 seals", "1 seals"]  # pixels reached the segmenter
    assert reading.problems == (FileProblem("b.docx", "unsupported", "docx"),)
    assert [p.source for p in reading.pages] == [TextSource.TEXT_LAYER] * 2 + [TextSource.OCR]
    assert all(page.pixels is None for page in reading.pages)
    assert "劳动合同书" in reading.pages[2].text
    assert [(p.file, p.page, p.pages) for p in heard if p.file == "a.pdf"] == [
        ("a.pdf", 0, 0),
        ("a.pdf", 1, 2),
        ("a.pdf", 2, 2),
    ]
    again = read_files(files, worker, segmenter=fake_segmenter.one_each)
    assert again == reading


def test_equal_files_are_read_once_and_named(worker: ReadingWorker) -> None:
    data = digital(1)
    reading = read_files(
        [NamedBytes("a.pdf", data), NamedBytes("copy.pdf", data)], worker, segmenter=fake_segmenter.one_each
    )
    assert [p.file for p in reading.pages] == ["a.pdf"]
    assert reading.duplicates == (("copy.pdf", "a.pdf"),)
    assert reading.problems == ()


def test_a_crash_on_one_page_costs_that_page_only(worker: ReadingWorker) -> None:
    killed: list[int] = []

    def kill_once(progress: Progress) -> None:
        if (progress.file, progress.page) == ("a.pdf", 2) and not killed and worker.pid:
            killed.append(worker.pid)
            os.kill(worker.pid, signal.SIGKILL)

    files = [NamedBytes("a.pdf", digital(3)), NamedBytes("b.pdf", digital(1, "Diploma"))]
    reading = read_files(files, worker, kill_once, fake_segmenter.one_each)
    assert killed and worker.pid not in killed
    assert [(p.file, p.number, p.problem) for p in reading.pages] == [
        ("a.pdf", 1, None),
        ("a.pdf", 2, "crashed"),
        ("a.pdf", 3, None),
        ("b.pdf", 1, None),
    ]
    assert reading.problems == (FileProblem("a.pdf", "crashed", "page 2"),)
    assert reading.documents[0].parts == (Part("a.pdf", (1, 3)),)


def test_a_file_that_crashes_again_and_again_is_given_up(worker: ReadingWorker) -> None:
    def kill(progress: Progress) -> None:
        if progress.file == "a.pdf" and progress.page and worker.pid:
            os.kill(worker.pid, signal.SIGKILL)

    files = [NamedBytes("a.pdf", digital(5)), NamedBytes("b.pdf", digital(1, "Diploma"))]
    reading = read_files(files, worker, kill, fake_segmenter.one_each)
    assert reading.problems == (FileProblem("a.pdf", "crashed"),)
    assert [p.file for p in reading.pages] == ["b.pdf"]


def test_a_child_that_hangs_is_ended_in_time(limits: ReadingLimits) -> None:
    quick = replace(limits, file_seconds=4.0, crashes_per_file=1)
    seen = 0
    with ReadingWorker(quick) as child:

        def freeze(progress: Progress) -> None:
            nonlocal seen
            if progress.file == "a.pdf" and child.pid:
                seen += 1
                os.kill(child.pid, signal.SIGSTOP)

        began = time.monotonic()
        files = [NamedBytes("a.pdf", digital(1)), NamedBytes("b.txt", b"plain words")]
        reading = read_files(files, child, freeze, fake_segmenter.one_each)
        assert time.monotonic() - began < 20
    assert seen == 1  # it was not tried again
    assert reading.problems == (FileProblem("a.pdf", "timeout"), FileProblem("b.txt", "unsupported", "text"))


def test_a_crash_while_grouping_blames_every_file_and_ends(worker: ReadingWorker) -> None:
    reading = read_files([NamedBytes("a.pdf", digital(1))], worker, segmenter=fake_segmenter.crash)
    assert (reading.documents, reading.problems) == ((), (FileProblem("a.pdf", "crashed"),))


def test_our_own_mistake_is_an_exception_without_document_text(worker: ReadingWorker) -> None:
    with pytest.raises(ReadingError, match=r"RuntimeError in fake_segmenter.py:\d+") as raised:
        read_files([NamedBytes("a.pdf", digital(1))], worker, segmenter=fake_segmenter.raise_error)
    assert "secret" not in str(raised.value)
    reading = read_files([NamedBytes("a.pdf", digital(1))], worker, segmenter=fake_segmenter.one_each)
    assert len(reading.documents) == 1


def xfa() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(72, 700, "Please wait...")
    canvas.drawString(72, 680, "If this message is not replaced, your PDF viewer may not show this.")
    canvas.save()
    return buffer.getvalue()


def looped_pages() -> bytes:
    document = pikepdf.open(io.BytesIO(digital(2)))
    document.Root.Pages.Kids.append(document.Root.Pages)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def scribbled(data: bytes) -> bytes:
    middle = len(data) // 3
    return data[:middle] + bytes(255 - b for b in data[middle : middle + 400]) + data[middle + 400 :]


@pytest.mark.parametrize(
    ("make", "codes"),
    [
        (xfa, {"unsupported"}),
        (looped_pages, {None, "damaged", "empty"}),
        (lambda: cut(digital(3)), {None, "damaged", "empty"}),
        (lambda: scribbled(digital(3)), {None, "damaged", "empty"}),
        (lambda: cut(encode(draw("en").pixels)), {"damaged"}),
        (lambda: scribbled(encode(draw("en").pixels)), {"damaged"}),
        (lambda: cut(encode(draw("en").pixels, "TIFF")), {"damaged"}),
        (lambda: scribbled(pdf_of_pictures([draw("en").pixels])), {None, "damaged", "empty"}),
    ],
)
def test_hostile_files_end_in_a_reading_or_a_problem(
    make: Callable[[], bytes], codes: set[str | None], worker: ReadingWorker
) -> None:
    reading = read_files([NamedBytes("x.pdf", make())], worker, segmenter=fake_segmenter.one_each)
    assert {problem.code for problem in reading.problems} <= codes
    assert reading.problems or None in codes


def test_the_parent_takes_nothing_but_our_own_types_from_the_child() -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (os.system, ("true",))

    data = pickle.dumps(Evil())
    stream = io.BytesIO(len(data).to_bytes(8, "big") + data)
    with pytest.raises(pickle.UnpicklingError):
        receive(stream.read)


def test_the_child_has_no_network_and_leaves_no_folder(limits: ReadingLimits) -> None:
    with ReadingWorker(limits) as child:
        read_files([NamedBytes("a.txt", b"words")], child, segmenter=fake_segmenter.one_each)
        assert child.pid is not None
        own = Path(f"/proc/{child.pid}/ns/net").readlink()
        folder = Path(f"/proc/{child.pid}/cwd").readlink()
        assert own != Path("/proc/self/ns/net").readlink() or os.geteuid() != 0
        assert folder.is_dir()
    assert not folder.exists()


def test_a_scan_in_a_pdf_is_read_on_every_page(worker: ReadingWorker) -> None:
    pages = [scan(draw("en").pixels), scan(draw("zh").pixels, degrees=-2)]
    reading = read_files(
        [NamedBytes("scan.pdf", pdf_of_pictures(pages))], worker, segmenter=fake_segmenter.one_each
    )
    assert ["Northfield" in p.text or "NORTHFIELD" in p.text for p in reading.pages] == [True, False]
    assert [page.scripts for page in reading.pages] == [("Latn",), ("Hans",)]
