"""What is older than config/service_limits.yaml allows is deleted, and what was deleted is overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa
import structlog

from services import tables
from services.cases import Cases
from services.clock import Clock
from services.conversations import Conversations
from services.limits import RetentionLimits
from services.store import Store

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Swept:
    """How much one sweep deleted."""

    cases: int
    conversations: int


class Retention:
    """Deletes on a timer."""

    def __init__(
        self, store: Store, cases: Cases, conversations: Conversations, limits: RetentionLimits, clock: Clock
    ) -> None:
        self._store, self._cases, self._conversations = store, cases, conversations
        self._limits, self._clock = limits, clock

    def sweep(self) -> Swept:
        """Delete what is due, counted from the last activity; finish what a crash left undone."""
        now, cases, talks = self._clock(), tables.cases, tables.conversations
        old = now - timedelta(days=self._limits.case_days)
        unclaimed = now - timedelta(hours=self._limits.unclaimed_hours)
        checked = sa.exists().where(tables.checks.c.case_id == cases.c.id)
        due = sa.or_(cases.c.updated_at < old, sa.and_(cases.c.updated_at < unclaimed, ~checked))
        quiet = now - timedelta(days=self._limits.conversation_days)
        with self._store.reading() as connection:
            case_ids = list(connection.scalars(sa.select(cases.c.id).where(due)))
            talk_ids = list(connection.scalars(sa.select(talks.c.id).where(talks.c.updated_at < quiet)))
        for case_id in case_ids:
            self._cases.erase(case_id)
        for talk_id in talk_ids:
            self._conversations.erase(talk_id)
        self._cases.bury()
        if case_ids or talk_ids:
            _log.info("retention_swept", cases=len(case_ids), conversations=len(talk_ids))
        return Swept(len(case_ids), len(talk_ids))
