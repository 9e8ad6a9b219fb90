"""Counts -> tables of per cent in Markdown."""

from __future__ import annotations

from bench.documents.measure.scores import Tally

Tallies = dict[tuple[str, ...], Tally]
_HEADS = "papers | kind | pages | F1 | key precision (n) | seals | signatures | s a page"


def by_medium(tallies: Tallies) -> str:
    """Give one row a medium and reader, with each half below it."""
    rows = [f"| medium | reader | {_HEADS} |", "|" + " --- |" * 10]
    for (reader, form, what, value), tally in tallies.items():
        if what in {"all", "half"}:
            rows.append(f"| {form} {value}".rstrip() + f" | {reader} | {_cells(tally)} |")
    return "\n".join(rows) + "\n"


def by_slice(tallies: Tallies, what: str) -> str:
    """Give the checker's rows by kind or by language."""
    rows = [f"| {what} | medium | {_HEADS} |", "|" + " --- |" * 10]
    for (reader, form, slice_, value), tally in sorted(tallies.items(), key=lambda item: item[0][3]):
        if slice_ == what and reader == "checker":
            rows.append(f"| {value} | {form} | {_cells(tally)} |")
    return "\n".join(rows) + "\n"


def _cells(tally: Tally) -> str:
    seconds = tally.seconds_per_page
    return " | ".join(
        [
            str(tally.papers),
            _share(tally.kinds_right, tally.papers),
            _share(tally.pages_right, tally.pages),
            "-" if tally.f1 is None else f"{100 * tally.f1:.1f}",
            f"{_share(tally.sure_right, tally.sure)} ({tally.sure})",
            _share(tally.seals_right, tally.seals),
            _share(tally.signatures_right, tally.signatures),
            "-" if seconds is None else f"{seconds:.2f}",
        ]
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"
