"""The places of a report and pictures of its pages -> marked pictures, by the places' numbers from 1."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image

from doc_checker.evidence import mark, places
from services.judgement import PagePicture

_LONGEST_PX = 1800


def page_pictures(report: Mapping[str, Any], pictures: Sequence[PagePicture]) -> dict[int, bytes]:
    """Mark each place of a report on its page; a page that could not be drawn is left out."""
    by_page = {(picture.file, picture.page): picture for picture in pictures}
    marked: dict[int, bytes] = {}
    for number, place in enumerate(places(report), start=1):
        picture = by_page.get((place["file"], place["page"]))
        if picture is not None:
            marked[number] = mark(picture.pixels, [_box(place)], [str(number)])
    return marked


def number_places(report: dict[str, Any], address: str) -> None:
    """Give each place of a report the address of its picture; `{number}` in it stands for the number."""
    numbered = [dict(place) for place in places(report)]
    for finding in report["findings"]:
        for place in finding.get("evidence") or ():
            place["picture"] = address.format(number=numbered.index(place) + 1)


def mark_places(jpeg: bytes, numbered: Mapping[int, Mapping[str, Any]]) -> bytes:
    """Mark places, by their numbers, on a kept picture; give a PNG."""
    return mark(jpeg, [_box(place) for place in numbered.values()], [str(number) for number in numbered])


def to_jpeg(picture: PagePicture) -> bytes:
    """Make a picture small enough to keep."""
    image = Image.fromarray(picture.pixels).convert("RGB")
    image.thumbnail((_LONGEST_PX, _LONGEST_PX))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()


def _box(place: Mapping[str, Any]) -> tuple[float, float, float, float]:
    left, top, right, bottom = place["box"]
    return left, top, right, bottom
