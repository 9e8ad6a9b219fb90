"""What a file tells of itself: signatures, later revisions, programs, fonts and codes."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from doc_checker.intake import FileKind, NamedBytes, SafeFile
from doc_checker.integrity.examine import examine, not_examined
from doc_checker.integrity.fonts import family_of
from doc_checker.integrity.limits import load_integrity_limits
from doc_checker.integrity.made_by import read_pdf_date
from doc_checker.integrity.revisions import changed_pages
from doc_checker.integrity.signatures import signature_states
from doc_checker.integrity.traces import FileTraces, Sign, SignatureState
from doc_checker.messages import ReadRequest, ReadResult, Skip
from doc_checker.model import RecognisedPage, TextSource
from doc_checker.pipeline import read_files
from doc_checker.sandbox import ReadingWorker
from policy.errors import PolicyError

LINES = [
    "This is to certify that the following person has no record",
    "Name of the person: Ana Maria Beispiel",
    "Date of issue: 2026-03-04 and number AB-2026-778812",
    "The office has searched the register and has found nothing there",
]


def make_pdf(
    lines: list[str] | None = None, info: dict[str, str] | None = None, extra: str = "", pages: int = 1
) -> bytes:
    """A small born-digital PDF in Helvetica; `extra` is drawn after the lines (/F2 is Courier)."""
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
    for page in pdf.pages:
        fonts = {
            f"F{n}": pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name(name)
            )
            for n, name in ((1, "/Helvetica"), (2, "/Courier"), (3, "/Helvetica-Bold"))
        }
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(**fonts))
        drawn = "".join(
            f"BT /F1 12 Tf 60 {760 - 30 * n} Td ({line}) Tj ET\n" for n, line in enumerate(lines or LINES)
        )
        page.obj.Contents = pdf.make_stream((drawn + extra).encode())
    for key, value in (info or {}).items():
        pdf.docinfo[f"/{key}"] = value
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def appended(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Change a PDF by an appended revision, as editors do."""
    from pyhanko.pdf_utils.generic import NameObject, StreamObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        content = pdf.pages[0].obj.Contents.read_bytes()
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    page = writer.find_page_for_modification(0)[0].get_object()
    page[NameObject("/Contents")] = writer.add_object(StreamObject(stream_data=content))
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def rewritten(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    page.Contents = pdf.make_stream(page.Contents.read_bytes().replace(b"2026-03-04", b"2026-08-04"))


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An office")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=9999)).sign(
        key, hashes.SHA256()
    )
    folder = tmp_path_factory.mktemp("signer")
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    (folder / "made.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    signer = signers.SimpleSigner.load(str(folder / "key.pem"), str(folder / "made.pem"))
    assert signer is not None
    out = signers.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(make_pdf())),
        signers.PdfSignatureMetadata(field_name="Office"),
        signer=signer,
    )
    return bytes(out.getvalue())


def safe(data: bytes, name: str = "a.pdf", kind: FileKind = FileKind.PDF) -> SafeFile:
    return SafeFile(name, kind, data, hashlib.sha256(data).hexdigest(), 1)


def signs(traces: FileTraces) -> set[Sign]:
    return {trace.sign for trace in traces.traces}


def test_an_untouched_file_tells_nothing() -> None:
    traces = examine(safe(make_pdf(info={"Producer": "cairo 1.16.0"})), [])
    assert traces == FileTraces("a.pdf", digital=True)


def test_an_untouched_signature_is_intact_and_no_change(signed: bytes) -> None:
    traces = examine(safe(signed), [])
    assert traces.signatures == (SignatureState.INTACT,)
    assert signs(traces) == set(), "signing appends a revision, and changes no page"


def test_a_change_after_signing_breaks_the_signature_and_is_seen(signed: bytes) -> None:
    changed = appended(signed, rewritten)
    assert signature_states(changed) == (SignatureState.BROKEN,)
    assert changed_pages(changed) == (1,)


def test_changed_bytes_under_a_signature_break_it(signed: bytes) -> None:
    place = signed.index(b"/MediaBox")
    flipped = signed[:place] + b"/MediaBoy" + signed[place + 9 :]
    assert signature_states(flipped) == (SignatureState.BROKEN,)


def test_a_signature_that_makes_no_sense_is_not_examined(signed: bytes) -> None:
    start = signed.index(b"/Contents <30") + len(b"/Contents <")
    spoilt = signed[:start] + b"0" * 200 + signed[start + 200 :]
    assert signature_states(spoilt) == (SignatureState.UNREADABLE,)
    assert signature_states(b"%PDF-1.7 /ByteRange and nothing else") == (SignatureState.UNREADABLE,)


def test_a_file_without_a_signature_has_none() -> None:
    assert signature_states(make_pdf()) == ()


def test_a_later_revision_that_changes_a_page_is_seen() -> None:
    assert signs(examine(safe(appended(make_pdf(), rewritten)), [])) == {Sign.CHANGED_LATER}


def test_a_later_revision_that_changes_nothing_that_shows_is_not_seen() -> None:
    assert changed_pages(appended(make_pdf(), lambda pdf: None)) == ()


def test_a_linearised_file_has_one_revision() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(make_pdf(pages=3))) as pdf:
        pdf.save(out, linearize=True)
    assert out.getvalue().count(b"%%EOF") == 2
    assert changed_pages(out.getvalue()) == ()


@pytest.mark.parametrize("producer", ["Adobe Photoshop for Windows", "iLovePDF", "GIMP 2.10"])
def test_a_program_that_edits_is_named(producer: str) -> None:
    assert signs(examine(safe(make_pdf(info={"Producer": producer})), [])) == {Sign.EDITOR}


@pytest.mark.parametrize(
    "producer", ["Microsoft Word for Microsoft 365", "Skia/PDF m120", "Epson Scan 2", "pdfTeX-1.40"]
)
def test_a_program_that_writes_or_scans_is_no_sign(producer: str) -> None:
    assert signs(examine(safe(make_pdf(info={"Creator": producer, "Producer": producer})), [])) == set()


@pytest.mark.parametrize(("saved", "wanted"), [
    ("D:20260305100000+01'00'", set()),
    ("D:20260305110001+01'00'", {Sign.SAVED_AGAIN}),
    ("D:20260301", set()),  # before it was made: a clock was wrong
    ("yesterday", set()),
])  # fmt: skip
def test_saving_again_after_more_than_a_day_is_a_sign(saved: str, wanted: set[Sign]) -> None:
    info = {"CreationDate": "D:20260304100000Z", "ModDate": saved}
    assert signs(examine(safe(make_pdf(info=info)), [])) == wanted


def test_dates_of_pdfs_are_read_strictly() -> None:
    assert read_pdf_date("D:2026") == datetime(2026, 1, 1, tzinfo=UTC)
    assert read_pdf_date("20260304120000-0530") == datetime(2026, 3, 4, 17, 30, tzinfo=UTC)
    assert read_pdf_date("D:20261304") is None
    assert read_pdf_date("D:20260304120000+99'00'") is None
    assert read_pdf_date("") is None


def test_figures_pasted_into_a_line_in_another_font_are_seen() -> None:
    many = [*LINES, *[f"The register was searched on page {n} of the book of the office" for n in range(8)]]
    data = make_pdf(many, extra="BT /F1 12 Tf 60 400 Td (Valid until) Tj /F2 12 Tf 90 0 Td (2027-08) Tj ET\n")
    traces = examine(safe(data), [])
    assert signs(traces) == {Sign.FONT}
    box = traces.traces[0].box
    assert box is not None
    assert 0.2 < box[0] < box[2] < 0.5
    assert box[1] < 1 - 400 / 842 < box[3] + 0.01


def test_a_bold_word_or_a_line_in_another_font_is_no_paste() -> None:
    many = [*LINES, *[f"The register was searched on page {n} of the book of the office" for n in range(8)]]
    bold = "BT /F1 12 Tf 60 400 Td (Valid until) Tj /F3 12 Tf 90 0 Td (2027-08) Tj ET\n"
    logo = "BT /F2 20 Tf 60 60 Td (THE OFFICE) Tj ET\n"
    assert signs(examine(safe(make_pdf(many, extra=bold + logo)), [])) == set()


def test_families_of_fonts_are_told_without_subset_and_style() -> None:
    assert (
        family_of("ABCDEF+TimesNewRomanPS-BoldItalicMT") == family_of("TimesNewRomanPSMT") == "timesnewroman"
    )
    assert family_of("Bold") == "bold"


def test_a_stored_text_unlike_the_picture_is_a_sign() -> None:
    traces = examine(safe(make_pdf()), [], unlike=[1])
    assert signs(traces) == {Sign.LAYER}


def test_a_file_that_cannot_be_looked_into_is_not_examined() -> None:
    assert examine(safe(b"%PDF-1.4 nothing"), []) == not_examined("a.pdf")


def _with_code(content: str) -> Iterator[RecognisedPage]:
    import zxingcpp

    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode)
    image = np.asarray(zxingcpp.write_barcode_to_image(code, scale=4))
    sheet = np.full((900, 640, 3), 255, np.uint8)
    sheet[600 : 600 + image.shape[0], 400 : 400 + image.shape[1]] = (
        image[..., None] if image.ndim == 2 else image
    )
    yield RecognisedPage("a.jpg", 1, 640, 900, (), TextSource.OCR, pixels=sheet)


def test_a_code_is_read_with_its_place_and_never_followed() -> None:
    traces = examine(
        safe(b"x", "a.jpg", FileKind.JPEG), list(_with_code("https://verify.example/AB2026778812"))
    )
    assert not traces.digital
    (code,) = traces.codes
    assert code.content == "https://verify.example/AB2026778812"
    assert code.page == 1
    assert 0.6 < code.box[0] < code.box[2] <= 1
    assert 0.65 < code.box[1] < code.box[3] <= 1


def test_the_reading_child_brings_what_it_observed(signed: bytes) -> None:
    reading = read_files(
        [NamedBytes("signed.pdf", signed), NamedBytes("plain.pdf", make_pdf(info={"Producer": "Sejda"}))]
    )
    assert [traces.file for traces in reading.traces] == ["signed.pdf", "plain.pdf"]
    assert reading.traces[0].signatures == (SignatureState.INTACT,)
    assert signs(reading.traces[1]) == {Sign.EDITOR}


def test_where_the_examination_broke_the_pages_stay_as_read() -> None:
    with ReadingWorker() as worker:
        broke = (Skip(0, 2, "crashed"),)  # the number after the only page: it broke while being examined
        request = ReadRequest(
            (NamedBytes("a.pdf", make_pdf()),), "doc_checker.segment:segment", broke, worker.limits, False
        )
        result = worker.ask(request, ReadResult, 60, lambda _: None)
    assert result.traces == (not_examined("a.pdf"),)
    assert result.problems == ()
    assert "no record" in result.pages[0].text


_NEGATIVE = "rare_font_share: -1, rare_font_letters: 3, saved_again_hours: 24, most_pages: 4, editors: [a]"


@pytest.mark.parametrize("section", [None, _NEGATIVE, "rare_font_share: 0.1, most_pages: 4, editors: [a]"])
def test_thresholds_that_are_wrong_are_refused(section: str | None, tmp_path: Path) -> None:
    file = tmp_path / "judging.yaml"
    file.write_text(f"integrity: {{{section}}}" if section else "{}")
    with pytest.raises(PolicyError):
        load_integrity_limits(file)


def _with_xobject(drawn: bytes, deep: int = 1) -> bytes:
    """A page that draws a form within a form (`deep` times)."""
    with pikepdf.open(io.BytesIO(make_pdf())) as pdf:
        page = pdf.pages[0].obj
        inner = pdf.make_stream(drawn)
        inner.Type, inner.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        for _ in range(deep):
            outer = pdf.make_stream(b"/X0 Do")
            outer.Type, outer.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
            outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X0=inner))
            inner = outer
        page.Resources.XObject = pikepdf.Dictionary(X0=inner, X1=pikepdf.Dictionary())
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def _xobject_changed(data: bytes) -> bytes:
    """Change the innermost form by an appended revision."""
    from pyhanko.pdf_utils.generic import StreamObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    page = writer.find_page_for_modification(0)[0].get_object()
    form = page["/Resources"]["/XObject"]["/X0"]
    while "/Resources" in form:
        holder, form = form["/Resources"]["/XObject"], form["/Resources"]["/XObject"]["/X0"]
    holder["/X0"] = writer.add_object(StreamObject(stream_data=b"BT (another) Tj ET"))
    writer.update_container(holder)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_form_within_a_page_that_was_changed_is_seen() -> None:
    assert changed_pages(_xobject_changed(_with_xobject(b"BT (one) Tj ET"))) == (1,)
    assert changed_pages(_xobject_changed(_with_xobject(b"BT (one) Tj ET", deep=9))) == (), (
        "no depth without end"
    )


def _annotated(kind: str) -> bytes:
    """Lay an annotation over a page, or add a field to it, by an appended revision."""
    from pyhanko.pdf_utils.generic import (
        ArrayObject,
        DictionaryObject,
        NameObject,
        NumberObject,
        TextStringObject,
    )
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(make_pdf()))
    page = writer.find_page_for_modification(0)[0].get_object()
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(kind),
            NameObject("/Rect"): ArrayObject(NumberObject(n) for n in (60, 700, 200, 720)),
            NameObject("/Contents"): TextStringObject("2027"),
        }
    )
    page[NameObject("/Annots")] = ArrayObject([writer.add_object(note), NumberObject(3)])
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "wanted"), [("/FreeText", (1,)), ("/Stamp", (1,)), ("/Link", ()), ("/Widget", ())]
)
def test_text_laid_over_a_page_is_a_change_and_a_link_is_none(kind: str, wanted: tuple[int, ...]) -> None:
    assert changed_pages(_annotated(kind)) == wanted


def test_a_page_that_lost_its_content_or_draws_a_list_of_parts_is_looked_into() -> None:
    with pikepdf.open(io.BytesIO(make_pdf())) as pdf:
        page = pdf.pages[0].obj
        page.Contents = pikepdf.Array([page.Contents, pdf.make_stream(b"BT ET")])
        out = io.BytesIO()
        pdf.save(out)
        del page.Contents
        empty = io.BytesIO()
        pdf.save(empty)
    assert changed_pages(out.getvalue()) == ()
    assert changed_pages(empty.getvalue()) == ()


def test_a_change_that_only_took_pages_away_is_told_at_the_first() -> None:
    from pyhanko.pdf_utils.generic import ArrayObject, NameObject, NumberObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(make_pdf(pages=2)))
    tree = writer.root["/Pages"]
    tree[NameObject("/Kids")] = ArrayObject(list(tree["/Kids"])[:1])
    tree[NameObject("/Count")] = NumberObject(1)
    writer.update_container(tree)
    out = io.BytesIO()
    writer.write(out)
    assert changed_pages(out.getvalue()) == (1,)


def test_an_end_mark_in_the_middle_of_a_file_ends_no_revision() -> None:
    assert changed_pages(make_pdf([*LINES, "%%EOF"])) == ()
