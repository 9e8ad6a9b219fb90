"""Keeps what a component has learnt beside the model, and finds the texts to learn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import joblib
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

FOLDED = "folded_text"
LANGUAGE = "language"
LANGUAGE_CONFIDENCE = "language_confidence"
_FILE = "learnt.joblib"


@dataclass(frozen=True, slots=True)
class Example:
    """One training question."""

    text: str
    folded: str
    topic: str
    language: str
    writer: str


def examples(training_data: TrainingData) -> list[Example]:
    """Give the training questions; language and writer stand in the metadata of each intent's block."""
    return list(_examples(training_data.training_examples))


def _examples(messages: list[Message]) -> Iterator[Example]:
    for message in messages:
        text, topic = message.get(TEXT), message.get(INTENT)
        if not text or not topic:
            continue
        marks = (message.get(METADATA) or {}).get(METADATA_INTENT) or {}
        yield Example(
            text,
            message.get(FOLDED) or text,
            topic,
            str(marks.get("language", "")),
            str(marks.get("writer", "")),
        )


def keep(learnt: Any, model_storage: ModelStorage, resource: Resource) -> None:
    """Write what was learnt into the model."""
    with model_storage.write_to(resource) as folder:
        joblib.dump(learnt, folder / _FILE, compress=3)


def recall(model_storage: ModelStorage, resource: Resource) -> Any:
    """Read what `keep` wrote. The file is part of our own model archive, which is trusted as code is.

    Raises:
        ValueError: the model has nothing of this component.
    """
    with model_storage.read_from(resource) as folder:
        return joblib.load(folder / _FILE)
