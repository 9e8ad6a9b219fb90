"""What must hold for the reviewed answers in every language, whatever they say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from policy.answer_texts import AnswerText
from policy.answers import compose
from policy.book import PolicyBook
from policy.catalogue import Catalogue
from policy.statement import ScopeKind
from policy.truth import Truth

NOW = date(2026, 11, 25)
REDIRECT = "out_of_domain_near"
#: The most that a short answer may take: characters without blanks where words are not spaced, else words.
MOST_CHARACTERS = {"zh": 160, "ja": 240}
MOST_WORDS = {"en": 80}
MOST_WORDS_ELSEWHERE = 100


def _texts(book: PolicyBook) -> Iterator[tuple[str, AnswerText]]:
    for entry in book.answers.values():
        yield entry.topic, entry.general
        for variant in entry.variants:
            yield entry.topic, variant


def _arguments(book: PolicyBook, text: AnswerText) -> dict[str, Any]:
    return {name: book.value(str(reference)) for name, reference in text.values.items()}


def test_every_answer_topic_and_the_redirect_have_an_answer(
    book: PolicyBook, topics: dict[str, list[str]]
) -> None:
    assert set(book.answers) == {*topics["answer"], REDIRECT}


def test_every_topic_offers_others_but_not_itself(book: PolicyBook) -> None:
    for topic, entry in book.answers.items():
        assert 1 <= len(entry.see_also) <= 3, topic
        assert topic not in entry.see_also, topic


def test_a_language_has_exactly_the_texts_that_topics_use(
    book: PolicyBook, language: str, parts_of: Any
) -> None:
    used = {text.text for _topic, text in _texts(book)}
    expected = used | {f"{key}.details" for key in used}
    found = set(parts_of(language, "answers.ftl"))
    assert found == expected


def test_a_text_uses_the_values_bound_for_it_all_of_them_and_no_others(
    book: PolicyBook, language: str, parts_of: Any
) -> None:
    parts = parts_of(language, "answers.ftl")
    for topic, text in _texts(book):
        used = parts[text.text].variables | parts[f"{text.text}.details"].variables
        assert used == set(text.values), f"{topic}: {text.text}"


def test_the_short_answer_and_the_details_name_the_same_values_in_every_language(
    language: str, parts_of: Any
) -> None:
    english, here = parts_of("en", "answers.ftl"), parts_of(language, "answers.ftl")
    different = {
        key: sorted(part.variables ^ here[key].variables)
        for key, part in english.items()
        if part.variables != here[key].variables
    }
    assert different == {}


def test_every_answer_can_be_said_with_the_values_of_the_rule_book(
    book: PolicyBook, catalogue: Catalogue, language: str
) -> None:
    for topic, text in _texts(book):
        arguments = _arguments(book, text)
        for key in (text.text, f"{text.text}.details"):
            said = catalogue.format(language, key, **arguments)
            assert said.strip(), key
            assert not any(mark in said for mark in ("{", "}", "None", "  ")), f"{topic}: {said}"


def test_a_short_answer_is_short(book: PolicyBook, catalogue: Catalogue, language: str) -> None:
    too_long = {}
    for _topic, text in _texts(book):
        said = catalogue.format(language, text.text, **_arguments(book, text))
        if language in MOST_CHARACTERS:
            size, most = len("".join(said.split())), MOST_CHARACTERS[language]
        else:
            size, most = len(said.split()), MOST_WORDS.get(language, MOST_WORDS_ELSEWHERE)
        if size > most:
            too_long[text.text] = size
    assert too_long == {}


def test_a_list_in_the_details_is_marked_by_hyphens_and_nothing_is_markup(
    language: str, parts_of: Any
) -> None:
    for key, part in parts_of(language, "answers.ftl").items():
        text = "".join(part.texts)
        assert not any(mark in text for mark in ("<", "**", "](", "\n* ", "\n• ", "\n#")), key


def test_an_answer_cites_every_statement_that_it_takes_a_value_from(book: PolicyBook) -> None:
    missing = {
        (topic, text.text): sorted(named - set(text.statements))
        for topic, text in _texts(book)
        if (named := {reference.statement for reference in text.values.values()}) - set(text.statements)
    }
    assert missing == {}


def test_a_doubt_that_the_text_tells_is_about_a_statement_that_it_rests_on(book: PolicyBook) -> None:
    for topic, text in _texts(book):
        assert set(text.cautions) <= set(text.statements), topic


def test_every_doubt_about_what_an_answer_rests_on_was_weighed(book: PolicyBook) -> None:
    # Either the text tells the doubt, or it does not touch what the text says: `cautions` holds both. When a
    # statement becomes doubtful, or a text takes a doubtful one, a person must read the text again.
    unread = {
        (topic, text.text): doubtful
        for topic, text in _texts(book)
        if (
            doubtful := {name for name in text.statements if not book.statement(name).is_firm}
            - set(text.cautions)
        )
    }
    assert unread == {}


def test_a_text_for_a_place_rests_on_rules_of_another_place_only_where_that_was_weighed(
    book: PolicyBook,
) -> None:
    for topic, text in _texts(book):
        for city in text.cities:
            elsewhere = {name for name in text.statements if book.covers(name, city) is Truth.NO}
            assert elsewhere <= set(text.cautions), f"{topic}: {text.text} in {city}"


def test_a_text_for_everywhere_names_the_place_whose_rule_it_tells(
    book: PolicyBook, catalogue: Catalogue
) -> None:
    for topic, text in _texts(book):
        if text.cities:
            continue
        said = "\n".join(
            catalogue.format("en", key, **_arguments(book, text))
            for key in (text.text, f"{text.text}.details")
        )
        for name in {reference.statement for reference in text.values.values()}:
            scope = book.statement(name).scope
            if scope.kind is ScopeKind.CITY:
                assert any(place in said for place in (*scope.names, "Some places", "some places")), (
                    f"{topic}: {name}"
                )


def test_todays_answers_rest_on_nothing_that_is_over(book: PolicyBook) -> None:
    cities = {city for _topic, text in _texts(book) for city in text.cities}
    over = {
        (topic, city): answer.not_in_force
        for topic in book.answers
        for city in (None, *sorted(cities))
        if (answer := compose(book, topic, NOW, city)).not_in_force
    }
    assert over == {}


@pytest.mark.parametrize(
    ("topic", "day", "city", "text"),
    [
        ("hmt_residents", date(2018, 7, 27), None, "answer-hmt_residents-until_2018"),
        ("hmt_residents", date(2018, 7, 28), None, "answer-hmt_residents"),
        ("points_system", date(2017, 3, 31), None, "answer-points_system-pilot"),
        ("points_system", date(2017, 4, 1), None, "answer-points_system"),
        ("points_factors", date(2017, 3, 31), None, "answer-points_system-pilot"),
        ("document_legalisation", date(2023, 11, 6), None, "answer-document_legalisation-before_apostille"),
        ("document_legalisation", date(2023, 11, 7), None, "answer-document_legalisation"),
        ("after_arrival", date(2024, 11, 30), None, "answer-after_arrival-card"),
        ("after_arrival", date(2024, 12, 1), None, "answer-after_arrival"),
        ("application_process", date(2024, 11, 30), None, "answer-application_process-card"),
        ("application_process", date(2024, 12, 1), None, "answer-application_process"),
        ("permit_visa_difference", date(2024, 11, 30), None, "answer-permit_visa_difference-card"),
        ("lost_card", date(2024, 11, 30), None, "answer-lost_card-card"),
        ("lost_card", date(2024, 12, 1), None, "answer-lost_card"),
        ("electronic_permit", date(2024, 11, 30), None, "answer-electronic_permit-card"),
        ("salary_requirement", date(2026, 2, 3), "Beijing", "answer-salary_requirement"),
        ("salary_requirement", date(2026, 2, 4), "北京", "answer-salary_requirement-city"),
        ("salary_requirement", date(2026, 2, 3), "Shanghai", "answer-salary_requirement-city"),
        ("salary_requirement", NOW, "Tianjin", "answer-salary_requirement-tianjin"),
        ("age_limit", date(2026, 2, 4), "Shenzhen", "answer-age_limit"),
        ("age_limit", date(2026, 2, 5), "Shenzhen", "answer-age_limit-shenzhen"),
        ("age_limit", NOW, "Beijing", "answer-age_limit-beijing"),
        ("age_limit", NOW, "Guangzhou", "answer-age_limit"),
        ("extension", NOW, "Beijing", "answer-extension-beijing"),
        ("extension", NOW, None, "answer-extension"),
        ("extension", date(2026, 2, 4), "Shenzhen", "answer-extension"),
        ("extension", date(2026, 2, 5), "Shenzhen", "answer-extension-shenzhen"),
        ("category_a", NOW, "Tianjin", "answer-category_a-tianjin"),
        ("category_overview", date(2022, 12, 31), "Guangzhou", "answer-category_overview"),
        ("category_overview", date(2023, 1, 1), "Guangzhou", "answer-category_overview-pilot_cities"),
        ("category_overview", date(2024, 12, 31), "Hangzhou", "answer-category_overview-pilot_cities"),
        ("category_overview", date(2025, 1, 1), "Guangzhou", "answer-category_overview"),
        ("residence_permit", date(2023, 1, 31), "Beijing", "answer-residence_permit"),
        ("residence_permit", date(2023, 2, 1), "Beijing", "answer-residence_permit-joint"),
        ("change_employer", NOW, "Beijing", "answer-change_employer-beijing"),
        ("fresh_graduate", NOW, "Tianjin", "answer-fresh_graduate-tianjin"),
        ("contact_office", NOW, "Shenzhen", "answer-contact_office-shenzhen"),
    ],
)
def test_the_text_follows_the_day_and_the_city(
    book: PolicyBook, topic: str, day: date, city: str | None, text: str
) -> None:
    assert compose(book, topic, day, city).text == text


@pytest.mark.parametrize(
    ("language", "topic", "city", "parts"),
    [
        ("en", "document_validity", None, ["at most 6 months old", "at least 6 months more"]),
        ("zh", "document_validity", None, ["6个月内签发", "不少于6个月"]),
        ("en", "contact_office", None, ["call 12333", "call 12367", "https://12333.gov.cn"]),
        ("zh", "contact_office", None, ["拨打12333", "拨打12367"]),
        ("en", "fees", None, ["free of charge", "RMB 400", "RMB 800", "RMB 1,000", "RMB 200"]),
        ("en", "after_arrival", None, ["within 24 hours", "within 30 days of entry", "1 December 2024"]),
        ("zh", "after_arrival", None, ["24小时内", "30日内", "2024年12月1日"]),
        ("en", "penalties", None, ["RMB 5,000 to 20,000", "RMB 10,000 for each", "at most RMB 100,000"]),
        ("en", "extension", "Beijing", ["from 120 days until 30 days before"]),
        ("zh", "extension", None, ["届满30日前"]),
        ("en", "permit_visa_difference", None, ["within 30 days of entry"]),
        ("en", "student_work", None, ["after 1 year at", "8 hours a week and 40 a month"]),
        ("en", "salary_requirement", "Shanghai", ["RMB 12,434", "RMB 74,604", "RMB 49,736"]),
        ("zh", "points_system", None, ["达到85分", "达到60分"]),
    ],
)
def test_the_figures_reach_the_reader_in_the_form_of_the_language(
    book: PolicyBook, catalogue: Catalogue, language: str, topic: str, city: str | None, parts: list[str]
) -> None:
    answer = compose(book, topic, NOW, city)
    said = "\n".join(
        catalogue.format(language, key, **answer.arguments) for key in (answer.text, answer.details)
    )
    assert [part for part in parts if part not in said] == []


def test_an_english_answer_says_the_singular_where_a_rule_says_one(
    book: PolicyBook, catalogue: Catalogue
) -> None:
    answer = compose(book, "residence_permit", NOW)
    arguments = {**answer.arguments, "days": 1}
    assert "within 1 day of entry" in catalogue.format("en", answer.text, **arguments)
