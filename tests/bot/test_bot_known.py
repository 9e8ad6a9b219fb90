"""A question that was trained on word for word is certain, and nothing else is."""

from __future__ import annotations

import pytest

from bot.text.known import CERTAINTY, known_questions, normal_form, raise_known


def test_marks_and_spaces_make_no_other_question() -> None:
    assert normal_form("a类需要多少分？") == normal_form("a类 需要多少分") == "a类需要多少分"


def test_what_was_labelled_twice_differently_is_not_known() -> None:
    known = known_questions(
        [("abc?", "category_overview"), ("a b c", "out_of_scope"), ("how old", "age_limit"), ("?!", "fees")]
    )
    assert known == {"howold": "age_limit"}


def test_the_known_topic_gets_its_certainty_and_the_rest_keeps_its_proportions() -> None:
    raised = raise_known({"a": 0.5, "b": 0.3, "c": 0.2}, "b")
    assert raised["b"] == CERTAINTY
    assert sum(raised.values()) == pytest.approx(1.0)
    assert raised["a"] / raised["c"] == pytest.approx(2.5)


def test_a_surer_topic_is_left_as_it_is() -> None:
    assert raise_known({"a": 0.99, "b": 0.01}, "a") == {"a": 0.99, "b": 0.01}
