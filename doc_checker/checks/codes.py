"""config/contract/checks.yaml -> the codes of the findings and how much a fail of each weighs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from doc_checker.model import Severity
from policy.errors import PolicyError
from policy.yamlfile import read_yaml

CONTRACT = Path(__file__).resolve().parents[2] / "config" / "contract"


@lru_cache(maxsize=1)
def severities() -> Mapping[str, Severity]:
    """Read the severity of a fail, by code, in the order of the contract."""
    file = "contract/checks.yaml"
    rows = read_yaml(CONTRACT / "checks.yaml", file)
    try:
        return {row["code"]: Severity(row["severity"]) for row in rows}
    except (KeyError, TypeError, ValueError) as error:
        raise PolicyError(file, "-", "expected a list of {code, on, severity, means}") from error
