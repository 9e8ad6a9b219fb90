"""What must hold for the sentences of forms and longer talks, in every language."""

from __future__ import annotations

from typing import Any

import pytest

MOST_LETTERS = 60


def test_a_sentence_names_the_same_variables_as_in_english(language: str, parts_of: Any) -> None:
    english, here = parts_of("en", "dialogue.ftl"), parts_of(language, "dialogue.ftl")
    assert set(here) == set(english)
    different = {key for key in english if here[key].variables != english[key].variables}
    assert not different


@pytest.mark.parametrize("prefix", ["form-button-", "form-option-", "form-event-"])
def test_a_button_is_short_and_like_no_other(language: str, parts_of: Any, prefix: str) -> None:
    texts = [
        "".join(part.texts)
        for key, part in parts_of(language, "dialogue.ftl").items()
        if key.startswith(prefix) and not key.endswith("hsk_none")
    ]
    assert len(set(texts)) == len(texts)
    assert max(map(len, texts)) <= MOST_LETTERS


def test_every_question_says_why_it_is_asked(language: str, parts_of: Any) -> None:
    keys = set(parts_of(language, "dialogue.ftl"))
    asked = {key.removeprefix("form-ask-") for key in keys if key.startswith("form-ask-")} - {"event_date"}
    assert {f"form-why-{name}" for name in asked} <= keys
