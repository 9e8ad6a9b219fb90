"""The one action: tells in a custom message what was understood."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.outcome import offers, read_outcome


class ActionReply(Action):  # type: ignore[misc]  # rasa_sdk has no types
    """Dispatches exactly one message; remembers what it offered until the next turn."""

    def name(self) -> str:
        """Give the name that the domain has for it."""
        return "action_reply"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Read the tracker's latest message and tell its outcome."""
        offered = tracker.get_slot("offered") or []
        outcome = read_outcome(tracker.latest_message, [str(topic) for topic in offered])
        dispatcher.utter_message(json_message=outcome.message())
        return [{"event": "slot", "timestamp": None, "name": "offered", "value": offers(outcome)}]
