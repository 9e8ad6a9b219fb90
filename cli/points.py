"""`workpermit points PROFILE.yaml`: scores a profile by the points table."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from cli.root import POLICY, read_yaml, show_json, warn_of_city
from policy.case import read_date
from policy.loader import load_book
from policy.places import Region
from policy.points import as_json, score
from policy.profile import read_profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("profile", type=Path, metavar="PROFILE.yaml", help="what is known of the applicant")
    parser.add_argument("--as-of", metavar="DATE", help="the date that counts, YYYY-MM-DD (default: today)")
    parser.add_argument(
        "--city", metavar="CITY", help="the city of the work: gives the region where it is known"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Print the total or its range, each factor, and what would raise it."""
    as_of = read_date("--as-of", options.as_of) if options.as_of else date.today()
    book = load_book(POLICY)
    profile = read_profile(read_yaml(options.profile))
    warn_of_city(book, options.city)
    place = book.place(options.city)
    if profile.region is None and place is not None and place.region is not Region.UNKNOWN:
        profile = replace(profile, region=place.region.value)
    result = as_json(score(profile, book, as_of))
    if options.json:
        show_json(result)
        return 0
    total, category = _span(result, "total"), _category(result)
    print(f"Total: {total}   category by points: {category}   (as of {as_of}, table {result['table']})")
    for factor in result["factors"]:
        print(f"  {factor['id']:<16} {_span(factor):>8} of {factor['cap']:>2}   {factor['source']}")
    if result["missing"]:
        print(f"Not told: {', '.join(result['missing'])}")
    for row in result["improvements"]:
        change = row["change"]
        print(f"  {_span(row, 'total'):>8} with {change['answer']} {change['from']} -> {change['to']}")
    return 0


def _span(row: Mapping[str, Any], name: str = "points") -> str:
    return str(row[name]) if name in row else f"{row[f'{name}_min']}-{row[f'{name}_max']}"


def _category(result: Mapping[str, Any]) -> str:
    """Say what the total opens; a range may open several, and then nothing is certain yet."""
    possible = [category or "none" for category in result["categories_possible"]]
    return possible[0] if len(possible) == 1 else f"not certain yet, {' or '.join(possible)}"
