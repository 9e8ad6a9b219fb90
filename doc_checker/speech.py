"""Arguments of findings -> what a language's texts can take: lists, countries, spans and pages in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pycountry
from babel import Locale
from babel.lists import format_list

from doc_checker.checks.words import Country, Pages, Span, Words
from policy.catalogue import Catalogue

_LOCALES = {"zh": "zh_Hans_CN", "en": "en_GB"}


class Speech:
    """Speaks one language of the catalogue."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(_LOCALES.get(language, language))
        self._catalogue = catalogue

    @property
    def direction(self) -> str:
        """Give ltr or rtl, the direction of the script."""
        return str(self.locale.text_direction)

    def say(self, key: str, arguments: Mapping[str, Any] | None = None) -> str:
        """Give the text of a key, its arguments put into words.

        Raises:
            CatalogueError: the language, the key or an argument is missing.
        """
        spoken = {name: self._word(value) for name, value in (arguments or {}).items()}
        return self._catalogue.format(self.language, key, **spoken)

    def name(self, kind: str, thing: str) -> str:
        """Give the name of a thing (document-type, field, degree ...); its own id where it has none."""
        key = f"{kind}-{thing}"
        return (
            self._catalogue.format(self.language, key) if self._catalogue.has(self.language, key) else thing
        )

    def country(self, code: str) -> str:
        """Give the name of a country by its ISO 3166-1 alpha-3 code."""
        found = pycountry.countries.get(alpha_3=code)
        return str(self.locale.territories.get(found.alpha_2, code)) if found else code

    def listed(self, items: list[str]) -> str:
        """Join a list as the language does."""
        return format_list(items, style="standard", locale=self.locale) if items else self.say("report-none")

    def _word(self, value: Any) -> Any:
        if isinstance(value, Words):
            plain = value.kind == "plain"
            return self.listed([item if plain else self.name(value.kind, item) for item in value.ids])
        if isinstance(value, Country):
            return self.country(value.code)
        if isinstance(value, Span):
            count = int(value.count) if float(value.count).is_integer() else value.count
            return self._catalogue.format(self.language, f"count-{value.unit}", count=count)
        if isinstance(value, Pages):
            places = [{"file": file, "page": page} for file, page in value.pages]
            return self.listed([self.say("report-evidence_place", place) for place in places])
        return value
