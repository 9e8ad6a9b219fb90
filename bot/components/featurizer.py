"""Rasa component: gives each message its row of sparse features (see `bot.text.vectors`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.stored import FOLDED, examples, keep, recall
from bot.text.concepts import load_lexicon
from bot.text.vectors import Vectors


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class TermFeaturizer(SparseFeaturizer, GraphComponent):
    """One sentence feature: weighted words, pieces of words and concepts."""

    def __init__(
        self,
        config: dict[str, Any],
        vectors: Vectors,
        model_storage: ModelStorage,
        resource: Resource,
        name: str,
    ) -> None:
        super().__init__(name, config)
        self._vectors, self._storage, self._resource = vectors, model_storage, resource

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the defaults: `lexicon` is a path from the project's folder, or null."""
        return {**SparseFeaturizer.get_default_config(), "lexicon": None, "concept_weight": 0.5}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse a lexicon that is not there."""
        if config.get("lexicon") and not Path(config["lexicon"]).is_file():
            raise ValueError(f"lexicon: no such file {config['lexicon']}; run in the project's folder")

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TermFeaturizer:
        """Build a featurizer that knows no terms yet."""
        cls.validate_config(config)
        lexicon = load_lexicon(Path(config["lexicon"])) if config["lexicon"] else None
        vectors = Vectors(lexicon, config["concept_weight"])
        return cls(config, vectors, model_storage, resource, execution_context.node_name)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TermFeaturizer:
        """Build a featurizer from the model; the lexicon is in it."""
        vectors = recall(model_storage, resource)
        vectors.transform(["工作许可 ready"])  # jieba reads its dictionary now
        return cls(config, vectors, model_storage, resource, execution_context.node_name)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the terms of the training questions."""
        self._vectors.fit([example.folded for example in examples(training_data)])
        keep(self._vectors, self._storage, self._resource)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to the training questions."""
        self.process([message for message in training_data.training_examples if message.get(TEXT)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add features to messages."""
        if not messages:
            return messages
        rows = self._vectors.transform([message.get(FOLDED) or "" for message in messages])
        for index, message in enumerate(messages):
            row = rows[index].tocoo()
            message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages
