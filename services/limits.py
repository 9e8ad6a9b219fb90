"""config/service_limits.yaml -> `ServiceLimits`: every figure that the service allows, read strictly."""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from services.errors import SettingsError


@dataclass(frozen=True, slots=True)
class ChatLimits:
    """What one message may be, and how unanswered ones are taken up again."""

    message_characters: int
    message_bytes: int
    suggestions: int
    language_confidence: float
    language_certainty: float
    pending_retry_seconds: float
    pending_hours: float
    answering_lease_seconds: float


@dataclass(frozen=True, slots=True)
class BotLimits:
    """How long the bot may take."""

    timeout_seconds: float


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """What one case may hold."""

    file_bytes: int
    files_per_case: int
    case_bytes: int
    name_characters: int
    json_bytes: int
    body_seconds: float
    parallel: int


@dataclass(frozen=True, slots=True)
class CheckLimits:
    """How checks are repeated, and when a worker counts as gone."""

    parallel: int
    lease_seconds: float
    attempts: int
    per_case_open: int
    worker_seen_seconds: float


@dataclass(frozen=True, slots=True)
class RetentionLimits:
    """After how long what is deleted, counted from the last activity."""

    conversation_days: float
    case_days: float
    unclaimed_hours: float
    sweep_seconds: float


@dataclass(frozen=True, slots=True)
class Rate:
    """A bucket of tokens: `burst` at once, refilled by `per_minute`."""

    burst: int
    per_minute: float


@dataclass(frozen=True, slots=True)
class RateLimits:
    """Per client, and for messages per conversation too."""

    conversations: Rate
    messages: Rate
    cases: Rate
    files: Rate
    checks: Rate
    calculations: Rate


@dataclass(frozen=True, slots=True)
class EventLimits:
    """How live streams breathe."""

    poll_seconds: float
    heartbeat_seconds: float
    stream_minutes: float


@dataclass(frozen=True, slots=True)
class ServiceLimits:
    """All of config/service_limits.yaml."""

    chat: ChatLimits
    bot: BotLimits
    uploads: UploadLimits
    checks: CheckLimits
    retention: RetentionLimits
    rates: RateLimits
    events: EventLimits


def load_limits(config_dir: Path) -> ServiceLimits:
    """Read service_limits.yaml below `config_dir`.

    Raises:
        SettingsError: a key is missing or unknown, or a value is no positive number; names the key.
    """
    path = config_dir / "service_limits.yaml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"{path.name}: cannot be read as YAML") from error
    limits = _read(ServiceLimits, raw, path.name)
    return typing.cast(ServiceLimits, limits)


def _read(kind: type[Any], raw: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise SettingsError(f"{where}: expected keys and values")
    hints = typing.get_type_hints(kind)
    names = [item.name for item in dataclasses.fields(kind)]
    if wrong := sorted(set(map(str, raw)) ^ set(names)):
        problem = "is missing" if wrong[0] in names else "is unknown"
        raise SettingsError(f"{where}: {wrong[0]} {problem}")
    return kind(**{name: _value(hints[name], raw[name], f"{where}: {name}") for name in names})


def _value(kind: Any, raw: Any, where: str) -> Any:
    if isinstance(kind, type) and dataclasses.is_dataclass(kind) and not isinstance(kind, types.GenericAlias):
        return _read(kind, raw, where)
    if isinstance(raw, bool) or not isinstance(raw, int | float) or raw <= 0:
        raise SettingsError(f"{where}: expected a number above 0")
    if kind is int and not isinstance(raw, int):
        raise SettingsError(f"{where}: expected a whole number")
    return kind(raw)
