"""Two names in different scripts: the same letters, as one script writes the other, or not comparable."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
from itertools import permutations, product

from anyascii import anyascii
from pypinyin import Style, pinyin
from rapidfuzz.distance import OSA

from doc_checker.consistency.names import arabic, cyrillic, kana, korean
from doc_checker.consistency.names.forms import (
    Tokens,
    contains,
    patronymics,
    plain_forms,
    same_tokens,
    settings,
    without_particles,
    without_patronymic,
)
from doc_checker.consistency.names.likeness import NameMatch, Reason, different, plausible, same, unclear
from doc_checker.consistency.names.pinyin_syllables import is_pinyin
from doc_checker.consistency.names.written import Script, Written

_MAX_READINGS = 64
# Surnames that are read otherwise than the same character elsewhere.
_SURNAME_READING = {"单": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "查": "zha", "区": "ou", "朴": "piao", "盖": "ge", "任": "ren", "华": "hua",
                    "尉": "wei", "乐": "yue", "翟": "zhai", "缪": "miao", "覃": "qin", "洗": "xian", "冼": "xian", "那": "na", "宁": "ning"}  # fmt: skip


def compare(left: Written, right: Written) -> NameMatch:
    """Compare two names of different scripts."""
    if right.script is Script.LATIN:
        left, right = right, left
    if left.script is not Script.LATIN:
        return unclear(Reason.OTHER_SCRIPT)
    compared = {
        Script.CYRILLIC: _with_cyrillic,
        Script.ARABIC: _with_arabic,
        Script.HANGUL: _with_hangul,
        Script.HAN: _with_han,
        Script.KANA: _with_kana,
    }.get(right.script, _with_other)
    return compared(left, right)


def _with_cyrillic(left: Written, right: Written) -> NameMatch:
    romanised = [tuple(sorted(cyrillic.soundings(t))) for t in right.tokens]
    theirs = list(_some(romanised))
    bare_tokens = without_patronymic(right.tokens)
    bare = list(_some([tuple(sorted(cyrillic.soundings(t))) for t in bare_tokens]))
    best: NameMatch | None = None
    if cyrillic.other_fathers(patronymics(plain_forms(left)[0]), patronymics(right.tokens)):
        return different(Reason.OTHER_NAME)
    for plain in plain_forms(left):
        full = tuple(map(cyrillic.sounding, plain))
        short = tuple(map(cyrillic.sounding, without_patronymic(plain)))
        if any(same_tokens(full, form) for form in theirs):
            return same(Reason.SCRIPT)
        if len(short) > 1 and any(same_tokens(short, form) for form in bare if len(form) > 1):
            return same(Reason.PATRONYMIC)
        for form in theirs:
            for larger, smaller in ((full, form), (form, full)):
                if contains(larger, smaller):
                    best = plausible(Reason.MISSING_NAME) if len(smaller) > 1 else unclear(Reason.ONE_NAME)
        if best is None and any(_near(short, form) for form in bare):
            best = unclear(Reason.TRANSLITERATION)
    if best:
        return best
    slavic = any(cyrillic.looks_slavic(plain) for plain in plain_forms(left))
    return different(Reason.OTHER_NAME) if slavic else unclear(Reason.OTHER_SCRIPT)


def _some(choices: list[tuple[str, ...]]) -> list[Tokens]:
    """Give all combinations of the choices, or only those by one custom where there are too many."""
    total = 1
    for options in choices:
        total *= len(options)
    if total <= _MAX_READINGS:
        return list(product(*choices))
    most = max(len(options) for options in choices)
    return [tuple(options[min(i, len(options) - 1)] for options in choices) for i in range(most)]


def _near(one: Tokens, two: Tokens) -> bool:
    """Say whether the names differ by little enough that another custom of romanisation may explain it."""
    if len(one) != len(two) or len(one) < 2:
        return False
    return any(
        all(
            OSA.distance(a, b) <= max(1, len(a) // 3)
            and cyrillic.skeleton(a) == cyrillic.skeleton(b)
            and a.endswith("a") is b.endswith("a")  # Орлов and Орлова are a man and a woman
            for a, b in zip(order, two, strict=True)
        )
        for order in (permutations(one) if len(one) <= 4 else (one,))
    )


def _with_arabic(left: Written, right: Written) -> NameMatch:
    theirs = plain_forms(right)[0]
    mine = _latin_without_article(plain_forms(left)[0])
    rest, sure, weak = list(theirs), 0, 0
    unmatched: list[str] = []
    for token in mine:
        known = arabic.name_class(token)
        match = next((t for t in rest if known is not None and arabic.name_class(t) == known), None)
        if match is not None:
            sure += 1
        else:
            match = next(
                (t for t in rest if arabic.name_class(t) is None and arabic.pattern(t).fullmatch(token)), None
            )
            weak += match is not None
        if match is None:
            unmatched.append(token)
        else:
            rest.remove(match)
    if not unmatched and not rest and sure + weak > 1:
        return same(Reason.SCRIPT) if not weak else plausible(Reason.TRANSLITERATION)
    if sure + weak > 1 and not (unmatched and rest):
        return plausible(Reason.MISSING_NAME)
    if any(arabic.name_class(t) is not None for t in unmatched) and any(
        arabic.name_class(t) is not None for t in rest
    ):
        return different(Reason.OTHER_NAME)
    return unclear(Reason.OTHER_SCRIPT)


def _latin_without_article(tokens: Tokens) -> Tokens:
    joined = arabic.servant_joined(without_particles(tokens))
    return tuple(
        t[2:] if t.startswith(("al", "el")) and len(t) > 5 and arabic.name_class(t) is None else t
        for t in joined
    )


def _with_hangul(left: Written, right: Written) -> NameMatch:
    patterns = korean.pattern("".join(right.tokens))
    if not patterns:
        return unclear(Reason.OTHER_SCRIPT)
    for plain in plain_forms(left):
        orders = {"".join(plain), "".join((*plain[-1:], *plain[:-1])), "".join((*plain[1:], *plain[:1]))}
        if any(p.fullmatch(order) for p in patterns for order in orders):
            return same(Reason.SCRIPT)
    plain = plain_forms(left)[0]
    is_korean = len(plain) in (2, 3) and (korean.surname_class(plain[0]) or korean.surname_class(plain[-1]))
    return different(Reason.OTHER_NAME) if is_korean else unclear(Reason.OTHER_SCRIPT)


def _with_han(left: Written, right: Written) -> NameMatch:
    text = "".join(right.tokens)
    if not 2 <= len(text) <= 6 or any(not "\u4e00" <= c <= "\u9fff" for c in text):
        return unclear(Reason.OTHER_SCRIPT)
    heard = _pinyin(text)
    for plain in plain_forms(left):
        wanted = tuple(t.replace("lyu", "lv").replace("nyu", "nv") for t in plain)
        written = "".join(wanted)
        # A reading that is not among the letters cannot be the one that was written.
        spoken = [
            tuple(r for r in options if r in written or _bare(r) in _bare(written)) for options in heard
        ]
        if all(spoken) and any(
            same_tokens(wanted, form) or same_tokens(tuple(map(_bare, wanted)), tuple(map(_bare, form)))
            for form in _some(spoken)
        ):
            return same(Reason.SCRIPT)
    plain = plain_forms(left)[0]
    surname_agrees = any(reading in (plain[0], plain[-1]) for reading in heard[0])
    if surname_agrees and all(map(is_pinyin, plain)):
        return different(Reason.OTHER_NAME)
    return unclear(Reason.OTHER_SCRIPT)


def _bare(syllable: str) -> str:
    return syllable.replace("v", "u")


def _pinyin(text: str) -> list[Tokens]:
    """Give the readings of each character; a surname's own reading first."""
    # One by one: side by side they would be read as a word of the language, which a name is not.
    heard = [
        tuple(dict.fromkeys(pinyin(char, style=Style.NORMAL, heteronym=True, v_to_u=False)[0]))
        for char in text
    ]
    first = _SURNAME_READING.get(text[0])
    if first:
        heard[0] = tuple(dict.fromkeys((first, *heard[0])))
    return heard


def _with_kana(left: Written, right: Written) -> NameMatch:
    theirs = tuple(kana.sounding(kana.romanised(t)) for t in plain_forms(right)[0])
    for plain in plain_forms(left):
        if same_tokens(tuple(map(kana.sounding, plain)), theirs):
            return same(Reason.SCRIPT)
    plain = plain_forms(left)[0]
    # Kana say exactly how a Japanese name sounds; a foreign one they only come near.
    if len(plain) == len(theirs) > 1 and kana.looks_japanese(plain):
        return different(Reason.OTHER_NAME)
    return unclear(Reason.OTHER_SCRIPT)


def _with_other(left: Written, right: Written) -> NameMatch:
    """Compare by a plain romanisation, which is too rough to prove that the names are the same, or are not."""
    theirs = tuple(re.sub(r"[^a-z]", "", anyascii(t).lower()) for t in right.tokens)
    for plain in plain_forms(left):
        if all(theirs) and not settings(plain).isdisjoint(settings(theirs)):
            return plausible(Reason.TRANSLITERATION)
    return unclear(Reason.OTHER_SCRIPT)
