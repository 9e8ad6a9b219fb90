"""Catalogue keys and arguments -> text in a language, from config/locales/<language>/*.ftl (Fluent)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentDateType, fluent_date, fluent_number
from fluent.syntax.ast import Junk, Message, Term

from policy.errors import WorkpermitError

#: All languages of the product; one is offered when it is complete (see `Catalogue.languages`).
LANGUAGES = ("zh", "en", "ja", "ko", "ru", "fr", "de", "es", "ar", "pt")
_ISOLATE, _END_OF_ISOLATE, _RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200f"
#: A language folder with this file is not offered yet; the file says what is missing.
_NOT_OFFERED = "not_offered.txt"
_LOCALES = {"zh": "zh-Hans", "en": "en-GB"}


class CatalogueError(WorkpermitError):
    """A key, a language or an argument that the catalogue does not have: our mistake, never hidden."""

    code = "catalogue_error"


class Catalogue:
    """Speaks for the program: whole sentences by key, numbers and dates in the language's form."""

    def __init__(
        self,
        bundles: Mapping[str, FluentBundle],
        keys: Mapping[str, frozenset[str]],
        not_offered: frozenset[str] = frozenset(),
    ) -> None:
        self._bundles, self._keys, self._not_offered = bundles, keys, not_offered

    @classmethod
    def load(cls, folder: Path) -> Catalogue:
        """Read every language folder below `folder`.

        Raises:
            CatalogueError: a file does not parse (names the file), or a key stands twice in a language.
        """
        bundles: dict[str, FluentBundle] = {}
        keys: dict[str, frozenset[str]] = {}
        for language in LANGUAGES:
            files = sorted((folder / language).glob("*.ftl"))
            if not files:
                continue
            bundle = FluentBundle([_LOCALES.get(language, language)], use_isolating=language == "ar")
            seen: dict[str, str] = {}
            for file in files:
                resource = FluentResource(file.read_text(encoding="utf-8"))
                for entry in resource.body:
                    if isinstance(entry, Junk):
                        start = str(entry.content).strip().splitlines()[0]
                        raise CatalogueError(f"{file.name} ({language}): cannot be parsed near: {start}")
                    if isinstance(entry, Message | Term):
                        name = ("-" if isinstance(entry, Term) else "") + str(entry.id.name)
                        if name in seen:
                            problem = f"{name} stands in {seen[name]} too"
                            raise CatalogueError(f"{file.name} ({language}): {problem}")
                        seen[name] = file.name
                        for attribute in entry.attributes:
                            seen[f"{name}.{attribute.id.name}"] = file.name
                bundle.add_resource(resource)
            bundles[language] = bundle
            keys[language] = frozenset(seen)
        if not bundles:
            raise CatalogueError(f"no locale files below {folder.name}")
        waiting = frozenset(tag for tag in bundles if (folder / tag / _NOT_OFFERED).exists())
        return cls(bundles, keys, waiting)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are offered: with every key that English has, and nothing else missing."""
        wanted = self._keys.get("en", frozenset())
        return tuple(
            language
            for language in LANGUAGES
            if language in self._keys
            and language not in self._not_offered
            and not wanted - self._keys[language]
        )

    def keys(self, language: str) -> frozenset[str]:
        """All message keys of a language, attributes as key.attribute, terms with a leading hyphen."""
        return self._keys.get(language, frozenset())

    def has(self, language: str, key: str) -> bool:
        """Say whether a language has a key."""
        return key in self._keys.get(language, frozenset())

    def format(self, language: str, key: str, /, **arguments: Any) -> str:
        """Give the text of `key` (or `key.attribute`) in a language.

        Numbers and dates among the arguments take the language's form. There is no fallback to
        another language.

        Raises:
            CatalogueError: the language or key is missing, or an argument that the text names.
        """
        bundle = self._bundles.get(language)
        if bundle is None:
            raise CatalogueError(f"language {language} is not in the catalogue")
        if not self.has(language, key):
            raise CatalogueError(f"{key} is missing in {language}")
        name, _, attribute = key.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise CatalogueError(f"{key} has no text of its own in {language}")
        text, errors = bundle.format_pattern(
            pattern, {k: _argument(v, language) for k, v in arguments.items()}
        )
        if errors:
            raise CatalogueError(f"{key} ({language}): {errors[0]}")
        return (
            f"{_RIGHT_TO_LEFT_MARK}{text}" if language == "ar" and not _leads_right(str(text)) else str(text)
        )


def _leads_right(text: str) -> bool:
    """Say whether a text has an Arabic letter of its own, outside what was put into it.

    Unicode's rules pass over isolated parts when they look for the direction of what is around them: a text
    of isolated parts alone ("label: value") would run from left to right where it is put into another.
    """
    depth = 0
    for letter in text:
        if letter == _ISOLATE:
            depth += 1
        elif letter == _END_OF_ISOLATE:
            depth -= 1
        elif depth == 0 and unicodedata.bidirectional(letter) in ("AL", "R"):
            return True
    return _ISOLATE not in text


def _argument(value: Any, language: str) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return fluent_number(value)
    if isinstance(value, date) and not isinstance(value, FluentDateType):
        if language == "fr" and value.day == 1:  # « 1er décembre »; CLDR has no form for it
            return format_date(value, "'1er' MMMM y", locale="fr")
        return fluent_date(value, dateStyle="long")
    return value
