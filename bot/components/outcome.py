"""Rasa component: decides whether to answer, to clarify or to say that it is not known."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message

from bot.components.classifier import THRESHOLDS, TRAINED
from bot.text.outcome import Decision, decide

OUTCOME = "outcome"
#: What is understood in a language that the model was not trained on.
_ANY_LANGUAGE = frozenset({"language_switch", "greeting", "goodbye", "thanks"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class OutcomeDecider(IntentClassifier, GraphComponent):
    """Puts `outcome` into the parse output; the intent of what is not answered is Rasa's `nlu_fallback`."""

    @classmethod
    def required_components(cls) -> list[type]:
        """Need a ranking before this component."""
        return [IntentClassifier]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> OutcomeDecider:
        """Build the component; its thresholds come with each message, from the model."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Decide on messages."""
        for message in messages:
            ranking = [
                (item[INTENT_NAME_KEY], item[PREDICTED_CONFIDENCE_KEY])
                for item in message.get(INTENT_RANKING_KEY) or []
            ]
            decision = decide(ranking, message.get(THRESHOLDS))
            if not message.get(TRAINED) and decision.topic not in _ANY_LANGUAGE:
                decision = Decision("not_known", "out_of_scope", 0.0, ())
            message.set(
                OUTCOME,
                {
                    "kind": decision.kind,
                    "topic": decision.topic,
                    "confidence": decision.confidence,
                    "candidates": [list(pair) for pair in decision.candidates],
                },
                add_to_output=True,
            )
            if decision.kind != "answer":
                fallback = {
                    INTENT_NAME_KEY: DEFAULT_NLU_FALLBACK_INTENT_NAME,
                    PREDICTED_CONFIDENCE_KEY: 1.0 - decision.confidence,
                }
                message.set(INTENT, fallback, add_to_output=True)
        return messages
