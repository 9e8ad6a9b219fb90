"""What the bot understood -> a reply in words: the one place where a talk is put into a language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from policy.catalogue import LANGUAGES, Catalogue
from policy.places import Place
from services.answers import Composed, source_reference
from services.bot_client import BotClient, BotUnavailable, Outcome
from services.clock import Clock, office_day
from services.dialogue.dialogue import Dialogue, Message
from services.dialogue.memory import Memory, read_memory, write_memory
from services.dialogue.said import Said, Wanted
from services.facts.fact import Reading
from services.languages import base_language, first_offered, named_languages, own_name, script_language
from services.limits import ChatLimits
from services.replies import Kind, Reply, Suggestion
from services.wording import Worth, read_wording


class Composer(Protocol):
    """Gives what the policy book answers, and the figures that fixed sentences of the chat name."""

    @property
    def figures(self) -> Mapping[str, Any]:
        """Give variables of the chat's sentences, for instance hotline_work."""
        ...

    def __call__(self, topic: str, as_of: date, city: str | None) -> Composed | None:
        """Compose the answer to a topic; None where there is none."""
        ...

    def place_in(self, text: str) -> str | None:
        """Name the one place that a sentence tells of."""
        ...


@dataclass(frozen=True, slots=True)
class Ask:
    """One message with what is known about its sender."""

    conversation_id: str
    text: str
    language: str | None = None  # asked for with this message
    talk_language: str | None = None  # that the talk was in so far
    as_of: date | None = None
    city: str | None = None
    waiting: bool = False  # a person was asked for and has not come yet
    memory: Mapping[str, Any] | None = None  # what the talk remembers: `Turn.memory` of the last message


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of a message."""

    reply: Reply
    language: str  # that the talk is in from now on
    handoff_reason: str | None = None
    pending: bool = False  # the bot was away: the message still waits for its answer
    memory: Mapping[str, Any] | None = None  # to be given with the next message


_PAYLOAD = re.compile(r"/([a-z][a-z0-9_]{1,60})")
_DOCUMENTS = "check_documents"  # helped with on a page of its own


class Assistant:
    """Answers messages. Holds no state: what is remembered stands in the store and in the bot."""

    def __init__(
        self,
        bot: BotClient,
        compose: Composer,
        catalogue: Catalogue,
        limits: ChatLimits,
        clock: Clock,
        dialogue: Dialogue,
    ) -> None:
        self._bot, self._compose, self._catalogue = bot, compose, catalogue
        self._limits, self._clock, self._dialogue = limits, clock, dialogue

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are offered."""
        return self._catalogue.languages

    def reply(self, ask: Ask) -> Turn:
        """Answer one message; never raises for anything that a person may write."""
        memory = read_memory(ask.memory)
        turn = self._reply(ask, memory)
        return turn if turn.memory is not None else replace(turn, memory=write_memory(memory))

    def _reply(self, ask: Ask, memory: Memory) -> Turn:
        wording = read_wording(ask.text, most_characters=self._limits.message_characters)
        offered = self._catalogue.languages
        hint = script_language(wording.text or ask.text[:200])
        fallback = first_offered((ask.language, ask.talk_language, hint, "en"), offered) or offered[0]
        if wording.worth is not Worth.READABLE:
            key = f"chat-message_{wording.worth.value}"
            return self._said(fallback, Kind.NOT_KNOWN, key, "out_of_scope", 0.0)
        if not first_offered((ask.language,), offered) and ask.language and base_language(ask.language):
            known = first_offered((hint, ask.talk_language), offered)
            return self._not_offered(known or fallback)
        ask = replace(ask, text=wording.text, as_of=ask.as_of or office_day(self._clock))
        if (city := ask.city) and memory.city != city:
            memory = replace(memory, city=city)
        step = self._dialogue.without_bot(_message(ask, fallback), memory)
        if isinstance(step, Said):
            return self._spoken(step, fallback, ask)
        if isinstance(step, Wanted):
            wanted = Outcome(_kind(step.topic), step.topic, 1.0)
            return self._answered(ask, wanted, Reading(), step.memory, fallback)
        metadata = {
            "language": first_offered((ask.language, ask.talk_language), offered),
            "city": ask.city,
            "as_of": ask.as_of.isoformat() if ask.as_of else None,
        }
        try:
            outcome = self._bot.ask(ask.conversation_id, ask.text, metadata)
        except BotUnavailable:
            language = first_offered((ask.language, hint), offered) or fallback
            return self._without_bot(ask, memory, language)
        spoken = self._language(ask, ask.text, outcome, fallback)
        if spoken is None:
            return self._not_offered(fallback)
        return self._understood(ask, outcome, memory, spoken)

    def _understood(self, ask: Ask, outcome: Outcome, memory: Memory, language: str) -> Turn:
        message = _message(ask, language)
        reading = self._dialogue.read(message, memory)
        step = self._dialogue.with_outcome(message, outcome, reading, memory)
        if isinstance(step, Said):
            return self._spoken(step, language, ask, outcome.confidence)
        outcome = self._dialogue.followed(message, outcome, reading, memory)
        outcome, second = self._two_questions(ask, outcome, memory, language)
        if city := self._compose.place_in(ask.text):
            memory = replace(memory, city=city)
        turn = self._answered(ask, outcome, reading, memory, language)
        return self._offer_second(turn, second) if second else turn

    def _two_questions(
        self, ask: Ask, outcome: Outcome, memory: Memory, language: str
    ) -> tuple[Outcome, str | None]:
        """Read the first two questions of a message one by one; give the first and the second's topic."""
        # A talk of its own: what is offered in the real one must not be overwritten by a part.
        talk, metadata = f"{ask.conversation_id}.part", {"language": language}
        try:
            return self._dialogue.two_questions(
                _message(ask, language), outcome, memory, lambda part: self._bot.ask(talk, part, metadata)
            )
        except BotUnavailable:
            return outcome, None

    def _offer_second(self, turn: Turn, topic: str) -> Turn:
        """Offer the second question of a message as a button, and to a yes."""
        reply, language = turn.reply, turn.language
        offered = self._suggest(language, [topic])
        if reply.kind is not Kind.ANSWER or reply.topic == topic or not offered:
            return turn
        text = self._catalogue.format(language, "dialogue-second", topic=offered[0].text)
        rest = [item for item in reply.suggestions if item.topic != topic]
        suggestions = (*offered, *rest)[: self._limits.suggestions]
        memory = replace(read_memory(turn.memory), yes=f"topic:{topic}")
        reply = replace(reply, text=f"{reply.text}\n\n{text}", suggestions=suggestions)
        return replace(turn, reply=reply, memory=write_memory(memory))

    def _answered(self, ask: Ask, outcome: Outcome, reading: Reading, memory: Memory, language: str) -> Turn:
        """Answer a topic, then come back to the form that it interrupted."""
        message = _message(ask, language)
        if step := self._dialogue.wanted(message, outcome, memory):
            return self._spoken(step, language, ask, outcome.confidence)
        placed = replace(ask, city=ask.city or self._compose.place_in(ask.text) or memory.city)
        turn = self._put_into_words(placed, ask.text, outcome, language)
        memory = self._dialogue.remember(memory, turn.reply.topic, turn.reply.kind.value)
        if self._dialogue.failed_often(memory):
            person = self._suggest(language, ["talk_to_human"])
            text = f"{turn.reply.text}\n\n{self._catalogue.format(language, 'dialogue-two_failures')}"
            others = [item for item in turn.reply.suggestions if item.topic != "talk_to_human"]
            turn = replace(turn, reply=replace(turn.reply, text=text, suggestions=(*others, *person)))
            memory = replace(memory, yes="topic:talk_to_human")
        if turn.reply.kind is Kind.ANSWER and (
            tap := self._dialogue.offer(message, turn.reply.topic, memory)
        ):
            kept = turn.reply.suggestions[: self._limits.suggestions - 1]
            suggestions = (*kept, Suggestion(tap.text, tap.text))
            turn = replace(turn, reply=replace(turn.reply, suggestions=suggestions))
            memory = replace(memory, taps=(tap,))
        again = self._dialogue.again(message, memory, reading) if turn.language == language else None
        if again is None:
            return replace(turn, memory=write_memory(memory))
        reply = replace(
            turn.reply,
            text="\n\n".join([turn.reply.text, *again.paragraphs]),
            suggestions=_taps(again),
            data=again.data,
        )
        return replace(turn, reply=reply, memory=write_memory(again.memory))

    def _spoken(self, said: Said, language: str, ask: Ask, confidence: float = 1.0) -> Turn:
        """Turn what a dialogue says into a reply."""
        paragraphs = list(said.paragraphs)
        if said.city:
            paragraphs.append(self._catalogue.format(language, "chat-city_used", city=said.city))
        reply = Reply(
            text="\n\n".join(paragraphs),
            language=language,
            kind=Kind(said.kind),
            topic=said.topic,
            confidence=min(max(confidence, 0.0), 1.0),
            sources=tuple(source_reference(source) for source in said.sources),
            as_of=ask.as_of if said.kind == "answer" else None,
            suggestions=_taps(said),
            data=said.data,
        )
        return Turn(reply, language, memory=write_memory(replace(said.memory, failures=0)))

    def _language(self, ask: Ask, text: str, outcome: Outcome, fallback: str) -> str | None:
        """Choose the language of the reply; None where the writer's is sure and not offered."""
        offered = self._catalogue.languages
        if explicit := first_offered((ask.language,), offered):
            return explicit
        if _PAYLOAD.fullmatch(text):
            return fallback
        seen = base_language(outcome.language)
        if seen is not None and outcome.language_confidence >= self._limits.language_confidence:
            if seen in offered:
                return seen
            # A name or a foreign term flips no talk that already runs in an offered language.
            if ask.talk_language is None or outcome.language_confidence >= self._limits.language_certainty:
                return None
        return fallback

    def _put_into_words(self, ask: Ask, text: str, outcome: Outcome, language: str) -> Turn:
        topic = outcome.topic or "out_of_scope"
        confidence = min(max(outcome.confidence, 0.0), 1.0)
        kind = Kind(outcome.kind) if outcome.kind in set(Kind) else Kind.NOT_KNOWN
        if topic == "language_switch":
            return self._switch(text, language, confidence)
        if kind is Kind.HANDOFF or topic == "talk_to_human":
            key = "chat-handoff_waiting" if ask.waiting else "chat-handoff"
            turn = self._said(language, Kind.HANDOFF, key, "talk_to_human", confidence)
            return replace(turn, handoff_reason="asked")
        if kind is Kind.CLARIFY:
            return self._clarify(outcome, language, confidence)
        if topic == _DOCUMENTS:
            turn = self._said(language, Kind.QUESTION, f"chat-{topic}", topic, confidence)
            data = {"form": "documents", "understood": {}, "missing": []}
            return replace(turn, reply=replace(turn.reply, data=data))
        if kind in (Kind.ANSWER, Kind.REDIRECT, Kind.QUESTION):
            answered = self._answer(ask, topic, kind, confidence, language)
            if answered:
                return answered
        if kind is Kind.SMALL_TALK and self._catalogue.has(language, f"chat-{topic}"):
            return self._said(language, kind, f"chat-{topic}", topic, confidence)
        if topic == "out_of_scope" and kind is not Kind.NOT_KNOWN:
            return self._said(language, Kind.NOT_KNOWN, "chat-out_of_scope", topic, confidence)
        person = self._suggest(language, ["talk_to_human"])
        turn = self._said(language, Kind.NOT_KNOWN, "chat-not_known", "out_of_scope", confidence)
        return replace(turn, reply=replace(turn.reply, suggestions=person))

    def _answer(self, ask: Ask, topic: str, kind: Kind, confidence: float, language: str) -> Turn | None:
        as_of = ask.as_of or office_day(self._clock)
        composed = self._compose(topic, as_of, ask.city or self._compose.place_in(ask.text))
        if composed is None:
            return None
        said = [self._catalogue.format(language, composed.text, **composed.arguments)]
        for key, arguments in composed.cautions:
            spoken = {name: _in_language(value, language) for name, value in arguments.items()}
            said.append(self._catalogue.format(language, key, **spoken))
        details = None
        if composed.details and self._catalogue.has(language, composed.details):
            details = self._catalogue.format(language, composed.details, **composed.arguments)
        reply = Reply(
            text="\n\n".join(said),
            language=language,
            kind=kind if kind is Kind.REDIRECT else Kind.ANSWER,
            topic=topic,
            confidence=confidence,
            sources=composed.sources,
            as_of=as_of,
            suggestions=self._suggest(language, composed.see_also),
            details=details,
        )
        return Turn(reply, language)

    def _clarify(self, outcome: Outcome, language: str, confidence: float) -> Turn:
        topics = [topic for topic, _share in outcome.candidates]
        suggestions = self._suggest(language, topics)
        if not suggestions:
            return self._said(language, Kind.NOT_KNOWN, "chat-not_known", "out_of_scope", confidence)
        turn = self._said(language, Kind.CLARIFY, "chat-clarify", suggestions[0].topic or "", confidence)
        return replace(turn, reply=replace(turn.reply, suggestions=suggestions))

    def _switch(self, text: str, language: str, confidence: float) -> Turn:
        offered = self._catalogue.languages
        named = named_languages(text, LANGUAGES)
        wanted = first_offered((tag for tag in named if tag != language), offered)
        if named and not wanted and not set(named) & set(offered):
            return self._not_offered(language)
        chosen = wanted or language
        return self._said(chosen, Kind.SMALL_TALK, "chat-language_switch", "language_switch", confidence)

    def _without_bot(self, ask: Ask, memory: Memory, language: str) -> Turn:
        """Say that the bot is away; what needs no understanding is answered all the same."""
        if payload := _PAYLOAD.fullmatch(ask.text):
            answered = self._answer(ask, payload[1], Kind.ANSWER, 1.0, language)
            if answered:
                return answered
        message = _message(ask, language)
        if said := self._dialogue.told(message, self._dialogue.read(message, memory), memory):
            return self._spoken(said, language, ask)
        turn = self._said(language, Kind.NOT_KNOWN, "chat-bot_unavailable", "out_of_scope", 0.0)
        return replace(turn, pending=True)

    def _not_offered(self, language: str) -> Turn:
        return self._said(language, Kind.NOT_KNOWN, "chat-language_not_offered", "language_switch", 1.0)

    def _suggest(self, language: str, topics: Sequence[str]) -> tuple[Suggestion, ...]:
        offered = [
            topic for topic in dict.fromkeys(topics) if self._catalogue.has(language, f"topic-{topic}")
        ]
        return tuple(
            Suggestion(self._catalogue.format(language, f"topic-{topic}"), f"/{topic}", topic)
            for topic in offered[: self._limits.suggestions]
        )

    def _said(self, language: str, kind: Kind, key: str, topic: str, confidence: float) -> Turn:
        known = {
            "characters": self._limits.message_characters,
            "languages": ", ".join(own_name(tag) for tag in self._catalogue.languages),
            **self._compose.figures,
        }
        text = self._catalogue.format(language, key, **known)
        return Turn(Reply(text, language, kind, topic, confidence), language)


def _in_language(value: Any, language: str) -> Any:
    """Put a place into a language; other values stay."""
    return value.in_language(language) if isinstance(value, Place) else value


def _message(ask: Ask, language: str) -> Message:
    """Give what the dialogue needs of a message; the day that counts is set by then."""
    if ask.as_of is None:
        raise ValueError("the day that counts is not set")
    return Message(ask.text, language, ask.as_of)


def _kind(topic: str) -> str:
    """Give the kind of reply that a topic asked for by a button gets."""
    return {"talk_to_human": "handoff"}.get(topic, "question" if topic.startswith("check_") else "answer")


def _taps(said: Said) -> tuple[Suggestion, ...]:
    return tuple(Suggestion(tap.text, tap.text) for tap in said.taps)
