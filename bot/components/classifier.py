"""Rasa component: ranks the topics by calibrated probability and sets the outcome's thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse

from bot.components.stored import FOLDED, LANGUAGE, examples, keep, recall
from bot.text.folding import has_words
from bot.text.known import known_questions, normal_form, raise_known
from bot.text.outcome import Costs, Thresholds, thresholds_by_language
from bot.text.topics import TopicModel
from bot.text.writers import held_together

THRESHOLDS = "thresholds"
TRAINED = "language_trained"


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is kept in the model; thresholds are those of least cost on held-out folds, per language."""

    model: TopicModel
    thresholds: dict[str, Thresholds]
    known: dict[str, str]  # questions that were trained on, word for word (see `bot.text.known`)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(IntentClassifier, GraphComponent):
    """Sets `intent` and the whole `intent_ranking`."""

    def __init__(
        self,
        config: dict[str, Any],
        learnt: Learnt | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self._config, self._learnt = config, learnt
        self._storage, self._resource = model_storage, resource

    @classmethod
    def required_components(cls) -> list[type]:
        """Need features before this component."""
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the defaults; `costs` are in clarifications (see `bot.text.outcome.Costs`)."""
        return {"penalty": 1.0, "costs": {}}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        """Build a classifier that has learnt nothing yet."""
        return cls(config, None, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TopicClassifier:
        """Build a classifier from the model."""
        return cls(config, recall(model_storage, resource), model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the topics, calibrate and choose thresholds on held-out folds."""
        known = examples(training_data)
        messages = [
            message
            for message in training_data.training_examples
            if message.get(TEXT) and message.get(INTENT)
        ]
        model = TopicModel(self._config["penalty"])
        languages = [example.language for example in known]
        held_out = model.fit(
            sparse.vstack([_row(message) for message in messages], format="csr"),
            [example.topic for example in known],
            languages,
            held_together(
                languages, [example.writer for example in known], [example.topic for example in known]
            ),
        )
        thresholds = thresholds_by_language(
            held_out.probabilities,
            held_out.labels,
            languages,
            model.topics,
            Costs(**self._config["costs"]),
        )
        known_topics = known_questions(
            (message.get(FOLDED) or "", message.get(INTENT)) for message in messages
        )
        self._learnt = Learnt(model, thresholds, known_topics)
        keep(self._learnt, self._storage, self._resource)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the topics of messages; one without words gets no topic."""
        if self._learnt is None:
            raise RuntimeError("the classifier is not trained")
        for message in messages:
            language = message.get(LANGUAGE, "")
            thresholds = self._learnt.thresholds
            message.set(THRESHOLDS, thresholds.get(language, thresholds[""]))
            message.set(TRAINED, language in thresholds)
            ranking: list[dict[str, Any]] = []
            if has_words(message.get(FOLDED) or ""):
                found = self._learnt.model.probabilities(_row(message), [language])[0]
                shares = {name: float(p) for name, p in zip(self._learnt.model.topics, found, strict=True)}
                if topic := self._learnt.known.get(normal_form(message.get(FOLDED))):
                    shares = raise_known(shares, topic)
                ranking = [
                    {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: share}
                    for name, share in sorted(shares.items(), key=lambda pair: -pair[1])
                ]
            first = ranking[0] if ranking else {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, dict(first), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _row(message: Message) -> Any:
    _sequence, sentence = message.get_sparse_features(TEXT)
    if sentence is None:
        raise RuntimeError("TermFeaturizer must come before TopicClassifier")
    return sparse.csr_matrix(sentence.features)
