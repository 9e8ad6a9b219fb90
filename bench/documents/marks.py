"""Seals and signatures as transparent PNG pictures, drawn from a seed."""

from __future__ import annotations

import base64
import io
import math
import random
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

RED = (203, 24, 34)
_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_SONG = ("uming.ttc", "NotoSerifCJK-Regular.ttc")
_SCRIPT = (
    "DancingScript[wght].ttf",
    "DancingScript-Regular.otf",
    "DancingScript-Regular.ttf",
    "DejaVuSerif.ttf",
)


@lru_cache(maxsize=16)
def font_file(names: tuple[str, ...]) -> Path:
    """Find the first of `names` among the installed fonts.

    Raises:
        FileNotFoundError: none is installed; ./test installs them.
    """
    for name in names:
        for folder in _FONT_FOLDERS:
            for found in sorted(folder.rglob(name.replace("[", "[[]"))):
                return found
    raise FileNotFoundError(f"none of the fonts {', '.join(names)} is installed")


def data_uri(picture: Image.Image) -> str:
    """Give a picture as a PNG data URI for HTML."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def company_seal(name: str, code: str, seed: int, words: str = "", size: int = 420) -> Image.Image:
    """Draw a round company seal: the name on the arc, a star, `words` below it, the code at the foot."""
    rng = random.Random(seed)
    picture = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    ink = (*RED, 225)
    centre, rim = size / 2, size * 0.47
    pen.ellipse(
        (centre - rim, centre - rim, centre + rim, centre + rim), outline=ink, width=max(3, size // 50)
    )
    _star(pen, centre, size * 0.15, ink)
    _arc(picture, name, size * 0.40, size // 9, 150, 390, ink)
    if words:
        face = ImageFont.truetype(font_file(_SONG), size // 11)
        width = pen.textlength(words, face)
        pen.text((centre - width / 2, size * 0.68), words, fill=ink, font=face)
    _arc(picture, code, size * 0.41, size // 22, 125, 55, ink, outward=False)
    _worn(picture, rng)
    return picture.rotate(rng.uniform(-14, 14), resample=Image.Resampling.BICUBIC)


def office_stamp(words: list[str], colour: tuple[int, int, int], seed: int, size: int = 360) -> Image.Image:
    """Draw a round office stamp with a ring and centred lines, as foreign offices use."""
    rng = random.Random(seed)
    picture = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    ink = (*colour, 205)
    centre = size / 2
    for rim, width in ((0.47, 5), (0.36, 2)):
        box = (centre - size * rim, centre - size * rim, centre + size * rim, centre + size * rim)
        pen.ellipse(box, outline=ink, width=width)
    face = ImageFont.truetype(font_file(("DejaVuSerif-Bold.ttf", "DejaVuSerif.ttf")), size // 17)
    top = centre - len(words) * size * 0.04
    for row, text in enumerate(words):
        pen.text(
            (centre - pen.textlength(text, face) / 2, top + row * size * 0.085), text, fill=ink, font=face
        )
    _worn(picture, rng)
    return picture.rotate(rng.uniform(-20, 20), resample=Image.Resampling.BICUBIC)


def signature(name: str, seed: int, colour: tuple[int, int, int] = (24, 32, 96)) -> Image.Image:
    """Draw a signature: a script face bent by the hand, or strokes where the face lacks the letters."""
    rng = random.Random(seed)
    picture = Image.new("RGBA", (1100, 200), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    if name.isascii():
        face = ImageFont.truetype(font_file(_SCRIPT), rng.randint(78, 96))
        pen.text((40, 45), name, fill=(*colour, 235), font=face)
    else:
        face = ImageFont.truetype(font_file(("ukai.ttc", "uming.ttc")), 110)
        pen.text((60, 30), name, fill=(*colour, 235), font=face)
    written = picture.getbbox()
    reach = written[2] * 1.02 if written else 500
    points = [(30 + step * reach / 11, 150 + rng.uniform(-16, 16)) for step in range(12)]
    pen.line(points, fill=(*colour, 220), width=4, joint="curve")
    shear = rng.uniform(-0.25, 0.05)
    bent = picture.transform(
        picture.size,
        Image.Transform.AFFINE,
        (1, shear, -shear * 90, rng.uniform(-0.05, 0.05), 1, 0),
        resample=Image.Resampling.BICUBIC,
    )
    box = bent.getbbox()
    return bent.crop(box) if box else bent


def portrait(seed: int, size: tuple[int, int] = (420, 560)) -> Image.Image:
    """Draw a plain head and shoulders on a white ground: nobody's face."""
    rng = random.Random(seed)
    width, height = size
    picture = Image.new("RGB", size, (252, 252, 252))
    pen = ImageDraw.Draw(picture)
    skin = rng.choice([(236, 203, 178), (198, 150, 118), (141, 98, 72), (247, 218, 196)])
    hair = rng.choice([(44, 34, 28), (92, 62, 38), (160, 122, 70), (24, 24, 26)])
    coat = rng.choice([(38, 52, 84), (70, 70, 74), (96, 40, 48)])
    pen.ellipse((width * 0.08, height * 0.74, width * 0.92, height * 1.3), fill=coat)
    pen.rectangle((width * 0.42, height * 0.58, width * 0.58, height * 0.78), fill=skin)
    pen.ellipse((width * 0.25, height * 0.10, width * 0.75, height * 0.60), fill=hair)
    pen.ellipse((width * 0.29, height * 0.17, width * 0.71, height * 0.66), fill=skin)
    for side in (0.41, 0.59):
        pen.ellipse(
            (width * side - 15, height * 0.38 - 9, width * side + 15, height * 0.38 + 9), fill=(250, 250, 250)
        )
        pen.ellipse(
            (width * side - 7, height * 0.38 - 7, width * side + 7, height * 0.38 + 7), fill=(40, 34, 30)
        )
    pen.arc((width * 0.42, height * 0.46, width * 0.58, height * 0.57), 20, 160, fill=(150, 70, 66), width=5)
    return picture.filter(ImageFilter.GaussianBlur(1.1))


def _star(pen: ImageDraw.ImageDraw, centre: float, radius: float, ink: tuple[int, int, int, int]) -> None:
    points = []
    for step in range(10):
        reach = radius if step % 2 == 0 else radius * 0.382
        angle = math.radians(step * 36 - 90)
        points.append((centre + reach * math.cos(angle), centre + reach * math.sin(angle)))
    pen.polygon(points, fill=ink)


def _arc(
    picture: Image.Image,
    text: str,
    radius: float,
    height: int,
    start: float,
    end: float,
    ink: tuple[int, int, int, int],
    outward: bool = True,
) -> None:
    """Set `text` on an arc; angles in degrees, 0 to the right, clockwise."""
    face = ImageFont.truetype(font_file(_SONG), height)
    centre = picture.width / 2
    for index, letter in enumerate(text):
        share = 0.5 if len(text) == 1 else index / (len(text) - 1)
        angle = math.radians(start + (end - start) * share)
        glyph = Image.new("RGBA", (height * 2, height * 2), (0, 0, 0, 0))
        ImageDraw.Draw(glyph).text((height, height), letter, fill=ink, font=face, anchor="mm")
        turn = -math.degrees(angle) - 90 if outward else -math.degrees(angle) + 90
        glyph = glyph.rotate(turn, resample=Image.Resampling.BICUBIC)
        at = (
            int(centre + radius * math.cos(angle) - height),
            int(centre + radius * math.sin(angle) - height),
        )
        picture.alpha_composite(glyph, (max(0, at[0]), max(0, at[1])))


def _worn(picture: Image.Image, rng: random.Random) -> None:
    """Take ink away in small spots, as a pad that is not evenly wet does."""
    alpha = picture.getchannel("A")
    pen = ImageDraw.Draw(alpha)
    for _ in range(160):
        x, y, spot = rng.uniform(0, picture.width), rng.uniform(0, picture.height), rng.uniform(0.5, 2.4)
        pen.ellipse((x - spot, y - spot, x + spot, y + spot), fill=rng.randint(30, 140) if spot < 1.6 else 60)
    base = picture.getchannel("A")
    picture.putalpha(Image.composite(alpha, base, base.point(lambda value: 255 if value else 0)))
