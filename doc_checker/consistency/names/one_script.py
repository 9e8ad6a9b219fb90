"""Two names in the same script."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import product

from rapidfuzz.distance import OSA

from doc_checker.consistency.names import arabic, cyrillic, han, kana, korean, latin, vietnamese
from doc_checker.consistency.names.forms import (
    Tokens,
    contains,
    patronymics,
    plain_forms,
    same_tokens,
    without_particles,
    without_patronymic,
    without_suffixes,
)
from doc_checker.consistency.names.likeness import NameMatch, Reason, different, plausible, same, unclear
from doc_checker.consistency.names.pinyin_syllables import syllables
from doc_checker.consistency.names.written import Script, Written

_ALIKE = (
    (r"rn|nn", "m"),
    (r"vv|uu", "w"),
    (r"cl", "d"),
    (r"[il1j]", "l"),
    (r"[o0q]", "o"),
    (r"[ec]", "c"),
    (r"[uv]", "u"),
    (r"[hb]", "h"),
)


def compare(left: Written, right: Written, confidence: float, misread_below: float) -> NameMatch:
    """Compare two names of one script; `confidence` is that of the less sure reading."""
    pairs = [(a, b) for a in plain_forms(left) for b in plain_forms(right) if a and b]
    if not pairs:
        return unclear(Reason.NO_NAME)
    if any(same_tokens(a, b) for a, b in pairs):
        if left.script is Script.LATIN and _other_marks(left, right, pairs):
            return unclear(Reason.MISREAD) if confidence < 1 else different(Reason.ONE_LETTER)
        return _same_letters(left, right)
    if any(cyrillic.other_fathers(patronymics(a), patronymics(b)) for a, b in pairs[:1]):
        return different(Reason.OTHER_NAME)
    if left.script in (Script.HAN, Script.HANGUL, Script.KANA):
        return _unspaced(pairs[0], confidence, misread_below)
    if any(_same_bare(a, b, without_particles) for a, b in pairs):
        return same(Reason.PARTICLE)
    if any(_same_bare(a, b, without_patronymic) for a, b in pairs):
        return same(Reason.PATRONYMIC)
    if any(same_tokens(without_suffixes(a), without_suffixes(b)) for a, b in pairs):
        return plausible(Reason.SUFFIX)
    for a, b in pairs:
        found = _initials(a, b) or _truncated(left, right, a, b) or _missing(left, right, a, b)
        if found:
            return found
    if left.script is Script.LATIN:
        for a, b in pairs:
            if _sound_alike(a, b):
                return plausible(Reason.TRANSLITERATION)
    return min((_apart(a, b, confidence, misread_below) for a, b in pairs), key=_mildest)


def _same_letters(left: Written, right: Written) -> NameMatch:
    if left.surname and right.surname and not set(left.surname) & set(right.surname):
        plain = {f for name in (left, right) for f in name.surname}
        if plain <= set(left.tokens) & set(right.tokens) and not _joined(left, right):
            return plausible(Reason.SWAPPED)
    if left.tokens == right.tokens:
        return same(Reason.EXACT)
    return same(Reason.ORDER if sorted(left.tokens) == sorted(right.tokens) else Reason.SPELLING)


def _other_marks(left: Written, right: Written, pairs: list[tuple[Tokens, Tokens]]) -> bool:
    """Say whether both names are in full Vietnamese spelling and the marks, which make the name, differ."""
    mine, theirs = pairs[0]
    return (
        len(left.tokens) == len(right.tokens) == len(mine) == len(theirs)
        and vietnamese.is_vietnamese(left.tokens, mine)
        and vietnamese.is_vietnamese(right.tokens, theirs)
        and (vietnamese.has_own_marks(left.tokens) or vietnamese.has_own_marks(right.tokens))
        and not vietnamese.marks_agree(left.tokens, right.tokens)
    )


def _joined(left: Written, right: Written) -> bool:
    return "".join(left.surname) == "".join(right.surname)


def _same_bare(a: Tokens, b: Tokens, strip: Callable[[Tokens], Tokens]) -> bool:
    return same_tokens(strip(without_particles(a)), strip(without_particles(b)))


def _unspaced(pair: tuple[Tokens, Tokens], confidence: float, misread_below: float) -> NameMatch:
    a, b = "".join(pair[0]), "".join(pair[1])
    if han.with_one_form(a) == han.with_one_form(b):
        return unclear(Reason.OTHER_SCRIPT)  # 斎藤 and 齋藤: one name to most, two to the register
    if len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1:
        return unclear(Reason.MISREAD) if confidence < misread_below else different(Reason.ONE_LETTER)
    return different(Reason.OTHER_NAME)


def _initials(a: Tokens, b: Tokens) -> NameMatch | None:
    """Match single letters against the tokens that they may stand for; one full token must agree."""
    short, long = (a, b) if sum(len(t) == 1 for t in a) >= sum(len(t) == 1 for t in b) else (b, a)
    if not any(len(t) == 1 for t in short):
        return None
    rest = list(long)
    full = [t for t in short if len(t) > 1]
    for token in full:
        if token not in rest:
            return None
        rest.remove(token)
    if not full or max(map(len, full)) < 2:
        return None
    for letter in (t for t in short if len(t) == 1):
        match = next((t for t in rest if t.startswith(letter)), None)
        if match is None:
            return None if rest else plausible(Reason.INITIAL)
        rest.remove(match)
    return plausible(Reason.INITIAL)


def _truncated(left: Written, right: Written, a: Tokens, b: Tokens) -> NameMatch | None:
    for name, cut, whole in ((left, a, b), (right, b, a)):
        if name.truncated and len(cut) > 1 and "".join(whole).startswith("".join(cut)):
            return plausible(Reason.TRUNCATED)
        if name.truncated and len(cut) > 1:
            rest = Counter(whole) - Counter(cut[:-1])
            if not Counter(cut[:-1]) - Counter(whole) and any(t.startswith(cut[-1]) for t in rest):
                return plausible(Reason.TRUNCATED)
    return None


def _missing(left: Written, right: Written, a: Tokens, b: Tokens) -> NameMatch | None:
    for strip in (tuple, without_particles, without_patronymic):
        one, two = tuple(strip(a)), tuple(strip(b))
        for larger, smaller, whole, part in ((one, two, left, right), (two, one, right, left)):
            if not contains(larger, smaller):
                continue
            if len(smaller) < 2:
                return unclear(Reason.ONE_NAME)
            if _is_east_asian(larger):
                return unclear(Reason.ONE_NAME)
            if whole.surname and not _has_both(smaller, whole):
                return unclear(Reason.ONE_NAME)
            if part.surname and len(part.surname) == len(part.tokens):
                return unclear(Reason.ONE_NAME)
            return plausible(Reason.MISSING_NAME)
    return None


def _has_both(smaller: Tokens, whole: Written) -> bool:
    forms = [Written(whole.script, whole.surname)]
    surname = {t for form in forms for tokens in plain_forms(form) for t in tokens}
    return any(t in surname for t in smaller) and any(t not in surname for t in smaller)


def _is_east_asian(tokens: Tokens) -> bool:
    """Say whether this looks like a Korean or Chinese name of one-syllable parts, where no part can be left out."""
    if len(tokens) != 3 or max(map(len, tokens)) > 6:
        return False
    if all(token in syllables() for token in tokens):
        return True
    vowels = re.compile(r"[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|n|k|m|l|p|r)?")
    return bool(korean.surname_class(tokens[0]) or korean.surname_class(tokens[-1])) and all(
        vowels.fullmatch(t) for t in tokens
    )


def _sound_alike(a: Tokens, b: Tokens) -> bool:
    a, b = without_particles(a), without_particles(b)
    is_chinese = all(token in syllables() for token in (*a, *b))  # Xu and Xue are two surnames
    if not is_chinese and same_tokens(tuple(map(latin.undigraph, a)), tuple(map(latin.undigraph, b))):
        return True
    if kana.looks_japanese(a) and kana.looks_japanese(b) and not is_chinese:
        one, two = (tuple(map(kana.sounding, t)) for t in (a, b))
        if same_tokens(one, two):
            return True
    if cyrillic.looks_slavic(a) and cyrillic.looks_slavic(b):
        one, two = (tuple(map(cyrillic.sounding, without_patronymic(t))) for t in (a, b))
        if same_tokens(one, two):
            return True
    if arabic.looks_arabic(a) and arabic.looks_arabic(b):
        ours, others = (_without_glued_article(arabic.servant_joined(t)) for t in (a, b))
        for mine, theirs in product("ai", repeat=2):
            one = tuple(arabic.sounding(t, mine) for t in ours)
            two = tuple(arabic.sounding(t, theirs) for t in others)
            if same_tokens(one, two) or (
                min(len(one), len(two)) > 1 and (contains(one, two) or contains(two, one))
            ):
                return True
    return _korean_alike(a, b)


def _without_glued_article(tokens: Tokens) -> Tokens:
    return tuple(
        t[2:] if t.startswith(("al", "el")) and len(t) > 5 and arabic.name_class(t) is None else t
        for t in tokens
    )


def _korean_alike(a: Tokens, b: Tokens) -> bool:
    for one in (a, a[::-1] if len(a) == 2 else (*a[-1:], *a[:-1])):
        for two in (b, b[::-1] if len(b) == 2 else (*b[-1:], *b[:-1])):
            if len(one) > 1 and len(two) > 1 and korean.surname_class(one[0]) & korean.surname_class(two[0]):
                given = ("".join(map(korean.sounding, t[1:])) for t in (one, two))
                if next(given) == next(given):
                    return True
    return False


def _apart(a: Tokens, b: Tokens, confidence: float, misread_below: float) -> NameMatch:
    mine, theirs = Counter(a) - Counter(b), Counter(b) - Counter(a)
    if len(mine) == len(theirs) == 1 and len(a) == len(b):
        one, two = next(iter(mine)), next(iter(theirs))
        distance = OSA.distance(one, two)
        if confidence < misread_below and distance <= max(1, len(one) // 4):
            return unclear(Reason.MISREAD)
        if distance <= 2 and confidence < 1 and _alike(one) == _alike(two):
            return unclear(Reason.MISREAD)
        if distance == 1 and min(len(one), len(two)) > 2:
            return different(Reason.ONE_LETTER)
        return different(Reason.OTHER_SURNAME if len(a) > 1 else Reason.OTHER_NAME)
    joined = "".join(sorted(a)), "".join(sorted(b))
    if confidence < misread_below and OSA.distance(*joined) <= max(len(x) for x in joined) // 5:
        return unclear(Reason.MISREAD)
    return different(Reason.OTHER_SURNAME if set(a) & set(b) else Reason.OTHER_NAME)


def _alike(token: str) -> str:
    for before, after in _ALIKE:
        token = re.sub(before, after, token)
    return token


def _mildest(match: NameMatch) -> int:
    order = (Reason.MISREAD, Reason.ONE_LETTER, Reason.OTHER_SURNAME, Reason.OTHER_NAME)
    return order.index(match.reason)
