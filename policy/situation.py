"""Case, points profile and declared circumstances -> facts that conditions can ask about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import Any

from policy import points
from policy.book import PolicyBook
from policy.case import Case, DegreeLevel, SalaryPeriod, read_case
from policy.errors import InputError
from policy.facts import FactValue, Interval
from policy.profile import ANSWERS, Profile, read_profile
from policy.truth import Truth

_SECTIONS = ("application", "applicant", "employer", "job", "claims")
_MONTHS_PER_YEAR = 12
_MAINLAND = "CHN"


@dataclass(frozen=True, slots=True)
class Situation:
    """All that one person has told: the contract's case and profile, and further circumstances."""

    case: Case = field(default_factory=Case)
    profile: Profile = field(default_factory=Profile)
    declared: Mapping[str, FactValue] = field(default_factory=dict)


def read_situation(value: Any, book: PolicyBook) -> Situation:
    """Read a mapping of the case's sections, the points profile's keys and `circumstances`.

    Raises:
        InputError: unknown key, wrong type or impossible date; names the key's path.
    """
    if value is None:
        return Situation()
    if not isinstance(value, Mapping):
        raise InputError("", "expected keys and values")
    for key in value:
        if key not in (*_SECTIONS, *ANSWERS, "circumstances"):
            expected = ", ".join((*_SECTIONS, "circumstances", *ANSWERS))
            raise InputError(str(key), f"unknown key; expected one of {expected}")
    case = read_case({key: item for key, item in value.items() if key in _SECTIONS and item is not None})
    profile = read_profile({key: item for key, item in value.items() if key in ANSWERS})
    return Situation(case, profile, book.circumstances.read_declared(value.get("circumstances")))


def derive_facts(
    situation: Situation, book: PolicyBook, as_of: date, city: str | None
) -> dict[str, FactValue]:
    """Give everything that is known about a situation on a day; what is declared is taken as it is."""
    case, profile = situation.case, situation.profile
    told: dict[str, FactValue | None] = {
        "application_type": case.application.type,
        "category": case.application.category,
        "in_china": case.application.in_china,
        "nationality": case.applicant.nationality,
        "age": _age(case, profile, as_of),
        "age_at_contract_end": _age_at_end(case),
        "degree": _degree(case, profile),
        "experience_years": _experience(case, profile),
        "salary_multiple": _salary_multiple(case, profile, book, as_of, city),
        "years_in_china": _years_in_china(case, as_of),
        "points_total": _points_total(case, profile, book, as_of),
    }
    known = {name: value for name, value in told.items() if value is not None}
    return {**known, **situation.declared}


def completed_years(start: date, end: date) -> int:
    """Count the completed years from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _age(case: Case, profile: Profile, as_of: date) -> Interval | None:
    if case.applicant.date_of_birth is not None:
        return Interval.exactly(completed_years(case.applicant.date_of_birth, as_of))
    return None if profile.age is None else Interval.exactly(profile.age)


def _age_at_end(case: Case) -> Interval | None:
    if case.applicant.date_of_birth is None or case.job.end_date is None:
        return None
    return Interval.exactly(completed_years(case.applicant.date_of_birth, case.job.end_date))


def _degree(case: Case, profile: Profile) -> str | None:
    level = case.claims.degree_level
    if level is not None:
        # "other" has no place among the levels: what it is worth is not known.
        return None if level is DegreeLevel.OTHER else level.value
    # "none" in the profile means less than a bachelor's degree.
    return profile.education


def _experience(case: Case, profile: Profile) -> Interval | None:
    years = case.claims.experience_years
    years = profile.experience_years if years is None else years
    return None if years is None else Interval.exactly(years)


def _annual_salary(case: Case, profile: Profile) -> Fraction | None:
    """Give the yearly pay in CNY; a job's pay in another currency is not converted."""
    if profile.salary_annual_cny is not None:
        return Fraction(str(profile.salary_annual_cny))
    job = case.job
    if job.salary_amount is None or job.salary_currency not in ("CNY", "RMB") or job.salary_period is None:
        return None
    times = _MONTHS_PER_YEAR if job.salary_period is SalaryPeriod.MONTH else 1
    return Fraction(str(job.salary_amount)) * times


def _salary_multiple(
    case: Case, profile: Profile, book: PolicyBook, as_of: date, city: str | None
) -> Interval | None:
    """Give the pay as a multiple of the local average wage; where several figures compete, the range."""
    salary = _annual_salary(case, profile)
    if salary is None:
        return None
    found: Interval | None = None
    for reference in book.routes.local_wages:
        statement = book.statement(reference.statement)
        if statement.in_force(as_of) is Truth.YES and book.covers(statement.id, city) is Truth.YES:
            wage = Fraction(str(reference.look_up(statement.values)))
            multiple = Interval.exactly(salary / _MONTHS_PER_YEAR / wage)
            found = multiple if found is None else found.around(multiple)
    return found


def _years_in_china(case: Case, as_of: date) -> Interval | None:
    """Give the length of the stay in mainland China that has not ended; 0 where the stays told show none."""
    stays = case.applicant.residences
    if not stays:
        return None
    current = [
        stay for stay in stays if stay.country == _MAINLAND and (stay.end is None or stay.end >= as_of)
    ]
    if not current:
        return Interval.exactly(0)
    starts = [stay.start for stay in current]
    if None in starts:
        return Interval(Fraction(0), None)
    first = min(start for start in starts if start is not None)
    return Interval.exactly(max(0, completed_years(first, as_of)))


def _points_total(case: Case, profile: Profile, book: PolicyBook, as_of: date) -> Interval | None:
    """Give the range of the points total, from the profile and what the case adds to it."""
    filled = complete_profile(case, profile, as_of)
    if not filled.answers():
        return None
    try:
        total, _ = points.total(filled, book, as_of)
    except InputError:
        return None  # no points table on that day
    return Interval(Fraction(total.low), Fraction(total.high))


def complete_profile(case: Case, profile: Profile, as_of: date) -> Profile:
    """Fill what the profile does not say from the case: salary, age, degree and experience."""
    salary, age, degree = _annual_salary(case, profile), _age(case, profile, as_of), _degree(case, profile)
    experience = _experience(case, profile)
    education = "none" if degree == DegreeLevel.ASSOCIATE.value else degree
    return replace(
        profile,
        salary_annual_cny=None if salary is None else float(salary),
        age=None if age is None or age.low is None else max(0, int(age.low)),
        education=education,
        experience_years=None if experience is None or experience.low is None else float(experience.low),
    )
