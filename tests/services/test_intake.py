"""Uploads are looked into by a child process; these are real files."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from services.errors import UploadError
from services.intake import Inspected, SandboxedIntake


def _pdf() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for number in range(2):
        canvas.drawString(72, 700, f"page {number}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _locked() -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(_pdf())) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(user="u", owner="o"))
    return buffer.getvalue()


def _picture(kind: str, size: tuple[int, int] = (300, 200)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB" if kind != "PNG1" else "1", size, 1).save(buffer, kind.removesuffix("1"))
    return buffer.getvalue()


@pytest.fixture(scope="module")
def look() -> SandboxedIntake:
    return SandboxedIntake(file_bytes=20 * 2**20, parallel=2)


def test_kinds_are_told_by_content_whatever_the_name_says(look: SandboxedIntake) -> None:
    assert look(_pdf(), "photo.jpg") == Inspected("application/pdf", 2)
    assert look(_picture("JPEG"), "contract.pdf") == Inspected("image/jpeg", 1)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (_locked(), "upload-encrypted"),
        (_pdf()[:400], "upload-damaged"),
        (_picture("PNG")[:60], "upload-damaged"),
        (b"\0" * 1000, "upload-empty"),
        (b"a letter in plain words", "upload-unsupported"),
        (b"PK\x03\x04" + b" " * 30 + b"word/document.xml", "upload-office_document"),
        (_picture("PNG1", (12_000, 12_000)), "upload-too_many_pixels"),
    ],
    ids=["locked", "cut PDF", "cut picture", "zeros", "text", "docx", "bomb"],
)
def test_what_is_not_taken_says_why(look: SandboxedIntake, content: bytes, code: str) -> None:
    with pytest.raises(UploadError) as refused:
        look(content, "a.pdf")
    assert refused.value.code == code
