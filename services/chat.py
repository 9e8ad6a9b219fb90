"""A message comes in -> it is stored, answered, and what was answered is given back; later ones catch up."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import structlog

from services.assistant import Ask, Assistant, Turn
from services.clock import Clock
from services.conversations import Conversations
from services.limits import ChatLimits
from services.replies import write_reply
from services.talks import Conversation, Message, Owner

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Received:
    """What the sender of a message gets: replies in the contract's shape, and who owns the talk now."""

    message: Message
    replies: tuple[dict[str, Any], ...]
    owner: Owner


class Chat:
    """Takes messages in. `pause` waits for another request that is answering the same message."""

    def __init__(
        self,
        conversations: Conversations,
        assistant: Assistant,
        limits: ChatLimits,
        clock: Clock,
        *,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._conversations, self._assistant = conversations, assistant
        self._limits, self._clock, self._pause = limits, clock, pause

    def receive(
        self,
        conversation: Conversation,
        text: str,
        *,
        language: str | None = None,
        as_of: date | None = None,
        city: str | None = None,
        client_key: str | None = None,
    ) -> Received:
        """Store a message and answer it.

        The same `client_key` again gives the same replies; where the bot was away the first time, it is
        asked again. While a person speaks there is no reply.

        Raises:
            ConflictError: the talk is closed.
        """
        # A message that is too long is kept as what could be read of it, so that the talk stays whole.
        body = {
            "text": text[: self._limits.message_characters],
            "cut": len(text) > self._limits.message_characters,
            "language": language,
            "as_of": as_of.isoformat() if as_of else None,
            "city": city,
        }
        message, _new = self._conversations.take(conversation.id, body, client_key, in_hand=True)
        if message.in_hand or self._conversations.claim(message.id):
            return self._answer(message)
        return self._answered_elsewhere(message)

    def catch_up(self) -> int:
        """Answer what came while the bot was away, oldest first; give how many messages were answered."""
        since = self._clock() - timedelta(hours=self._limits.pending_hours)
        answered = 0
        for message in self._conversations.unanswered(since=since):
            if not self._conversations.claim(message.id):
                continue
            turn = self._turn(message)
            if turn.pending:
                self._conversations.release(message.id)
                return answered  # the bot is still away: the others would fare no better
            self._store(message, turn)
            answered += 1
        return answered

    def _answer(self, message: Message) -> Received:
        try:
            turn = self._turn(message)
        except BaseException:
            self._conversations.release(message.id)
            raise
        if turn.pending:
            self._conversations.release(message.id)
            _log.warning("bot_unavailable", conversation=message.conversation_id, message=message.id)
            owner = self._conversations.get(message.conversation_id).owner
            return Received(message, (write_reply(turn.reply),), owner)
        owner = self._store(message, turn)
        if owner in (Owner.STAFF, Owner.CLOSED):
            return Received(message, (), owner)
        return Received(message, (write_reply(turn.reply),), owner)

    def _turn(self, message: Message) -> Turn:
        conversation = self._conversations.get(message.conversation_id)
        body = message.body
        too_long = " " * (self._limits.message_characters + 1)
        return self._assistant.reply(
            Ask(
                conversation_id=conversation.id,
                text=too_long if body.get("cut") else body["text"],
                language=body.get("language"),
                talk_language=conversation.language,
                as_of=date.fromisoformat(body["as_of"]) if body.get("as_of") else None,
                city=body.get("city"),
                waiting=conversation.owner is Owner.WAITING,
                memory=self._conversations.memory(conversation.id),
            )
        )

    def _store(self, message: Message, turn: Turn) -> Owner:
        _log.info(
            "message_answered",
            conversation=message.conversation_id,
            message=message.id,
            kind=turn.reply.kind.value,
            topic=turn.reply.topic,
            confidence=round(turn.reply.confidence, 3),
            language=turn.language,
        )
        return self._conversations.answer(
            message,
            [write_reply(turn.reply)],
            language=turn.language,
            handoff_reason=turn.handoff_reason,
            memory=turn.memory,
        )

    def _answered_elsewhere(self, message: Message) -> Received:
        step, waited = 0.1, 0.0
        while True:
            replies = tuple(item.body for item in self._conversations.replies_to(message))
            owner = self._conversations.get(message.conversation_id).owner
            if (
                replies
                or owner in (Owner.STAFF, Owner.CLOSED)
                or waited >= self._limits.answering_lease_seconds
            ):
                return Received(message, replies, owner)
            if self._conversations.claim(message.id):
                return self._answer(message)
            self._pause(step)
            waited += step
