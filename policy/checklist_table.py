"""`checklist.yaml` -> which paper is required when, what excuses from it, and the rules for each paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from policy.case import ApplicationType
from policy.circumstances import CircumstanceTable
from policy.conditions import ALWAYS, Condition, read_condition, read_reference
from policy.shape import Entry
from policy.statement import Reference


class RuleName(StrEnum):
    """The rules that a paper can be under; the value's unit is in the name."""

    MAX_AGE_MONTHS = "max_age_months"
    MIN_REMAINING_MONTHS = "min_remaining_months"
    REQUIRED_TERMS = "required_terms"
    RECOMMENDED_TERMS = "recommended_terms"
    SIGNED_AND_SEALED = "signed_and_sealed"
    MAX_TERM_YEARS = "max_term_years"
    MIN_YEARS = "min_years"
    ISSUING_COUNTRIES = "issuing_countries"
    HABITUAL_RESIDENCE_MIN_YEARS = "habitual_residence_min_years"
    AUTHENTICATION = "authentication"
    AUTHENTICATION_HK_MO_TW = "authentication_hk_mo_tw"
    AUTHENTICATION_CHINA = "authentication_china"
    REFUSED_KINDS = "refused_kinds"
    ACCEPTED_KINDS = "accepted_kinds"
    TRANSLATION_FROM = "translation_from"
    TRANSLATION_EXEMPT = "translation_exempt"
    LANGUAGE = "language"
    WHICH_LEVEL = "which_level"
    MIN_WIDTH_PX = "min_width_px"
    MIN_HEIGHT_PX = "min_height_px"
    MAX_SIZE_MB = "max_size_mb"
    FILE_FORMATS = "file_formats"
    BACKGROUND = "background"
    SYSTEM_CHECKS = "system_checks"
    ALLOWED_CHARACTERS = "allowed_characters"
    GAP_FREE_HISTORY = "gap_free_history"


class Effect(StrEnum):
    """What a waiver does: the paper is not needed, or another one takes its place."""

    WAIVED = "waived"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule of a paper: its name and the value it refers to."""

    name: RuleName
    reference: Reference


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of paper that may be asked for; `notes` are statements that say more about it."""

    id: str
    rules: tuple[RuleEntry, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Requirement:
    """A paper is needed in some kinds of application, under a condition."""

    paper: str
    statement: str
    applications: tuple[ApplicationType, ...]
    when: Condition


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody is excused from papers, or may file `instead` in their place."""

    id: str
    statement: str
    papers: tuple[str, ...]
    applications: tuple[ApplicationType, ...]
    when: Condition
    effect: Effect
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChecklistTable:
    """All requirements, waivers and papers."""

    applications: Mapping[ApplicationType, tuple[str, ...]]
    papers: Mapping[str, Paper]
    requirements: tuple[Requirement, ...]
    waivers: tuple[Waiver, ...]


def read_checklist(
    entry: Entry, table: CircumstanceTable, values: Mapping[str, Mapping[str, Any]]
) -> ChecklistTable:
    """Read `checklist.yaml`; `values` are the values of all statements, by id."""
    top = entry.mapping("applications papers requirements waivers")
    applications = {}
    for name, item in top["applications"].named() if "applications" in top else ():
        kind = _application(item, name)
        keys = item.mapping("statements", "dossier")
        applications[kind] = known_statements(keys["statements"], values) if "statements" in keys else ()
    papers = {
        name: _paper(name, item, values) for name, item in (top["papers"].named() if "papers" in top else ())
    }
    requirements = tuple(
        _requirement(item, table, values, papers)
        for item in (top["requirements"].list() if "requirements" in top else ())
    )
    waivers = tuple(
        _waiver(name, item, table, values, papers)
        for name, item in (top["waivers"].named() if "waivers" in top else ())
    )
    return ChecklistTable(applications, papers, requirements, waivers)


def known_statements(item: Entry, values: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """Read a list of statement ids that exist."""
    names = item.texts()
    for name in names:
        if name and name not in values:
            item.note(f"{name} is not the id of a statement")
    return names


def known_statement(item: Entry, values: Mapping[str, Mapping[str, Any]]) -> str:
    """Read the id of a statement that exists."""
    name = item.text()
    if name and name not in values:
        item.note(f"{name} is not the id of a statement")
    return name


def _application(item: Entry, name: str) -> ApplicationType:
    try:
        return ApplicationType(name)
    except ValueError:
        item.note("expected one of " + ", ".join(ApplicationType))
        return ApplicationType.NOTIFICATION_OUTSIDE


def _applications(item: Entry) -> tuple[ApplicationType, ...]:
    return tuple(_application(item, name) for name in item.texts())


def _paper(name: str, item: Entry, values: Mapping[str, Mapping[str, Any]]) -> Paper:
    keys = item.mapping(optional="rules notes")
    rules = []
    for key, part in keys["rules"].entries() if "rules" in keys else ():
        if key not in list(RuleName):
            part.note("unknown rule; expected one of " + ", ".join(RuleName))
            continue
        for reference_item in part.list() if isinstance(part.value, list) else [part]:
            reference = read_reference(reference_item, values)
            if reference is not None:
                rules.append(RuleEntry(RuleName(key), reference))
    notes = known_statements(keys["notes"], values) if "notes" in keys else ()
    return Paper(name, tuple(rules), notes)


def _papers(item: Entry, papers: Mapping[str, Paper]) -> tuple[str, ...]:
    names = item.texts() if isinstance(item.value, list) else (item.text(),)
    for name in names:
        if name and name not in papers:
            item.note(f"{name} is not a paper of this file")
    return names


def _requirement(
    item: Entry,
    table: CircumstanceTable,
    values: Mapping[str, Mapping[str, Any]],
    papers: Mapping[str, Paper],
) -> Requirement:
    keys = item.mapping("paper statement for when")
    return Requirement(
        _papers(keys["paper"], papers)[0] if "paper" in keys else "",
        known_statement(keys["statement"], values) if "statement" in keys else "",
        _applications(keys["for"]) if "for" in keys else (),
        read_condition(keys["when"], table, values) if "when" in keys else ALWAYS,
    )


def _waiver(
    name: str,
    item: Entry,
    table: CircumstanceTable,
    values: Mapping[str, Mapping[str, Any]],
    papers: Mapping[str, Paper],
) -> Waiver:
    keys = item.mapping("papers statement for when effect", "instead")
    effect = keys["effect"].choice(Effect) if "effect" in keys else Effect.WAIVED
    if (effect is Effect.REPLACED) != ("instead" in keys):
        item.note("expected instead with the effect replaced, and only with it")
    return Waiver(
        name,
        known_statement(keys["statement"], values) if "statement" in keys else "",
        _papers(keys["papers"], papers) if "papers" in keys else (),
        _applications(keys["for"]) if "for" in keys else (),
        read_condition(keys["when"], table, values) if "when" in keys else ALWAYS,
        effect,
        _papers(keys["instead"], papers) if "instead" in keys else (),
    )
