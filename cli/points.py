"""`workpermit points PROFILE.yaml`: scores a profile by the points table."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from cli.root import POLICY, read_yaml, show_json
from policy.case import read_date
from policy.loader import load_book
from policy.points import as_json, score
from policy.profile import read_profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("profile", type=Path, metavar="PROFILE.yaml", help="what is known of the applicant")
    parser.add_argument("--as-of", metavar="DATE", help="the date that counts, YYYY-MM-DD (default: today)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Print the total or its range, each factor, and what would raise it."""
    as_of = read_date("--as-of", options.as_of) if options.as_of else date.today()
    book = load_book(POLICY)
    result = as_json(score(read_profile(read_yaml(options.profile)), book, as_of))
    if options.json:
        show_json(result)
        return 0
    total, category = _span(result, "total"), result["category_by_points"] or "none"
    print(f"Total: {total}   category by points: {category}   (as of {as_of})")
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
