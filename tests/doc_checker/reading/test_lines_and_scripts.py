"""Words, lines, scripts: what recognisers and text layers give, put in one form."""

from __future__ import annotations

import numpy as np
import pytest

from doc_checker.engines.ctc import decode
from doc_checker.layout import reading_order
from doc_checker.model import Line, Word
from doc_checker.scripts import normalise, scripts_of


def line(text: str, left: float, top: float, right: float, height: float = 0.015) -> Line:
    return Line((Word(text, (left, top, right, top + height)),))


def texts(lines: list[Line]) -> list[str]:
    return [one.text for one in lines]


def test_rows_of_a_form_stay_together() -> None:
    form = [
        line(text, left, 0.1 + 0.04 * row, left + 0.12)
        for row in range(8)
        for text, left in ((f"value{row}", 0.45), (f"label{row}", 0.10))
    ]
    assert texts(reading_order(form))[:4] == ["label0", "value0", "label1", "value1"]


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    columns = [line("Heading over both", 0.1, 0.05, 0.9)]
    for row in range(8):
        columns.append(line(f"right{row}", 0.53, 0.1 + 0.03 * row, 0.92))
        columns.append(line(f"left{row}", 0.08, 0.1 + 0.03 * row, 0.47))
    read = texts(reading_order(columns))
    assert read[0] == "Heading over both"
    assert read[1:9] == [f"left{row}" for row in range(8)]
    assert read[9:] == [f"right{row}" for row in range(8)]


def test_lines_a_little_askew_are_one_row() -> None:
    row = [line("b", 0.5, 0.104, 0.6), line("a", 0.1, 0.100, 0.2), line("c", 0.8, 0.107, 0.9)]
    assert texts(reading_order(row)) == ["a", "b", "c"]


def test_best_path_merges_repeats_and_keeps_double_letters() -> None:
    alphabet = ["blank", "A", "n", "a", " "]
    path = [0, 1, 1, 2, 0, 2, 2, 3, 0, 4, 1, 0]
    scores = np.full((len(path), len(alphabet)), 0.02, dtype=np.float32)
    scores[np.arange(len(path)), path] = 0.92
    reading = decode(scores, alphabet, 1.0)
    assert reading.text == "Anna A"
    assert reading.confidence == pytest.approx(0.92)
    assert list(reading.centres) == sorted(reading.centres)
    quad = np.array([[100, 50], [340, 50], [340, 70], [100, 70]], dtype=np.float32)
    found = reading.line(quad, 1000, 100)
    assert found is not None
    first, second = found.words
    assert (first.text, second.text) == ("Anna", "A")
    assert first.box[0] == pytest.approx(0.1) and second.box[2] == pytest.approx(0.34)
    assert first.box[2] <= second.box[0] + 1e-6


def test_a_line_of_blanks_is_none() -> None:
    scores = np.zeros((5, 3), dtype=np.float32)
    scores[:, 0] = 1
    reading = decode(scores, ["blank", "x", " "], 1.0)
    assert (reading.text, reading.confidence) == ("", 0.0)
    assert reading.line(np.zeros((4, 2), dtype=np.float32), 10, 10) is None


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("University of Northfield", ("Latn",)),
        ("劳动合同书", ("Hans",)),
        ("勞動契約書", ("Hant",)),
        ("学位記　佐藤さん", ("Jpan",)),
        ("범죄경력회보서", ("Kore",)),
        ("Справка о судимости", ("Cyrl",)),
        ("شهادة", ("Arab",)),
        ("ปริญญาบัตร", ("Thai",)),
        ("12.03.2025 / 7", ()),
    ],
)
def test_the_script_is_named(text: str, scripts: tuple[str, ...]) -> None:
    assert scripts_of(text) == scripts


def test_a_bilingual_page_names_both_most_text_first() -> None:
    assert scripts_of("劳动合同 Employment Contract between the parties") == ("Latn", "Hans")


def test_ligatures_radicals_and_widthless_marks_become_plain_letters() -> None:
    assert normalise("o\ufb03ce\u00ad") == "office"
    assert normalise("\u2f24\u5b66") == "大学"
    assert normalise("\ufefb\u200f") == "لا"
    assert normalise("：Ａ") == "：Ａ"
