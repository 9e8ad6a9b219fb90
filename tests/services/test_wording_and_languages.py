"""What a message is worth reading, and which language to speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.languages import base_language, named_languages, negotiate, own_name, script_language
from services.wording import Worth, read_wording

TEN = ("zh", "en", "ja", "ko", "ru", "fr", "de", "es", "ar", "pt")


@pytest.mark.parametrize(
    "text", ["", "   ", "\n\t", "😀🎉", "👩‍👩‍👧", "\x00\x01\x1b", "...", "\u200b\u200e", "\ud800"]
)
def test_what_says_nothing_is_empty(text: str) -> None:
    assert read_wording(text, most_characters=100).worth is Worth.EMPTY


@pytest.mark.parametrize("text", ["?", "？", "A", "签", "7", "ok 👍", "؟"])
def test_a_sign_that_says_something_is_read(text: str) -> None:
    assert read_wording(text, most_characters=100).worth is Worth.READABLE


def test_the_limit_itself_is_allowed() -> None:
    assert read_wording("x" * 100, most_characters=100).worth is Worth.READABLE
    assert read_wording("x" * 101, most_characters=100).worth is Worth.TOO_LONG


def test_control_characters_vanish_and_spelling_joiners_stay() -> None:
    assert read_wording("visa\x00\x07 now\u202e", most_characters=100).text == "visa now"
    assert read_wording("می\u200cخواهم", most_characters=100).text == "می\u200cخواهم"


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = read_wording(text, most_characters=1000).text
    assert read_wording(once, most_characters=1000).text == once
    once.encode()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("zh-Hant-TW,zh;q=0.9,en;q=0.8", "zh"),
        ("fr-FR,fr;q=0.9", "en"),
        ("fr,zh;q=0.2,en;q=0.3", "en"),
        ("en;q=0,zh", "zh"),
        (None, "en"),
        (";;;,q=,*", "en"),
        ("zh;q=nonsense,en;q=0.1", "en"),
    ],
)
def test_the_browser_gets_the_best_that_is_offered(header: str | None, expected: str) -> None:
    assert negotiate(header, ("zh", "en")) == expected


def test_languages_are_known_by_their_names_in_any_of_the_ten() -> None:
    assert named_languages("Können wir Chinesisch sprechen?", TEN) == ["zh"]
    assert named_languages("请说英语", TEN) == ["en"]
    assert named_languages("parlez-vous allemand ?", TEN) == ["de"]
    assert named_languages("how long does it take", TEN) == []
    assert own_name("de") == "Deutsch"


def test_tags_and_scripts() -> None:
    assert (base_language("zh_Hans_CN"), base_language("x"), base_language("1-2")) == ("zh", None, None)
    assert [script_language(text) for text in ("签证", "ビザ", "비자", "виза", "تأشيرة", "visa")] == [
        "zh",
        "ja",
        "ko",
        "ru",
        "ar",
        None,
    ]
