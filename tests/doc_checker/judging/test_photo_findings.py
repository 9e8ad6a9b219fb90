"""The passport photo, by the figures of the place where they are known."""

from __future__ import annotations

from typing import Any

import pytest
from judging_papers import AS_OF, book, case, of_code, reading, spoil

from doc_checker.checks import judge
from doc_checker.checks.verdict import give_verdict
from doc_checker.model import Field, Finding, Status, Verdict

PASS, FAIL, UNKNOWN = Status.PASS, Status.FAIL, Status.UNKNOWN
RULE = book().find_value("photo_spec_shenzhen.min_width_px", AS_OF, "Shenzhen")
HEIGHT = book().find_value("photo_spec_shenzhen.min_height_px", AS_OF, "Shenzhen")


def judged(city: str | None = "Shenzhen", **fields: Any) -> list[Finding]:
    return judge(reading(spoil("photo", **fields)), case(), book(), AS_OF, city)


def of(findings: list[Finding], code: str) -> tuple[Status, object]:
    (finding,) = of_code(findings, code)
    return finding.status, finding.arguments.get("doubt")


@pytest.mark.parametrize(("width", "height", "status"), [
    (RULE, HEIGHT, PASS), (RULE - 1, HEIGHT, FAIL), (RULE, HEIGHT - 1, FAIL), (RULE + 1, HEIGHT + 1, PASS),
])  # fmt: skip
def test_the_size_is_judged_on_both_sides_of_the_citys_figures(
    width: int, height: int, status: Status
) -> None:
    findings = judged(width_px=width, height_px=height)
    assert of(findings, "photo.size")[0] is status
    assert (give_verdict(findings) is Verdict.READY) is (status is PASS)


def test_where_no_figure_is_known_size_and_ground_stay_open_and_weigh_nothing() -> None:
    findings = judged("Hangzhou", width_px=10, height_px=10, plain_background=False)
    assert of(findings, "photo.size") == (UNKNOWN, "rule_open")
    assert of(findings, "photo.background") == (UNKNOWN, "rule_open")
    assert give_verdict(findings) is Verdict.READY


@pytest.mark.parametrize(("field", "value", "wanted"), [
    ("width_px", None, "not_read"),
    ("height_px", Field(540, 0.3), "unsure"),
    ("width_px", "wide", "not_read"),
])  # fmt: skip
def test_a_size_that_was_not_measured_surely_is_left_to_a_person(
    field: str, value: object, wanted: str
) -> None:
    findings = judged(**{field: value})
    assert of(findings, "photo.size") == (UNKNOWN, wanted)
    assert give_verdict(findings) is Verdict.NEEDS_REVIEW


@pytest.mark.parametrize(("value", "wanted"), [
    (True, (PASS, None)),
    (False, (FAIL, None)),
    (None, (UNKNOWN, "not_read")),
    (Field(True, 0.4), (UNKNOWN, "unsure")),
    (Field(True, 0.9, alternatives=(False,)), (UNKNOWN, "ambiguous")),
])  # fmt: skip
def test_the_ground_is_judged_where_the_city_names_its_colour(
    value: object, wanted: tuple[Status, object]
) -> None:
    findings = judged(plain_background=value)
    assert of(findings, "photo.background") == wanted
    verdicts = {PASS: Verdict.READY, FAIL: Verdict.ACTION_NEEDED, UNKNOWN: Verdict.NEEDS_REVIEW}
    assert give_verdict(findings) is verdicts[wanted[0]]


@pytest.mark.parametrize(("value", "wanted", "verdict"), [
    (1, (PASS, None), Verdict.READY),
    (0, (FAIL, None), Verdict.ACTION_NEEDED),
    (2, (FAIL, None), Verdict.ACTION_NEEDED),
    (Field(2, 0.3), (UNKNOWN, "unsure"), Verdict.NEEDS_REVIEW),
    (None, (UNKNOWN, "person"), Verdict.READY),  # faces are not counted here
])  # fmt: skip
def test_one_face_is_judged_where_faces_were_counted(
    value: object, wanted: tuple[Status, object], verdict: Verdict
) -> None:
    findings = judged(None, face_count=value)
    assert of(findings, "photo.one_face") == wanted
    assert give_verdict(findings) is verdict
