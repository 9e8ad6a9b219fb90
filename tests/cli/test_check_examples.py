"""`workpermit check` on the example set: each planted defect is found, and the clean ones raise no alarm."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bench.documents.packages import write_examples
from cli.main import main

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.ocr, pytest.mark.timeout(1500)]


@pytest.fixture(scope="module")
def checked(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[dict[str, tuple[dict[str, Any], dict[str, Any]]]]:
    """Every example package's report and truth, by name; checked as a batch, as an operator would."""
    folder = tmp_path_factory.mktemp("examples")
    packages, out = folder / "packages", folder / "reports"
    names = write_examples(packages)
    truths = {name: json.loads((packages / "truth" / f"{name}.json").read_text("utf-8")) for name in names}
    for path in (packages / "truth").iterdir():
        path.unlink()
    (packages / "truth").rmdir()
    main(["check", "--batch", str(packages), "--out", str(out)])
    yield {name: (json.loads((out / f"{name}.json").read_text("utf-8")), truths[name]) for name in names}


def _failed(report: dict[str, Any]) -> set[str]:
    return {finding["code"] for finding in report["findings"] if finding["status"] == "fail"}


def test_every_report_follows_the_public_schema(
    checked: dict[str, tuple[dict[str, Any], dict[str, Any]]],
) -> None:
    schema = json.loads((ROOT / "config" / "contract" / "report.schema.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    for name, (report, _truth) in checked.items():
        assert not list(validator.iter_errors(report)), name


def test_each_planted_defect_is_found(checked: dict[str, tuple[dict[str, Any], dict[str, Any]]]) -> None:
    missed = {
        name: sorted(set(truth["defects"]) - _failed(report))
        for name, (report, truth) in checked.items()
        if truth["defects"]
    }
    assert len(missed) == 8
    assert not any(missed.values()), missed
    assert all(report["verdict"] == "action_needed" for report, truth in checked.values() if truth["defects"])


def test_clean_packages_raise_no_alarm(checked: dict[str, tuple[dict[str, Any], dict[str, Any]]]) -> None:
    clean = {name: report for name, (report, truth) in checked.items() if not truth["defects"]}
    assert len(clean) == 3
    assert {name: _failed(report) for name, report in clean.items()} == {name: set() for name in clean}
    undecided = {
        name: [
            f["code"] for f in report["findings"] if f["status"] == "unknown" and f["severity"] == "blocker"
        ]
        for name, report in clean.items()
    }
    assert {name: report["verdict"] for name, report in clean.items()} == dict.fromkeys(clean, "ready"), (
        undecided
    )


def test_a_defect_is_not_reported_where_none_was_planted(
    checked: dict[str, tuple[dict[str, Any], dict[str, Any]]],
) -> None:
    follows = {
        # A locked contract is also a contract that is not there.
        "defect-locked-file-pdf": {"presence.employment_contract"},
    }
    extra = {
        name: sorted(_failed(report) - set(truth["defects"]) - follows.get(name, set()))
        for name, (report, truth) in checked.items()
    }
    assert not any(extra.values()), extra
