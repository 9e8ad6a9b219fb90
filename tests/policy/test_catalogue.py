"""The catalogue speaks each language's own way, and never another one instead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from policy.catalogue import Catalogue, CatalogueError


def _catalogue(folder: Path, **texts: str) -> Catalogue:
    for language, text in texts.items():
        (folder / language).mkdir()
        (folder / language / "a.ftl").write_text(text, encoding="utf-8")
    return Catalogue.load(folder)


def test_dates_take_the_form_of_the_language(tmp_path: Path) -> None:
    text = "day = { $day }\n"
    catalogue = _catalogue(tmp_path, en=text, zh=text, de=text, fr=text, ar=text)
    said = {tag: catalogue.format(tag, "day", day=date(2024, 12, 1)) for tag in ("en", "zh", "de", "fr")}
    assert said == {
        "en": "1 December 2024",
        "zh": "2024年12月1日",
        "de": "1. Dezember 2024",
        "fr": "1er décembre 2024",
    }
    assert catalogue.format("fr", "day", day=date(2024, 12, 11)) == "11 décembre 2024"
    assert "ديسمبر 2024" in catalogue.format("ar", "day", day=date(2024, 12, 1))


def test_numbers_take_the_form_of_the_language(tmp_path: Path) -> None:
    text = "sum = { $sum }\n"
    catalogue = _catalogue(tmp_path, en=text, de=text)
    assert catalogue.format("en", "sum", sum=10000) == "10,000"
    assert catalogue.format("de", "sum", sum=10000) == "10.000"


def test_a_language_is_offered_when_it_has_every_key(tmp_path: Path) -> None:
    catalogue = _catalogue(
        tmp_path, en="a = x\nb = y\n    .c = z\n", zh="a = x\nb = y\n    .c = z\n", de="a = x\nb = y\n"
    )
    assert catalogue.languages == ("zh", "en")


@pytest.mark.parametrize(
    ("language", "key", "named"),
    [("en", "gone", "gone is missing in en"), ("de", "a", "de is not in the catalogue"), ("en", "a", "who")],
)
def test_what_is_missing_is_never_hidden(language: str, key: str, named: str, tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, en="a = { $who }\n")
    with pytest.raises(CatalogueError, match=named):
        catalogue.format(language, key)


@pytest.mark.parametrize(
    ("files", "named"),
    [
        ({"a.ftl": "a = x\n", "b.ftl": "a = y\n"}, "a stands in a.ftl too"),
        ({"a.ftl": "a = { $x\n"}, "a.ftl .en.: cannot be parsed near: a = "),
        ({}, "no locale files"),
    ],
)
def test_a_broken_file_is_named(files: dict[str, str], named: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for name, text in files.items():
        (tmp_path / "en" / name).write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=named):
        Catalogue.load(tmp_path)


def test_a_language_that_is_not_finished_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "not_offered.txt").write_text("questions are missing", encoding="utf-8")
    (tmp_path / "de" / "a.ftl").write_text("a = x\n", encoding="utf-8")
    catalogue = _catalogue(tmp_path, en="a = x\n")
    assert catalogue.languages == ("en",)
    assert catalogue.format("de", "a") == "x"
