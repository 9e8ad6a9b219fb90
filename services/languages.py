"""Which of the offered languages to speak."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from babel import Locale


def base_language(tag: str | None) -> str | None:
    """Give the language of a BCP 47 tag: zh for zh-Hant-TW; None for nothing or nonsense."""
    if not tag:
        return None
    base = tag.replace("_", "-").split("-", 1)[0].strip().lower()
    return base if base.isalpha() and base.isascii() and 2 <= len(base) <= 3 else None


def negotiate(accept_language: str | None, offered: Sequence[str], default: str = "en") -> str:
    """Choose from an Accept-Language header: the best weight that is offered, else the default."""
    wanted: list[tuple[float, int, str]] = []
    for index, part in enumerate((accept_language or "")[:500].split(",")[:30]):
        tag, _, parameters = part.partition(";")
        weight = 1.0
        if parameters.strip().startswith("q="):
            try:
                weight = float(parameters.strip()[2:])
            except ValueError:
                weight = 0.0
        if (base := base_language(tag.strip())) and weight > 0:
            wanted.append((-weight, index, base))
    for _weight, _index, base in sorted(wanted):
        if base in offered:
            return base
    return default if default in offered else offered[0]


def first_offered(candidates: Iterable[str | None], offered: Sequence[str]) -> str | None:
    """Give the first candidate that is offered."""
    return next((base for tag in candidates if (base := base_language(tag)) in offered), None)


def named_languages(text: str, tags: Sequence[str]) -> list[str]:
    """Give those of `tags` that `text` names, in any of these languages: 中文, Chinese, chinois ...

    Names come from Unicode's locale data (Babel), the one that stands first in the text first.
    """
    folded = text.casefold()
    found: dict[str, int] = {}
    for named in tags:
        names = {Locale.parse(speaker).languages.get(named, "") for speaker in tags}
        if named == "zh":
            names |= {"普通话", "汉语", "mandarin", "putonghua", "国语", "华语"}
        places = [folded.find(name.casefold()) for name in names if name]
        if hits := [place for place in places if place >= 0]:
            found[named] = min(hits)
    return sorted(found, key=lambda tag: found[tag])


def own_name(tag: str) -> str:
    """Give a language's name in itself: Deutsch for de, 中文 for zh."""
    locale = Locale.parse(tag)
    return str(locale.languages.get(tag) or tag)


def script_language(text: str) -> str | None:
    """Give the language that the script alone suggests; None for Latin letters and for no letters."""
    for first, last, tag in (
        (0x3040, 0x30FF, "ja"),
        (0xAC00, 0xD7A3, "ko"),
        (0x0600, 0x06FF, "ar"),
        (0x0400, 0x04FF, "ru"),
        (0x4E00, 0x9FFF, "zh"),
    ):
        if any(first <= ord(letter) <= last for letter in text):
            return tag
    return None
