"""Text -> a person's name as printed, without titles, relations and what follows."""

from __future__ import annotations

import re

from doc_checker.fields.folding import fold, is_han
from doc_checker.name_words import FATHER_WORDS, PARTICLES

_TITLES = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herrn?|frau|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|senor|senora|don|"
    r"dona|d|dott|dottoressa|dottor|sig|signor|signora|shri|smt|kumari|dhr|mevr|engr|гр|гражданин|"
    r"гражданка|гражданину|гражданке|гражданина|гражданку|громадянин|громадянка|громадянина|громадянку|bpk|ibu|sdr|sdri|saudara|saudari|"
    r"ba(?=\s+\w+\s+\w+\s+\w)|ong|นาย|นางสาว|นาง|น\.ส|encik|puan|tuan|cik|"
    r"السيد|السيده|الطالب|الطالبه|الانسه|the|named|student|студент)\s*(?:[.:/,]+|\s)\s*)+"
)
_STUCK = re.compile(r"^(?:นางสาว|นาย|นาง|学生|研究生|学员|兹证明|兹有|现有|经查询?|证明|受聘人)\s*")
_HAN_TAIL = re.compile(r"(?:先生|女士|小姐|同志|同学|君|殿|様|氏|님|씨)$")
_RELATION = re.compile(
    r"(?:[\s,(]+)(?:s/o|d/o|w/o|c/o|son of|daughter of|wife of|s\.o\.|nacid[oa]|nat[oa]|nascid[oa]|born|geb\.?|geboren|nee?\(?e?\)?\s+le|"  # noqa: E501
    r"holder of|holding|bearing|a citizen of|citizen of|passport no|filh[oa] de|hij[oa] de|a national|whose|who|has|have|was|is|having|residing|under|"  # noqa: E501
    r"passport|dob|date of birth|d\.o\.b|ne le|nee le|identificad[oa]|titular|portador|den akademischen|am \d|\d)(?=[\s,.:(/\d]|$).*$"  # noqa: E501
)
_EDGES = " .,:;：，。、;-–—*|\"'“”«»()（）[]/\\"
_NOT_NAMES = frozenset(
    [
        "university",
        "college",
        "institute",
        "school",
        "academy",
        "police",
        "certificate",
        "ministry",
        "department",
        "office",
        "bureau",
        "government",
        "republic",
        "embassy",
        "notary",
        "company",
        "limited",
        "ltd",
        "inc",
        "gmbh",
        "corporation",
        "employer",
        "employee",
        "date",
        "birth",
        "passport",
        "number",
        "nationality",
        "signature",
        "seal",
        "director",
        "registrar",
        "chancellor",
        "president",
        "rector",
        "officer",
        "degree",
        "bachelor",
        "master",
        "doctor",
        "science",
        "the",
        "of",
        "and",
        "this",
        "that",
        "certify",
        "person",
        "applicant",
        "above",
        "below",
        "information",
        "record",
        "criminal",
        "address",
        "sex",
        "male",
        "female",
        "place",
        "authority",
        "issue",
        "issued",
        "country",
        "title",
        "position",
        "salary",
        "contract",
        "agreement",
        "party",
        "name",
        "surname",
        "given",
        "names",
        "first",
        "full",
        "holder",
        "none",
        "nil",
        "null",
        "yes",
        "not",
        "clear",
        "trace",
        "result",
        "details",
        "type",
        "class",
        "purpose",
        "history",
        "check",
        "report",
        "federal",
        "state",
        "universidad",
        "universite",
        "universitat",
        "universitaet",
        "universita",
        "hochschule",
        "polizei",
        "ministerium",
        "ministerio",
        "ministere",
        "справка",
        "дата",
        "рождения",
        "место",
        "университет",
        "диплом",
        "министерство",
    ]
)
_HAN_NOT = ("公司", "大学", "学院", "证", "公安", "日期", "号码", "国籍", "性别", "签名", "签字", "盖章", "地址", "甲方", "乙方", "学位", "专业",  # noqa: E501
            "出生", "姓名", "护照", "合同", "单位", "岗位", "职务", "电话", "代表", "以下", "经查", "自愿", "同意", "先生", "的", "工作", "负责", "女士", "年", "月")  # fmt: skip  # noqa: E501
_SMALL_WORDS = PARTICLES | FATHER_WORDS  # written small within a name


def clean_name(text: str) -> str:
    """Strip titles, relations, labels' remains and punctuation around a printed name."""
    text = " ".join(text.replace("▲", " ").replace("_", " ").split()).strip(_EDGES)
    if text and is_han(text[0]):
        text = re.split(r"[，,；;。（(]", text, maxsplit=1)[0].strip(_EDGES)
    low = fold(text)
    if len(low) == len(text):
        match = _TITLES.match(low + " ")
        if match and match.end() < len(low):
            text = text[match.end() :]
            low = fold(text)
        cut = _RELATION.search(low) if len(low) == len(text) else None
        if cut:
            text = text[: cut.start()]
    text = _HAN_TAIL.sub("", _STUCK.sub("", text)).strip(_EDGES)
    text = re.sub(r"(?<=\w)\s*[（(][^()（）]*[)）]?$", "", text)  # the name in other letters, the sex
    text = re.sub(r"\s*[（(](?:先生|女士|男|女|Mr\.?|Ms\.?|M|F|印)[)）]?\s*$", "", text)
    return text.strip(_EDGES)


def name_likeness(text: str) -> float:
    """Say how much a cleaned text looks like a person's name, 0..1."""
    if not 2 <= len(text) <= 70 or any(c.isdigit() for c in text):
        return 0.0
    if re.search(r"[:：;；=@#$%&*+?!<>_{}\[\]|，。、]", text):
        return 0.0
    han = sum(is_han(c) for c in text)
    if han and han == len(re.sub(r"[ ·•・‧]", "", text)):
        if any(w in text for w in _HAN_NOT):
            return 0.0
        dotted = bool(re.search(r"[·•・‧]", text))
        return 0.95 if 2 <= han <= 4 else 0.9 if dotted or han <= 12 else 0.2
    if han:
        return 0.4
    words = [w for w in re.split(r"[\s,./\-']+", fold(text)) if w]
    if not words or len(words) > 8 or any(w in _NOT_NAMES for w in words):
        return 0.0
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 2 or any(
        not (c.isalpha() or c in " ,.'’-–·/()" or "\u0300" <= c <= "\u0fff") for c in text
    ):
        return 0.2
    cased = [w for w in re.split(r"[\s,.\-/()]+", text) if w and w[0].isalpha()]
    lowers = [w for w in cased if w[0].islower() and fold(w) not in _SMALL_WORDS]
    if lowers:
        return 0.3 if len(lowers) < len(cased) else 0.15
    unspaced = "\u0e00" <= letters[0] <= "\u0e7f" or "\uac00" <= letters[0] <= "\ud7a3"
    if len(words) == 1 and len(words[0]) <= 2 and not unspaced:
        return 0.3
    return 0.95 if len(words) >= 2 or unspaced else 0.7


def _tokens(text: str) -> set[str]:
    return {w for w in re.split(r"[^\w]+", fold(text)) if len(w) > 1}


def same_person(left: str, right: str) -> bool:
    """Tell whether two printings share words enough to be one person (order and middle names free)."""
    mine, theirs = _tokens(left), _tokens(right)
    if not mine or not theirs:
        return False
    shared = len(mine & theirs)
    return shared >= min(2, len(mine), len(theirs)) or "".join(sorted(mine)) == "".join(sorted(theirs))
