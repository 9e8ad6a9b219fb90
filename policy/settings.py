"""`settings.yaml` -> how old a confirmation may be before an answer tells the reader to confirm."""

from __future__ import annotations

from dataclasses import dataclass

from policy.shape import Entry


@dataclass(frozen=True, slots=True)
class Settings:
    """How the policy data is kept, which is ours to decide and no rule of an office."""

    confirmation_days: int


def read_settings(entry: Entry) -> Settings:
    """Read `settings.yaml`."""
    keys = entry.mapping("confirmation_days")
    if "confirmation_days" not in keys:
        return Settings(0)
    period = keys["confirmation_days"]
    days = period.integer()
    if days == period.value and not 1 <= days <= 3650:  # else it has been told already that it is no number
        period.note("expected a number of days from 1 to 3650")
    return Settings(days)
