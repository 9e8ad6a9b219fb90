"""A portal that is served for real, with fakes for bot, reader and intake behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.portal.portal_fakes import Served, serve

Talk = tuple[str, dict[str, str]]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One portal for the tests of a module."""
    with serve(tmp_path_factory.mktemp("portal")) as portal:
        yield portal


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Served]:
    """A portal of the test's own."""
    with serve(tmp_path) as portal:
        yield portal


@pytest.fixture
def client(served: Served) -> Iterator[httpx.Client]:
    with served.client() as made:
        yield made


@pytest.fixture
def talk(client: httpx.Client) -> Talk:
    """The path of a talk, and the header that opens it."""
    made = client.post("/api/v1/conversations", json={"language": None}).json()
    return f"/api/v1/conversations/{made['id']}", {"Authorization": f"Bearer {made['token']}"}


@pytest.fixture
def case(client: httpx.Client) -> Talk:
    """The path of an application, and the header that opens it."""
    made = client.post("/api/v1/cases", json={}).json()
    return f"/api/v1/cases/{made['id']}", {"Authorization": f"Bearer {made['token']}"}


@pytest.fixture
def say(client: httpx.Client, talk: Talk) -> Callable[..., dict[str, Any]]:
    path, header = talk

    def answer(text: str, key: str | None = None, **more: Any) -> dict[str, Any]:
        headers = header | ({"Idempotency-Key": key} if key else {})
        response = client.post(f"{path}/messages", json={"text": text, **more}, headers=headers)
        assert response.status_code == 200, response.text
        body: dict[str, Any] = response.json()
        return body

    return answer
