"""`workpermit check`: pre-checks documents on this machine, with no server running."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cli.root import LOCALES, POLICY, complain, read_yaml, show_json
from doc_checker.report_html import render, write_pdf
from policy.book import PolicyBook
from policy.case import Case, read_case, read_date
from policy.catalogue import Catalogue
from policy.errors import InputError, WorkpermitError
from policy.loader import load_book
from services.clock import office_day, utc_now
from services.evidence import page_pictures
from services.judgement import PagePicture, Paper, Progress
from services.precheck_run import PolicyPrecheck

_CASE_NAMES = ("case.yaml", "case.yml")
_STATUS = {"ready": 0, "action_needed": 1, "needs_review": 1}


@dataclass(frozen=True, slots=True)
class _Checked:
    report: dict[str, Any]
    pictures: list[PagePicture]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="papers of one application")
    parser.add_argument("--case", type=Path, metavar="CASE.yaml", help="what the applicant declares")
    parser.add_argument(
        "--as-of", metavar="DATE", help="the date that counts (default: the case's, or today)"
    )
    parser.add_argument(
        "--language", default="en", metavar="L", help="language of the report (default: %(default)s)"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print the report as one JSON document")
    shape.add_argument(
        "--html", type=Path, metavar="FILE", help="write the report as a page with marked pictures"
    )
    shape.add_argument("--pdf", type=Path, metavar="FILE", help="write the report as PDF")
    parser.add_argument("--batch", type=Path, metavar="DIR", help="each sub-folder is one application")
    parser.add_argument("--out", type=Path, metavar="DIR", help="with --batch: where NAME.json is written")


def run(options: argparse.Namespace) -> int:
    """Check one application, or a folder of applications."""
    catalogue = Catalogue.load(LOCALES)
    if options.language not in catalogue.languages:
        raise InputError("--language", f"expected one of {', '.join(catalogue.languages)}")
    as_of = read_date("--as-of", options.as_of) if options.as_of else None
    book = load_book(POLICY)
    with contextlib.closing(PolicyPrecheck(book, catalogue)) as precheck:
        if options.batch is not None:
            return _batch(precheck, options, as_of)
        return _one(precheck, options, as_of, book, catalogue)


def _one(
    precheck: PolicyPrecheck,
    options: argparse.Namespace,
    as_of: date | None,
    book: PolicyBook,
    catalogue: Catalogue,
) -> int:
    if not options.files:
        raise InputError("", "no files were given; name the papers of one application, or use --batch")
    case = read_case(read_yaml(options.case)) if options.case else Case()
    drawn = bool(options.html or options.pdf)
    checked = _check(precheck, _papers(options.files, None), case, as_of, options.language, _bar, drawn)
    if options.json:
        show_json(checked.report)
    elif options.html or options.pdf:
        page = render(checked.report, catalogue, book, page_pictures(checked.report, checked.pictures))
        if options.html:
            options.html.write_text(page, encoding="utf-8")
        else:
            write_pdf(page, options.pdf)
    else:
        _tell(checked.report, catalogue)
    return _STATUS[checked.report["verdict"]]


def _check(
    precheck: PolicyPrecheck,
    papers: Sequence[Paper],
    case: Case,
    as_of: date | None,
    language: str,
    progress: Progress,
    drawn: bool,
) -> _Checked:
    day = as_of or case.application.as_of or office_day(utc_now)
    judgement, pictures = precheck.judge(papers, case, day, case.application.city, progress, drawn)
    return _Checked(precheck.tell(judgement, case, language), pictures)


def _papers(files: Sequence[Path], folder: Path | None) -> list[Paper]:
    papers, taken = [], set()
    for path in files:
        name = str(path.relative_to(folder)) if folder else path.name
        while name in taken:
            name = f"{path.parent.name}/{name}" if "/" not in name else f"_{name}"
        taken.add(name)
        try:
            papers.append(Paper(name, path.read_bytes()))
        except OSError as error:
            raise InputError(str(path), "cannot be read; is the path right?") from error
    return papers


def _batch(precheck: PolicyPrecheck, options: argparse.Namespace, as_of: date | None) -> int:
    source: Path = options.batch
    out: Path | None = options.out
    if out is None or options.files or options.case:
        raise InputError("--batch", "goes with --out DIR, and without files or --case")
    if not source.is_dir():
        raise InputError(str(source), "is not a folder")
    folders = sorted(f for f in source.iterdir() if f.is_dir() and f.resolve() != out.resolve())
    if not folders:
        raise InputError(str(source), "has no sub-folders; each sub-folder is one application")
    out.mkdir(parents=True, exist_ok=True)

    def one(folder: Path) -> int:
        try:
            files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name not in _CASE_NAMES)
            named = next((folder / name for name in _CASE_NAMES if (folder / name).is_file()), None)
            case = read_case(read_yaml(named)) if named else Case()
            papers = _papers(files, folder)
            checked = _check(precheck, papers, case, as_of, options.language, lambda *_: None, False)
        except WorkpermitError as error:
            complain(f"{folder.name}: {error}")
            return 2
        target = out / f"{folder.name}.json"
        target.write_text(json.dumps(checked.report, ensure_ascii=False, indent=1), encoding="utf-8")
        print(f"{folder.name}: {checked.report['verdict']}", file=sys.stderr, flush=True)
        return _STATUS[checked.report["verdict"]]

    with ThreadPoolExecutor(max_workers=2) as pool:  # each check reads in a process of its own
        return max(pool.map(one, folders))


def _bar(done: int, total: int, step: str) -> None:
    print(f"[check] {done}/{total} {step}", file=sys.stderr, flush=True)


def _tell(report: dict[str, Any], catalogue: Catalogue) -> None:
    language = report["language"]
    print(catalogue.format(language, f"report-verdict-{report['verdict']}"))
    for finding in report["findings"]:
        if finding["audience"] == "staff":
            continue  # in the JSON report
        sign = {"pass": "✓", "fail": "✗", "unknown": "?"}[finding["status"]]
        print(f"\n{sign} {finding['code']}  {finding['message']}")
        if finding.get("how_to_fix"):
            print(f"  → {finding['how_to_fix']}")
        for place in finding.get("evidence", [])[:3]:
            print(f"  {place['file']}, {place['page']}")
