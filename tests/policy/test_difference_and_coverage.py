"""What changes between two days, and which rule stands behind what."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from policy import trials
from policy.book import PolicyBook
from policy.coverage import rows, untested, uses
from policy.difference import as_json, compare
from policy.loader import load_book

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "policy" / "cases"


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(ROOT / "config" / "policy")


def test_the_end_of_the_card_is_told_on_its_day(book: PolicyBook) -> None:
    found = as_json(compare(book, date(2024, 11, 30), date(2024, 12, 1)))
    assert {"app_after_entry_card_legacy": "2024-12-01", "app_reissue_legacy": "2024-12-01"}.items() <= {
        row["id"]: row["on"] for row in found["ended"]
    }.items()
    assert "tl_2024_integration" in {row["id"] for row in found["begun"]}
    texts = {change["topic"]: change["text"] for change in found["answers"]}
    assert texts["application_process"] == ["answer-application_process-card", "answer-application_process"]
    assert all(row["sources"] for row in (*found["begun"], *found["ended"]))


def test_nothing_changes_within_a_day_and_order_does_not_matter(book: PolicyBook) -> None:
    day = date(2026, 11, 25)
    same = compare(book, day, day)
    assert (same.begun, same.ended, same.answers) == ((), (), ())
    assert compare(book, day, date(2017, 1, 1)) == compare(book, date(2017, 1, 1), day)


def test_a_local_change_shows_in_its_city_only(book: PolicyBook) -> None:
    def topics(city: str | None) -> set[str]:
        return {change.topic for change in compare(book, date(2026, 1, 1), date(2026, 3, 1), city).answers}

    assert "age_limit" in topics("Shenzhen")
    assert "age_limit" not in topics(None)


def test_every_answer_route_and_check_is_in_the_coverage_table(book: PolicyBook) -> None:
    table = uses(book)
    assert set(table) == set(book.statements)
    users = {user for found in table.values() for user in found}
    assert {f"answer:{topic}" for topic in book.answers} <= users
    assert {f"route:{route.id}" for route in book.routes.routes} <= users
    assert "rule:no_criminal_record.max_age_months" in users
    assert sum(1 for found in table.values() if found) >= 0.85 * len(table)


def test_everything_that_decides_and_every_text_has_a_case(book: PolicyBook) -> None:
    tested = trials.tested(trials.read_cases(CASES), book)
    assert untested(book, tested) == ()
    named = {row.rule: row for row in rows(book, tested)}
    age = named["ncr_age"]
    assert "document_validity" in age.answers
    assert {"rule:no_criminal_record.max_age_months", "deadline:no_criminal_record_use"} <= set(age.decides)
    assert any(case.startswith("deadlines: ") for case in age.cases)


def test_what_no_case_touches_is_listed(book: PolicyBook) -> None:
    tested = trials.tested(trials.read_cases(CASES), book)
    left = untested(book, {user: cases for user, cases in tested.items() if user != "waiver:three_years"})
    assert left == ("waiver:three_years",)
    assert "text:answer-fees" in untested(book, {})


def test_a_case_touches_only_what_it_expects(book: PolicyBook) -> None:
    case = {"kind": "rules", "given": {"document": "photo"}, "expect": {"rules": {"max_age_months": 6}}}
    assert trials.run(case, book).touched == {"rule:photo.max_age_months", "statement:photo_age"}
