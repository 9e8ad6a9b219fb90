"""Text -> ISO 3166-1 alpha-3 codes: country names, adjectives of nationality and codes in many languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pycountry
from babel import Locale
from rapidfuzz import fuzz, process

from doc_checker.fields.folding import compact, fold, is_unspaced

_LOCALES = (
    "en",
    "zh",
    "zh_Hant",
    "ja",
    "ko",
    "ru",
    "uk",
    "fr",
    "de",
    "es",
    "pt",
    "it",
    "ar",
    "vi",
    "th",
    "nl",
    "pl",
    "id",
    "tr",
    "kk",
)
_CODES = {
    "D": "DEU",
    "GBD": "GBR",
    "GBO": "GBR",
    "GBN": "GBR",
    "GBS": "GBR",
    "GBP": "GBR",
    "UK": "GBR",
    "U.K": "GBR",
}
_TAILS = ("国籍", "籍", "公民", "国", "人", "citizen", "national", "nationality")


def _is_unspaced(char: str) -> bool:
    return is_unspaced(char) or "\uac00" <= char <= "\ud7a3"


@dataclass(frozen=True, slots=True)
class CountryNames:
    """All known spellings, compact-folded, with their alpha-3 codes."""

    names: dict[str, str]
    unspaced: tuple[tuple[str, str], ...]

    def exact(self, text: str) -> str | None:
        """Give the code of a text that is a country or nationality and nothing else."""
        raw = text.strip(" .,:;()[]。，<")
        if raw.upper() in _CODES:
            return _CODES[raw.upper()]
        if re.fullmatch(r"[A-Z]{3}", raw) and pycountry.countries.get(alpha_3=raw):
            return raw
        if re.fullmatch(r"[A-Z]{2}", raw) and (found := pycountry.countries.get(alpha_2=raw)):
            return str(found.alpha_3)
        key = compact(raw)
        if key in self.names:
            return self.names[key]
        for tail in _TAILS:
            if key.endswith(tail) and key[: -len(tail)] in self.names:
                return self.names[key[: -len(tail)]]
        return None

    def read(self, text: str) -> tuple[str, float] | None:
        """Give code and confidence for a value that should hold a country, with other words or slips around it."""  # noqa: E501
        code = self.exact(text)
        if code:
            return code, 0.97
        for part in re.split(r"[/|,;()（）\n]| - ", text):
            code = self.exact(part)
            if code:
                return code, 0.94
        found = self.within(text)
        if len(found) == 1:
            return found[0], 0.85
        key = compact(text)
        if len(key) >= 6:
            match = process.extractOne(key, list(self.names), scorer=fuzz.ratio, score_cutoff=86)
            if match:
                return self.names[match[0]], 0.75
        return None

    def within(self, text: str) -> list[str]:
        """Give the codes of the countries named in a running text, in order, each once."""
        words = re.findall(r"\w+", fold(text))
        places: list[tuple[int, int, str]] = []
        for size in (6, 5, 4, 3, 2, 1):
            for first in range(len(words) - size + 1):
                key = "".join(words[first : first + size])
                free = not any(p[0] < first + size and first < p[1] for p in places)
                if len(key) >= 4 and free and key in self.names:
                    places.append((first, first + size, self.names[key]))
        squeezed = compact(text)
        if any(_is_unspaced(c) for c in squeezed):
            for name, code in self.unspaced:
                place = squeezed.find(name)
                if place >= 0:
                    squeezed = squeezed.replace(name, "#" * len(name))
                    places.append((len(words) + place, 0, code))
        return list(dict.fromkeys(code for _, _, code in sorted(places)))


@lru_cache(maxsize=1)
def _standard_names() -> dict[str, str]:
    names: dict[str, str] = {}
    two = {c.alpha_2: str(c.alpha_3) for c in pycountry.countries}
    for locale in _LOCALES:
        for code, name in Locale.parse(locale).territories.items():
            if code in two:
                names.setdefault(compact(str(name)), two[code])
    for country in pycountry.countries:
        for attribute in ("name", "official_name", "common_name"):
            name = getattr(country, attribute, None)
            if name:
                names.setdefault(compact(name), country.alpha_3)
    return names


def country_names(extra: Mapping[str, Sequence[str]]) -> CountryNames:
    """Build the spellings from ISO 3166, CLDR and the extra ones (code -> adjectives, old and short names)."""  # noqa: E501
    names = dict(_standard_names())
    for code, spellings in extra.items():
        for spelling in spellings:
            names[compact(spelling)] = code
    # marks are dropped when folding: a short Thai name is found in the middle of any word
    unspaced = [
        (n, c)
        for n, c in names.items()
        if len(n) >= (5 if "\u0e00" <= n[0] <= "\u0e7f" else 2) and _is_unspaced(n[0])
    ]
    return CountryNames(names, tuple(sorted(unspaced, key=lambda p: -len(p[0]))))
