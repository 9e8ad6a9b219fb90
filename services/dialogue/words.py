"""nlu_data/talks/words.yml -> what steers a talk in ten languages: yes, no, do not know, stop, why ..."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import yaml

from services.errors import SettingsError
from services.facts.folding import fold
from services.facts.lexicon import word_pattern


class Move(StrEnum):
    """What a short message does in a form."""

    YES = "yes"
    NO = "no"
    SKIP = "skip"
    DONE = "done"
    STOP = "stop"
    WHY = "why"
    NONE = "none"
    RESUME = "resume"


_ORDER = (Move.SKIP, Move.WHY, Move.STOP, Move.DONE, Move.NONE, Move.RESUME, Move.YES, Move.NO)


@dataclass(frozen=True, slots=True)
class Moves:
    """Recognises moves; only a message that is nothing else is one."""

    patterns: Mapping[str, Mapping[Move, re.Pattern[str]]]
    questions: Mapping[str, re.Pattern[str]]
    whens: Mapping[str, re.Pattern[str]]
    variants: Mapping[str, str]

    def find(self, text: str, language: str | None) -> Move | None:
        """Give the move that a message is, in its language or in English."""
        plain = fold(text, self.variants).text.strip(" ¿¡.,!~\u3002\uff01\u061f?\n")
        for tag in dict.fromkeys((language, *_script_tags(plain), "en")):
            patterns = self.patterns.get(tag or "", {})
            for move in _ORDER:  # the broad yes and no last
                if move in patterns and patterns[move].fullmatch(plain):
                    return move
        return None

    def asks(self, text: str, language: str | None) -> bool:
        """Say whether a message asks something: a question mark, or words that only questions begin with."""
        if any(mark in text for mark in "?？؟"):
            return True
        return self._has(self.questions, text, language)

    def asks_when(self, text: str, language: str | None) -> bool:
        """Say whether a message asks by when, or how much time there is."""
        return self._has(self.whens, text, language)

    def _has(self, patterns: Mapping[str, re.Pattern[str]], text: str, language: str | None) -> bool:
        plain = fold(text, self.variants).text
        tags = dict.fromkeys((language or "en", *_script_tags(plain), "en"))
        return any(patterns[tag].search(plain) for tag in tags if tag in patterns)


def _script_tags(text: str) -> list[str]:
    if re.search(r"[\u3040-\u30ff]", text):
        return ["ja"]
    if re.search(r"[\uac00-\ud7a3]", text):
        return ["ko"]
    if re.search(r"[\u3400-\u9fff]", text):
        return ["zh", "ja"]
    if re.search(r"[\u0400-\u04ff]", text):
        return ["ru"]
    return ["ar"] if re.search(r"[\u0600-\u06ff]", text) else []


def load_moves(folder: Path, variants: Mapping[str, str]) -> Moves:
    """Read words.yml in `folder`.

    Raises:
        SettingsError: the file is not there or not as expected.
    """
    path = folder / "words.yml"
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        patterns = {
            tag: {
                Move(move): word_pattern(str(text), path.name, variants)
                for move, text in moves.items()
                if move not in ("question", "when")
            }
            for tag, moves in raw.items()
        }
        questions, whens = (
            {tag: word_pattern(str(moves[name]), path.name, variants) for tag, moves in raw.items()}
            for name in ("question", "when")
        )
    except (OSError, yaml.YAMLError, ValueError, KeyError, AttributeError) as error:
        raise SettingsError(f"{path.name}: {error}") from error
    return Moves(patterns, questions, whens, variants)
