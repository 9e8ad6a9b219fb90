"""Names of cities and provinces, Chinese or Latin -> places, with their region of the points table."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Places:
    """All places that the policy knows, by name and by how people write them."""

    by_name: Mapping[str, Place]
    by_spelling: Mapping[str, str]

    def find(self, text: str | None) -> Place | None:
        """Find a place by any known spelling: 北京, 北京市, Beijing, beijing city, Xi'an, xian; else None."""
        if text is None:
            return None
        spelling = _fold(text)
        # 福田区, 深圳市 names its city last; offices write it from large to small.
        name = self.by_spelling.get(spelling) or self.by_spelling.get(_fold(text.split(",")[-1]))
        return self.by_name[name] if name else None


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
        for text in (place.name, place.zh, *place.also):
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
    keys = item.mapping(required, "also region municipality")
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
    return Place(name, keys["zh"].text() if "zh" in keys else name, kind, province, region, also)
