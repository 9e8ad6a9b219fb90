"""What may be read and what is refused, by content."""

from __future__ import annotations

import io
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageFile
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from doc_checker.intake import FileKind, SafeFile, open_file
from doc_checker.limits import ReadingLimits
from doc_checker.model import FileProblem


def pdf(pages: int = 1, password: str | None = None, user: str = "") -> bytes:
    buffer = io.BytesIO()
    encrypt = StandardEncryption(user, ownerPassword=password) if password else None
    drawing = canvas.Canvas(buffer, encrypt=encrypt)
    for number in range(pages):
        drawing.drawString(72, 700, f"Certificate of employment, page {number + 1}")
        drawing.showPage()
    drawing.save()
    return buffer.getvalue()


def picture(kind: str, size: tuple[int, int] = (64, 80), frames: int = 1) -> bytes:
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    buffer = io.BytesIO()
    images = [Image.new("RGB", size, (200, 200, n * 9)) for n in range(frames)]
    more = {"save_all": True, "append_images": images[1:]} if frames > 1 else {}
    images[0].save(buffer, kind, **more)
    return buffer.getvalue()


def problem(data: bytes, limits: ReadingLimits) -> str:
    found = open_file(data, "paper.pdf", limits)
    assert isinstance(found, FileProblem)
    assert found.file == "paper.pdf"
    return found.code


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("JPEG", FileKind.JPEG),
        ("PNG", FileKind.PNG),
        ("TIFF", FileKind.TIFF),
        ("WEBP", FileKind.WEBP),
        ("BMP", FileKind.BMP),
        ("HEIF", FileKind.HEIC),
    ],
)
def test_a_picture_is_known_by_its_content_under_any_name(
    name: str, kind: FileKind, limits: ReadingLimits
) -> None:
    found = open_file(picture(name), "diploma.docx", limits)
    assert isinstance(found, SafeFile)
    assert (found.kind, found.pages) == (kind, 1)


def test_a_pdf_and_a_tiff_tell_their_pages(limits: ReadingLimits) -> None:
    paper = open_file(pdf(3), "x.jpg", limits)
    fax = open_file(picture("TIFF", frames=4), "x", limits)
    assert isinstance(paper, SafeFile) and isinstance(fax, SafeFile)
    assert (paper.kind, paper.pages, fax.pages) == (FileKind.PDF, 3, 4)


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"PK\x03\x04" + b"0" * 30 + b"word/document.xml", "docx"),
        (b"PK\x03\x04" + b"0" * 30 + b"notes.txt", "zip"),
        (b"<!DOCTYPE html><p>hello", "html"),
        (b"just a letter", "text"),
        (b"GIF89a" + b"\x01" * 40, "gif"),
        (b"\x00\x01\x02\x03" * 20, "binary"),
    ],
)
def test_other_kinds_are_unsupported_and_named(data: bytes, detail: str, limits: ReadingLimits) -> None:
    assert open_file(data, "diploma.pdf", limits) == FileProblem("diploma.pdf", "unsupported", detail)


@pytest.mark.parametrize("data", [b"", b"\0" * 500, b" \r\n"])
def test_nothing_is_empty(data: bytes, limits: ReadingLimits) -> None:
    assert problem(data, limits) == "empty"


def test_a_pdf_that_asks_for_a_password_is_encrypted(limits: ReadingLimits) -> None:
    assert problem(pdf(password="owner", user="secret"), limits) == "encrypted"


def test_a_pdf_with_an_empty_password_is_read(limits: ReadingLimits) -> None:
    assert isinstance(open_file(pdf(password="owner"), "x", limits), SafeFile)


def test_cut_off_files_are_damaged(limits: ReadingLimits) -> None:
    jpeg = picture("JPEG", (900, 900))
    assert problem(jpeg[:300], limits) == "damaged"
    assert problem(picture("PNG", (900, 900))[:400], limits) == "damaged"
    assert problem(b"%PDF-1.7\n1 0 obj\n<< /Type /Cat", limits) == "damaged"


def test_a_pdf_without_pages_is_empty(limits: ReadingLimits) -> None:
    buffer = io.BytesIO()
    pikepdf.new().save(buffer)
    assert problem(buffer.getvalue(), limits) in ("empty", "damaged")


def test_limits_hold_on_both_sides(limits: ReadingLimits) -> None:
    data = pdf(3)
    assert isinstance(open_file(data, "x", replace(limits, file_bytes=len(data), file_pages=3)), SafeFile)
    assert problem(data, replace(limits, file_bytes=len(data) - 1)) == "too_large_bytes"
    assert problem(data, replace(limits, file_pages=2)) == "too_many_pages"
    small = picture("PNG", (50, 40))
    assert isinstance(open_file(small, "x", replace(limits, page_pixels=2000)), SafeFile)
    assert problem(small, replace(limits, page_pixels=1999)) == "too_many_pixels"


def test_a_picture_of_a_billion_pixels_is_refused_before_it_is_decoded(limits: ReadingLimits) -> None:
    rows = zlib.compress(b"\0" * 1000)
    head = (60000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    assert problem(data, limits) == "too_many_pixels"


def bomb(filters: list[str], content: bytes, **more: object) -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    stream = document.make_stream(content)
    names = pikepdf.Array([pikepdf.Name(name) for name in filters])
    stream.stream_dict = pikepdf.Dictionary({"/Filter": names, **more})
    document.Root["/Bomb"] = document.make_indirect(stream)
    buffer = io.BytesIO()
    document.save(buffer, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    return buffer.getvalue()


def test_a_stream_that_unpacks_without_end_is_refused(limits: ReadingLimits) -> None:
    packed = zlib.compress(zlib.compress(b"\0" * 40_000_000, 9), 9)
    tight = replace(limits, decompressed_bytes=30_000_000)
    assert problem(bomb(["/FlateDecode", "/FlateDecode"], packed), tight) == "too_large_bytes"
    assert isinstance(open_file(bomb(["/FlateDecode"], zlib.compress(b"q Q")), "x", tight), SafeFile)


def test_a_jbig2_picture_that_claims_huge_sides_is_refused(limits: ReadingLimits) -> None:
    sides = {
        "/Type": pikepdf.Name.XObject,
        "/Subtype": pikepdf.Name.Image,
        "/Width": 100000,
        "/Height": 100000,
    }
    assert problem(bomb(["/JBIG2Decode"], b"\0" * 64, **sides), limits) == "too_many_pixels"


def test_a_path_is_read_no_further_than_the_limit(tmp_path: Path, limits: ReadingLimits) -> None:
    path = tmp_path / "big.png"
    path.write_bytes(picture("PNG") + b"\0" * 100_000)
    assert open_file(path, "big.png", replace(limits, file_bytes=5000)) == FileProblem(
        "big.png", "too_large_bytes"
    )


def test_equal_content_has_equal_hashes(limits: ReadingLimits) -> None:
    data = picture("PNG")
    one, other = open_file(data, "a.png", limits), open_file(data, "b.png", limits)
    assert isinstance(one, SafeFile) and isinstance(other, SafeFile)
    assert one.sha256 == other.sha256
    assert np.frombuffer(one.data, np.uint8).size == len(data)


def test_pictures_are_judged_whole_whatever_another_library_switched_on(
    limits: ReadingLimits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    whole = io.BytesIO()
    Image.effect_noise((400, 400), 60).save(whole, "PNG")
    cut = open_file(whole.getvalue()[:-2000], "cut.png", limits)
    assert isinstance(cut, FileProblem)
    assert cut.code == "damaged"
