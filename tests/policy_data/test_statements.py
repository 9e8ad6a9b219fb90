"""What must hold for the statements and sources that people write, whatever they say."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

POLICY = Path(__file__).parents[2] / "config" / "policy"
SOURCES: dict[str, dict[str, Any]] = yaml.safe_load((POLICY / "sources.yaml").read_text("utf-8"))["sources"]
FILES: dict[str, dict[str, Any]] = {
    path.stem: yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((POLICY / "statements").glob("*.yaml"))
}
STATEMENTS: dict[str, dict[str, Any]] = {
    name: item for content in FILES.values() for name, item in content["statements"].items()
}
WORKING_DAYS: dict[str, Any] = yaml.safe_load((POLICY / "working_days.yaml").read_text("utf-8"))

# A statement that disappears takes its answers, checks and sources with it, and nobody would see it: a number
# here changes only in a commit that says which rule came or went.
COUNTS = {
    "application_types": 36,
    "categories": 49,
    "contacts": 12,
    "documents": 32,
    "faq": 19,
    "penalties": 17,
    "points": 21,
    "procedures": 40,
    "timeline": 33,
    "validity": 45,
}
OFFICIAL = {"official", "official-faq"}


def each(**wanted: Any) -> Any:
    """Run a test once for every statement whose keys have these values."""
    names = [n for n, item in STATEMENTS.items() if all(item.get(k) == v for k, v in wanted.items())]
    assert names, f"no statement has {wanted}; the test would prove nothing"
    return pytest.mark.parametrize("name", names)


def sentences(item: dict[str, Any]) -> list[str]:
    """Give every sentence of ours in a statement."""
    found = [item[key] for key in ("summary", "basis", "notes", "disagreement") if key in item]
    for entry in item.get("values", {}).values():
        if isinstance(entry, list):
            found += [part["text"] for part in entry if isinstance(part, dict) and "text" in part]
    return found


def numbers(value: Any) -> set[float]:
    """Give every number in a value: in keys and texts, as parts of dates, and as lengths of lists."""
    if isinstance(value, bool) or value is None:
        return set()
    if isinstance(value, int | float):
        return {float(value)}
    if isinstance(value, date):
        return {float(value.year), float(value.month), float(value.day)}
    if isinstance(value, str):
        return {float(text.replace(",", "")) for text in re.findall(r"\d(?:[\d,]*\d)?(?:\.\d+)?", value)}
    if isinstance(value, dict):
        return {n for key, part in value.items() for n in numbers(str(key)) | numbers(part)}
    return {n for part in value for n in numbers(part)} | {float(len(value))}


def test_every_area_has_the_statements_that_were_reviewed() -> None:
    assert {area: len(content["statements"]) for area, content in FILES.items()} == COUNTS
    assert {content["area"] for content in FILES.values()} == set(COUNTS)


def test_an_id_stands_in_one_area_only() -> None:
    ids = Counter(name for content in FILES.values() for name in content["statements"])
    assert [name for name, times in ids.items() if times > 1] == []
    assert not set(ids) & set(SOURCES), "an id that names a source and a statement confuses a citation"


@each()
def test_a_statement_cites_sources_that_exist(name: str) -> None:
    item = STATEMENTS[name]
    cited = item["sources"] + item.get("contradicted_by", [])
    assert item["sources"], "a statement without a source is a made-up rule"
    assert [source for source in cited if source not in SOURCES] == []
    assert len(set(cited)) == len(cited), "a source cannot support and contradict"


def test_every_source_is_cited() -> None:
    cited = {s for item in STATEMENTS.values() for s in item["sources"] + item.get("contradicted_by", [])}
    cited |= {year["source"] for year in WORKING_DAYS["years"]}
    assert sorted(set(SOURCES) - cited) == []


def test_a_source_says_how_much_of_it_was_read_and_what_for() -> None:
    assert [name for name, source in SOURCES.items() if not source["read"] or not source["supports"]] == []


@each()
def test_the_dates_of_a_statement_are_in_order(name: str) -> None:
    item = STATEMENTS[name]
    first, last, seen = item["holds"]["from"], item["holds"]["until"], item.get("observed_on")
    if first and last:
        assert first <= last
    if seen:
        assert seen <= item["confirmed_on"]
    if last:
        assert last < item["confirmed_on"], "an end in the future is a plan; nobody could have confirmed it"


@each()
def test_no_source_is_younger_than_the_day_it_was_read(name: str) -> None:
    item = STATEMENTS[name]
    for source in item["sources"]:
        written = str(SOURCES[source]["date"] or "0000")
        assert written <= item["confirmed_on"].isoformat()[: len(written)], source


@each(confidence="official")
def test_an_official_statement_rests_on_an_official_text(name: str) -> None:
    assert any(SOURCES[source]["authority"] in OFFICIAL for source in STATEMENTS[name]["sources"])


@each(confidence="corroborated")
def test_a_corroborated_statement_has_two_sources(name: str) -> None:
    assert len(set(STATEMENTS[name]["sources"]) - {"background"}) >= 2


@each(confidence="background")
def test_general_knowledge_admits_to_be_that(name: str) -> None:
    item = STATEMENTS[name]
    assert "background" in item["sources"] or "notes" in item or "status" in item


@pytest.mark.parametrize("name", [n for n, item in STATEMENTS.items() if "contradicted_by" in item])
def test_a_contradiction_is_told(name: str) -> None:
    assert "disagreement" in STATEMENTS[name]


@pytest.mark.parametrize("name", [n for n, item in STATEMENTS.items() if item["scope"] == "national"])
def test_a_national_statement_from_one_city_says_so(name: str) -> None:
    """A rule read in the Beijing guide alone is national only with its basis, doubt or city beside it."""
    item = STATEMENTS[name]
    if set(item["sources"]) <= {"bj_guide_2026", "bj_shortterm_2024", "bj_onestop_2023"}:
        assert "basis" in item or "notes" in item or item["confidence"] == "background"


def test_local_statements_name_places() -> None:
    for name, item in STATEMENTS.items():
        if item["scope"] != "national":
            ((kind, places),) = item["scope"].items()
            assert kind in {"province", "city", "institution"} and places, name


@each()
def test_every_figure_in_a_summary_can_be_referred_to(name: str) -> None:
    """An answer may only say values; a figure that stands in a sentence alone invites somebody to copy it."""
    item = STATEMENTS[name]
    # Not figures: (1) in a list, No. 36, the bands of the pilot, and names such as S1 or B5.
    spoken = re.sub(r"\(\d{1,2}\)|No\. \d+|\[\d+,\d+\)|\b[A-Z]\d", "", item["summary"])
    reachable = numbers(item.get("values", {})) | numbers(item["holds"]) | numbers(item.get("observed_on"))
    assert numbers(spoken) - {1.0} <= reachable | numbers(name), sorted(numbers(spoken) - reachable)


@pytest.mark.parametrize("name", list(FILES["timeline"]["statements"]))
def test_a_change_carries_its_day_as_a_value(name: str) -> None:
    item = STATEMENTS[name]
    assert item["values"]["date"] == item["holds"]["from"]
    assert item["values"].get("end_date") == item["holds"]["until"]


def test_no_two_statements_say_the_same() -> None:
    summaries = Counter(item["summary"] for item in STATEMENTS.values())
    assert [text for text, times in summaries.items() if times > 1] == []


@each()
def test_sentences_are_whole_and_short_enough_to_read(name: str) -> None:
    item = STATEMENTS[name]
    for key in ("summary", "basis", "notes", "disagreement"):
        if key in item:
            assert re.search(r'[.?]"?$', item[key]), key
            assert item[key][0].isupper() or item[key][0] in "\"'6120", key
    assert len(item["summary"]) <= 1100
    assert not re.search(r"\b(TODO|TBD|FIXME|lorem)\b", " ".join(sentences(item)))


@pytest.mark.parametrize("city", ["beijing", "shanghai"])
def test_wage_thresholds_are_the_multiples_of_the_average_wage(city: str) -> None:
    values = STATEMENTS[f"tl_wage_{city}_2025"]["values"]
    for category, statement in (("A_6x", "a3_salary_6x"), ("B_4x", "b4_salary_4x")):
        multiple = STATEMENTS[statement]["values"]["multiple"]
        assert values[f"{category}_month"] == multiple * values["average_wage_month"]
        assert values[f"{category}_year"] == 12 * values[f"{category}_month"]


def test_the_six_month_rule_is_the_same_wherever_it_is_said() -> None:
    def months(name: str) -> int:
        return int(STATEMENTS[name]["values"]["max_age_months"])

    assert months("doc_medical") == months("medical_age")
    assert months("doc_photo") == months("photo_age")


def test_the_thresholds_of_the_points_routes_are_those_of_the_table() -> None:
    table = STATEMENTS["points_thresholds"]["values"]
    assert table["A"] == STATEMENTS["a6_points"]["values"]["min_points"]
    assert table["B"] == STATEMENTS["b6_points"]["values"]["min_points"]


def test_money_says_its_currency() -> None:
    money = re.compile(r"fine|cap_|wage|turnover|salary|tax_|investment|_[46]x_|change$|\dy$")
    for name, item in STATEMENTS.items():
        values = item.get("values", {})
        for key, value in values.items():
            if isinstance(value, int) and value >= 100 and (money.search(key) or value >= 4000):
                assert key.endswith(("_cny", "_usd")) or values.get("unit") == "cny", f"{name}.{key}"


def test_questions_of_applicants_rest_on_statements_that_exist() -> None:
    path = Path(__file__).with_name("question_topics.yaml")
    topics = yaml.safe_load(path.read_text("utf-8"))["question_topics"]
    assert len(topics) == 75
    assert [t for t, topic in topics.items() if not set(topic["statements"]) <= set(STATEMENTS)] == []
