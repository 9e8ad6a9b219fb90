"""An invented person + what a paper shall say -> its HTML and the truth that a reader should find."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.documents import marks, spelling
from bench.documents.people import Employer, Person

_DEMONYMS = {
    "GBR": "British",
    "USA": "American",
    "IRL": "Irish",
    "AUS": "Australian",
    "CAN": "Canadian",
}
_WEIGHTS = (7, 3, 1)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to render. `truth` holds the contract's fields, normalised as in the report."""

    type: str
    html: str
    truth: dict[str, Any] = field(default_factory=dict)


class Press:
    """Sets papers from the layouts beside this module."""

    def __init__(self) -> None:
        self._layouts = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "layouts"),
            autoescape=True,
            undefined=StrictUndefined,
        )
        self._layouts.globals.update(
            seal=lambda name, code, seed, words="": marks.data_uri(
                marks.company_seal(name, code, seed, words)
            ),
            stamp=lambda words, seed: marks.data_uri(marks.office_stamp(words, (32, 44, 112), seed)),
            sign=lambda name, seed: marks.data_uri(marks.signature(name, seed)),
            portrait=lambda seed: marks.data_uri(marks.portrait(seed)),
            viz_date=lambda day: day.strftime("%d %b %Y").upper(),
            long_date=spelling.long_date,
            us_date=spelling.us_date,
            zh_date=spelling.zh_date,
            han_date=spelling.han_date,
            worded_date=spelling.worded_date,
            capital_amount=spelling.capital_amount,
        )

    def form(self, layout: str, values: dict[str, Any]) -> str:
        """Set a layout from what it prints alone: the forms of `world.yaml`."""
        return self._layouts.get_template(f"{layout}.html").render(v=values)

    def _set(self, layout: str, person: Person, employer: Employer | None, data: dict[str, Any]) -> str:
        shown = {name: getattr(person, name) for name in Person.__dataclass_fields__}
        shown |= {"full": person.full, "demonym": _DEMONYMS[person.nationality]}
        return self._layouts.get_template(f"{layout}.html").render(p=shown, e=employer, d=data)

    def diploma(
        self,
        layout: str,
        person: Person,
        *,
        institution: str,
        country: str,
        level: str,
        degree_title: str,
        field_of_study: str,
        award_date: date,
        number: str,
        name: str | None = None,
        **more: Any,
    ) -> Paper:
        """Set a degree certificate; `level` as in the report's degree_level."""
        holder = name or (person.chinese if layout.startswith("zh") else person.full)
        data = {
            "institution": institution,
            "degree_title": degree_title,
            "field_of_study": field_of_study,
            "award_date": award_date,
            "number": number,
            "name_on_paper": holder,
            "honours": "Second Class Honours",
            **more,
        }
        truth = {
            "holder_name": holder,
            "institution": institution,
            "institution_country": country,
            "degree_level": level,
            "field_of_study": field_of_study,
            "award_date": award_date.isoformat(),
        }
        if layout not in {"us_faculty", "en_associate"}:
            truth["certificate_number"] = number
        return Paper("diploma", self._set(f"diploma/{layout}", person, None, data), truth)

    def no_criminal_record(
        self,
        layout: str,
        person: Person,
        *,
        issue_date: date,
        result: str,
        result_text: str,
        authority: str,
        country: str,
        number: str,
        name: str | None = None,
    ) -> Paper:
        """Set a police certificate; `result` is clear or record_found."""
        holder = name or (person.chinese if layout.startswith("zh") else person.full)
        data = {
            "issue_date": issue_date,
            "result_text": result_text,
            "authority": authority,
            "number": number,
            "name_on_paper": holder,
        }
        truth = {
            "holder_name": holder,
            "date_of_birth": person.born.isoformat(),
            "issuing_authority": authority,
            "issuing_country": country,
            "issue_date": issue_date.isoformat(),
            "certificate_number": number,
            "result": result,
        }
        if layout != "fbi":
            truth |= {"passport_number": person.passport_number, "nationality": person.nationality}
        return Paper(
            "no_criminal_record", self._set(f"no_criminal_record/{layout}", person, None, data), truth
        )

    def contract(
        self,
        layout: str,
        person: Person,
        employer: Employer,
        *,
        start_date: date,
        end_date: date,
        signing_date: date,
        position: str | None = "高级算法工程师",
        position_en: str = "Senior Algorithm Engineer",
        duties: str = "机器视觉检测算法的设计、验证与团队技术指导",
        duties_en: str = "design and validation of machine-vision inspection, guidance of the team",
        work_location: str | None = None,
        salary: int | None = 36000,
        sealed: bool = True,
        employer_signature: bool = True,
        employee_signature: bool = True,
        name: str | None = None,
        passport_number: str | None = None,
    ) -> Paper:
        """Set an employment contract; a term that is None is left out of the paper."""
        place = work_location if work_location is not None else employer.city
        number = passport_number or person.passport_number
        holder = name or person.chinese
        data = {
            "start_date": start_date,
            "end_date": end_date,
            "signing_date": signing_date,
            "position": position,
            "position_en": position_en,
            "duties": duties,
            "duties_en": duties_en,
            "work_location": place,
            "work_location_en": employer.city_en,
            "salary": salary,
            "sealed": sealed,
            "employer_signature": employer_signature,
            "employee_signature": employee_signature,
            "name_on_paper": holder,
            "passport_number": number,
        }
        truth: dict[str, Any] = {
            "employer_name": employer.chinese,
            "employer_credit_code": employer.credit_code,
            "employee_name": holder,
            "passport_number": number,
            "nationality": person.nationality,
            "start_date": start_date.isoformat(),
            "end_date": end_date.isoformat(),
            "signing_date": signing_date.isoformat(),
            "employer_seal": sealed,
            "employer_signature": employer_signature,
            "employee_signature": employee_signature,
        }
        if position:
            truth |= {"position": position, "duties": duties}
        if place:
            truth["work_location"] = place
        if salary:
            truth |= {"salary_amount": salary, "salary_currency": "CNY", "salary_period": "month"}
        return Paper(
            "employment_contract", self._set(f"employment_contract/{layout}", person, employer, data), truth
        )

    def apostille(
        self,
        person: Person,
        *,
        country: str,
        alpha3: str,
        signer: str,
        capacity: str,
        sealed_by: str,
        place: str,
        issue_date: date,
        authority: str,
        number: str,
        stamp_words: list[str],
    ) -> Paper:
        """Set an apostille with its ten numbered fields."""
        data = {
            "country": country,
            "signer": signer,
            "capacity": capacity,
            "sealed_by": sealed_by,
            "place": place,
            "issue_date": issue_date,
            "authority": authority,
            "number": number,
            "stamp_words": stamp_words,
        }
        truth = {
            "kind": "apostille",
            "country": alpha3,
            "number": number,
            "issue_date": issue_date.isoformat(),
            "issuing_authority": authority,
        }
        return Paper("authentication", self._set("authentication/apostille", person, None, data), truth)

    def translation(
        self,
        person: Person,
        employer: Employer,
        *,
        title: str,
        lines: list[str],
        day: date,
        stamped: bool = True,
        language: str = "en",
    ) -> Paper:
        """Set a Chinese translation that the employer made, with or without its seal."""
        data = {
            "title": title,
            "lines": lines,
            "date": day,
            "stamped": stamped,
            "bottom": 128 - 9 * len(lines),
        }
        truth = {"language_from": language, "language_to": "zh", "stamped": stamped}
        return Paper("translation", self._set("translation/zh_table", person, employer, data), truth)

    def passport(self, person: Person, *, issue_date: date, expiry_date: date | None = None) -> Paper:
        """Set the page with the machine-readable zone (ICAO 9303-4, TD3)."""
        expiry = expiry_date or person.passport_expiry
        data = {"issue_date": issue_date, "expiry_date": expiry, "mrz": mrz(person, expiry)}
        truth = {
            "full_name": person.mrz_name,
            "date_of_birth": person.born.isoformat(),
            "nationality": person.nationality,
            "passport_number": person.passport_number,
            "gender": person.gender,
            "expiry_date": expiry.isoformat(),
            "issuing_country": person.nationality,
            "mrz_valid": True,
        }
        return Paper("passport", self._set("passport/td3", person, None, data), truth)

    def experience(
        self,
        person: Person,
        *,
        organisation: str,
        address: str,
        contact: str,
        referee: str,
        position: str,
        duties: str,
        start_date: date,
        end_date: date,
        issue_date: date,
    ) -> Paper:
        """Set a letter of a former employer."""
        data = {
            "organisation": organisation,
            "address": address,
            "contact": contact,
            "referee": referee,
            "position": position,
            "duties": duties,
            "start_date": start_date,
            "end_date": end_date,
            "issue_date": issue_date,
        }
        truth = {
            "holder_name": person.full,
            "organisation": organisation,
            "position": position,
            "start_date": start_date.isoformat(),
            "end_date": end_date.isoformat(),
            "issue_date": issue_date.isoformat(),
            "signed_or_sealed": True,
            "contact": contact,
        }
        return Paper("work_experience", self._set("work_experience/letter", person, None, data), truth)

    def medical(self, person: Person, *, issue_date: date, authority: str, number: str) -> Paper:
        """Set the verification certificate of a physical examination."""
        data = {"issue_date": issue_date, "authority": authority, "number": number}
        truth = {
            "holder_name": f"{person.family} {person.given}".upper(),
            "passport_number": person.passport_number,
            "issuing_authority": authority,
            "issue_date": issue_date.isoformat(),
            "result": "fit",
        }
        return Paper("medical_exam", self._set("medical_exam/verification", person, None, data), truth)


def check_digit(text: str) -> str:
    """ICAO 9303-3: weights 7 3 1, A=10 ... Z=35, filler 0, modulo 10."""
    total = 0
    for index, letter in enumerate(text):
        value = int(letter) if letter.isdigit() else 0 if letter == "<" else ord(letter) - 55
        total += value * _WEIGHTS[index % 3]
    return str(total % 10)


def mrz(person: Person, expiry: date) -> tuple[str, str]:
    """Give the two lines of 44 characters of a TD3 passport (ICAO 9303-4)."""
    names = f"{person.family}<<{person.given}".upper().replace(" ", "<").replace("-", "<").replace("'", "")
    first = f"P<{person.nationality}{names}"[:44].ljust(44, "<")
    number = person.passport_number.ljust(9, "<")
    born, ends = person.born.strftime("%y%m%d"), expiry.strftime("%y%m%d")
    optional = "<" * 14
    second = (
        f"{number}{check_digit(number)}{person.nationality}{born}{check_digit(born)}{person.gender}"
        f"{ends}{check_digit(ends)}{optional}{check_digit(optional)}"
    )
    composite = second[:10] + second[13:20] + second[21:43]
    return first, second + check_digit(composite)
