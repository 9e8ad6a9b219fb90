"""A degree certificate -> its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pycountry

from doc_checker.fields.dates import find_dates
from doc_checker.fields.degrees import DegreeWord, choose_level, degree_words
from doc_checker.fields.folding import compact, fold, is_han
from doc_checker.fields.labels import How, Labelled
from doc_checker.fields.names import clean_name, name_likeness
from doc_checker.fields.no_criminal_record import closing_dates
from doc_checker.fields.organisations import institutions
from doc_checker.fields.paper import Candidate, Fields, Paper, collect, letters_repaired
from doc_checker.fields.phrases import find_all

_IN = re.compile(
    r"^\s*[,(]?\s*(?:\(?honou?rs\)?\s*)?(?:in|with (?:a )?(?:major|specialisation|specialization) in|(?<!\n)[-–:])\s+(?P<f>[^\n;.]{3,80})",  # noqa: E501
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(
    r"^\s*[^\n(]{0,30}\((?!hons|honours|honors)(?P<f>[A-Z][^)\n]{3,60})\)", re.IGNORECASE
)
_NOUN = re.compile(
    r"\s*(?P<n>(?:of\s+)?(?!in\b|IN\b)[A-Z][A-Za-z]+(?:[ \t]+(?:(?:and|&)\s+)?(?!in\b|IN\b)[A-Z][A-Za-z]+){0,3})?(?P<rest>[\s\S]*)"  # noqa: E501
)
_ABBREVIATION = re.compile(r"(?:[A-Z]{2,6}|(?:[A-Z][A-Za-z]{0,3}\.\s?){1,5}|(?:[A-Z][a-z]{0,2}){2,4})\W*")
_HONOURS = re.compile(
    r"\b(?:honou?rs|hons|class|division|distinction|merit|laude|pass|credit|grade|gpa|degree|awarded|conferred|given|rights|mention|nota|"
    r"calificacion|vote|voto|punti|lode|auszeichnung|gesamtnote|note|отлич\w*|диплом|xep loai|loai|เกียรติ\w*|بتقدير|مرتبة)\b"  # noqa: E501
)
_HEADING_OF_FIELD = re.compile(
    r"^(?:with (?:a )?(?:major|specialisation|specialization|concentration|honours?|honors) in|honours? in|honors in|(?:spécialité|mention|"  # noqa: E501
    r"domaine|filière|parcours|option|fachrichtung|studiengang|especialidad|mención en|com habilitação em|en|in|em|di|na|dla) (?:the )?)\s*:?\s*",  # noqa: E501
    re.IGNORECASE,
)
_HAN_FIELD = re.compile(r"(?P<f>[\u3400-\u9fff]{2,14}?)\s*专\s*业")
_CUT = re.compile(
    r"\s+(?:with|and has|on the|having|together|at|by|under|this|given|from|cum laude|magna|summa|first class|second class|upper|in witness|as of|conferred|dated|awarded|was|is|has|class|and all|and is entitled|and to|"  # noqa: E501
    r"avec|con|con il|con la|mit|nebst|com|со?|з|дата|dated|admitted|entitled|honou?rs|honors)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_GENERIC = {
    "science",
    "arts",
    "philosophy",
    "laws",
    "engineering",
    "education",
    "medicine",
    "science with honours",
}


def extract(paper: Paper) -> Fields:
    """Read the diploma. The level comes from degree words only, never from the title "diploma"."""
    words = degree_words(paper.sheet, paper.words.tables["levels"])
    institution = paper.choose(
        [*_labelled_institutions(paper), *institutions(paper, tuple(paper.words.tables["institution_words"]))]
    )
    country = _country(paper, institution)
    code = str(country.value) if country else None
    words = _at_home(paper, words, code)
    level = choose_level(words)
    birth = paper.choose(paper.births(code))
    chosen: dict[str, Candidate | None] = {
        "holder_name": paper.choose([*paper.holder(), *_standing_name(paper, words)]),
        "institution": institution,
        "institution_country": country,
        "degree_level": Candidate(level[0].level, level[1], level[0].start, level[0].end) if level else None,
        "field_of_study": paper.choose(_fields_of_study(paper, words)),
        "award_date": paper.choose(_award_dates(paper, code, birth)),
        "certificate_number": paper.choose(paper.references(paper.of("certificate_number"))),
    }
    return collect(paper, chosen)


def _at_home(paper: Paper, words: list[DegreeWord], country: str | None) -> list[DegreeWord]:
    """Settle words that are one level in one country and another elsewhere; without a country they count for none."""  # noqa: E501
    table = paper.words.tables["levels_by_country"]
    doubtful = {compact(p) for levels in table.values() for phrases in levels.values() for p in phrases}
    own = {compact(p): level for level, phrases in table.get(country, {}).items() for p in phrases}
    settled: list[DegreeWord] = []
    for word in words:
        said = compact(paper.sheet.text[word.start : word.end])
        if said in own:
            settled.append(replace(word, level=own[said]))
        elif said not in doubtful or said == "magister":
            settled.append(word)
    return settled


def _labelled_institutions(paper: Paper) -> Iterator[Candidate]:
    words = [compact(w) for w in paper.words.tables["institution_words"]]
    for found in paper.texts(paper.of("institution")):
        if any(w in compact(str(found.value)) for w in words):
            yield found


def _standing_name(paper: Paper, words: list[DegreeWord]) -> Iterator[Candidate]:
    """Find a name alone in its line, in large letters or after a line that announces it."""
    cells = paper.sheet.cells
    heights = sorted(c.height for c in cells)
    if not heights:
        return
    middle = heights[len(heights) // 2]
    first_degree = words[0].start if words else len(paper.sheet.text)
    for place, cell in enumerate(cells):
        name = clean_name(cell.text)
        if name_likeness(name) < 0.9 or len(compact(cell.text)) > 45 or len(name.split()) > 6:
            continue
        if any(w.start < cell.start + len(cell.text) and cell.start < w.end for w in words) or _is_label_text(
            paper, cell.start
        ):
            continue
        if paper.lexicon.countries.exact(name) or find_all(paper.sheet, (), fuzzy=False):
            continue
        before = fold(cells[place - 1].text) if place else ""
        announced = bool(
            re.search(
                r"\b(?:upon|on|that|to|a|of|herrn|frau|hat|cho|confere|conferisce|verleiht|что|що|แก่|أن|الطالب)\s*[:,]?$",
                before,
            )
        )
        after = cells[place + 1].text if place + 1 < len(cells) else ""
        if find_dates(after) and re.search(r"(?:生|生まれ|출생|р\.)\s*$", after):
            yield Candidate(name, 0.9, cell.start, cell.start + len(cell.text))
        if len(name) + 2 <= len(cell.text.strip()) and fold(cell.text).strip().endswith(fold(name)):
            yield Candidate(name, 0.86, cell.start, cell.start + len(cell.text))  # "Doña ...", "Herrn ..."
        large = cell.height > middle * 1.25
        if announced:
            yield Candidate(name, 0.92, cell.start, cell.start + len(cell.text))
        elif large and cell.start < first_degree + 200 and 0.15 < cell.box[1] < 0.8:
            yield Candidate(name, 0.78, cell.start, cell.start + len(cell.text))


def _is_label_text(paper: Paper, start: int) -> bool:
    return any(x.label_start <= start < x.end for x in paper.labelled)


def _fields_of_study(paper: Paper, words: list[DegreeWord]) -> Iterator[Candidate]:
    for found in paper.texts(paper.of("field_of_study"), 80):
        value = re.sub(r"\s*(?:专业|專業|学科)$", "", str(found.value))
        value = re.sub(r"^[\d.]{2,10}\s*[-–—]?\s+", "", value)  # the code of the subject
        if found.confidence < 0.9:  # "Spécialisation en géologie / Honours in Geology"
            value = re.sub(r"^(?:en|in|em|di)\s+", "", re.split(r"\s+/\s+", value, maxsplit=1)[0])
        if not find_dates(value) and not re.search(r"\d{3}", value):
            yield Candidate(value, found.confidence, found.start, found.end)
    text = paper.sheet.text
    for word in words:
        after = text[word.end : word.end + 130]
        # "Bachelor of Science in Physics": the degree's own noun stands between
        noun = _NOUN.match(after)
        rest = noun["rest"] if noun else after
        begin = word.end + (noun.start("rest") if noun else 0)
        for pattern in (_IN, _PARENTHESIS):
            match = pattern.match(rest.replace("\n", " ", 1) if rest[:1] == "\n" else rest)
            if match and not _ABBREVIATION.fullmatch(match["f"].strip()):
                yield from _tidy_field(match["f"], begin + match.start("f"), 0.93)
                break
    yield from _under_the_degree(paper, words)
    for filled in paper.filled("field_of_study"):
        # centred lines look as if they went on, but a certificate names the field in one line,
        # unless it is named inside a sentence that goes on behind it
        inside = text[filled.end : filled.end + 1] not in {"", "\n"} and _mid_line(paper, filled.start)
        shown = filled.text if inside else text[filled.start : filled.end]
        if not inside and _mid_line(paper, filled.start):
            shown += _carried_on(paper, filled.end)
        yield from _tidy_field(shown, filled.start, 0.94)
    for match in _HAN_FIELD.finditer(text):
        yield from _tidy_field(match["f"], match.start("f"), 0.86)


_STOPS = re.compile(r"^[^,.;:]{3,40}?(?= (?:dan|dengan|pada|and|with|has|mit|et|avec|y|con|e|com|и|та) )")


def _carried_on(paper: Paper, end: int) -> str:
    """Give the words of the next line that belong to a field which ran out of its line, at most two."""
    cell = paper.sheet.cell_at(max(0, end - 1))
    under = next(iter(paper.sheet.below(cell, 1.5)), None)
    stop = _STOPS.search(under.text) if under else None
    if under is None or stop is None or len(stop[0].split()) > 2:
        return ""
    return " " + stop[0]


def _mid_line(paper: Paper, place: int) -> bool:
    return place - paper.sheet.cell_at(place).start > 3


def _under_the_degree(paper: Paper, words: list[DegreeWord]) -> Iterator[Candidate]:
    """Find the field in a line of its own, right under the line of the degree."""
    for word in words:
        cell = paper.sheet.cell_at(word.end - 1)
        if len(cell.text) > 70 or cell.text.rstrip()[-1:] in {",", ":", ";"}:
            continue
        under = next(iter(paper.sheet.below(cell, 2.2)), None)
        for _ in range(2):  # honours may stand between
            if under is None or not _HONOURS.search(fold(under.text)):
                break
            under = next(iter(paper.sheet.below(under, 2.2)), None)
        if under is None or not 0.55 < under.height / max(1e-6, cell.height) < 1.5:
            continue
        text = _HEADING_OF_FIELD.sub("", under.text.strip(" ()（）«»“”\"'")).strip(" ()（）")
        low = fold(text)
        first = next((c for c in text if c.isalpha()), "x")
        if (
            not 3 <= len(text) <= 60
            or first.islower()
            or len(text.split()) > 7
            or _HONOURS.search(low)
            or _NO_FIELD.search(low)
            or any(w.start < under.start + len(under.text) and under.start < w.end for w in words)
            or _is_label_text(paper, under.start)
            or find_dates(under.text)
            or any(c.isdigit() for c in text)
            or paper.lexicon.countries.exact(text)
            or find_all(paper.sheet, (text,), fuzzy=False)[1:]
        ):
            continue
        if _is_name_place(paper, under.start):
            continue
        at = under.start + max(0, under.text.find(text))
        yield Candidate(text, 0.86, at, at + len(text))


_NO_FIELD = re.compile(
    r"universi|college|institut|school|academy|faculty|hochschule|akadem|ecole|facult|escuela|rector|rektor|dean|chancellor|registrar|president|"
    r"upon|this|certif|signature|seal|professor|prof\.|ректор|председатель|декан|대학|총장|大学|学院|校长|学长|총|อธิการบดี|มหาวิทยาลัย|جامعه|كليه|عميد|رئيس"
)


def _is_name_place(paper: Paper, start: int) -> bool:
    """Tell whether the holder's name stands there."""
    end = start + len(paper.sheet.cell_at(start).text)
    return any(c.start < end and start < c.end and c.confidence > 0.85 for c in paper.holder())


def _tidy_field(text: str, start: int, confidence: float) -> Iterator[Candidate]:
    value = _CUT.sub("", text).split("\n")[0].strip(" .,:;()（）“”\"'«»《》-–")
    if re.search(r"[A-Za-z][01]|[01][A-Za-z]", value):
        value = letters_repaired(value)
    value = re.sub(r"^[\u3400-\u9fff]*(?:大学|学院)(?=[\u3400-\u9fff]{2})", "", value)
    value = re.sub(r"^[\u3400-\u9fff]*(?:研究科|学部|学院)(?=[\u3400-\u9fff]{2})", "", value)
    value = re.split(r"\s+/\s+", value, maxsplit=1)[0]
    value = re.sub(r"^(?:en|in|em|di|de la|de|du|der|des)\s+(?=\w)", "", value)
    value = re.sub(r"\s*\([^()]*$", "", value)
    value = re.sub(r"^[\dOo]{2}(?:\.[\dOo]{2}){1,2}\s+", "", value)
    for lead in ("在本校", "本校", "于本校", "在我校", "学习", "攻读", "修读", "主修", "完成了", "完成"):
        value = value.removeprefix(lead)
    value = re.sub(
        r"^(?:the (?:field|subject|discipline|branch) of|(?:field|subject|discipline|branch) of|the)\s+",
        "",
        value,
        flags=re.IGNORECASE,
    )
    if (
        len(value) < 2
        or len(value) > 80
        or fold(value) in _GENERIC
        or "admisimus" in value
        or re.search(r"\d{3}", value)
        or find_dates(value)
    ):
        return
    if fold(value).split()[0] in {
        "witness",
        "testimony",
        "the",
        "this",
        "recognition",
        "accordance",
        "all",
        "which",
    }:
        return
    at = max(0, text.find(value))
    if is_han(value[0]) and len(value) > 14:
        confidence -= 0.25
    yield Candidate(value, confidence, start + at, start + at + len(value))


def _award_dates(paper: Paper, country: str | None, birth: Candidate | None) -> Iterator[Candidate]:
    yield from paper.dates(paper.of("award_date"), country, years=True)
    for labelled in paper.of("issue_date"):
        if labelled.how is not How.LOOSE or len(compact(labelled.label)) > 4:
            for found in paper.dates([labelled], country):
                yield Candidate(
                    found.value, found.confidence - 0.05, found.start, found.end, found.alternatives
                )
    for filled in paper.filled("award_date"):
        readings = find_dates(filled.text)
        born = birth.value if birth else None
        if readings and readings[0].start < 30 and readings[0].value != born:
            yield paper.date(readings[0], filled.start, 0.93, country)
    yield from closing_dates(paper, country, birth)


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    """Names of states and provinces that belong to one country only."""
    owners: dict[str, set[str]] = {}
    for region in pycountry.subdivisions:
        owners.setdefault(compact(region.name), set()).add(region.country_code)
    three = {c.alpha_2: str(c.alpha_3) for c in pycountry.countries}
    return {n: three[next(iter(o))] for n, o in owners.items() if len(o) == 1 and len(n) >= 4}


_BIRTH = re.compile(r"born|birth|nacid|nascid|nat[oa]\b|né[e]?\b|geb|lahir|рожд|народж")


def _regions_in_text(paper: Paper, nationality: list[Labelled]) -> Iterator[Candidate]:
    """Find a state or province named after a place: "at Bellwether, Vermont"; not where the holder was born."""  # noqa: E501
    for match in re.finditer(r"(?<=\w,)\s[A-Z][^\W\d_]{3,20}(?: [A-Z][^\W\d_]{3,20})?", paper.sheet.text):
        region = _regions().get(compact(match[0])) or _regions().get(compact(match[0].split()[0]))
        before = fold(paper.sheet.text[max(0, match.start() - 70) : match.start()])
        if (
            region
            and not _BIRTH.search(before)
            and not any(x.start <= match.start() < x.end for x in nationality)
        ):
            yield Candidate(region, 0.72, match.start(), match.end())


_BY_SCRIPT = (
    (re.compile(r"[\u3040-\u30ff]"), "JPN"),
    (re.compile(r"[\uac00-\ud7a3]"), "KOR"),
    (re.compile(r"[\u0e00-\u0e7f]"), "THA"),
)


def _country(paper: Paper, institution: Candidate | None) -> Candidate | None:
    """Tell the country: named with the institution or in a line of its own, else by region, else by script."""  # noqa: E501
    countries = paper.lexicon.countries
    found: list[Candidate] = [*paper.countries(paper.of("issuing_country"))]
    nationality = [x for x in paper.labelled if "nationality" in x.meanings or "date_of_birth" in x.meanings]
    if institution:
        named = countries.within(str(institution.value))
        if len(named) == 1:
            found.append(Candidate(named[0], 0.88, institution.start, institution.end))
        for word in re.findall(r"[^\W\d_]{4,}", str(institution.value)):
            region = _regions().get(compact(word))
            if region:
                found.append(Candidate(region, 0.8, institution.start, institution.end))
    for cell in paper.sheet.cells:
        if any(x.label_start < cell.start + len(cell.text) and cell.start < x.end for x in nationality):
            continue
        code = countries.exact(cell.text) or next(
            (c for part in re.split(r"[,·]", cell.text)[-1:] if (c := countries.exact(part))), None
        )
        if code is None and len(cell.text) < 50 and "," in cell.text:
            region = _regions().get(compact(cell.text.split(",")[-1])) or _regions().get(
                compact(cell.text.split(",")[0])
            )
            if region:
                found.append(Candidate(region, 0.72, cell.start, cell.start + len(cell.text)))
        if code and len(compact(cell.text)) > 3:
            found.append(Candidate(code, 0.9, cell.start, cell.start + len(cell.text)))
    for cell in paper.sheet.cells[:5]:  # "Felipe VI, Rey de España": in whose name it is given
        named = countries.within(cell.text) if len(cell.text) <= 60 else []
        if len(named) == 1 and not any(
            x.label_start < cell.start + len(cell.text) and cell.start < x.end for x in nationality
        ):
            found.append(Candidate(named[0], 0.84, cell.start, cell.start + len(cell.text)))
    if "中华人民共和国" in paper.sheet.text or (
        re.search(r"学位条例|学位法|教育部学历证书", paper.sheet.text)
    ):
        at = max(0, paper.sheet.text.find("中华人民共和国"))
        found.append(Candidate("CHN", 0.93, at, at + 7))
    for code, phrases in paper.words.tables["origin"].items():
        hits = find_all(paper.sheet, phrases, fuzzy=False)
        if hits and not any(c.value == code for c in found):
            found.append(Candidate(code, 0.86, hits[0].start, hits[0].end))
    if not found:
        found += _regions_in_text(paper, nationality)
    if not found:
        for pattern, code in _BY_SCRIPT:
            match = pattern.search(paper.sheet.text)
            if match and len(pattern.findall(paper.sheet.text)) > (12 if code != "JPN" else 4):
                found.append(Candidate(code, 0.85, match.start(), match.end()))
        if not found and sum(is_han(c) for c in paper.sheet.text) > 0.7 * len(compact(paper.sheet.text)):
            found.append(Candidate("CHN", 0.75, 0, min(4, len(paper.sheet.text))))
    return paper.choose(found)
