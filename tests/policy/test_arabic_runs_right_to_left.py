"""Arabic texts made of isolated parts still run from right to left where they are put into another."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.catalogue import Catalogue

RIGHT_TO_LEFT_MARK = "\u200f"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    for language in ("en", "ar"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(
            "line = { $what }: { $value }\n"
            + ("told = سجلت: { $facts }\n" if language == "ar" else "told = Noted: { $facts }\n"),
            encoding="utf-8",
        )
    return Catalogue.load(tmp_path)


def test_a_text_of_parts_alone_begins_with_the_direction_of_the_language(catalogue: Catalogue) -> None:
    assert catalogue.format("ar", "line", what="السن", value="34").startswith(RIGHT_TO_LEFT_MARK)


def test_a_text_with_letters_of_its_own_needs_no_mark(catalogue: Catalogue) -> None:
    assert RIGHT_TO_LEFT_MARK not in catalogue.format("ar", "told", facts="34")


def test_other_languages_have_no_marks(catalogue: Catalogue) -> None:
    assert catalogue.format("en", "line", what="Age", value="34") == "Age: 34"
