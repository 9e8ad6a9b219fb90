"""The picture that is shown is the one that was read: a box on it frames the word it was read from."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from doc_checker.intake import NamedBytes
from doc_checker.model import Box, Pixels
from doc_checker.pipeline import draw_pages, read_files
from doc_checker.recognise import PageReader
from doc_checker.sandbox import ReadingWorker
from tests.doc_checker.reading import fake_segmenter
from tests.doc_checker.reading.paper_samples import (
    draw,
    encode,
    error_rate,
    pdf_of_pictures,
    photograph,
    scan,
)
from tests.doc_checker.reading.test_reading_child import digital

pytestmark = pytest.mark.ocr

WORDS = ("Margaret", "Bachelor", "Mechanical", "Registrar:", "NF-2013-004417")


def photo() -> Pixels:
    return photograph(draw("en").pixels, seed=5, strength=1.5)


def as_jpeg(pixels: Pixels) -> bytes:
    return encode(np.ascontiguousarray(pixels), "JPEG", quality=90)


MEDIA: dict[str, Callable[[], bytes]] = {
    "photo": lambda: as_jpeg(photo()),
    "photo on its side": lambda: as_jpeg(np.rot90(photo())),
    "photo in a PDF": lambda: pdf_of_pictures([photo()]),
    "skewed scan": lambda: pdf_of_pictures([scan(draw("en").pixels, degrees=4.0)]),
    "scan upside down": lambda: as_jpeg(np.rot90(scan(draw("en").pixels, degrees=-2.0), 2)),
}


def inside(picture: Pixels, box: Box) -> Pixels:
    """Cut a box out, with a margin that a reader of lines needs but no neighbouring line fits into."""
    height, width = picture.shape[:2]
    margin = 0.2 * (box[3] - box[1]) * height
    left, right = max(0, int(box[0] * width - margin)), int(box[2] * width + margin)
    top, bottom = max(0, int(box[1] * height - margin)), int(box[3] * height + margin)
    return picture[top:bottom, left:right]


def decoded(jpeg: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(jpeg), formats=("JPEG",)).convert("RGB"))


@pytest.mark.parametrize("medium", MEDIA)
def test_a_box_on_the_picture_frames_its_word(
    medium: str, worker: ReadingWorker, page_reader: PageReader
) -> None:
    file = NamedBytes("paper", MEDIA[medium]())
    reading = read_files([file], worker, segmenter=fake_segmenter.one_each, keep_pictures=True)
    boxes = {word.text: word.box for line in reading.pages[0].lines for word in line.words}
    places = [boxes[word] for word in WORDS]
    drawn = draw_pages([file], {("paper", 1)}, worker)
    assert set(drawn) == {("paper", 1)}
    seen = page_reader.spot_check([inside(decoded(drawn["paper", 1]), box) for box in places])
    assert [error_rate(word, found.text) for word, found in zip(WORDS, seen, strict=True)] == [0.0] * 5


def test_on_the_photo_as_it_was_taken_the_boxes_would_mostly_lie_elsewhere(page_reader: PageReader) -> None:
    shot = photo()
    read = page_reader.read(shot, photo=True)
    boxes = {word.text: word.box for line in read.lines for word in line.words}
    seen = page_reader.spot_check([inside(shot, boxes[word]) for word in WORDS])
    wrong = [error_rate(word, found.text) > 0.3 for word, found in zip(WORDS, seen, strict=True)]
    assert sum(wrong) >= 3


def test_pictures_that_were_not_kept_come_out_the_same(worker: ReadingWorker) -> None:
    files = [NamedBytes("photo", as_jpeg(photo())), NamedBytes("digital", digital(2))]
    wanted = {("photo", 1), ("digital", 2), ("digital", 9), ("not a file", 1)}
    read_files(files, worker, segmenter=fake_segmenter.one_each, keep_pictures=True)
    kept = draw_pages(files, wanted, worker)
    assert set(kept) == {("photo", 1), ("digital", 2)}
    again = draw_pages(files, wanted, worker)  # asking for them let the child forget them
    assert again == kept
    largest = decoded(kept["photo", 1])
    assert 2_000_000 < largest.shape[0] * largest.shape[1] <= 2_500_000


def test_what_cannot_be_drawn_is_left_out(worker: ReadingWorker) -> None:
    files = [NamedBytes("x", b"nothing"), NamedBytes("a.pdf", digital(1))]
    assert set(draw_pages(files, {("x", 1), ("a.pdf", 1)}, worker)) == {("a.pdf", 1)}
    assert draw_pages(files, set(), worker) == {}
