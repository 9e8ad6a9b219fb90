"""Two printed names -> how alike they are: the scripts that both have decide, else the best match."""

from __future__ import annotations

from doc_checker.consistency.names import one_script, two_scripts
from doc_checker.consistency.names.likeness import Likeness, NameMatch, Reason, plausible, unclear
from doc_checker.consistency.names.written import Written, read_name

__all__ = ["Likeness", "NameMatch", "Reason", "compare_names"]

_ORDER = (Likeness.SAME, Likeness.PLAUSIBLE, Likeness.UNCLEAR, Likeness.DIFFERENT)


def compare_names(left: str, right: str, confidence: float = 1.0, misread_below: float = 0.8) -> NameMatch:
    """Compare two names as printed, in any scripts and orders.

    Args:
        left: one name; may hold several scripts, a machine-readable zone's fillers, or a birth name.
        right: the other name.
        confidence: of the less sure of the two readings, 0..1.
        misread_below: below this confidence one differing letter may be the reader's slip.
    """
    ours, theirs = read_name(left), read_name(right)
    if not ours or not theirs:
        return unclear(Reason.NO_NAME)
    mine, others = ([w for w in names if not w.birth_name] for names in (ours, theirs))
    births = [(a, b) for a in ours for b in theirs if a.birth_name or b.birth_name]
    pairs = [(a, b) for a in mine for b in others]
    shared = [(a, b) for a, b in pairs if a.script is b.script]
    found = _of_shared(shared, confidence, misread_below) if shared else _best(pairs)
    if found.likeness is not Likeness.SAME:
        for a, b in births:
            if (
                a.script is b.script
                and one_script.compare(a, b, confidence, misread_below).likeness is Likeness.SAME
            ):
                return plausible(Reason.BIRTH_NAME)
    return found


def _of_shared(pairs: list[tuple[Written, Written]], confidence: float, misread_below: float) -> NameMatch:
    """Let the scripts that both names have decide; where they disagree nobody can tell."""
    found = [one_script.compare(a, b, confidence, misread_below) for a, b in pairs]
    kinds = {match.likeness for match in found}
    if Likeness.DIFFERENT in kinds and len(kinds) > 1:
        return unclear(Reason.CONTRADICTION)
    return max(found, key=lambda match: _ORDER.index(match.likeness))


def _best(pairs: list[tuple[Written, Written]]) -> NameMatch:
    return min((two_scripts.compare(a, b) for a, b in pairs), key=lambda match: _ORDER.index(match.likeness))
