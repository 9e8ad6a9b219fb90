"""Talks: who owns one, what was said in which order, and that nothing said is lost.

Owners: *bot* answers; *waiting* means that a person was asked for and none has come yet: the bot goes on
answering, because nobody should stand before a closed door, and every such reply comes with the owner so
that the reader knows; *staff* means that a person speaks and the bot is silent; *closed* takes no messages.

A message is stored before anything is done with it. It stays *pending* until it was answered or fell to a
person; whoever answers claims it first, and a claim that gives no sign lapses, so that a crash loses nothing
and answers nothing twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from services import tables
from services.clock import Clock
from services.errors import ConflictError, NotFoundError, UnauthorizedError
from services.store import Store
from services.talks import ALLOWED, Author, Conversation, Message, Owner
from services.vault import DataKey, Vault, new_id, new_token, same

_PENDING, _ANSWERING, _DONE = "pending", "answering", "done"


class Conversations:
    """Keeps talks. Every method is one transaction."""

    def __init__(self, store: Store, vault: Vault, clock: Clock, *, lease_seconds: float) -> None:
        self._store, self._vault, self._clock = store, vault, clock
        self._lease = timedelta(seconds=lease_seconds)

    def start(self, *, language: str | None, channel: str) -> tuple[Conversation, str]:
        """Open a talk; give it and its token, which is kept only as a hash."""
        now, token, identifier = self._clock(), new_token(), new_id("t")
        _key, wrapped = self._vault.new_key(identifier)
        with self._store.writing() as connection:
            connection.execute(
                tables.conversations.insert().values(
                    id=identifier,
                    token_hash=self._vault.hash_token(token),
                    data_key=wrapped,
                    owner=Owner.BOT.value,
                    channel=channel,
                    language=language,
                    created_at=now,
                    updated_at=now,
                )
            )
        return Conversation(identifier, Owner.BOT, language, channel, now), token

    def authorise(self, conversation_id: str, token: str | None) -> Conversation:
        """Give the talk that `token` opens.

        Raises:
            UnauthorizedError: no such talk, or not its token: the caller cannot tell which.
        """
        with self._store.reading() as connection:
            row = _row(connection, conversation_id)
        digest = self._vault.hash_token(token or "")
        if row is None or not same(digest, row.token_hash):
            raise UnauthorizedError
        return _conversation(row)

    def of_token(self, token: str) -> Conversation | None:
        """Give the talk whose token this is."""
        query = sa.select(tables.conversations).where(
            tables.conversations.c.token_hash == self._vault.hash_token(token)
        )
        with self._store.reading() as connection:
            row = connection.execute(query).first()
        return _conversation(row) if row else None

    def get(self, conversation_id: str) -> Conversation:
        """Give a talk; raise NotFoundError where there is none."""
        with self._store.reading() as connection:
            row = _row(connection, conversation_id)
        if row is None:
            raise NotFoundError
        return _conversation(row)

    def memory(self, conversation_id: str) -> dict[str, Any] | None:
        """Give what a talk remembers; None where it remembers nothing yet.

        Raises:
            NotFoundError: there is no such talk.
        """
        with self._store.reading() as connection:
            row = _row(connection, conversation_id)
        if row is None:
            raise NotFoundError
        if row.memory_sealed is None:
            return None
        key = self._vault.open_key(row.data_key, conversation_id)
        remembered: dict[str, Any] = key.open_json(row.memory_sealed, f"memory:{conversation_id}")
        return remembered

    def set_language(self, conversation_id: str, language: str) -> None:
        """Remember the language that the talk is in."""
        self._update(conversation_id, language=language)

    def take(
        self, conversation_id: str, body: dict[str, Any], client_key: str | None, *, in_hand: bool = False
    ) -> tuple[Message, bool]:
        """Store what the applicant said; give it, and whether it is new.

        A `client_key` that was seen in this talk gives the message that it came with the first time. With
        `in_hand` a new message is claimed at once, which saves a write.

        Raises:
            ConflictError: the talk is closed.
        """
        with self._store.writing() as connection:
            row = _row(connection, conversation_id)
            if row is None:
                raise NotFoundError
            key = self._vault.open_key(row.data_key, conversation_id)
            if client_key is not None:
                table = tables.messages
                known = connection.execute(
                    sa.select(table).where(
                        table.c.conversation_id == conversation_id, table.c.client_key == client_key
                    )
                ).first()
                if known:
                    return _message(known, key), False
            if row.owner == Owner.CLOSED:
                raise ConflictError("the conversation is closed")
            silent = row.owner == Owner.STAFF
            message = self._append(
                connection,
                key,
                conversation_id,
                Author.APPLICANT,
                body,
                client_key=client_key,
                state=_DONE if silent else _ANSWERING if in_hand else _PENDING,
            )
            return message, True

    def claim(self, message_id: str) -> bool:
        """Take a pending message in hand; False where somebody else has it or it is done."""
        table, now = tables.messages, self._clock()
        free = sa.or_(
            table.c.state == "pending",
            sa.and_(table.c.state == "answering", table.c.claimed_at < now - self._lease),
        )
        with self._store.writing() as connection:
            changed = connection.execute(
                table.update().where(table.c.id == message_id, free).values(state="answering", claimed_at=now)
            )
            return changed.rowcount == 1

    def release(self, message_id: str) -> None:
        """Put a message in hand back, to be answered later."""
        table = tables.messages
        with self._store.writing() as connection:
            connection.execute(
                table.update()
                .where(table.c.id == message_id, table.c.state == "answering")
                .values(state="pending", claimed_at=None)
            )

    def answer(
        self,
        message: Message,
        replies: Sequence[dict[str, Any]],
        *,
        language: str | None = None,
        handoff_reason: str | None = None,
        memory: Mapping[str, Any] | None = None,
    ) -> Owner:
        """Store the bot's replies to a message in hand, what to remember, and a wish for a person.

        Gives the owner after that. A `handoff_reason` is the wish.
        Where a person took the talk over in the meantime, the replies are dropped: only one speaks.
        """
        table, conversation_id = tables.messages, message.conversation_id
        with self._store.writing() as connection:
            row = _row(connection, conversation_id)
            if row is None:
                raise NotFoundError
            owner = Owner(row.owner)
            done = connection.execute(
                table.update()
                .where(table.c.id == message.id, table.c.state == "answering")
                .values(state="done", claimed_at=None)
            )
            if done.rowcount != 1 or owner in (Owner.STAFF, Owner.CLOSED):
                return owner
            key = self._vault.open_key(row.data_key, conversation_id)
            for reply in replies:
                self._append(connection, key, conversation_id, Author.BOT, reply, answers=message.id)
            if language and language != row.language:
                connection.execute(_where(conversation_id).values(language=language))
            if memory is not None:
                sealed = key.seal_json(dict(memory), f"memory:{conversation_id}")
                connection.execute(_where(conversation_id).values(memory_sealed=sealed))
            if handoff_reason and owner is Owner.BOT:
                self._ask_for_person(connection, conversation_id, handoff_reason, message.id)
                owner = Owner.WAITING
            return owner

    def say(self, conversation_id: str, author: Author, body: dict[str, Any]) -> Message:
        """Store something that nobody asked for: a line of staff, or the result of a check."""
        with self._store.writing() as connection:
            row = _row(connection, conversation_id)
            if row is None:
                raise NotFoundError
            key = self._vault.open_key(row.data_key, conversation_id)
            return self._append(connection, key, conversation_id, author, body)

    def move(self, conversation_id: str, to: Owner, reason: str) -> None:
        """Give the talk to another owner and write that down.

        Raises:
            ConflictError: the present owner does not allow it.
        """
        with self._store.writing() as connection:
            row = _row(connection, conversation_id)
            if row is None:
                raise NotFoundError
            if to not in ALLOWED[Owner(row.owner)]:
                raise ConflictError(f"{row.owner} does not become {to}")
            if to is Owner.WAITING:
                self._ask_for_person(connection, conversation_id, reason, None)
                return
            connection.execute(
                tables.handoffs.update()
                .where(
                    tables.handoffs.c.conversation_id == conversation_id, tables.handoffs.c.ended_at.is_(None)
                )
                .values(ended_at=self._clock())
            )
            self._transition(connection, conversation_id, Owner(row.owner), to, reason)

    def messages(self, conversation_id: str, *, after: int = 0) -> list[Message]:
        """Give what was said, in order, from the message numbered `after` + 1 on."""
        table = tables.messages
        with self._store.reading() as connection:
            row = _row(connection, conversation_id)
            if row is None:
                raise NotFoundError
            key = self._vault.open_key(row.data_key, conversation_id)
            rows = connection.execute(
                sa.select(table)
                .where(table.c.conversation_id == conversation_id, table.c.number > after)
                .order_by(table.c.number)
            ).all()
        return [_message(item, key) for item in rows]

    def replies_to(self, message: Message) -> list[Message]:
        """Give the stored replies to one message."""
        return [
            item
            for item in self.messages(message.conversation_id, after=message.number)
            if item.answers == message.id
        ]

    def unanswered(self, *, since: datetime, limit: int = 50) -> list[Message]:
        """Give the oldest messages, of all talks, that wait for an answer that the bot owes."""
        table, talks, now = tables.messages, tables.conversations, self._clock()
        waiting = sa.or_(
            table.c.state == "pending",
            sa.and_(table.c.state == "answering", table.c.claimed_at < now - self._lease),
        )
        query = (
            sa.select(table, talks.c.data_key)
            .join(talks, talks.c.id == table.c.conversation_id)
            .where(waiting, table.c.at >= since, talks.c.owner.in_([Owner.BOT.value, Owner.WAITING.value]))
            .order_by(table.c.at, table.c.number)
            .limit(limit)
        )
        with self._store.reading() as connection:
            rows = connection.execute(query).all()
        return [_message(row, self._vault.open_key(row.data_key, row.conversation_id)) for row in rows]

    def erase(self, conversation_id: str) -> None:
        """Delete the talk with all that was said; what was deleted is overwritten on disk."""
        with self._store.writing() as connection:
            connection.execute(
                tables.conversations.delete().where(tables.conversations.c.id == conversation_id)
            )
        self._store.scrub()

    def _append(
        self,
        connection: Connection,
        key: DataKey,
        conversation_id: str,
        author: Author,
        body: dict[str, Any],
        *,
        client_key: str | None = None,
        state: str = _DONE,
        answers: str | None = None,
    ) -> Message:
        table, now, identifier = tables.messages, self._clock(), new_id("m")
        # The talk's row first: on PostgreSQL this is the lock that keeps the numbers in order.
        connection.execute(_where(conversation_id).values(updated_at=now))
        last = connection.scalar(
            sa.select(sa.func.max(table.c.number)).where(table.c.conversation_id == conversation_id)
        )
        number = (last or 0) + 1
        connection.execute(
            table.insert().values(
                id=identifier,
                conversation_id=conversation_id,
                number=number,
                author=author.value,
                body_sealed=key.seal_json(body, f"message:{identifier}"),
                client_key=client_key,
                state=state,
                claimed_at=now if state == _ANSWERING else None,
                answers=answers,
                at=now,
            )
        )
        self._event(connection, conversation_id, "message", identifier)
        in_hand = state == _ANSWERING
        return Message(identifier, conversation_id, number, author, body, answers, now, in_hand)

    def _ask_for_person(
        self, connection: Connection, conversation_id: str, reason: str, message_id: str | None
    ) -> None:
        row = _row(connection, conversation_id)
        connection.execute(
            tables.handoffs.insert().values(
                id=new_id("h"),
                conversation_id=conversation_id,
                reason=reason,
                message_id=message_id,
                requested_at=self._clock(),
            )
        )
        owner = Owner(row.owner) if row else Owner.BOT
        self._transition(connection, conversation_id, owner, Owner.WAITING, reason)

    def _transition(
        self, connection: Connection, conversation_id: str, source: Owner, to: Owner, reason: str
    ) -> None:
        now = self._clock()
        connection.execute(_where(conversation_id).values(owner=to.value, updated_at=now))
        connection.execute(
            tables.transitions.insert().values(
                conversation_id=conversation_id,
                from_owner=source.value,
                to_owner=to.value,
                reason=reason,
                at=now,
            )
        )
        self._event(connection, conversation_id, "owner", to.value)

    def _event(self, connection: Connection, conversation_id: str, kind: str, reference: str) -> None:
        connection.execute(
            tables.events.insert().values(
                conversation_id=conversation_id, kind=kind, reference=reference, at=self._clock()
            )
        )

    def _update(self, conversation_id: str, **values: object) -> None:
        with self._store.writing() as connection:
            connection.execute(_where(conversation_id).values(**values))


def _where(conversation_id: str) -> sa.Update:
    return tables.conversations.update().where(tables.conversations.c.id == conversation_id)


def _row(connection: Connection, conversation_id: str) -> sa.Row[Any] | None:
    return connection.execute(
        sa.select(tables.conversations).where(tables.conversations.c.id == conversation_id)
    ).first()


def _conversation(row: sa.Row[Any]) -> Conversation:
    return Conversation(row.id, Owner(row.owner), row.language, row.channel, row.created_at)


def _message(row: sa.Row[Any], key: DataKey) -> Message:
    body = key.open_json(row.body_sealed, f"message:{row.id}")
    return Message(row.id, row.conversation_id, row.number, Author(row.author), body, row.answers, row.at)
