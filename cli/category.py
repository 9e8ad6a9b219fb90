"""`workpermit category CASE.yaml`: which routes to A, B and C are open, closed or undecided."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from cli.root import POLICY, read_yaml, show_json
from policy.case import read_date
from policy.category import as_json, assess
from policy.loader import load_book
from policy.situation import read_situation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "case", type=Path, metavar="CASE.yaml", help="a case, with the points profile's keys beside it"
    )
    parser.add_argument(
        "--as-of", metavar="DATE", help="the date that counts (default: the case's, or today)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Print each route with its reason, what is missing, and the question that decides most."""
    book = load_book(POLICY)
    situation = read_situation(read_yaml(options.case), book)
    told = situation.case.application
    as_of = read_date("--as-of", options.as_of) if options.as_of else told.as_of or date.today()
    result = as_json(assess(situation, book, as_of, told.city))
    if options.json:
        show_json(result)
        return 0
    for category, state in result["categories"].items():
        print(f"{category}: {state}")
        for route in result["routes"]:
            if route["category"] == category:
                missing = f"   not told: {', '.join(route['missing'])}" if route["missing"] else ""
                print(f"   {route['state']:<10} {route['id']:<28} {route['why']}{missing}")
    if result["next_question"]:
        print(f"Tell next: {result['next_question']}")
    print("Possible routes only: the authority decides.")
    return 0
