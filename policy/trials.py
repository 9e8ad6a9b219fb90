"""A written case (tests/policy/cases) -> what the book says to it, and which rules its expectation rests on.

Authors write cases in YAML; the tests compare, and `workpermit policy coverage` tells what no case touches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from policy import answers, authentication, category, checklist, deadlines, points, rules
from policy.book import NotInForceError, PolicyBook
from policy.case import read_case, read_date
from policy.profile import read_profile

#: The day of a case that names none.
DAY = date(2026, 11, 24)

#: Answers that give no points, to fill what a case does not speak of.
_NOTHING: dict[str, Any] = {
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

Case = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Trial:
    """What the book says to a case.

    `touched` names, as policy.coverage does (kind:name, or statement:id), the rules that decide what the
    case expects.
    """

    found: Mapping[str, Any]
    touched: frozenset[str]


def read_cases(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Read all cases in a folder, each with its name (file: name); none where there is no folder."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return [
        (f"{path.stem}: {case['name']}", case)
        for path in sorted(folder.glob("*.yaml"))
        for case in yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506 - it is a SafeLoader
    ]


def run(case: Case, book: PolicyBook) -> Trial:
    """Put a case to the book.

    Raises:
        InputError: what the case gives is not a case.
        KeyError: the case has no kind or an unknown one.
    """
    return _KINDS[case["kind"]](case, book)


def tested(cases: Iterable[tuple[str, Case]], book: PolicyBook) -> dict[str, tuple[str, ...]]:
    """Give, for every rule that some case touches, the names of those cases."""
    found: dict[str, list[str]] = {}
    for name, case in cases:
        for rule in run(case, book).touched:
            found.setdefault(rule, []).append(name)
    return {rule: tuple(names) for rule, names in found.items()}


def _day(case: Case) -> date:
    return read_date("as_of", case.get("as_of", DAY))


def _named(case: Case, *parts: str) -> set[str]:
    """Collect the keys that the expectation names below any of `parts`."""
    return {name for part in parts for name in case["expect"].get(part, ())}


def _points(case: Case, book: PolicyBook) -> Trial:
    given = {**(_NOTHING if case.get("fill", True) else {}), **case["given"]}
    result = points.score(read_profile(given), book, _day(case))
    written = points.as_json(result)
    written["factors"] = {
        factor["id"]: factor.get("points", [factor.get("points_min"), factor.get("points_max")])
        for factor in written["factors"]
    }
    written["changes"] = [
        [change["change"]["answer"], change["change"]["to"], change.get("total")]
        for change in written["improvements"]
    ]
    wanted = _named(case, "factors")
    if case["expect"].keys() & {"total", "total_min", "total_max"}:
        wanted |= {factor.id for factor in result.factors if factor.points.high > 0}
    touched = {f"factor:{result.table}.{name}" for name in wanted}
    if "category_by_points" in case["expect"]:
        touched.add(f"points:{result.table}")
    return Trial(written, frozenset(touched))


def _checklist(case: Case, book: PolicyBook) -> Trial:
    circumstances = case.get("circumstances")
    built = checklist.build(read_case(case["given"]), book, _day(case), case.get("city"), circumstances)
    found = {
        "papers": {item.document: item.required.value for item in built.items},
        "why": {item.document: item.why.value for item in built.items},
        "waiver": {item.document: item.waiver for item in built.items},
        "instead": {item.document: list(item.instead) for item in built.items},
        "missing": list(built.missing),
        "possible": {item.document: list(item.possible_waivers) for item in built.items},
        "hints": sorted({hint.statement for hint in built.hints}),
        "city": built.city,
    }
    named = _named(case, "papers", "why", "waiver", "instead")
    touched = {f"requirement:{name}" for name in named}
    touched |= {f"waiver:{item.waiver}" for item in built.items if item.waiver and item.document in named}
    touched |= {f"waiver:{waiver}" for ids in case["expect"].get("possible", {}).values() for waiver in ids}
    touched |= {f"statement:{name}" for name in case["expect"].get("hints", ())}
    return Trial(found, frozenset(touched))


def _category(case: Case, book: PolicyBook) -> Trial:
    assessed = category.assess(case["given"], book, _day(case), case.get("city"))
    written = category.as_json(assessed)
    written["why"] = {route["id"]: route["why"] for route in written["routes"]}
    written["asks"] = {route["id"]: route["missing"] for route in written["routes"]}
    written["stated"] = {route["id"]: route["statements"] for route in written["routes"]}
    written["routes"] = {route["id"]: route["state"] for route in written["routes"]}
    named = _named(case, "routes", "why", "asks", "stated")
    touched = {f"route:{name}" for name in named}
    for route in assessed.routes:
        if route.id in named:
            touched |= {f"limit:{limit}" for limit in route.limits}
    told = {**case["given"].get("job", {}), **case["given"]}
    if assessed.city and told.keys() & {"salary_amount", "salary_annual_cny"}:
        touched |= {
            f"statement:{wage.statement}"
            for wage in book.routes.local_wages
            if book.find_value(str(wage), assessed.as_of, assessed.city) is not None
        }
    return Trial(written, frozenset(touched))


def _authentication(case: Case, book: PolicyBook) -> Trial:
    given = case["given"]
    document = given.get("document", "no_criminal_record")
    found = authentication.route(given["country"], given.get("issued_on"), _day(case), book, document)
    written = {
        "needed": found.needed.value,
        "apostille": found.apostille.value,
        "reason": found.reason.value,
        "kinds": [kind.value for kind in found.kinds],
        "since": found.apostille_since,
        "confidence": found.confidence.value,
        "statements": list(found.statements),
    }
    return Trial(written, frozenset(f"statement:{name}" for name in found.statements))


def _answer(case: Case, book: PolicyBook) -> Trial:
    topic = case["given"]["topic"]
    found = answers.compose(book, topic, _day(case), case.get("city"))
    written = {
        "text": found.text,
        "arguments": dict(found.arguments),
        "statements": list(found.statements),
        "sources": [source.id for source in found.sources],
        "local": found.local,
        "place": found.place,
        "city": found.city,
        "applies": found.applies.value,
        "not_in_force": list(found.not_in_force),
        "stale": list(found.stale),
    }
    return Trial(written, frozenset({f"answer:{topic}", f"text:{found.text}"}))


def _rules(case: Case, book: PolicyBook) -> Trial:
    document = case["given"]["document"]
    found = rules.document_rules(document, book, _day(case), case.get("city"))
    written = {
        "rules": {
            name.value: list(item.value) if isinstance(item.value, tuple) else item.value
            for name, item in found.rules.items()
        },
        "statement": {name.value: item.statement for name, item in found.rules.items()},
        "firm": {name.value: item.firm for name, item in found.rules.items()},
        "hints": sorted({item.statement for item in found.hints}),
        "notes": list(found.notes),
    }
    named = {item for item in found.rules.values() if item.name in _named(case, "rules", "statement", "firm")}
    told = {item.statement for item in named} | _named(case, "hints", "notes")
    return Trial(
        written,
        frozenset(f"rule:{document}.{item.name}" for item in named) | {f"statement:{name}" for name in told},
    )


def _value(case: Case, book: PolicyBook) -> Trial:
    reference = case["given"]["reference"]
    statement = reference.split(".")[0]
    try:
        found = book.value(reference, case.get("as_of"), case.get("city"))
    except NotInForceError:
        found = "not in force"
    written = {"value": found, "in_force": book.in_force(statement, _day(case)).value}
    return Trial(written, frozenset({f"statement:{statement}"}))


def _deadlines(case: Case, book: PolicyBook) -> Trial:
    events = deadlines.read_events(case["given"])
    found = deadlines.as_json(deadlines.work_out(events, book, _day(case), case.get("city")))
    written = {
        "days": {item["id"]: item["day"] for item in found},
        "passed": [item["id"] for item in found if item["passed"]],
        "exact": {item["id"]: item["exact"] for item in found},
        "firm": {item["id"]: item["firm"] for item in found},
        "statement": {item["id"]: item["statement"] for item in found},
        "place": {item["id"]: item["place"] for item in found},
    }
    named = _named(case, "days", "exact", "firm", "passed", "statement", "place")
    return Trial(written, frozenset(f"deadline:{name}" for name in named))


_KINDS: dict[str, Callable[[Case, PolicyBook], Trial]] = {
    "points": _points,
    "checklist": _checklist,
    "category": _category,
    "authentication": _authentication,
    "answer": _answer,
    "rules": _rules,
    "value": _value,
    "deadlines": _deadlines,
}
