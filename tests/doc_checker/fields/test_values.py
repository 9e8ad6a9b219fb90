"""Dates, money, names, countries, codes and machine-readable zones."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doc_checker.fields.countries import country_names
from doc_checker.fields.credit_code import find_codes, is_valid
from doc_checker.fields.dates import Precision, find_dates
from doc_checker.fields.lexicon import LexiconError, default_lexicon, load_lexicon
from doc_checker.fields.money import find_money, written_amount
from doc_checker.fields.mrz import check_digit, find_mrz
from doc_checker.fields.names import clean_name, name_likeness, same_person

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20th day of May, two thousand and nine", "2009-05-20"),
        ("twentieth day of May two thousand and twenty-four", "2024-05-20"),
        ("the twenty-first day of June, two thousand and nineteen", "2019-06-21"),
        ("May the fourth, 2020", "2020-05-04"),
        ("2024年12月3日", "2024-12-03"),
        ("二〇二四年十二月三十一日", "2024-12-31"),
        ("二零二三年七月十五日", "2023-07-15"),
        ("令和6年3月25日", "2024-03-25"),
        ("令和元年五月一日", "2019-05-01"),
        ("平成25年3月25日", "2013-03-25"),
        ("民國113年5月1日", "2024-05-01"),
        ("15 มีนาคม พ.ศ. 2567", "2024-03-15"),
        ("๑๕ มีนาคม ๒๕๖๗", "2024-03-15"),
        ("ngày 15 tháng 3 năm 2024", "2024-03-15"),
        ("12.05.2024", "2024-05-12"),
        ("25/04/2025", "2025-04-25"),
        ("«15» июня 2021 г.", "2021-06-15"),
        ("20 травня 2020 року", "2020-05-20"),
        ("15 de junio de 2021", "2021-06-15"),
        ("1er juillet 2023", "2023-07-01"),
        ("15. März 2023", "2023-03-15"),
        ("18 luglio 2018", "2018-07-18"),
        ("10 de dezembro de 2014", "2014-12-10"),
        ("2024년 3월 5일", "2024-03-05"),
        ("١٥/٠٣/٢٠٢٥", "2025-03-15"),
        ("14 يونيو 2021", "2021-06-14"),
        ("01 JAN /JAN 1990", "1990-01-01"),
        ("12 AUG /AOUT 74", "1974-08-12"),
        ("12.V.2024", "2024-05-12"),
        ("die vicesimo mensis Maii anno Domini MMXXIV", "2024-05-20"),
        ("this first day of July MMXX", "2020-07-01"),
        ("deux mai deux mille vingt-quatre", "2024-05-02"),
        ("dos de mayo de dos mil veinticuatro", "2024-05-02"),
        ("15May2024", "2024-05-15"),
        ("2O24-0l-15", "2024-01-15"),
    ],
)
def test_a_date_is_read_in_all_its_clothes(text: str, expected: str) -> None:
    found = find_dates(text)
    assert [r.value.isoformat() for r in found] == [expected]
    assert found[0].precision is Precision.DAY


def test_day_and_month_that_could_be_swapped_keep_both_readings_unsurely() -> None:
    (found,) = find_dates("03/04/2025")
    assert {found.value, *found.alternatives} == {date(2025, 4, 3), date(2025, 3, 4)}
    assert found.confidence < 0.9


def test_the_order_in_use_decides_an_ambiguous_date() -> None:
    assert find_dates("03/04/2025", day_first=False)[0].value == date(2025, 3, 4)
    assert find_dates("03/04/2025", day_first=True)[0].alternatives == ()


def test_a_month_alone_is_its_first_day_and_says_so() -> None:
    (found,) = find_dates("awarded in June 2019")
    assert (found.value, found.precision) == (date(2019, 6, 1), Precision.MONTH)
    assert found.confidence < 0.9


def test_a_hijri_date_is_converted_but_never_sure() -> None:
    (found,) = find_dates("1446/09/15")
    assert found.value == date(2025, 3, 15)
    assert found.confidence < 0.9


def test_impossible_dates_are_not_read() -> None:
    assert find_dates("31/02/2024 2024-13-40 99.99.2020") == []


@pytest.mark.parametrize(
    ("text", "amount", "currency", "period"),
    [
        ("每月人民币35,000元(大写:人民币叁万伍仟元整)", 35000, "CNY", "month"),
        ("RMB 30k per month", 30000, "CNY", "month"),
        ("an annual salary of CNY 480,000.00", 480000, "CNY", "year"),
        ("35,000元/月", 35000, "CNY", "month"),
        ("25.000,00 EUR monthly", 25000, "EUR", "month"),
        ("年薪60万元", 600000, "CNY", "year"),
        ("US$5,000 per month", 5000, "USD", "month"),
        ("人民币壹万零伍元整", 10005, "CNY", None),
    ],
)
def test_money_is_read_with_currency_and_period(
    text: str, amount: float, currency: str, period: str | None
) -> None:
    (found,) = find_money(text)
    assert (found.amount, found.currency, found.period) == (amount, currency, period)


def test_capitals_that_contradict_the_figures_make_the_amount_unsure() -> None:
    (found,) = find_money("人民币35,000元（大写：叁万元整）")
    assert found.written == 30000
    assert found.confidence < 0.6


def test_chinese_amounts_in_words_are_read() -> None:
    assert written_amount("壹万贰仟叁佰肆拾伍") == 12345
    assert written_amount("十二万") == 120000
    assert written_amount("abc") is None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Mr. Rahul Sharma, S/O Mr. Vijay Sharma", "Rahul Sharma"),
        ("Herrn Maximilian Schneider", "Maximilian Schneider"),
        ("นายสมชาย ใจดี", "สมชาย ใจดี"),
        ("李明先生", "李明"),
        ("Camille DUBOIS, née le 12 mars 1995", "Camille DUBOIS"),
    ],
)
def test_titles_and_relations_are_not_part_of_a_name(printed: str, name: str) -> None:
    assert clean_name(printed) == name


def test_words_of_documents_are_not_names() -> None:
    for text in ("University of Leeds", "上海市公安局", "Date of birth", "No. 123"):
        assert name_likeness(clean_name(text)) < 0.5


def test_order_and_middle_names_do_not_make_another_person() -> None:
    assert same_person("LOPEZ GARCIA, MARIA", "María López García")
    assert not same_person("Maria Lopez", "Maria Fernandez")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("British Citizen", "GBR"),
        ("美国籍", "USA"),
        ("Российская Федерация", "RUS"),
        ("대한민국", "KOR"),
        ("D", "DEU"),
        ("ESPAÑA", "ESP"),
        ("ไทย", "THA"),
        ("مصري", "EGY"),
    ],
)
def test_countries_and_nationalities_become_codes(text: str, code: str) -> None:
    assert default_lexicon().countries.exact(text) == code


def test_a_text_without_a_country_has_none() -> None:
    assert country_names({}).read("Wonderland") is None


def test_the_standards_own_credit_codes_pass_and_its_wrong_one_fails() -> None:
    assert is_valid("91350100M000100Y43")
    assert is_valid("11320000MB151840XJ")
    assert not is_valid("91350100M000100Y4Z")


def test_a_letter_that_no_code_has_is_repaired_when_the_check_agrees() -> None:
    (found,) = find_codes("代码：9135O1OOM000100Y43")
    assert (found.value, found.valid, found.repaired) == ("91350100M000100Y43", True, True)


def test_a_code_whose_check_disagrees_is_kept_as_printed() -> None:
    (found,) = find_codes("91350100M000100Y44")
    assert (found.value, found.valid) == ("91350100M000100Y44", False)


ICAO = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]


def test_the_specimen_of_the_standard_is_read_and_agrees() -> None:
    zone = find_mrz(ICAO, TODAY)
    assert zone is not None
    assert (zone.surname, zone.given_names, zone.number, zone.agrees) == (
        "ERIKSSON",
        "ANNA MARIA",
        "L898902C3",
        True,
    )
    assert (zone.birth, zone.expiry) == (date(1974, 8, 12), date(2012, 4, 15))


def test_letters_read_in_date_fields_are_digits() -> None:
    zone = find_mrz([ICAO[0], ICAO[1].replace("7408122", "74O8l22")], TODAY)
    assert zone is not None
    assert (zone.birth, zone.agrees) == (date(1974, 8, 12), True)


@given(st.integers(0, 43), st.sampled_from("0123456789ABCDEFGHJKLMNPQRSTUWXYZ"))
def test_a_wrong_digit_in_number_dates_or_checks_never_agrees(place: int, char: str) -> None:
    line = ICAO[1][:place] + char + ICAO[1][place + 1 :]
    zone = find_mrz([ICAO[0], line], TODAY)
    if zone is not None and zone.agrees:
        values = (zone.number, zone.birth, zone.expiry)
        collision = char != ICAO[1][place] and check_digit(char) == check_digit(ICAO[1][place])
        assert values == ("L898902C3", date(1974, 8, 12), date(2012, 4, 15)) or collision


def test_an_unknown_key_in_the_words_stops_the_start(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "diploma.yaml").write_text(
        "strong: []\nmedium: []\nweak: []\nagainst: []\nvariants: {}\nstrnog: []\n"
    )
    with pytest.raises(LexiconError, match=r"diploma\.yaml: unknown key strnog"):
        load_lexicon(tmp_path)
