"""`workpermit bench`: measures understanding, documents and the rule book."""

from __future__ import annotations

import argparse

from cli.root import ROOT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("what", choices=("chat", "documents", "policy"), help="what to measure")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="arguments of the measurement")


def run(options: argparse.Namespace) -> int:
    """Print the measurement's table."""
    if options.what == "chat":
        from bench import chat

        return chat.measure(ROOT, options.rest)
    if options.what == "documents":
        from bench.documents.measure import command

        return command.measure(options.rest)
    from bench import policy

    print(f"{'':<28} {'median ms':>10} {'x reference':>12}")
    for row in policy.measure(ROOT):
        print(f"{row.name:<28} {row.milliseconds:>10.2f} {row.ratio:>12.3f}")
    return 0
