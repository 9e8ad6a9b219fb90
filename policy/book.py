"""The policy book: every statement, table and answer, read once, asked as of a date and for a place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from policy.errors import PolicyError
from policy.places import Place, Places
from policy.statement import Reference, Source, Statement
from policy.truth import Truth

if TYPE_CHECKING:
    from policy.answer_texts import AnswerEntry
    from policy.authentication_table import AuthenticationTable
    from policy.checklist_table import ChecklistTable
    from policy.circumstances import CircumstanceTable
    from policy.deadline_table import DeadlineRule
    from policy.points_table import PointsTable
    from policy.routes import RouteTable
    from policy.settings import Settings
    from policy.working_days import WorkingDays


class NotInForceError(PolicyError):
    """A value was asked for as of a day on which, or for a city in which, its statement does not hold."""

    code = "not_in_force"


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """All policy. `version` changes with any content, and not with the order of files or keys."""

    version: str
    sources: Mapping[str, Source]
    statements: Mapping[str, Statement]
    places: Places
    settings: Settings
    circumstances: CircumstanceTable
    points: tuple[PointsTable, ...]
    checklist: ChecklistTable
    routes: RouteTable
    authentication: AuthenticationTable
    answers: Mapping[str, AnswerEntry]
    deadlines: tuple[DeadlineRule, ...]
    working_days: WorkingDays

    def statement(self, name: str) -> Statement:
        """Give a statement by id.

        Raises:
            PolicyError: there is none.
        """
        found = self.statements.get(name)
        if found is None:
            raise PolicyError("statements", name, "expected the id of a statement")
        return found

    def in_force(self, name: str, as_of: date) -> Truth:
        """Say whether a statement holds on a day; unknown where its first day is not known."""
        return self.statement(name).in_force(as_of)

    def value(self, reference: str, as_of: date | None = None, city: str | None = None) -> Any:
        """Give the value that `reference` names; without a date, whenever it holds or held.

        Raises:
            PolicyError: the reference names no value.
            NotInForceError: its statement does not hold on `as_of`, or not in `city`.
        """
        parsed = Reference.parse(reference)
        if parsed is None:
            raise PolicyError("reference", reference, "expected statement_id.key")
        statement = self.statement(parsed.statement)
        try:
            found = parsed.look_up(statement.values)
        except KeyError as error:
            keys = ", ".join(statement.values) or "no values"
            raise PolicyError("reference", reference, f"expected a key that exists ({keys})") from error
        if as_of is not None and statement.in_force(as_of) is Truth.NO:
            raise NotInForceError("reference", reference, f"not in force on {as_of.isoformat()}")
        if city is not None and self.covers(statement.id, city) is Truth.NO:
            raise NotInForceError("reference", reference, f"does not hold in {city}")
        return found

    def find_value(self, reference: str, as_of: date, city: str | None = None) -> Any | None:
        """Give the value that `reference` names, or None where it does not hold then and there."""
        try:
            return self.value(reference, as_of, city)
        except NotInForceError:
            return None

    def place(self, city: str | None) -> Place | None:
        """Find the city or province that a free text names; None where it is not known."""
        return self.places.find(city)

    def covers(self, name: str, city: str | None) -> Truth:
        """Say whether a statement holds in a city (free text); unknown where the city is not known."""
        place = self.place(city)
        return self.statement(name).scope.covers(city_of(place), place.province if place else None)

    def sources_of(self, names: Iterable[str]) -> tuple[Source, ...]:
        """Give the sources of statements, each once, in the order of the statements."""
        ids = dict.fromkeys(source for name in names for source in self.statement(name).sources)
        return tuple(self.sources[source] for source in ids)


def city_of(place: Place | None) -> str | None:
    """Give the name of a place that is a city, None for a province or no place."""
    return place.name if place is not None and place.kind == "city" else None
