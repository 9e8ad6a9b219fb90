"""Message -> its language and how sure that is, with the talk so far as prior."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Protocol

from bot.text.folding import fold
from bot.text.scripts import SCRIPT_LANGUAGES, is_foreign_variant, latin_words, main_script


@dataclass(frozen=True, slots=True)
class Identified:
    """A language as ISO 639-1 code, and the probability that it is right."""

    language: str
    confidence: float


class Guesser(Protocol):
    """Guesses among the languages of one script: (code, share) pairs."""

    def guess(self, text: str) -> list[tuple[str, float]]: ...  # noqa: D102


class Whole(Protocol):
    """Weighs a text in Latin letters as a whole: {language: log share} (see `bot.text.latin`)."""

    def log_shares(self, text: str) -> dict[str, float]: ...  # noqa: D102


#: Words that speakers of every language write: they say nothing about the language.
_EVERYWHERE = frozenset({
    "ok", "okay", "visa", "hi", "hello", "wechat", "alipay", "hsk", "gdp", "email", "e-mail", "pdf",
    "jpg", "word", "excel", "app", "wifi", "qq", "id", "no", "tefl", "celta", "tesol", "phd", "mba",
    "ba", "bsc", "hr", "ceo", "z", "l", "m", "f", "r", "s1", "s2", "q1", "q2", "x1", "x2", "k", "d",
    "g", "j1", "usd", "cny", "rmb", "fbi", "dbs", "acro", "psb", "safea", "sfea", "shanghai", "beijing",
    "shenzhen", "guangzhou", "chengdu", "hangzhou", "suzhou", "china", "hong", "kong", "macau",
    "taiwan",
})  # fmt: skip
_PRIOR = 1.5  # of the talk's language, as a log weight on one word; shrinks with every further word
_DEFAULT = "en"
_SMALL_WORD_COUNT = 20  # texts of training that a small word of the built-in list counts for
_KNOWN_ENOUGH = 0.34  # share of a message's words; below it, it may be a language that is not ours
_LEAST_TELLING = 3  # words of a language that is not ours, to be sure of it
_SURE = 0.6
_EVIDENCE = 0.5  # of a word: words are not independent of each other
_LOWEST = -9.0  # of a language's log weight, by words or by the whole
_PASTED_TERM = re.compile(r"[\u3400-\u9fff]+")
_LONGEST_PASTED_TERM = 6  # characters


class LanguageModel:
    """Knows the words and letters of the languages it was trained on; asks `Guesser`s about the rest."""

    def __init__(self) -> None:
        self._words: dict[str, Counter[str]] = {}
        self._letters: dict[str, Counter[str]] = {}
        self._totals: dict[str, tuple[int, int]] = {}
        self._whole: Whole | None = None
        self.languages: tuple[str, ...] = ()

    def fit(self, texts: Iterable[tuple[str, str]], whole: Whole | None = None) -> LanguageModel:
        """Learn from (text, language) pairs, and from the built-in small words; `whole` has a say beside."""
        self._whole = whole
        self._words, self._letters = {}, {}
        for language, small in _small_words():
            self._words[language] = Counter(dict.fromkeys(small, _SMALL_WORD_COUNT))
            self._letters[language] = Counter(_pieces(small))
        seen = set()
        for text, language in texts:
            seen.add(language)
            if not _is_latin(text, language):
                continue
            words = _plain_words(text)
            self._words.setdefault(language, Counter()).update(set(words))
            self._letters.setdefault(language, Counter()).update(_pieces(words))
        self._totals = {
            language: (words.total() + 1, self._letters[language].total() + 1)
            for language, words in self._words.items()
        }
        self.languages = tuple(sorted(seen))
        return self

    def identify(
        self, text: str, *, guesser: Guesser, namer: Guesser, prior: str | None = None
    ) -> Identified:
        """Identify the language of a message.

        Args:
            text: as written, not folded.
            guesser: knows the common languages in Latin script.
            namer: names whatever else there is.
            prior: the language of the talk so far.
        """
        script = main_script(text)
        if script is None:
            return Identified(prior or _DEFAULT, 0.5 if prior else 0.2)
        if script == "latin" or (script == "han" and _is_pasted_term(text)):
            return self._latin(text, guesser, namer, prior)
        if is_foreign_variant(text, script):
            named = namer.guess(text)
            if named:
                return Identified(*named[0])
        language = SCRIPT_LANGUAGES.get(script, _DEFAULT)
        if script == "han" and prior == "ja":
            return Identified("ja", 0.7)
        # A pasted term in two or three characters does not change the language of a talk.
        short = script == "han" and prior not in (None, "zh") and len([c for c in text if c.isalpha()]) <= 4
        return Identified(language, 0.6 if short else 0.99)

    def _latin(self, text: str, guesser: Guesser, namer: Guesser, prior: str | None) -> Identified:
        telling = [word for word in _plain_words(text) if word not in _EVERYWHERE]
        if not telling:
            # "ok", "Z visa", "HSK 5": whoever talks in Chinese goes on in Chinese.
            return Identified(prior or _DEFAULT, 0.6)
        if prior is not None and self._is_name(text, telling):
            return Identified(prior, 0.55)
        known = max(self._familiarity(telling, language) for language in self._words)
        if known < _KNOWN_ENOUGH and len(telling) >= _LEAST_TELLING:
            foreign = self._foreign(text, guesser, namer)
            if foreign is not None:
                return foreign
        scores = self._scores(text, telling)
        if prior in scores:
            scores[prior] += _PRIOR * 3 / (2 + len(telling))
        elif prior is not None and len(telling) <= 1:
            return Identified(prior, 0.55)  # one word in Latin letters within a Chinese talk: often a name
        highest = max(scores.values())
        total = sum(math.exp(score - highest) for score in scores.values())
        return Identified(max(scores, key=lambda language: scores[language]), 1 / total)

    def _scores(self, text: str, telling: list[str]) -> dict[str, float]:
        """Add up what the single words say and what the whole says; neither may outvote the other alone."""
        words = {
            language: _EVIDENCE * sum(self._evidence(word, language) for word in telling)
            + _accents(text, language)
            for language in self._words
        }
        highest = max(words.values())
        whole = self._whole.log_shares(text) if self._whole else {}
        return {
            language: max(score - highest, _LOWEST) + (whole.get(language, _LOWEST) if whole else 0.0)
            for language, score in words.items()
        }

    def _foreign(self, text: str, guesser: Guesser, namer: Guesser) -> Identified | None:
        """Name a language that is not ours, if it is one."""
        guessed = guesser.guess(text)
        if guessed and guessed[0][0] not in self._words and guessed[0][1] >= _SURE:
            return Identified(*guessed[0])
        if guessed and guessed[0][1] >= _SURE:
            return None
        named = namer.guess(text)
        if named and named[0][0] not in self._words and named[0][1] >= _SURE:
            return Identified(*named[0])
        return None

    def _evidence(self, word: str, language: str) -> float:
        """Give the log likelihood of a word, by its letters where no language has it."""
        words, letters = self._totals[language]
        if any(known[word] for known in self._words.values()):
            return math.log((self._words[language][word] + 0.05) / words)
        found = self._letters[language]
        pieces = _pieces([word])
        return sum(math.log((found[piece] + 0.3) / letters) for piece in pieces) / max(1, len(pieces)) * 2

    def _is_name(self, text: str, telling: list[str]) -> bool:
        """Say whether a few capitalised words are all there is, none of them a word of the training texts."""
        capitalised = [word for word in text.split() if word[:1].isupper() and word[1:] == word[1:].lower()]
        return (
            1 <= len(telling) <= 3
            and len(capitalised) == len(text.split())
            and not any(known[word] > 1 for known in self._words.values() for word in telling)
        )

    def _familiarity(self, words: list[str], language: str) -> float:
        """Give the share of words that training texts have."""
        return sum(1.0 for word in words if self._words[language][word] > 1) / len(words)


def latin_texts(texts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give what a `Whole` learns from: the (text, language) pairs in Latin letters and the small words."""
    small = [(word, language) for language, words in _small_words() for word in words]
    return small + [(text, language) for text, language in texts if _is_latin(text, language)]


def _is_latin(text: str, language: str) -> bool:
    return main_script(text) == "latin" and language not in SCRIPT_LANGUAGES.values()


#: Letters that one of the languages writes and its neighbours do not.
_OWN_LETTERS = {"de": "ßäöü", "fr": "œèêëîïùûç", "es": "ñ¿¡", "pt": "ãõç"}
_ACCENT = 1.5


def _accents(text: str, language: str) -> float:
    return _ACCENT * sum(1 for letter in set(text.lower()) if letter in _OWN_LETTERS.get(language, ""))


def _is_pasted_term(text: str) -> bool:
    """Say whether the Chinese is one short term within a sentence: small words stand around it."""
    runs = _PASTED_TERM.findall(text)
    if len(runs) != 1 or len(runs[0]) > _LONGEST_PASTED_TERM:
        return False
    small = dict(_small_words())
    english = set(small.pop("en"))
    others = {word for words in small.values() for word in words if len(word) > 1} - english
    plain = _plain_words(text)
    # Whoever writes Chinese mixes in English terms, "in progress" among them, and no other language's.
    return any(word in others for word in plain) or sum(word in english for word in plain) > 1


def _plain_words(text: str) -> list[str]:
    """Give the words in Latin letters without their marks, which hurried people leave out."""
    return latin_words(fold(text))


def _pieces(words: Iterable[str]) -> list[str]:
    padded = [f" {word} " for word in words]
    return [word[start : start + 3] for word in padded for start in range(len(word) - 2)]


@lru_cache(maxsize=1)
def _small_words() -> tuple[tuple[str, tuple[str, ...]], ...]:
    table = resources.files("bot.text").joinpath("function_words.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return tuple((language, tuple(words.split())) for language, words in rows)
