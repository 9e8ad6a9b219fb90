"""A short message that hangs on the last topic -> the topic it asks about, and its city."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from policy.catalogue import LANGUAGES
from services.errors import SettingsError
from services.facts.folding import fold
from services.facts.lexicon import word_pattern

_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LETTERS_A_WORD = 2.2  # of Chinese, Japanese and Korean text
_SURE, _LONG_FOR_AN_OPENER = 0.8, 6
Patterns = Mapping[str, re.Pattern[str]]  # by language


@dataclass(frozen=True, slots=True)
class Meaning:
    """What was spoken of: an object (a paper, a visa) and an aspect (how long, how much)."""

    object: str | None = None
    aspect: str | None = None


@dataclass(frozen=True, slots=True)
class FollowUps:
    """Resolves follow-ups. All patterns match folded text."""

    openers: Patterns
    pronouns: Patterns
    aspects: Mapping[str, Patterns]
    objects: Mapping[str, Patterns]
    family: Patterns
    work: Patterns
    topics: Mapping[str, Meaning]
    pairs: Mapping[str, Mapping[str, str]]
    variants: Mapping[str, str]
    most_words: int

    def opens(self, text: str, language: str) -> bool:
        """Say whether a message begins as one that goes on with the talk."""
        return _found(self.openers, fold(text, self.variants).text.strip(), language)

    def resolve(
        self, text: str, language: str, spoken_of: Sequence[str], *, sure: float, city: bool
    ) -> str | None:
        """Give the topic that a message asks about, by what was spoken of before; None: as the bot read it.

        Args:
            text: the message.
            language: that it is in.
            spoken_of: the topics answered, the latest first.
            sure: the bot's confidence where it answers, 0 where it hesitates.
            city: whether the message names a place.
        """
        plain = fold(text, self.variants).text.strip()
        words = _words(plain)
        if not spoken_of or words > self.most_words:
            return None
        opens = _found(self.openers, plain, language)
        points = _found(self.pronouns, plain, language)
        if sure >= _SURE and not points and (not opens or words > _LONG_FOR_AN_OPENER):
            return None
        last = self.topics.get(spoken_of[0], Meaning())
        aspect = self._first(self.aspects, plain, language)
        if _found(self.family, plain, language):
            works = _found(self.work, plain, language) or last.aspect == "work"
            return self.pairs["family"]["work" if works else ""]
        if found := self._first(self.objects, plain, language):
            if not (opens or points or sure < _SURE):
                return None
            pair = self.pairs[found]
            return pair.get(aspect or last.aspect or "", pair.get(aspect or "", pair[""]))
        if aspect and (points or opens or sure < _SURE):
            about = last.object or next(
                (
                    self.topics[name].object
                    for name in spoken_of
                    if name in self.topics and self.topics[name].object
                ),
                "permit" if points or opens else None,
            )
            return self.pairs[about].get(aspect) if about else None
        if city and (opens or sure < _SURE) and words <= _LONG_FOR_AN_OPENER:
            return spoken_of[0]
        return None

    def _first(self, choices: Mapping[str, Patterns], plain: str, language: str) -> str | None:
        return next((name for name, patterns in choices.items() if _found(patterns, plain, language)), None)


def _found(patterns: Patterns, plain: str, language: str) -> bool:
    return any(patterns[tag].search(plain) for tag in dict.fromkeys((language, "en")) if tag in patterns)


def _words(plain: str) -> float:
    unspaced = len(_UNSPACED.findall(plain))
    return len(re.findall(r"[^\W_]+", _UNSPACED.sub(" ", plain))) + unspaced / _LETTERS_A_WORD


def load_follow_ups(data_dir: Path, variants: Mapping[str, str], most_words: int) -> FollowUps:
    """Read talks/followups.yml and concepts.yml below `data_dir`.

    Raises:
        SettingsError: a file is missing or not as expected.
    """
    path = data_dir / "talks" / "followups.yml"
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        concepts = yaml.load((data_dir / "concepts.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)

        def of(names: Sequence[str], words: Mapping[str, str] | None = None) -> Patterns:
            return _patterns(names, words or {}, concepts, variants)

        return FollowUps(
            openers=of((), raw["openers"]),
            pronouns=of((), raw["pronouns"]),
            aspects={
                name: of(item.get("concepts", ()), item.get("words")) for name, item in raw["aspects"].items()
            },
            objects={name: of(names) for name, names in raw["objects"].items()},
            family=of(raw["family"]),
            work=of(raw["work"]),
            topics={
                name: Meaning(item.get("object"), item.get("aspect")) for name, item in raw["topics"].items()
            },
            pairs=raw["pairs"],
            variants=variants,
            most_words=most_words,
        )
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"{path.name}: cannot be read as YAML") from error
    except (KeyError, AttributeError, TypeError) as error:
        raise SettingsError(f"{path.name}: {error} is missing or not as expected") from error


def _patterns(
    names: Sequence[str], words: Mapping[str, str], concepts: Mapping[str, Any], variants: Mapping[str, str]
) -> Patterns:
    found: dict[str, re.Pattern[str]] = {}
    for tag in LANGUAGES:
        spellings = [_spelling(str(item), tag) for name in names for item in concepts[name].get(tag, ())]
        text = "; ".join([*spellings, *([words[tag]] if tag in words else [])])
        if text:
            found[tag] = word_pattern(text, "followups.yml", variants)
    return found


def _spelling(word: str, language: str) -> str:
    """Turn a spelling of concepts.yml into a pattern; an Arabic one stands for all words that hold it."""
    escaped = re.escape(word.rstrip("*")).replace(r"\ ", " ")
    if language == "ar":
        return rf"\w*{escaped}\w*"
    return escaped + (r"\w*" if word.endswith("*") else "")
