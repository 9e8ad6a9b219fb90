"""Leads a form: takes facts in any order, asks for what is missing or in doubt, shows, then works out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from services.dialogue.forms import EVENT_KEYS, Form, open_questions
from services.dialogue.gathering import gather, settle
from services.dialogue.memory import Doubt, Memory, Stage, Tap
from services.dialogue.results import tell
from services.dialogue.said import Said
from services.dialogue.settings import DialogueSettings, Question, read_setting
from services.dialogue.speaking import SHOWN, Speaker
from services.dialogue.words import Move
from services.facts.fact import Reading


@dataclass(frozen=True, slots=True)
class FormTalk:
    """Leads forms; every method gives what to say, with the new memory."""

    forms: Mapping[str, Form]
    settings: DialogueSettings
    catalogue: Catalogue
    book: PolicyBook

    def start(self, name: str, memory: Memory, reading: Reading, language: str, as_of: date) -> Said:
        """Open a form with what is known already; one that was computed begins anew with its facts."""
        same = memory.form == name and memory.stage is not Stage.DONE
        skipped = memory.skipped if same else ()
        opened = replace(memory, form=name, stage=Stage.ASKING, asked=None, skipped=skipped)
        speaker = self._speaker(language)
        before = [] if same else [speaker.say(f"form-intro-{name}")]
        return self.take(opened, reading, language, as_of, before=before)

    def take(
        self, memory: Memory, reading: Reading, language: str, as_of: date, *, before: Iterable[str] = ()
    ) -> Said:
        """Take the facts of a message and go on."""
        gathered, changes = gather(memory, reading, self.settings, as_of)
        speaker = self._speaker(language)
        if gathered.stage is Stage.DONE:
            gathered = replace(gathered, stage=Stage.CONFIRMING)
        changed = {change.key for change in changes}
        shown = [change for change in changes if self._shown(gathered, change.key)]
        new = [
            fact.key for fact in reading.facts if fact.key not in changed and self._shown(gathered, fact.key)
        ]
        said = [*before, *speaker.changed(shown, memory, gathered)]
        if noted := speaker.noted(gathered, new):
            said.append(noted)
        return self.go_on(gathered, language, as_of, said)

    def keep(self, memory: Memory, reading: Reading, as_of: date) -> Memory:
        """Remember the facts of a message for a form that may follow."""
        return gather(memory, reading, self.settings, as_of)[0]

    def go_on(self, memory: Memory, language: str, as_of: date, before: Iterable[str] = ()) -> Said:
        """Ask what is in doubt, then what is missing; else show all and ask whether it is right."""
        form, speaker = self._form(memory), self._speaker(language)
        stop = Tap(speaker.say("form-button-stop"), "stop")
        if doubt := self._doubt(memory):
            text, taps = speaker.doubt(doubt, memory)
            asked = replace(memory, asked=doubt.key.partition(":")[0], stage=Stage.ASKING)
            return self._said(form, asked, [*before, text], [*taps, self._skip(speaker), stop], as_of)
        if (event := memory.asked) in EVENT_KEYS and event not in memory.facts:
            text = speaker.say("form-ask-event_date", event=speaker.label(str(event)))
            return self._said(form, memory, [*before, text], [stop], as_of)
        questions = open_questions(form, memory, as_of)
        if questions and memory.stage is not Stage.CONFIRMING:
            text, taps = speaker.question(questions[0], memory)
            asked = replace(memory, asked=_key(questions[0]), stage=Stage.ASKING)
            more = [] if questions[0].id == "event" else [self._skip(speaker)]
            if memory.facts and questions[0].id != "event":
                more.append(Tap(speaker.say("form-button-done"), "done"))
            return self._said(form, asked, [*before, text], [*taps, *more, stop], as_of)
        return self._confirm(form, memory, speaker, before, as_of)

    def move(self, move: Move, memory: Memory, language: str, as_of: date) -> Said:
        """Do what a short word asks for: yes, no, do not know, work it out, stop, why."""
        form, speaker = self._form(memory), self._speaker(language)
        question = self._asked(form, memory)
        if move is Move.STOP:
            return self._stop(memory, speaker, form)
        if move is Move.WHY:
            why = f"form-why-{question.id if question else form.plan.id}"
            return self.go_on(memory, language, as_of, [speaker.say(why)])
        if memory.stage is Stage.CONFIRMING and move in (Move.YES, Move.DONE):
            return self._compute(form, memory, speaker, as_of)
        if memory.stage is Stage.CONFIRMING and move in (Move.NO, Move.NONE):
            stop = Tap(speaker.say("form-button-stop"), "stop")
            return self._said(form, memory, [speaker.say("form-what-is-wrong")], [stop], as_of)
        if move is Move.DONE:
            known = replace(memory, stage=Stage.CONFIRMING, asked=None)
            return self._confirm(form, known, speaker, (), as_of)
        if move is Move.SKIP or (move is Move.NO and question is None):
            return self._skipped(memory, question, language, as_of)
        if question is None or move is Move.RESUME:
            return self.go_on(memory, language, as_of)
        return self._yes_or_no(move, question, memory, language, as_of)

    def act(self, action: str, memory: Memory, language: str, as_of: date) -> Said:
        """Do what a button of the form says."""
        verb, _, what = action.partition(":")
        if verb == "set":
            before, pairs = dict(memory.facts), (read_setting(what),)
            settled = settle(memory, pairs, self.settings, as_of)
            if settled.stage is Stage.CONFIRMING and before == dict(settled.facts):
                settled = memory
            return self.go_on(replace(settled, asked=None), language, as_of)
        if verb == "event":
            return self.go_on(replace(memory, asked=what), language, as_of)
        if verb == "none":
            question = next(q for q in self._form(memory).plan.questions if q.id == what)
            return self._none(question, memory, language, as_of)
        return self.move(Move(verb), memory, language, as_of)

    def not_understood(self, memory: Memory, language: str, as_of: date) -> Said:
        """Say that the message held no answer, and ask again."""
        speaker = self._speaker(language)
        return self.go_on(memory, language, as_of, [speaker.say("form-not_understood")])

    def _yes_or_no(self, move: Move, question: Question, memory: Memory, language: str, as_of: date) -> Said:
        wanted = move is Move.YES
        pairs = [pair for pair in question.buttons if pair[1] is wanted]
        if len(pairs) == 1 and (wanted or not question.none):
            return self.go_on(settle(memory, (pairs[0],), self.settings, as_of), language, as_of)
        if not wanted and question.none:
            return self._none(question, memory, language, as_of)
        lowest = [pair for pair in question.buttons if pair[1] in (0, "none") and pair[1] is not False]
        if not wanted and lowest:
            return self.go_on(settle(memory, (lowest[0],), self.settings, as_of), language, as_of)
        return self.not_understood(memory, language, as_of)

    def _none(self, question: Question, memory: Memory, language: str, as_of: date) -> Said:
        pairs = tuple(pair for pair in question.none if pair[0] not in memory.facts)
        return self.go_on(settle(memory, pairs, self.settings, as_of), language, as_of)

    def _skipped(self, memory: Memory, question: Question | None, language: str, as_of: date) -> Said:
        doubts = tuple(doubt for doubt in memory.doubts if doubt.key.partition(":")[0] != memory.asked)
        facts = dict(memory.facts)
        if len(doubts) < len(memory.doubts) and str(memory.asked).startswith("salary"):
            facts = {key: value for key, value in facts.items() if not key.startswith("salary")}
            doubts = tuple(doubt for doubt in doubts if not doubt.key.startswith("salary"))
            question = question or self._question_of(memory, "salary_amount")
        elif len(doubts) < len(memory.doubts):
            question = question or self._question_of(memory, str(memory.asked))
        skipped = (*memory.skipped, question.id) if question else memory.skipped
        left = replace(memory, doubts=doubts, facts=facts, skipped=skipped, asked=None)
        return self.go_on(left, language, as_of)

    def _question_of(self, memory: Memory, key: str) -> Question | None:
        questions = self._form(memory).plan.questions
        return next((question for question in questions if key in question.facts), None)

    def _stop(self, memory: Memory, speaker: Speaker, form: Form) -> Said:
        left = Memory(topics=memory.topics, city=memory.city)
        return Said((speaker.say("form-stopped"),), "small_talk", "restart_or_cancel", left)

    def _confirm(
        self, form: Form, memory: Memory, speaker: Speaker, before: Iterable[str], as_of: date
    ) -> Said:
        lines = speaker.lines(memory, form.plan.id)
        if not lines:
            asking = replace(memory, stage=Stage.ASKING, skipped=(), asked=None)
            return self.go_on(asking, speaker.language, as_of, [*before, speaker.say("form-nothing_known")])
        said = [*before, "\n".join([speaker.say("form-understood"), *lines])]
        if unanswered := speaker.unanswered(form, memory, as_of):
            said.append(speaker.say("form-confirm-missing", what=unanswered))
        said.append(speaker.say("form-confirm"))
        taps = [
            Tap(speaker.say("form-button-yes"), "yes"),
            Tap(speaker.say("form-button-no"), "no"),
            Tap(speaker.say("form-button-stop"), "stop"),
        ]
        return self._said(form, replace(memory, stage=Stage.CONFIRMING, asked=None), said, taps, as_of)

    def _compute(self, form: Form, memory: Memory, speaker: Speaker, as_of: date) -> Said:
        result = form.compute(memory, as_of)
        done = replace(memory, stage=Stage.DONE, asked=None, taps=())
        data = {**self._data(form, done, as_of), "result": result.data}
        city = speaker.city(memory)
        return Said(
            tuple(tell(result, speaker)),
            "answer",
            self._topic(form, memory),
            done,
            (),
            data,
            result.sources,
            city,
        )

    def _said(self, form: Form, memory: Memory, paragraphs: list[str], taps: list[Tap], as_of: date) -> Said:
        kept = replace(memory, taps=tuple(taps), yes=None)
        data = self._data(form, kept, as_of)
        return Said(tuple(paragraphs), "question", self._topic(form, kept), kept, tuple(taps), data)

    def _data(self, form: Form, memory: Memory, as_of: date) -> dict[str, object]:
        return {
            "form": form.plan.id,
            "understood": form.understood(memory, as_of),
            "missing": form.missing(memory, as_of),
        }

    def _topic(self, form: Form, memory: Memory) -> str:
        event = next((key for key in memory.facts if key in EVENT_KEYS), None)
        return _TOPICS.get(str(event), form.plan.topic) if form.plan.id == "deadlines" else form.plan.topic

    def _doubt(self, memory: Memory) -> Doubt | None:
        return next(
            (doubt for doubt in memory.doubts if self._shown(memory, doubt.key.partition(":")[0])), None
        )

    def _shown(self, memory: Memory, key: str) -> bool:
        shown = SHOWN.get(memory.form or "")
        if key.startswith("salary"):
            return memory.form != "deadlines"
        return key in shown if shown else key not in EVENT_KEYS

    def _asked(self, form: Form, memory: Memory) -> Question | None:
        if any(doubt.key.partition(":")[0] == memory.asked for doubt in memory.doubts):
            return None
        return next((question for question in form.plan.questions if memory.asked == _key(question)), None)

    def _skip(self, speaker: Speaker) -> Tap:
        return Tap(speaker.say("form-button-skip"), "skip")

    def _form(self, memory: Memory) -> Form:
        return self.forms[memory.form or "points"]

    def _speaker(self, language: str) -> Speaker:
        return Speaker(self.catalogue, self.book, language)


#: Which topic a date belongs to.
_TOPICS = {
    "entry": "after_arrival", "permit_expiry": "extension", "residence_permit_expiry": "residence_permit",
    "employment_end": "cancellation", "personal_change": "change_information",
    "permit_cancelled": "change_employer", "no_criminal_record_issue": "document_validity",
    "medical_exam_issue": "document_validity", "photo_taken": "document_validity",
    "refusal_known": "returned_or_refused",
}  # fmt: skip


def _key(question: Question) -> str:
    return question.facts[0] if question.facts else question.id
