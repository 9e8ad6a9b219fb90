"""Words in names that are no names: particles, titles, additions. All in plain, lower-case letters."""

from __future__ import annotations

#: May be left out or joined without making another name.
PARTICLES = frozenset(
    ["de", "del", "della", "di", "da", "dos", "das", "do", "du", "van", "der", "den", "von", "zu",
     "zum", "zur", "la", "le", "el", "al", "ul", "ud", "bin", "binti", "bint", "ibn", "ben", "y", "e",
     "i", "ten", "ter", "af", "av", "os", "as", "san"]
)  # fmt: skip

#: Left out in comparing only: elided articles, and words that join two surnames.
JOINING = frozenset(
    ["and", "und", "s", "o", "d"]
)  # fmt: skip

#: Stand before or after a father's name, written small inside a name.
FATHER_WORDS = frozenset(
    ["abu", "ould", "oglu", "ogly", "kizi", "kyzy", "qizi", "uulu", "оглы", "кызы", "улы", "уулу",
     "қызы"]
)  # fmt: skip

#: Stand before a name.
TITLES = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "herr", "frau", "mme", "mlle",
     "monsieur", "madame", "sr", "sra", "srta", "don", "dona", "ing", "mag", "dott", "dottssa",
     "dottoressa", "smt", "shri", "encik", "puan", "tuan", "cik", "daw", "นาย", "นาง", "นางสาว", "นส",
     "ดช", "ดญ"]
)  # fmt: skip

#: Titles that are names of people too: dropped only where two names remain.
NAMES_TOO = frozenset(
    ["don", "dona", "ing", "mag", "sir", "dame", "sr", "smt", "cik", "daw", "puan", "tuan"]
)  # fmt: skip

#: What follows Dr. in German-speaking countries.
AFTER_DOCTOR = frozenset(
    ["med", "dent", "vet", "phil", "jur", "rer", "nat", "pol", "oec", "habil", "iur", "theol", "mult",
     "hc"]
)  # fmt: skip

#: Stand after a name, and tell two people of one name apart.
SUFFIXES = frozenset(
    ["jr", "sr", "ii", "iii", "iv", "junior", "senior", "filho", "neto"]
)  # fmt: skip
