"""A name as printed -> its parts: tokens by script, what is surely the surname, what stands for a birth name."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from doc_checker.name_words import AFTER_DOCTOR, NAMES_TOO, TITLES

_BIRTH = re.compile(
    r"\s*[,(（]?\s*\b(?:née|nee|né|geb\.?|geborene[r]?|born|formerly|maiden name|nata|nacida|nascida|roz\.?|урожд[её]нная|урожд\.?)"
    r"[\s:]+(?P<name>[^)）]+)[)）]?\s*$",
    re.IGNORECASE,
)
#: The first line of a passport's zone: kind, issuing state, then the name (ICAO 9303-4, 4.2.2).
_ZONE_START, _ZONE_LENGTH = re.compile(r"^P[A-Z<][A-Z<]{3}(?=[A-Z]+(?:<[A-Z]+)*<<)"), 44
_RELATION = re.compile(r"\b(?:s/o|d/o|w/o|c/o)\b", re.IGNORECASE)


class Script(StrEnum):
    """The writing of a token."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    HANGUL = "hangul"
    HAN = "han"
    KANA = "kana"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Written:
    """One name in one script. `surname` holds the tokens before a comma or filler; empty where unknown."""

    script: Script
    tokens: tuple[str, ...]
    surname: tuple[str, ...] = ()
    birth_name: bool = False
    truncated: bool = False


def script_of(char: str) -> Script | None:
    """Give the script of a letter, None for anything else."""
    if not (char.isalpha() or unicodedata.category(char) in ("Mn", "Mc", "Lm")):
        return None
    name = unicodedata.name(char, "")
    for start, script in (
        ("LATIN", Script.LATIN), ("CYRILLIC", Script.CYRILLIC), ("ARABIC", Script.ARABIC), ("HANGUL", Script.HANGUL), ("CJK", Script.HAN),
        ("HIRAGANA", Script.KANA), ("KATAKANA", Script.KANA), ("COMBINING", Script.LATIN), ("MODIFIER", Script.LATIN), ("FULLWIDTH LATIN", Script.LATIN),
    ):  # fmt: skip
        if name.startswith(start):
            return script
    return Script.OTHER


def read_name(text: str) -> tuple[Written, ...]:
    """Split a printed name into one `Written` for each script, and one more for a birth name beside it."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("`", "'").strip()
    birth = _BIRTH.search(text)
    if birth:
        main = text[: birth.start()]
        written = read_name(main)
        before_comma, _, rest = main.partition(",")
        given = rest.strip() if rest else " ".join(_words(before_comma)[:-1])
        return (*written, *(_as_birth(w) for w in read_name(f"{given} {birth['name']}")))
    text = _RELATION.sub(" ", text)
    if len(text) == _ZONE_LENGTH:
        text = _ZONE_START.sub("", text)
    is_zone = "<" in text
    surname_text = ""
    if "<<" in text:
        surname_text, _, _ = text.partition("<<")
    elif "," in text:
        surname_text, _, _ = text.partition(",")
    surname = tuple(w.casefold() for w in _words(surname_text))
    truncated = is_zone and not text.rstrip().endswith("<") and len(text) >= 39
    found: dict[Script, list[str]] = {}
    for word in _words(text):
        for run in _runs(word):
            script = script_of(run[0])
            if script is not None:
                found.setdefault(script, []).append(run.casefold())
    if Script.KANA in found and Script.HAN in found:
        # Japanese writes both in one name: the Han part cannot be sounded, so the whole is Han.
        found[Script.HAN] = [*found[Script.HAN], *found.pop(Script.KANA)]
    return tuple(
        Written(script, tokens, tuple(t for t in surname if t in tokens), truncated=truncated)
        for script, listed in found.items()
        if (tokens := _without_titles(tuple(listed)))
    )


def _as_birth(written: Written) -> Written:
    return Written(written.script, written.tokens, (), birth_name=True)


def _words(text: str) -> list[str]:
    # An apostrophe joins (O'NEILL = ONEILL in the zone, ICAO 9303-3); a hyphen, dot or filler parts.
    return [w for w in re.split(r"[\s,.<·・•/()（）\-‐‑–—]+", text.replace("'", "").replace("ʹ", "")) if w]


def _runs(word: str) -> list[str]:
    runs: list[str] = []
    last: Script | None = None
    for char in word:
        script = script_of(char)
        if script is None:
            continue
        mark = unicodedata.category(char) in ("Mn", "Mc", "Lm")
        if runs and (mark or script is last):
            runs[-1] += char
        else:
            runs.append(char)
            last = script
    return runs


def _without_titles(tokens: tuple[str, ...]) -> tuple[str, ...]:
    kept, doctor = tokens, False
    while len(kept) > (2 if kept[0] in NAMES_TOO else 1):
        if kept[0] not in TITLES and not (doctor and kept[0] in AFTER_DOCTOR):
            break
        doctor = doctor or kept[0] == "dr"
        kept = kept[1:]
    return kept
