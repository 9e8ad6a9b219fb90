"""Layouts + medium + seed -> the files that an applicant would upload, with what lies on which page."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from bench.documents import media, wear
from bench.documents.unseen.press import Layout, set_html


class Form(StrEnum):
    """How papers reach us; `bundle` forms hold several papers in one file."""

    PDF = "pdf"
    SCAN_300 = "scan300"
    SCAN_200 = "scan200"
    SCAN_150 = "scan150"
    PHOTO = "photo"
    BUNDLE = "bundle"
    BUNDLE_SCAN = "bundle-scan"


@dataclass(frozen=True, slots=True)
class Placed:
    """A paper and its pages (1-based) in a file."""

    layout: Layout
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Upload:
    """One file. A photographed paper of several pages is one upload for each page."""

    name: str
    content: bytes
    papers: tuple[Placed, ...]


def uploads(layouts: Sequence[Layout], form: Form, seed: int) -> Iterator[Upload]:
    """Render the layouts, one after the other; the same seed gives the same files."""
    for group in _groups(layouts, form, seed):
        name = "+".join(layout.id for layout in group)
        own = zlib.crc32(f"{seed} {form} {name}".encode())
        pdf, counts = media.print_pdf([set_html(layout, own % 1000 + i) for i, layout in enumerate(group)])
        placed, first = [], 1
        for layout, count in zip(group, counts, strict=True):
            placed.append(Placed(layout, tuple(range(first, first + count))))
            first += count
        yield from _files(name, pdf, tuple(placed), form, np.random.default_rng(own))


def _groups(layouts: Sequence[Layout], form: Form, seed: int) -> list[tuple[Layout, ...]]:
    if form not in {Form.BUNDLE, Form.BUNDLE_SCAN}:
        return [(layout,) for layout in layouts]
    rng, groups = random.Random(seed), []
    for half in sorted({layout.half for layout in layouts}):
        pool = [layout for layout in layouts if layout.half == half]
        rng.shuffle(pool)
        while pool:
            size = rng.randint(2, 5)
            groups.append(tuple(pool[:size]))
            pool = pool[size:]
    return groups


def _files(
    name: str, pdf: bytes, placed: tuple[Placed, ...], form: Form, rng: np.random.Generator
) -> Iterator[Upload]:
    if form in {Form.PDF, Form.BUNDLE}:
        yield Upload(f"{name[:60]}.pdf", pdf, placed)
    elif form is Form.PHOTO:
        shots = media.pictures(pdf, 190)
        for paper in placed:
            for page in paper.pages:
                shot = media.photo(shots[page - 1], rng, blur=float(rng.uniform(0.4, 0.9)))
                worn = wear.phone_faults(shot, rng)
                yield Upload(f"{name[:60]}-{page}.jpg", media.jpeg(worn, 84), (Placed(paper.layout, (1,)),))
    else:
        dpi, quality, gray, skew = {
            Form.SCAN_300: (300, 82, False, 0.6),
            Form.SCAN_150: (150, 70, True, 1.6),
        }.get(form, (200, 78, False, 1.0))
        pages = [
            media.jpeg(media.scan(page, rng, gray=gray, skew_degrees=skew), quality)
            for page in media.pictures(pdf, dpi)
        ]
        yield Upload(f"{name[:60]}.pdf", media.picture_pdf(pages, dpi), placed)
