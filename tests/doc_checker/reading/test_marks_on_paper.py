"""Red seals and handwriting are told from what only looks like them."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from doc_checker.imaging_light import even_light
from doc_checker.imaging_page import find_page, flatten
from doc_checker.model import Pixels
from doc_checker.seals import Shape, find_gray_rounds, find_red_seals, is_colourless
from doc_checker.signatures import Presence, ink_in
from tests.doc_checker.reading.paper_samples import CJK, FONTS, draw, jpeg, photograph, scan, sign, stamp

PLACE = (0.5, 0.7, 0.9, 0.8)
RED = (200, 20, 25)


def sheet(paint: Callable[[ImageDraw.ImageDraw], object]) -> Pixels:
    image = Image.new("RGB", (1654, 2338), (255, 255, 255))
    paint(ImageDraw.Draw(image))
    return np.asarray(image).copy()


def font(language: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS[language], size)


def line_to_sign(text: str = "", language: str = "en", size: int = 30) -> Pixels:
    def paint(pen: ImageDraw.ImageDraw) -> None:
        pen.line((860, 1835, 1455, 1835), fill=(0, 0, 0), width=3)
        if text:
            pen.text((877, 1730), text, font=font(language, size), fill=(20, 20, 20))

    return sheet(paint)


def as_photo(pixels: Pixels) -> Pixels:
    shot = photograph(pixels)
    corners = find_page(shot)
    assert corners is not None
    return even_light(flatten(shot, corners))


def small(pixels: Pixels) -> Pixels:
    return jpeg(cv2.resize(pixels, (827, 1169), interpolation=cv2.INTER_AREA), 70)


def colour_scan(pixels: Pixels) -> Pixels:
    return scan(pixels, gray=False)


@pytest.mark.parametrize("medium", [colour_scan, as_photo, small])
@pytest.mark.parametrize("opacity", [0.9, 0.55])
def test_a_round_seal_over_text_is_found_where_it_is(
    medium: Callable[[Pixels], Pixels], opacity: float
) -> None:
    seals = find_red_seals(medium(stamp(draw("zh").pixels, (0.65, 0.6), opacity=opacity)))
    assert [seal.shape for seal in seals] == [Shape.ROUND]
    left, top, right, bottom = seals[0].box
    assert abs((left + right) / 2 - 0.65) < 0.06 and abs((top + bottom) / 2 - 0.6) < 0.06
    assert seals[0].confidence >= 0.8


def test_two_seals_are_two() -> None:
    paper = stamp(stamp(draw("zh").pixels, (0.3, 0.75)), (0.72, 0.76), seed=8)
    assert len(find_red_seals(paper)) == 2


TRAPS: dict[str, Callable[[ImageDraw.ImageDraw], object]] = {
    "letterhead": lambda pen: pen.text(
        (200, 200), "人民政府文件", font=ImageFont.truetype(CJK, 120), fill=RED
    ),
    "rule": lambda pen: pen.line((100, 400, 1500, 400), fill=RED, width=8),
    "annotation box": lambda pen: pen.rectangle((300, 500, 700, 800), outline=RED, width=6),
    "annotation ring": lambda pen: pen.ellipse((300, 500, 600, 800), outline=RED, width=6),
    "blot": lambda pen: pen.ellipse((300, 500, 500, 700), fill=RED),
    "red page": lambda pen: pen.rectangle((0, 0, 1654, 2338), fill=RED),
    "red text": lambda pen: [
        pen.text((200, 300 + i * 50), "Dies ist roter Text in Zeilen", font=font("de", 36), fill=RED)
        for i in range(8)
    ],
}


@pytest.mark.parametrize("trap", TRAPS)
def test_red_that_is_no_seal_is_not_taken_for_one(trap: str) -> None:
    assert find_red_seals(sheet(TRAPS[trap])) == []


def test_a_gray_copy_is_known_as_such_so_that_a_missing_seal_is_unknown() -> None:
    paper = stamp(draw("zh").pixels, (0.65, 0.6))
    assert not is_colourless(paper)
    assert is_colourless(scan(paper))
    assert find_red_seals(scan(paper)) == []
    (ring,) = find_gray_rounds(scan(paper))
    assert abs((ring[0] + ring[2]) / 2 - 0.65) < 0.03


@pytest.mark.parametrize("language", ["zh", "en", "ar"])
def test_a_gray_page_without_a_ring_bears_no_round_seal(language: str) -> None:
    page = scan(draw(language, points=9, lines=40).pixels)
    assert is_colourless(page) and find_gray_rounds(page) == []


def test_a_little_blue_ink_is_colour() -> None:
    assert not is_colourless(sign(line_to_sign(), PLACE))


@pytest.mark.parametrize(
    "medium", [lambda p: p, scan, small, as_photo], ids=["clean", "scan", "small", "photo"]
)
@pytest.mark.parametrize(
    ("text", "language"), [("", "en"), ("Signature of employee:", "en"), ("乙方（签字或盖章）：", "zh")]
)
def test_a_pen_is_seen_and_print_and_rules_are_not(
    text: str, language: str, medium: Callable[[Pixels], Pixels]
) -> None:
    unsigned = line_to_sign(text, language)
    assert ink_in(medium(unsigned), PLACE).presence is Presence.NO
    for seed in range(1 if medium is as_photo else 3):  # photos are slow to draw
        assert ink_in(medium(sign(unsigned, PLACE, seed=seed)), PLACE).presence is Presence.YES


def test_large_print_is_no_signature() -> None:
    assert ink_in(line_to_sign("SIGNED", size=60), PLACE).presence is Presence.NO


def test_a_seal_alone_is_no_signature_and_one_under_a_seal_is_seen() -> None:
    sealed = stamp(line_to_sign("甲方（盖章）：", "zh"), (0.7, 0.75))
    assert ink_in(sealed, PLACE).presence is Presence.NO
    assert ink_in(sign(sealed, PLACE), PLACE).presence is Presence.YES


def test_on_a_gray_copy_a_seal_leaves_it_open_whether_it_is_signed() -> None:
    sealed = scan(stamp(line_to_sign("甲方（盖章）：", "zh"), (0.7, 0.75)))
    assert ink_in(sealed, PLACE).presence is Presence.UNKNOWN


def test_joined_print_is_never_surely_a_signature() -> None:
    arabic = line_to_sign("توقيع الموظف المسؤول", "ar", 44)
    assert ink_in(arabic, PLACE).presence is not Presence.YES


def test_recognised_words_are_left_out_of_the_search() -> None:
    arabic = line_to_sign("توقيع الموظف المسؤول", "ar", 44)
    words = ((0.52, 0.735, 0.83, 0.78),)
    assert ink_in(arabic, PLACE, words).presence is Presence.NO
    assert ink_in(sign(arabic, PLACE), PLACE, words).presence is Presence.YES


def test_a_region_without_size_is_unknown() -> None:
    assert ink_in(line_to_sign(), (0.5, 0.5, 0.5, 0.5)).presence is Presence.UNKNOWN
