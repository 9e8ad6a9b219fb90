"""The action and its server, without Rasa."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def server_port(tmp_path_factory: pytest.TempPathFactory) -> object:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    log = (tmp_path_factory.mktemp("actions") / "log").open("wb")
    argv = [sys.executable, "-m", "actions.server", "--port", str(port)]
    with log, subprocess.Popen(argv, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT) as server:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                probe.settimeout(1)
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
        yield port
        server.terminate()


def call(port: object, latest: dict[str, object], slots: dict[str, object]) -> dict[str, object]:
    body = {
        "next_action": "action_reply",
        "sender_id": "t",
        "tracker": {
            "sender_id": "t",
            "slots": slots,
            "latest_message": latest,
            "events": [],
            "paused": False,
        },
        "domain": {},
    }
    response = httpx.post(f"http://127.0.0.1:{port}/webhook", json=body, trust_env=False)
    response.raise_for_status()
    read: dict[str, object] = response.json()
    return read


def test_exactly_one_custom_message_is_dispatched(server_port: object) -> None:
    outcome = {
        "kind": "clarify",
        "topic": "fees",
        "confidence": 0.4,
        "candidates": [["fees", 0.4], ["z_visa", 0.3]],
    }
    said = call(server_port, {"text": "visa", "intent": {"name": "nlu_fallback"}, "outcome": outcome}, {})
    assert len(said["responses"]) == 1  # type: ignore[arg-type]
    message = said["responses"][0]  # type: ignore[index]
    assert message["custom"]["kind"] == "clarify"
    assert not message["text"]
    [slot] = said["events"]  # type: ignore[misc]
    assert (slot["name"], slot["value"]) == ("offered", ["fees", "z_visa"])


def test_the_server_listens_on_loopback_only(server_port: object) -> None:
    listening = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    hexadecimal = f"{server_port:04X}"
    addresses = {
        line.split()[1].split(":")[0]
        for line in listening
        if line.split()[1].endswith(hexadecimal) and line.split()[3] == "0A"
    }
    assert addresses == {"0100007F"}
