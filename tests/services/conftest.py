"""Fixtures of the services' tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.service_parts import Parts


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Parts]:
    """Store, vault, talks and cases in a folder of their own."""
    made = Parts(tmp_path)
    yield made
    made.store.close()
