"""What real papers carry besides words: guilloche, crests, bar codes, office stamps; drawn from a seed."""

from __future__ import annotations

import base64
import math
import random

import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from bench.documents import marks

_FACES = ("NotoSansCJK-Bold.ttc", "DejaVuSans-Bold.ttf")
_ARABIC = ("NotoKufiArabic-Bold.ttf", "NotoKufiArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
_THAI = ("NotoSansThai-Bold.ttf", "NotoSansThai-Regular.ttf")
_DEVANAGARI = ("NotoSansDevanagari-Bold.ttf", "NotoSansDevanagari-Regular.ttf")


def guilloche(seed: int, colour: str = "#7aa37f", strength: float = 0.35) -> str:
    """Give an SVG data URI of crossing wave lines, as security paper has; `strength` is the opacity, 0..1."""
    rng = random.Random(seed)
    paths = []
    for _ in range(3):
        swing, turns, lean = rng.uniform(18, 46), rng.uniform(2, 6), rng.uniform(-60, 60)
        for row in range(0, 640, rng.choice([26, 32, 40])):
            points = []
            for step in range(61):
                x = step * 10
                y = row + swing * math.sin(step / 60 * turns * 2 * math.pi) + lean * step / 60
                points.append(f"{x:.0f},{y:.1f}")
            paths.append(f'<polyline points="{" ".join(points)}"/>')
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 620" preserveAspectRatio="none">'
        f'<g fill="none" stroke="{colour}" stroke-width="0.7" opacity="{strength}">{"".join(paths)}</g></svg>'
    )
    return _svg(svg)


def rosette(seed: int, colour: str = "#b08d3c") -> str:
    """Give an SVG data URI of a spun rosette, the middle of many certificates."""
    rng = random.Random(seed)
    inner, petals = rng.uniform(20, 45), rng.randint(7, 19)
    points = []
    for step in range(721):
        angle = step / 720 * 2 * math.pi * 5
        reach = 60 + inner * math.sin(angle * petals / 5)
        points.append(f"{100 + reach * math.cos(angle):.1f},{100 + reach * math.sin(angle):.1f}")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">'
        f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="0.6"/></svg>'
    )
    return _svg(svg)


def crest(seed: int, letters: str = "", colour: str = "#2b3a67") -> str:
    """Give an SVG data URI of an invented coat of arms."""
    rng = random.Random(seed)
    second = rng.choice(["#b8902f", "#8c1d2c", "#3d6b4f", "#d8d8d8"])
    split = rng.choice(
        ["M50 8 L50 116 L92 60 L92 12 Z", "M8 58 L92 58 L92 12 L8 12 Z", "M8 12 L92 100 L92 12 Z"]
    )
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 124">'
        f'<path d="M8 10 H92 V62 C92 92 66 110 50 118 C34 110 8 92 8 62 Z" fill="{colour}" stroke="#222"/>'
        f'<clipPath id="s"><path d="M8 10 H92 V62 C92 92 66 110 50 118 C34 110 8 92 8 62 Z"/></clipPath>'
        f'<path d="{split}" fill="{second}" clip-path="url(#s)"/>'
        f'<text x="50" y="70" font-family="EB Garamond" font-size="34" fill="#fff" text-anchor="middle">'
        f"{letters}</text></svg>"
    )
    return _svg(svg)


def barcode(text: str, kind: str = "QRCode") -> str:
    """Give a PNG data URI of a bar code; `kind` as zxing names it: QRCode, Code128, PDF417, DataMatrix."""
    code = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(kind))
    return marks.data_uri(Image.fromarray(code.to_image(scale=4)))


def ring_stamp(
    around: str, middle: list[str], seed: int, colour: tuple[int, int, int] = (40, 52, 130), size: int = 400
) -> str:
    """Give a round stamp with its words on the ring and lines in the middle."""
    rng = random.Random(seed)
    picture = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    ink = (*colour, 200)
    centre = size / 2
    for rim, width in ((0.48, 5), (0.45, 2), (0.32, 2)):
        box = (centre - size * rim, centre - size * rim, centre + size * rim, centre + size * rim)
        pen.ellipse(box, outline=ink, width=width)
    sweep = min(330.0, 13.0 * len(around))
    marks._arc(picture, around, size * 0.385, size // 16, 270 - sweep / 2, 270 + sweep / 2, ink)
    face = ImageFont.truetype(_face(" ".join(middle)), size // 16)
    for row, text in enumerate(middle):
        y = centre + (row - (len(middle) - 1) / 2) * size * 0.085
        pen.text((centre, y), text, fill=ink, font=face, anchor="mm")
    marks._worn(picture, rng)
    return marks.data_uri(picture.rotate(rng.uniform(-25, 25), resample=Image.Resampling.BICUBIC))


def box_stamp(lines: list[str], seed: int, colour: tuple[int, int, int] = (178, 32, 40)) -> str:
    """Give a rectangular rubber stamp, as receivers, translators and consulates use."""
    rng = random.Random(seed)
    face = ImageFont.truetype(_face(" ".join(lines)), 30)
    width = int(max(face.getlength(line) for line in lines)) + 60
    picture = Image.new("RGBA", (width, 46 * len(lines) + 36), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    ink = (*colour, 205)
    pen.rounded_rectangle((4, 4, picture.width - 5, picture.height - 5), 10, outline=ink, width=5)
    for row, text in enumerate(lines):
        pen.text((picture.width / 2, 40 + row * 46), text, fill=ink, font=face, anchor="mm")
    marks._worn(picture, rng)
    turned = picture.rotate(rng.uniform(-5, 5), expand=True, resample=Image.Resampling.BICUBIC)
    return marks.data_uri(turned)


def scribble(seed: int, colour: tuple[int, int, int] = (22, 28, 92)) -> str:
    """Give a signature in which no letter can be read."""
    rng = random.Random(seed)
    picture = Image.new("RGBA", (700, 220), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    for _ in range(rng.randint(2, 3)):
        x, points = rng.uniform(30, 120), []
        phase, swing = rng.uniform(0, 6), rng.uniform(26, 62)
        for step in range(90):
            x += rng.uniform(2, 9)
            fade = 1 - step / 110
            wave = math.sin(step * 0.55 + phase) + 0.6 * math.sin(step * 0.21)
            points.append((x - 26 * math.sin(step * 0.4), 110 + swing * fade * wave))
        pen.line(points, fill=(*colour, 230), width=rng.randint(4, 6), joint="curve")
    box = picture.getbbox()
    return marks.data_uri(picture.crop(box) if box else picture)


def _face(text: str) -> str:
    for letter in text:
        if "\u0600" <= letter <= "\u06ff":
            return str(marks.font_file(_ARABIC))
        if "\u0e00" <= letter <= "\u0e7f":
            return str(marks.font_file(_THAI))
        if "\u0900" <= letter <= "\u097f":
            return str(marks.font_file(_DEVANAGARI))
    return str(marks.font_file(_FACES))


def _svg(svg: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
