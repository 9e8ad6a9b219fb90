"""Message -> its language and how sure that is, with the talk so far as prior."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from bot.text.scripts import SCRIPT_LANGUAGES, is_foreign_variant, latin_words, main_script


@dataclass(frozen=True, slots=True)
class Identified:
    """A language as ISO 639-1 code, and the probability that it is right."""

    language: str
    confidence: float


class Guesser(Protocol):
    """Guesses among the languages of one script: (code, share) pairs."""

    def guess(self, text: str) -> list[tuple[str, float]]: ...  # noqa: D102


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
_OURS = frozenset({"en", "fr", "de", "es", "pt"})  # those of the ten that Latin letters are shared among
_RARE = -1.2  # log weight of a language that is not one of the ten


class LanguageModel:
    """Knows the words and letters of the languages it was trained on; asks a `Guesser` about the rest."""

    def __init__(self) -> None:
        self._words: dict[str, Counter[str]] = {}
        self._letters: dict[str, Counter[str]] = {}
        self.languages: tuple[str, ...] = ()

    def fit(self, texts: Iterable[tuple[str, str]]) -> LanguageModel:
        """Learn from (text, language) pairs."""
        self._words, self._letters = {}, {}
        seen = set()
        for text, language in texts:
            seen.add(language)
            if main_script(text) != "latin" or language in SCRIPT_LANGUAGES.values():
                continue
            words = latin_words(text)
            self._words.setdefault(language, Counter()).update(set(words))
            self._letters.setdefault(language, Counter()).update(_trigrams(words))
        self.languages = tuple(sorted(seen))
        return self

    def identify(
        self, text: str, *, guesser: Guesser, namer: Guesser, prior: str | None = None
    ) -> Identified:
        """Identify the language of a message.

        Args:
            text: as written, not folded.
            guesser: knows the common languages in Latin script well.
            namer: names whatever else there is.
            prior: the language of the talk so far.
        """
        script = main_script(text)
        if script is None:
            return Identified(prior or _DEFAULT, 0.5 if prior else 0.2)
        if script == "latin":
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
        words = latin_words(text)
        telling = [word for word in words if word not in _EVERYWHERE]
        if not telling:
            # "ok", "Z visa", "HSK 5": whoever talks in Chinese goes on in Chinese.
            return Identified(prior or _DEFAULT, 0.6)
        if prior is not None and self._is_name(text, telling):
            return Identified(prior, 0.55)
        shares = dict(guesser.guess(text))
        scores = {
            language: math.log(share + 0.01) + (0.0 if language in _OURS else _RARE)
            for language, share in shares.items()
        }
        for language in self._words:
            scores.setdefault(language, math.log(0.01))
            scores[language] += 3.0 * self._familiarity(telling, language)
        if prior in scores:
            scores[prior] += _PRIOR * 3 / (2 + len(telling))
        elif prior is not None and len(telling) <= 1:
            return Identified(prior, 0.55)  # one word in Latin letters within a Chinese talk: often a name
        highest = max(scores.values())
        total = sum(math.exp(score - highest) for score in scores.values())
        best = max(scores, key=lambda language: scores[language])
        confidence = 1 / total
        known = max((self._familiarity(telling, language) for language in self._words), default=0.0)
        if known < 0.25 and len(telling) >= 3 and shares.get(best, 0.0) < 0.5:
            named = namer.guess(text)
            if named and named[0][0] not in shares:
                return Identified(*named[0])
        return Identified(best, confidence)

    def _is_name(self, text: str, telling: list[str]) -> bool:
        """Say whether a few capitalised words are all there is, none of them a word of the training texts."""
        capitalised = [word for word in text.split() if word[:1].isupper() and word[1:] == word[1:].lower()]
        return (
            1 <= len(telling) <= 3
            and len(capitalised) == len(text.split())
            and not any(known[word] > 1 for known in self._words.values() for word in telling)
        )

    def _familiarity(self, words: list[str], language: str) -> float:
        """Give the share of words, or of their letters where the word is new, that training texts have."""
        known, letters = self._words[language], self._letters[language]
        share = sum(1.0 if known[word] > 1 else 0.3 * _share(word, letters) for word in words) / len(words)
        return (
            share * share
        )  # a French sentence has "documents" in it; an English one knows nearly every word


def _trigrams(words: Iterable[str]) -> list[str]:
    padded = [f" {word} " for word in words]
    return [word[start : start + 3] for word in padded for start in range(len(word) - 2)]


def _share(word: str, letters: Counter[str]) -> float:
    pieces = _trigrams([word])
    return sum(1 for piece in pieces if letters[piece] > 2) / len(pieces) if pieces else 0.0
