"""A health examination -> its fields."""

from __future__ import annotations

from doc_checker.fields.no_criminal_record import closing_dates, result_words
from doc_checker.fields.organisations import companies
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.fields.results import read_result

_BODIES = ("hospital", "clinic", "health care", "healthcare", "medical center", "medical centre", "医院", "保健中心", "病院", "больница", "клиника", "병원", "โรงพยาบาล", "bệnh viện", "مستشفى", "krankenhaus", "klinik", "hôpital", "hospital", "ospedale")  # fmt: skip  # noqa: E501
_NEGATORS = (
    "no",
    "not",
    "none",
    "without",
    "free",
    "未",
    "无",
    "没有",
    "不",
    "non",
    "не",
    "нет",
    "keine",
    "ohne",
    "sin",
    "sem",
    "không",
    "ไม่",
    "لا",
)


def extract(paper: Paper) -> Fields:
    """Read the examination; a table of single illnesses says nothing about fitness, only a conclusion does."""  # noqa: E501
    birth = paper.choose(paper.dates(paper.of("date_of_birth")))
    authority = paper.choose([*paper.texts(paper.of("issuing_authority")), *_bodies(paper)])
    chosen = {
        "holder_name": paper.choose(paper.holder()),
        "passport_number": paper.choose(paper.passport_numbers()),
        "issuing_authority": authority,
        "issue_date": paper.choose(
            [*paper.dates(paper.of("issue_date")), *closing_dates(paper, None, birth)]
        ),
    }
    fields = collect(paper, chosen)
    words = result_words(paper, "fit", "unfit")
    words = type(words)(words.good, words.bad, (), (), (), _NEGATORS, words.titles)
    outcome = read_result(paper.sheet, words)
    if outcome.good is not None:
        read = paper.field(
            Candidate(
                "fit" if outcome.good else "unfit", outcome.confidence - 0.03, outcome.start, outcome.end
            )
        )
        if read:
            fields["result"] = read
    return fields


def _bodies(paper: Paper) -> list[Candidate]:
    found = []
    for cell in paper.sheet.cells:
        low = cell.text.lower()
        if (
            any(b in low for b in _BODIES)
            and len(cell.text) <= 70
            and not any(x.start <= cell.start < x.end for x in paper.labelled)
        ):
            found += list(
                companies(paper, iter([(cell.text, cell.start, 0.85 if cell.box[1] < 0.25 else 0.78)]))
            )
    return found
