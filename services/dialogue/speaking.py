"""A form's state -> sentences and buttons, by the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pycountry
from babel import Locale

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from policy.profile import CHOICES
from services.dialogue.forms import EVENT_KEYS, Form, city_of
from services.dialogue.gathering import Change, yearly_pay
from services.dialogue.memory import Doubt, Memory, Plain, Tap
from services.dialogue.settings import Question

#: Facts that are told of in other facts' lines.
_UNSPOKEN = frozenset({"salary_currency", "salary_period", "salary_months", "salary_tax", "document"})
_CASE_LABELS = {
    "city": "case-city", "nationality": "case-nationality", "date_of_birth": "case-date_of_birth",
    "category": "case-category", "application_type": "case-type", "in_china": "case-in_china",
    "salary_amount": "points-salary_annual_cny",
}  # fmt: skip
_COMMON_EVENTS = (
    "entry", "permit_expiry", "residence_permit_expiry", "employment_end", "personal_change", "refusal_known",
)  # fmt: skip
_CLAIMS = frozenset(
    {"talent_programme", "recognised_achievement", "encouraged_post", "international_skills_certificate"}
)
#: Which facts each form shows.
SHOWN = {
    "points": frozenset({
        "age", "date_of_birth", "education", "skills_certificate", "experience_years", "salary_amount",
        "months_per_year", "hsk_level", "chinese_taught_degree", "former_chinese_national", "city", "region",
        "top_university", "fortune_500", "intellectual_property", "five_years_in_china", "local_bonus",
    }),
    "deadlines": EVENT_KEYS | {"city"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Speaker:
    """Puts a form into words of one language."""

    catalogue: Catalogue
    book: PolicyBook
    language: str

    def say(self, key: str, **arguments: Any) -> str:
        """Give a sentence."""
        return self.catalogue.format(self.language, key, **arguments)

    def listed(self, items: Iterable[str]) -> str:
        """Put items after each other within a sentence."""
        return self.say("form-between").join(items)

    def label(self, key: str) -> str:
        """Name a fact."""
        key = key.partition(":")[0]
        if key in ("salary_currency", "salary_period", "salary_tax"):
            key = "salary_amount"
        for name in (_CASE_LABELS.get(key, ""), f"points-{key}", f"form-event-{key}", f"form-fact-{key}"):
            if name and self.catalogue.has(self.language, name):
                return self.say(name)
        return key

    def named(self, key: str) -> bool:
        """Say whether a fact has a name to show it by."""
        return key not in _UNSPOKEN and self.label(key) != key

    def value(self, key: str, value: Plain, memory: Memory) -> str:
        """Put a fact's value into words."""
        if isinstance(value, bool):
            return self.say("case-yes" if value else "case-no")
        if key == "salary_amount":
            return self._pay(value, memory)
        if key == "hsk_level":
            return self.say("form-hsk", level=value) if value else self.say("form-option-hsk_none")
        if key == "age":
            return self.say("form-age", count=value)
        if key in ("experience_years", "years_in_china"):
            return self.say("form-years", count=value)
        if key == "months_per_year":
            return self.say("form-months", count=value)
        if key == "education" and value == "associate":
            return self.say("case-degree_level-associate")
        if key in CHOICES:
            return self.say(f"points-{key}-{value}")
        if key == "city":
            place = self.book.place(str(value))
            return place.in_language(self.language) if place else str(value)
        if key == "nationality":
            return self.country(str(value))
        if key == "date_of_birth" or key in EVENT_KEYS:
            return self.day(date.fromisoformat(str(value)))
        return str(value)

    def country(self, code: str) -> str:
        """Name a country."""
        return country_name(code, self.language)

    def day(self, value: date) -> str:
        """Write a date out."""
        return self.say("form-day", day=value)

    def _pay(self, amount: Plain, memory: Memory) -> str:
        currency = memory.facts.get("salary_currency") or "CNY"
        period, times = memory.facts.get("salary_period"), memory.facts.get("salary_months")
        if currency != "CNY":
            return self.say("form-pay-foreign", amount=amount, currency=currency)
        if period == "month" and times:
            total = yearly_pay(memory.facts, ())
            return self.say("form-pay-times", amount=amount, times=times, total=total or 0)
        if period == "month":
            total = yearly_pay(memory.facts, ())
            return self.say("form-pay-month", amount=amount, total=total or 0)
        return self.say("form-pay-year" if period == "year" else "form-pay", amount=amount)

    def lines(self, memory: Memory, form: str) -> list[str]:
        """List what is understood, a line for each fact."""
        shown = SHOWN.get(form)
        known = {
            key: value
            for key, value in memory.facts.items()
            if self.named(key) and (key in shown if shown else key not in EVENT_KEYS)
        }
        lines = [
            self.say("form-line", what=self.label(key), value=self.value(key, value, memory))
            for key, value in known.items()
            if value is not False
        ]
        if denied := [self.label(key) for key, value in known.items() if value is False]:
            lines.append(self.say("form-not_so", what=self.listed(denied)))
        return lines

    def noted(self, memory: Memory, keys: Iterable[str]) -> str | None:
        """Tell which facts of this message were understood; None where there are none to show."""
        facts = [
            self.say("form-line", what=self.label(key), value=self.value(key, memory.facts[key], memory))
            for key in dict.fromkeys(keys)
            if key in memory.facts and self.named(key)
        ]
        return self.say("form-noted", facts=self.listed(facts)) if facts else None

    def changed(self, changes: Iterable[Change], before: Memory, memory: Memory) -> list[str]:
        """Tell what has another value than before."""
        return [
            self.say(
                "form-changed",
                what=self.label(change.key),
                before=self.value(change.key, change.before, before),
                after=self.value(change.key, change.after, memory),
            )
            for change in changes
            if self.named(change.key)
        ]

    def doubt(self, doubt: Doubt, memory: Memory) -> tuple[str, list[Tap]]:
        """Ask about a fact in doubt."""
        key = doubt.key.partition(":")[0]
        values = doubt.values
        if doubt.why in ("values", "date", "birth_year"):
            taps = [Tap(self.value(key, value, memory), f"set:{key}={_written(value)}") for value in values]
            if doubt.why == "birth_year":
                return self.say("form-doubt-birth_year"), taps
            named = " / ".join(tap.text for tap in taps)
            return self.say(f"form-doubt-{doubt.why}", what=self.label(key), values=named), taps
        if doubt.why == "range":
            return self.say("form-doubt-range", what=self.label(key), low=values[0], high=values[1]), []
        if doubt.why == "currency":
            return self.say("form-doubt-currency", amount=values[0], currency=values[1]), []
        if doubt.why == "period":
            taps = [
                Tap(self.say(f"form-button-{period}"), f"set:salary_period={period}")
                for period in ("month", "year")
            ]
            return self.say("form-doubt-period", amount=values[0]), taps
        if doubt.why == "tax":
            return self.say("form-doubt-tax", amount=values[0]), []
        if doubt.why == "too_many_years":
            return self.say("form-doubt-too_many_years", years=values[0], age=values[1]), []
        return self.say("form-doubt-bounds", what=self.label(key), value=values[0]), []

    def question(self, question: Question, memory: Memory) -> tuple[str, list[Tap]]:
        """Ask a question, with its buttons; those whose fact is known already are left out."""
        taps = [
            Tap(self.option(key, value), f"set:{key}={_written(value)}")
            for key, value in question.buttons
            if key not in memory.facts
        ]
        if question.none:
            taps.append(Tap(self.say("form-button-none"), f"none:{question.id}"))
        if question.id == "event":
            taps = [Tap(self.say(f"form-event-{event}"), f"event:{event}") for event in _COMMON_EVENTS]
        return self.say(f"form-ask-{question.id}"), taps

    def option(self, key: str, value: Plain) -> str:
        """Name a button that sets a fact."""
        own = f"form-option-{key}-{_written(value)}"
        if self.catalogue.has(self.language, own):
            return self.say(own)
        if value is True and self.catalogue.has(self.language, f"points-{key}"):
            return self.say(f"points-{key}")
        if value is True and self.catalogue.has(self.language, f"form-fact-{key}") and key in _CLAIMS:
            return self.say(f"form-fact-{key}")
        return self.value(key, value, Memory())

    def unanswered(self, form: Form, memory: Memory, as_of: date) -> str | None:
        """Name what is not told and could still change the result."""
        names = [self.label(name) for name in form.missing(memory, as_of) if self.label(name) != name]
        return self.listed(names) if names else None

    def city(self, memory: Memory) -> str | None:
        """Name the place whose rules count."""
        place = self.book.place(city_of(memory))
        return place.in_language(self.language) if place else None


def _written(value: Plain) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def country_name(code: str, language: str) -> str:
    """Name a country by its ISO 3166-1 alpha-3 code in a language."""
    country = pycountry.countries.get(alpha_3=code)
    if country is None:
        return code
    territories: Mapping[str, str] = Locale.parse(language).territories
    return territories.get(country.alpha_2, code)
