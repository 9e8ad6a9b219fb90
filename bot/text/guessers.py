"""The libraries that know languages in general: lingua the common ones, langdetect to name the rest."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

#: Languages in Latin script that people who work in China write; those not ours are here to be told apart.
_LATIN_CODES = ("EN", "FR", "DE", "ES", "PT", "IT", "NL", "PL", "TR", "VI", "ID", "RO", "SV", "CS", "HU")


class Lingua:
    """Guesses among common languages in Latin script, by small models: `LanguageModel` tells ours."""

    def guess(self, text: str) -> list[tuple[str, float]]:
        """Give (code, share), best first."""
        values = _detector().compute_language_confidence_values(text[:300])
        return [(value.language.iso_code_639_1.name.lower(), value.value) for value in values]


class Langdetect:
    """Names one of 55 languages; needs a sentence."""

    def guess(self, text: str) -> list[tuple[str, float]]:
        """Give (code, share), best first; nothing where there are no letters."""
        from langdetect import DetectorFactory, LangDetectException, detect_langs

        DetectorFactory.seed = 7
        try:
            return [(found.lang.split("-")[0], found.prob) for found in detect_langs(text[:500])]
        except LangDetectException:
            return []


@lru_cache(maxsize=1)
def _detector() -> Any:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, code) for code in _LATIN_CODES]
    builder = LanguageDetectorBuilder.from_iso_codes_639_1(*codes)
    return builder.with_preloaded_language_models().with_low_accuracy_mode().build()
