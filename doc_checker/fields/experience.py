"""A former employer's letter -> its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

import spacy
from spacy.matcher import Matcher

from doc_checker.fields.execution import signed_or_sealed
from doc_checker.fields.no_criminal_record import closing_dates
from doc_checker.fields.organisations import companies, is_organisation
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.fields.periods import find_periods

_MAIL = re.compile(r"[\w.+\-]+\s?@\s?[\w\-]+(?:\.[\w\-]+)+")
_PHONE = re.compile(r"[OQ]?(?:(?:\+|00)\d{1,3}[\s\-.]?)?(?:\(?\d{2,5}\)?[\s\-.]?){2,5}\d{2,4}")


def extract(paper: Paper) -> Fields:
    """Read the letter; positions are one text, the period is the earliest start with the latest end."""
    start, end = _period(paper)
    places = frozenset(c.start for c in (start, end) if c)
    births = frozenset(c.start for c in paper.births())
    labelled = [c for c in paper.dates(paper.of("issue_date")) if c.start not in places | births]
    issued = paper.choose([*labelled, *closing_dates(paper, None, None, places | births)])
    chosen = {
        "holder_name": paper.choose(c for c in paper.holder() if not is_organisation(str(c.value))),
        "organisation": paper.choose(_organisations(paper)),
        "position": paper.choose(_positions(paper)),
        "start_date": start,
        "end_date": end,
        "issue_date": issued,
        "contact": paper.choose(_contacts(paper)),
    }
    fields = collect(paper, chosen)
    presence = signed_or_sealed(paper)
    if presence:
        fields["signed_or_sealed"] = presence
    return fields


def _period(paper: Paper) -> tuple[Candidate | None, Candidate | None]:
    starts, ends = list(paper.dates(paper.of("start_date"))), list(paper.dates(paper.of("end_date")))
    for period in find_periods(paper.sheet.text, paper.all_dates):
        starts.append(paper.date(period.start, 0, 0.94, None))
        if period.end:
            ends.append(paper.date(period.end, 0, 0.94, None))
    if not starts:
        starts += _since(paper)
    return paper.choose(starts), paper.choose(ends)


def _since(paper: Paper) -> Iterator[Candidate]:
    """Find a start with no end: "since May 2019", "joined us on ..." (token patterns over the text)."""
    nlp = spacy.blank("xx")
    matcher = Matcher(nlp.vocab)
    matcher.add("since", [
        [{"LOWER": {"IN": ["since", "seit", "depuis", "desde", "dal", "od", "sejak"]}}],
        [{"LOWER": {"IN": ["joined", "commenced", "began", "started", "employed", "working"]}}, {"OP": "{0,4}"}, {"LOWER": {"IN": ["on", "in", "from"]}}],  # noqa: E501
    ])  # fmt: skip
    doc = nlp(paper.sheet.text)
    for _, _, last in matcher(doc):
        place = doc[last - 1].idx + len(doc[last - 1])
        for reading in paper.all_dates:
            if 0 <= reading.start - place <= 12:
                yield paper.date(reading, 0, 0.88, None)


def _organisations(paper: Paper) -> Iterator[Candidate]:
    yield from companies(paper, ((x.value, x.start, x.confidence) for x in paper.of("organisation")))
    yield from companies(
        paper, ((f.text, f.start, 0.88) for f in paper.filled("organisation") if is_organisation(f.text))
    )
    cells = paper.sheet.cells
    for place, cell in enumerate(cells):
        if not (place < 4 or place >= len(cells) - 6):
            continue
        for part in re.finditer(r"[^·•|｜]+", cell.text):  # a letter's head: name · department · address
            text = part[0].strip()
            if not is_organisation(text) or len(text) > 70 or re.search(r"\d{4}|@|:|：", text):
                continue
            at = cell.start + part.start() + len(part[0]) - len(part[0].lstrip())
            yield from companies(paper, iter([(text, at, 0.9 if place < 3 else 0.86)]))


def _positions(paper: Paper) -> Iterator[Candidate]:
    yield from paper.texts(paper.of("position"), 60)
    for filled in paper.filled("position"):
        value = re.sub(r"^(?:an?|the|our)\s+", "", filled.text.strip(" .,，。“”\"'"), flags=re.IGNORECASE)
        if 2 <= len(value) <= 60 and not re.search(r"\d{3}", value):
            at = max(0, filled.text.find(value))
            yield Candidate(value, 0.9, filled.start + at, filled.start + at + len(value))


def _contacts(paper: Paper) -> Iterator[Candidate]:
    text = paper.sheet.text
    for match in _MAIL.finditer(text):
        yield Candidate(match[0].replace(" ", ""), 0.91, match.start(), match.end())
    for labelled in paper.of("contact"):
        phone = _PHONE.search(labelled.value)
        if phone and sum(c.isdigit() for c in phone[0]) >= 7:
            yield Candidate(
                _phone(phone[0]), 0.95, labelled.start + phone.start(), labelled.start + phone.end()
            )
    for match in re.finditer(r"(?:tel|phone|mobile|电话|тел)[^\d+\n]{0,12}", paper.sheet.folded.text):
        at = paper.sheet.folded.index[match.end() - 1] + 1
        phone = _PHONE.match(text, at)
        if phone and sum(c.isdigit() for c in phone[0]) >= 7:
            yield Candidate(_phone(phone[0]), 0.93, phone.start(), phone.end())


def _phone(text: str) -> str:
    """Undo a leading O for 0."""
    return re.sub(r"^[OQ]", "0", text.strip())
