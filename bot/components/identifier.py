"""Rasa component: identifies each message's language (see `bot.text.language`)."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.stored import LANGUAGE, LANGUAGE_CONFIDENCE, examples, keep, recall
from bot.text.guessers import Langdetect, Lingua
from bot.text.language import LanguageModel, latin_texts
from bot.text.latin import LatinModel


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Puts `language` and its confidence into the parse output; the message's metadata is the prior."""

    def __init__(self, model: LanguageModel, model_storage: ModelStorage, resource: Resource) -> None:
        self._model, self._storage, self._resource = model, model_storage, resource
        self._guesser, self._namer = Lingua(), Langdetect()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Build an identifier that has learnt nothing yet."""
        return cls(LanguageModel(), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        """Build an identifier from the model."""
        component = cls(recall(model_storage, resource), model_storage, resource)
        # Its language models take a second to load: the first to ask should not be the one who waits.
        component._guesser.guess("ready")
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the words and letters of each language."""
        pairs = [(example.text, example.language) for example in examples(training_data) if example.language]
        self._model.fit(pairs, LatinModel.fit(latin_texts(pairs)))
        keep(self._model, self._storage, self._resource)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the training questions as they are: theirs is stated, not identified."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Identify the language of messages."""
        for message in messages:
            prior = (message.get(METADATA) or {}).get("language")
            found = self._model.identify(
                (message.get(TEXT) or "")[:1000],
                guesser=self._guesser,
                namer=self._namer,
                prior=prior if isinstance(prior, str) else None,
            )
            message.set(LANGUAGE, found.language, add_to_output=True)
            message.set(LANGUAGE_CONFIDENCE, found.confidence, add_to_output=True)
        return messages
