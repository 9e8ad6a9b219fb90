"""Signs of life of the other processes, in the store that all of them share."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from services import tables
from services.clock import Clock
from services.store import Store


class Heartbeats:
    """Writes and reads when a process was last seen."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def beat(self, name: str) -> None:
        """Say that `name` lives."""
        table, now = tables.heartbeats, self._clock()
        with self._store.writing() as connection:
            changed = connection.execute(table.update().where(table.c.name == name).values(at=now))
            if changed.rowcount == 0:
                connection.execute(table.insert().values(name=name, at=now))

    def alive(self, name: str, *, within_seconds: float) -> bool:
        """Say whether `name` was seen lately."""
        table = tables.heartbeats
        with self._store.reading() as connection:
            at = connection.scalar(sa.select(table.c.at).where(table.c.name == name))
        return at is not None and self._clock() - at <= timedelta(seconds=within_seconds)
