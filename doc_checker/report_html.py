"""A report -> one self-contained page (HTML), and the same on paper (PDF)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from doc_checker.evidence import places
from doc_checker.report_calendar import calendar_of
from doc_checker.speech import Speech
from policy.book import PolicyBook
from policy.catalogue import Catalogue
from policy.errors import WorkpermitError

TEMPLATES = Path(__file__).resolve().parents[1] / "portal" / "templates" / "report"
_SECTIONS = (("action", "fail"), ("review", "unknown"), ("fine", "pass"))


class PdfError(WorkpermitError):
    """The PDF cannot be made on this machine."""

    code = "pdf_error"


def render(
    report: Mapping[str, Any],
    catalogue: Catalogue,
    book: PolicyBook,
    pictures: Mapping[int, bytes] | None = None,
    for_staff: bool = False,
) -> str:
    """Render the report as one HTML page that loads nothing.

    Args:
        report: as `report.build` gives it.
        catalogue: texts of the report's language.
        book: for the titles of the sources.
        pictures: marked page pictures (PNG) by the number of the place (see `evidence.places`).
        for_staff: also show what is told to staff only.
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(("html",), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html").render(
        **view(report, catalogue, book, pictures, for_staff)
    )


def view(
    report: Mapping[str, Any],
    catalogue: Catalogue,
    book: PolicyBook,
    pictures: Mapping[int, bytes] | None = None,
    for_staff: bool = False,
) -> dict[str, Any]:
    """Give what the templates of portal/templates/report show: the portal's page uses the same parts."""
    speech = Speech(catalogue, report["language"])
    papers = {document["id"]: document for document in report["documents"]}
    numbers = {_key(place): number for number, place in enumerate(places(report), start=1)}
    told = [one for one in report["findings"] if for_staff or one.get("audience") != "staff"]
    findings = [_finding(finding, papers, numbers, speech, book) for finding in told]
    # What is observed for staff is nothing to put right, nor a praise: it stands apart.
    open_ = [one for one in findings if one.get("audience") != "staff"]
    used = dict.fromkeys(source for finding in told for source in finding["sources"])
    return {
        "t": lambda key, **arguments: speech.say(key, arguments),
        "report": report,
        "language": speech.language,
        "direction": speech.direction,
        "as_of": _day(report["as_of"], speech),
        "sections": [
            *((name, [one for one in open_ if one["status"] == status]) for name, status in _SECTIONS),
            ("staff", [one for one in findings if one not in open_]),
        ],
        "fine": _fine([one for one in open_ if one["status"] == "pass"], speech),
        "documents": [_document(document, papers, speech) for document in report["documents"]],
        "lapses": [{**one, "day": _day(one["day"], speech)} for one in report.get("lapses", ())],
        "calendar": _calendar_uri(report) if report.get("lapses") else None,
        "sources": [book.sources[name] for name in used if name in book.sources],
        "styles": Markup((TEMPLATES / "report.css").read_text(encoding="utf-8")),  # noqa: S704  # our own file
        "pictures": {number: _data_uri(png) for number, png in (pictures or {}).items()},
    }


def write_pdf(html: str, path: Path) -> None:
    """Write the page as PDF, A4.

    Raises:
        PdfError: WeasyPrint or the libraries that it needs (Pango) are not installed.
    """
    try:
        from weasyprint import HTML, URLFetcher  # takes half a second to load, and only here is it needed
    except (ImportError, OSError) as error:
        raise PdfError(
            "PDF needs WeasyPrint and Pango; install libpango-1.0-0 and libpangoft2-1.0-0"
        ) from error
    # Pictures are in the page itself; everything else stays out.
    fetcher = URLFetcher(allowed_protocols=("data",))
    HTML(string=html, url_fetcher=fetcher).write_pdf(path, pdf_variant="pdf/ua-1")


def _finding(
    finding: Mapping[str, Any],
    papers: Mapping[str, Mapping[str, Any]],
    numbers: Mapping[tuple[Any, ...], int],
    speech: Speech,
    book: PolicyBook,
) -> dict[str, Any]:
    steps = (finding["how_to_fix"] or "").splitlines()
    evidence = [{**place, "number": numbers[_key(place)]} for place in finding["evidence"]]
    return {
        **finding,
        "steps": [step.strip() for step in steps if step.strip()],
        "papers": [_label(papers[name], speech) for name in finding["documents"] if name in papers],
        "status_text": speech.say(f"status-{finding['status']}"),
        "severity_text": speech.say(f"severity-{finding['severity']}"),
        "evidence": evidence,
        "source_titles": [book.sources[name].title for name in finding["sources"] if name in book.sources],
    }


def _fine(findings: list[dict[str, Any]], speech: Speech) -> list[tuple[str, list[str]]]:
    """Give what is fine, a line for each message with the papers that it holds for; files share one line."""
    lines: dict[str, dict[str, None]] = {}
    files: dict[str, None] = {}
    for finding in findings:
        if finding["code"] == "file.unreadable":
            files.update(dict.fromkeys(finding["papers"] or [finding["message"]]))
        elif finding["code"] != "file.too_large":
            lines.setdefault(finding["message"], {}).update(dict.fromkeys(finding["papers"]))
    first = [(speech.say("report-files_fine"), list(files))] if files else []
    return first + [(message, list(labels)) for message, labels in lines.items()]


def _document(
    document: Mapping[str, Any], papers: Mapping[str, Mapping[str, Any]], speech: Speech
) -> dict[str, Any]:
    owner = papers.get(document["of"] or "")
    return {
        "label": speech.name("document-type", document["type"]),
        "of": speech.say("report-belongs_to", {"paper": _label(owner, speech)}) if owner else None,
        "places": [
            speech.say(
                "report-pages_of_file",
                {"file": part["file"], "pages": speech.listed([str(page) for page in part["pages"]])},
            )
            for part in document["parts"]
        ],
        "certainty": speech.say("report-percent", {"share": document["type_confidence"]}),
        "fields": [
            {
                "name": speech.name("field", name),
                "value": _value(name, field["value"], speech),
                "certainty": _certainty(name, field, speech),
                "declared": bool(field.get("declared")),
            }
            for name, field in document["fields"].items()
        ],
    }


def _certainty(name: str, field: Mapping[str, Any], speech: Speech) -> str:
    if not field.get("declared"):
        return speech.say("report-percent", {"share": field["confidence"]})
    read = field.get("read")
    shown = speech.say("report-none") if read is None else _value(name, read, speech)
    return speech.say("report-declared", {"read": shown})


def _label(document: Mapping[str, Any], speech: Speech) -> str:
    files = speech.listed(list(dict.fromkeys(part["file"] for part in document["parts"])))
    name = speech.name("document-type", document["type"])
    return speech.say("report-document_label", {"type": name, "file": files})


def _value(name: str, value: Any, speech: Speech) -> str:
    if isinstance(value, bool):
        return speech.say("report-yes" if value else "report-no")
    if name in ("nationality", "country") or name.endswith("_country"):
        return speech.country(str(value))
    if name.endswith("_date") or name == "date_of_birth":
        return _day(str(value), speech)
    kind = {"degree_level": "degree", "kind": "authentication-kind"}.get(name)
    return speech.name(kind, str(value)) if kind else str(value)


def _day(text: str, speech: Speech) -> str:
    try:
        return str(format_date(date.fromisoformat(text), "long", locale=speech.locale))
    except ValueError:
        return text


def _key(place: Mapping[str, Any]) -> tuple[Any, ...]:
    return (place["file"], place["page"], *place["box"])


def _calendar_uri(report: Mapping[str, Any]) -> str:
    calendar = calendar_of(report, date.fromisoformat(report["as_of"]))
    return "data:text/calendar;charset=utf-8;base64," + base64.b64encode(calendar.encode()).decode("ascii")


def _data_uri(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode("ascii")
