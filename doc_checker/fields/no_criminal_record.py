"""A certificate of no criminal record -> its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doc_checker.fields.dates import DateReading, find_dates
from doc_checker.fields.folding import compact, fold
from doc_checker.fields.labels import How, Labelled
from doc_checker.fields.organisations import tidy_organisation
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.fields.phrases import Hit, find_all
from doc_checker.fields.results import ResultWords, read_result
from doc_checker.model import Field


def result_words(paper: Paper, good: str, bad: str) -> ResultWords:
    """Give the outcome phrases of the paper's kind; titles never count as an outcome."""
    table = paper.words.tables["results"]
    return ResultWords(
        table[good], table[bad], table.get("unclear", ()), table.get("exceptions", ()), table.get("refusing", ()),  # noqa: E501
        table.get("negators", ()), paper.words.strong, table.get("asides", ()), table.get("explaining", ()),
    )  # fmt: skip


def extract(paper: Paper) -> Fields:
    """Read the certificate; the result only from its phrases, the country from authority, title and text."""
    authority, by_authority = _authority(paper)
    country = paper.choose([*paper.countries(paper.of("issuing_country")), *_country(paper, by_authority)])
    code = str(country.value) if country else None
    birth = paper.choose([*paper.births(code), *_spoken_births(paper, code)])
    chosen: dict[str, Candidate | None] = {
        "holder_name": paper.choose(paper.holder()),
        "date_of_birth": birth,
        "nationality": paper.choose(paper.nationalities()),
        "passport_number": paper.choose(paper.passport_numbers()),
        "issuing_authority": authority,
        "issuing_country": country,
        "issue_date": paper.choose(
            [*paper.dates(paper.of("issue_date"), code), *closing_dates(paper, code, birth)]
        ),
        "certificate_number": paper.choose(paper.references(paper.of("certificate_number"))),
    }
    fields = collect(paper, chosen)
    outcome = read_result(paper.sheet, result_words(paper, "clear", "record_found"))
    if outcome.good is not None:
        read = paper.field(
            Candidate(
                "clear" if outcome.good else "record_found", outcome.confidence, outcome.start, outcome.end
            )
        )
        if isinstance(read, Field):
            fields["result"] = read
    return fields


def closing_dates(
    paper: Paper, country: str | None, birth: Candidate | None, exclude: frozenset[int] = frozenset()
) -> Iterator[Candidate]:
    """Give dates with no label that can be the date of issue: not the birth, not under another label.

    `exclude` are places in the text whose dates have another meaning.
    """
    labelled = [
        x
        for x in paper.labelled
        if "issue_date" not in x.meanings and (x.how is How.COLON or "stop" not in x.meanings)
    ]
    free = []
    for reading in paper.all_dates:
        if reading.start in exclude:
            continue
        if birth and reading.value in {birth.value, *birth.alternatives}:
            continue
        if any(x.start <= reading.start < x.end and not _after_number(x, reading) for x in labelled):
            continue
        if (
            birth
            and not isinstance(birth.value, str)
            and reading.value.year - getattr(birth.value, "year", 0) < 14
        ):
            continue
        free.append(reading)
    lines = [r for r in free if _is_date_line(paper, r)]
    if lines and len({r.value for r in lines}) == 1:
        only = len({r.value for r in free}) == 1
        yield paper.date(lines[0], 0, 0.92 if only else 0.88, country)
    elif free:
        # The date of the paper stands alone near its end or its head; one free date is likely it.
        last = max(free, key=lambda r: (r.start > len(paper.sheet.text) * 0.6, r.value))
        alone = len(compact(paper.sheet.cell_at(last.start).text)) < 40
        confidence = 0.9 if len({r.value for r in free}) == 1 else 0.8
        yield paper.date(last, 0, confidence + (0.02 if alone else -0.05), country)


def _after_number(labelled: Labelled, reading: DateReading) -> bool:
    """Tell whether the date stands behind the paper's number: № 118 of 3 August."""
    before = labelled.value[: max(0, reading.start - labelled.start)]
    return "certificate_number" in labelled.meanings and any(c.isdigit() for c in before)


_PLACE_BEFORE = re.compile(
    r"^(?:от\s|[^\d:：]{0,28}?(?:(?:,\s*|\s|^)(?:den|am|le|the|a|em|el|il|li|addi|dne|dnia|on|ngay|на|г\.|в|aos|ce|this|dated|date|fait|"
    r"done|dado|dada|given|issued|tanggal|pada|ณ วันที่|วันที่|تحريرا في|حرر في|في|بتاريخ)|,|^))\W*$"
)
_NUMBER_AFTER = re.compile(
    r"^\W*(?:г(?:ода?|\.)?|року|р\.|ж\.)?\W*(?:(?:no|n|nr|№|исх)\W*[\w/\-. ]{1,24})?\W*$"
)


def _is_date_line(paper: Paper, reading: DateReading) -> bool:
    """Tell whether a line holds the date and, at most, the place before it: Bonn, den 04.06.2026."""
    cell = paper.sheet.cell_at(reading.start)
    before = fold(cell.text[: reading.start - cell.start])
    after = fold(cell.text[reading.end - cell.start :])
    return bool(_PLACE_BEFORE.match(before)) and bool(_NUMBER_AFTER.match(after))


def _spoken_births(paper: Paper, country: str | None) -> Iterator[Candidate]:
    for found in paper.filled("date_of_birth"):
        readings = find_dates(found.text)
        if readings and readings[0].start < 12:
            yield paper.date(readings[0], found.start, 0.93, country)


def _authority(paper: Paper) -> tuple[Candidate | None, str | None]:
    """Find the issuing body by label, else by the known names, and the country that its name tells."""
    known = paper.words.tables["authorities"]
    by_name = [(hit, code) for code, names in known.items() for hit in find_all(paper.sheet, names)]
    # two names under one another are not the one name that they would make together
    in_line = [(hit, code) for hit, code in by_name if "\n" not in paper.sheet.text[hit.start : hit.end]]
    by_name = in_line or by_name
    if by_name:
        votes: dict[str, int] = {}
        for hit, code in by_name:
            votes[code] = votes.get(code, 0) + len(compact(hit.phrase))
        country = max(votes, key=lambda c: votes[c])
        # the names of a country stand in the file in order of preference
        own = [(hit, code) for hit, code in by_name if code == country]
        longest: tuple[Hit, str] | None = min(
            own,
            key=lambda f: (list(known[country]).index(f[0].phrase), _signs(paper, f[0]), -f[0].start),
        )
    else:
        longest, country = None, None
    # "Ufficio", "Agency" begin the name of an office more often than they stand before one
    labelled = paper.choose(
        paper.texts(
            x
            for x in paper.of("issuing_authority")
            if not find_dates(x.value) and (x.how is not How.LOOSE or " " in x.label.strip())
        )
    )
    if labelled:
        return labelled, country
    if longest is None:
        return _by_words(paper), None
    hit, _ = longest
    cell = paper.sheet.cell_at(hit.start)
    start, text = tidy_organisation(cell.text, hit.start - cell.start, hit.end - cell.start)
    if _signs(paper, hit):
        start, text = hit.start - cell.start, paper.sheet.text[hit.start : hit.end]
    return Candidate(text, 0.86, cell.start + start, cell.start + start + len(text)), country


_LONG_LINE = 45  # letters; a longer line is a sentence
_OFFICERS = re.compile(
    r"^\W*(?:for\W+)?(?:the\s+)?(?:chief|head|director|commissioner|superintendent|officer|registrar|magistra\w*|le\s+\w+|la\s+\w+|"
    r"il\s+\w+|el\s+\w+|o\s+\w+|der\s+\w+|die\s+\w+|directeur|directora?|direttore|leiter\w*|начальник\w*|руководитель|"
    r"issued under)\b"
)


def _signs(paper: Paper, hit: Hit) -> bool:
    """Tell whether the office stands in the line of the person who signs for it, or inside a sentence."""
    cell = paper.sheet.cell_at(hit.start)
    own, line = len(compact(paper.sheet.text[hit.start : hit.end])), len(compact(cell.text))
    return bool(_OFFICERS.match(fold(cell.text))) or (own < 0.4 * line and line > _LONG_LINE)


_BODIES = ("police", "policia", "polizia", "polizei", "policja", "полиция", "公安局", "公安厅", "派出所", "ministry", "ministerio", "ministero",  # noqa: E501
           "ministère", "министерство", "department of justice", "tribunal", "court", "bureau", "法院", "registry", "警察")  # fmt: skip  # noqa: E501


def _by_words(paper: Paper) -> Candidate | None:
    for cell in paper.sheet.cells[:8] + paper.sheet.cells[-8:]:
        low = compact(cell.text)
        if (
            any(compact(w) in low for w in _BODIES)
            and 4 <= len(cell.text) <= 70
            and "certificate" not in low
            and "证明" not in low
        ) and not any(x.start <= cell.start < x.end for x in paper.labelled):
            return Candidate(cell.text.strip(" :：,."), 0.72, cell.start, cell.start + len(cell.text))
    return None


def _country(paper: Paper, by_authority: str | None) -> Iterator[Candidate]:
    head = paper.sheet.cells[:6]
    for cell in head:
        code = paper.lexicon.countries.exact(cell.text)
        if code:
            yield Candidate(
                code, 0.95 if by_authority in {None, code} else 0.7, cell.start, cell.start + len(cell.text)
            )
    if by_authority:
        end = len(paper.sheet.text)
        yield Candidate(by_authority, 0.92, 0, min(end, len(head[0].text) if head else end))
        return
    taken = [
        x for x in paper.labelled if x.meanings[0] in {"nationality", "stop", "date_of_birth", "full_name"}
    ]
    for cell in paper.sheet.cells[:10]:
        if any(cell.start <= x.label_start < cell.start + len(cell.text) for x in taken):
            continue
        codes = paper.lexicon.countries.within(cell.text)
        if len(codes) == 1:
            yield Candidate(codes[0], 0.78, cell.start, cell.start + len(cell.text))
            return
