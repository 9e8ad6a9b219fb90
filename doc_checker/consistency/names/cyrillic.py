"""Cyrillic names -> a sounding that all customs of romanisation share; Latin spellings -> the same."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
from collections.abc import Iterable

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "ch",
    "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "і": "i", "ї": "i", "є": "e", "ґ": "g",
    "ў": "u", "ј": "i", "љ": "li", "њ": "ni", "ђ": "dj", "ћ": "c", "џ": "dzh", "қ": "k", "ғ": "g", "ұ": "u", "ү": "u", "ө": "o",
    "ә": "a", "ң": "n", "һ": "h", "'": "", "’": "",
}  # fmt: skip

_PATRONYMIC = re.compile(
    r"(?:(?:ov|ev|yev|iev)(?:ich|ych|yich|ic)|(?:ov|ev|yev|iev|iv|yiv)na|(?:in|ln)ich?na|ichna|ilyich|ilich|kuzmich|fomich|lukich|"
    r"(?:ович|евич|ьич|мич|кич|овна|евна|ична|инична|івна|ївна|йович))$"
)
_LINKS = frozenset({"ogly", "oglu", "uulu", "kizi", "kyzy", "qizi", "оглы", "кызы", "улы", "уулу", "қызы"})
_SLAVIC = re.compile(
    r"(?:ov|ev|yov|ova|eva|yova|sk[iy]+|tsk[iy]+|skaya|skaia|skaja|enko|chuk|iuk|yuk|shvili|dze|ian|yan|in|ina|kin|kina|ych|vich|ik|"
    r"uk|ko)$"
)


def is_patronymic(token: str) -> bool:
    """Say whether a token (Cyrillic or Latin, lower case) is a father's name."""
    return len(token) > 4 and _PATRONYMIC.search(token) is not None


def is_link(token: str) -> bool:
    """Say whether a token is a word for son or daughter after the father's name."""
    return token in _LINKS


def looks_slavic(tokens: tuple[str, ...]) -> bool:
    """Say whether Latin tokens look like a name from a language written in Cyrillic."""
    return any(len(t) > 4 and _SLAVIC.search(t) for t in tokens)


def soundings(token: str) -> frozenset[str]:
    """Give the soundings of a Cyrillic token, with the letter г as g (Russian) and as h (Ukrainian)."""
    low = token.casefold()
    out = set()
    for hard in ("g", "h"):
        romanised = "".join(hard if c == "г" else _LETTERS.get(c, c if c.isascii() else "") for c in low)
        out.add(sounding(romanised))
        out.add(sounding(romanised.replace("shch", "sht")))  # Bulgarian
    if low.startswith(("е", "ё")) or "ё" in low:
        out.add(
            sounding("".join(("io" if c == "ё" else "g" if c == "г" else _LETTERS.get(c, "")) for c in low))
        )
    return frozenset(out)


def other_fathers(left: Iterable[str], right: Iterable[str]) -> bool:
    """Say whether two names, in either script, name different fathers; False where one names none."""
    mine, theirs = ({one for token in names for one in soundings(token)} for names in (left, right))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def skeleton(token: str) -> str:
    """Reduce a sounding to consonants that no custom of romanisation changes or leaves out."""
    for before, after in (("shch|sh", "w"), ("ch", "x"), ("zh", "q"), ("[gh]", "g"), ("[szc]", "s"), ("[aeiouy]", ""),
                          (r"(.)\1+", r"\1")):  # fmt: skip
        token = re.sub(before, after, token)
    return token


def sounding(token: str) -> str:
    """Reduce a plain Latin token (a-z) to what its romanisation customs have in common."""
    t = token
    for pattern, plain in (
        (r"tsch|tch", "ch"),
        (r"shch|sch|shh", "sh"),
        (r"kh", "h"),
        (r"x", "ks"),
        (r"ts|tc|tz|cz", "c"),
        (r"w", "v"),
        (r"ph", "f"),
        (r"[yj]", "i"),
        (r"ck", "k"),
        (r"ff$", "v"),
        (r"i[eo]", "e"),
        (r"iiu", "iu"),
        (r"(.)\1+", r"\1"),
        (r"aleksander$", "aleksandr"),
    ):
        t = re.sub(pattern, plain, t)
    return re.sub(r"(?<=.)iy?$", "i", t)
