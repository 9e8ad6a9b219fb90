"""`workpermit serve`: bot, actions, worker and portal on this machine, until Ctrl-C."""

from __future__ import annotations

import argparse
import json
import sys
import time

from cli.root import ROOT, complain
from services.bot_process import bot_commands
from services.loopback import ensure_loopback
from services.processes import Command, Supervisor, free_port, port_is_free, stopped_by_signals
from services.settings import load_settings

DEFAULT_PORT = 8000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=DEFAULT_PORT, help="port to listen on (default: %(default)s)"
    )


def run(options: argparse.Namespace) -> int:
    """Start all, say where it is, and keep it running."""
    host, port = options.host, options.port
    ensure_loopback()
    if not 0 < port < 65536 or not port_is_free(host, port):
        complain(f"port {port} on {host} is taken or not allowed; choose another: --port {port % 65535 + 1}")
        return 2
    settings = load_settings()
    began = time.monotonic()
    bot_port, action_port = free_port(), free_port()
    bot_url = f"http://127.0.0.1:{bot_port}"
    environ = {"WORKPERMIT_BOT_URL": bot_url}
    everywhere = host in {"0.0.0.0", "::"}  # noqa: S104 - only compared; the default is loopback
    portal_url = f"http://{'127.0.0.1' if everywhere else f'[{host}]' if ':' in host else host}:{port}"
    commands = [
        *bot_commands(ROOT, bot_port, action_port),
        Command("worker", (sys.executable, "-m", "services.worker"), environ),
        Command(
            "portal",
            (sys.executable, "-m", "portal.server", "--host", host, "--port", str(port)),
            environ,
            f"{portal_url}/livez",
        ),
    ]
    running = settings.data_dir / "running.json"
    supervisor = Supervisor(commands, folder=ROOT, log_folder=settings.data_dir / "logs", say=_say)
    with stopped_by_signals(supervisor):
        _say("starting (the bot takes the longest)")
        supervisor.start()
        running.write_text(json.dumps({"bot_url": bot_url, "portal_url": portal_url}), encoding="utf-8")
        try:
            print(
                f"\n  The assistant is ready after {time.monotonic() - began:.0f} s:  {portal_url}/\n",
                flush=True,
            )
            print("  Stop it with Ctrl-C.", flush=True)
            supervisor.wait()
        finally:
            running.unlink(missing_ok=True)
            _say("stopping")
            supervisor.close()
    return 0


def _say(message: str) -> None:
    print(f"[serve] {message}", file=sys.stderr, flush=True)
