"""nlu_data/facts/*.yml -> the words and patterns by which facts are known, ready to match."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from policy.catalogue import LANGUAGES
from services.errors import SettingsError
from services.facts.folding import fold

NUMBER, DAY, COUNTRY, PLACE, MONEY = "\ue000", "\ue100", "\ue200", "\ue300", "\ue400"
_CLASS = {
    "n": "[\ue000-\ue0ff]", "d": "[\ue100-\ue1ff]", "c": "[\ue200-\ue2ff]", "p": "[\ue300-\ue3ff]",
    "m": "[\ue400-\ue4ff]",
}  # fmt: skip
_LETTERS = r"[a-z0-9\u00df-\u024f\u0400-\u04ff\u0620-\u064a]"
_ALONE_BEFORE, _ALONE_AFTER = f"(?<!{_LETTERS})", f"(?!{_LETTERS})"
_ARABIC_PREFIXES = "(?:[\u0648\u0641\u0628\u0644\u0643]{0,2}(?:\u0627\u0644)?)?"  # and, then, with, for, the
_GAP = "[^.,;!?。！？；؟\n\ue000-\ue0ff]"  # nor another number: the nearer one is meant
_SECTIONS = {
    "day_order", "negation", "numbers", "scales", "joiners", "currencies", "months", "relative_days",
    "periods", "tax", "times", "salary_words", "negators", "negators_after", "corrections", "studying",
    "country_not_before", "country_not_after", "patterns", "values", "countries", "relatives", "selves",
    "spans_before", "spans_after", "halves", "takes_back", "no_numbers",
}  # fmt: skip
_SCRIPTS_WITHOUT_BLANKS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to say a fact. Where `value` is None the value is that of the placeholder in it."""

    key: str
    value: bool | int | str | None
    regex: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Words:
    """What one language has for the facts; all folded."""

    language: str
    numbers: Mapping[str, float]
    scales: Mapping[str, float]
    joiners: frozenset[str]
    currencies: Mapping[str, tuple[str, ...]]
    months: Mapping[str, int]
    relative_days: Mapping[str, int]
    patterns: tuple[Pattern, ...]
    negators: re.Pattern[str] | None
    negators_after: re.Pattern[str] | None
    corrections: re.Pattern[str] | None
    countries: Mapping[str, re.Pattern[str]]  # by ISO 3166-1 alpha-3
    periods: Mapping[str, re.Pattern[str]]
    tax: Mapping[str, re.Pattern[str]]
    times: tuple[re.Pattern[str], ...]
    salary_words: re.Pattern[str] | None
    studying: re.Pattern[str] | None
    country_not_before: re.Pattern[str] | None
    country_not_after: re.Pattern[str] | None
    relatives: re.Pattern[str] | None  # words for other persons: what is said of them is not the writer's
    selves: re.Pattern[str] | None  # the writer again
    spans_before: re.Pattern[str] | None  # "for", "since": years behind these are no age
    spans_after: re.Pattern[str] | None  # "ago"
    halves: re.Pattern[str] | None  # "and a half"
    no_numbers: re.Pattern[str] | None  # what looks like a number and is none: the article "une", "bac+5"
    takes_back: re.Pattern[str] | None  # between two values: the second one holds
    day_order: str
    negation_follows: bool  # as a rule: then it denies what stands before it, whatever comes next


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of all languages; `variants` are letters that count as another."""

    words: Mapping[str, Words]
    variants: Mapping[str, str] = field(default_factory=dict)

    def of(self, language: str | None, text: str) -> tuple[Words, ...]:
        """Give the languages to read a text with: its own first, and those that its letters bring in."""
        chosen = [language] if language is not None and language in self.words else []
        for tag, letters in _SCRIPTS.items():
            if letters.search(text) and tag not in chosen:
                chosen.append(tag)
        if "zh" in chosen and language == "zh":
            chosen.append("ja")  # 修士 alone says not which of them it is
        return tuple(self.words[tag] for tag in dict.fromkeys((*chosen, "en")) if tag in self.words)


_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7a3]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
}


def load_lexicon(folder: Path) -> Lexicon:
    """Read `<language>.yml` of every language and `variants.yml` below `folder`.

    Raises:
        SettingsError: a file is missing, has an unknown section or a pattern that cannot be compiled.
    """
    variants: dict[str, str] = {}
    for pair in str(_read(folder / "variants.yml").get("variants", "")).split():
        if len(pair) != 2:
            raise SettingsError(f"variants.yml: expected two letters, not {pair}")
        variants[pair[0]] = pair[1]
    files = {tag: folder / f"{tag}.yml" for tag in LANGUAGES}
    words = {tag: _words(path, tag, variants) for tag, path in files.items() if path.exists()}
    return Lexicon(words, variants)


def _read(path: Path) -> dict[str, Any]:
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"{path.name}: cannot be read as YAML") from error
    if not isinstance(raw, dict):
        raise SettingsError(f"{path.name}: expected keys and values")
    return raw


def _words(path: Path, language: str, variants: Mapping[str, str]) -> Words:
    raw = _read(path)
    if unknown := set(raw) - _SECTIONS:
        raise SettingsError(f"{path.name}: unknown section {sorted(unknown)[0]}")

    def plain(text: str) -> str:
        return fold(text, variants).text

    def listed(text: Any) -> list[str]:
        return [plain(item) for item in _items(text)]

    def counted(name: str) -> dict[str, float]:
        pairs = (item.rpartition("=") for item in _items(raw.get(name)))
        try:
            return {plain(text.strip()): float(number) for text, _, number in pairs}
        except ValueError as error:
            raise SettingsError(f"{path.name}: {name}: expected word = number") from error

    def one_of(text: Any) -> re.Pattern[str] | None:
        return _compile(_items(text), path.name, variants)

    def required(name: str, text: Any) -> re.Pattern[str]:
        found = one_of(text)
        if found is None:
            raise SettingsError(f"{path.name}: {name} is empty")
        return found

    patterns = [
        Pattern(key, None, required(key, text))
        for key, texts in (raw.get("patterns") or {}).items()
        for text in _items(texts)
    ]
    patterns += [
        Pattern(key, _fixed(value), required(f"{key}: {value}", text))
        for key, options in (raw.get("values") or {}).items()
        for value, texts in options.items()
        for text in _items(texts)
    ]
    return Words(
        language=language,
        numbers=counted("numbers"),
        scales=counted("scales"),
        joiners=frozenset(listed(raw.get("joiners"))),
        currencies={code: tuple(listed(text)) for code, text in (raw.get("currencies") or {}).items()},
        months={
            plain(name.strip()): number
            for number, names in enumerate(_items(raw.get("months")), start=1)
            for name in names.split("/")
        },
        relative_days={text: int(days) for text, days in counted("relative_days").items()},
        patterns=tuple(patterns),
        negators=one_of(raw.get("negators")),
        negators_after=one_of(raw.get("negators_after")),
        corrections=one_of(raw.get("corrections")),
        countries={
            code: required(f"countries: {code}", text) for code, text in (raw.get("countries") or {}).items()
        },
        periods={name: required(name, text) for name, text in (raw.get("periods") or {}).items()},
        tax={name: required(name, text) for name, text in (raw.get("tax") or {}).items()},
        times=tuple(required("times", text) for text in _items(raw.get("times"))),
        salary_words=one_of(raw.get("salary_words")),
        studying=one_of(raw.get("studying")),
        country_not_before=one_of(raw.get("country_not_before")),
        country_not_after=one_of(raw.get("country_not_after")),
        relatives=one_of(raw.get("relatives")),
        selves=one_of(raw.get("selves")),
        spans_before=one_of(raw.get("spans_before")),
        spans_after=one_of(raw.get("spans_after")),
        halves=one_of(raw.get("halves")),
        no_numbers=one_of(raw.get("no_numbers")),
        takes_back=one_of(raw.get("takes_back")),
        day_order=str(raw.get("day_order") or ""),
        negation_follows=raw.get("negation") == "after",
    )


def _items(text: Any) -> list[str]:
    return [item.strip() for item in str(text or "").split(";") if item.strip()]


def _fixed(value: Any) -> bool | int | str:
    text = str(value)
    return text == "true" if text in ("true", "false") else int(text) if text.isdigit() else text


def _compile(texts: list[str], where: str, variants: Mapping[str, str]) -> re.Pattern[str] | None:
    if not texts:
        return None
    try:
        return re.compile("|".join(_source(text, variants) for text in texts))
    except re.error as error:
        raise SettingsError(f"{where}: one of {', '.join(texts)[:80]} is no pattern: {error}") from error


def _source(text: str, variants: Mapping[str, str]) -> str:
    """Turn a pattern of the data into a regular expression; words stand alone where a script has blanks."""
    source = fold(text, variants).text
    source = re.sub(r"<(\d+)>", lambda gap: f"{_GAP}{{0,{gap[1]}}}?", source)
    source = source.replace("<x>", _CLASS["n"])  # a number that is not the value
    for kind, letters in _CLASS.items():
        source = source.replace(f"<{kind}>", f"(?P<{kind}>{letters})", 1).replace(f"<{kind}>", letters)
        source = source.replace(f"(?P{letters}{letters})", f"(?P<{kind}>{letters})")
    source = source.replace(" ?", r"\s*")
    source = source.replace(" ", r"\s*" if _SCRIPTS_WITHOUT_BLANKS.search(source) else r"\s+")
    if _SCRIPTS_WITHOUT_BLANKS.search(source):
        return f"(?:{source})"
    before = _ALONE_BEFORE + (_ARABIC_PREFIXES if re.search(r"[\u0600-\u06ff]", source) else "")
    if source.endswith("*") and source[-2:-1] not in ("w", "s", ")", "]"):
        return f"{before}(?:{source[:-1]})"
    return f"{before}(?:{source}){_ALONE_AFTER}"


def word_pattern(text: str, where: str, variants: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a list of the data (parted by semicolons) to one pattern.

    Raises:
        SettingsError: it is empty or cannot be compiled; `where` names the file.
    """
    found = _compile(_items(text), where, variants)
    if found is None:
        raise SettingsError(f"{where}: a list is empty")
    return found
