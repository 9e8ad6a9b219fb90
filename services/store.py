"""The database: SQLite in the data folder or PostgreSQL by URL; brought up to date by Alembic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection, Engine, make_url

_MIGRATIONS = Path(__file__).parent / "migrations"
_BUSY_MILLISECONDS = 15_000


class Store:
    """Opens transactions. Writers on SQLite take their turn at the beginning, so none fails half-way."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"

    @classmethod
    def open(cls, url: str) -> Store:
        """Connect to `url` and bring its tables up to date (waits for another process that does so)."""
        engine = _sqlite_engine(url) if make_url(url).get_backend_name() == "sqlite" else _server_engine(url)
        store = cls(engine)
        store._migrate()
        return store

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose changes are thrown away."""
        with self._engine.connect() as connection:
            yield connection
            connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction that is kept if the block ends well."""
        with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            yield connection

    def scrub(self) -> None:
        """Overwrite on disk what was deleted: free pages, and the write-ahead log that still holds the rows.

        A reader may hold the log for a moment; `scrub` is then repeated by the retention sweep.
        """
        if not self.is_sqlite:
            return
        raw = self._engine.raw_connection()
        try:
            cursor = raw.cursor()
            for pragma in ("incremental_vacuum", "wal_checkpoint(TRUNCATE)"):
                cursor.execute(f"PRAGMA {pragma}").fetchall()
        finally:
            raw.close()

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()

    def _migrate(self) -> None:
        with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": 7_402_017})
            config = Config()
            config.set_main_option("script_location", str(_MIGRATIONS))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _sqlite_engine(url: str) -> Engine:
    database = make_url(url).database
    if database and database != ":memory:":
        Path(database).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(
        url, connect_args={"timeout": _BUSY_MILLISECONDS / 1000, "check_same_thread": False}
    )

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, below
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={_BUSY_MILLISECONDS}",
            "auto_vacuum=INCREMENTAL",  # before the first table, or never
            "journal_mode=WAL",
            "synchronous=FULL",  # what was accepted survives a power cut
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
        ):
            cursor.execute(f"PRAGMA {pragma}").fetchall()
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Writers queue up at once: a reader that turns writer half-way would fail without waiting.
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _server_engine(url: str) -> Engine:
    if url.startswith("postgresql://"):
        url = url.replace("postgresql://", "postgresql+psycopg://", 1)
    return sa.create_engine(url, pool_pre_ping=True)
