"""Papers of many countries in their own forms, printed, and read from their text layer and picture."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

import pytest
from scoring import score

from bench.documents import media
from bench.documents.papers import Press
from bench.documents.people import HARGREAVES, LANTU
from bench.documents.world import specimens
from doc_checker.fields.dates import find_dates
from doc_checker.intake import SafeFile, open_file
from doc_checker.limits import load_limits
from doc_checker.model import Document, RecognisedPage, TextSource
from doc_checker.pages import opened
from doc_checker.segment import segment

pytestmark = pytest.mark.timeout(240)
TODAY = date(2026, 11, 25)


@lru_cache(maxsize=1)
def press() -> Press:
    return Press()


def read(html: str) -> list[Document]:
    """Print a paper and read it from its text layer, with its picture for seals and signatures."""
    limits = load_limits()
    file = open_file(media.print_pdf([html])[0], "paper.pdf", limits)
    assert isinstance(file, SafeFile)
    pages = []
    with opened(file, limits) as source:
        for number in range(1, file.pages + 1):
            page = source.page(number)
            assert page.layer is not None
            height, width = page.pixels.shape[:2]
            pages.append(
                RecognisedPage(
                    file.name,
                    number,
                    width,
                    height,
                    page.layer.lines,
                    TextSource.TEXT_LAYER,
                    pixels=page.pixels,
                )
            )
    return segment(pages, today=TODAY)


def test_forms_of_many_countries_are_known_and_read() -> None:
    papers = [
        ({"id": s.name, "type": s.paper.type, "fields": s.paper.truth}, read(s.paper.html))
        for s in specimens(press())
    ]
    total = score(papers)
    assert total.kinds_right == total.papers, total.notes
    assert total.right >= 0.97 * (total.right + total.wrong + total.missed), total.notes
    assert not total.sure_wrong


CONTRACT: dict[str, Any] = {
    "start_date": date(2027, 1, 1),
    "end_date": date(2028, 12, 31),
    "signing_date": date(2026, 11, 2),
}


@pytest.mark.parametrize("layout", ["zh_articles", "bilingual"])
@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("employer_signs", [True, False])
@pytest.mark.parametrize("employee_signs", [True, False])
def test_each_party_s_signature_is_told_from_the_seal_and_from_the_other_s(
    layout: str, sealed: bool, employer_signs: bool, employee_signs: bool
) -> None:
    marks = {"employer_signature": employer_signs, "employee_signature": employee_signs}
    paper = press().contract(layout, HARGREAVES, LANTU, sealed=sealed, **marks, **CONTRACT)
    fields = read(paper.html)[0].fields
    told = {name: fields[name].value for name in marks if name in fields}
    assert fields["employer_seal"].value is sealed
    assert {name: marks[name] for name in told} == told  # what is told is true; the rest is left to a person
    assert "employee_signature" in told


def test_a_bilingual_contract_gives_its_chinese_terms_whole() -> None:
    paper = press().contract("bilingual", HARGREAVES, LANTU, **CONTRACT)
    fields = read(paper.html)[0].fields
    names = ("employee_name", "position", "duties", "work_location")
    assert {name: fields[name].value for name in names} == {name: paper.truth[name] for name in names}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Délivré le 11 août 2026", date(2026, 8, 11)),
        ("3 out 2025", date(2025, 10, 3)),
        ("1er octobre 2024", date(2024, 10, 1)),
        ("2nd of May 2023", date(2023, 5, 2)),
    ],
)
def test_an_ordinal_ending_never_eats_the_start_of_a_month(text: str, day: date) -> None:
    assert [reading.value for reading in find_dates(text)] == [day]


def test_a_day_that_cannot_be_read_makes_the_month_alone_unsure() -> None:
    (reading,) = find_dates("Dado en Almarza, a 1ş de septiembre de 2016")
    assert reading.confidence < 0.6
