"""The same services on PostgreSQL and Redis, by changing URLs only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import alembic.autogenerate
import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext

from policy.case import Case
from services.errors import NotFoundError
from services.queue import HueyQueue, open_huey
from services.store import Store
from services.tables import METADATA
from services.talks import Owner
from tests.services.service_parts import Parts


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.services)])
def test_the_migrations_make_the_tables_that_the_code_knows(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = (
        f"sqlite:///{tmp_path / 'a.sqlite3'}"
        if kind == "sqlite"
        else request.getfixturevalue("postgresql_url")
    )
    with ThreadPoolExecutor(3) as pool:  # three processes that start at once
        stores = list(pool.map(lambda _: Store.open(url), range(3)))
    with stores[0].reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert alembic.autogenerate.compare_metadata(context, METADATA) == []
    for store in stores:
        store.close()


@pytest.mark.services
def test_talks_and_cases_live_in_postgresql(tmp_path: Path, postgresql_url: str) -> None:
    parts = Parts(tmp_path, postgresql_url)
    talk, token = parts.conversations.start(language="en", channel="api")
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda n: parts.conversations.take(talk.id, {"text": str(n)}, str(n)), range(20)))
    assert [m.number for m in parts.conversations.messages(talk.id)] == list(range(1, 21))
    first = parts.conversations.messages(talk.id)[0]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda _: parts.conversations.claim(first.id), range(6))).count(True) == 1
    owner = parts.conversations.answer(first, [{"text": "noted"}], handoff_reason="asked")
    assert owner is Owner.WAITING
    record, _ = parts.cases.open(Case(), conversation_id=talk.id)
    file = {"name": "a.pdf", "media_type": "application/pdf", "pages": 1, "key": "k"}
    with ThreadPoolExecutor(4) as pool:
        ids = {
            made[0].id
            for made in pool.map(lambda _: parts.cases.add_file(record.id, b"%PDF", **file), range(4))
        }  # type: ignore[arg-type]
    assert len(ids) == 1
    assert parts.cases.authorise(record.id, [token]).id == record.id
    parts.cases.erase(record.id)
    with pytest.raises(NotFoundError):
        parts.cases.get(record.id)
    parts.conversations.erase(talk.id)
    with parts.store.reading() as connection:
        for table in ("messages", "files", "events", "transitions", "handoffs"):
            assert connection.scalar(sa.text(f"SELECT count(*) FROM {table}")) == 0  # noqa: S608
    parts.store.close()


@pytest.mark.services
def test_checks_queue_in_redis(redis_url: str) -> None:
    _run_through(redis_url)


def test_checks_queue_in_a_file(tmp_path: Path) -> None:
    _run_through(f"sqlite:///{tmp_path / 'queue.sqlite3'}")


def _run_through(url: str) -> None:
    done: list[str] = []
    HueyQueue(open_huey(url)).put("k_1")  # the portal's process
    worker = HueyQueue(open_huey(url), done.append)
    worker.put("k_2")
    while (task := worker.huey.dequeue()) is not None:
        worker.huey.execute(task)
    assert sorted(done) == ["k_1", "k_2"]
