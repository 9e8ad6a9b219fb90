"""One planted mistake a case: the loader refuses it, and names the file, the key and what was expected."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from policy.errors import PolicyError
from policy.loader import lint, load_book

# libyaml, where it is there: the statements are long, and are read and written a hundred times here.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def read(text: str) -> Any:
    return yaml.load(text, Loader=LOADER)  # noqa: S506


def write(data: Any) -> str:
    text = yaml.dump(data, Dumper=DUMPER, allow_unicode=True)
    assert isinstance(text, str)
    return text


Edit = Callable[[dict[str, Any]], Any]


def put(*path: Any, to: Any) -> Edit:
    def edit(data: dict[str, Any]) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = to

    return edit


def drop(*path: Any) -> Edit:
    def edit(data: dict[str, Any]) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return edit


VALIDITY = "statements/validity.yaml"
AGE = ("statements", "ncr_age")
SOURCE = ("sources", "guide_36_2017")
TABLE = ("tables", "national_2017")
FACTOR = (*TABLE, "factors")

MISTAKES: list[tuple[str, str, Edit, str, str]] = [
    # name, file, edit, part of the key, part of what was expected
    (
        "an unknown key of a statement",
        VALIDITY,
        put(*AGE, "colour", to="red"),
        "ncr_age.colour",
        "unknown key",
    ),
    ("a statement without sources", VALIDITY, drop(*AGE, "sources"), "ncr_age.sources", "is missing"),
    ("an empty list of sources", VALIDITY, put(*AGE, "sources", to=[]), "ncr_age.sources", "at least one"),
    (
        "an unknown source",
        VALIDITY,
        put(*AGE, "sources", to=["hearsay"]),
        "ncr_age.sources",
        "hearsay is none",
    ),
    (
        "a source that is named twice",
        VALIDITY,
        put(*AGE, "sources", to=["bj_guide_2026", "bj_guide_2026"]),
        "ncr_age.sources",
        "every entry once",
    ),
    (
        "an unknown contradicting source",
        VALIDITY,
        put(*AGE, "contradicted_by", to=["rumour"]),
        "ncr_age.contradicted_by",
        "rumour is none",
    ),
    (
        "a date that is none",
        VALIDITY,
        put(*AGE, "confirmed_on", to="2026-02-30"),
        "confirmed_on",
        "date of the calendar",
    ),
    (
        "a date with a time",
        VALIDITY,
        put(*AGE, "confirmed_on", to=datetime(2026, 1, 1, 12)),
        "confirmed_on",
        "YYYY-MM-DD",
    ),
    (
        "an end before the start",
        VALIDITY,
        put(*AGE, "holds", to={"from": date(2020, 1, 2), "until": date(2020, 1, 1)}),
        "ncr_age.holds.until",
        "lies before from",
    ),
    ("a period without its end", VALIDITY, drop(*AGE, "holds", "until"), "ncr_age.holds.until", "is missing"),
    (
        "seen after it was confirmed",
        VALIDITY,
        put(*AGE, "observed_on", to=date(2027, 1, 1)),
        "ncr_age.observed_on",
        "after confirmed_on",
    ),
    ("a wrong confidence", VALIDITY, put(*AGE, "confidence", to="sure"), "ncr_age.confidence", "official"),
    ("a wrong status", VALIDITY, put(*AGE, "status", to="old"), "ncr_age.status", "inference"),
    (
        "a scope that is a word",
        VALIDITY,
        put(*AGE, "scope", to="Beijing"),
        "ncr_age.scope",
        "national, or one of",
    ),
    (
        "a scope of two kinds",
        VALIDITY,
        put(*AGE, "scope", to={"city": ["Beijing"], "province": ["Hainan"]}),
        "ncr_age.scope",
        "exactly one",
    ),
    (
        "a scope in a place that does not exist",
        VALIDITY,
        put(*AGE, "scope", to={"city": ["Atlantis"]}),
        "ncr_age.scope.city",
        "Atlantis is none",
    ),
    ("an empty summary", VALIDITY, put(*AGE, "summary", to="  "), "ncr_age.summary", "not empty"),
    (
        "a summary that YAML takes for a truth value",
        VALIDITY,
        put(*AGE, "summary", to=True),
        "summary",
        "quote it",
    ),
    ("a term that is no list", VALIDITY, put(*AGE, "terms", to="一"), "ncr_age.terms", "a list"),
    ("values that are a list", VALIDITY, put(*AGE, "values", to=[1]), "ncr_age.values", "keys and values"),
    (
        "a value that cannot be referred to",
        VALIDITY,
        put(*AGE, "values", "max age", to=1),
        "ncr_age.values.max age",
        "referred to",
    ),
    ("a value key that is a number", VALIDITY, put(*AGE, "values", 2017, to=1), "values.2017", "quote it"),
    (
        "an id that is no snake_case",
        VALIDITY,
        lambda data: data["statements"].update({"Ncr-Age": data["statements"]["ncr_age"]}),
        "statements.Ncr-Age",
        "snake_case",
    ),
    (
        "an id that another file has",
        VALIDITY,
        lambda data: data["statements"].update({"doc_photo": data["statements"]["ncr_age"]}),
        "statements.doc_photo",
        "too",
    ),
    ("an area that is not the file's", VALIDITY, put("area", to="faq"), "area", "name of the file"),
    ("an unknown area", VALIDITY, put("area", to="taxes"), "area", "application_types"),
    ("a source without a title", "sources.yaml", drop(*SOURCE, "title"), "guide_36_2017.title", "is missing"),
    (
        "a source of no authority",
        "sources.yaml",
        put(*SOURCE, "authority", to="aunt"),
        "authority",
        "official",
    ),
    ("a source's impossible date", "sources.yaml", put(*SOURCE, "date", to="2017-13"), "date", "YYYY-MM"),
    (
        "a source's address without a scheme",
        "sources.yaml",
        put(*SOURCE, "url", to="gov.cn"),
        "url",
        "web address",
    ),
    (
        "a place in no province",
        "places.yaml",
        put("cities", "Xiamen", "province", to="Formosa"),
        "Xiamen.province",
        "provinces above",
    ),
    (
        "two places of one name",
        "places.yaml",
        put("cities", "Xiamen", "zh", to="深圳"),
        "Xiamen",
        "already a name of Shenzhen",
    ),
    (
        "a city that is a municipality",
        "places.yaml",
        put("cities", "Beijing", to={"zh": "京", "province": "Beijing"}),
        "cities.Beijing",
        "already a province",
    ),
    ("an unknown region", "places.yaml", put("cities", "Xiamen", "region", to="south"), "region", "western"),
    (
        "a circumstance without a kind",
        "circumstances.yaml",
        drop("circumstances", "age", "kind"),
        "age.kind",
        "is missing",
    ),
    (
        "a level without options",
        "circumstances.yaml",
        drop("circumstances", "degree", "options"),
        "degree.options",
        "is missing",
    ),
    (
        "options of a number",
        "circumstances.yaml",
        put("circumstances", "age", "options", to=["old"]),
        "age.options",
        "only a choice",
    ),
    (
        "a usual number",
        "circumstances.yaml",
        put("circumstances", "age", "usual", to=False),
        "age.usual",
        "yes_no",
    ),
    (
        "a cap that refers to nothing",
        "points.yaml",
        put(*FACTOR, "salary", "cap", to="points_salary.ceiling"),
        "salary.cap",
        "points_salary has cap",
    ),
    (
        "a cap that is a figure",
        "points.yaml",
        put(*FACTOR, "salary", "cap", to="20"),
        "salary.cap",
        "a reference",
    ),
    (
        "a cap that refers to a word",
        "points.yaml",
        put(*FACTOR, "salary", "cap", to="points_salary.unit"),
        "salary.cap",
        "reference to a number",
    ),
    (
        "bands in falling order",
        "points.yaml",
        lambda data: data["tables"]["national_2017"]["factors"]["age"]["best_of"][0]["bands"].append(
            {"from": 20, "points": 1}
        ),
        "age.best_of[0].bands",
        "rising order",
    ),
    (
        "bands that begin late",
        "points.yaml",
        lambda data: data["tables"]["national_2017"]["factors"]["age"]["best_of"][0]["bands"].pop(0),
        "age.best_of[0].bands",
        "first band from 0",
    ),
    (
        "points that fall within a span",
        "points.yaml",
        put(*FACTOR, "age", "best_of", 0, "bands", 0, "points", to=[5, 1]),
        "bands[0].points",
        "fewest, most",
    ),
    (
        "a negative figure",
        "points.yaml",
        put(*FACTOR, "age", "best_of", 0, "bands", 0, "points", to=-1),
        "bands[0].points",
        "0 or more",
    ),
    (
        "an option that the profile does not have",
        "points.yaml",
        put(*FACTOR, "location", "best_of", 0, "options", "southern", to=1),
        "location.best_of[0].options",
        "exactly western",
    ),
    (
        "options for a number",
        "points.yaml",
        put(*FACTOR, "age", "best_of", 0, to={"answer": "age", "options": {"old": 1}}),
        "age.best_of[0].options",
        "is a number",
    ),
    (
        "bands for a choice",
        "points.yaml",
        put(*FACTOR, "location", "best_of", 0, to={"answer": "region", "bands": [{"from": 0, "points": 1}]}),
        "location.best_of[0]",
        "no number",
    ),
    (
        "a measure of two kinds",
        "points.yaml",
        put(*FACTOR, "local_bonus", "best_of", 0, "bands", to=[{"from": 0, "points": 1}]),
        "local_bonus.best_of[0]",
        "exactly one of",
    ),
    (
        "an answer that the profile does not have",
        "points.yaml",
        put(*FACTOR, "age", "best_of", 0, "answer", to="shoe_size"),
        "best_of[0].answer",
        "points profile",
    ),
    (
        "a factor without a measure",
        "points.yaml",
        put(*FACTOR, "age", "best_of", to=[]),
        "age.best_of",
        "one measure",
    ),
    (
        "a threshold of no category",
        "points.yaml",
        put(*TABLE, "thresholds", "D", to="points_thresholds.A"),
        "thresholds.D",
        "A, B or C",
    ),
    (
        "two tables on one day",
        "points.yaml",
        put("tables", "trial_2016", "holds", "until", to=date(2018, 1, 1)),
        "national_2017.holds",
        "begins before trial_2016 ends",
    ),
    (
        "a table that ends before it begins",
        "points.yaml",
        put("tables", "trial_2016", "holds", "until", to=date(2016, 1, 1)),
        "trial_2016.holds.until",
        "lies before from",
    ),
    (
        "a table of an unknown statement",
        "points.yaml",
        put(*TABLE, "statements", to=["no_such"]),
        "statements",
        "no_such is not the id",
    ),
    (
        "a factor of an unknown statement",
        "points.yaml",
        put(*FACTOR, "age", "statement", to="no_such"),
        "age.statement",
        "no_such is not the id",
    ),
    (
        "an improvement that nothing measures",
        "points.yaml",
        put(*TABLE, "improvements", to=["shoe_size"]),
        "improvements",
        "no factor",
    ),
    (
        "an unknown application",
        "checklist.yaml",
        put("requirements", 0, "for", to=["holiday"]),
        "requirements[0].for",
        "notification_outside",
    ),
    (
        "a requirement for an unknown paper",
        "checklist.yaml",
        put("requirements", 0, "paper", to="poem"),
        "requirements[0].paper",
        "poem is not a paper",
    ),
    (
        "a condition on an unknown circumstance",
        "checklist.yaml",
        put("requirements", 0, "when", to={"mood": True}),
        "requirements[0].when.mood",
        "unknown circumstance",
    ),
    (
        "a condition that is an unknown word",
        "checklist.yaml",
        put("requirements", 0, "when", to="sometimes"),
        "requirements[0].when",
        "always, never, ask",
    ),
    ("an empty condition", "checklist.yaml", put("requirements", 0, "when", to={}), "[0].when", "mapping"),
    (
        "an alternative of one",
        "checklist.yaml",
        put("requirements", 0, "when", to={"any": ["always"]}),
        "when.any",
        "at least two",
    ),
    (
        "a number without a comparison",
        "checklist.yaml",
        put("requirements", 0, "when", to={"age": 60}),
        "when.age",
        "a comparison",
    ),
    (
        "a comparison with nothing",
        "checklist.yaml",
        put("requirements", 0, "when", to={"age": {}}),
        "when.age",
        "a comparison",
    ),
    (
        "a comparison with a bare figure",
        "checklist.yaml",
        put("requirements", 0, "when", to={"age": {"at_most": 60}}),
        "when.age.at_most",
        "not empty",
    ),
    (
        "a comparison of an age with a word",
        "checklist.yaml",
        put("requirements", 0, "when", to={"age": {"at_most": "b1_degree_experience.min_degree"}}),
        "when.age.at_most",
        "compared with",
    ),
    (
        "a comparison of a choice",
        "checklist.yaml",
        put("requirements", 0, "when", to={"category": {"at_most": "cat_b_age_60.max_age"}}),
        "when.category",
        "only a number or a level",
    ),
    (
        "an option that a choice does not have",
        "checklist.yaml",
        put("requirements", 0, "when", to={"category": ["D"]}),
        "when.category",
        "some of A, B, C",
    ),
    (
        "a yes_no circumstance that is text",
        "checklist.yaml",
        put("requirements", 0, "when", to={"in_china": "yes"}),
        "when.in_china",
        "true or false",
    ),
    (
        "a waiver that replaces by nothing",
        "checklist.yaml",
        drop("waivers", "dispatch_letter", "instead"),
        "waivers.dispatch_letter",
        "expected instead",
    ),
    (
        "a waiver of an unknown statement",
        "checklist.yaml",
        put("waivers", "graduates", "statement", to="no_such"),
        "waivers.graduates.statement",
        "no_such is not the id",
    ),
    (
        "an unknown rule of a paper",
        "checklist.yaml",
        put("papers", "photo", "rules", "smile", to="photo_age.max_age_months"),
        "photo.rules.smile",
        "unknown rule",
    ),
    (
        "a note that is no statement",
        "checklist.yaml",
        put("papers", "photo", "notes", to=["no_such"]),
        "photo.notes",
        "no_such is not the id",
    ),
    (
        "an unknown kind of application",
        "checklist.yaml",
        put("applications", "holiday", to={"statements": ["app_extension"]}),
        "applications.holiday",
        "notification_outside",
    ),
    (
        "a route to an unknown category",
        "categories.yaml",
        put("routes", "a6_points", "category", to="D"),
        "a6_points.category",
        "A, B, C",
    ),
    (
        "a wage that is no money",
        "categories.yaml",
        put("local_wages", to=["points_salary.unit"]),
        "local_wages[0]",
        "amount of money",
    ),
    (
        "a wage that refers to nothing",
        "categories.yaml",
        put("local_wages", to=["no_such.wage"]),
        "local_wages[0]",
        "no_such is not the id",
    ),
    (
        "a country code of two letters",
        "authentication.yaml",
        put("countries", "GB", to={"membership": "not_party", "basis": "recall"}),
        "countries.GB",
        "alpha-3",
    ),
    (
        "a party without a date",
        "authentication.yaml",
        drop("countries", "CAN", "from"),
        "countries.CAN.from",
        "a party has a date",
    ),
    (
        "a country of no basis",
        "authentication.yaml",
        put("countries", "CAN", "basis", to="dream"),
        "countries.CAN.basis",
        "status_table",
    ),
    (
        "a start of the convention that is no date",
        "authentication.yaml",
        put("in_force_china", to="points_salary.cap"),
        "in_force_china",
        "reference to a date",
    ),
    (
        "an answer that shows an unknown value",
        "answers.yaml",
        put("answers", "fees", "values", "x", to="proc_fee.nothing"),
        "fees.values.x",
        "names no value",
    ),
    (
        "an answer that shows a whole list",
        "answers.yaml",
        put("answers", "fees", "values", "x", to="ncr_authentication.one_of"),
        "fees.values.x",
        "which a text can hold",
    ),
    (
        "an answer on an unknown statement",
        "answers.yaml",
        put("answers", "fees", "statements", to=["no_such"]),
        "fees.statements",
        "no_such is not the id",
    ),
    ("an answer without a text", "answers.yaml", drop("answers", "fees", "text"), "fees.text", "is missing"),
    (
        "an answer whose text is no key",
        "answers.yaml",
        put("answers", "fees", "text", to="It is free."),
        "fees.text",
        "Fluent message",
    ),
    (
        "a suggestion that leads nowhere",
        "answers.yaml",
        put("answers", "fees", "see_also", to=["the_moon"]),
        "fees.see_also",
        "the_moon is not a topic",
    ),
    (
        "a variant for an unknown city",
        "answers.yaml",
        put("answers", "processing_time", "variants", 0, "when", to={"city": ["Atlantis"]}),
        "variants[0].when.city",
        "Atlantis is none",
    ),
    (
        "a variant that is always right",
        "answers.yaml",
        put("answers", "processing_time", "variants", 0, "when", to={}),
        "variants[0].when",
        "city, province, from or until",
    ),
    (
        "a variant for a province that is none",
        "answers.yaml",
        put("answers", "processing_time", "variants", 0, "when", to={"province": ["Suzhou"]}),
        "variants[0].when.province",
        "Suzhou is none",
    ),
    (
        "a variant that ends before it begins",
        "answers.yaml",
        put(
            "answers",
            "processing_time",
            "variants",
            0,
            "when",
            to={"from": date(2020, 1, 2), "until": date(2020, 1, 1)},
        ),
        "variants[0].when.until",
        "lies before from",
    ),
    (
        "a period of no days",
        "settings.yaml",
        put("confirmation_days", to=0),
        "confirmation_days",
        "1 to 3650",
    ),
    (
        "a period of half a day",
        "settings.yaml",
        put("confirmation_days", to=0.5),
        "confirmation_days",
        "whole number",
    ),
    (
        "an authentication table without its start",
        "authentication.yaml",
        drop("in_force_china"),
        "in_force_china",
        "is missing",
    ),
    (
        "a successor that does not exist",
        "statements/points.yaml",
        put("statements", "points_pilot_age", "replaced_by", to=["no_such"]),
        "points_pilot_age.replaced_by",
        "ids of other statements",
    ),
    ("factors that are a list", "points.yaml", put(*TABLE, "factors", to=[]), "factors", "keys and values"),
    ("a tag that is empty", VALIDITY, put(*AGE, "about", to={"document": ""}), "about.document", "not empty"),
    (
        "a deadline from an unknown event",
        "deadlines.yaml",
        put("deadlines", "lawsuit", "event", to="birthday"),
        "lawsuit.event",
        "expected one of entry",
    ),
    (
        "a deadline of a length that is no number",
        "deadlines.yaml",
        put("deadlines", "lawsuit", "length", to="points_salary.unit"),
        "lawsuit.length",
        "whole number",
    ),
    (
        "a deadline of no known length",
        "deadlines.yaml",
        put("deadlines", "lawsuit", "length", to="no_such.days"),
        "lawsuit.length",
        "no_such is not the id",
    ),
    (
        "a deadline of a city that does not exist",
        "deadlines.yaml",
        put("deadlines", "lawsuit", "city", to=["Atlantis"]),
        "lawsuit.city",
        "Atlantis is none",
    ),
    (
        "a holiday of another year",
        "working_days.yaml",
        put("years", 1, "days_off", 0, "until", to=date(2027, 1, 3)),
        "days_off[0]",
        "a first and a last day of 2026",
    ),
    (
        "a holiday that ends before it begins",
        "working_days.yaml",
        put("years", 1, "days_off", 1, "until", to=date(2026, 2, 1)),
        "days_off[1]",
        "a first and a last day of 2026",
    ),
    (
        "a made-up working day in the week",
        "working_days.yaml",
        put("years", 0, "working", 0, to=date(2025, 1, 24)),
        "working[0]",
        "a Saturday or Sunday of 2025",
    ),
    ("a year twice", "working_days.yaml", put("years", 1, "year", to=2025), "year", "every year once"),
    (
        "holidays without a notice",
        "working_days.yaml",
        put("years", 0, "source", to="gazette"),
        "source",
        "id of a source",
    ),
    (
        "holidays without working days",
        "working_days.yaml",
        drop("years", 0, "working"),
        "years[0].working",
        "is missing",
    ),
    ("a file that is a list", "settings.yaml", lambda data: [1], "-", "keys and values"),
]


@pytest.fixture(scope="module")
def copied(policy_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the policy that tests may spoil, one file at a time, and mend again."""
    folder = tmp_path_factory.mktemp("policy") / "policy"
    shutil.copytree(policy_folder, folder)
    return folder


def refused(folder: Path, name: str, text: str | bytes) -> list[PolicyError]:
    file = folder / name
    good = file.read_bytes()
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    try:
        return lint(folder)
    finally:
        file.write_bytes(good)


@pytest.mark.parametrize(
    ("file", "edit", "key", "expected"), [item[1:] for item in MISTAKES], ids=[item[0] for item in MISTAKES]
)
def test_a_planted_mistake_is_refused_by_file_and_key(
    file: str, edit: Edit, key: str, expected: str, copied: Path
) -> None:
    data = read((copied / file).read_text("utf-8"))
    spoiled = edit(data)
    text = write(spoiled if isinstance(spoiled, list) and len(spoiled) == 1 else data)
    mistakes = refused(copied, file, text)
    named = [mistake for mistake in mistakes if mistake.file == file and key in mistake.key]
    assert any(expected in mistake.expected for mistake in named), [str(mistake) for mistake in mistakes]
    assert str(named[0]).startswith(f"{file}: ")
    assert named[0].code == "policy_error"


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("confirmation_days: 1\nconfirmation_days: 2\n", "line 2", "stands twice"),
        ("a: {b: 1, b: 2}\n", "line 1", "stands twice"),
        ("a: [1, 2\n", "line 2", "expected"),
        ("? [1, 2]\n: 3\n", "line 1", "plain word"),
        ("a: !!python/object:os.system x\n", "line 1", "constructor"),
        (b"a: \xff\xfe\n", "byte 3", "UTF-8"),
        ("a: 2026-02-30\n", "-", "expected YAML"),
        ("a: \x07\n", "-", "expected YAML"),
    ],
)
def test_a_file_that_is_no_clean_yaml_is_refused_by_line(
    text: str | bytes, key: str, expected: str, copied: Path
) -> None:
    mistakes = refused(copied, "settings.yaml", text)
    assert [(mistake.file, mistake.key) for mistake in mistakes] == [("settings.yaml", key)]
    assert expected in mistakes[0].expected


def test_loading_raises_the_first_mistake(copied: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(copied, folder)
    (folder / "settings.yaml").write_text("confirmation_days: soon\n")
    with pytest.raises(PolicyError, match=r"^settings\.yaml: confirmation_days: expected a whole number"):
        load_book(folder)


def test_a_missing_file_is_named(copied: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(copied, folder)
    (folder / "points.yaml").unlink()
    (folder / "statements" / "faq.yaml").unlink()
    assert [mistake.file for mistake in lint(folder)] == ["points.yaml", "statements/faq.yaml"]


def test_an_unknown_file_is_named(copied: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(copied, folder)
    (folder / "statements" / "gossip.yaml").write_text("area: faq\n")
    (mistake,) = lint(folder)
    assert mistake.file == "statements/gossip.yaml"
    assert "unknown file" in mistake.expected


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (mistake,) = lint(tmp_path / "nowhere")
    assert "folder" in mistake.expected


def test_a_file_that_cannot_be_read_is_named(copied: Path, tmp_path: Path) -> None:
    from policy.yamlfile import read_yaml

    with pytest.raises(PolicyError, match=r"gone\.yaml: -: expected a file"):
        read_yaml(tmp_path / "gone.yaml", "gone.yaml")


def test_lint_lists_all_mistakes_of_all_files_at_once(copied: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(copied, folder)
    for file, edit in (
        (VALIDITY, put(*AGE, "scope", to="x")),
        ("settings.yaml", put("confirmation_days", to=0)),
    ):
        data = read((folder / file).read_text("utf-8"))
        edit(data)
        (folder / file).write_text(write(data), "utf-8")
    assert {mistake.file for mistake in lint(folder)} == {VALIDITY, "settings.yaml"}


def test_the_projects_own_policy_has_no_mistake(policy_folder: Path) -> None:
    assert [str(mistake) for mistake in lint(policy_folder)] == []
