"""config/judging.yaml tells pages that were read from pages that were not, on both sides of a threshold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import cv2
import numpy as np
import pytest

from doc_checker.checks import judge
from doc_checker.model import (
    Document,
    DocumentType,
    Part,
    Pixels,
    Reading,
    RecognisedPage,
    Status,
    TextSource,
)
from doc_checker.recognise import PageReader, PictureReading
from policy.case import Case
from tests.doc_checker.judging.judging_papers import book
from tests.doc_checker.reading.paper_samples import draw, error_rate, jpeg

pytestmark = pytest.mark.ocr


def noisy(page: Pixels, strength: float) -> Pixels:
    noise = np.random.default_rng(1).normal(0, strength, page.shape)
    return jpeg(np.clip(page + noise, 0, 255).astype(np.uint8), 80)


def blurred(sigma: float) -> Callable[[Pixels], Pixels]:
    return lambda page: noisy(np.asarray(cv2.GaussianBlur(page, (0, 0), sigma)), 4)


def at_dpi(dpi: int) -> Callable[[Pixels], Pixels]:
    return lambda page: jpeg(
        np.asarray(cv2.resize(page, None, fx=dpi / 200, fy=dpi / 200, interpolation=cv2.INTER_AREA)), 80
    )


def darkened(light: float) -> Callable[[Pixels], Pixels]:
    return lambda page: noisy((page * light).astype(np.uint8), 5)


def legible(read: PictureReading) -> tuple[Status, str]:
    """Judge the page as a paper of its own; also the key of the message."""
    height, width = read.pixels.shape[:2]
    page = RecognisedPage(
        "a.jpg", 1, width, height, read.lines, TextSource.OCR, read.legibility, read.scripts
    )
    paper = Document("d1", DocumentType.DIPLOMA, 0.9, (Part("a.jpg", (1,)),), {})
    findings = judge(Reading((paper,), (page,), ()), Case(), book(), date(2026, 1, 5), None)
    (found,) = [finding for finding in findings if finding.code == "page.legible"]
    return found.status, found.key.removeprefix("finding-page-legible-")


@pytest.mark.parametrize(
    ("language", "worse", "expected"),
    [
        pytest.param("en", blurred(3.5), "pass", id="en, blur 3.5 px"),
        pytest.param("en", blurred(4.5), "fail-blurred", id="en, blur 4.5 px"),
        pytest.param("zh", blurred(3.5), "pass", id="zh, blur 3.5 px"),
        pytest.param("zh", blurred(4.5), "unknown", id="zh, blur 4.5 px"),
        pytest.param("en", blurred(8), "unknown", id="en, blur 8 px"),
        pytest.param("zh", at_dpi(50), "pass", id="zh, 50 dpi"),
        pytest.param("en", at_dpi(30), "not read", id="en, 30 dpi"),
        pytest.param("zh", at_dpi(26), "fail-low_resolution", id="zh, 26 dpi"),
        pytest.param("zh", lambda page: jpeg(page, 3), "pass", id="zh, JPEG 3"),
        pytest.param("en", darkened(0.07), "pass", id="en, light 0.07"),
        pytest.param("en", darkened(0.02), "not read", id="en, light 0.02"),
    ],
)
def test_a_page_is_legible_as_long_as_it_is_read(
    language: str, worse: Callable[[Pixels], Pixels], expected: str, page_reader: PageReader
) -> None:
    sheet = draw(language, points=11)
    read = page_reader.read(worse(sheet.pixels[:1100]), photo=False)
    errors = error_rate("".join(sheet.lines), "".join(line.text for line in read.lines))
    if expected == "not read":  # how it is put depends on the face that is installed; a pass it is never
        assert legible(read)[0] is not Status.PASS
    else:
        assert legible(read)[1] == expected
    assert errors <= 0.03 if expected == "pass" else errors > 0.08


def test_a_page_blurred_beyond_reading_is_no_single_large_word(page_reader: PageReader) -> None:
    page = np.asarray(cv2.GaussianBlur(draw("th", points=12).pixels[:1100], (0, 0), 4.5))
    assert page_reader.read(page, photo=False).lines == ()
