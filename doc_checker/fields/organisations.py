"""Text -> names of universities, companies and offices, without what surrounds them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doc_checker.fields.folding import compact, fold, is_han, is_unspaced
from doc_checker.fields.paper import Candidate, Paper, letters_repaired
from doc_checker.fields.phrases import find_all

_LED_BY = re.compile(
    r"^(?:by authority of |the )?(?:(?:senate|council|regents|trustees|president|chancellor|rector|faculty|governing body|board of \w+|"  # noqa: E501
    r"board|governors|fellows|academic council|der rektor|die rektorin|le président|el rector|la rectora|rectora|o reitor|il rettore)(?:,? and |,? )?(?:the )?)+(?: ?(?:of|der|de la|de|da|do|dell'|della|of the) )(?:the )?",  # noqa: E501
    re.IGNORECASE,
)
_LATIN_LED = re.compile(
    r"^(?:nos )?(?:praeses|rector|cancellarius|curatores|senatus|socii|magistri|doctores)(?:,? (?:et )?(?:praeses|rector|curatores|senatus|"  # noqa: E501
    r"socii|magistri|professores|doctores|academicus|magnificus))* (?=(?:universitat|academi|collegi)\w*)",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?:有限责任公司|股份有限公司|有限公司|集团公司|公司|事务所|研究院|研究所|大学|学院|学校|中心|医院|幼儿园|中学|小学|集团|株式会社|주식회사|"
    r"\b(?:Co\.?,?\s*Ltd\.?|Ltd\.?|Limited|Inc\.?|LLC|L\.L\.C\.|GmbH|AG|S\.A\.|S\.L\.|SpA|S\.p\.A\.|Corp(?:oration|\.)?|Company|PLC|Pty|Pvt|ООО|АО|ПАО|ТОВ|LLP|B\.V\.|Group|University|Institute|School|College))",
)
_HAN_COMPANY = re.compile(r"[\u3400-\u9fffA-Za-z0-9()（）·&]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|事务所|研究院|研究所|大学|学院|学校|幼儿园|医院)(?:[\u3400-\u9fff]{2,8}分公司)?")  # fmt: skip  # noqa: E501
_LEADER = re.compile(
    r"^(?:hiệu trưởng|giám đốc|rectora? de la|la rectora de la|reitora da|a reitora da|el rector de la|o reitor da|il rettore dell[ae']|ректор|die|der|das)\s+(?=\S+\s)",  # noqa: E501
    re.IGNORECASE,
)
_LED = re.compile(r"\s*(?:총장|학장|校长|学長|総長|院长)$")
_PART = re.compile(
    r"^(?:the )?(?:faculty|school|department|division|institute) of|^(?:facultad|faculdade|facolta|faculte|fakultat|fachbereich|departament\w*|"  # noqa: E501
    r"факультет|институт|khoa|كليه|คณะ|fakultas|fakulti)\b|(?<!大)学院$|学部$|研究科|대학$|대학원$|학부$"
)
_WHOLE = re.compile(
    r"universi|université|hochschule|politecnic|polytechni|университет|университет|університет|dai hoc|大学(?!院)|대학교|มหาวิทยาลัย|جامعه|جامعة"  # noqa: E501
)
_STUCK_WORDS = (
    "university",
    "universite",
    "universita",
    "universidad",
    "universidade",
    "institute",
    "college",
    "school",
)
_JOINTS = ("of", "de", "di", "degli", "del", "da", "do")
# recognisers lose the blank in UNIVERSITYOF ...
_STUCK = re.compile(
    r"\b(universit(?:y|é|à|e)|universidade?|institute|college|school)(of|degli|del|de|di|da|do)\s?(?=\s|[A-ZÀ-Ý])",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[«„“\"]([^«»„“”\"]{5,110})[»“”\"]")
_EDGES = " .,:;：，。；_-–—|*\"“”'«»"


def tidy_organisation(text: str, start: int, end: int) -> tuple[int, str]:
    """Widen a span inside a line to the whole line where that is short, else keep the span; gives start and text."""  # noqa: E501
    cut = text.strip(_EDGES)
    if len(cut) <= 60 and not re.search(
        r"[:：]|\d{4}|\b(?:certif|issued|this is|hereby)", cut, re.IGNORECASE
    ):
        return text.find(cut), cut
    if is_unspaced(text[start]):
        match = re.search(r"[\u3400-\u9fff]{2,20}$", text[:end])
        if match:
            return match.start(), match[0]
    return start, text[start:end].strip(_EDGES)


def companies(paper: Paper, found_in: Iterator[tuple[str, int, float]]) -> Iterator[Candidate]:
    """Read pieces of text (text, place, confidence) as names of employers."""
    for text, start, confidence in found_in:
        value = re.split(
            r"(?:统一社会信用代码|地址|法定代表人|\(?以下简称|（以下简称|hereinafter|\bwith its\b|, a company|\(the \"|\(“|（\"|社会信用)",  # noqa: E501
            text,
            maxsplit=1,
        )[0]
        value = re.sub(
            r"^(?:the employer|employer|the company|用人单位|名称|Party A|甲方)\s*[:：)）]\s*",
            "",
            value,
            flags=re.IGNORECASE,
        ).strip(_EDGES)
        value = re.sub(r"^[(（][^)）]{0,30}[)）]\s*[:：]?\s*", "", value).strip(_EDGES)
        value = re.sub(
            r"\s*[(（](?:盖章|公章|签章|印章|印|seal|stamp|직인)[)）]\s*$", "", value, flags=re.IGNORECASE
        )
        if not 2 <= len(value) <= 100 or not re.search(r"[^\W\d_]{2}", value):
            continue
        han = _HAN_COMPANY.search(value)
        if han and len(han[0]) < len(value) and re.search(r"[A-Za-z]{4}", value):
            value = han[0]
        looks = bool(_COMPANY.search(value))
        at = max(0, text.find(value))
        if (
            re.search(r"(?:Ltd|Inc|Co|Corp|S\.A|S\.L|S\.p\.A|L\.L\.C|B\.V)$", value)
            and text[at + len(value) :][:1] == "."
        ):
            value += "."
        yield Candidate(value, confidence - (0.0 if looks else 0.14), start + at, start + at + len(value))


def is_organisation(text: str) -> bool:
    """Tell whether the text holds the legal form of a company or the word for a school."""
    return bool(_COMPANY.search(text))


def institutions(paper: Paper, words: tuple[str, ...]) -> Iterator[Candidate]:
    """Find lines that name a school: high on the page, in large letters, short."""
    cells = paper.sheet.cells
    if not cells:
        return
    heights = sorted(c.height for c in cells)
    middle = heights[len(heights) // 2]
    seen: set[int] = set()
    for match in _QUOTED.finditer(paper.sheet.text):  # «...» of Russian, Ukrainian and Kazakh papers
        name = " ".join(match[1].split())
        if re.search(r"[\u0400-\u04ff]", name) and any(compact(w) in compact(name) for w in words):
            yield Candidate(name, 0.9, match.start(1), match.end(1))
    stuck = tuple(w + joint for w in _STUCK_WORDS for joint in _JOINTS) if paper.sheet.noisy else ()
    for hit in find_all(paper.sheet, [*words, *stuck], fuzzy=False):
        cell = paper.sheet.cell_at(hit.start)
        if cell.start in seen:
            continue
        seen.add(cell.start)
        text = cell.text.strip(_EDGES)
        if stuck:
            text = _STUCK.sub(r"\1 \2 ", text)
        led = _LED_BY.match(text) or _LATIN_LED.match(text)
        if led:
            text = text[led.end() :].strip(_EDGES)
        text = re.split(
            r"\s+(?:has|have|hereby|certifies|verleiht|upon|confiere|confere|conferisce|confers|on the recommendation|certify|does)\b",  # noqa: E501
            text,
        )[0].strip(_EDGES)
        if is_han(text[0] if text else "x"):
            named = re.search(r"[\u3400-\u9fff·]{2,20}?(?:大学院?|学院|大學|學院)(?![位士生])", text)
            if not named:
                continue
            inner = named[0]
            for lead in ("本校", "在", "于", "经", "毕业于", "授予"):
                inner = inner.removeprefix(lead)
            if inner in {"大学", "学院"} or inner.startswith(("本学", "本大学", "当大学", "本院", "该校")):
                continue
            text = inner
        if len(compact(text)) < 5 and not is_unspaced(text[0] if text else "x"):
            continue
        text = _LED.sub("", _LEADER.sub("", text)).strip(_EDGES)
        tail = re.match(r"(.{8,}?)\s*[,·(]\s*([^,·()]{3,30})\)?$", text)
        if tail and paper.lexicon.countries.exact(tail[2]):
            text = tail[1].strip(_EDGES)
        words_in = text.split()
        lower = sum(w[0].islower() and len(w) > 3 for w in words_in)
        if len(text) > 80 or lower > (5 if re.search(r"[\u0400-\u04ff]", text) else 2) or len(words_in) > 10:
            continue
        confidence = (
            0.8
            + (0.07 if cell.height > middle * 1.2 else 0.0)
            + (0.07 if cell.box[1] < 0.35 else -0.05)
            - 0.05 * lower
        )
        if _PART.search(fold(text)) and any(_WHOLE.search(fold(c.text)) and c is not cell for c in cells):
            confidence -= 0.2  # a faculty; the university is named too
        if re.search(r"(?:registrar|chancellor|president|dean|rector|校长|院长|学長)", fold(text)):
            confidence -= 0.25
        at = max(0, cell.text.find(text))
        shown = letters_repaired(text) if paper.sheet.noisy else text
        yield Candidate(shown, confidence, cell.start + at, cell.start + at + len(text))
