"""Which scripts a text is written in, and its characters in one form."""

from __future__ import annotations

import unicodedata
from collections import Counter

_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x1100, 0x11FF, "Hang"),
    (0x3130, 0x318F, "Hang"),
    (0xAC00, 0xD7AF, "Hang"),
    (0x3040, 0x30FF, "Kana"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0x20000, 0x323AF, "Hani"),
)
# Written differently in the two standards and common on papers.
_SIMPLIFIED_ONLY = frozenset(
    "们个为书习产会众专业东严两乐乡买产亲仅从仓众优传伤伦伟关兴冈写军农冯决况净减办务动劳协单华"
    "卫卖历压厂厅县双发变号后员响园围国图圆圣场块坚垄垒报护担拟拥择损换据扬执扫扩"
)
_TRADITIONAL_ONLY = frozenset(
    "們個為書習產會眾專業東嚴兩樂鄉買親僅從倉優傳傷倫偉關興岡寫軍農馮決況淨減辦務動勞協單華衛賣"
    "歷壓廠廳縣雙發變號後員響園圍國圖圓聖場塊堅壟壘報護擔擬擁擇損換據揚執掃擴"
)


def script_of(character: str) -> str | None:
    """Name the ISO 15924 script (Hani for any Han, Kana for both kana); None for digits and marks."""
    if not character.isalpha() and unicodedata.category(character) not in ("Mn", "Mc"):
        return None
    code = ord(character)
    return next((name for low, high, name in _RANGES if low <= code <= high), None)


def scripts_of(text: str) -> tuple[str, ...]:
    """List scripts with at least 3 % of the letters, most first: Latn, Hans, Hant, Jpan, Kore, Cyrl ..."""
    counts = Counter(name for c in text if (name := script_of(c)))
    total = sum(counts.values())
    if not total:
        return ()
    if counts["Kana"] and counts["Kana"] + counts["Hani"] and counts["Kana"] * 12 >= counts["Hani"]:
        counts["Jpan"] = counts.pop("Kana") + counts.pop("Hani", 0)
    elif counts["Hani"]:
        simplified = sum(c in _SIMPLIFIED_ONLY for c in text)
        traditional = sum(c in _TRADITIONAL_ONLY for c in text)
        counts["Hant" if traditional > simplified else "Hans"] = counts.pop("Hani")
    if counts["Hang"]:
        counts["Kore"] = counts.pop("Hang")
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(name for name, count in ranked if count * 100 >= total * 3)


def is_cjk(character: str) -> bool:
    """Whether no blanks are written around it: Han, kana and their punctuation."""
    code = ord(character)
    return (
        (0x2E80 <= code <= 0x9FFF and not 0x3130 <= code <= 0x318F)
        or 0xFF00 <= code <= 0xFF60
        or 0x20000 <= code <= 0x323AF
    )


def normalise(text: str) -> str:
    """Put ligatures, radicals and presentation forms into plain letters; drop what has no width.

    Full-width forms stay: they tell Chinese typing from Latin.
    """
    kept = []
    for c in unicodedata.normalize("NFC", text):
        code = ord(c)
        if (
            0xFB00 <= code <= 0xFDFF
            or 0xFE70 <= code <= 0xFEFC
            or 0x2E80 <= code <= 0x2FDF
            or 0xF900 <= code <= 0xFAFF
        ):
            c = unicodedata.normalize("NFKC", c)
        elif unicodedata.category(c) in ("Cf", "Cc") or code == 0x00AD:
            continue
        kept.append(c)
    return "".join(kept).strip()
