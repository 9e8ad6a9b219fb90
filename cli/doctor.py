"""`workpermit doctor`: looks at the installation and says what is missing and how to get it."""

from __future__ import annotations

import argparse

from cli.root import ROOT, show_json
from services.inspection import inspect
from services.settings import load_settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Print settings and parts; status 0 where nothing that is needed is missing."""
    settings = load_settings()
    parts = list(inspect(settings, ROOT))
    well = all(part.well or not part.needed for part in parts)
    if options.json:
        rows = [
            {"name": p.name, "found": p.found, "well": p.well, "needed": p.needed, "advice": p.advice}
            for p in parts
        ]
        described = [
            {"name": name, "value": value, "origin": origin} for name, value, origin in settings.described()
        ]
        show_json({"well": well, "parts": rows, "settings": described})
        return 0 if well else 2
    width = max(len(part.name) for part in parts)
    for part in parts:
        sign = "ok     " if part.well else "MISSING" if part.needed else "absent "
        print(f"{sign} {part.name:<{width}}  {part.found}" + (f"  -> {part.advice}" if part.advice else ""))
    print()
    for name, value, origin in settings.described():
        print(f"{name} = {value}  ({origin})")
    print()
    print("All that is needed is there." if well else "Something that is needed is missing.")
    return 0 if well else 2
