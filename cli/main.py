"""`workpermit`: reads the command line and runs one command."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cli.root import complain
from policy.errors import WorkpermitError


class _Command(Protocol):
    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, options: argparse.Namespace) -> int: ...


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    module: str
    summary: str


_ENTRIES = (
    _Entry("serve", "cli.serve", "start the whole assistant on this machine"),
    _Entry("ask", "cli.ask", "answer questions"),
    _Entry("check", "cli.check", "pre-check documents"),
    _Entry("points", "cli.points", "score a profile by the points table"),
    _Entry("category", "cli.category", "which routes to A, B and C are open"),
    _Entry("deadlines", "cli.deadlines", "the dates that follow from the dates of a case"),
    _Entry("policy", "cli.policy", "show a rule, its history and sources"),
    _Entry("train", "cli.train", "train the bot's model where its data has changed"),
    _Entry("doctor", "cli.doctor", "check the installation"),
    _Entry("examples", "cli.examples", "write a set of invented papers, clean and defective"),
    _Entry("bench", "cli.bench", "measure accuracy and speed"),
)


class _AnyOrder(argparse.ArgumentParser):
    """Takes a command's options before, between and after its words (argparse itself stops at the first)."""

    _inside = False

    def parse_known_args(  # type: ignore[override]  # argparse's own overloads know of other namespaces
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        open_ended = any(action.nargs == argparse.REMAINDER for action in self._actions)
        if self._inside or open_ended:  # the intermixed parsing calls this method for its two passes
            return super().parse_known_args(args, namespace)
        self._inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inside = False


def _parser(chosen: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workpermit",
        description="Assistant and document pre-check for the Foreigner's Work Permit in China.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_AnyOrder)
    for entry in _ENTRIES:
        sub = commands.add_parser(entry.name, help=entry.summary, description=entry.summary)
        if entry.name == chosen:  # the others' libraries are not loaded
            _load(entry).add_arguments(sub)
    return parser


def _load(entry: _Entry) -> _Command:
    command: _Command = importlib.import_module(entry.module)
    return command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give its exit status (2: it could not run)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    names = {entry.name: entry for entry in _ENTRIES}
    chosen = next((word for word in given if not word.startswith("-")), None)
    options = _parser(chosen).parse_args(given)
    try:
        return _load(names[options.command]).run(options)
    except WorkpermitError as error:
        complain(str(error))
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader (head, less) has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
