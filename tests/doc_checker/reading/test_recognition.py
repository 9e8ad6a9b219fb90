"""Real engines on drawn pages: the script decides who reads, and any way up is read."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from doc_checker.model import Pixels
from doc_checker.recognise import PageReader
from tests.doc_checker.reading.paper_samples import (
    TEXTS,
    draw,
    error_rate,
    jpeg,
    photograph,
    scan,
    skew,
    stamp,
)

pytestmark = pytest.mark.ocr

SCRIPT = {"zh": "Hans", "ja": "Jpan", "ru": "Cyrl", "ko": "Kore", "ar": "Arab", "th": "Thai"}
MOST_ERRORS = {"th": 0.18, "ko": 0.15, "ru": 0.02, "ar": 0.03}


@pytest.mark.parametrize(
    ("language", "medium"),
    # One Latin language is enough on photos: the others differ in their letters, which scans show.
    [*((language, scan) for language in TEXTS), *((language, photograph) for language in ("en", *SCRIPT))],
)
def test_each_language_is_read_in_its_own_script(
    language: str, medium: Callable[[Pixels], Pixels], page_reader: PageReader
) -> None:
    sheet = draw(language)
    read = page_reader.read(medium(sheet.pixels), photo=medium is photograph)
    assert error_rate("".join(sheet.lines), "".join(line.text for line in read.lines)) <= MOST_ERRORS.get(
        language, 0.012
    )
    assert SCRIPT.get(language, "Latn") in read.scripts
    assert read.rotation_degrees == 0


@pytest.mark.parametrize("degrees", [90, 180, 270])
@pytest.mark.parametrize("language", ["en", "zh", "ru", "ar"])
def test_a_page_lying_any_way_is_put_upright(language: str, degrees: int, page_reader: PageReader) -> None:
    sheet = draw(language)
    lying = np.ascontiguousarray(np.rot90(scan(sheet.pixels), degrees // 90))
    read = page_reader.read(lying, photo=False)
    assert read.rotation_degrees == degrees
    assert error_rate("".join(sheet.lines), "".join(line.text for line in read.lines)) <= 0.03


def test_boxes_say_where_the_words_stand(page_reader: PageReader) -> None:
    read = page_reader.read(skew(draw("en").pixels, 2.0), photo=False)
    words = {word.text: word.box for line in read.lines for word in line.words}
    name, registrar = words["Margaret"], words["Registrar:"]
    assert name[0] < words["Ellen"][0] < words["Hartwell"][0]
    assert name[1] < registrar[1]
    height, width = read.pixels.shape[:2]
    left, top, right, bottom = name
    cut = read.pixels[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]
    assert cut.min() < 80 and 1.8 < cut.shape[1] / cut.shape[0] < 8


def test_small_korean_on_a_photo_is_not_taken_for_arabic(page_reader: PageReader) -> None:
    sheet = draw("ko", points=12)  # Tesseract guesses Arabic here, with no confidence at all
    read = page_reader.read(photograph(sheet.pixels), photo=True)
    assert error_rate("".join(sheet.lines), "".join(line.text for line in read.lines)) <= MOST_ERRORS["ko"]
    assert "Kore" in read.scripts


def test_russian_and_chinese_on_one_page_are_both_read(page_reader: PageReader) -> None:
    upper, lower = draw("ru").pixels, draw("zh").pixels
    page = np.concatenate([upper[:1200], lower[:1138]])
    text = "".join(line.text for line in page_reader.read(scan(page), photo=False).lines)
    assert "Соколова" in text and "劳动合同书" in text and "35000" in text


def test_print_under_a_red_seal_is_read(page_reader: PageReader) -> None:
    sheet = draw("zh")
    sealed = scan(stamp(stamp(sheet.pixels, (0.35, 0.18)), (0.62, 0.30), seed=9), gray=False)
    text = "".join(line.text for line in page_reader.read(sealed, photo=False).lines)
    for value in ("2025年3月1日", "35000元", "玛格丽特"):
        assert value in text


@pytest.mark.parametrize(
    "worse",
    [
        lambda p: cv2.GaussianBlur(p, (0, 0), 2.0),
        lambda p: jpeg(p, 18),
        lambda p: cv2.resize(p, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA),
        lambda p: (p * 0.3).astype(np.uint8),
    ],
    ids=["blurred", "compressed", "100 dpi", "dark"],
)
def test_bad_pictures_that_a_person_can_read_are_read(
    worse: Callable[[Pixels], Pixels], page_reader: PageReader
) -> None:
    sheet = draw("en")
    read = page_reader.read(np.asarray(worse(sheet.pixels)), photo=False)
    assert error_rate("".join(sheet.lines), "".join(line.text for line in read.lines)) <= 0.02


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_a_blank_page_has_no_words(shade: int, page_reader: PageReader) -> None:
    read = page_reader.read(np.full((1200, 900, 3), shade, dtype=np.uint8), photo=True)
    assert read.lines == () and read.scripts == ()


def test_the_same_picture_is_read_the_same_twice(page_reader: PageReader) -> None:
    shot = scan(draw("zh").pixels)
    assert page_reader.read(shot, photo=True).lines == page_reader.read(shot, photo=True).lines
