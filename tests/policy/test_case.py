"""The contract's case: read strictly, written back as it was."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from policy.case import Case, Residence, read_case, write_case
from policy.errors import InputError

FULL: dict[str, Any] = {
    "application": {
        "type": "in_country",
        "category": "B",
        "as_of": "2026-11-24",
        "in_china": True,
        "city": "Beijing",
    },
    "applicant": {
        "full_name": "LOPEZ GARCIA, MARIA",
        "date_of_birth": "1990-02-28",
        "nationality": "ESP",
        "passport_number": "X1234567",
        "gender": "F",
        "residences": [{"country": "ESP", "from": "1990-02-28", "to": "2020-01-01"}, {"country": "CHN"}],
    },
    "employer": {"name": "北京例子有限公司", "name_en": "Example Ltd", "credit_code": "91110000600037341L"},
    "job": {
        "position": "Engineer",
        "salary_amount": 30000.0,
        "salary_currency": "CNY",
        "salary_period": "month",
        "work_location": "Beijing",
        "start_date": "2026-12-01",
        "end_date": "2028-11-30",
    },
    "claims": {"degree_level": "master", "experience_years": 3.5},
}


def test_a_full_case_comes_back_as_it_was() -> None:
    assert write_case(read_case(FULL)) == FULL


def test_an_empty_case_is_empty() -> None:
    assert read_case(None) == read_case({}) == Case()
    assert read_case({"application": {"city": None}}) == Case()
    assert write_case(Case()) == {}


def test_a_stay_may_be_open_at_both_ends() -> None:
    case = read_case({"applicant": {"residences": [{"country": "CHN", "from": date(2020, 1, 1)}]}})
    assert case.applicant.residences == (Residence("CHN", date(2020, 1, 1), None),)


def test_texts_lose_their_spare_space() -> None:
    assert read_case({"employer": {"name": "  Example \n Ltd "}}).employer.name == "Example Ltd"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], ": expected|expected keys and values"),
        ({"mood": {}}, "mood: unknown key; expected one of application"),
        ({"application": []}, "application: expected keys and values"),
        ({"application": {"colour": 1}}, r"application\.colour: unknown key"),
        ({"application": {"type": "holiday"}}, r"application\.type: expected one of notification_outside"),
        ({"application": {"in_china": "yes"}}, r"application\.in_china: expected true or false"),
        ({"application": {"city": "  "}}, r"application\.city: expected a text"),
        ({"application": {"city": 5}}, r"application\.city: expected a text"),
        ({"application": {"as_of": "24.11.2026"}}, r"application\.as_of: expected a date as YYYY-MM-DD"),
        ({"application": {"as_of": "2026-02-30"}}, r"application\.as_of: 2026-02-30 is not a date"),
        ({"application": {"as_of": datetime(2026, 1, 1, 8)}}, "without a time"),
        ({"application": {"as_of": 20261124}}, r"application\.as_of: expected a date"),
        ({"applicant": {"nationality": "GB"}}, r"applicant\.nationality: expected an ISO 3166-1 alpha-3"),
        ({"applicant": {"nationality": "gbr"}}, r"applicant\.nationality: expected an ISO"),
        ({"applicant": {"gender": "W"}}, r"applicant\.gender: expected one of M, F, X"),
        ({"applicant": {"residences": {}}}, r"applicant\.residences: expected a list"),
        ({"applicant": {"residences": [{"from": "2020-01-01"}]}}, r"residences\[0\]\.country: is missing"),
        (
            {"applicant": {"residences": [{"country": "CHN", "from": "2020-01-02", "to": "2020-01-01"}]}},
            r"residences\[0\]\.to: lies before from",
        ),
        ({"job": {"salary_amount": "30k"}}, r"job\.salary_amount: expected a number of 0 or more"),
        ({"job": {"salary_amount": True}}, r"job\.salary_amount: expected a number"),
        ({"job": {"salary_amount": -1}}, r"job\.salary_amount: expected a number"),
        ({"job": {"salary_amount": float("nan")}}, r"job\.salary_amount: expected a number"),
        ({"job": {"salary_amount": 10**400}}, r"job\.salary_amount: expected a number"),
        ({"job": {"salary_amount": float("inf")}}, r"job\.salary_amount: expected a number"),
        ({"job": {"start_date": "2026-01-02", "end_date": "2026-01-01"}}, r"job\.end_date: lies before"),
        ({"claims": {"degree_level": "phd"}}, r"claims\.degree_level: expected one of associate"),
    ],
)
def test_a_wrong_case_is_refused_by_its_path(given: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_case(given)
