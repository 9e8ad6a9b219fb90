"""Two printings of an employer's name -> the same company, another one, or cannot tell."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from doc_checker.fields.folding import fold
from policy.truth import Truth

_LEGAL = re.compile(
    r"\b(?:co|company|ltd|limited|inc|incorporated|corp|corporation|llc|plc|gmbh|ag|sa|srl|spa|bv|pte|pty|kk|the|and|of)\b|"
    r"(?:有限责任公司|股份有限公司|集团有限公司|有限公司|公司)"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")


def same_employer(left: str, right: str) -> Truth:
    """Say whether two names are one company's; legal forms, order and punctuation do not count.

    A Chinese and a foreign name of a company cannot be compared: unknown.
    """
    if bool(_HAN.search(left)) is not bool(_HAN.search(right)):
        return Truth.UNKNOWN
    a, b = _core(left), _core(right)
    if not a or not b:
        return Truth.UNKNOWN
    if a == b or sorted(a.split()) == sorted(b.split()):
        return Truth.YES
    # Between a slip of the pen and another company lies what only a person can tell.
    score = fuzz.ratio(a, b)
    return Truth.UNKNOWN if score >= 85 or a in b or b in a else Truth.NO


def _core(text: str) -> str:
    text = re.sub(r"[^\w\s]", " ", fold(text).replace(".", "").replace("(", " ").replace(")", " "))
    text = _LEGAL.sub(" ", text)
    return "".join(text.split()) if _HAN.search(text) else " ".join(text.split())
