"""Rasa component: folds each message's text (see `bot.text.folding`)."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.stored import FOLDED
from bot.text.folding import fold


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class TextFolder(GraphComponent):
    """Sets `folded_text`; the text itself stays as written, for the language's sake."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TextFolder:
        """Build the component; it has nothing to configure."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Fold the training questions."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Fold messages."""
        for message in messages:
            message.set(FOLDED, fold(message.get(TEXT) or ""))
        return messages
