"""Topics, domain, rules and training questions belong together."""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from policy.catalogue import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
TRAINED = tuple(language for language in LANGUAGES if any((ROOT / "nlu_data" / language).glob("*.yml")))
TESTED = tuple(path.stem for path in sorted((ROOT / "nlu_data" / "test").glob("*.tsv")))


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def blocks(language: str) -> list[dict[str, Any]]:
    return [
        block for path in sorted((ROOT / "nlu_data" / language).glob("*.yml")) for block in read(path)["nlu"]
    ]


def questions(block: dict[str, Any]) -> list[str]:
    return [line.removeprefix("- ") for line in block["examples"].strip().splitlines()]


def test_the_domain_has_an_intent_for_every_topic_and_no_other(topics: frozenset[str]) -> None:
    intents = read(ROOT / "bot" / "domain" / "topics.yml")["intents"]
    assert set(intents) == topics
    assert len(intents) == len(topics)


def test_every_topic_and_the_fallback_end_in_the_one_action(topics: frozenset[str]) -> None:
    rules = read(ROOT / "nlu_data" / "dialogue" / "rules.yml")["rules"]
    assert {rule["steps"][0]["intent"] for rule in rules} == topics | {"nlu_fallback"}
    assert {rule["steps"][1]["action"] for rule in rules} == {"action_reply"}


@pytest.mark.parametrize("language", TRAINED)
def test_every_topic_has_questions_of_every_writer(language: str, topics: frozenset[str]) -> None:
    counts: Counter[str] = Counter()
    for block in blocks(language):
        assert block["metadata"]["language"] == language
        assert block["metadata"]["writer"]
        counts[block["intent"]] += len(questions(block))
    assert set(counts) == topics
    assert min(counts.values()) >= 30, counts.most_common()[-5:]


@pytest.mark.parametrize("language", TRAINED)
def test_no_question_is_of_two_topics(language: str) -> None:
    of: dict[str, set[str]] = {}
    for block in blocks(language):
        for question in questions(block):
            of.setdefault(question.lower(), set()).add(block["intent"])
    assert {question: topics for question, topics in of.items() if len(topics) > 1} == {}


@pytest.mark.parametrize("language", TESTED)
def test_the_test_part_covers_every_topic(language: str, topics: frozenset[str]) -> None:
    lines = (ROOT / "nlu_data" / "test" / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    counts = Counter(line.split("\t")[0] for line in lines)
    assert set(counts) == topics
    assert min(counts.values()) >= 6
    assert counts["out_of_scope"] + counts["out_of_domain_near"] >= 60


def is_whole(question: str) -> bool:
    """Say whether a question is longer than the few words that anybody may hit upon."""
    words = question.split()
    return len(words) > 4 or (len(words) == 1 and len(question) > 8)


@pytest.mark.parametrize("language", TESTED)
def test_the_test_part_is_not_read_for_training(language: str) -> None:
    # Short ones ("yes", "转人工") are what anybody writes; a whole question must not be in both.
    tested = {
        line.split("\t")[1].lower()
        for line in (ROOT / "nlu_data" / "test" / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    }
    own = {
        question.lower()
        for block in blocks(language)
        if block["metadata"]["writer"].startswith("writer")
        for question in questions(block)
    }
    assert not {question for question in tested & own if is_whole(question)}


def test_rasa_holds_no_words_for_people() -> None:
    for path in (ROOT / "bot" / "domain").glob("*.yml"):
        assert "responses" not in read(path)
        assert not re.search(r"\btext:", path.read_text(encoding="utf-8"))


@pytest.mark.rasa
def test_rasa_finds_nothing_to_warn_about() -> None:
    command = "data validate --fail-on-warnings --config bot/config.yml --domain bot/domain --data"
    folders = (*(f"nlu_data/{language}" for language in TRAINED), "nlu_data/dialogue")
    own = {"PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore"}
    ran = subprocess.run(
        [ROOT / ".venv-bot" / "bin" / "rasa", *command.split(), *folders],
        cwd=ROOT,
        env=os.environ | own,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
