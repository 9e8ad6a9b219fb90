"""One message in a talk that remembers -> what to say, or which topic is wanted; before and after the bot."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from services.bot_client import Outcome
from services.dialogue.followups import FollowUps
from services.dialogue.forms import EVENT_KEYS
from services.dialogue.formtalk import FormTalk
from services.dialogue.memory import Memory, Stage, Tap
from services.dialogue.said import Said, Wanted
from services.dialogue.speaking import SHOWN, Speaker
from services.dialogue.words import Move, Moves
from services.facts.fact import Fact, Reading
from services.facts.reader import FactReader

_STARTS = {"check_points": "points", "check_category": "category"}
DEADLINES = "check_deadlines"
_MOSTLY = 0.5  # share of a message's letters that facts account for: then it is told, not asked
_SURE = 0.6
_PART_SURE = 0.5  # of one of two questions: the whole message speaks for both
_TOPICS_KEPT = 3
_QUESTION = re.compile(r"[^.!?\u3002\uff01\uff1f\u061f\n]*[?\uff1f\u061f]")
_LEAST_QUESTION = 4  # letters
_MOVES = {"affirm": Move.YES, "deny": Move.NO, "restart_or_cancel": Move.STOP}
_PASSED_ON = frozenset({"talk_to_human", "language_switch", "check_documents"})


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its text, its language as far as known, and the day that counts."""

    text: str
    language: str
    as_of: date


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Decides what a message does in a running talk."""

    reader: FactReader
    moves: Moves
    forms: FormTalk
    follow_ups: FollowUps

    def read(self, message: Message, memory: Memory) -> Reading:
        """Read the facts of a message; a bare "no, 36" is one about what was told last."""
        asked = memory.asked if self.running(memory) else None
        reading = self.reader.read(message.text, message.language, message.as_of, asked)
        if reading.facts or not reading.corrects or len(reading.numbers) != 1:
            return reading
        known = {key: value for key, value in memory.facts.items() if isinstance(value, int | float)}
        number = reading.numbers[0]
        for key in sorted(known, key=lambda key: abs(float(known[key]) - number)):
            again = self.reader.read(message.text, message.language, message.as_of, key)
            if again.facts:
                return again
        return reading

    def running(self, memory: Memory) -> bool:
        """Say whether a form waits for an answer."""
        return memory.form is not None and memory.stage is not Stage.DONE

    def without_bot(self, message: Message, memory: Memory) -> Said | Wanted | None:
        """Do what needs no understanding: a tapped button, a yes, a stop."""
        if action := memory.action(message.text):
            verb, _, what = action.partition(":")
            if verb == "topic":
                return Wanted(what, replace(memory, yes=None))
            if verb == "start":
                return self._start(what, message, memory, Reading())
            if memory.form:
                return self.forms.act(action, memory, message.language, message.as_of)
        if message.text == f"/{DEADLINES}":
            return self._start("deadlines", message, memory, Reading())
        move = self.moves.find(message.text, message.language)
        if move in (Move.YES, Move.NO) and self.read(message, memory).facts:
            return None  # "no, 36" tells something
        if move is not None and self.running(memory):
            return self.forms.move(move, memory, message.language, message.as_of)
        if move is Move.YES and memory.yes:
            return Wanted(memory.yes.partition(":")[2], replace(memory, yes=None))
        return None

    def with_outcome(
        self, message: Message, outcome: Outcome, reading: Reading, memory: Memory
    ) -> Said | Wanted | None:
        """Decide after the bot has read the message; None: it is answered as if no form ran."""
        told = self._told(reading, memory)
        asks = self.moves.asks(message.text, message.language)
        sure = outcome.kind in ("answer", "redirect") and outcome.confidence >= _SURE
        if self.running(memory):
            return self._in_form(message, outcome, reading, memory, bool(told), asks)
        if (started := _started(outcome)) and not (memory.form and outcome.kind == "clarify"):
            return self._start(started, message, memory, reading)
        if memory.form and told and not (sure and asks and reading.covered < _MOSTLY):
            return self.forms.take(memory, reading, message.language, message.as_of)
        dated = self._dated(message, reading)
        if dated is not None and (outcome.topic in _DATED or not sure):
            return self._start("deadlines", message, memory, dated)
        tells = len(told) >= self.forms.settings.facts_that_tell_a_case
        if tells and outcome.kind in ("clarify", "not_known"):
            return self._own_case(message, memory, reading)
        return None

    def _dated(self, message: Message, reading: Reading) -> Reading | None:
        """Give the dates of a message that asks by when; None where it has none, or asks something else."""
        days = [fact for fact in reading.facts if fact.key in EVENT_KEYS]
        if not days or not self.moves.asks_when(message.text, message.language):
            return None
        return Reading(facts=(*days, *(fact for fact in reading.facts if fact.key == "city")))

    def again(self, message: Message, memory: Memory, reading: Reading) -> Said | None:
        """Give the running form's question once more, after something else was answered.

        What the message told beside its question is taken along.
        """
        if not self.running(memory):
            return None
        back = self._speaker(message).say(f"form-back-{memory.form}")
        told = replace(reading, facts=_outside_questions(message.text, reading.facts), contradictions=())
        return self.forms.take(memory, told, message.language, message.as_of, before=[back])

    def followed(self, message: Message, outcome: Outcome, reading: Reading, memory: Memory) -> Outcome:
        """Read a short message by what was spoken of before: "and in Shanghai?", "how long is it valid?"."""
        if outcome.topic in _PASSED_ON or (outcome.kind == "small_talk" and outcome.confidence >= _SURE):
            return outcome
        topic = self.follow_ups.resolve(
            message.text,
            message.language,
            memory.topics,
            sure=outcome.confidence if outcome.kind in ("answer", "redirect") else 0.0,
            city=any(fact.key == "city" for fact in reading.facts),
        )
        if topic is None:
            return outcome
        confidence = max(outcome.confidence, _SURE)
        return replace(
            outcome, kind="answer", topic=topic, confidence=confidence, candidates=((topic, confidence),)
        )

    def two_questions(
        self, message: Message, outcome: Outcome, memory: Memory, ask: Callable[[str], Outcome]
    ) -> tuple[Outcome, str | None]:
        """Give the outcome of the first of two questions, and the topic of the second where there is one.

        The message as a whole decides where it is sure of something that neither of its questions is about.
        """
        parts = questions_in(message.text)[:2]
        if len(parts) < 2 or self.running(memory):
            return outcome, None
        read: list[Outcome] = []
        for part in parts:
            spoken_of = replace(memory, topics=(*(item.topic for item in read), *memory.topics))
            said = Message(part, message.language, message.as_of)
            read.append(self.followed(said, ask(part), Reading(), spoken_of))
        first, second = read
        sure = all(item.kind in ("answer", "clarify") and item.confidence >= _PART_SURE for item in read)
        answerable = not any(item.topic in _PASSED_ON or item.topic in _STARTS for item in read)
        other = outcome.kind == "answer" and outcome.topic not in (first.topic, second.topic)
        if not (sure and answerable) or other or first.topic == second.topic:
            return outcome, None
        return replace(first, kind="answer"), second.topic

    def wanted(self, message: Message, outcome: Outcome, memory: Memory) -> Said | None:
        """Open the form that a button or a yes asks for."""
        started = _started(outcome)
        return self._start(started, message, memory, Reading()) if started else None

    def told(self, message: Message, reading: Reading, memory: Memory) -> Said | None:
        """Take facts while the bot is away; None where no form runs or nothing was told."""
        if not self.running(memory) or not self._told(reading, memory):
            return None
        return self.forms.take(memory, reading, message.language, message.as_of)

    def offer(self, message: Message, topic: str, memory: Memory) -> Tap | None:
        """Give the button that works out one's own dates, after an answer that tells of deadlines."""
        if topic not in _OFFERED or self.running(memory):
            return None
        return Tap(self._speaker(message).say("form-button-deadlines"), "start:deadlines")

    def failed_often(self, memory: Memory) -> bool:
        """Say whether so much was not understood in a row that a person should be offered."""
        return memory.failures >= self.forms.settings.failures_before_person

    def remember(self, memory: Memory, topic: str, kind: str) -> Memory:
        """Keep what was answered, and count what was not understood."""
        failed = kind in ("clarify", "not_known")
        spoken_of = kind in ("answer", "clarify")
        topics = (topic, *memory.topics)[:_TOPICS_KEPT] if spoken_of else memory.topics
        return replace(memory, topics=topics, failures=memory.failures + 1 if failed else 0)

    def _in_form(
        self, message: Message, outcome: Outcome, reading: Reading, memory: Memory, told: bool, asks: bool
    ) -> Said | None:
        if outcome.topic in _PASSED_ON and outcome.kind != "clarify":
            return None
        started = _started(outcome)
        unsure = outcome.kind in ("clarify", "not_known", "question")
        if told and (not asks or unsure or reading.covered >= _MOSTLY):
            # Whoever tells of themselves answers the form at hand, whatever else the words resemble.
            return self.forms.take(memory, reading, message.language, message.as_of)
        if started and outcome.kind == "question":
            return self._start(started, message, memory, reading)
        if outcome.kind == "small_talk" and outcome.topic in _MOVES:
            return self.forms.move(_MOVES[outcome.topic], memory, message.language, message.as_of)
        if asks or outcome.kind in ("answer", "redirect", "small_talk", "handoff"):
            return None
        return self.forms.not_understood(memory, message.language, message.as_of)

    def _start(self, name: str, message: Message, memory: Memory, reading: Reading) -> Said:
        return self.forms.start(name, memory, reading, message.language, message.as_of)

    def _own_case(self, message: Message, memory: Memory, reading: Reading) -> Said:
        speaker = self._speaker(message)
        taps = tuple(Tap(speaker.say(f"topic-{topic}"), f"start:{form}") for topic, form in _STARTS.items())
        kept = self.forms.keep(memory, reading, message.as_of)
        said = [*filter(None, [speaker.noted(kept, [fact.key for fact in reading.facts])])]
        said.append(speaker.say("dialogue-own_case"))
        return Said(
            tuple(said), "clarify", "check_category", replace(kept, taps=taps, yes="topic:check_points"), taps
        )

    def _told(self, reading: Reading, memory: Memory) -> list[Fact]:
        """List the facts that the form at hand, or any form, is about."""
        shown = SHOWN.get(memory.form or "points")
        named = [
            fact
            for fact in reading.facts
            if (shown is None or fact.key in shown or fact.key.startswith("salary"))
            and (memory.form == "deadlines" or fact.key not in EVENT_KEYS)
        ]
        if not named and reading.revokes and self.running(memory):
            return [Fact("revoked", True, 0, 0, 1.0)]
        return named

    def _speaker(self, message: Message) -> Speaker:
        return Speaker(self.forms.catalogue, self.forms.book, message.language)


#: Topics after whose answer the button for one's own dates is offered.
_OFFERED = frozenset(
    {"after_arrival", "extension", "cancellation", "change_information", "returned_or_refused"}
)
#: Topics whose answer a date of one's own makes a date.
_DATED = frozenset({
    "after_arrival", "residence_permit", "extension", "cancellation", "change_information",
    "after_leaving_job", "document_validity", "returned_or_refused", "expired_or_overstay", "permit_validity",
    "police_registration", "change_employer", "medical_check", "criminal_record_certificate",
    "processing_time",
})  # fmt: skip


def _started(outcome: Outcome) -> str | None:
    """Give the form that is asked for; as opening it does no harm, its topic may be the first of several."""
    if outcome.kind == "question":
        return _STARTS.get(outcome.topic)
    if outcome.kind == "clarify" and outcome.candidates:
        return _STARTS.get(outcome.candidates[0][0])
    return None


def questions_in(text: str) -> list[str]:
    """List the sentences of a message that end in a question mark and say more than a word."""
    found = [match[0].strip() for match in _QUESTION.finditer(text)]
    return [part for part in found if len(part.split()) > 1 or len(part) > _LEAST_QUESTION]


def _outside_questions(text: str, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Keep the facts of sentences that ask nothing; a message without a question mark is one question."""
    asked = list(_QUESTION.finditer(text))
    if not asked:
        return ()
    return tuple(fact for fact in facts if not any(span.start() <= fact.start < span.end() for span in asked))
