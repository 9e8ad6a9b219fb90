"""Apostilles (ten numbered fields in any language), consular authentications, CSCSE reports, notarial certificates."""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterator

from doc_checker.fields.dates import find_dates
from doc_checker.fields.folding import compact, fold
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.fields.phrases import find_all
from doc_checker.fields.sheet import Cell

_NUMBERED = re.compile(r"^\s*(10|[1-9])\s*[.)．、:]\s*(.*)$")
_KIND_ORDER = ("apostille", "cscse", "consular", "notarial")
_KINDS_OF_PAPER = (
    ("diploma", ("diploma", "degree", "学位", "毕业", "диплом", "título", "diplôme", "urkunde", "学历")),
    (
        "no_criminal_record",
        (
            "criminal record",
            "police",
            "无犯罪",
            "судимости",
            "antecedentes",
            "casier",
            "führungszeugnis",
            "criminal",
        ),
    ),
    ("birth certificate", ("birth certificate", "出生")),
    ("marriage certificate", ("marriage", "结婚")),
)


def extract(paper: Paper) -> Fields:
    """Read the authentication; the numbered fields of an apostille go before labels."""
    kind = _kind(paper)
    if kind is None:
        return {}
    fields: Fields = {}
    read = paper.field(kind)
    if read:
        fields["kind"] = read
    chosen: dict[str, Candidate | None]
    chosen = _apostille(paper) if kind.value == "apostille" else _other(paper, str(kind.value))
    return fields | collect(paper, chosen)


def _kind(paper: Paper) -> Candidate | None:
    table = paper.words.tables["kinds"]
    found: dict[str, float] = {}
    places: dict[str, tuple[int, int]] = {}
    for name in _KIND_ORDER:
        hits = find_all(paper.sheet, table[name])
        if hits:
            found[name] = sum(len(compact(h.phrase)) for h in hits)
            best = max(hits, key=lambda h: h.end - h.start)
            places[name] = (best.start, best.end)
    if not found:
        return _by_fields(paper)
    name = next(n for n in _KIND_ORDER if n in found)
    if name != "apostille" and found.get("consular", 0) > found[name]:
        name = "consular"
    return Candidate(name, 0.96 if len(found) == 1 or name == "apostille" else 0.88, *places[name])


def _by_fields(paper: Paper) -> Candidate | None:
    """Know an apostille by the words of its numbered fields where its title could not be read."""
    table = paper.words.tables["apostille_fields"]
    hits = [find_all(paper.sheet, table[name]) for name in ("document", "signer", "capacity", "seal")]
    told = [h[0] for h in hits if h]
    return Candidate("apostille", 0.9, told[0].start, told[0].end) if len(told) >= 2 else None


def _numbered(paper: Paper) -> dict[int, tuple[str, int]]:
    """Give the text behind each number 1-10 with its place; later numbers on one line are found too."""
    found: dict[int, tuple[str, int]] = {}
    for cell in paper.sheet.cells:
        for match in re.finditer(
            r"(?:(?<=\s)|^)(10|[1-9])\s?[.)．、]\s*(?=\D)([^\n]*?)(?=\s(?:10|[1-9])\s?[.)．]\s|$)", cell.text
        ):
            number = int(match[1])
            text, place = match[2], cell.start + match.start(2)
            extra = _carried(paper, cell)
            if extra and len(compact(text)) < 60:
                text = text + "\n" + extra.text
            found.setdefault(number, (text, place))
    return found


def _carried(paper: Paper, cell: Cell) -> Cell | None:
    """Give the cell that holds the value when the numbered one holds the words only."""
    for near in [*paper.sheet.row_of(cell)[:1], *paper.sheet.below(cell, 1.5)[:1]]:
        if not _NUMBERED.match(near.text):
            return near
    return None


def _strip(paper: Paper, text: str, names: tuple[str, ...]) -> tuple[str, int]:
    """Cut the printed words of the field, in one language or several, from the front of its text."""
    phrases = sorted(
        {compact(p) for name in names for p in paper.words.tables["apostille_fields"][name]},
        key=len,
        reverse=True,
    )
    cut = 0
    while True:
        rest = text[cut:]
        lead = len(rest) - len(rest.lstrip(" :：/.,;|()-–—…_\n"))
        cut += lead
        rest = text[cut:]
        for phrase in phrases:
            size, seen = 0, ""
            for char in rest:
                size += 1
                seen += compact(char)
                if len(seen) >= len(phrase):
                    break
            following = rest[size : size + 1]
            if seen == phrase and (not following or not following.isalpha() or not phrase[-1].isascii()):
                cut += size
                break
        else:
            return rest.strip(" :：/|_…\n").split("\n")[0] if rest.strip().split("\n")[
                0
            ] else rest.strip(), cut


def _apostille(paper: Paper) -> dict[str, Candidate | None]:
    numbered = _numbered(paper)
    chosen: dict[str, Candidate | None] = {}
    countries: list[Candidate] = []
    for labelled in paper.countries(
        x for x in paper.labelled if compact(x.label) in _compacts(paper, "country")
    ):
        countries.append(labelled)
    if 1 in numbered:
        text, place = numbered[1]
        value, _ = _strip(paper, text, ("country",))
        read = paper.lexicon.countries.read(value)
        if read:
            countries.append(Candidate(read[0], 0.95 * read[1], place, place + len(text.split("\n")[0])))
    chosen["country"] = paper.choose(countries) or next(_any_country(paper), None)
    dates: list[Candidate] = []
    if 6 in numbered:
        text, place = numbered[6]
        for reading in find_dates(text)[:1]:
            at = place if reading.start >= len(text.split("\n")[0]) else place + reading.start
            found = paper.date(reading, 0, 0.96, str(chosen["country"].value) if chosen["country"] else None)
            dates.append(Candidate(found.value, found.confidence, at, at + 10, found.alternatives))
    if not dates and paper.all_dates:
        code = str(chosen["country"].value) if chosen["country"] else None
        dates = [
            paper.date(r, 0, 0.85 if len(paper.all_dates) == 1 else 0.7, code) for r in paper.all_dates[:1]
        ]
    chosen["issue_date"] = paper.choose(dates)
    for number, name, field in ((7, "authority", "issuing_authority"), (8, "number", "number")):
        if number in numbered:
            value, cut = _strip(paper, numbered[number][0], (name,))
            value = value.strip(" .:#№")
            value = re.sub(r"^(?:за\s+)?(?:№|ме|мо|no|nº|nr)\.?\s+", "", value, flags=re.IGNORECASE)
            if number == 7:
                value = _joined(paper, numbered[7][1], value)
            good = len(value) >= 2 and (field != "number" or any(c.isdigit() for c in value))
            if good and len(value) <= 150:
                place = numbered[number][1] + min(cut, len(numbered[number][0]))
                chosen[field] = Candidate(
                    value.split()[0] if field == "number" and " " in value and len(value) > 25 else value,
                    0.93,
                    place,
                    place + len(value),
                )
    if "number" not in chosen or chosen["number"] is None:
        chosen["number"] = paper.choose(
            Candidate(c.value, c.confidence - 0.06, c.start, c.end)
            for c in paper.references(paper.of("certificate_number"))
        )
    chosen["document_kind"] = _document_kind(paper)
    return chosen


def _joined(paper: Paper, place: int, value: str) -> str:
    """Add the line under the authority's where it carries the name on."""
    named = paper.sheet.cell_at(place)
    cell = next(
        (c for c in [named, *paper.sheet.row_of(named), *paper.sheet.below(named, 1.5)] if value in c.text),
        named,
    )
    full = len(value) > 25 and value in cell.text
    under = [c for c in paper.sheet.below(cell, 1.5) if not _NUMBERED.match(c.text)] if full else []
    if under and under[0].height > 1.3 * cell.height:
        return value  # a signature that was read
    if not under or paper.sheet.row_of(under[0]) or re.search(r"\d|[:：]", under[0].text):
        return value
    return f"{value} {under[0].text.strip()}"


def _compacts(paper: Paper, name: str) -> set[str]:
    return {compact(p) for p in paper.words.tables["apostille_fields"][name]}


def _any_country(paper: Paper) -> Iterator[Candidate]:
    for cell in paper.sheet.cells[:12]:
        codes = paper.lexicon.countries.within(cell.text)
        if len(codes) == 1 and "haye" not in fold(cell.text):
            yield Candidate(codes[0], 0.8, cell.start, cell.start + len(cell.text))


def _document_kind(paper: Paper) -> Candidate | None:
    text = fold(paper.sheet.text)
    for kind, words in _KINDS_OF_PAPER:
        for word in words:
            if fold(word) in text:
                hits = find_all(paper.sheet, (word,), fuzzy=False)
                if hits:
                    return Candidate(kind, 0.75, hits[0].start, hits[0].end)
    return None


def _seats(paper: Paper, place: str) -> Iterator[str]:
    """Give the country in whose city a consulate sits."""
    named = compact(place)
    for code, cities in paper.words.tables["posts"].items():
        if any(compact(city) in named for city in cities):
            yield code


_NOTARY = re.compile(
    r"\bI,\s+(?:the undersigned,?\s+)?(?P<name>[^\W\d_][^,\n]{3,50}),?\s+(?:a\s+|being a\s+)?(?P<office>(?:duly\s+\w+\s+)?notary public(?:\s+(?:of|in|for)"  # noqa: E501
    r"\s+[^,.\n]{3,50})?)",
    re.IGNORECASE,
)
_NOTARY_LINE = re.compile(
    r"notary public|notar(?:in)?\b|notaire|notari[oa]\b|notaio|tabeli[ãa]o|cart[óo]rio|нотариус|нотаріус|公证处|公証役場|公証人|공증인|공증사무소|"  # noqa: E501
    r"công chứng|notaris",
    re.IGNORECASE,
)


def _notary(paper: Paper) -> Candidate | None:
    """Read who certified: the person of "I, ..., Notary Public", else the line that names the office."""
    match = _NOTARY.search(paper.sheet.soft)
    if match:
        return Candidate(match["name"].strip(), 0.88, match.start("name"), match.end("name"))
    for cell in [*paper.sheet.cells[-6:], *paper.sheet.cells[:5]]:
        if _NOTARY_LINE.search(cell.text) and 6 <= len(cell.text) <= 60 and not cell.text.isupper():
            return Candidate(cell.text.strip(" :,."), 0.72, cell.start, cell.start + len(cell.text))
    return None


def _other(paper: Paper, kind: str) -> dict[str, Candidate | None]:
    text = paper.sheet.text
    chosen: dict[str, Candidate | None] = {}
    if kind == "cscse":
        # issued by China about a foreign degree: the country is where it was issued
        at = max(0, text.find("教育部留学服务中心"))
        chosen["country"] = Candidate("CHN", 0.93, at, at + 9)
        if "教育部留学服务中心" in text:
            chosen["issuing_authority"] = Candidate("教育部留学服务中心", 0.95, at, at + 9)
        chosen["document_kind"] = Candidate("diploma", 0.9, at, at + 9)
    elif kind == "consular":
        match = re.search(
            r"中华人民共和国驻([\u3400-\u9fff]{2,12}?)(?:共和国|联邦|王国)?(?:大使馆|总领事馆|领事馆)", text
        )
        english = re.search(
            r"(?:Embassy|Consulate[- ]General)\s+of\s+(?:the\s+)?(?:People'?s Republic of )?China\s+in\s+(?:the\s+)?([A-Z][\w ]{2,40})",  # noqa: E501
            text,
        )
        where = match or english
        if where:
            codes = (
                paper.lexicon.countries.read(where[1])
                or next(((c, 0.8) for c in paper.lexicon.countries.within(where[1])), None)
                or next(((c, 1.0) for c in _seats(paper, where[1])), None)
            )
            if codes:
                chosen["country"] = Candidate(codes[0], 0.9 * codes[1], where.start(), where.end())
            chosen["issuing_authority"] = Candidate(where[0].strip(), 0.9, where.start(), where.end())
        chosen["document_kind"] = _document_kind(paper)
    else:
        country = next(_any_country(paper), None)
        chosen["country"] = country
        chosen["issuing_authority"] = _notary(paper)
        match = re.search(r"[\u3400-\u9fff]{2,16}公证处", text)
        if match:
            chosen["issuing_authority"] = Candidate(match[0], 0.9, match.start(), match.end())
            chosen["country"] = Candidate("CHN", 0.9, match.start(), match.end())
        chosen["document_kind"] = _document_kind(paper)
    number = re.search(
        r"(?:[\[(（〔]?\d{2,4}[\])）〕]?\s*)?[\u3400-\u9fff]{0,6}(?:认字|证字|字)\s*第?\s*[\dA-Za-z\-]{2,16}\s*号|"
        r"[\u3400-\u9fff]{2,8}\s*[\[(（〔]\d{4}[\])）〕]\s*第?\s*[\dA-Za-z\-]{2,16}\s*号",
        text,
    )
    numbers = [*paper.references(paper.of("certificate_number"))]
    if number:
        numbers.append(Candidate(number[0].strip(), 0.92, number.start(), number.end()))
    chosen["number"] = paper.choose(numbers)
    dates = [*paper.dates(paper.of("issue_date"))]
    if paper.all_dates:
        dates.append(paper.date(max(paper.all_dates, key=lambda r: r.value), 0, 0.85, None))
    chosen["issue_date"] = paper.choose(dates)
    return chosen
