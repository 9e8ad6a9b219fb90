"""Tokens of a name -> the ways to set them: joined, reordered, without what may be left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import TypeAlias

from doc_checker.consistency.names import cyrillic, latin
from doc_checker.consistency.names.arabic import fold_script
from doc_checker.consistency.names.han import simplified
from doc_checker.consistency.names.vietnamese import SURNAMES
from doc_checker.consistency.names.written import Script, Written
from doc_checker.fields.folding import fold
from doc_checker.name_words import JOINING, PARTICLES, SUFFIXES

Tokens: TypeAlias = tuple[str, ...]
_MAX_JOINED = 7


@lru_cache(maxsize=4096)
def settings(tokens: Tokens) -> frozenset[Tokens]:
    """Give all ways to join neighbouring tokens, each with its tokens sorted."""
    if len(tokens) > _MAX_JOINED:
        return frozenset({tuple(sorted(tokens))})
    found = set()
    for joins in product((False, True), repeat=max(0, len(tokens) - 1)):
        groups = [tokens[0]]
        for token, joined in zip(tokens[1:], joins, strict=True):
            if joined:
                groups[-1] += token
            else:
                groups.append(token)
        found.add(tuple(sorted(groups)))
    return frozenset(found)


def plain_forms(name: Written) -> tuple[Tokens, ...]:
    """Give the tokens in plain letters, once for each custom of writing accents (one in other scripts)."""
    return tuple(dict.fromkeys(_plain(name.script, name.tokens)))


def _plain(script: Script, tokens: Tokens) -> Iterable[Tokens]:
    if script is Script.LATIN:
        by_token = [latin.spellings_in_order(token) for token in tokens]
        return [tuple(t for t in form if t) for form in zip(*by_token, strict=True)]
    if script is Script.ARABIC:
        return [tuple(_without_article(t) for t in _servant_joined(tokens))]
    if script is Script.CYRILLIC:
        return [tuple(t.replace("ё", "е").replace("'", "") for t in tokens)]
    if script is Script.KANA:
        return [tuple(_katakana(t) for t in tokens)]
    return [tuple(simplified(fold(t)) for t in tokens)]


def _servant_joined(tokens: Tokens) -> Tokens:
    """Join Abd to the name of God that follows it: عبد الرحمن is one name."""
    kept: list[str] = []
    for token in (fold_script(t) for t in tokens if t not in ("بن", "ابن", "بنت")):
        if kept and kept[-1] == "عبد":
            kept[-1] += token
        else:
            kept.append(token)
    return tuple(kept)


def _without_article(token: str) -> str:
    return token[2:] if token.startswith("ال") and len(token) > 4 else token


def _katakana(token: str) -> str:
    return "".join(chr(ord(c) + 0x60) if "\u3041" <= c <= "\u3096" else c for c in token)


def without_particles(tokens: Tokens) -> Tokens:
    """Leave out particles, where at least two tokens remain."""
    # Văn is a middle name in Viet Nam, and no particle.
    middle = {"van"} if tokens and {tokens[0], tokens[-1]} & SURNAMES else set()
    # A single letter at the head is an initial: only within a name is it a word for "and" or "of".
    kept = tuple(
        t
        for n, t in enumerate(tokens)
        if t not in PARTICLES | JOINING or t in middle or (n == 0 and len(t) == 1)
    )
    return kept if len(kept) > 1 else tokens


def without_patronymic(tokens: Tokens) -> Tokens:
    """Leave out a father's name and its link word, where at least two tokens remain."""
    kept: list[str] = []
    for token in tokens:
        if cyrillic.is_link(token):
            if kept:
                kept.pop()
            continue
        kept.append(token)
    if len(kept) > 2:
        kept = [t for t in kept if not cyrillic.is_patronymic(t)]
    return tuple(kept) if len(kept) > 1 else tokens


def patronymics(tokens: Tokens) -> Tokens:
    """Give the fathers' names in a name of at least three parts; one before a link word counts too."""
    if len(tokens) < 3:
        return ()
    linked = {n - 1 for n, token in enumerate(tokens) if n and cyrillic.is_link(token)}
    return tuple(t for n, t in enumerate(tokens) if n in linked or cyrillic.is_patronymic(t))


def without_suffixes(tokens: Tokens) -> Tokens:
    """Leave out junior, senior and ordinal numbers."""
    kept = tuple(t for t in tokens if t not in SUFFIXES)
    return kept or tokens


def contains(larger: Tokens, smaller: Tokens) -> bool:
    """Say whether the larger name has all tokens of the smaller, joined or apart, and more."""
    wanted = Counter(smaller)
    return any(not wanted - Counter(form) and len(form) > len(smaller) for form in settings(larger))


def same_tokens(left: Tokens, right: Tokens) -> bool:
    """Say whether both names are the same tokens, in any order, joined or apart."""
    return bool(left) and bool(right) and not settings(left).isdisjoint(settings(right))
