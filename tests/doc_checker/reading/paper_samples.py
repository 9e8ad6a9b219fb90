"""Pages with known text, drawn for the reading tests, and what scanners and phones do to them.

All texts and names are invented. Pictures are RGB arrays (height, width, 3) of uint8.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Pixels = npt.NDArray[np.uint8]

NOTO = "/usr/share/fonts/truetype/noto/"
CJK = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
FONTS = {
    "en": NOTO + "NotoSerif-Regular.ttf",
    "fr": NOTO + "NotoSerif-Regular.ttf",
    "de": NOTO + "NotoSans-Regular.ttf",
    "es": NOTO + "NotoSans-Regular.ttf",
    "vi": NOTO + "NotoSans-Regular.ttf",
    "ru": NOTO + "NotoSerif-Regular.ttf",
    "uk": NOTO + "NotoSans-Regular.ttf",
    "ar": NOTO + "NotoNaskhArabic-Regular.ttf",
    "th": NOTO + "NotoSansThai-Regular.ttf",
    "zh": CJK,
    "ja": CJK,
    "ko": CJK,
}

TEXTS: dict[str, tuple[str, ...]] = {
    "en": (
        "UNIVERSITY OF NORTHFIELD",
        "On the recommendation of the Faculty of Engineering",
        "this is to certify that",
        "Margaret Ellen Hartwell",
        "born on 14 March 1991 has been awarded the degree of",
        "Bachelor of Science in Mechanical Engineering",
        "with all the rights and privileges belonging to it",
        "Given this 27th day of June 2013",
        "Registrar: T. Osborne     Certificate No. NF-2013-004417",
    ),
    "zh": (
        "劳动合同书",
        "甲方（用人单位）：上海晨曦科技有限公司",
        "乙方（劳动者）：玛格丽特·哈特韦尔",
        "一、合同期限：自2025年3月1日起至2027年2月28日止",
        "二、工作内容：乙方担任高级机械工程师岗位工作",
        "三、工作地点：上海市浦东新区张江路88号",
        "四、劳动报酬：每月税前人民币35000元（大写：叁万伍仟元整）",
        "五、社会保险：甲方依法为乙方办理社会保险手续",
        "签订日期：2025年2月18日",
    ),
    "ru": (
        "РОССИЙСКАЯ ФЕДЕРАЦИЯ",
        "СПРАВКА о наличии (отсутствии) судимости",
        "Настоящая справка выдана гражданину",
        "Соколова Екатерина Андреевна",
        "Дата рождения: 5 ноября 1988 года",
        "Сведений о судимости на территории Российской Федерации",
        "не имеется",
        "Дата выдачи: 12 января 2025 г.   № 077/10482-Ф",
    ),
    "ko": (
        "범죄경력회보서",
        "성명: 김서연   생년월일: 1990년 7월 23일",
        "위 사람에 대한 범죄경력 조회 결과",
        "해당 사항 없음을 증명합니다",
        "발급일: 2025년 1월 15일",
        "서울특별시 경찰청장",
    ),
    "ar": (
        "شهادة عدم محكومية",
        "تشهد وزارة الداخلية بأن السيد",
        "يوسف عبد الرحمن القاسم",
        "المولود بتاريخ 12 مايو 1987",
        "لا توجد ضده أحكام جنائية",
        "صدرت بتاريخ 20 يناير 2025",
    ),
    "ja": (
        "学位記",
        "氏名　佐藤美咲",
        "平成三年四月二日生",
        "本学工学部機械工学科所定の課程を修め",
        "学士（工学）の学位を授与する",
        "平成二十六年三月二十五日",
        "北原大学学長　山田太郎",
    ),
    "th": (
        "มหาวิทยาลัยเหนือฟ้า",
        "ปริญญาบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า",
        "นางสาวสุดารัตน์ วงศ์ไทย",
        "สำเร็จการศึกษาตามหลักสูตรวิศวกรรมศาสตรบัณฑิต",
        "วันที่ 15 มีนาคม พ.ศ. 2556",
    ),
    "vi": (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2",
        "Họ và tên: Nguyễn Thị Thu Hà",
        "Ngày sinh: 09 tháng 8 năm 1992",
        "Tình trạng án tích: Không có án tích",
        "Hà Nội, ngày 10 tháng 02 năm 2025",
    ),
    "fr": (
        "RÉPUBLIQUE FRANÇAISE",
        "Bulletin n° 3 du casier judiciaire",
        "Nom de naissance : Lefèvre   Prénoms : Hélène Aurélie",
        "Née le 3 février 1989 à Besançon",
        "Aucune condamnation n'a été relevée : NÉANT",
        "Délivré à Nantes le 17 janvier 2025",
    ),
    "de": (
        "Führungszeugnis über",
        "Geburtsname: Größmann   Vorname: Jürgen Matthäus",
        "Geburtsdatum: 21.08.1984   Geburtsort: Nürnberg",
        "Inhalt: Keine Eintragung",
        "Bonn, den 9. Januar 2025   Bundesamt für Justiz",
    ),
    "es": (
        "CERTIFICADO DE ANTECEDENTES PENALES",
        "Nombre y apellidos: Íñigo Muñoz Peña",
        "Fecha de nacimiento: 30 de septiembre de 1986",
        "NO CONSTAN antecedentes penales a su nombre",
        "Madrid, 22 de enero de 2025",
    ),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawn page and what stands on it."""

    language: str
    lines: tuple[str, ...]
    pixels: Pixels


def draw(
    language: str, dpi: int = 200, points: int = 15, ink: tuple[int, int, int] = (25, 25, 30), lines: int = 0
) -> Sheet:
    """Draw the language's text on an A4 page; `lines` repeats the text until there are that many."""
    width, height = round(8.27 * dpi), round(11.69 * dpi)
    image = Image.new("RGB", (width, height), (255, 255, 255))
    pen = ImageDraw.Draw(image)
    texts = TEXTS[language]
    if lines:
        texts = tuple(texts[i % len(texts)] for i in range(lines))
    size = points * dpi / 72
    font = ImageFont.truetype(FONTS[language], size)
    step = min(size * 2.4, 0.84 * height / len(texts))
    top = 0.08 * height
    for text in texts:
        x = 0.10 * width
        if language == "ar":
            x = 0.90 * width - pen.textlength(text, font=font)
        pen.text((x, top), text, font=font, fill=ink)
        top += step
    return Sheet(language, texts, np.asarray(image).copy())


def skew(pixels: Pixels, degrees: float) -> Pixels:
    """Turn the picture counter-clockwise by a few degrees on white."""
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(
        cv2.warpAffine(pixels, turn, (width, height), borderValue=(255, 255, 255), flags=cv2.INTER_CUBIC),
        dtype=np.uint8,
    )


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    """Compress and decompress."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer).convert("RGB")).copy()


def scan(pixels: Pixels, seed: int = 1, degrees: float = 1.3, quality: int = 60, gray: bool = True) -> Pixels:
    """Do to the page what an office scanner does: skew, gray, speckle, JPEG."""
    rng = np.random.default_rng(seed)
    picture = skew(pixels, degrees).astype(np.float32)
    if gray:
        picture = picture.mean(axis=2, keepdims=True).repeat(3, axis=2)
    picture = picture * 0.93 + 8 + rng.normal(0, 5, picture.shape[:2])[..., None]
    return jpeg(np.clip(picture, 0, 255).astype(np.uint8), quality)


def photograph(
    pixels: Pixels,
    seed: int = 2,
    size: tuple[int, int] = (2268, 3024),
    strength: float = 1.0,
    blur: float = 0.8,
) -> Pixels:
    """Do to the page what a phone over a table does: perspective, table, shadow, blur, noise, JPEG."""
    rng = np.random.default_rng(seed)
    width, height = size
    page_h, page_w = pixels.shape[:2]
    jitter = rng.uniform(0.0, 0.07 * strength, (4, 2)) * (width, height)
    left, right, top, bottom = 0.08 * width, 0.92 * width, 0.07 * height, 0.93 * height
    corners = np.array(
        [
            [left + jitter[0, 0], top + jitter[0, 1]],
            [right - jitter[1, 0], top + jitter[1, 1] * 0.6],
            [right - jitter[2, 0] * 0.4, bottom - jitter[2, 1]],
            [left + jitter[3, 0] * 0.6, bottom - jitter[3, 1] * 0.5],
        ],
        dtype=np.float32,
    )
    source = np.array([[0, 0], [page_w, 0], [page_w, page_h], [0, page_h]], dtype=np.float32)
    warp = cv2.getPerspectiveTransform(source, corners)
    grain = cv2.resize(rng.normal(0, 14, (height // 40, width // 4)).astype(np.float32), (width, height))
    table = np.clip(np.array([112, 78, 52], dtype=np.float32) + grain[..., None], 0, 255)
    mask = cv2.warpPerspective(np.ones((page_h, page_w), np.float32), warp, (width, height))[..., None]
    page = cv2.warpPerspective(pixels, warp, (width, height), flags=cv2.INTER_AREA).astype(np.float32)
    picture = table * (1 - mask) + page * mask
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    light = 0.62 + 0.34 * (1 - ys / height) * (0.6 + 0.4 * xs / width)
    edge = xs * 0.8 + ys * 0.5 - width * 0.75
    light *= 1 - 0.38 / (1 + np.exp(-edge / 40))
    picture *= light[..., None] * np.array([1.0, 0.97, 0.90], dtype=np.float32)
    picture = cv2.GaussianBlur(picture, (0, 0), blur) if blur else picture
    picture += rng.normal(0, 4, picture.shape)
    return jpeg(np.clip(picture, 0, 255).astype(np.uint8), 80)


def stamp(
    pixels: Pixels,
    centre: tuple[float, float],
    radius: float = 0.11,
    seed: int = 3,
    ink: tuple[int, int, int] = (205, 35, 40),
    opacity: float = 0.85,
) -> Pixels:
    """Press a round Chinese company seal on the page; centre and radius are fractions."""
    height, width = pixels.shape[:2]
    rng = np.random.default_rng(seed)
    r = radius * width
    layer = Image.new("L", (int(2.2 * r), int(2.2 * r)), 0)
    pen = ImageDraw.Draw(layer)
    middle = 1.1 * r
    pen.ellipse((0.1 * r, 0.1 * r, 2.1 * r, 2.1 * r), outline=255, width=max(2, round(0.06 * r)))
    font = ImageFont.truetype(CJK, 0.26 * r)
    for index, character in enumerate("上海晨曦科技有限公司"):
        angle = np.deg2rad(-155 + index * 130 / 9 * 1.0)
        glyph = Image.new("L", (int(0.4 * r), int(0.4 * r)), 0)
        ImageDraw.Draw(glyph).text((0.2 * r, 0.2 * r), character, font=font, fill=255, anchor="mm")
        glyph = glyph.rotate(-90 - np.rad2deg(angle), resample=Image.Resampling.BICUBIC)
        at = (
            int(middle + 0.76 * r * np.cos(angle) - 0.2 * r),
            int(middle + 0.76 * r * np.sin(angle) - 0.2 * r),
        )
        layer.paste(255, at, glyph)
    star = [
        (
            middle + (0.30 if k % 2 == 0 else 0.12) * r * np.sin(k * np.pi / 5),
            middle - (0.30 if k % 2 == 0 else 0.12) * r * np.cos(k * np.pi / 5),
        )
        for k in range(10)
    ]
    pen.polygon(star, fill=255)
    wear = cv2.resize(rng.uniform(0.55, 1.0, (24, 24)).astype(np.float32), layer.size)
    alpha = np.asarray(layer, dtype=np.float32) / 255 * wear * opacity
    picture = pixels.astype(np.float32)
    x0, y0 = int(centre[0] * width - middle), int(centre[1] * height - middle)
    y1, x1 = min(height, y0 + alpha.shape[0]), min(width, x0 + alpha.shape[1])
    top, left = max(0, y0), max(0, x0)
    part = alpha[top - y0 : y1 - y0, left - x0 : x1 - x0, None]
    under = picture[top:y1, left:x1]
    # Ink multiplies: black print stays black below a seal.
    picture[top:y1, left:x1] = under * (1 - part) + under * part * (np.array(ink, dtype=np.float32) / 255)
    return np.clip(picture, 0, 255).astype(np.uint8)


def sign(pixels: Pixels, box: tuple[float, float, float, float], seed: int = 4) -> Pixels:
    """Write a pen signature into the box (fractions)."""
    height, width = pixels.shape[:2]
    rng = np.random.default_rng(seed)
    left, top, right, bottom = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    steps = np.linspace(0, 1, 400)
    waves = sum(
        rng.uniform(0.15, 0.5) * np.sin(2 * np.pi * (rng.uniform(2, 9) * steps + rng.uniform()))
        for _ in range(4)
    )
    xs = left + (right - left) * (0.05 + 0.9 * steps + 0.04 * np.sin(2 * np.pi * 7 * steps))
    ys = (top + bottom) / 2 + (bottom - top) * 0.28 * waves
    points = np.stack([xs, ys], axis=1).round().astype(np.int32)
    picture = pixels.copy()
    cv2.polylines(picture, [points], False, (28, 40, 120), max(2, width // 500), cv2.LINE_AA)
    return picture


def encode(pixels: Pixels, kind: str = "PNG", **options: object) -> bytes:
    """Encode as a picture file."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, kind, **options)
    return buffer.getvalue()


def pdf_of_pictures(pictures: list[Pixels], dpi: int = 200, quality: int = 85) -> bytes:
    """Put pictures on the pages of a PDF, as a scanner does."""
    buffer = io.BytesIO()
    images = [Image.fromarray(p) for p in pictures]
    images[0].save(buffer, "PDF", save_all=True, append_images=images[1:], resolution=dpi, quality=quality)
    return buffer.getvalue()


def squeeze(text: str) -> str:
    """Drop blanks and line ends, which recognisers place freely."""
    return "".join(text.split())


def error_rate(truth: str, read: str) -> float:
    """Character error rate, 0 for equal; blanks are ignored."""
    from rapidfuzz.distance import Levenshtein

    a, b = squeeze(truth), squeeze(read)
    return Levenshtein.distance(a, b) / max(1, len(a))
