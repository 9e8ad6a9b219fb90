"""Every case of cases/*.yaml: what is given, on which day, where, and what the book must say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from policy import answers, authentication, category, checklist, deadlines, points, rules
from policy.book import NotInForceError, PolicyBook
from policy.case import read_case
from policy.profile import read_profile

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    for case in yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
]

#: Answers that give no points, to fill what a case does not speak of.
NOTHING: dict[str, Any] = {
    "salary_annual_cny": 0,
    "education": "none",
    "skills_certificate": "none",
    "experience_years": 0,
    "months_per_year": 0,
    "hsk_level": 0,
    "chinese_taught_degree": False,
    "former_chinese_national": False,
    "region": "other",
    "age": 17,
    "top_university": False,
    "fortune_500": False,
    "intellectual_property": False,
    "five_years_in_china": False,
    "local_bonus": 0,
}


def day(case: dict[str, Any]) -> date:
    found = case.get("as_of", date(2026, 11, 24))
    assert isinstance(found, date)
    return found


def score(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    given = {**(NOTHING if case.get("fill", True) else {}), **case["given"]}
    written = points.as_json(points.score(read_profile(given), book, day(case)))
    written["factors"] = {
        factor["id"]: factor.get("points", [factor.get("points_min"), factor.get("points_max")])
        for factor in written["factors"]
    }
    written["changes"] = [
        [change["change"]["answer"], change["change"]["to"], change.get("total")]
        for change in written["improvements"]
    ]
    return written


def check_list(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    built = checklist.build(
        read_case(case["given"]), book, day(case), case.get("city"), case.get("circumstances")
    )
    return {
        "papers": {item.document: item.required.value for item in built.items},
        "why": {item.document: item.why.value for item in built.items},
        "waiver": {item.document: item.waiver for item in built.items},
        "instead": {item.document: list(item.instead) for item in built.items},
        "missing": list(built.missing),
        "possible": {item.document: list(item.possible_waivers) for item in built.items},
        "hints": sorted({hint.statement for hint in built.hints}),
        "city": built.city,
    }


def assess(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    written = category.as_json(category.assess(case["given"], book, day(case), case.get("city")))
    written["why"] = {route["id"]: route["why"] for route in written["routes"]}
    written["asks"] = {route["id"]: route["missing"] for route in written["routes"]}
    written["routes"] = {route["id"]: route["state"] for route in written["routes"]}
    return written


def authenticate(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    found = authentication.route(
        case["given"]["country"],
        case["given"].get("issued_on"),
        day(case),
        book,
        case["given"].get("document", "no_criminal_record"),
    )
    return {
        "needed": found.needed.value,
        "apostille": found.apostille.value,
        "reason": found.reason.value,
        "kinds": [kind.value for kind in found.kinds],
        "since": found.apostille_since,
        "confidence": found.confidence.value,
        "statements": list(found.statements),
    }


def answer(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    found = answers.compose(book, case["given"]["topic"], day(case), case.get("city"))
    return {
        "text": found.text,
        "arguments": dict(found.arguments),
        "statements": list(found.statements),
        "local": found.local,
        "city": found.city,
        "applies": found.applies.value,
        "not_in_force": list(found.not_in_force),
        "stale": list(found.stale),
    }


def rule(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    found = rules.document_rules(case["given"]["document"], book, day(case), case.get("city"))
    return {
        "rules": {
            name.value: list(item.value) if isinstance(item.value, tuple) else item.value
            for name, item in found.rules.items()
        },
        "statement": {name.value: item.statement for name, item in found.rules.items()},
        "firm": {name.value: item.firm for name, item in found.rules.items()},
        "hints": sorted({item.statement for item in found.hints}),
        "notes": list(found.notes),
    }


def value(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    try:
        found = book.value(case["given"]["reference"], case.get("as_of"), case.get("city"))
    except NotInForceError:
        found = "not in force"
    return {
        "value": found,
        "in_force": book.in_force(case["given"]["reference"].split(".")[0], day(case)).value,
    }


def due(case: dict[str, Any], book: PolicyBook) -> dict[str, Any]:
    found = deadlines.as_json(
        deadlines.work_out(deadlines.read_events(case["given"]), book, day(case), case.get("city"))
    )
    return {
        "days": {item["id"]: item["day"] for item in found},
        "passed": [item["id"] for item in found if item["passed"]],
        "exact": {item["id"]: item["exact"] for item in found},
        "firm": {item["id"]: item["firm"] for item in found},
    }


KINDS: dict[str, Callable[[dict[str, Any], PolicyBook], dict[str, Any]]] = {
    "points": score,
    "checklist": check_list,
    "category": assess,
    "authentication": authenticate,
    "answer": answer,
    "rules": rule,
    "value": value,
    "deadlines": due,
}


def differences(expected: Any, found: Any, where: str = "") -> list[str]:
    """Compare what a case names and nothing else: keys of mappings that it leaves out are free."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return [
            line
            for key, part in expected.items()
            for line in differences(part, found.get(key, "(absent)"), f"{where}.{key}")
        ]
    return [] if expected == found else [f"{where}: expected {expected}, found {found}"]


@pytest.mark.parametrize("case", CASES)
def test_the_book_says_what_the_case_expects(case: dict[str, Any], book: PolicyBook) -> None:
    assert not case.keys() - {"name", "kind", "as_of", "city", "given", "fill", "circumstances", "expect"}
    assert differences(case["expect"], KINDS[case["kind"]](case, book)) == []


def test_every_case_has_a_name_of_its_own() -> None:
    names = [case.id for case in CASES]
    assert len(set(names)) == len(names) >= 300
