"""The bot's two processes: Rasa in its own environment and our action server, both on loopback only."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from services.loopback import ensure_loopback
from services.processes import Command, ProcessError, Supervisor, free_port, is_ready
from services.settings import Settings


def bot_commands(root: Path, bot_port: int, action_port: int) -> tuple[Command, Command]:
    """Give the commands of action server and bot.

    Raises:
        ProcessError: the bot's environment or model is missing.
    """
    rasa = root / ".venv-bot" / "bin" / "rasa"
    if not rasa.exists():
        raise ProcessError("the bot's environment is missing; run ./run, it makes it")
    if not any((root / "models").glob("*.tar.gz")):
        raise ProcessError("the bot's model is missing; run: workpermit train")
    actions = Command(
        "actions",
        (sys.executable, "-m", "actions.server", "--port", str(action_port)),
        {},
        f"http://127.0.0.1:{action_port}/health",
    )
    argv = (
        str(rasa), "run", "--model", "models", "--interface", "127.0.0.1", "--port", str(bot_port),
        "--endpoints", "bot/endpoints.yml", "--credentials", "bot/credentials.yml",
    )  # fmt: skip
    environ = {
        "ACTION_ENDPOINT_URL": f"http://127.0.0.1:{action_port}/webhook",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONPATH": str(root),
    }
    return actions, Command("bot", argv, environ, f"http://127.0.0.1:{bot_port}/webhooks/rest/")


@contextlib.contextmanager
def bot_at_hand(root: Path, settings: Settings, say: Callable[[str], None]) -> Iterator[str]:
    """Give the URL of a bot: that of a running `workpermit serve`, or one started for the time inside.

    Raises:
        ProcessError: it could not be started.
    """
    ensure_loopback()
    url = _running_bot(settings.data_dir / "running.json")
    if url is not None:
        yield url
        return
    bot_port = free_port()
    commands = bot_commands(root, bot_port, free_port())
    with contextlib.closing(
        Supervisor(commands, folder=root, log_folder=settings.data_dir / "logs", say=say)
    ) as supervisor:
        say("starting the bot")
        supervisor.start()
        yield f"http://127.0.0.1:{bot_port}"


def _running_bot(note: Path) -> str | None:
    try:
        url = json.loads(note.read_text(encoding="utf-8"))["bot_url"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return url if isinstance(url, str) and is_ready(f"{url}/webhooks/rest/") else None
