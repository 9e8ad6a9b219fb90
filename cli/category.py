"""`workpermit category CASE.yaml`: which routes to A, B and C are open, closed or undecided."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cli.root import POLICY, read_yaml, show_json, warn_of_city
from policy.book import PolicyBook
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
    parser.add_argument("--city", metavar="CITY", help="the city, for local rules (default: the case's)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Print each route with its reason, what is missing, and the question that decides most."""
    book = load_book(POLICY)
    situation = read_situation(read_yaml(options.case), book)
    told = situation.case.application
    city = options.city or told.city or situation.case.job.work_location
    warn_of_city(book, city)
    as_of = read_date("--as-of", options.as_of) if options.as_of else told.as_of or date.today()
    result = as_json(assess(situation, book, as_of, city))
    if options.json:
        show_json(result)
        return 0
    place = book.place(city)
    where = f"with the rules of {place.name}" if place else "national rules"
    print(f"As of {as_of}, {where}")
    for category, state in result["categories"].items():
        print(f"{category}: {state}")
        for route in result["routes"]:
            if route["category"] == category:
                against = f" ({', '.join(route['limits'])})" if route["limits"] else ""
                missing = f"   not told: {', '.join(route['missing'])}" if route["missing"] else ""
                print(f"   {route['state']:<10} {route['id']:<28} {route['why']}{against}{missing}")
                print(f"{'':<14}by {', '.join(route['sources'])}{_places(book, route['statements'])}")
    if result["next_question"]:
        print(f"Tell next: {result['next_question']}")
    print("Possible routes only: the authority decides.")
    return 0


def _places(book: PolicyBook, statements: Sequence[str]) -> str:
    """Name the places whose own rules are among `statements`."""
    scopes = [book.statement(name).scope for name in statements]
    names = dict.fromkeys(name for scope in scopes for name in scope.names)
    return f"   (rule of {', '.join(names)})" if names else ""
