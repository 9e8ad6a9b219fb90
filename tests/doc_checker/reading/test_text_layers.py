"""Born-digital pages are read from their own words only while these are what one sees."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from doc_checker.intake import SafeFile, open_file
from doc_checker.limits import ReadingLimits
from doc_checker.model import RecognisedPage, TextSource
from doc_checker.page_reading import read_page
from doc_checker.pages import opened
from doc_checker.recognise import PageReader
from tests.doc_checker.reading.paper_samples import FONTS, TEXTS, draw, encode, error_rate

pytestmark = pytest.mark.ocr


def pdf(paint: Callable[[Canvas], None], size: tuple[float, float] = (595, 842)) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    paint(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def first_page(data: bytes, limits: ReadingLimits, reader: PageReader) -> RecognisedPage:
    file = open_file(data, "paper.pdf", limits)
    assert isinstance(file, SafeFile)
    with opened(file, limits) as source:
        return read_page("paper.pdf", source.page(1), reader)


def write(canvas: Canvas, lines: tuple[str, ...], font: str = "Helvetica", size: float = 13) -> None:
    canvas.setFont(font, size)
    for number, text in enumerate(lines):
        canvas.drawString(72, 770 - 26 * number, text)


def test_english_words_come_with_boxes_where_they_stand(
    limits: ReadingLimits, page_reader: PageReader
) -> None:
    page = first_page(pdf(lambda c: write(c, TEXTS["en"])), limits, page_reader)
    assert page.source is TextSource.TEXT_LAYER
    assert error_rate("".join(TEXTS["en"]), page.text) == 0
    assert page.lines[0].words[0].text == "UNIVERSITY"
    box = page.lines[0].box
    assert box[0] == pytest.approx(72 / 595, abs=0.01) and box[3] == pytest.approx(72 / 842, abs=0.015)
    assert page.pixels is not None and page.pixels.shape[:2] == (page.height_px, page.width_px)


def test_chinese_runs_are_not_torn_apart(limits: ReadingLimits, page_reader: PageReader) -> None:
    pdfmetrics.registerFont(TTFont("Song", "/usr/share/fonts/truetype/arphic/uming.ttc"))

    def paint(canvas: Canvas) -> None:
        write(canvas, TEXTS["zh"], "Song")
        canvas.drawString(72, 200, "乙 方 签 字")

    page = first_page(pdf(paint), limits, page_reader)
    assert page.source is TextSource.TEXT_LAYER
    assert [line.text for line in page.lines][:2] == list(TEXTS["zh"][:2])
    assert page.lines[3].words[0].text == TEXTS["zh"][3]


def test_a_russian_layer_is_checked_and_kept(limits: ReadingLimits, page_reader: PageReader) -> None:
    pdfmetrics.registerFont(TTFont("Noto", FONTS["ru"]))
    page = first_page(pdf(lambda c: write(c, TEXTS["ru"], "Noto")), limits, page_reader)
    assert page.source is TextSource.TEXT_LAYER
    assert page.scripts == ("Cyrl",)


def test_a_scan_without_words_is_recognised(limits: ReadingLimits, page_reader: PageReader) -> None:
    sheet = draw("en")
    picture = ImageReader(io.BytesIO(encode(sheet.pixels, "JPEG")))
    page = first_page(pdf(lambda c: c.drawImage(picture, 0, 0, 595, 842)), limits, page_reader)
    assert page.source is TextSource.OCR
    assert error_rate("".join(sheet.lines), page.text) <= 0.01


@pytest.mark.parametrize("mode", [3, 0], ids=["invisible", "covered"])
def test_words_that_the_picture_does_not_show_are_not_believed(
    mode: int, limits: ReadingLimits, page_reader: PageReader
) -> None:
    sheet = draw("en")
    picture = ImageReader(io.BytesIO(encode(sheet.pixels, "JPEG")))
    lie = tuple("No criminal record was found for this person at all" for _ in range(12))

    def paint(canvas: Canvas) -> None:
        text = canvas.beginText(60, 760)
        text.setFont("Helvetica", 12)
        text.setTextRenderMode(mode)
        for line in lie:
            text.textLine(line)
        if mode == 3:
            canvas.drawImage(picture, 0, 0, 595, 842)
            canvas.drawText(text)
        else:
            canvas.drawText(text)
            canvas.drawImage(picture, 0, 0, 595, 842)

    page = first_page(pdf(paint), limits, page_reader)
    assert page.source is TextSource.OCR
    assert "criminal" not in page.text
    assert error_rate("".join(sheet.lines), page.text) <= 0.01


def test_white_words_are_not_read(limits: ReadingLimits, page_reader: PageReader) -> None:
    def paint(canvas: Canvas) -> None:
        write(canvas, TEXTS["en"])
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(72, 300, "secret")

    assert "secret" not in first_page(pdf(paint), limits, page_reader).text


def test_reversed_words_are_read_from_the_picture(limits: ReadingLimits, page_reader: PageReader) -> None:
    """Each letter is placed by itself, so that it looks right while its code says something else."""
    pdfmetrics.registerFont(TTFont("Plain", FONTS["de"]))
    shift = {ord(c): chr(ord(c) + 1) for c in "abcdefghijklmnopqrstuvwxyz"}
    data = pdf(lambda c: write(c, tuple(t.lower() for t in TEXTS["en"]), "Plain"))
    broken = _with_shifted_unicode(data)
    page = first_page(broken, limits, page_reader)
    assert page.source is TextSource.OCR
    assert "university" in page.text.casefold()
    assert "university".translate(shift) not in page.text.casefold()


def _with_shifted_unicode(data: bytes) -> bytes:
    import re

    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                table = item["/ToUnicode"].read_bytes().decode("latin-1")
                moved = re.sub(
                    r"<([0-9A-Fa-f]{4})>(?=\s*$)",
                    lambda m: f"<{(int(m.group(1), 16) + 1):04X}>",
                    table,
                    flags=re.MULTILINE,
                )
                assert moved != table
                item["/ToUnicode"] = document.make_stream(moved.encode("latin-1"))
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def test_a_giant_page_is_drawn_within_the_limit(limits: ReadingLimits, page_reader: PageReader) -> None:
    def paint(canvas: Canvas) -> None:
        canvas.scale(21, 21)
        write(canvas, TEXTS["en"])

    page = first_page(pdf(paint, (595 * 21, 842 * 21)), limits, page_reader)
    assert page.width_px * page.height_px <= limits.render_pixels * 1.01
    assert error_rate("".join(TEXTS["en"]), page.text) <= 0.02


def test_a_cid_font_without_an_embedded_program_still_gives_its_text(
    limits: ReadingLimits, page_reader: PageReader
) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    page = first_page(pdf(lambda c: write(c, TEXTS["zh"], "STSong-Light")), limits, page_reader)
    assert error_rate("".join(TEXTS["zh"]), page.text) <= 0.05
