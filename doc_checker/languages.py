"""Recognised text -> the languages it is written in (BCP 47), most text first."""

from __future__ import annotations

import re
from collections import Counter

from doc_checker.fields.folding import fold, is_han
from doc_checker.fields.lexicon import Lexicon

_MIN_SHARE = 0.08
_TRADITIONAL_ONLY = frozenset(
    "學證業書號碼國關發機護職務員單錄無記會專畢歷經濟領認勞動約時間點給責額區醫師藝術與數電話處個檢驗體復語譯為將來"
)
_SIMPLIFIED_ONLY = frozenset(
    "学证业书号码国关发机护职务员单录无记会专毕历经济领认劳动约时间点给责额区医师艺术与数电话处个检验体复语译为将来"
)
_SPECIAL = {
    "ß": "de",
    "ñ": "es",
    "ã": "pt",
    "õ": "pt",
    "ơ": "vi",
    "ư": "vi",
    "ł": "pl",
    "ş": "tr",
    "ı": "tr",
    "ğ": "tr",
}
_CYRILLIC = {
    "і": "uk",
    "ї": "uk",
    "є": "uk",
    "ґ": "uk",
    "ы": "ru",
    "ё": "ru",
    "э": "ru",
    "қ": "kk",
    "ә": "kk",
    "ң": "kk",
    "ұ": "kk",
    "ғ": "kk",
}


def detect_languages(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Give the languages of the text; one with less than 8 % of the letters is left out."""
    weights: Counter[str] = Counter()
    for line in text.splitlines():
        for tag, weight in _of_line(line).items():
            weights[tag] += weight
    scripts = {
        "latin": weights.pop("Latn", 0),
        "cyrillic": weights.pop("Cyrl", 0),
        "arabic": weights.pop("Arab", 0),
    }
    for script, weight in scripts.items():
        if weight:
            for tag, share in _by_words(text, script, lexicon).items():
                weights[tag] += round(weight * share)
    if weights["ja-Han"]:
        weights["ja" if weights["ja"] else "zh"] += weights.pop("ja-Han")
    total = sum(weights.values())
    return tuple(tag for tag, weight in weights.most_common() if total and weight >= total * _MIN_SHARE)


def is_traditional(text: str) -> bool:
    """Tell whether Chinese text is written in traditional characters."""
    return sum(c in _TRADITIONAL_ONLY for c in text) > sum(c in _SIMPLIFIED_ONLY for c in text)


def _of_line(line: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for char in line:
        if "\u3040" <= char <= "\u30ff":
            found["ja"] += 3
        elif is_han(char) and char.isalpha():
            found["ja-Han"] += 3  # one sign carries about as much as three letters
        elif "\uac00" <= char <= "\ud7a3":
            found["ko"] += 3
        elif "\u0e00" <= char <= "\u0e7f":
            found["th"] += 1
        elif "\u0600" <= char <= "\u06ff":
            found["Arab"] += 1
        elif "\u0400" <= char <= "\u04ff":
            found["Cyrl"] += 1
        elif (char.isalpha() and char < "\u0250") or "\u1e00" <= char <= "\u1eff":
            found["Latn"] += 1
    return found


def _by_words(text: str, script: str, lexicon: Lexicon) -> dict[str, float]:
    words = Counter(re.findall(r"[^\W\d_]+", fold(text)))
    scores: Counter[str] = Counter()
    for tag, small in lexicon.languages[script].items():
        scores[tag] = sum(min(words[fold(w)], 12) for w in small)
    low = text.lower()
    for char, tag in (_SPECIAL if script == "latin" else _CYRILLIC if script == "cyrillic" else {}).items():
        scores[tag] += 2 * min(low.count(char), 10)
    best = scores.most_common(3)
    if not best or best[0][1] == 0:
        return {"ru" if script == "cyrillic" else "ar" if script == "arabic" else "en": 1.0}
    kept = (
        [(t, s) for t, s in best if s == best[0][1] or (s >= 10 and s >= best[0][1] * 0.6)][
            : 1 if best[0][1] < 10 else 3
        ]
        if script == "latin"
        else best[:1]
    )
    total = sum(s for _, s in kept)
    return {t: s / total for t, s in kept}
