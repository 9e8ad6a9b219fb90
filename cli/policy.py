"""`workpermit policy`: a rule with its value, history and sources; all rules; mistakes; what changed when."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from cli.root import POLICY, ROOT, complain, show_json, warn_of_city
from policy import coverage, difference, trials
from policy.book import PolicyBook
from policy.case import read_date
from policy.errors import InputError
from policy.history import describe
from policy.loader import lint, load_book

#: Where authors write the cases that the coverage table counts.
CASES = ROOT / "tests" / "policy" / "cases"
_USE = "ID | lint | diff DATE DATE | coverage"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "what", nargs="*", metavar="WHAT",
        help="a rule's id; 'lint': every mistake in the files; 'diff DATE DATE': what changes for an "
        "applicant; 'coverage': rule x test x answer, and what has no test; nothing: all rules",
    )  # fmt: skip
    parser.add_argument("--as-of", metavar="DATE", help="the date that counts, YYYY-MM-DD (default: today)")
    parser.add_argument("--city", metavar="CITY", help="the city, for local rules")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do what is asked for."""
    as_of = read_date("--as-of", options.as_of) if options.as_of else date.today()
    match options.what:
        case ["lint"]:
            return _lint()
        case ["diff", first, last]:
            book = load_book(POLICY)
            warn_of_city(book, options.city)
            _diff(book, read_date("DATE", first), read_date("DATE", last), options)
        case ["coverage"]:
            _coverage(load_book(POLICY), options.json)
        case []:
            _list(load_book(POLICY), as_of, options.json)
        case [rule]:
            book = load_book(POLICY)
            warn_of_city(book, options.city)
            described = describe(book, rule, as_of, options.city)
            show_json(described) if options.json else _print(described)
        case _:
            raise InputError("policy", f"expected {_USE}")
    return 0


def _lint() -> int:
    mistakes = lint(POLICY)
    for mistake in mistakes:
        complain(str(mistake))
    return 2 if mistakes else 0


def _list(book: PolicyBook, as_of: date, as_json: bool) -> None:
    rows = [
        {
            "id": rule.id,
            "area": rule.area.value,
            "in_force": rule.in_force(as_of).value,
            "summary": rule.summary,
        }
        for rule in book.statements.values()
    ]
    if as_json:
        show_json(rows)
        return
    for row in rows:
        print(f"{row['area']:<18} {row['id']:<36} {row['in_force']}")


def _diff(book: PolicyBook, first: date, last: date, options: argparse.Namespace) -> None:
    found = difference.as_json(difference.compare(book, first, last, options.city))
    if options.json:
        show_json(found)
        return
    for name, sign in (("begun", "+"), ("ended", "-")):
        for row in found[name]:
            place = ", ".join(row["scope"]["names"]) or row["scope"]["kind"]
            print(f"{sign} {row['on']}  {row['id']}  ({place})\n      {row['summary']}")
    for change in found["answers"]:
        print(f"~ answer {change['topic']}" + (f": {' -> '.join(change['text'])}" if change["text"] else ""))
        for value, (old, new) in change["values"].items():
            print(f"      {value}: {old} -> {new}")


def _coverage(book: PolicyBook, as_json: bool) -> None:
    tested = trials.tested(trials.read_cases(CASES), book)
    table, open_ends = coverage.rows(book, tested), coverage.untested(book, tested)
    if as_json:
        written = [
            {
                "rule": row.rule,
                "answers": list(row.answers),
                "decides": list(row.decides),
                "tests": list(row.cases),
            }
            for row in table
        ]
        show_json({"rules": written, "untested": list(open_ends)})
        return
    print(f"{'RULE':<36} {'TESTS':>5}  {'ANSWERS':<50} DECIDES")
    for row in table:
        answers = ", ".join(row.answers) or "-"
        print(f"{row.rule:<36} {len(row.cases):>5}  {answers:<50} {', '.join(row.decides) or '-'}")
    used = sum(1 for row in table if row.answers or row.decides)
    print(f"\n{used} of {len(table)} rules stand behind an answer, a check, a route or a deadline.")
    print(f"{sum(1 for row in table if row.cases)} of them are in a case of {CASES.relative_to(ROOT)}.")
    for name in open_ends:
        print(f"Without a case: {name}")
    if not open_ends:
        print("Everything that decides, and every text of an answer, is in a case.")


def _print(rule: dict[str, Any]) -> None:
    print(f"{rule['id']}  ({rule['area']}, {rule['confidence']})\n\n{rule['summary']}\n")
    if rule["terms"]:
        print("Chinese terms: " + "；".join(rule["terms"]))
    scope = rule["scope"]
    print(f"Scope: {scope['kind']} {', '.join(scope['names'])}".rstrip())
    print(f"Holds: {rule['holds']['from'] or 'not known'} to {rule['holds']['until'] or 'now'}")
    print(f"In force on {rule['as_of']}: {rule['in_force']}   last confirmed {rule['confirmed_on']}")
    if rule["city"]:
        print(f"Holds in {rule['city']}: {rule['holds_in_city']}")
    for name, value in rule["all_values"].items():
        print(f"   {name} = {value}")
    for name, text in rule["doubt"].items():
        if text:
            print(
                f"{name.replace('_', ' ').capitalize()}: {text if isinstance(text, str) else ', '.join(text)}"
            )
    for entry in rule["history"]:
        print(f"At another time: {entry['id']}  {entry['summary']}")
    print("Sources:")
    for source in rule["sources"]:
        parts = [source["title"], source["issuer"], source["document_number"], source["date"], source["url"]]
        print("   · " + ", ".join(str(part) for part in parts if part))
