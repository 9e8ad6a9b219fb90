"""A calendar file holds what was put into it, whatever the language, and keeps to RFC 5545."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from policy.calendar_file import CalendarDay, write_calendar

DAY, TODAY = date(2026, 12, 4), date(2026, 11, 25)
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=120)


def _unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def _read(text: str, name: str) -> str:
    value = next(line for line in _unfolded(text) if line.startswith(f"{name}:")).partition(":")[2]
    out, at = "", 0
    while at < len(value):
        if value[at] == "\\":
            out, at = out + {"n": "\n"}.get(value[at + 1], value[at + 1]), at + 2
        else:
            out, at = out + value[at], at + 1
    return out


@given(TEXTS, TEXTS)
def test_titles_and_notes_come_back_as_they_were(title: str, note: str) -> None:
    text = write_calendar([CalendarDay("x", DAY, title, f"{note}\n{note}")], TODAY)
    assert _read(text, "SUMMARY") == title
    assert _read(text, "DESCRIPTION") == f"{note}\n{note}"


@given(TEXTS)
def test_no_line_is_longer_than_the_standard_allows(title: str) -> None:
    text = write_calendar([CalendarDay("x", DAY, title)], TODAY)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")


def test_an_entry_lasts_a_day_and_reminds_before() -> None:
    text = write_calendar([CalendarDay("cancellation", DAY, "注销", remind_days_before=7)], TODAY)
    lines = _unfolded(text)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert {"DTSTART;VALUE=DATE:20261204", "DTEND;VALUE=DATE:20261205", "TRIGGER:-P7D"} <= set(lines)


def test_the_same_date_keeps_its_id_and_another_has_another() -> None:
    def uid(day: date) -> str:
        return _read(write_calendar([CalendarDay("x", day, "t")], TODAY), "UID")

    assert uid(DAY) == uid(DAY)
    assert uid(DAY) != uid(TODAY)
