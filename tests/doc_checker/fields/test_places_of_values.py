"""Where values stand: over columns, left of Arabic labels, behind a colon, two in one; what is no value."""

from __future__ import annotations

from datetime import date

import pytest
from paper_pages import page

from doc_checker.fields.dates import find_dates
from doc_checker.model import Document, DocumentType
from doc_checker.segment import segment

TODAY = date(2025, 6, 1)


def read(text: str) -> Document:
    return segment([page(text)], today=TODAY)[0]


def value(document: Document, name: str) -> object:
    return document.fields[name].value if name in document.fields else None


def test_a_colon_at_the_start_of_the_next_cell_belongs_to_the_label() -> None:
    paper = read("""
#CERTIFICATE OF CLEARANCE
Singapore Police Force
Name            : MEI LING TAN
Date of birth   : 08 November 1985
Passport No.    : K1234567P
does not have a criminal record of conviction, no criminal record
""")
    assert value(paper, "holder_name") == "MEI LING TAN"
    assert value(paper, "date_of_birth") == date(1985, 11, 8)


def test_values_stand_under_several_headings_of_one_line() -> None:
    paper = read("""
#IDENTITY HISTORY SUMMARY
FEDERAL BUREAU OF INVESTIGATION
NAME                         FBI UCN
HOLLIS, GRETA ANNE           77AB12345
SEX RACE BIRTH DATE
F   W    1981/11/21
no prior arrest data
""")
    assert value(paper, "holder_name") == "HOLLIS, GRETA ANNE"


def test_a_hint_behind_a_label_is_not_its_value() -> None:
    paper = read("""
#CERTIFIED CRIMINAL RECORD CHECK
Royal Canadian Mounted Police
Date of birth / Date de naissance (YYYY-MM-DD)
1992-02-17
did not identify any records
""")
    assert value(paper, "date_of_birth") == date(1992, 2, 17)


def test_two_labels_share_a_value_of_two_parts() -> None:
    paper = read("""
#EMPLOYMENT CONTRACT
Party A (Employer): Suzhou Reed Instruments Co., Ltd.
Party B (Employee): Amira Saleh
Nationality / Passport: Tunisian / Y718820
Position: Optical Engineer
""")
    assert (value(paper, "nationality"), value(paper, "passport_number")) == ("TUN", "Y718820")


def test_the_line_with_the_date_is_the_date_of_issue_not_a_date_inside_the_record() -> None:
    paper = read("""
#FÜHRUNGSZEUGNIS
Bundesamt für Justiz
Bonn, den 04.06.2025
Name: Albers
Vornamen: Ruth Maria
geboren am: 17.12.1980
Amtsgericht Gera, rechtskräftig seit 02.04.2023, Tatbezeichnung: Betrug, verurteilt zu 20 Tagessätzen
""")
    assert value(paper, "issue_date") == date(2025, 6, 4)
    assert value(paper, "result") == "record_found"
    assert value(paper, "holder_name") == "Ruth Maria Albers"


LEGEND = """
#POLICE CERTIFICATE
ACRO Criminal Records Office
Surname: BROWN
Forename(s): KATE
{line}
TRACE means that convictions are disclosed overleaf.
NO LIVE TRACE means that information exists that has been stepped down.
"""


@pytest.mark.parametrize(
    ("line", "result"),
    [("NO TRACE", "clear"), ("TRACE", "record_found"), ("NO LIVE TRACE", None), ("", None)],
)
def test_words_that_are_only_explained_are_no_result(line: str, result: str | None) -> None:
    assert value(read(LEGEND.format(line=line)), "result") == result


def test_not_being_wanted_is_no_clean_record() -> None:
    paper = read("""
#СПРАВКА О НАЛИЧИИ (ОТСУТСТВИИ) СУДИМОСТИ
МВД России
на гражданку ЗИМИНУ АННУ ПАВЛОВНУ, 22 января 1984 года рождения, имеются сведения о судимости.
В розыске не значится.
""")
    assert value(paper, "result") == "record_found"
    assert value(paper, "date_of_birth") == date(1984, 1, 22)


def test_a_request_for_a_certificate_is_not_the_certificate() -> None:
    paper = read("""
#DEMANDE D'EXTRAIT DE CASIER JUDICIAIRE
BULLETIN N° 3
À retourner au Casier judiciaire national. Écrire en capitales.
Nom de naissance ROUSSEL
Signature du demandeur
""")
    assert paper.type is DocumentType.OTHER


@pytest.mark.parametrize(
    ("words", "level"),
    [("Republik Indonesia\nProgram Studi Kimia\nSarjana Sains", "bachelor"), ("Sarjana Sains", None)],
)
def test_a_word_of_two_levels_counts_by_its_country_only(words: str, level: str | None) -> None:
    paper = read(
        f"#IJAZAH\n#UNIVERSITAS BUKIT HIJAU\ndiberikan gelar\n#PUTRI AYU LESTARI\n{words}\n19 Agustus 2017"
    )
    assert value(paper, "degree_level") == level


def test_a_second_certificate_of_the_same_kind_is_a_second_document() -> None:
    first = "#POLICE CERTIFICATE\nACRO Criminal Records Office\nSurname: BROWN\nForename(s): KATE\nNO TRACE"
    second = first.replace("BROWN", "HILL").replace("KATE", "OWEN")
    assert len(segment([page(first), page(second, number=2)], today=TODAY)) == 2


def test_a_misread_nought_in_an_ordinal_is_repaired() -> None:
    assert [d.value for d in find_dates("with effect from 3oth September, 2014")] == [date(2014, 9, 30)]
