"""`workpermit bench documents`: renders, reads, compares, prints."""

from __future__ import annotations

import argparse
import contextlib
import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.documents.measure import references
from bench.documents.measure.readers import Reader, checker
from bench.documents.measure.scores import Miss, Tally, score
from bench.documents.measure.tables import by_medium, by_slice
from bench.documents.measure.uploads import Form, uploads
from bench.documents.unseen.press import HALVES, Layout, layouts

Tallies = dict[tuple[str, ...], Tally]


def measure(arguments: Sequence[str]) -> int:
    """Run the measurement that the arguments ask for; print its tables, give the exit status.

    The list of misses never holds the test half, so that who mends the extractors does not see it.
    """
    options = _parser().parse_args(arguments)
    chosen = _chosen(options)
    if not chosen:
        print("no layout is chosen; see --half, --kind, --language, --layout", file=sys.stderr)
        return 2
    tallies: Tallies = defaultdict(Tally)
    misses: list[tuple[str, Miss]] = []
    with contextlib.ExitStack() as stack:
        readers: list[Reader] = [stack.enter_context(checker())]
        if options.compare:
            readers += references.readers()
        for form in options.medium:
            part = _sample(chosen, options.sample if form is not Form.PDF else 0)
            for name, miss in _one_medium(part, form, options.seed, readers, tallies):
                misses.append((f"{name}\t{form}", miss))
    print(by_medium(tallies))
    print(by_slice(tallies, "kind"))
    print(by_slice(tallies, "language"))
    if options.list:
        _write(options.list, misses)
    return 0


def _one_medium(
    chosen: Sequence[Layout], form: Form, seed: int, readers: Sequence[Reader], tallies: Tallies
) -> Iterator[tuple[str, Miss]]:
    for number, upload in enumerate(uploads(chosen, form, seed), 1):
        languages = sorted({paper.layout.language for paper in upload.papers})
        print(f"\r{form} {number} {upload.name[:50]:<50}", end="", file=sys.stderr, flush=True)
        for reader in readers:
            whole = tallies[reader.name, form, "all", ""]
            slices = {
                paper.layout.id: [
                    whole,
                    tallies[reader.name, form, "half", paper.layout.half],
                    tallies[reader.name, form, "kind", paper.layout.type],
                    tallies[reader.name, form, "language", paper.layout.language],
                ]
                for paper in upload.papers
            }
            heard = reader.read(upload.name, upload.content, languages)
            for miss in score(upload, heard, slices, whole):
                yield reader.name, miss
    print(file=sys.stderr)


def _chosen(options: argparse.Namespace) -> list[Layout]:
    return [
        layout
        for layout in layouts()
        if layout.half in options.half
        and (not options.kind or layout.type in options.kind)
        and (not options.language or layout.language in options.language)
        and (not options.layout or layout.id in options.layout)
    ]


def _sample(chosen: list[Layout], count: int) -> list[Layout]:
    """Take `count` layouts evenly from the whole list; 0 takes all."""
    if not count or count >= len(chosen):
        return chosen
    return [chosen[index * len(chosen) // count] for index in range(count)]


def _write(path: Path, misses: Sequence[tuple[str, Miss]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter="\t")
        writer.writerow(
            ["reader", "medium", "layout", "kind", "language", "field", "expected", "got", "confidence"]
        )
        for name, miss in misses:
            if miss.half != "build":
                continue
            confidence = "" if miss.confidence is None else f"{miss.confidence:.2f}"
            got = "" if miss.got is None else miss.got
            writer.writerow(
                [
                    *name.split("\t"),
                    miss.layout,
                    miss.kind,
                    miss.language,
                    miss.field,
                    miss.expected,
                    got,
                    confidence,
                ]
            )


def _parser() -> argparse.ArgumentParser:
    def several(text: str) -> list[str]:
        return text.split(",")

    parser = argparse.ArgumentParser(prog="workpermit bench documents", description=__doc__)
    parser.add_argument(
        "--medium",
        type=lambda text: [Form(word) for word in text.split(",")],
        default=[Form.PDF],
        help=f"of {', '.join(Form)}; several with commas (default: pdf)",
    )
    parser.add_argument("--half", type=several, default=list(HALVES), help="build, test (default: both)")
    parser.add_argument("--kind", type=several, help="only these kinds of document")
    parser.add_argument("--language", type=several, help="only papers in these languages")
    parser.add_argument("--layout", type=several, help="only these layouts")
    parser.add_argument("--sample", type=int, default=0, help="so many layouts in each medium but pdf")
    parser.add_argument("--seed", type=int, default=1, help="(default: %(default)s)")
    parser.add_argument("--list", type=Path, metavar="FILE.tsv", help="write the misses of the build half")
    parser.add_argument(
        "--compare",
        action="store_true",
        help="also bare Tesseract and bare RapidOCR, with regular expressions",
    )
    return parser
