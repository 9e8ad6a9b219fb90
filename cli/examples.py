"""`workpermit examples OUT`: writes invented applications with their papers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cli.root import complain


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "out", type=Path, metavar="OUT", help="folder to write to; made where it is not there"
    )


def run(options: argparse.Namespace) -> int:
    """Write the example set; progress on standard error."""
    from bench.documents.packages import write_examples

    out: Path = options.out
    try:
        out.mkdir(parents=True, exist_ok=True)
        names = write_examples(out, lambda name: print(f"writing {name}", file=sys.stderr))
    except FileNotFoundError as error:
        complain(f"{error}; run ./test once, it installs the fonts")
        return 2
    except OSError as error:
        complain(f"{out} cannot be written ({error.strerror}); choose another folder")
        return 2
    for name in names:
        print(out / name)
    return 0
