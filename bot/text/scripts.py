"""Text -> how much of it stands in which script, and the language that the script alone gives."""

from __future__ import annotations

import re
from collections import Counter

#: First and last code point of the blocks that people write in, with the name of the script.
_BLOCKS = (
    (0x0041, 0x024F, "latin"),
    (0x1E00, 0x1EFF, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0E00, 0x0E7F, "thai"),
    (0x0E80, 0x0EFF, "lao"),
    (0x1000, 0x109F, "burmese"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1780, 0x17FF, "khmer"),
    (0x3040, 0x30FA, "kana"),
    (0x30FC, 0x30FF, "kana"),
    (0x3400, 0x9FFF, "han"),
    (0x1100, 0x11FF, "hangul"),
    (0xAC00, 0xD7A3, "hangul"),
)
#: Scripts that one language of ours, or one language at all, is written in.
SCRIPT_LANGUAGES = {
    "kana": "ja",
    "hangul": "ko",
    "han": "zh",
    "cyrillic": "ru",
    "arabic": "ar",
    "greek": "el",
    "hebrew": "he",
    "devanagari": "hi",
    "bengali": "bn",
    "tamil": "ta",
    "thai": "th",
    "lao": "lo",
    "burmese": "my",
    "georgian": "ka",
    "khmer": "km",
    "armenian": "hy",
}
_NOT_RUSSIAN = re.compile("[іїєґўјљњћђџәғқңөұүһ]")
_NOT_ARABIC = re.compile("[پچژگکیےٹڈڑ]")
_LATIN_WORD = re.compile("[a-z\u00c0-\u024f\u1e00-\u1eff]+(?:['\u2019][a-z]+)*", re.IGNORECASE)
_HAN_CHARACTERS_PER_WORD = 1.6


def script_weights(text: str) -> Counter[str]:
    """Count the words of each script, an unspaced script's letters shared out over words."""
    letters: Counter[str] = Counter()
    for letter in text:
        code = ord(letter)
        if letter.isalpha():
            for first, last, script in _BLOCKS:
                if first <= code <= last:
                    letters[script] += 1
                    break
    weights: Counter[str] = Counter()
    for script, count in letters.items():
        if script == "latin":
            weights[script] = len(_LATIN_WORD.findall(text))
        elif script in ("han", "kana", "thai", "hangul"):
            weights[script] = max(1, round(count / _HAN_CHARACTERS_PER_WORD))
        else:
            weights[script] = max(1, round(count / 4))
    return weights


def main_script(text: str) -> str | None:
    """Give the script that carries the sentence; None where there are no letters.

    Japanese and Korean mix in Chinese characters, and all mix in Latin terms: the grammar tells.
    """
    weights = script_weights(text)
    if not weights:
        return None
    if weights["kana"] and weights["kana"] * 6 >= weights["han"]:
        weights["kana"] += weights.pop("han", 0)
    if weights["latin"] and len(weights) > 1:
        other = max((script for script in weights if script != "latin"), key=lambda script: weights[script])
        # "NCR 有效期多久" is Chinese; "what does 工作许可 mean for my wife" is English.
        return "latin" if weights["latin"] > 1.3 * weights[other] + 1 else other
    return weights.most_common(1)[0][0]


def latin_words(text: str) -> list[str]:
    """Give the words in Latin letters, in lower case."""
    return [word.lower() for word in _LATIN_WORD.findall(text)]


def is_foreign_variant(text: str, script: str) -> bool:
    """Say whether Cyrillic or Arabic text has letters that Russian or Arabic does not write."""
    lowered = text.lower()
    if script == "cyrillic":
        return bool(_NOT_RUSSIAN.search(lowered))
    return script == "arabic" and bool(_NOT_ARABIC.search(lowered))
