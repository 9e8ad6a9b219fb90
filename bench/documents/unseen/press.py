"""A layout of this folder's YAML -> its HTML: one sheet format, free style, marks by name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from bench.documents import marks, ornament
from bench.documents.papers import check_digit

FOLDER = Path(__file__).parent
HALVES = ("build", "test")
_KEYS = {"id", "type", "language", "half", "page", "css", "body", "truth", "may", "note", "country"}
_HEIGHTS = {
    "A4": "297mm",
    "A4 landscape": "210mm",
    "Letter": "279mm",
    "Letter landscape": "215mm",
    "A5": "210mm",
}
_SHELL = """<!doctype html><html><head><meta charset="utf-8"><style>
@page {{ size: {page}; margin: 0 }} * {{ box-sizing: border-box }}
body {{ margin: 0; color: #17181b; font: 11pt "Liberation Serif", "Noto Serif CJK SC", serif }}
.p {{ position: relative; width: 100%; padding: 18mm 20mm; break-after: page; overflow: hidden }}
.p {{ height: {height} }}
table[width] {{ width: 100% }}
.p:last-child {{ break-after: auto }} .c {{ text-align: center }} .r {{ text-align: right }}
.bg {{ position: absolute; left: 0; top: 0; width: 100%; height: 100% }} .up {{ position: relative }}
table {{ border-collapse: collapse }} p {{ margin: 0 0 3mm }} h1, h2, h3 {{ margin: 0 0 4mm }}
{css}</style></head><body>{body}</body></html>"""


@dataclass(frozen=True, slots=True)
class Layout:
    """One form of paper.

    `may` holds values that a reader may give and need not: right or wrong, never missing.
    A truth that is a list names equally right values.
    """

    id: str
    type: str
    language: str
    half: str
    body: str
    truth: dict[str, Any]
    may: dict[str, Any]
    css: str
    page: str


@lru_cache(maxsize=1)
def layouts() -> tuple[Layout, ...]:
    """Load all layouts, strictly.

    Raises:
        ValueError: a key is unknown or missing, or an id stands twice.
    """
    found: dict[str, Layout] = {}
    for file in sorted(FOLDER.glob("*.yaml")):
        for entry in yaml.safe_load(file.read_text("utf-8")):
            name = f"{file.name}: {entry.get('id')}"
            if unknown := set(entry) - _KEYS:
                raise ValueError(f"{name}: unknown {', '.join(sorted(unknown))}")
            if entry["half"] not in HALVES:
                raise ValueError(f"{name}: half is build or test")
            if entry["id"] in found:
                raise ValueError(f"{name}: stands twice")
            found[entry["id"]] = Layout(
                entry["id"],
                entry["type"],
                entry["language"],
                entry["half"],
                entry["body"],
                entry.get("truth", {}),
                entry.get("may", {}),
                entry.get("css", ""),
                entry.get("page", "A4"),
            )
    return tuple(found.values())


def set_html(layout: Layout, seed: int) -> str:
    """Set a layout; seals, signatures and paper differ by `seed`."""
    body = _environment().from_string(layout.body).render(s=seed)
    height = _HEIGHTS.get(layout.page) or layout.page.split()[1]
    return _SHELL.format(page=layout.page, height=height, css=layout.css, body=body)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.globals.update(
        seal=lambda name, code, seed, words="": marks.data_uri(marks.company_seal(name, code, seed, words)),
        stamp=lambda words, seed, colour=(32, 44, 112): marks.data_uri(
            marks.office_stamp(words, colour, seed)
        ),
        sign=lambda name, seed: marks.data_uri(marks.signature(name, seed)),
        portrait=lambda seed: marks.data_uri(marks.portrait(seed)),
        guilloche=ornament.guilloche,
        rosette=ornament.rosette,
        crest=ornament.crest,
        barcode=ornament.barcode,
        ring=ornament.ring_stamp,
        box=ornament.box_stamp,
        scribble=ornament.scribble,
        at=_at,
        img=lambda uri, width: Markup('<img src="{}" style="width:{}mm">').format(uri, width),
        bg=lambda uri: Markup('<img class="bg" src="{}">').format(uri),
        vertical=_vertical,
        td3=_td3,
    )
    return environment


def _at(uri: str, left: float, top: float, width: float) -> Markup:
    """Place a picture; millimetres from the upper left corner of its page."""
    style = f"position:absolute;left:{left}mm;top:{top}mm;width:{width}mm"
    return Markup('<img src="{}" style="{}">').format(uri, style)


def _vertical(columns: list[str], size_pt: float, gap_mm: float = 5) -> Markup:
    """Set columns of vertical writing, the first at the right."""
    cells = [
        Markup(
            '<td style="vertical-align:top;padding:0 {}mm"><div style="width:1.05em">{}</div></td>'
        ).format(gap_mm / 2, Markup("<br>").join(column))
        for column in reversed(columns)
    ]
    return Markup('<table style="font-size:{}pt;line-height:1.22">{}</table>').format(
        size_pt, Markup("").join(cells)
    )


def _td3(
    code: str, issuer: str, names: str, number: str, nation: str, born: str, sex: str, ends: str
) -> Markup:
    """Set the machine-readable zone (ICAO 9303-4); `names` as SURNAME<<GIVEN, dates as YYMMDD."""
    first = f"{code.ljust(2, '<')}{issuer.ljust(3, '<')}{names}"[:44].ljust(44, "<")
    number = number.ljust(9, "<")
    optional = "<" * 14
    second = (
        f"{number}{check_digit(number)}{nation.ljust(3, '<')}{born}{check_digit(born)}{sex}"
        f"{ends}{check_digit(ends)}{optional}{check_digit(optional)}"
    )
    second += check_digit(second[:10] + second[13:20] + second[21:43])
    return Markup(
        '<pre style="font:13.2pt DejaVu Sans Mono;margin:0;letter-spacing:.2px">{}\n{}</pre>'
    ).format(first, second)
