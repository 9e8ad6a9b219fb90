"""Hangul names -> a pattern of the Latin spellings that Koreans use for them."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

import re
from functools import lru_cache

_INITIALS = ["g|k", "kk|gg|k|g", "n", "d|t", "tt|dd|t", "r|l", "m", "b|p", "pp|bb|b|p", "s|sh", "ss|s", "", "j|ch|z", "jj|tch|j",
             "ch", "k", "t", "p|f", "h"]  # fmt: skip
_MEDIALS = ["a|ah", "ae|ai|e", "ya", "yae", "eo|o|uh", "e|ae", "yeo|yuh|you", "ye|ie", "o|oh", "wa", "wae", "oe|oi|wei|we", "yo", "u|oo|wu|woo",
            "wo|weo", "we", "wi|wee", "yu|yoo|you", "eu|u", "ui|eui|yi|ee|i", "i|ee|y|yi"]  # fmt: skip
_CLOSED = {4: "eo|o|u|ou", 6: "yeo|you|yu|yo|u", 13: "u|oo|ou|woo", 17: "yu|yoo|you"}
_FINALS = ["", "k|g|ck", "k", "k", "n", "n", "n", "t|d", "l|r|ll", "k", "m", "p", "l", "l", "p", "l", "m", "p|b", "p", "t|s", "t|s", "ng",
           "t", "t", "k", "t", "p", ""]  # fmt: skip
_SURNAMES = {
    "이": "lee|yi|rhee|i|ri|ree|lie", "리": "ri|lee|rhee", "박": "park|bak|pak|bark", "최": "choi|choe|choy", "임": "lim|im|yim|rim",
    "노": "noh|roh|no|ro|nho", "유": "yoo|yu|ryu|you|yoon", "류": "ryu|yoo|yu|lyu|ryoo|you", "우": "woo|u|wu", "오": "oh|o", "구": "koo|ku|goo|gu",
    "심": "shim|sim", "신": "shin|sin", "정": "jung|jeong|chung|jong|cheong|joung", "조": "cho|jo|joe", "강": "kang|gang", "김": "kim|gim",
    "장": "jang|chang", "윤": "yoon|yun|youn", "안": "ahn|an", "문": "moon|mun", "백": "baek|paik|baik|paek|back", "허": "heo|hur|huh|her|ho",
    "권": "kwon|gwon|kweon", "전": "jeon|jun|chun|jon|chon", "고": "ko|go|koh|goh", "손": "son|sohn", "엄": "um|eom|uhm", "나": "na|ra|nah",
    "서": "seo|suh|so|su", "곽": "kwak|gwak", "주": "joo|ju|chu", "변": "byun|byeon|byon", "양": "yang|ryang", "여": "yeo|yuh|ryeo", "라": "ra|na",
    "한": "han|hahn", "송": "song", "홍": "hong", "황": "hwang|whang", "배": "bae|pae|bai", "성": "sung|seong|song", "차": "cha", "민": "min",
    "진": "jin|chin", "남": "nam", "원": "won", "천": "chun|cheon", "방": "bang|pang", "공": "kong|gong", "현": "hyun|hyeon", "함": "ham",
    "염": "yeom|yum", "추": "choo|chu", "도": "do|doh", "소": "so", "석": "seok|suk", "선": "sun|seon", "설": "seol|sul", "마": "ma", "길": "gil|kil",
    "연": "yeon|youn", "위": "wi", "표": "pyo", "명": "myung|myeong", "기": "ki|gi", "반": "ban|pan", "왕": "wang", "금": "keum|geum", "옥": "ok",
    "육": "yook|yuk", "인": "in", "맹": "maeng", "제": "je", "모": "mo", "탁": "tak", "국": "kook|guk", "은": "eun", "편": "pyun", "용": "yong",
}  # fmt: skip


@lru_cache(maxsize=1024)
def pattern(name: str) -> tuple[re.Pattern[str], ...]:
    """Give patterns for the joined Latin spellings, surname first and surname last."""
    syllables = [c for c in name if "\uac00" <= c <= "\ud7a3"]
    if not 2 <= len(syllables) <= 5:
        return ()
    surname = _SURNAMES.get(syllables[0]) or _syllable(syllables[0])
    given = "".join(f"(?:{_syllable(s)})" for s in syllables[1:])
    return tuple(re.compile(p) for p in (f"(?:{surname}){given}", f"{given}(?:{surname})"))


def _syllable(char: str) -> str:
    place = ord(char) - 0xAC00
    initial, medial, final = place // 588, place % 588 // 28, place % 28
    vowels = _CLOSED.get(medial, _MEDIALS[medial]) if final else _MEDIALS[medial]
    onset = f"(?:{_INITIALS[initial]})"
    if initial == 11 and medial == 13:
        vowels = "u|oo|woo|wu"
    return onset + f"(?:{vowels})" + (f"(?:{_FINALS[final]})" if final else "")


def surname_class(token: str) -> frozenset[str]:
    """Give the Hangul surnames that a plain Latin token may stand for."""
    return frozenset(h for h, spellings in _SURNAMES.items() if token in spellings.split("|"))


def sounding(token: str) -> str:
    """Reduce a plain Latin token of a Korean given name to what its spellings have in common."""
    t = re.sub(r"yeo|you|yoo|yu(?=n|ng)", "yu", token)
    for before, after in (
        (r"ng", "N"), (r"eo|oo|uh|eu", "u"), (r"wu", "u"), (r"ee|ui$", "i"), (r"ae", "e"), (r"ch", "j"), (r"sh", "s"), (r"g(?!$)|ck", "k"),
        (r"nk$", "N"), (r"^t|t$", "d"), (r"^p", "b"), (r"l", "r"), (r"h$", ""), (r"(.)\1+", r"\1"),
    ):  # fmt: skip
        t = re.sub(before, after, t)
    return t
