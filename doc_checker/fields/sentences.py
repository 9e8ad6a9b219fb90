"""Sentence patterns of config/documents (templates with slots) -> the pieces of text that fill the slots."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from doc_checker.fields.folding import fold_indexed, is_unspaced
from doc_checker.fields.sheet import Sheet

_SLOTS = {
    "name": r"[^\n,;:，。；：0-9]{2,60}?",
    "han_name": r"[^\s,，。；;:：（(]{2,20}?",
    "org": r"[^\n;:；：]{2,90}?",
    "text": r"[^\n;；。]{2,90}?",
    "long": r"[^。\n]{2,300}?",
    "date": r"[^\n;；。]{4,60}?",
    "ref": r"[a-z0-9][a-z0-9\-/.]{3,24}",
}
_PIECE = re.compile(r"\{(\w+):(\w+)\}|(\.\.\.)|([()|\[\]^$])|(\s+)|(\\.|[^\s{}()|\[\].^$\\]+|\.)")


@dataclass(frozen=True, slots=True)
class Filled:
    """One slot of a pattern with its text; `start` and `end` are places in the sheet's text."""

    slot: str
    text: str
    start: int
    end: int
    pattern: int


@lru_cache(maxsize=512)
def compile_template(template: str) -> re.Pattern[str]:
    """Turn a template into a pattern over folded text.

    `{slot:shape}` takes a value, `...` up to 90 characters, `(a|b)` either, `[a]` maybe; blanks match any
    white space and none beside East Asian signs. A slot at the end stops at the next punctuation or line end.
    """
    out = []
    previous = " "
    for match in _PIECE.finditer(template):
        slot, shape, dots, sign, blank, literal = match.groups()
        if slot:
            out.append(f"(?P<{slot}>{_SLOTS[shape]})")
        elif dots:
            out.append(r"[\s\S]{0,90}?")
        elif sign:
            out.append(
                {"(": "(?:", "[": "(?:", "]": ")?", "^": r"(?:^|(?<=\n))", "$": r"(?=\s*\n|\s*$)"}.get(
                    sign, sign
                )
            )
        elif blank:
            following = template[match.end() : match.end() + 1]
            loose = (
                previous in "})]|(" or following in "{([|)" or is_unspaced(previous) or is_unspaced(following)
            )
            out.append(r"\s*" if loose else r"\s+")
        else:
            out.append(_literal(literal.removeprefix("\\") if len(literal) == 2 else literal))
        previous = match[0][-1]
    if template.rstrip().endswith("}"):
        out.append(r"(?=\s*[,.;:，。；：()（）\n]|\s*$)")
    return re.compile("".join(out))


def _literal(text: str) -> str:
    """Escape a piece of literal text; spaced scripts match whole words only."""
    folded = fold_indexed(text).text
    before = r"(?<!\w)" if folded[0].isalnum() and not is_unspaced(folded[0]) else ""
    after = r"(?!\w)" if folded[-1].isalnum() and not is_unspaced(folded[-1]) else ""
    return before + re.escape(folded) + after


def fill(sheet: Sheet, templates: Iterable[str]) -> Iterator[Filled]:
    """Match the templates in order on the sheet and give every filled slot."""
    folded = sheet.flowing
    for number, template in enumerate(templates):
        for match in compile_template(template).finditer(folded.text):
            for slot, value in match.groupdict().items():
                if value and value.strip():
                    lead = len(value) - len(value.lstrip())
                    start, end = match.start(slot) + lead, match.end(slot)
                    first, last = folded.source_span(start, end)
                    while last < len(sheet.text) and unicodedata.category(sheet.text[last]) == "Mn":
                        last += 1  # a Thai or Arabic mark that folding dropped
                    yield Filled(slot, sheet.joined(first, last).strip(), first, last, number)
