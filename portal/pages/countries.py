"""Names of countries in a language, from Unicode's data, by ISO 3166-1 alpha-3 code."""

from __future__ import annotations

from functools import lru_cache

import pycountry
from babel import Locale


@lru_cache(maxsize=16)
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Give (code, name) in the order of the names."""
    names = Locale.parse(language).territories
    pairs = ((item.alpha_3, names.get(item.alpha_2, item.name)) for item in pycountry.countries)
    return tuple(sorted(pairs, key=lambda pair: pair[1]))
