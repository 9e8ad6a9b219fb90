"""The report: valid by the contract whatever was read, sorted, concrete, and readable on screen and paper."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from judging_papers import AS_OF, ROOT, book, case, changed, clean_papers, reading, spoil
from lxml import html as lxml_html
from PIL import Image

from doc_checker import evidence, report, report_html
from doc_checker.checks import judge
from doc_checker.model import Document, DocumentType, Field, FileProblem, Part, Reading, Where
from policy.case import Case
from policy.catalogue import Catalogue, CatalogueError

SCHEMA = json.loads((ROOT / "config" / "contract" / "report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(ROOT / "config" / "locales")


def made(
    catalogue: Catalogue, read: Reading, a_case: Case | None = None, language: str = "en"
) -> dict[str, Any]:
    told = case() if a_case is None else a_case
    findings = judge(read, told, book(), AS_OF)
    return report.build(read, findings, told, book(), AS_OF, language, catalogue)


_TEXT = st.text(max_size=12)
_VALUES = st.one_of(_TEXT, st.booleans(), st.integers(-5, 10**7), st.floats(), st.dates())
_CONFIDENCE = st.floats(-1, 2) | st.just(float("nan"))
_NAMES = sorted(
    {name for document in clean_papers().values() for name in document.fields} | {"kind", "country"}
)
_PLACES = st.builds(Where, _TEXT, st.integers(0, 9), st.tuples(*[st.floats(-1, 2)] * 4))
_FIELDS = st.builds(
    Field,
    _VALUES,
    _CONFIDENCE,
    st.none() | _TEXT,
    st.none() | _PLACES,
    st.lists(_VALUES, max_size=2).map(tuple),
)
_PAPERS = st.builds(
    Document,
    id=st.sampled_from(["a", "b", "c", "d"]),
    type=st.sampled_from(DocumentType),
    type_confidence=_CONFIDENCE,
    parts=st.lists(
        st.builds(Part, _TEXT, st.lists(st.integers(0, 5), max_size=3).map(tuple)), max_size=2
    ).map(tuple),
    fields=st.dictionaries(st.sampled_from(_NAMES), _FIELDS, max_size=8),
    languages=st.lists(st.sampled_from(["zh", "en", "zh-Hans", "de"]), max_size=2).map(tuple),
    of=st.none() | st.sampled_from(["a", "b", "z"]),
    variant=st.none() | st.sampled_from(["transcript", "sworn_statement", "refusal_notice", "new"]),
)
_PROBLEMS = st.builds(
    FileProblem,
    _TEXT,
    st.sampled_from(["encrypted", "damaged", "empty", "timeout", "too_many_pages", "crashed"]),
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(_PAPERS, max_size=5, unique_by=lambda d: d.id),
    st.lists(_PROBLEMS, max_size=2),
    st.booleans(),
    st.sampled_from(["en", "zh"]),
)
def test_whatever_was_read_makes_a_valid_report(
    catalogue: Catalogue, papers: list[Document], problems: list[FileProblem], declared: bool, language: str
) -> None:
    read = Reading(tuple(papers), (), tuple(problems))
    found = made(catalogue, read, case() if declared else Case(), language)
    VALIDATOR.validate(json.loads(json.dumps(found, allow_nan=False)))
    assert found["verdict"] != "ready"


def test_a_clean_package_makes_a_ready_report_in_each_language(catalogue: Catalogue) -> None:
    for language in ("en", "zh"):
        found = made(catalogue, reading(), language=language)
        VALIDATOR.validate(found)
        assert found["verdict"] == "ready"
        assert found["assumptions"] == []
        assert found["policy_version"] == book().version


def test_fails_come_first_and_what_is_fine_last(catalogue: Catalogue) -> None:
    papers = spoil("record", issue_date=date(2026, 1, 5))
    papers["contract"] = changed(papers["contract"], position="Cook", employee_signature=None)
    findings = made(catalogue, reading(papers))["findings"]
    order = {"fail": 0, "unknown": 1, "pass": 2}
    assert [order[f["status"]] for f in findings] == sorted(order[f["status"]] for f in findings)
    assert [f["severity"] for f in findings if f["status"] == "fail"] == ["blocker", "warning"]


def test_a_fix_names_the_day_from_which_a_new_certificate_counts(catalogue: Catalogue) -> None:
    papers = spoil("record", issue_date=date(2026, 1, 5))
    (found,) = [f for f in made(catalogue, reading(papers))["findings"] if f["status"] == "fail"]
    assert "5 January 2026" in found["message"]
    assert "25 May 2026" in found["how_to_fix"]
    assert found["sources"]
    assert found["fields"] == ["record.issue_date"]
    (found,) = [
        f for f in made(catalogue, reading(papers), language="zh")["findings"] if f["status"] == "fail"
    ]
    assert "2026年5月25日" in found["how_to_fix"]


def test_missing_terms_are_listed_by_name(catalogue: Catalogue) -> None:
    papers = spoil("contract", work_location=None, duties=None)
    for language, words in (("en", ("place of work", "work content")), ("zh", ("工作地点", "工作内容"))):
        (found,) = [
            f
            for f in made(catalogue, reading(papers), language=language)["findings"]
            if f["status"] == "fail"
        ]
        assert all(word in found["message"] for word in words)


def test_the_report_says_what_was_assumed(catalogue: Catalogue) -> None:
    found = made(catalogue, reading(), Case())
    assert len(found["assumptions"]) == 2
    assert "abroad" in found["assumptions"][0]


def test_a_language_that_is_not_there_is_our_error(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueError):
        made(catalogue, reading(), language="eo")


def _page(catalogue: Catalogue, language: str = "en") -> tuple[dict[str, Any], str]:
    papers = spoil("record", issue_date=date(2026, 1, 5))
    papers["contract"] = changed(papers["contract"], employee_name="<script>alert(1)</script> Weber")
    found = made(catalogue, reading(papers), language=language)
    picture = np.full((600, 400, 3), 245, np.uint8)
    marked = evidence.mark(picture, [tuple(evidence.places(found)[0]["box"])], ["1"])
    return found, report_html.render(found, catalogue, book(), {1: marked})


def test_the_page_loads_nothing_and_runs_nothing(catalogue: Catalogue) -> None:
    _, page = _page(catalogue)
    tree = lxml_html.fromstring(page)
    assert tree.xpath("//script") == []
    assert tree.xpath("//link") == []
    assert all(address.startswith("data:image/png;base64,") for address in tree.xpath("//@src"))
    assert "&lt;script&gt;" in page


def test_the_page_says_its_language_and_shows_every_finding(catalogue: Catalogue) -> None:
    for language, direction in (("en", "ltr"), ("zh", "ltr")):
        found, page = _page(catalogue, language)
        tree = lxml_html.fromstring(page)
        assert (tree.get("lang"), tree.get("dir")) == (language, direction)
        text = " ".join(tree.text_content().split())
        assert all(
            " ".join(f["message"].split()) in text
            for f in found["findings"]
            if not f["code"].startswith("file.")
        )
        assert len(tree.xpath("//h1")) == 1
        assert all(th.get("scope") for th in tree.xpath("//th"))
        assert all(img.get("alt") for img in tree.xpath("//img"))


def test_the_report_can_be_printed(catalogue: Catalogue, tmp_path: Path) -> None:
    import pypdfium2

    _, page = _page(catalogue, "zh")
    report_html.write_pdf(page, tmp_path / "report.pdf")
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as paper:
        width, height = paper[0].get_size()
        assert (round(width), round(height)) == (595, 842)


def test_a_place_is_framed_where_it_is() -> None:
    plain = np.full((1000, 800, 3), 255, np.uint8)
    marked = np.asarray(
        Image.open(io.BytesIO(evidence.mark(plain, [(0.25, 0.5, 0.5, 0.6)], ["1"]))).convert("RGB")
    )
    changed_at = np.argwhere((marked != 255).any(axis=2))
    top, left = changed_at.min(axis=0)
    bottom, right = changed_at.max(axis=0)
    assert 440 < top < 500
    assert 600 < bottom < 640
    assert 150 < left < 200
    assert 400 < right < 440
    assert (marked[505:595, 210:390] == 255).all(), "what is framed stays readable"


def test_a_large_page_is_made_smaller_and_odd_boxes_are_survived() -> None:
    picture = evidence.mark(
        np.zeros((4000, 3000, 3), np.uint8), [(0.9, 0.9, 0.1, 0.1), (-1, -1, 2, 2)], ["1", "2"]
    )
    assert max(Image.open(io.BytesIO(picture)).size) == 1600


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a picture"):
        evidence.mark(b"not a picture", [], [])
    with pytest.raises(ValueError, match="one label"):
        evidence.mark(b"", [(0, 0, 1, 1)], [])
