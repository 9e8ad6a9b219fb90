"""What one applicant says of themselves (the contract's Case), read strictly from a mapping."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from policy.errors import InputError


class ApplicationType(StrEnum):
    """The kinds of application, as in the public contract."""

    NOTIFICATION_OUTSIDE = "notification_outside"
    IN_COUNTRY = "in_country"
    CHANGE_EMPLOYER = "change_employer"
    EXTENSION = "extension"
    CHANGE_INFORMATION = "change_information"
    CANCELLATION = "cancellation"
    SHORT_TERM = "short_term"


class Category(StrEnum):
    """The three categories of the classification standard."""

    A = "A"
    B = "B"
    C = "C"


class DegreeLevel(StrEnum):
    """Levels of a degree, as in the public fields."""

    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"
    OTHER = "other"


class SalaryPeriod(StrEnum):
    """What a stated salary is paid for."""

    MONTH = "month"
    YEAR = "year"


class Gender(StrEnum):
    """As in the machine-readable zone, X for unspecified."""

    M = "M"
    F = "F"
    X = "X"


@dataclass(frozen=True, slots=True)
class Application:
    """What is applied for. `city` is free text; the policy book resolves it."""

    type: ApplicationType | None = None
    category: Category | None = None
    as_of: date | None = None
    in_china: bool | None = None
    city: str | None = None


@dataclass(frozen=True, slots=True)
class Residence:
    """A stay in a country (ISO 3166-1 alpha-3); an open end means until now."""

    country: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Applicant:
    """The person, as declared."""

    full_name: str | None = None
    date_of_birth: date | None = None
    nationality: str | None = None
    passport_number: str | None = None
    gender: Gender | None = None
    residences: tuple[Residence, ...] = ()


@dataclass(frozen=True, slots=True)
class Employer:
    """The employer, as declared."""

    name: str | None = None
    name_en: str | None = None
    credit_code: str | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """The post, as declared."""

    position: str | None = None
    salary_amount: float | None = None
    salary_currency: str | None = None
    salary_period: SalaryPeriod | None = None
    work_location: str | None = None
    start_date: date | None = None
    end_date: date | None = None


@dataclass(frozen=True, slots=True)
class Claims:
    """What the applicant says that the papers prove."""

    degree_level: DegreeLevel | None = None
    experience_years: float | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All that is declared; every part may be empty."""

    application: Application = field(default_factory=Application)
    applicant: Applicant = field(default_factory=Applicant)
    employer: Employer = field(default_factory=Employer)
    job: Job = field(default_factory=Job)
    claims: Claims = field(default_factory=Claims)


Reader = Callable[[str, Any], Any]


def _text(path: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InputError(path, "expected a text that is not empty")
    return " ".join(value.split())


def _number(path: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e15:
        raise InputError(path, "expected a number of 0 or more, below 1e15")
    return float(value)


def _boolean(path: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise InputError(path, "expected true or false")
    return value


def read_date(path: str, value: Any) -> date:
    """Read an ISO date (a YAML date or YYYY-MM-DD); raise InputError naming `path` otherwise."""
    if isinstance(value, datetime):
        raise InputError(path, "expected a date as YYYY-MM-DD, without a time")
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise InputError(path, f"{value} is not a date of the calendar") from error
    raise InputError(path, "expected a date as YYYY-MM-DD")


def _country(path: str, value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[A-Z]{3}", value):
        raise InputError(path, "expected an ISO 3166-1 alpha-3 country code, for instance GBR")
    return value


def _choice(kind: type[StrEnum]) -> Reader:
    def read(path: str, value: Any) -> Any:
        try:
            return kind(value)
        except ValueError as error:
            raise InputError(path, "expected one of " + ", ".join(kind)) from error

    return read


def _mapping(path: str, value: Any, readers: Mapping[str, Reader]) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise InputError(path, "expected keys and values")
    read: dict[str, Any] = {}
    for key, item in value.items():
        if key not in readers:
            where = f"{path}.{key}" if path else str(key)
            raise InputError(where, "unknown key; expected one of " + ", ".join(readers))
        if item is not None:
            read[key] = readers[key](f"{path}.{key}" if path else key, item)
    return read


def _residences(path: str, value: Any) -> tuple[Residence, ...]:
    if not isinstance(value, list):
        raise InputError(path, "expected a list of {country, from, to}")
    stays = []
    for index, item in enumerate(value):
        where = f"{path}[{index}]"
        read = _mapping(where, item, {"country": _country, "from": read_date, "to": read_date})
        if "country" not in read:
            raise InputError(f"{where}.country", "is missing")
        start, end = read.get("from"), read.get("to")
        if start and end and end < start:
            raise InputError(f"{where}.to", "lies before from")
        stays.append(Residence(read["country"], start, end))
    return tuple(stays)


_SECTIONS: dict[str, tuple[type[Any], dict[str, Reader]]] = {
    "application": (
        Application,
        {
            "type": _choice(ApplicationType),
            "category": _choice(Category),
            "as_of": read_date,
            "in_china": _boolean,
            "city": _text,
        },
    ),
    "applicant": (
        Applicant,
        {
            "full_name": _text,
            "date_of_birth": read_date,
            "nationality": _country,
            "passport_number": _text,
            "gender": _choice(Gender),
            "residences": _residences,
        },
    ),
    "employer": (Employer, {"name": _text, "name_en": _text, "credit_code": _text}),
    "job": (
        Job,
        {
            "position": _text,
            "salary_amount": _number,
            "salary_currency": _text,
            "salary_period": _choice(SalaryPeriod),
            "work_location": _text,
            "start_date": read_date,
            "end_date": read_date,
        },
    ),
    "claims": (Claims, {"degree_level": _choice(DegreeLevel), "experience_years": _number}),
}


def read_case(value: Any) -> Case:
    """Read a case as in the public contract; None or {} is an empty case.

    Raises:
        InputError: unknown key, wrong type or impossible date; names the key's path.
    """
    if value is None:
        return Case()
    sections = _mapping("", value, {name: lambda _path, item: item for name in _SECTIONS})
    parts: dict[str, Any] = {}
    for name, item in sections.items():
        kind, readers = _SECTIONS[name]
        parts[name] = kind(**_mapping(name, item, readers))
    case = Case(**parts)
    job = case.job
    if job.start_date and job.end_date and job.end_date < job.start_date:
        raise InputError("job.end_date", "lies before job.start_date")
    return case


def write_case(case: Case) -> dict[str, Any]:
    """Turn a case back into the contract's mapping, without absent keys; dates as YYYY-MM-DD."""
    out: dict[str, Any] = {}
    for section in fields(case):
        part = getattr(case, section.name)
        written: dict[str, Any] = {}
        for item in fields(part):
            value = getattr(part, item.name)
            if value is None or value == ():
                continue
            if item.name == "residences":
                value = [
                    {
                        key: date_or_text
                        for key, date_or_text in (
                            ("country", stay.country),
                            ("from", stay.start and stay.start.isoformat()),
                            ("to", stay.end and stay.end.isoformat()),
                        )
                        if date_or_text
                    }
                    for stay in value
                ]
            elif isinstance(value, date):
                value = value.isoformat()
            elif isinstance(value, StrEnum):
                value = value.value
            written[item.name] = value
        if written:
            out[section.name] = written
    return out
