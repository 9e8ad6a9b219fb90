"""Pictures are put upright, flat and evenly lit."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from doc_checker import imaging
from doc_checker.imaging_light import even_light, uneven, without_red
from doc_checker.imaging_page import find_page, flatten
from doc_checker.legibility import measure
from doc_checker.model import Line, Word
from tests.doc_checker.reading.paper_samples import draw, photograph, stamp

LINE = np.array([[[100, 200], [500, 200], [500, 230], [100, 230]]], dtype=np.float32)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_corners_follow_a_whole_turn(degrees: int) -> None:
    picture = np.zeros((400, 600, 3), dtype=np.uint8)
    picture[200:230, 100:500] = 255
    turned = imaging.turn(picture, degrees)
    quads = imaging.turn_quads(LINE, degrees, 600, 400)
    left, top = quads[0].min(axis=0).astype(int)
    right, bottom = quads[0].max(axis=0).astype(int)
    assert turned[top:bottom, left:right].min() == 255
    assert turned.sum() == picture.sum()
    low = quads[0].sum(axis=1)
    assert low.argmin() == 0  # the first corner is the top left again


@pytest.mark.parametrize("degrees", [-6.0, 2.5, 9.0])
def test_a_skew_is_measured_and_taken_out(degrees: float) -> None:
    page = np.full((800, 1000, 3), 255, dtype=np.uint8)
    page[300:330, 200:800] = 0
    crooked, matrix = imaging.straighten(page, -degrees)
    line = np.array([[[200, 300], [800, 300], [800, 330], [200, 330]]], dtype=np.float32)
    quads = imaging.move(line, matrix)
    assert imaging.skew_degrees(quads) == pytest.approx(degrees, abs=0.1)
    straight, back = imaging.straighten(crooked, imaging.skew_degrees(quads))
    edges = imaging.move(quads, back)[0]
    assert abs(edges[0, 1] - edges[1, 1]) < 1.5
    assert straight[int(edges[0, 1]) + 12, int(edges[0, 0]) + 60].max() < 60


def test_text_that_runs_up_the_page_lies_on_its_side() -> None:
    assert not imaging.lies_on_its_side(LINE)
    assert imaging.lies_on_its_side(imaging.turn_quads(LINE, 90, 600, 400))
    assert not imaging.lies_on_its_side(np.zeros((0, 4, 2), dtype=np.float32))


@pytest.mark.parametrize("seed", range(4))
def test_the_sheet_on_a_photo_is_found_and_flattened(seed: int) -> None:
    shot = photograph(draw("en").pixels, seed=seed)
    corners = find_page(shot)
    assert corners is not None
    flat = flatten(shot, corners)
    assert 1.25 < flat.shape[0] / flat.shape[1] < 1.6
    edge = flat[8:40, 8:-8].astype(int)
    assert np.median(edge.max(axis=2) - edge.min(axis=2)) < 40  # paper, not the brown table


def test_no_sheet_is_seen_on_a_scan_or_in_noise() -> None:
    assert find_page(draw("zh").pixels) is None
    noise = np.random.default_rng(1).integers(0, 255, (900, 700, 3), dtype=np.uint8)
    assert find_page(noise) is None


def test_a_shadow_is_taken_out_and_print_stays_dark() -> None:
    shot = photograph(draw("en").pixels)
    corners = find_page(shot)
    assert corners is not None
    dim = flatten(shot, corners)
    even = even_light(dim)
    assert uneven(dim) and not uneven(even)
    paper = cv2.dilate(cv2.cvtColor(even, cv2.COLOR_RGB2GRAY), np.ones((41, 41), np.uint8))
    assert np.percentile(paper[60:-60, 60:-60], 5) > 200
    assert np.percentile(even, 0.3) < 110


def test_red_ink_is_lifted_and_black_print_below_it_stays() -> None:
    clean = draw("zh").pixels
    lifted = without_red(stamp(clean, (0.4, 0.3), opacity=0.7))
    reference = without_red(clean)
    assert np.abs(lifted.astype(int) - reference.astype(int)).mean() < 2.5


def test_blur_darkness_and_cut_off_lines_show_in_the_numbers() -> None:
    page = draw("en").pixels
    quads = np.array([[[165, 187], [900, 187], [900, 250], [165, 250]]], dtype=np.float32)
    line = Line((Word("UNIVERSITY", (0.1, 0.08, 0.55, 0.11), 0.9),))
    sharp = measure(page, quads, [line])
    blurred = measure(cv2.GaussianBlur(page, (0, 0), 6), quads, [line])
    assert sharp.sharpness is not None and blurred.sharpness is not None
    assert blurred.sharpness < 0.1 * sharp.sharpness
    assert sharp.mean_confidence == pytest.approx(0.9)
    assert sharp.text_height_px == pytest.approx(63.0)
    assert sharp.darkness == 0.0
    assert measure((page * 0.2).astype(np.uint8), quads, [line]).darkness == 1.0
    cut = [Line((Word("ends", (0.6, y, 1.0, y + 0.02)),)) for y in (0.2, 0.4, 0.6)]
    assert measure(page, quads, cut).cropped_edges == ("right",)
