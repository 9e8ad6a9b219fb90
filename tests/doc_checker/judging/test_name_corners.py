"""Names at the edges: very long, half in another script, of one part, or no names at all."""

# ruff: noqa: E501  # one pair a line

from __future__ import annotations

import pytest

from doc_checker.consistency.names import Likeness, Reason, compare_names
from doc_checker.consistency.names.kana import looks_japanese, romanised, sounding

SAME, PLAUSIBLE, UNCLEAR, DIFFERENT = Likeness.SAME, Likeness.PLAUSIBLE, Likeness.UNCLEAR, Likeness.DIFFERENT


@pytest.mark.parametrize(("left", "right", "likeness", "reason"), [
    ("Ana Bel Cid Dos Eva Fay Gil Hue Ida", "Ida Hue Gil Fay Eva Dos Cid Bel Ana", SAME, Reason.ORDER),
    ("oglu Rashid Mamedov", "Rashid Mamedov", SAME, Reason.PATRONYMIC),
    ("김", "Kim Minsu", UNCLEAR, Reason.OTHER_SCRIPT),
    ("Иван Петров Ильин", "Ivan Petrov", PLAUSIBLE, Reason.MISSING_NAME),
    ("Иван", "Ivan Petrov", UNCLEAR, Reason.ONE_NAME),
    ("Ёжеев Гегегов Ерёгин Егоров Ергаев Егегов", "John Smith", UNCLEAR, Reason.OTHER_SCRIPT),
    ("Ёжеев Гегегов Ерёгин Егоров Ергаев Егегов", "Ezheev Gegegov Eregin Egorov Ergaev Egegov", SAME, Reason.SCRIPT),
    ("重重重重重重", "Zhang Wei", UNCLEAR, Reason.OTHER_SCRIPT),
    ("重行乐重行乐", "Chong Xing Le Zhong Hang Yue", SAME, Reason.SCRIPT),
    ("Γιώργος Παππάς", "Giorgos Pappas", PLAUSIBLE, Reason.TRANSLITERATION),
    ("Γιώργος Παππάς", "Гиоргос Паппас", UNCLEAR, Reason.OTHER_SCRIPT),
    ("山田タロウ", "山田タロウ", SAME, Reason.EXACT),
    ("山田タロウ", "Yamada Taro", UNCLEAR, Reason.OTHER_SCRIPT),
    ("WEISZMANNHAUSENBERGER<<ALEXANDRA<VICTORI", "Weiszmannhausenberger Alexandra Victoria", PLAUSIBLE, Reason.TRUNCATED),
    ("WEISZMANNHAUSENBERGER<<ALEXANDRA<VICTORI", "Alexandra Victoria Weiszmannhausenberger", PLAUSIBLE, Reason.TRUNCATED),
    ("SMITH JONES,", "Anna Smith Jones", UNCLEAR, Reason.ONE_NAME),
    ("ø'", "ʹ ʹ", UNCLEAR, Reason.NO_NAME),
    ("Anna Braun geb. Кузнецова", "Anna Weber", DIFFERENT, Reason.OTHER_SURNAME),
    ("محمد₃ علي", "Mohamed Ali", SAME, Reason.SCRIPT),
    ("CHEN, LI", "Li Chen", SAME, Reason.ORDER),
    ("D'ANGELO, ANNA", "ANGELO D, ANNA", DIFFERENT, Reason.OTHER_SURNAME),
])  # fmt: skip
def test_names_at_the_edges(left: str, right: str, likeness: Likeness, reason: Reason) -> None:
    found = compare_names(left, right)
    assert (found.likeness, found.reason) == (likeness, reason)
    assert compare_names(right, left).likeness is likeness


def test_marks_of_vietnamese_names_are_doubted_where_the_page_was_not_read_surely() -> None:
    assert compare_names("Trần Minh Anh", "Trần Minh Ánh", 0.9).likeness is UNCLEAR
    assert compare_names("Trần Minh Anh", "Trần Minh Ánh", 1.0).likeness is DIFFERENT
    assert compare_names("Trần Minh Ánh", "TRAN MINH ANH", 0.9).likeness is SAME


@pytest.mark.parametrize(("kana", "latin"), [
    ("キョウコ", "kyouko"), ("ジュンイチ", "junichi"), ("イッペイ", "ippei"), ("マッチャ", "matcha"), ("ジョー", "joo"), ("フェ", "fe"),
    ("シンイチ", "shinichi"), ("ッ", ""), ("ャ", ""), ("ー", ""), ("x", ""), ("ンァ", "na"),
])  # fmt: skip
def test_kana_are_written_as_they_sound(kana: str, latin: str) -> None:
    assert romanised(kana) == latin


def test_customs_of_writing_japanese_meet_in_one_sounding() -> None:
    assert {sounding(t) for t in ("ohno", "oono", "ouno", "ono")} == {"ono"}
    assert sounding("sinzi") == sounding("shinji")
    assert sounding("homma") == sounding("honma")


def test_only_what_can_be_read_as_japanese_looks_japanese() -> None:
    assert looks_japanese(("hattori", "kyoko"))
    assert looks_japanese(("homma",))
    assert not looks_japanese(("smith",))
    assert not looks_japanese(())
