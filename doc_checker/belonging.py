"""Says which document an authentication or a translation belongs to, by nearness and by what both name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from doc_checker.fields.folding import fold, western_digits
from doc_checker.fields.names import same_person
from doc_checker.model import Document, DocumentType

_DEPENDENT = frozenset({DocumentType.AUTHENTICATION, DocumentType.TRANSLATION})
_NEVER = _DEPENDENT | {DocumentType.PHOTO, DocumentType.UNREADABLE, DocumentType.APPLICATION_FORM}
_ENOUGH = 2.0
_KIND_WORDS = {
    DocumentType.DIPLOMA: r"学位|毕业|学历|diploma|degree|学士|硕士|博士|bachelor|master",
    DocumentType.NO_CRIMINAL_RECORD: r"犯罪|criminal|police|警察|antecedentes|judiciaire|судимост|führungszeugnis|刑事",  # noqa: E501
    DocumentType.WORK_EXPERIENCE: r"工作经历|工作证明|在职|离职|任职|employment|experience",
    DocumentType.EMPLOYMENT_CONTRACT: r"劳动合同|聘用合同|contract|协议",
    DocumentType.MEDICAL_EXAM: r"体检|体格检查|健康|medical|health",
    DocumentType.PASSPORT: r"护照|passport",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A document on its way, with its text and the order of its first page among all pages."""

    document: Document
    text: str
    first_page: int
    last_page: int


def long_numbers(text: str) -> set[str]:
    """Give the runs of digits and capitals that hold at least five digits: numbers that a translation repeats."""  # noqa: E501
    found = re.findall(r"[A-Z0-9][A-Z0-9\-/]{4,}", western_digits(text).upper())
    return {re.sub(r"\W", "", n) for n in found if sum(c.isdigit() for c in n) >= 5}


def latin_names(text: str) -> set[str]:
    """Give the capitalised Latin words of a text, which a Chinese translation often keeps in brackets."""
    return {w.upper() for w in re.findall(r"[A-Z][A-Za-z]{2,}", text)}


def owner_of(dependent: Draft, drafts: Sequence[Draft]) -> str | None:
    """Give the id of the document that this one authenticates or translates; None where nothing decides."""
    ranked = sorted(
        ((_nearness(dependent, d), d) for d in drafts if d.document.type not in _NEVER), key=lambda r: -r[0]
    )
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    if len(ranked) > 1 and ranked[1][0] > ranked[0][0] - 0.5:
        return None
    return ranked[0][1].document.id


def _bundles(draft: Draft) -> set[str]:
    """Give the names of the files without a page number: diploma-1.jpg and diploma-2.jpg are one bundle."""
    return {re.sub(r"[\s_\-.(]*\d+\)?(?=\.\w+$)", "", p.file) for p in draft.document.parts}


def _nearness(dependent: Draft, other: Draft) -> float:
    score = 0.0
    if _bundles(dependent) & _bundles(other):
        score += 1.0
        if other.last_page + 1 == dependent.first_page or other.last_page == dependent.first_page:
            score += 2.5
        elif dependent.last_page + 1 == other.first_page:
            score += 1.5
        elif other.last_page < dependent.first_page:
            score += 0.5
    score += min(6.0, 2.5 * len(long_numbers(dependent.text) & long_numbers(other.text)))
    name = next(
        (
            str(f.value)
            for k, f in other.document.fields.items()
            if k in {"holder_name", "full_name", "employee_name"}
        ),
        "",
    )
    if name:
        words = latin_names(dependent.text)
        if same_person(name, " ".join(words)) or name in dependent.text:
            score += 2.0
    issuer = other.document.fields.get("institution") or other.document.fields.get("issuing_authority")
    if issuer and len(str(issuer.value)) >= 6:
        named = fuzz.partial_ratio(fold(str(issuer.value)), fold(dependent.text), score_cutoff=90)
        score += 2.0 if named else 0.0
    pattern = _KIND_WORDS.get(other.document.type)
    if pattern and re.search(pattern, dependent.text, re.IGNORECASE):
        score += 1.5
    country = dependent.document.fields.get("country")
    theirs = other.document.fields.get("issuing_country") or other.document.fields.get("institution_country")
    if country and theirs:
        score += 1.2 if country.value == theirs.value else -2.0
    return score


def mirrors(chinese: Draft, other: Draft) -> bool:
    """Tell whether a Chinese text repeats a foreign document: same kind, and numbers or names in common."""
    if chinese.document.type is not other.document.type or "zh" in other.document.languages:
        return False
    if chinese.document.languages[:1] != ("zh",):
        return False
    issued = chinese.document.fields.get("issuing_country")
    if issued and issued.value == "CHN":
        return False  # a paper of a Chinese office, not the translation of a foreign one
    numbers = long_numbers(chinese.text) & long_numbers(other.text)
    passport = other.document.fields.get("passport_number")
    numbers -= {str(passport.value)} if passport else set()
    names = latin_names(chinese.text) & latin_names(other.text)
    dates = {"issue_date", "award_date", "start_date"}
    mine = {f.value for k, f in chinese.document.fields.items() if k in dates}
    theirs = {f.value for k, f in other.document.fields.items() if k in dates}
    return bool(numbers) or (len(names) >= 2 and bool(mine & theirs))
