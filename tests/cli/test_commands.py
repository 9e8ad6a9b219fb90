"""The terminal door: what each command prints, and how it refuses."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli.main import main
from cli.root import POLICY


def _written(tmp_path: Path, text: str) -> str:
    path = tmp_path / "input.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_points_gives_the_worked_example(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = _written(
        tmp_path,
        "salary_annual_cny: 600000\neducation: master\nskills_certificate: none\nexperience_years: 15\n"
        "months_per_year: 12\nage: 38\n"
        "hsk_level: 4\nchinese_taught_degree: false\nformer_chinese_national: false\nregion: other\n"
        "top_university: false\nfortune_500: false\nintellectual_property: false\n"
        "five_years_in_china: false\n"
        "local_bonus: 0\n",
    )
    assert main(["points", "--json", "--as-of", "2026-11-25", profile]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["total"], result["category_by_points"], result["missing"]) == (87, "A", [])
    assert main(["points", "--as-of", "2026-11-25", profile]) == 0
    assert "Total: 87   category by points: A" in capsys.readouterr().out


def test_points_with_gaps_gives_a_range_and_names_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["points", "--json", _written(tmp_path, "age: 34\n")]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["total_min"] < result["total_max"]
    assert "salary_annual_cny" in result["missing"]
    assert "total" not in result


@pytest.mark.parametrize(
    ("command", "text", "named"),
    [
        ("points", "agee: 34\n", "agee"),
        ("points", "age: [34\n", "line"),
        ("category", "job: {salary_amount: much}\n", "job.salary_amount"),
        ("category", "applicant: {date_of_birth: 2025-02-30}\n", "date_of_birth"),
    ],
)
def test_a_wrong_input_is_refused_in_one_line(
    command: str, text: str, named: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, _written(tmp_path, text)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert named in captured.err


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["points", "nowhere.yaml"]) == 2
    assert "nowhere.yaml" in capsys.readouterr().err


def test_category_tells_routes_and_what_to_ask_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = _written(
        tmp_path, "salary_annual_cny: 400000\neducation: doctorate\nexperience_years: 5\nage: 34\n"
    )
    assert main(["category", "--json", "--as-of", "2026-11-25", case]) == 0
    result = json.loads(capsys.readouterr().out)
    routes = {route["id"]: route["state"] for route in result["routes"]}
    assert routes["b6_points"] == "open"  # 63 points are certain
    assert routes["a6_points"] == "undecided"
    assert result["next_question"]
    assert all(route["sources"] for route in result["routes"])


def test_policy_shows_a_rule_with_value_history_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "--json", "--as-of", "2026-11-25", "ncr_age"]) == 0
    rule = json.loads(capsys.readouterr().out)
    assert rule["values"]["max_age_months"] == 6
    assert rule["in_force"] == "yes"
    assert rule["sources"][0]["id"] == "bj_guide_2026"
    assert main(["policy", "--json", "--as-of", "2016-01-01", "ncr_age"]) == 0
    assert json.loads(capsys.readouterr().out)["values"] is None


def test_policy_lists_all_rules_and_finds_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 250
    assert main(["policy", "lint"]) == 0
    assert capsys.readouterr().err == ""


def test_lint_says_every_mistake_in_a_line_of_file_key_and_expectation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(POLICY, folder)
    (folder / "settings.yaml").write_text("confirmation_days: soon\n", encoding="utf-8")
    answers = folder / "answers.yaml"
    spoiled = answers.read_text("utf-8").replace("text: answer-fees\n", "text: It is free.\n", 1)
    answers.write_text(spoiled, encoding="utf-8")
    monkeypatch.setattr("cli.policy.POLICY", folder)
    assert main(["policy", "lint"]) == 2
    assert sorted(capsys.readouterr().err.splitlines()) == [
        "workpermit: answers.yaml: answers.fees.text: expected the key of a Fluent message",
        "workpermit: settings.yaml: confirmation_days: expected a whole number of 0 or more",
    ]
    assert main(["policy", "ncr_age"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["diff", "2026-02-04", "2026-02-05", "--city", "Shenzhen", "--json"],
        ["diff", "2026-02-04", "--city", "Shenzhen", "2026-02-05", "--json"],
        ["--json", "--city", "Shenzhen", "diff", "2026-02-04", "2026-02-05"],
        ["--json", "diff", "--city=Shenzhen", "2026-02-05", "2026-02-04"],
    ],
)
def test_the_options_of_a_difference_may_stand_anywhere(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["policy", *words]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"age_limit", "extension"} <= {change["topic"] for change in found["answers"]}
    assert (found["before"], found["after"]) == ("2026-02-04", "2026-02-05")


def test_the_coverage_table_shows_rule_answers_and_tests(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "coverage", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    rules = {row["rule"]: row for row in found["rules"]}
    assert "document_validity" in rules["ncr_age"]["answers"] and rules["ncr_age"]["tests"]
    assert found["untested"] == []
    assert main(["policy", "coverage"]) == 0
    assert "RULE" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["policy ncr_age", "policy diff 2024-01-01 2025-01-01"])
def test_a_city_that_the_book_does_not_know_is_said(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command.split(), "--city", "Atlantis"]) == 0
    assert "Atlantis is not in places.yaml" in capsys.readouterr().err


def test_an_unknown_rule_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "no_such_rule"]) == 2
    assert "no_such_rule" in capsys.readouterr().err


def test_check_without_files_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert "no files were given" in capsys.readouterr().err


def test_check_of_a_file_that_is_not_there_names_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "gone.pdf"]) == 2
    assert "gone.pdf" in capsys.readouterr().err


def test_a_language_that_is_not_offered_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--language", "tlh", "x.pdf"]) == 2
    assert "expected one of zh, en" in capsys.readouterr().err


def test_batch_needs_a_folder_and_a_place_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--batch", str(tmp_path)]) == 2
    assert main(["check", "--batch", str(tmp_path / "gone"), "--out", str(tmp_path)]) == 2
    assert main(["check", "--batch", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert "no sub-folders" in lines[2]


def test_serve_says_in_one_line_that_a_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 2
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert f"port {port}" in captured.err
    assert "--port" in captured.err


def test_an_unknown_command_lists_the_known_ones() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "dance"], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    for name in ("serve", "ask", "check", "points", "policy", "train", "doctor"):
        assert name in done.stderr


def test_doctor_finds_all_parts_and_prints_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORKPERMIT_DATA_DIR", str(tmp_path))
    status = main(["doctor", "--json"])
    result = json.loads(capsys.readouterr().out)
    parts = {part["name"]: part for part in result["parts"]}
    assert status == 0, [part for part in result["parts"] if not part["well"]]
    assert parts["tesseract language packs"]["well"]
    assert all(part["well"] for name, part in parts.items() if name.endswith(".onnx"))
    origins = {row["name"]: row["origin"] for row in result["settings"]}
    assert origins["WORKPERMIT_DATA_DIR"] == "environment"
    assert origins["WORKPERMIT_QUEUE_URL"] == "default"


def test_doctor_names_a_missing_binary_and_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORKPERMIT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["doctor"]) == 2
    out = capsys.readouterr().out
    assert "MISSING tesseract" in out
    assert "./run" in out


def test_deadlines_are_listed_and_written_as_a_calendar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = _written(tmp_path, "employment_end: 2026-09-18\nno_criminal_record_issue: 2026-08-31\n")
    assert main(["deadlines", "--json", "--as-of", "2026-09-20", events]) == 0
    days = {row["id"]: row["day"] for row in json.loads(capsys.readouterr().out)}
    assert days == {"cancellation": "2026-10-09", "no_criminal_record_use": "2027-02-28"}
    target = tmp_path / "dates.ics"
    assert main(["deadlines", "--ics", str(target), "--language", "zh", events]) == 0
    assert target.read_bytes().count(b"BEGIN:VEVENT\r\n") == 2
    assert main(["deadlines", events, "--as-of", "2026-09-20"]) == 0
    assert "2026-10-09" in capsys.readouterr().out


def test_a_local_deadline_names_its_place_and_a_passed_one_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = _written(tmp_path, "entry: 2026-01-20\n")
    assert main(["deadlines", events, "--city", "西安", "--as-of", "2026-11-25"]) == 0
    said = capsys.readouterr().out
    assert "This is a rule of Shaanxi." in said and "This day has passed." in said


def test_nothing_told_gives_no_dates_and_says_what_to_tell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["deadlines", _written(tmp_path, "{}")]) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and "permit_expiry" in captured.err


def test_a_key_that_stands_twice_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["points", _written(tmp_path, "age: 38\nage: 39\n")]) == 2
    assert "age stands twice" in capsys.readouterr().err


def test_points_take_the_region_of_the_city_and_call_no_range_certain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = _written(tmp_path, "education: master\n")
    assert main(["points", profile, "--city", "西安", "--as-of", "2026-11-25"]) == 0
    said = capsys.readouterr().out
    assert "not certain yet, A or B or none" in said
    assert "region" not in said.split("Not told:")[1].splitlines()[0]


def test_category_names_the_place_and_the_rule_that_stands_against(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = _written(tmp_path, "job: {work_location: 北京市朝阳区}\napplicant: {date_of_birth: 2010-01-01}\n")
    assert main(["category", case, "--as-of", "2026-11-25"]) == 0
    said = capsys.readouterr().out
    assert "with the rules of Beijing" in said
    assert "limit (least_age)" in said and "(rule of Beijing)" in said


def test_an_unknown_event_is_refused_by_its_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deadlines", _written(tmp_path, "birthday: 2026-09-18\n")]) == 2
    assert "birthday" in capsys.readouterr().err
