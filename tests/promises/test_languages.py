"""Each language is complete or is not offered: texts, training questions, names of days and places."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from policy.catalogue import LANGUAGES, Catalogue
from services.topics import load_topics

ROOT = Path(__file__).resolve().parents[2]
FEWEST_QUESTIONS = 30


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(ROOT / "config" / "locales")


def _questions(language: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for path in sorted((ROOT / "nlu_data" / language).glob("*.yml")):
        for block in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)["nlu"]:
            counts[block["intent"]] = counts.get(block["intent"], 0) + block["examples"].count("\n")
    return counts


def test_the_languages_that_are_offered_are_ours(catalogue: Catalogue) -> None:
    assert {"zh", "en"} <= set(catalogue.languages) <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offered_language_understands_every_topic(language: str, catalogue: Catalogue) -> None:
    if language not in catalogue.languages:
        assert not _questions(language)
        return
    counts = _questions(language)
    short = {
        t.id: counts.get(t.id, 0)
        for t in load_topics(ROOT / "config")
        if counts.get(t.id, 0) < FEWEST_QUESTIONS
    }
    assert not short


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offered_language_has_no_text_that_english_lacks(language: str, catalogue: Catalogue) -> None:
    assert not catalogue.keys(language) - catalogue.keys("en")
