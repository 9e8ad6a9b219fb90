"""The last days to file: in the report, on its page, and as a calendar in each reader's language."""

from __future__ import annotations

import base64
import re
from datetime import date
from typing import Any

import pytest
from judging_papers import AS_OF, ROOT, book, case, reading, spoil

from doc_checker import report
from doc_checker.checks import judge
from doc_checker.corrections import Correction, correct, judge_corrected
from doc_checker.report_calendar import calendar_of
from doc_checker.report_html import render
from policy.catalogue import Catalogue

CATALOGUE = Catalogue.load(ROOT / "config" / "locales")


def told(language: str, **fields: Any) -> dict[str, Any]:
    read = reading(spoil("record", **fields))
    return report.build(read, judge(read, case(), book(), AS_OF), case(), book(), AS_OF, language, CATALOGUE)


def unfolded(calendar: str) -> list[str]:
    return calendar.replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_each_paper_that_lapses_is_an_entry_in_the_readers_language(language: str) -> None:
    lines = unfolded(calendar_of(told(language), AS_OF))
    titles = [line.removeprefix("SUMMARY:") for line in lines if line.startswith("SUMMARY:")]
    days = [line.rpartition(":")[2] for line in lines if line.startswith("DTSTART")]
    assert days == ["20270203", "20270401", "20300901"]
    wanted = [
        CATALOGUE.format(language, f"calendar-{kind}")
        for kind in ("no_criminal_record", "medical_exam", "passport")
    ]
    assert [title.replace("\\,", ",").replace("\\;", ";") for title in titles] == wanted
    assert sum(line.startswith("TRIGGER:-P") for line in lines) == len(titles)


def test_no_name_of_a_person_or_a_file_stands_in_the_calendar() -> None:
    text = calendar_of(told("en"), AS_OF)
    assert not re.search(r"schmidt|\.pdf|C01X00T47", text, re.IGNORECASE)


def test_without_dates_the_calendar_is_empty_and_still_one() -> None:
    read = reading({})
    empty = report.build(read, judge(read, case(), book(), AS_OF), case(), book(), AS_OF, "en", CATALOGUE)
    assert empty["lapses"] == []
    lines = unfolded(calendar_of(empty, AS_OF))
    assert (lines[0], lines[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert "BEGIN:VEVENT" not in lines
    assert "text/calendar" not in render(empty, CATALOGUE, book())


def test_two_papers_of_a_kind_that_lapse_on_a_day_are_one_entry() -> None:
    twice = told("en")
    twice["lapses"] = [*twice["lapses"], {**twice["lapses"][0], "document": "another"}]
    assert calendar_of(twice, AS_OF).count("BEGIN:VEVENT") == 3


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_the_page_lists_the_days_and_carries_the_calendar(language: str) -> None:
    made = told(language)
    page = render(made, CATALOGUE, book())
    for lapse in made["lapses"]:
        assert lapse["title"] in page
    carried = re.search(r"data:text/calendar;charset=utf-8;base64,([\w+/=]+)", page)
    assert carried is not None
    assert base64.b64decode(carried[1]).decode() == calendar_of(made, AS_OF)


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_the_page_says_what_is_declared_and_what_was_read(language: str) -> None:
    read = reading(spoil("record", issue_date=date(2026, 1, 1), certificate_number=None))
    corrections = (
        Correction("record", "issue_date", date(2026, 8, 1)),
        Correction("record", "certificate_number", "12"),
    )
    findings = judge_corrected(read, corrections, case(), book(), AS_OF)
    made = report.build(correct(read, corrections), findings, case(), book(), AS_OF, language, CATALOGUE)
    page = render(made, CATALOGUE, book())
    before = CATALOGUE.format(language, "report-declared", read="|").split("|")[0]
    assert page.count(before.strip()) == 2
    assert CATALOGUE.format(language, "report-none") in page
