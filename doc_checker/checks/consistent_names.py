"""consistency.name: is it one person's name on all papers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doc_checker.checks.compared import Stated, looked, name_field, papers
from doc_checker.checks.context import Context, Doubt
from doc_checker.checks.outcome import failed, passed, unknown
from doc_checker.checks.words import Words
from doc_checker.consistency.names import Likeness, NameMatch, Reason, compare_names
from doc_checker.fields.folding import compact, fold
from doc_checker.model import DocumentType, Finding, Severity

_CODE = "consistency.name"
_BETWEEN = 12  # signs that may stand between the two writings of a name


def check_names(context: Context) -> Iterator[Finding]:
    """Compare each name with the passport's (else the case's, else the first); report each that differs."""
    sources = context.rules.sources("name_consistency_all_papers")
    order = sorted(context.reading.documents, key=lambda d: d.type is not DocumentType.PASSPORT)
    seen = [context.see(document, name) for document in order if (name := name_field(document))]
    named = [Stated(one.values, one) for one in seen if one.text()]
    declared = context.case.applicant.full_name
    facts = [*named, *([Stated((declared,))] if declared else [])]
    nameless = [one for one in seen if not one.text()]
    if len(facts) + len(nameless) < 2:
        return
    found: list[Finding] = []
    for one in nameless:
        found.append(unknown(_CODE, Doubt.NOT_READ, [one.document], [one], sources))
    if facts:
        first = _reference(facts)
        others = [fact for fact in facts if fact is not first]
        found += [finding for other in others if (finding := _compare(context, first, other, sources))]
    yield from found
    if not found:
        names = Words("plain", tuple(dict.fromkeys(str(fact.values[0]) for fact in facts)))
        yield passed(_CODE, papers(*facts), looked(*facts), sources, names=names)


def _reference(facts: list[Stated]) -> Stated:
    is_passport = facts[0].document is not None and facts[0].document.type is DocumentType.PASSPORT
    return facts[0] if is_passport or facts[-1].document is not None else facts[-1]


def _compare(context: Context, first: Stated, other: Stated, sources: tuple[str, ...]) -> Finding | None:
    """Report how a name differs; None where it is the same."""
    confidence = min(first.confidence, other.confidence)
    matches = [
        compare_names(str(a), str(b), confidence, context.limits.misread_below)
        for a in first.values
        for b in other.values
    ]
    both, places = papers(first, other), looked(first, other)
    if len({match.likeness for match in matches}) > 1:
        return unknown(_CODE, Doubt.AMBIGUOUS, both, places, sources)
    match = matches[0]
    if not first.is_sure or not other.is_sure:
        return unknown(_CODE, Doubt.UNSURE, both, places, sources)
    facts: dict[str, object] = {"name": str(first.values[0]), "other": str(other.values[0])}
    if match.likeness is Likeness.SAME:
        return None
    if match.reason is Reason.OTHER_SCRIPT and _stand_together(context, first, other):
        return None
    if match.likeness is Likeness.UNCLEAR:
        return unknown(_CODE, _doubt(match), both, places, sources)
    reason = Words("name-reason", (match.reason.value,))
    if match.likeness is Likeness.PLAUSIBLE:
        return failed(_CODE, both, places, sources, "plausible", Severity.WARNING, reason=reason, facts=facts)
    return failed(_CODE, both, places, sources, reason=reason, facts=facts)


def _stand_together(context: Context, first: Stated, other: Stated) -> bool:
    """Say whether a paper gives both names for one person, in two scripts that sound alone cannot compare.

    Either any paper writes one beside the other ("Ana Ruiz（安娜·鲁伊斯）"), as translators do, or the
    paper that is compared also names the person as the other does.
    """
    one, two = str(first.values[0]), str(other.values[0])
    own = context.pages_of(other.document) if other.document else ()
    if any(page is not None and _holds(page.text, one) for page in own):
        return True
    return any(_beside(page.text, one, two) or _beside(page.text, two, one) for page in context.reading.pages)


def _beside(text: str, whole: str, other: str) -> bool:
    """Say whether the second name stands next to the first, which is written in one piece."""
    letters = map(re.escape, re.sub(r"[\s·•・‧]", "", fold(whole)))
    low, room = fold(text), len(other) + _BETWEEN
    words = [re.compile(_alone(word)) for word in re.split(r"[\s,]+", fold(other)) if word]
    return any(
        all(word.search(low, max(0, place.start() - room), place.end() + room) for word in words)
        for place in re.finditer(r"[\s·•・‧]*".join(letters), low)
    )


def _alone(word: str) -> str:
    """Give a pattern for a word; one in Latin letters is no part of a longer one."""
    edge = "a-z" if word.isascii() else ""
    return rf"(?<![{edge}]){re.escape(word)}(?![{edge}])" if edge else re.escape(word)


def _holds(text: str, name: str) -> bool:
    """Say whether a text holds all words of a name; a name without blanks must stand in one piece."""
    low = fold(text)
    words = [word for word in re.split(r"[\s,]+", fold(name)) if word]
    if len(words) == 1:
        return compact(words[0]) in compact(low)
    return all(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low) for word in words)


def _doubt(match: NameMatch) -> Doubt:
    return Doubt.UNSURE if match.reason is Reason.MISREAD else Doubt.PERSON
