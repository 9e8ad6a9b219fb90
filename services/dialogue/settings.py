"""config/dialogue.yaml -> how the chat leads a talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from services.dialogue.memory import Plain
from services.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the facts that answer it, the policy's answers that want it, and its buttons."""

    id: str
    facts: tuple[str, ...]
    wanted: tuple[str, ...]
    buttons: tuple[tuple[str, Plain], ...] = ()
    none: tuple[tuple[str, Plain], ...] = ()  # what "none of these" says


@dataclass(frozen=True, slots=True)
class FormPlan:
    """One form: the topic that it replies with, and its questions in order."""

    id: str
    topic: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class DialogueSettings:
    """All of config/dialogue.yaml."""

    plausible: Mapping[str, tuple[float, float]]
    working_age_from: int
    yearly_from_cny: float
    follow_up_words: int
    failures_before_person: int
    facts_that_tell_a_case: int
    forms: Mapping[str, FormPlan]


def load_dialogue_settings(config_dir: Path) -> DialogueSettings:
    """Read dialogue.yaml below `config_dir`.

    Raises:
        SettingsError: the file is not there or not as expected; names what is wrong.
    """
    path = config_dir / "dialogue.yaml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        questions = {name: _question(name, item) for name, item in raw["questions"].items()}
        return DialogueSettings(
            plausible={name: (float(low), float(high)) for name, (low, high) in raw["plausible"].items()},
            working_age_from=int(raw["working_age_from"]),
            yearly_from_cny=float(raw["yearly_from_cny"]),
            follow_up_words=int(raw["follow_up_words"]),
            failures_before_person=int(raw["failures_before_person"]),
            facts_that_tell_a_case=int(raw["facts_that_tell_a_case"]),
            forms={
                name: FormPlan(name, str(item["topic"]), tuple(questions[q] for q in item["questions"]))
                for name, item in raw["forms"].items()
            },
        )
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"{path.name}: cannot be read as YAML") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SettingsError(f"{path.name}: {error} is missing or not as expected") from error


def _question(name: str, item: Mapping[str, Any]) -> Question:
    return Question(
        name,
        tuple(item["facts"]),
        tuple(item["for"]),
        tuple(read_setting(text) for text in item.get("buttons", ())),
        tuple(read_setting(text) for text in item.get("none", ())),
    )


def read_setting(text: str) -> tuple[str, Plain]:
    """Read `fact = value` as it stands in the settings and in what a button does."""
    key, _, value = (part.strip() for part in text.partition("="))
    if value in ("true", "false"):
        return key, value == "true"
    return key, int(value) if value.lstrip("-").isdigit() else value
