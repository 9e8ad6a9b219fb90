"""`workpermit policy [ID]`: a rule with its value on a date, its history and sources; or all of them."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from cli.root import POLICY, complain, show_json
from policy.case import read_date
from policy.history import describe
from policy.loader import lint, load_book


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "id", nargs="?", metavar="ID", help="a rule's id; 'lint' lists every mistake in the files"
    )
    parser.add_argument("--as-of", metavar="DATE", help="the date that counts, YYYY-MM-DD (default: today)")
    parser.add_argument("--city", metavar="CITY", help="the city, for local rules")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Show one rule, list all, or check the files."""
    if options.id == "lint":
        mistakes = lint(POLICY)
        for mistake in mistakes:
            complain(str(mistake))
        return 2 if mistakes else 0
    as_of = read_date("--as-of", options.as_of) if options.as_of else date.today()
    book = load_book(POLICY)
    if options.id is None:
        rows = [
            {
                "id": rule.id,
                "area": rule.area.value,
                "in_force": rule.in_force(as_of).value,
                "summary": rule.summary,
            }
            for rule in book.statements.values()
        ]
        if options.json:
            show_json(rows)
        else:
            for row in rows:
                print(f"{row['area']:<18} {row['id']:<36} {row['in_force']}")
        return 0
    described = describe(book, options.id, as_of, options.city)
    if options.json:
        show_json(described)
    else:
        _print(described)
    return 0


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
