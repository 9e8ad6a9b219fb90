"""The measurement of reading: its layouts are whole, its rendering repeatable, its counting right."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

import pypdfium2 as pdfium
import pytest

from bench.documents.measure.readers import Found, Heard
from bench.documents.measure.sameness import same
from bench.documents.measure.scores import Miss, Tally, score
from bench.documents.measure.uploads import Form, Placed, Upload, uploads
from bench.documents.unseen.press import Layout, layouts

COUNTRIES = 33


def _layout(kind: str, truth: dict[str, Any], may: dict[str, Any] | None = None) -> Layout:
    return Layout("one", kind, "en", "build", "", truth, may or {}, "", "A4")


def _count(layout: Layout, *found: Found) -> tuple[Tally, list[Miss]]:
    tally = Tally()
    upload = Upload("one.pdf", b"", (Placed(layout, (1,)),))
    misses = list(score(upload, Heard(found, 0.5), {"one": [tally]}, tally))
    return tally, misses


def test_every_country_has_a_certificate_and_both_halves_every_kind() -> None:
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for layout in layouts():
        kinds[layout.type][layout.half] += 1
    assert all(set(halves) == {"build", "test"} for halves in kinds.values()), kinds
    issuers = {layout.truth["issuing_country"] for layout in layouts() if layout.type == "no_criminal_record"}
    assert len(issuers) >= COUNTRIES


def test_a_look_alike_has_no_fields_to_find() -> None:
    assert all(not layout.truth for layout in layouts() if layout.type == "other")


def test_every_layout_fills_one_page_that_holds_its_dates_and_numbers() -> None:
    for upload in uploads(layouts(), Form.PDF, 1):
        document = pdfium.PdfDocument(upload.content)
        assert len(document) == 1, upload.name
        assert len(document[0].get_textpage().get_text_range()) > 80, upload.name
        document.close()


def test_the_same_seed_gives_the_same_photo_and_another_seed_another() -> None:
    few = layouts()[:1]
    first, again, other = (next(uploads(few, Form.PHOTO, seed)).content for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_a_bundle_never_mixes_the_halves_and_numbers_its_pages_through() -> None:
    for upload in uploads(layouts()[:20], Form.BUNDLE, 3):
        assert len({paper.layout.half for paper in upload.papers}) == 1
        pages = [page for paper in upload.papers for page in paper.pages]
        assert pages == list(range(1, len(pages) + 1))


def test_a_wrong_value_counts_as_made_up_and_as_missing() -> None:
    layout = _layout("diploma", {"holder_name": "Ann Lee", "award_date": "2020-01-02"})
    found = Found("diploma", (1,), {"holder_name": ("ANN LEE", 0.95), "award_date": ("2020-02-01", 0.95)})
    tally, misses = _count(layout, found)
    assert (tally.right, tally.wrong, tally.missing) == (1, 1, 1)
    assert tally.f1 == pytest.approx(0.5)
    assert (tally.sure, tally.sure_right) == (2, 1)
    assert [miss.field for miss in misses] == ["award_date"]


def test_a_value_that_may_stand_is_never_missing_and_can_be_wrong() -> None:
    layout = _layout("diploma", {}, {"certificate_number": "A-1"})
    assert _count(layout, Found("diploma", (1,)))[0].missing == 0
    assert _count(layout, Found("diploma", (1,), {"certificate_number": ("A1", 0.9)}))[0].wrong == 0
    assert _count(layout, Found("diploma", (1,), {"certificate_number": ("B2", 0.9)}))[0].wrong == 1


def test_a_paper_of_another_kind_has_all_its_fields_missing() -> None:
    layout = _layout("passport", {"gender": "F"})
    tally, misses = _count(layout, Found("diploma", (1,), {"gender": ("F", 1.0)}))
    assert (tally.kinds_right, tally.right, tally.missing) == (0, 0, 1)
    assert [miss.field for miss in misses] == ["(kind)", "gender"]


def test_pages_are_right_only_where_the_document_is_exactly_the_paper() -> None:
    tally, _ = _count(_layout("other", {}), Found("other", (1, 2)))
    assert (tally.pages, tally.pages_right) == (1, 0)


@pytest.mark.parametrize(
    ("field", "expected", "got", "right"),
    [
        ("holder_name", "Zarubin Gleb", "GLEB, ZARUBIN", True),
        ("holder_name", "배수아", "배 수 아", True),
        ("holder_name", "Ann Lee", "Ann Marie Lee", False),
        ("passport_number", "76 4418802", "764418802", True),
        ("institution", "University of Wharfedale", "Universlty of Wharfedale", True),
        ("institution", "University of Wharfedale", "Wharfedale", False),
        ("salary_amount", 48000, 48000.0, True),
        ("salary_amount", 48000, 4800, False),
        ("employer_seal", True, 1, False),
        ("issue_date", ["2026-01-02", "2026-01-03"], "2026-01-03", True),
    ],
)
def test_values_are_compared_as_a_person_would(field: str, expected: Any, got: Any, right: bool) -> None:
    assert same(field, expected, got) is right
