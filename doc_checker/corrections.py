"""A reading + what an applicant says was read wrongly -> the reading with declared values, judged again.

What is declared is believed as far as it speaks against the applicant; where it would speak for them it
only opens the question: a finding that was not passed before is not passed by a declaration, but goes to
a person, with the place on the page where the value was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

import pycountry

from doc_checker.checks import judge
from doc_checker.checks.codes import CONTRACT
from doc_checker.checks.context import Doubt
from doc_checker.checks.outcome import message_key
from doc_checker.checks.words import fields_named
from doc_checker.model import Document, DocumentType, Field, Finding, Reading, Status, Value, Where
from policy.book import PolicyBook
from policy.case import Case
from policy.errors import InputError
from policy.yamlfile import read_yaml

_LONGEST = 300  # signs of a declared text


@dataclass(frozen=True, slots=True)
class Correction:
    """A field of a document, by the names in the report, and what its value is said to be."""

    document: str
    field: str
    value: Value


def read_corrections(reading: Reading, rows: Iterable[Mapping[str, Any]]) -> tuple[Correction, ...]:
    """Check stated values ({document, field, value}, values written as in a report) against the contract.

    Raises:
        InputError: no such document or field, one that is named twice, or a value of another type.
    """
    kinds = {document.id: document.type for document in reading.documents}
    found: dict[tuple[str, str], Correction] = {}
    for number, row in enumerate(rows, start=1):
        path = f"corrections.{number}"
        name, field = str(row.get("document", "")), str(row.get("field", ""))
        if name not in kinds:
            raise InputError(f"{path}.document", "expected the id of a document in the report")
        known = _kinds_of_value().get(kinds[name].value, {})
        if field not in known:
            raise InputError(f"{path}.field", f"expected one of {', '.join(sorted(known)) or 'no field'}")
        if (name, field) in found:
            raise InputError(f"{path}.field", "is corrected twice")
        value = _value(known[field], row.get("value"), f"{path}.value")
        found[name, field] = Correction(name, field, value)
    return tuple(found.values())


def correct(reading: Reading, corrections: Iterable[Correction]) -> Reading:
    """Put declared values in place of what was read; where it stood stays known."""
    stated: dict[str, dict[str, Value]] = {}
    for one in corrections:
        stated.setdefault(one.document, {})[one.field] = one.value
    documents = tuple(_corrected(document, stated.get(document.id, {})) for document in reading.documents)
    return replace(reading, documents=documents)


def judge_corrected(
    reading: Reading,
    corrections: Sequence[Correction],
    case: Case,
    book: PolicyBook,
    as_of: date,
    city: str | None = None,
) -> list[Finding]:
    """Judge with the declared values; what only they would make pass is left to a person."""
    before = judge(reading, case, book, as_of, city)
    if not corrections:
        return before
    after = judge(correct(reading, corrections), case, book, as_of, city)
    settled: list[Finding] = []
    improved: set[int] = set()
    for old in before:
        if old.status is Status.PASS:
            continue
        now = [new for new in after if _is_about(new, old)]
        if all(new.status is Status.PASS for new in now):
            settled.append(_left_to_a_person(old, reading, corrections))
            improved |= {id(new) for new in now}
    return [*(new for new in after if id(new) not in improved), *settled]


def _is_about(new: Finding, old: Finding) -> bool:
    if new.code != old.code:
        return False
    return not old.documents or not new.documents or bool(set(new.documents) & set(old.documents))


def _left_to_a_person(old: Finding, reading: Reading, corrections: Sequence[Correction]) -> Finding:
    papers = {document.id: document for document in reading.documents}
    about = [one for one in corrections if one.document in old.documents] or list(corrections)
    read = [field for one in about if (field := papers[one.document].fields.get(one.field))]
    places: dict[Where, None] = dict.fromkeys(
        (*old.evidence, *(f.where for f in read if f.where is not None))
    )
    names = dict.fromkeys((*old.fields, *(f"{one.document}.{one.field}" for one in about)))
    return replace(
        old,
        status=Status.UNKNOWN,
        key=message_key(old.code, Status.UNKNOWN),
        fix_key="-".join(("fix", "unknown", Doubt.DECLARED.value)),
        arguments={
            **old.arguments,
            "doubt": Doubt.DECLARED.value,
            "fields": fields_named(o.field for o in about),
        },
        fields=tuple(names),
        evidence=tuple(places),
    )


def _corrected(document: Document, stated: Mapping[str, Value]) -> Document:
    if not stated:
        return document
    fields = dict(document.fields)
    for name, value in stated.items():
        old = fields.get(name)
        if old is not None and old.value == value and not old.alternatives:
            continue  # it was read as it is said to be
        fields[name] = Field(
            value,
            1.0,
            old.raw if old else None,
            old.where if old else None,
            declared=True,
            read=old.value if old else None,
        )
    return replace(document, fields=fields)


@lru_cache(maxsize=1)
def _kinds_of_value() -> Mapping[str, Mapping[str, Any]]:
    file = read_yaml(CONTRACT / "fields.yaml", "contract/fields.yaml")
    kinds: dict[str, Mapping[str, Any]] = {str(kind): fields for kind, fields in file.items()}
    return {kind.value: kinds.get(kind.value, {}) for kind in DocumentType}


def _value(kind: Any, raw: Any, path: str) -> Value:  # kind: "date", or a list of words; raw: JSON
    if isinstance(kind, list):
        if raw not in kind:
            raise InputError(path, f"expected one of {', '.join(map(str, kind))}")
        return str(raw)
    if kind == "bool":
        if not isinstance(raw, bool):
            raise InputError(path, "expected true or false")
        return raw
    if kind == "number":
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not 0 <= raw < 10**12:
            raise InputError(path, "expected a number of 0 or more")
        return float(raw)
    if not isinstance(raw, str) or not raw.strip() or len(raw) > _LONGEST or not raw.isprintable():
        raise InputError(path, f"expected a text of 1 to {_LONGEST} signs")
    text = " ".join(raw.split())
    if kind == "date":
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise InputError(path, "expected a date as YYYY-MM-DD") from error
    if kind == "country" and pycountry.countries.get(alpha_3=text) is None:
        raise InputError(path, "expected a country as ISO 3166-1 alpha-3")
    return text


__all__ = ["Correction", "correct", "judge_corrected", "read_corrections"]
