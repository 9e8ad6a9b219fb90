"""One trained bot and action server for all tests that talk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from cli.train import train
from services.bot_client import HttpBotClient
from services.bot_process import bot_commands
from services.processes import Command, Supervisor, free_port

ROOT = Path(__file__).resolve().parents[2]


def topic_ids() -> frozenset[str]:
    read = yaml.safe_load((ROOT / "config" / "topics.yaml").read_text(encoding="utf-8"))
    return frozenset(topic["id"] for part in ("answer_topics", "control_topics") for topic in read[part])


@pytest.fixture(scope="session")
def topics() -> frozenset[str]:
    return topic_ids()


@pytest.fixture(scope="session")
def bot_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    assert train(ROOT) == 0
    port = free_port()
    supervisor = _supervise(bot_commands(ROOT, port, free_port()), tmp_path_factory.mktemp("bot_logs"))
    supervisor.start()
    yield f"http://127.0.0.1:{port}"
    supervisor.close()


@pytest.fixture(scope="session")
def bot_without_actions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    assert train(ROOT) == 0
    port = free_port()
    _actions, bot = bot_commands(ROOT, port, free_port())
    supervisor = _supervise((bot,), tmp_path_factory.mktemp("lonely_bot_logs"))
    supervisor.start()
    yield f"http://127.0.0.1:{port}"
    supervisor.close()


@pytest.fixture
def bot(bot_url: str) -> Iterator[HttpBotClient]:
    client = HttpBotClient(bot_url, topic_ids(), timeout_seconds=20)
    yield client
    client.close()


def _supervise(commands: tuple[Command, ...], logs: Path) -> Supervisor:
    return Supervisor(commands, folder=ROOT, log_folder=logs, say=lambda _line: None)
