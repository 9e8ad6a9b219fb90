"""A passport's data page -> its fields, from the machine-readable zone and the printed one beside it."""

from __future__ import annotations

from datetime import date

from doc_checker.fields.mrz import Mrz, find_mrz
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.model import Field


def extract(paper: Paper, today: date) -> Fields:
    """Read both zones. The machine-readable one wins where its check digit agrees; a disagreement lowers confidence."""  # noqa: E501
    zone = find_mrz([c.text for c in paper.sheet.cells], today)
    printed = _printed(paper)
    if zone is None:
        return collect(paper, printed)
    return _from_zone(paper, zone, printed)


def _printed(paper: Paper) -> dict[str, Candidate | None]:
    nationality = paper.choose(paper.countries(paper.of("nationality")))
    issuing = paper.choose(paper.countries(paper.of("issuing_country")))
    code = str(issuing.value) if issuing else str(nationality.value) if nationality else None
    surname = next(iter(paper.names(paper.of("surname"))), None)
    given = next(iter(paper.names(paper.of("given_names"))), None)
    name: Candidate | None = None
    if surname and given and surname.start != given.start:
        name = Candidate(
            f"{surname.value}, {given.value}".upper(),
            min(surname.confidence, given.confidence) - 0.02,
            surname.start,
            surname.end,
        )
    sex = None
    for labelled in paper.of("sex"):
        letter = labelled.value.strip()[:1].upper()
        if letter in {"M", "F", "X"} or labelled.value.strip()[:1] in {"男", "女"}:
            value = {"男": "M", "女": "F"}.get(labelled.value.strip()[:1], letter)
            sex = Candidate(value, labelled.confidence - 0.05, labelled.start, labelled.start + 1)
            break
    return {
        "full_name": name or paper.choose(paper.names(paper.of("full_name"))),
        "date_of_birth": paper.choose(paper.dates(paper.of("date_of_birth"), code)),
        "nationality": nationality,
        "passport_number": paper.choose(paper.passport_numbers()),
        "gender": sex,
        "expiry_date": paper.choose(paper.dates(paper.of("expiry_date"), code)),
        "issuing_country": issuing,
    }


def _from_zone(paper: Paper, zone: Mrz, printed: dict[str, Candidate | None]) -> Fields:
    top, bottom = (paper.sheet.cells[n] for n in zone.lines)
    name = f"{zone.surname}, {zone.given_names}" if zone.given_names else zone.surname
    countries = paper.lexicon.countries
    sure = zone.agrees is True
    checked = {
        "full_name": Candidate(name, 0.93 if sure else 0.8, top.start, top.start + len(top.text))
        if name
        else None,
        "date_of_birth": _below(zone.birth, zone.birth_agrees, bottom.start, len(bottom.text)),
        "nationality": _below(_code(countries.exact(zone.nationality)), sure, bottom.start, len(bottom.text)),
        "passport_number": _below(
            zone.number, zone.number_agrees and zone.agrees is not None, bottom.start, len(bottom.text)
        ),
        "gender": _below(zone.sex, sure, bottom.start, len(bottom.text)),
        "expiry_date": _below(zone.expiry, zone.expiry_agrees, bottom.start, len(bottom.text)),
        "issuing_country": _below(_code(countries.exact(zone.issuer)), sure, bottom.start, len(bottom.text)),
    }
    merged: dict[str, Candidate | None] = {}
    for key, candidate in checked.items():
        other = printed.get(key)
        if candidate is None or not candidate.value:
            merged[key] = other
        elif other is not None and _agree(candidate, other):
            merged[key] = Candidate(
                candidate.value, min(0.99, candidate.confidence + 0.04), candidate.start, candidate.end
            )
        elif (
            other is not None
            and other.confidence > 0.85
            and key in {"expiry_date", "date_of_birth", "passport_number"}
        ):
            # Both zones are kept apart: the printed reading stays as the other one.
            merged[key] = Candidate(
                candidate.value, candidate.confidence - 0.12, candidate.start, candidate.end, (other.value,)
            )
        else:
            merged[key] = candidate
    fields = collect(paper, merged)
    repaired_but_printed = (
        zone.agrees is None and (p := printed.get("passport_number")) is not None and p.value == zone.number
    )
    if zone.agrees is not None or repaired_but_printed:
        valid = zone.agrees is True or repaired_but_printed
        confidence = 0.97 if valid else 0.9 if not paper.sheet.noisy else 0.6
        fields["mrz_valid"] = Field(
            valid, confidence, bottom.text, paper.sheet.where(bottom.start, bottom.start + len(bottom.text))
        )
    return fields


def _code(code: str | None) -> str:
    return code or ""


def _below(value: str | date | None, agrees: bool, start: int, length: int) -> Candidate | None:
    return None if value is None else Candidate(value, 0.96 if agrees else 0.7, start, start + length)


def _agree(left: Candidate, right: Candidate) -> bool:
    if isinstance(left.value, str) and isinstance(right.value, str):
        return "".join(filter(str.isalnum, left.value.upper())) == "".join(
            filter(str.isalnum, right.value.upper())
        )
    return left.value == right.value or left.value in right.alternatives
