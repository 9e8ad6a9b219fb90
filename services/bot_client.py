"""Speaks to Rasa: a message goes in, what was understood comes out, as our own type."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import httpx

from policy.errors import WorkpermitError

_KINDS = frozenset(
    {"answer", "clarify", "not_known", "redirect", "handoff", "small_talk", "question"},
)


class BotUnavailable(WorkpermitError):  # noqa: N818  (a state, and the word that the design has for it)
    """The bot gave no answer: not started, restarting, too slow, or speaking nonsense."""

    code = "bot_unavailable"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the bot understood in one message; candidates are (topic, probability), best first."""

    kind: str
    topic: str
    confidence: float
    candidates: tuple[tuple[str, float], ...] = ()
    language: str | None = None
    language_confidence: float = 0.0


class BotClient(Protocol):
    """Reaches the bot."""

    def ask(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> Outcome:
        """Give what the bot understood; raise BotUnavailable where it gives no answer."""
        ...


class HttpBotClient:
    """Asks Rasa's REST channel on loopback."""

    def __init__(
        self,
        url: str,
        topics: frozenset[str],
        *,
        timeout_seconds: float = 10.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Connect later, on the first question.

        Args:
            url: of Rasa, without a path.
            topics: that a button's payload `/topic` may name.
            timeout_seconds: for the whole of an answer.
            transport: in place of the network, for tests.
        """
        self._topics = topics
        # trust_env: a proxy of the machine's must never see what people write, nor stand before loopback.
        self._client = httpx.Client(
            base_url=url.rstrip("/"), timeout=timeout_seconds, transport=transport, trust_env=False
        )

    def ask(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> Outcome:
        """Give what the bot understood.

        Raises:
            BotUnavailable: no connection, no answer in time, or none that can be read.
        """
        body = {"sender": conversation_id, "message": self._guarded(text), "metadata": metadata}
        try:
            response = self._client.post("/webhooks/rest/webhook", json=body)
            response.raise_for_status()
            messages = response.json()
        except httpx.HTTPError as error:
            raise BotUnavailable(f"the bot cannot be reached: {type(error).__name__}") from error
        except ValueError as error:
            raise BotUnavailable("the bot's answer is no JSON") from error
        # With its action server down Rasa answers 200 and an empty list.
        if not isinstance(messages, list) or len(messages) != 1:
            raise BotUnavailable("the bot gave no outcome")
        return parse_outcome(messages[0].get("custom") if isinstance(messages[0], dict) else None)

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def _guarded(self, text: str) -> str:
        """Let only a known topic through as a command: Rasa obeys /restart and others from anybody."""
        stripped = text.strip()
        if stripped.startswith("/") and stripped[1:] in self._topics:
            return stripped
        return stripped.lstrip("/ ") or " "


def parse_outcome(message: object) -> Outcome:
    """Read the custom message of `action_reply`.

    Raises:
        BotUnavailable: it has another shape.
    """
    try:
        if not isinstance(message, Mapping):
            raise TypeError("no object")
        kind = str(message["kind"])
        if kind not in _KINDS:
            raise ValueError("unknown kind")
        language = message.get("language")
        return Outcome(
            kind=kind,
            topic=str(message["topic"]),
            confidence=_share(message["confidence"]),
            candidates=tuple((str(topic), _share(share)) for topic, share in message["candidates"]),
            language=str(language) if language else None,
            language_confidence=_share(message.get("language_confidence", 0.0)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BotUnavailable("the bot's answer has an unknown shape") from error


def _share(value: Any) -> float:  # Any: from foreign JSON
    share = float(value)
    if not math.isfinite(share):
        raise ValueError("not a number")
    return min(max(share, 0.0), 1.0)


class FakeBot:
    """Keeps the promise of `BotClient` without a bot: for tests. `understand` gives the outcome of a text."""

    def __init__(self, understand: Callable[[str], Outcome | None]) -> None:
        self._understand = understand
        self.asked: list[tuple[str, str, dict[str, Any]]] = []

    def ask(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> Outcome:
        """Give what `understand` gives; its None means that the bot is away."""
        self.asked.append((conversation_id, text, metadata))
        outcome = self._understand(text)
        if outcome is None:
            raise BotUnavailable("the fake bot is away")
        return outcome
