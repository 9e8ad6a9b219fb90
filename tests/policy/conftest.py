"""The project's own policy book, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.book import PolicyBook
from policy.loader import load_book


@pytest.fixture(scope="session")
def policy_folder(root: Path) -> Path:
    return root / "config" / "policy"


@pytest.fixture(scope="session")
def book(policy_folder: Path) -> PolicyBook:
    return load_book(policy_folder)
