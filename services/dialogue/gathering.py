"""Facts of a message -> the memory's facts, with what must be asked about: never a guess."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from policy.situation import completed_years
from services.dialogue.memory import Doubt, Memory, Plain
from services.dialogue.settings import DialogueSettings
from services.facts.fact import Reading, Value

#: Facts of pay that belong to one amount: a new amount forgets the others.
_PAY = ("salary_amount", "salary_currency", "salary_period", "salary_months", "salary_tax")
_CNY = "CNY"
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that has another value than before."""

    key: str
    before: Plain
    after: Plain


def gather(
    memory: Memory, reading: Reading, settings: DialogueSettings, as_of: date
) -> tuple[Memory, tuple[Change, ...]]:
    """Add a message's facts to the memory; what is told later counts more. Gives what was changed, too."""
    facts = dict(memory.facts)
    doubts = {doubt.key: doubt for doubt in memory.doubts}
    for key, value in reading.revokes:
        if facts.get(key) == value:
            del facts[key]
    told: dict[str, Plain] = {}
    contradicted = {item.key: item for item in reading.contradictions}
    for fact in reading.facts:
        if fact.key in contradicted:
            values = tuple(plain(value) for value in contradicted[fact.key].values)
            doubts[fact.key] = Doubt(fact.key, "values", values)
        elif fact.others:
            why = "date" if isinstance(fact.value, date) else "range"
            doubts[fact.key] = Doubt(fact.key, why, (plain(fact.value), *(plain(v) for v in fact.others)))
        else:
            told[fact.key] = plain(fact.value)
    if "salary_amount" in told or ("salary_amount" in doubts and "salary_amount" not in memory.facts):
        for key in _PAY:
            if key not in told:
                facts.pop(key, None)
            doubts.pop(f"{key}:pay", None)
    for one, other in (("age", "date_of_birth"), ("age", "birth_year"), ("date_of_birth", "age")):
        if one in told and other not in told:
            facts.pop(other, None)
    changes = tuple(
        Change(key, facts[key], value) for key, value in told.items() if key in facts and facts[key] != value
    )
    facts.update(told)
    for key in told:
        doubts.pop(key, None)
    checked = _check(facts, doubts, settings, as_of)
    gathered = replace(memory, facts=checked[0], doubts=tuple(checked[1].values()))
    return gathered, changes


def settle(
    memory: Memory, pairs: tuple[tuple[str, Plain], ...], settings: DialogueSettings, as_of: date
) -> Memory:
    """Set facts that a button stands for."""
    facts = {**memory.facts, **dict(pairs)}
    doubts = {doubt.key: doubt for doubt in memory.doubts if doubt.key not in dict(pairs)}
    checked = _check(facts, doubts, settings, as_of)
    return replace(memory, facts=checked[0], doubts=tuple(checked[1].values()))


def plain(value: Value) -> Plain:
    """Turn a value into one that can be kept."""
    return value.isoformat() if isinstance(value, date) else value


def _check(
    facts: dict[str, Plain], doubts: dict[str, Doubt], settings: DialogueSettings, as_of: date
) -> tuple[dict[str, Plain], dict[str, Doubt]]:
    """Move what cannot be right, or says too little, from the facts to the doubts."""
    for key in ("age", "experience_years", "months_per_year", "hsk_level", "years_in_china"):
        value = facts.get(key)
        low, high = settings.plausible[key]
        if isinstance(value, int | float) and not low <= value <= high:
            doubts[key] = Doubt(key, "bounds", (value,))
            del facts[key]
    age, born = facts.get("age"), _age_of_birth(facts, as_of)
    if isinstance(age, int | float) and born is not None and abs(born - age) > 1:
        doubts["age"] = Doubt("age", "values", (age, born))
        for key in ("age", "date_of_birth", "birth_year"):
            facts.pop(key, None)
    year = facts.get("birth_year")
    if isinstance(year, int | float) and age_of(facts, as_of) is None and "age" not in doubts:
        doubts["age"] = Doubt("age", "birth_year", (as_of.year - int(year) - 1, as_of.year - int(year)))
    age, years = age_of(facts, as_of), facts.get("experience_years")
    if age is not None and isinstance(years, int | float) and years > max(0, age - settings.working_age_from):
        doubts["experience_years"] = Doubt("experience_years", "too_many_years", (years, age))
        del facts["experience_years"]
    _check_pay(facts, doubts, settings)
    return facts, doubts


def _check_pay(facts: dict[str, Plain], doubts: dict[str, Doubt], settings: DialogueSettings) -> None:
    for key in [key for key in doubts if key.endswith(":pay")]:
        del doubts[key]
    amount = facts.get("salary_amount")
    if not isinstance(amount, int | float) or "salary_amount" in doubts:
        return
    currency, period = facts.get("salary_currency") or _CNY, facts.get("salary_period")
    if currency != _CNY:
        doubts["salary_currency:pay"] = Doubt("salary_currency:pay", "currency", (amount, currency))
        return
    if period is None and facts.get("salary_months"):
        facts["salary_period"] = period = "month"  # 25,000 x 13
    if period is None:
        if amount >= settings.yearly_from_cny:
            facts["salary_period"] = period = "year"
        else:
            doubts["salary_period:pay"] = Doubt("salary_period:pay", "period", (amount,))
            return
    low, high = settings.plausible[f"salary_{period}_cny"]
    if not low <= amount <= high:
        doubts["salary_amount:pay"] = Doubt("salary_amount:pay", "bounds", (amount,))
        return
    if facts.get("salary_tax") == "after":
        doubts["salary_tax:pay"] = Doubt("salary_tax:pay", "tax", (amount,))


def yearly_pay(facts: Mapping[str, Plain], doubts: tuple[Doubt, ...]) -> float | None:
    """Give the yearly pay in CNY before tax, where nothing about it is in doubt."""
    if any(doubt.key.startswith("salary") for doubt in doubts):
        return None
    amount, period = facts.get("salary_amount"), facts.get("salary_period")
    if not isinstance(amount, int | float) or not isinstance(period, str):
        return None
    times = facts.get("salary_months") or _MONTHS
    return float(amount) if period == "year" else float(amount) * float(times)


def age_of(facts: Mapping[str, Plain], as_of: date) -> int | None:
    """Give the completed years on a day: of the date of birth, or as told; None of a year of birth alone."""
    value = facts.get("age")
    born = facts.get("date_of_birth")
    if isinstance(born, str):
        return completed_years(date.fromisoformat(born), as_of)
    return int(value) if isinstance(value, int | float) else None


def _age_of_birth(facts: Mapping[str, Plain], as_of: date) -> int | None:
    born, year = facts.get("date_of_birth"), facts.get("birth_year")
    if isinstance(born, str):
        return completed_years(date.fromisoformat(born), as_of)
    return as_of.year - int(year) if isinstance(year, int | float) else None
