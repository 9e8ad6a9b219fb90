"""The tables of the store. Columns named `*_sealed` hold ciphertext by the owner's data key; times: UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(sa.types.TypeDecorator[datetime]):
    """A moment, always UTC, also where the database keeps no zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Refuse a moment without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("expected a moment with a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def _owned_by(column: str, *, nullable: bool = False) -> sa.Column[str]:
    table = {"conversation_id": "conversations", "case_id": "cases", "check_id": "checks"}[column]
    key = sa.ForeignKey(f"{table}.id", ondelete="SET NULL" if nullable else "CASCADE")
    return sa.Column(column, sa.String(40), key, nullable=nullable, index=True)


conversations = sa.Table(
    "conversations",
    METADATA,
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("data_key", sa.LargeBinary, nullable=False),
    sa.Column("owner", sa.String(16), nullable=False, index=True),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("language", sa.String(16)),
    sa.Column("memory_sealed", sa.LargeBinary),  # what a form was told, and what "that" means
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("updated_at", Instant, nullable=False, index=True),
)

messages = sa.Table(
    "messages",
    METADATA,
    sa.Column("id", sa.String(40), primary_key=True),
    _owned_by("conversation_id"),
    sa.Column("number", sa.Integer, nullable=False),  # order within the conversation, from 1
    sa.Column("author", sa.String(16), nullable=False),  # applicant, bot, staff
    sa.Column("body_sealed", sa.LargeBinary, nullable=False),
    sa.Column("client_key", sa.String(200)),  # the sender's own key: the same message twice is one message
    sa.Column("state", sa.String(16), nullable=False),  # pending, answering, done
    sa.Column("claimed_at", Instant),
    sa.Column("answers", sa.String(40), index=True),  # id of the message that this one replies to
    sa.Column("at", Instant, nullable=False),
    sa.UniqueConstraint("conversation_id", "number"),
    sa.UniqueConstraint("conversation_id", "client_key"),
    sa.Index("ix_messages_state_at", "state", "at"),
)

transitions = sa.Table(
    "transitions",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    _owned_by("conversation_id"),
    sa.Column("from_owner", sa.String(16), nullable=False),
    sa.Column("to_owner", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(40), nullable=False),
    sa.Column("at", Instant, nullable=False),
)

handoffs = sa.Table(
    "handoffs",
    METADATA,
    sa.Column("id", sa.String(40), primary_key=True),
    _owned_by("conversation_id"),
    sa.Column("reason", sa.String(40), nullable=False),
    sa.Column("message_id", sa.String(40)),
    sa.Column("requested_at", Instant, nullable=False),
    sa.Column("ended_at", Instant),
)

events = sa.Table(
    "events",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    _owned_by("conversation_id"),
    sa.Column("kind", sa.String(16), nullable=False),  # message, owner, progress
    sa.Column("reference", sa.String(40), nullable=False),  # message id, owner, check id
    sa.Column("done", sa.Integer),
    sa.Column("total", sa.Integer),
    sa.Column("step", sa.String(40)),
    sa.Column("at", Instant, nullable=False),
    sqlite_autoincrement=True,  # an id is never used twice, so Last-Event-ID stays true after deletions
)

cases = sa.Table(
    "cases",
    METADATA,
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("data_key", sa.LargeBinary, nullable=False),
    _owned_by("conversation_id", nullable=True),
    sa.Column("body_sealed", sa.LargeBinary, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("updated_at", Instant, nullable=False, index=True),
)

files = sa.Table(
    "files",
    METADATA,
    sa.Column("id", sa.String(40), primary_key=True),
    _owned_by("case_id"),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("name_sealed", sa.LargeBinary, nullable=False),
    sa.Column("media_type", sa.String(80), nullable=False),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("pages", sa.Integer),
    sa.Column("fingerprint", sa.String(64), nullable=False),
    sa.Column("blob", sa.String(80), nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    sa.UniqueConstraint("case_id", "fingerprint"),
)

upload_keys = sa.Table(
    "upload_keys",
    METADATA,
    sa.Column("case_id", sa.ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.String(200), primary_key=True),
    sa.Column("file_id", sa.String(40), sa.ForeignKey("files.id", ondelete="CASCADE"), nullable=False),
    sa.Column("fingerprint", sa.String(64), nullable=False),
)

checks = sa.Table(
    "checks",
    METADATA,
    sa.Column("id", sa.String(40), primary_key=True),
    _owned_by("case_id"),
    sa.Column("state", sa.String(16), nullable=False, index=True),
    sa.Column("as_of", sa.Date, nullable=False),
    sa.Column("language", sa.String(16), nullable=False),
    sa.Column("file_ids", sa.JSON, nullable=False),
    sa.Column("done", sa.Integer, nullable=False),
    sa.Column("total", sa.Integer, nullable=False),
    sa.Column("step", sa.String(40), nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("result_sealed", sa.LargeBinary),
    sa.Column("verdict_sealed", sa.LargeBinary),
    sa.Column("error_code", sa.String(40)),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("touched_at", Instant, nullable=False),  # last sign of life of who works on it
    sa.Column("finished_at", Instant),
)

page_pictures = sa.Table(
    "page_pictures",
    METADATA,
    _owned_by("check_id"),
    sa.Column("file_id", sa.String(40), nullable=False),
    sa.Column("page", sa.Integer, nullable=False),
    sa.Column("blob", sa.String(80), nullable=False),
    sa.PrimaryKeyConstraint("check_id", "file_id", "page"),
)

doomed_blobs = sa.Table(
    "doomed_blobs",  # blobs whose rows are gone; kept until the storage confirms that they are gone too
    METADATA,
    sa.Column("blob", sa.String(80), primary_key=True),
)

heartbeats = sa.Table(
    "heartbeats",
    METADATA,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("at", Instant, nullable=False),
)
