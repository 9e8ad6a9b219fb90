"""Looking things up in the book: values, places, histories, answers; and what its version depends on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from policy import answers, checklist, history
from policy.book import NotInForceError, PolicyBook, city_of
from policy.case import Case, read_case
from policy.circumstances import Origin
from policy.errors import InputError, PolicyError
from policy.facts import Interval
from policy.loader import load_book
from policy.points import score, table_on
from policy.profile import ANSWERS, Profile, read_profile
from policy.rules import document_rules
from policy.situation import Situation, complete_profile, derive_facts, read_situation
from policy.statement import Area, Confidence, Holds, Reference, Scope, ScopeKind, Statement
from policy.truth import Truth

TODAY = date(2026, 11, 24)


def test_an_unknown_reference_says_what_there_is(book: PolicyBook) -> None:
    with pytest.raises(PolicyError, match=r"ncr_age\.colour: expected a key that exists \(.*max_age_months"):
        book.value("ncr_age.colour")
    with pytest.raises(PolicyError, match=r"no_such: expected the id of a statement"):
        book.value("no_such.key")
    with pytest.raises(PolicyError, match=r"expected statement_id\.key"):
        book.value("ncr_age")
    with pytest.raises(PolicyError, match="expected a key that exists"):
        book.value("proc_r_visa.validity_years.7")
    with pytest.raises(PolicyError, match="expected a key that exists"):
        book.value("ncr_age.max_age_months.deeper")


def test_a_value_out_of_its_time_or_place_is_an_error_of_its_own(book: PolicyBook) -> None:
    with pytest.raises(NotInForceError, match="not in force on 2017-03-31") as raised:
        book.value("points_thresholds.A", date(2017, 3, 31))
    assert raised.value.code == "not_in_force"
    with pytest.raises(NotInForceError, match="does not hold in Shanghai"):
        book.value("proc_time_beijing.pre_review", TODAY, "Shanghai")
    assert book.find_value("points_thresholds.A", date(2017, 3, 31)) is None
    assert book.find_value("points_thresholds.A", TODAY) == 85


def test_references_are_read_and_written_alike() -> None:
    assert str(Reference.parse("a.b.0")) == "a.b.0"
    assert [Reference.parse(text) for text in ("a", "a.", ".b", "A.b", "a..b", "a.b c")] == [None] * 6


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("北京", "Beijing"),
        ("北京市", "Beijing"),
        (" BEIJING ", "Beijing"),
        ("Beijing City", "Beijing"),
        ("Peking", "Beijing"),
        ("xian", "Xi'an"),
        ("Xi’an", "Xi'an"),
        ("西安市", "Xi'an"),
        ("广西壮族自治区", "Guangxi"),
        ("广西", "Guangxi"),
        ("Futian, Shenzhen", "Shenzhen"),
        ("Guangdong Province", "Guangdong"),
        ("Atlantis", None),
        ("", None),
        ("市", None),
        (None, None),
    ],
)
def test_places_are_found_as_people_write_them(book: PolicyBook, text: str | None, name: str | None) -> None:
    found = book.place(text)
    assert (found.name if found else None) == name


def test_a_city_has_its_provinces_region_unless_its_own(book: PolicyBook) -> None:
    by_name = book.places.by_name
    assert by_name["Chengdu"].region == "western"
    assert by_name["Chongqing"].region == "western"
    assert by_name["Dalian"].region == "northeast_old_industrial"
    assert by_name["Shenzhen"].region == "other"
    assert by_name["Wuhan"].region == "unknown"


def test_a_province_is_no_city(book: PolicyBook) -> None:
    assert city_of(book.place("Guangdong")) is None
    assert city_of(book.place("Shanghai")) == "Shanghai"
    assert city_of(None) is None
    # A city's rule may hold in a province that is named alone; a province's rule holds in its cities.
    assert book.covers("photo_spec_shenzhen", "Guangdong") is Truth.UNKNOWN
    assert book.covers("app_after_entry_originals_bc", "西安") is Truth.YES
    assert book.covers("app_after_entry_originals_bc", "Beijing") is Truth.NO
    assert book.covers("photo_min_size_nwu", "西安") is Truth.UNKNOWN
    assert Scope(ScopeKind.CITY).covers("Beijing", "Beijing") is Truth.UNKNOWN


def made(**changes: Any) -> Statement:
    plain = Statement(
        "x", Area.FAQ, "x", Scope(), Holds(), date(2026, 11, 23), Confidence.OFFICIAL, ("background",)
    )
    return replace(plain, **changes)


def test_a_statement_knows_its_first_and_last_day() -> None:
    dated = made(holds=Holds(date(2020, 1, 2), date(2020, 1, 3)))
    days = [date(2020, 1, day) for day in (1, 2, 3, 4)]
    assert [dated.in_force(day) for day in days] == ["no", "yes", "yes", "no"]
    ended = made(holds=Holds(None, date(2020, 1, 3)), observed_on=date(2020, 1, 2))
    assert [ended.in_force(day) for day in days] == ["unknown", "yes", "yes", "no"]
    assert made().in_force(date(2026, 11, 22)) is Truth.UNKNOWN
    assert made().in_force(date(2026, 11, 23)) is Truth.YES


def test_history_shows_the_value_of_the_day_and_what_replaced_it(book: PolicyBook) -> None:
    shown = history.describe(book, "points_pilot_chinese", TODAY)
    assert shown["in_force"] == "no"
    assert shown["values"] is None
    assert shown["all_values"]["cap"] == 10
    assert [(entry["id"], entry["in_force"]) for entry in shown["history"]] == [("points_chinese", "yes")]
    assert json.loads(json.dumps(shown)) == shown
    then = history.describe(book, "points_pilot_chinese", date(2016, 12, 1), "Beijing")
    assert then["values"]["cap"] == 10
    assert then["city"] == "Beijing"
    assert [entry["in_force"] for entry in then["history"]] == ["no"]


def test_history_gives_document_numbers_and_dates(book: PolicyBook) -> None:
    shown = history.describe(book, "cat_quota", TODAY)
    assert shown["sources"][0] == {
        "id": "guide_36_2017",
        "title": "外国人来华工作许可服务指南（暂行）",
        "issuer": "国家外国专家局",
        "document_number": "外专发〔2017〕36号",
        "date": "2017-03-29",
        "url": book.sources["guide_36_2017"].url,
        "authority": "official",
        "read": book.sources["guide_36_2017"].read,
    }
    dated = history.describe(book, "apostille_reach", TODAY)
    assert dated["values"]["in_force_china"] == "2023-11-07"


def test_history_goes_both_ways(book: PolicyBook) -> None:
    now = history.describe(book, "app_reissue_electronic", TODAY)
    assert [entry["id"] for entry in now["history"]] == ["app_reissue_legacy"]
    for statement in book.statements.values():
        for name in statement.replaced_by:
            last, first = statement.holds.until, book.statement(name).holds.since
            assert last is not None
            assert first is not None
            # What replaces a rule may have been there before, never only after a gap.
            assert (first - last).days <= 1


def test_every_statement_can_be_shown(book: PolicyBook) -> None:
    for name in book.statements:
        shown = history.describe(book, name, TODAY)
        assert shown["sources"]
        json.dumps(shown, allow_nan=False)
    with pytest.raises(PolicyError, match="no_such"):
        history.describe(book, "no_such", TODAY)


def test_every_topic_is_answered_on_every_side_of_every_change(book: PolicyBook) -> None:
    days = [
        date(2012, 1, 1),
        date(2016, 12, 1),
        date(2018, 1, 1),
        date(2024, 11, 30),
        date(2024, 12, 1),
        TODAY,
    ]
    for topic, entry in book.answers.items():
        for city in (None, "Beijing", "上海", "深圳", "Tianjin", "Atlantis"):
            for day in days:
                found = answers.compose(book, topic, day, city)
                assert found.text in {entry.general.text, *(variant.text for variant in entry.variants)}
                assert found.details == f"{found.text}.details"
                assert not any(isinstance(value, tuple | dict) for value in found.arguments.values())
                assert len({source.id for source in found.sources}) == len(found.sources)
                assert bool(found.sources) == bool(found.statements)


def test_an_answer_tells_of_a_rule_that_does_not_hold_yet(book: PolicyBook) -> None:
    before = answers.compose(book, "points_system", date(2012, 1, 1))
    assert before.not_in_force
    assert before.applies is not Truth.YES
    assert answers.compose(book, "points_system", TODAY).applies is Truth.YES


def test_a_confirmation_grows_old(book: PolicyBook) -> None:
    days = book.settings.confirmation_days
    statements = answers.compose(book, "fees", TODAY).statements
    confirmed = {name: book.statement(name).confirmed_on for name in statements}
    last = date.fromordinal(min(confirmed.values()).toordinal() + days)
    assert answers.compose(book, "fees", last).stale == ()
    stale = answers.compose(book, "fees", date.fromordinal(last.toordinal() + 1)).stale
    assert set(stale) == {name for name, day in confirmed.items() if day == min(confirmed.values())}
    assert answers.compose(book, "fees", last).confirmed_on == min(confirmed.values())


def test_a_topic_without_an_answer_is_the_callers_mistake(book: PolicyBook) -> None:
    with pytest.raises(InputError, match=r"topic: the_moon has no answer"):
        answers.compose(book, "the_moon", TODAY)


def test_a_checklist_knows_what_is_on_no_list(book: PolicyBook) -> None:
    built = checklist.build(read_case({"application": {"type": "short_term"}}), book, TODAY)
    assert built.required("passport") is Truth.YES
    assert built.required("diploma") is Truth.NO
    assert built.item("diploma") is None
    open_list = checklist.build(Case(), book, TODAY)
    assert open_list.required("passport") is Truth.UNKNOWN
    assert open_list.required("a poem") is Truth.UNKNOWN
    item = open_list.item("no_criminal_record")
    assert item is not None
    assert item.rules.max_age_months is not None
    assert item.rules.max_age_months.value == 6


def test_the_rules_of_a_paper_by_name(book: PolicyBook) -> None:
    record = document_rules("no_criminal_record", book, TODAY)
    for rule in (
        record.max_age_months,
        record.issuing_countries,
        record.authentication,
        record.translation_from,
    ):
        assert rule is not None
        assert rule.sources
    assert record.min_remaining_months is None
    assert "bj_guide_2026" in {source.id for source in record.sources(book)}
    assert document_rules("passport", book, TODAY).min_remaining_months is not None
    assert document_rules("employment_contract", book, TODAY).required_terms is not None


def test_the_first_table_has_nothing_before_it(book: PolicyBook) -> None:
    with pytest.raises(
        InputError, match="as_of: no points table holds on 2016-09-30; the first one begins on 2016-10-01"
    ):
        table_on(book, date(2016, 9, 30))
    with pytest.raises(InputError):
        score(Profile(), book, date(2016, 9, 30))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], "expected keys and values"),
        ({"shoe_size": 1}, "shoe_size: unknown key; expected one of salary_annual_cny"),
        ({1: 1}, "1: unknown key"),
        ({"age": 30.5}, "age: expected a whole number from 0 to 120"),
        ({"age": 121}, "age: expected a whole number"),
        ({"age": float("nan")}, "age: expected a whole number"),
        ({"age": float("inf")}, "age: expected a whole number"),
        ({"age": "30"}, "age: expected a whole number"),
        ({"age": True}, "age: expected a whole number"),
        ({"hsk_level": 7}, "hsk_level: expected a whole number from 0 to 6"),
        ({"months_per_year": 12.1}, "months_per_year: expected a number from 0 to 12"),
        ({"local_bonus": -0.1}, "local_bonus: expected a number from 0 to 10"),
        ({"experience_years": True}, "experience_years: expected a number"),
        ({"salary_annual_cny": float("nan")}, "salary_annual_cny: expected a number"),
        ({"salary_annual_cny": "300k"}, "salary_annual_cny: expected a number"),
        ({"education": "phd"}, "education: expected one of none, bachelor, master, doctorate"),
        ({"education": True}, "education: expected one of"),
        ({"region": ["western"]}, "region: expected one of western"),
        ({"top_university": "yes"}, "top_university: expected true or false"),
    ],
)
def test_a_wrong_profile_is_refused_by_its_key(given: Any, message: str) -> None:
    with pytest.raises(InputError, match=f"^{message}"):
        read_profile(given)


def test_a_category_by_points_is_named_only_where_it_is_certain(book: PolicyBook) -> None:
    assert score(Profile(), book, TODAY).category_by_points is None
    sure = Profile(450000, "doctorate", None, 17, 12, 5, age=30)
    assert score(sure, book, TODAY).category_by_points == "A"


def test_a_profile_that_is_too_poor_for_any_category(book: PolicyBook) -> None:
    poor = Profile(0, "none", "none", 0, 0, 0, False, False, "other", 70, False, False, False, False, 0)
    result = score(poor, book, TODAY)
    assert (result.total.low, result.total.high, result.categories) == (0, 0, (None,))
    assert result.missing == ()


def test_an_empty_profile_knows_nothing() -> None:
    assert read_profile(None) == read_profile({}) == read_profile({"age": None}) == Profile()
    assert Profile().answers() == {}
    assert read_profile({"age": 30.0}).age == 30
    assert set(ANSWERS) >= {"age", "local_bonus"}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("text", "expected keys and values"),
        ({"mood": 1}, "mood: unknown key; expected one of application"),
        ({"application": {"type": "holiday"}}, r"application\.type: expected one of"),
        ({"age": -1}, "age: expected a whole number"),
        ({"circumstances": {"mood": True}}, r"circumstances\.mood: unknown key"),
    ],
)
def test_a_wrong_situation_is_refused_by_its_path(book: PolicyBook, given: Any, message: str) -> None:
    with pytest.raises(InputError, match=f"^{message}"):
        read_situation(given, book)
    assert read_situation(None, book) == Situation()


def test_the_case_fills_what_the_profile_leaves_out() -> None:
    case = read_case(
        {
            "applicant": {"date_of_birth": "1990-11-25"},
            "job": {"salary_amount": 25000, "salary_currency": "CNY", "salary_period": "month"},
            "claims": {"degree_level": "associate", "experience_years": 4.5},
        }
    )
    filled = complete_profile(case, Profile(hsk_level=3), TODAY)
    assert filled == Profile(
        salary_annual_cny=300000.0, education="none", experience_years=4.5, hsk_level=3, age=35
    )
    assert complete_profile(Case(), Profile(age=20), TODAY) == Profile(age=20)


def test_facts_come_from_case_profile_and_what_is_declared(book: PolicyBook) -> None:
    case = read_case(
        {
            "application": {"type": "in_country", "category": "B", "in_china": True},
            "applicant": {
                "date_of_birth": "1970-06-01",
                "nationality": "GBR",
                "residences": [
                    {"country": "CHN", "from": "2026-01-01"},
                    {"country": "CHN", "from": "2024-11-25", "to": "2026-12-31"},
                ],
            },
            "job": {"end_date": "2030-05-31"},
        }
    )
    facts = derive_facts(Situation(case, declared={"language_teacher": True}), book, TODAY, None)
    assert facts["age"] == Interval.exactly(56)
    assert facts["age_at_contract_end"] == Interval.exactly(59)
    assert facts["years_in_china"] == Interval.exactly(1)
    assert (facts["in_china"], facts["nationality"], facts["language_teacher"]) == (True, "GBR", True)
    assert "salary_multiple" not in facts
    assert derive_facts(Situation(), book, TODAY, None) == {}


def test_every_circumstance_of_the_case_can_be_known(book: PolicyBook) -> None:
    """A rule on a circumstance that nothing ever tells would be undecided for good."""
    told = {
        "application": {"type": "in_country", "category": "B", "in_china": True},
        "applicant": {
            "date_of_birth": "1990-01-01",
            "nationality": "GBR",
            "residences": [{"country": "GBR"}],
        },
        "job": {"end_date": "2028-01-01"},
        "education": "master",
        "experience_years": 4,
        "salary_annual_cny": 300000,
    }
    known = derive_facts(read_situation(told, book), book, TODAY, "Beijing")
    from_case = {name for name, fact in book.circumstances.known.items() if fact.origin is Origin.CASE}
    assert set(known) == from_case


def test_points_are_no_fact_before_there_was_a_table(book: PolicyBook) -> None:
    assert "points_total" not in derive_facts(
        Situation(profile=Profile(age=30)), book, date(2016, 1, 1), None
    )


def shuffled(source: Path, target: Path) -> Path:
    """Write the same policy with every mapping's keys in another order, by tools of our own."""
    shutil.copytree(source, target)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for file in target.rglob("*.yaml"):
        data = yaml.load(file.read_text("utf-8"), Loader=loader)  # noqa: S506
        # Only the two outermost levels: the order of provinces and circumstances has a meaning of its own.
        if file.parent.name == "statements":
            data["statements"] = dict(reversed(data["statements"].items()))
        file.write_text(
            yaml.safe_dump(dict(reversed(data.items())), allow_unicode=True, sort_keys=False), "utf-8"
        )
    return target


def test_evaluation_does_not_depend_on_order(book: PolicyBook, policy_folder: Path, tmp_path: Path) -> None:
    other = load_book(shuffled(policy_folder, tmp_path / "policy"))
    assert other.version == book.version
    profile = Profile(age=30, education="master")
    assert score(profile, other, TODAY) == score(profile, book, TODAY)
    case = read_case({"application": {"type": "notification_outside", "category": "B"}})
    for city in (None, "Beijing"):
        assert checklist.build(case, other, TODAY, city) == checklist.build(case, book, TODAY, city)
    for topic in book.answers:
        assert answers.compose(other, topic, TODAY) == answers.compose(book, topic, TODAY)


def test_the_version_changes_with_any_content(book: PolicyBook, policy_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    shutil.copytree(policy_folder, folder)
    settings = folder / "settings.yaml"
    text = settings.read_text("utf-8")
    settings.write_text("# only a remark\n" + text, "utf-8")
    assert load_book(folder).version == book.version
    settings.write_text("confirmation_days: 181\n", "utf-8")
    assert load_book(folder).version != book.version


def test_loading_all_policy_is_quick(policy_folder: Path) -> None:
    # The bar is 0.3 s on a free machine; four times that still finds a loader gone slow.
    times = []
    for _ in range(3):
        start = time.perf_counter()
        load_book(policy_folder)
        times.append(time.perf_counter() - start)
    assert min(times) < 1.2


def test_the_rule_engine_needs_nothing_but_yaml(root: Path) -> None:
    """Both environments load it: nothing outside the standard library and PyYAML, catalogue.py aside."""
    code = (
        "import sys, pathlib, importlib\n"
        "before = set(sys.modules)\n"
        "for file in sorted(pathlib.Path('policy').glob('*.py')):\n"
        "    if file.stem not in ('catalogue', '__init__'): importlib.import_module('policy.' + file.stem)\n"
        "new = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "new = {name for name in new if 'cython' not in name}  # PyYAML's own runtime\n"
        "print(sorted(new - set(sys.stdlib_module_names) - {'policy', 'yaml', '_yaml'}))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


#: The statements' names of papers and applications -> those of the public contract.
PAPERS = {
    "degree_certificate": "diploma",
    "work_experience_letter": "work_experience",
    "medical_certificate": "medical_exam",
}
#: Not applications of the contract: the confirmation letter and the employer's own registration.
ELSEWHERE = {"r_confirmation", "employer_registration"}


def test_the_checklist_has_every_paper_that_the_statements_ask_for(book: PolicyBook) -> None:
    """A `.._set` is a list of papers: the checklist has its parts, each with the set's statement."""
    kinds = {"outside_new": "notification_outside", "in_country_new": "in_country"}
    entries = book.checklist.requirements
    listed = {(entry.paper, kind.value): entry.statement for entry in entries for kind in entry.applications}
    asked = 0
    for statement in book.statements.values():
        if "required" not in statement.values or statement.area is not Area.DOCUMENTS:
            continue
        for kind in set(statement.about["application_types"]) - ELSEWHERE:
            for paper in statement.about["document"]:
                asked += 1
                if paper.endswith("_set"):
                    assert statement.id in {entry.statement for entry in entries}
                else:
                    assert listed[PAPERS.get(paper, paper), kinds.get(kind, kind)] == statement.id
    assert asked > 40


def test_the_points_table_agrees_with_the_statements(book: PolicyBook) -> None:
    """The bands stand in points.yaml; what the statements say of them must be the same."""
    table = table_on(book, TODAY)
    for factor in table.factors:
        values = book.statement(factor.statement).values
        assert factor.cap == values["cap"]
        bands = [band for band in values.get("bands", ()) if band["points"] is not None]
        unit = values.get("unit_cny", 1)
        (measure, *_) = factor.measures
        for band in bands:
            assert measure.points(band["min"] * unit).low == band["points"]
            if band["max"] is not None:
                last = band["max"] * unit - (0 if band["max_inclusive"] else 0.001)
                assert measure.points(last).low == band["points"]
    assert sum(factor.cap for factor in table.factors) == book.value("points_total_maximum.max_total")
    assert [factor.id for factor in table.factors] == list(book.value("points_total_maximum.factor_order"))
