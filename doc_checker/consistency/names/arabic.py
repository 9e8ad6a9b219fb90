"""Arabic names: script -> a pattern of Latin spellings; Latin spellings -> one sounding; well-known names as classes."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
from functools import lru_cache

_CONSONANTS = {
    "ب": "b|p", "ت": "t", "ث": "th|t|s", "ج": "j|g|dj", "ح": "h", "خ": "kh|k|h", "د": "d", "ذ": "dh|d|z|th", "ر": "r", "ز": "z", "س": "s|c",
    "ش": "sh|ch|sch", "ص": "s", "ض": "d|dh|z", "ط": "t", "ظ": "z|dh|th", "ع": "'|a|e|o|u|i|", "غ": "gh|g", "ف": "f|ph", "ق": "q|k|g|c", "ك": "k|c|q",
    "ل": "l", "م": "m", "ن": "n", "ه": "h|", "ة": "a|ah|at|eh|e|et", "ء": "", "پ": "p", "چ": "ch", "گ": "g", "ژ": "zh|j",
}  # fmt: skip
_LONG = {"ا": "a|aa|e|i|o|u", "أ": "a|e|o|u", "إ": "i|e", "آ": "a|aa", "ى": "a|y|i", "ي": "i|y|ee|ei|ai|e|ay|ey|iy|ie|yy|ya|aya",
         "ئ": "i|e|", "ؤ": "u|o|w", "و": "w|u|oo|o|ou|au|ow|aw|uw|wa|we"}  # fmt: skip
#: Spellings of one name each; a name is in one class at most.
_KNOWN: tuple[tuple[str, str], ...] = (
    ("محمد", "mohamed mohammed muhammad mohammad muhammed mohamad mohamud mohammod muhamed mohd md"),
    ("احمد", "ahmed ahmad ahmet achmed"), ("محمود", "mahmoud mahmud mahmood"), ("يوسف", "youssef yousef yusuf yousuf youcef yosef yusef"),
    ("حسن", "hassan hasan"), ("حسين", "hussein hussain husain husayn hossein hussien"), ("علي", "ali aly"), ("عمر", "omar umar"), ("عمرو", "amr amro"),
    ("خالد", "khaled khalid"), ("ابراهيم", "ibrahim ebrahim brahim"), ("مصطفى", "mustafa mostafa moustafa mustapha"), ("سعيد", "said saeed sayeed"),
    ("سيد", "sayed sayyid syed elsayed"), ("عبدالله", "abdullah abdallah abdulla abdalla"), ("عبدالرحمن", "abdulrahman abdelrahman abdurrahman abderrahmane"),
    ("فاطمة", "fatima fatma fatimah fatemeh"), ("عائشة", "aisha aicha ayesha aysha"), ("خديجة", "khadija khadijah"), ("مريم", "maryam mariam meryem meriem"),
    ("زينب", "zainab zeinab zaynab zineb"), ("نور", "nour noor nur"), ("سليمان", "suleiman sulaiman soliman suleyman sulayman"), ("عثمان", "othman osman uthman"),
    ("طارق", "tarek tariq tarik"), ("كريم", "karim kareem"), ("جمال", "jamal gamal"), ("منصور", "mansour mansoor mansur"), ("ناصر", "nasser nasir naser"),
    ("صالح", "saleh salih"), ("صلاح", "salah"), ("رشيد", "rashid rashed rachid"), ("امين", "amin ameen amine"), ("بلال", "bilal belal"),
    ("حمزة", "hamza hamzah"), ("اسماعيل", "ismail ismael esmail"), ("ياسر", "yasser yasir"), ("هشام", "hisham hesham hicham"), ("شريف", "sherif sharif cherif"),
    ("سارة", "sara sarah"), ("ليلى", "layla leila laila leyla"), ("هدى", "huda hoda"), ("منى", "mona muna"), ("قاسم", "qasim kassem qassem kasim"),
    ("فيصل", "faisal faysal feisal"), ("سلمان", "salman selman"), ("سلطان", "sultan"), ("ماجد", "majed majid maged"), ("وليد", "waleed walid"),
    ("سامي", "sami samy"), ("حبيب", "habib"), ("الدين", "eldin aldin uddin eddine"),
)  # fmt: skip
_FOLD = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ة": "ه",
        "ـ": "",
        "ک": "ك",
        "ی": "ي",
        "ؤ": "و",
        "ئ": "ي",
    }
)
_SERVANT = frozenset({"abd", "abdul", "abdel", "abdal"})
_PARTICLES = frozenset({"al", "el", "bin", "ben", "ibn", "bint", "abu", "abou", "abd"})


def fold_script(text: str) -> str:
    """Fold Arabic script: no vowel signs, one alif, one ya."""
    return re.sub(r"[\u064b-\u065f\u0670]", "", text).translate(_FOLD)


@lru_cache(maxsize=1)
def _classes() -> dict[str, int]:
    return {s: n for n, (arabic, latin) in enumerate(_KNOWN) for s in (fold_script(arabic), *latin.split())}


def name_class(token: str) -> int | None:
    """Give the class of a well-known name, in either script."""
    return _classes().get(fold_script(token))


def looks_arabic(tokens: tuple[str, ...]) -> bool:
    """Say whether Latin tokens look like an Arabic name."""
    return any(
        name_class(t) is not None or t in _PARTICLES or t.startswith(("abdel", "abdul")) for t in tokens
    )


def sounding(token: str, short_e: str = "a") -> str:
    """Reduce a plain Latin token to what its romanisation customs have in common.

    `short_e`: the vowel that the writer may have meant by e, a or i (Jaber, Jabir).
    """
    known = name_class(token)
    if known is not None:
        return f"#{known}"
    t = re.sub(r"^abd[aeu]l(?=..)", "abd", token)
    for before, after in (
        (r"kh|gh|ch(?=a)", "h"), (r"ou|oo|ow", "u"), (r"ee|ei|ai|ay|ey", "i"), (r"[dt]h", "t"), (r"[qc]", "k"), (r"e", short_e), (r"o", "u"), (r"y", "i"),
        (r"h$", ""), (r"(.)\1+", r"\1"),
    ):  # fmt: skip
        t = re.sub(before, after, t)
    return t


@lru_cache(maxsize=1024)
def pattern(token: str) -> re.Pattern[str]:
    """Give a pattern for the Latin spellings of a token in Arabic script, without its article."""
    parts = []
    folded = re.sub(r"[\u064b-\u065f\u0670ـ]", "", token)
    for char in folded:
        if char in _LONG:
            parts.append(f"(?:{_LONG[char]})")
        elif char in _CONSONANTS:
            parts.append(
                f"(?:{'|'.join(c * n for c in _CONSONANTS[char].split('|') for n in ((1, 2) if len(c) == 1 else (1,)))})"
            )
            parts.append("[aeiou]?")
    return re.compile("".join(parts))


def servant_joined(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Join Abd, Abdul or Abdel to the name that follows it, among plain Latin tokens."""
    kept: list[str] = []
    for place, token in enumerate(tokens):
        if token in _SERVANT and place + 1 < len(tokens):
            continue
        if place and tokens[place - 1] in _SERVANT:
            joined = ("abdul" if tokens[place - 1] == "abdul" else "abdel") + token
            token = joined if name_class(joined) is not None else "abd" + token
        kept.append(token)
    return tuple(kept)
