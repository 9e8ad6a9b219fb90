"""An answer before and after a change, and once its figures are old: said in every language, each cited."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from policy.book import PolicyBook
from policy.catalogue import LANGUAGES, Catalogue
from policy.loader import load_book
from services.answers import AnswerBook, Composed, composer
from services.assistant import Ask, Assistant
from services.bot_client import FakeBot, Outcome
from services.dialogue.build import build_dialogue
from services.limits import load_limits

CONFIG = Path(__file__).resolve().parents[2] / "config"

#: The text that ended the old rule is the source of both sides.
ONE_SOURCE = {"hmt_residents", "document_legalisation"}
#: Topic, first day of the new rule, place.
CHANGES = [
    ("points_system", date(2017, 4, 1), None),
    ("points_factors", date(2017, 4, 1), None),
    ("hmt_residents", date(2018, 7, 28), None),
    ("residence_permit", date(2023, 2, 1), "Beijing"),
    ("category_overview", date(2023, 1, 1), "Guangzhou"),
    ("category_overview", date(2025, 1, 1), "Guangzhou"),
    ("document_legalisation", date(2023, 11, 7), None),
    ("after_arrival", date(2024, 12, 1), None),
    ("after_arrival", date(2024, 12, 1), "Xi'an"),
    ("application_process", date(2024, 12, 1), None),
    ("permit_visa_difference", date(2024, 12, 1), None),
    ("lost_card", date(2024, 12, 1), None),
    ("electronic_permit", date(2024, 12, 1), None),
    ("salary_requirement", date(2026, 2, 3), "Shanghai"),
    ("salary_requirement", date(2026, 2, 4), "Beijing"),
    ("category_a", date(2026, 2, 3), "Shanghai"),
    ("category_b", date(2026, 2, 4), "Beijing"),
    ("age_limit", date(2026, 2, 5), "Shenzhen"),
    ("extension", date(2026, 2, 5), "Shenzhen"),
]


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(CONFIG / "policy")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(CONFIG / "locales")


@pytest.fixture(scope="module")
def compose(book: PolicyBook) -> AnswerBook:
    return composer(book)


def _composed(compose: AnswerBook, topic: str, day: date, city: str | None) -> Composed:
    found = compose(topic, day, city)
    assert found is not None
    return found


@pytest.mark.parametrize(("topic", "first_day", "city"), CHANGES)
def test_both_sides_of_a_change_are_answered_and_cited_in_every_language(
    compose: AnswerBook, catalogue: Catalogue, topic: str, first_day: date, city: str | None
) -> None:
    before = _composed(compose, topic, first_day - timedelta(days=1), city)
    after = _composed(compose, topic, first_day, city)
    assert before.text != after.text
    assert before.sources and after.sources
    same = {source.id for source in before.sources} == {source.id for source in after.sources}
    assert same == (topic in ONE_SOURCE)
    for language in LANGUAGES:
        said = [catalogue.format(language, side.text, **side.arguments) for side in (before, after)]
        assert said[0] != said[1], language
        assert all(text.strip() and "{" not in text for text in said), language


def test_every_variant_with_a_date_is_among_the_changes(book: PolicyBook) -> None:
    listed = {(topic, first_day) for topic, first_day, _city in CHANGES}
    dated = set()
    for topic, entry in book.answers.items():
        for text in entry.variants:
            dated |= {(topic, text.since)} if text.since else set()
            dated |= {(topic, text.until + timedelta(days=1))} if text.until else set()
    # The same text and day for another city is listed once.
    assert {pair for pair in dated if pair not in listed} <= {
        ("category_a", date(2026, 2, 4)),
        ("category_b", date(2026, 2, 3)),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_past_its_age_an_answer_tells_the_reader_to_confirm_and_since_when(
    compose: AnswerBook, book: PolicyBook, catalogue: Catalogue, language: str
) -> None:
    confirmed = min(book.statement(name).confirmed_on for name in book.answers["fees"].general.statements)
    last_fresh = confirmed + timedelta(days=book.settings.confirmation_days)

    def cautions(day: date) -> dict[str, object]:
        return {key: dict(arguments) for key, arguments in _composed(compose, "fees", day, None).cautions}

    assert "chat-stale" not in cautions(last_fresh)
    arguments = cautions(last_fresh + timedelta(days=1))["chat-stale"]
    assert arguments == {"date": confirmed}
    said = catalogue.format(language, "chat-stale", date=confirmed)
    assert str(confirmed.year) in said and str(confirmed.day) in said


def test_the_advice_to_confirm_reaches_the_reader_in_every_offered_language(
    book: PolicyBook, catalogue: Catalogue
) -> None:
    later = datetime(2027, 11, 24, 4, 0, tzinfo=UTC)
    for language in catalogue.languages:
        outcome = Outcome("answer", "fees", 0.9, language=language, language_confidence=0.99)
        assistant = Assistant(
            FakeBot(lambda _, outcome=outcome: outcome),  # type: ignore[misc]
            composer(book),
            catalogue,
            load_limits(CONFIG).chat,
            lambda: later,
            build_dialogue(CONFIG, book, catalogue),
        )
        reply = assistant.reply(Ask("t_1", "some words", language=language)).reply
        oldest = min(book.statement(name).confirmed_on for name in book.answers["fees"].general.statements)
        assert catalogue.format(language, "chat-stale", date=oldest) in reply.text, language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_place_whose_rule_wins_is_named(
    compose: AnswerBook, catalogue: Catalogue, language: str, book: PolicyBook
) -> None:
    day = date(2026, 11, 25)
    for city, named in (("西安", "Shaanxi"), ("Shaanxi", "Shaanxi")):
        cautions = dict(_composed(compose, "after_arrival", day, city).cautions)
        place = cautions["chat-city_used"]["city"]
        assert place.name == named
        said = catalogue.format(language, "chat-city_used", city=place.in_language(language))
        assert place.in_language(language) in said
    assert "chat-city_used" not in dict(_composed(compose, "after_arrival", day, "Suzhou").cautions)
