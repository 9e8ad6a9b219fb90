"""Recorded dialogues in ten languages: what is said, and what is expected after every message."""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.train import train
from policy.book import PolicyBook
from policy.catalogue import LANGUAGES, Catalogue
from policy.loader import load_book
from services.answers import composer
from services.assistant import Ask, Assistant, Turn
from services.bot_client import BotClient, FakeBot, HttpBotClient, Outcome
from services.bot_process import bot_commands
from services.dialogue.build import build_dialogue
from services.limits import load_limits
from services.processes import Supervisor, free_port

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
LEAST_AS_EXPECTED = 0.95
Talk = Callable[[str, dict[str, Any], BotClient | None], list[str]]


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(CONFIG / "policy")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """All languages, also those that wait to be offered until the bot understands them."""
    folder = tmp_path_factory.mktemp("locales") / "all"
    shutil.copytree(CONFIG / "locales", folder, ignore=shutil.ignore_patterns("not_offered.txt"))
    return Catalogue.load(folder)


@pytest.fixture(scope="module")
def run(book: PolicyBook, catalogue: Catalogue) -> Talk:
    """Leads one dialogue; gives for every turn what was not as expected, "" where all was."""
    limits, dialogue = load_limits(CONFIG).chat, build_dialogue(CONFIG, book, catalogue)

    def lead(language: str, recorded: dict[str, Any], bot: BotClient | None) -> list[str]:
        memory: dict[str, Any] | None = None
        spoken, talk, wrong = language, uuid.uuid4().hex, []
        for turn in recorded["turns"]:
            heard = bot or FakeBot(_recorded(turn, language))
            clock = lambda: datetime(2026, 11, 25, 3, tzinfo=UTC)  # noqa: E731
            assistant = Assistant(heard, composer(book), catalogue, limits, clock, dialogue)
            answered = assistant.reply(Ask(talk, turn["say"], talk_language=spoken, memory=memory))
            memory, spoken = json.loads(json.dumps(answered.memory)), answered.language
            wrong.append(_unexpected(answered, turn["expect"]))
        return wrong

    return lead


def _recorded(turn: dict[str, Any], language: str) -> Callable[[str], Outcome]:
    def understand(text: str) -> Outcome:
        kind, topic = turn.get("parts", {}).get(text, turn["bot"]).split()
        return Outcome(kind, topic, 0.9, ((topic, 0.9),), language, 0.99)

    return understand


def _unexpected(turn: Turn, expected: dict[str, Any]) -> str:
    reply = turn.reply
    data = dict(reply.data or {})
    wrong = []
    for name, found in (("kind", reply.kind.value), ("topic", reply.topic), ("form", data.get("form"))):
        if name in expected and found != expected[name]:
            wrong.append(f"{name} is {found}, not {expected[name]}")
    understood = data.get("understood", {})
    for key, value in expected.get("understood", {}).items():
        if understood.get(key) != value:
            wrong.append(f"{key} is {understood.get(key)}, not {value}")
    wrong += [f"{key} is taken for known" for key in expected.get("no", ()) if key in understood]
    if "result" in expected and "result" not in data:
        wrong.append("no result")
    if expected.get("kind") == "answer" and not reply.sources:
        wrong.append("no sources")
    offered = [suggestion.topic for suggestion in reply.suggestions]
    if "offers" in expected and expected["offers"] not in offered:
        wrong.append(f"{expected['offers']} is not offered")
    if "person" in expected and "talk_to_human" not in offered:
        wrong.append("no person is offered")
    return "; ".join(wrong)


def _dialogues(language: str) -> list[dict[str, Any]]:
    path = Path(__file__).with_name(f"{language}.yml")
    read: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def _report(language: str, run: Talk, bot: BotClient | None) -> tuple[float, str]:
    turns, wrong = 0, []
    for recorded in _dialogues(language):
        for turn, problem in zip(recorded["turns"], run(language, recorded, bot), strict=True):
            turns += 1
            if problem:
                wrong.append(f"{recorded['name']}: {turn['say']}: {problem}")
    return 1 - len(wrong) / turns, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_dialogues_have_three_to_six_turns_and_are_forty(language: str) -> None:
    dialogues = _dialogues(language)
    assert len(dialogues) >= 40
    assert all(3 <= len(recorded["turns"]) <= 6 for recorded in dialogues)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dialogue_goes_as_expected_where_the_bot_understands(language: str, run: Talk) -> None:
    share, report = _report(language, run, None)
    assert share >= LEAST_AS_EXPECTED, f"{share:.3f}\n{report}"


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HttpBotClient]:
    assert train(ROOT) == 0
    port = free_port()
    topics = yaml.safe_load((CONFIG / "topics.yaml").read_text(encoding="utf-8"))
    names = frozenset(topic["id"] for part in ("answer_topics", "control_topics") for topic in topics[part])
    commands = bot_commands(ROOT, port, free_port())
    supervisor = Supervisor(
        commands, folder=ROOT, log_folder=tmp_path_factory.mktemp("logs"), say=lambda _: None
    )
    supervisor.start()
    client = HttpBotClient(f"http://127.0.0.1:{port}", names, timeout_seconds=30)
    yield client
    client.close()
    supervisor.close()


@pytest.mark.rasa
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dialogue_goes_as_expected_with_the_trained_bot(
    language: str, run: Talk, trained: HttpBotClient
) -> None:
    share, report = _report(language, run, trained)
    assert share >= LEAST_AS_EXPECTED, f"{share:.3f}\n{report}"
