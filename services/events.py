"""What happens in talks, as numbered events: one reader polls the store for all listeners of this process."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from services import tables
from services.conversations import Conversations
from services.store import Store
from services.talks import Author


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `data` is JSON: a message, an owner, or the progress of a check."""

    id: int
    kind: str
    data: dict[str, Any]


class EventLog:
    """Reads events of a talk."""

    def __init__(self, store: Store, conversations: Conversations) -> None:
        self._store, self._conversations = store, conversations

    def last_id(self) -> int:
        """Give the newest event's number over all talks."""
        with self._store.reading() as connection:
            return connection.scalar(sa.select(sa.func.max(tables.events.c.id))) or 0

    def changed_since(self, last_id: int) -> tuple[int, set[str]]:
        """Give the newest number, and the talks in which something happened after `last_id`."""
        table = tables.events
        with self._store.reading() as connection:
            rows = connection.execute(
                sa.select(table.c.id, table.c.conversation_id).where(table.c.id > last_id)
            ).all()
        return max([last_id, *(row.id for row in rows)]), {row.conversation_id for row in rows}

    def after(self, conversation_id: str, last_id: int) -> list[Event]:
        """Give a talk's events after `last_id`: what the bot and staff said, changes of owner, progress.

        Of the progress of one check only the newest is given: a listener who comes back wants to know
        where it stands, not how it went.
        """
        table = tables.events
        with self._store.reading() as connection:
            rows = connection.execute(
                sa.select(table)
                .where(table.c.conversation_id == conversation_id, table.c.id > last_id)
                .order_by(table.c.id)
            ).all()
        if not rows:
            return []
        newest = {row.reference: row.id for row in rows if row.kind == "progress"}
        said = {}
        if any(row.kind == "message" for row in rows):
            said = {message.id: message for message in self._conversations.messages(conversation_id)}
        events = []
        for row in rows:
            if row.kind == "message":
                message = said.get(row.reference)
                if message is None or message.author is Author.APPLICANT:
                    continue
                data = {
                    "message_id": message.id,
                    "number": message.number,
                    "author": message.author.value,
                    "answers": message.answers,
                    "reply": message.body,
                }
                events.append(Event(row.id, "message", data))
            elif row.kind == "owner":
                events.append(Event(row.id, "owner", {"owner": row.reference}))
            elif newest[row.reference] == row.id:
                progress = {"done": row.done, "total": row.total, "step": row.step}
                events.append(Event(row.id, "progress", {"check_id": row.reference, "progress": progress}))
        return events


class EventHub:
    """Wakes the listeners of this process; one query each turn, however many listen."""

    def __init__(self, log: EventLog, *, poll_seconds: float) -> None:
        self._log, self._poll_seconds = log, poll_seconds
        self._listeners: dict[str, set[asyncio.Event]] = {}

    async def run(self) -> None:
        """Poll until cancelled; a store that is away for a moment is asked again."""
        last_id = await asyncio.to_thread(self._log.last_id)
        while True:
            await asyncio.sleep(self._poll_seconds)
            if not self._listeners:
                continue
            try:
                last_id, changed = await asyncio.to_thread(self._log.changed_since, last_id)
            except sa.exc.OperationalError:
                continue
            for conversation_id in changed:
                self.wake(conversation_id)

    def wake(self, conversation_id: str) -> None:
        """Let the listeners of a talk look at once."""
        for listener in self._listeners.get(conversation_id, ()):
            listener.set()

    async def listen(
        self, conversation_id: str, last_id: int, *, heartbeat_seconds: float
    ) -> AsyncIterator[list[Event]]:
        """Yield new events; an empty list each `heartbeat_seconds` in which nothing happened."""
        signal = asyncio.Event()
        signal.set()  # whatever came between the caller's last id and now
        self._listeners.setdefault(conversation_id, set()).add(signal)
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(signal.wait(), heartbeat_seconds)
                signal.clear()
                events = await asyncio.to_thread(self._log.after, conversation_id, last_id)
                if events:
                    last_id = events[-1].id
                yield events
        finally:
            listeners = self._listeners[conversation_id]
            listeners.discard(signal)
            if not listeners:
                del self._listeners[conversation_id]
