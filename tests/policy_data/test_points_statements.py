"""The bands and options that the points statements give, against worked cases."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

HERE = Path(__file__).parent
STATEMENTS: dict[str, dict[str, Any]] = yaml.safe_load(
    (HERE.parents[1] / "config/policy/statements/points.yaml").read_text("utf-8")
)["statements"]
VECTORS: list[dict[str, Any]] = yaml.safe_load((HERE / "points_vectors.yaml").read_text("utf-8"))
CURRENT = {
    item["about"]["factor"]: item["values"]
    for item in STATEMENTS.values()
    if "factor" in item.get("about", {}) and item["values"].get("version") != "trial"
}


def inside(band: dict[str, Any], amount: float) -> bool:
    """Say whether an amount lies in a band, each end included or not as the band says."""
    low, high = band["min"], band["max"]
    above = amount > low or (amount == low and band["min_inclusive"])
    below = high is None or amount < high or (amount == high and bool(band["max_inclusive"]))
    return above and below


def points_for(factor: str, given: Any) -> int:
    """Score one factor by reading its statement alone."""
    values = CURRENT[factor]
    if "options" in values:
        return int({option["value"]: option["points"] for option in values["options"]}[given])
    (band,) = [band for band in values["bands"] if inside(band, given)]
    if band["points"] is None:
        further = int(given) - band["per_year_above"]
        return min(int(band["cap"]), int(band["base_points"] + band["points_per_year"] * further))
    return int(band["points"])


@pytest.mark.parametrize("case", VECTORS, ids=[case["name"] for case in VECTORS])
def test_the_statements_score_as_the_table_does(case: dict[str, Any]) -> None:
    scored = {factor: points_for(factor, given) for factor, given in case["given"].items()}
    assert scored == {factor: points for factor, points in case["points"].items() if factor in scored}
    assert all(case["points"][factor] == 0 for factor in case["points"].keys() - scored.keys())
    if "total" in case:
        thresholds = STATEMENTS["points_thresholds"]["values"]
        total = sum(scored.values())
        assert total == case["total"]
        reached = [category for category in "AB" if total >= thresholds[category]]
        assert (reached[0] if reached else None) == case["category"]


def test_both_sides_of_every_edge_have_a_case() -> None:
    given = {factor: {c["given"][factor] for c in VECTORS if factor in c["given"]} for factor in CURRENT}
    for factor, values in CURRENT.items():
        for band in values.get("bands", []):
            if band["min"] > 18 or (factor != "age" and band["min"] > 0):
                assert band["min"] in given[factor], f"{factor} from {band['min']}"
    assert len(VECTORS) == 32


@pytest.mark.parametrize("factor", sorted(f for f, values in CURRENT.items() if "bands" in values))
def test_bands_leave_no_gap_and_do_not_overlap(factor: str) -> None:
    bands = sorted(CURRENT[factor]["bands"], key=lambda band: band["min"])
    for lower, upper in pairwise(bands):
        if factor == "age":  # closed at both ends, in completed years
            assert (lower["max_inclusive"], upper["min_inclusive"]) == (True, True)
            assert upper["min"] == lower["max"] + 1
        else:
            assert (lower["max_inclusive"], upper["min_inclusive"]) == (False, True)
            assert upper["min"] == lower["max"]
    assert bands[-1]["max"] is None


def test_no_factor_gives_more_than_its_cap_and_the_caps_make_the_maximum() -> None:
    total = STATEMENTS["points_total_maximum"]["values"]
    assert total["caps"] == {factor: CURRENT[factor]["cap"] for factor in total["factor_order"]}
    assert sum(total["caps"].values()) == total["max_total"]
    assert len(total["factor_order"]) == total["factor_count"]
    for values in CURRENT.values():
        given = [row["points"] or 0 for row in values.get("bands", values.get("options", []))]
        assert all(points <= values["cap"] for points in given)


def test_the_pilot_table_ends_before_the_current_one_begins() -> None:
    begins = STATEMENTS["points_thresholds"]["holds"]["from"]
    pilot = [item for item in STATEMENTS.values() if item.get("values", {}).get("version") == "trial"]
    assert len(pilot) == 4
    assert all(item["holds"]["until"] < begins for item in pilot)
