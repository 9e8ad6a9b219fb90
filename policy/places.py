"""Names of cities and provinces, Chinese or Latin -> places, with their region of the points table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from policy.shape import Entry


class PlaceKind(StrEnum):
    """A municipality under the central government is a city that is its own province."""

    PROVINCE = "province"
    CITY = "city"


class Region(StrEnum):
    """Row of the points table for the place of work; unknown where only the local office can tell."""

    WESTERN = "western"
    NORTHEAST_OLD_INDUSTRIAL = "northeast_old_industrial"
    CENTRAL_SPECIAL = "central_special"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """A city or province; `name` is the English name that scopes use."""

    name: str
    zh: str
    kind: PlaceKind
    province: str
    region: Region
    also: tuple[str, ...] = ()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """Give the name that people of a language use."""
        if language == "zh":
            return self.zh
        return self.names[language][0] if language in self.names else self.name


@dataclass(frozen=True, slots=True)
class Places:
    """All places that the policy knows, by name and by how people write them."""

    by_name: Mapping[str, Place]
    by_spelling: Mapping[str, str]

    def find(self, text: str | None) -> Place | None:
        """Find a place by any known spelling: 北京, 北京市, Beijing, beijing city, Xi'an, xian; else None."""
        if text is None:
            return None
        address = _ADDRESS.match(unicodedata.normalize("NFKC", text).strip())
        parts = (text, *reversed(text.split(",")), address.group(1) if address else "")
        found = [self.by_name[name] for part in parts if (name := self.by_spelling.get(_fold(part)))]
        # Xi'an, Shaanxi: the city says more than its province.
        return min(found, key=lambda place: place.kind is not PlaceKind.CITY, default=None)

    def mentioned(self, text: str) -> Place | None:
        """Find the one place that a sentence names; None where it names none, or several.

        A province beside a city that lies in it is the city.
        """
        folded = unicodedata.normalize("NFKC", text).casefold()
        words = _WORDS.findall(folded)
        runs = {" ".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words))}
        found = {place.name: place for place in self.by_name.values() if _names(place, folded, runs)}
        inner = {name: place for name, place in found.items() if place.kind is PlaceKind.CITY}
        outer = {name for name in found if name not in inner}
        if len(inner) == 1 and outer <= {next(iter(inner.values())).province}:
            return next(iter(inner.values()))
        return next(iter(found.values())) if len(found) == 1 else None


#: 广东省深圳市福田区: an address as offices write it, from large to small; a road may bear a city's name.
_ADDRESS = re.compile(r"(?:中国)?(?:[^省市区]{2,4}省|[^省市区]{2,5}自治区)?([^省市区路街]{2,6}市)")
_LANGUAGES = ("ja", "ko", "ru", "fr", "de", "es", "ar", "pt")
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NO_SPACES = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff]"
)  # kana and Chinese characters: no blanks between words
_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
#: What follows a place in Korean; a short name without it may be a part of any word.
_PARTICLES = ("에서", "에", "시", "시에서", "으로", "로", "의", "에서는", "에서도", "까지")
_RUSSIAN = re.compile(r"[а-яё-]+")


def _names(place: Place, text: str, runs: set[str]) -> bool:
    texts = (place.name, place.zh, *place.also, *(t for named in place.names.values() for t in named))
    return any(_stands(name.casefold().replace("’", "'"), text, runs) for name in texts)


def _stands(name: str, text: str, runs: set[str]) -> bool:
    if _NO_SPACES.search(name):
        return name in text
    if name in runs:
        return len(name) > 2 or not _HANGUL.fullmatch(name)
    if _HANGUL.fullmatch(name):
        return any(name + particle in runs for particle in _PARTICLES)
    if _RUSSIAN.fullmatch(name) and len(name) > 4:  # Шанхай, в Шанхае, из Шанхая
        stem = name[:-1] if name[-1] in "йаяьео" else name
        return any(run.startswith(stem) and len(run) <= len(name) + 1 for run in runs)
    return False


_ENDINGS = ("city", "province", "municipality", "特别行政区", "自治区", "市", "省")


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in plain if letter.isalnum())
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) > len(ending):
            return plain[: -len(ending)]
    return plain


def read_places(entry: Entry) -> Places:
    """Read `places.yaml`: provinces, then cities with the province they lie in."""
    parts = entry.mapping("provinces cities", "note")
    by_name: dict[str, Place] = {}
    by_spelling: dict[str, str] = {}

    def add(place: Place, where: Entry) -> None:
        by_name[place.name] = place
        for text in (
            place.name,
            place.zh,
            *place.also,
            *(t for texts in place.names.values() for t in texts),
        ):
            owner = by_spelling.setdefault(_fold(text), place.name)
            if owner != place.name:
                where.note(f"{text} is already a name of {owner}")

    for name, item in parts["provinces"].entries() if "provinces" in parts else ():
        add(_place(name, item, PlaceKind.PROVINCE, by_name), item)
    for name, item in parts["cities"].entries() if "cities" in parts else ():
        if name in by_name:
            item.note("is already a province; a municipality needs no city of its own")
        add(_place(name, item, PlaceKind.CITY, by_name), item)
    return Places(by_name, by_spelling)


def _place(name: str, item: Entry, kind: PlaceKind, known: Mapping[str, Place]) -> Place:
    required = "zh region" if kind is PlaceKind.PROVINCE else "zh province"
    keys = item.mapping(required, "also region municipality names")
    province = name
    if kind is PlaceKind.CITY and "province" in keys:
        province = keys["province"].text()
        if province not in known:
            keys["province"].note("expected one of the provinces above")
    if "municipality" in keys and keys["municipality"].boolean():
        kind = PlaceKind.CITY
    # A city lies in its province's region unless its own entry says otherwise.
    inherited = known[province].region if province in known else Region.UNKNOWN
    region = keys["region"].choice(Region) if "region" in keys else inherited
    also = keys["also"].texts() if "also" in keys else ()
    names = {tag: texts.texts() for tag, texts in keys["names"].entries()} if "names" in keys else {}
    for tag in names:
        if tag not in _LANGUAGES:
            keys["names"].note(f"expected languages among {', '.join(_LANGUAGES)}")
    zh = keys["zh"].text() if "zh" in keys else name
    return Place(name, zh, kind, province, region, also, names)
