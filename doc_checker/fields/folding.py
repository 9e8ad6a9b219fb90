"""Text -> the form in which phrases are compared: no case, marks, full width, look-alike letters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Characters of official Chinese and Japanese forms whose traditional or new shape differs from the simplified one.  # noqa: E501
_TRADITIONAL = "學證業書號碼國籍發關機護職務員單錄無記會專畢歷資經濟領認勞動約僱時間點給顧責額貳參陸億萬圓縣區醫師藝術與數電話簽聯辦處個檢驗體復雙語譯為將來從進開門東車馬長張陳劉楊趙吳孫鄭馮許蘇蔣韓馬羅謝蕭鄧葉願準際實對應變該項條試薪績銀戶總華財設計環據價權營產組織農學氣學圖團試"  # noqa: E501
_SIMPLIFIED = "学证业书号码国籍发关机护职务员单录无记会专毕历资经济领认劳动约雇时间点给顾责额贰叁陆亿万圆县区医师艺术与数电话签联办处个检验体复双语译为将来从进开门东车马长张陈刘杨赵吴孙郑冯许苏蒋韩马罗谢萧邓叶愿准际实对应变该项条试薪绩银户总华财设计环据价权营产组织农学气学图团试"  # noqa: E501
_HAN = dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True)) | dict(
    zip("証経歴発関単営勧総検験対応変気図団児栄", "证经历发关单营劝总检验对应变气图团儿荣", strict=True)
)

_LATIN_OF_CYRILLIC = dict(zip("АВЕКМНОРСТУХаеорсухіІјЈѕЅ", "ABEKMHOPCTYXaeopcyxiIjJsS", strict=True))
_CYRILLIC_OF_LATIN = dict(zip("ABEKMHOPCTYXaeopcyxiI", "АВЕКМНОРСТУХаеорсухіІ", strict=True))
_SPECIAL = {
    "ß": "ss",
    "ø": "o",
    "Ø": "o",
    "đ": "d",
    "Đ": "d",
    "ð": "d",
    "þ": "th",
    "ł": "l",
    "Ł": "l",
    "æ": "ae",
    "œ": "oe",
    "Æ": "ae",
    "Œ": "oe",
    "ı": "i",
    "İ": "i",
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "〔": "[",
    "〕": "]",
    "【": "[",
    "】": "]",
    "№": "no",
    "ـ": "",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ى": "ي",
    "ة": "ه",
    "。": ".",
    "、": ",",
    "○": "〇",
    "◯": "〇",
}
_DIGITS_FROM = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９"
_DIGITS = str.maketrans(_DIGITS_FROM, "0123456789" * 4)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `index[i]` is the place in the source of the character behind `text[i]`."""

    text: str
    index: tuple[int, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Give the span in the source text of the folded span [start, end), which must not be empty."""
        return self.index[start], self.index[end - 1] + 1


def western_digits(text: str) -> str:
    """Replace Arabic-Indic, Persian, Thai and full-width digits; the length stays the same."""
    return text.translate(_DIGITS)


def is_han(char: str) -> bool:
    """Tell whether the character is a Han ideograph, kana or other unspaced East Asian sign."""
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\uff01" <= char <= "\uff60"
        or char == "〇"
    )


def is_unspaced(char: str) -> bool:
    """Tell whether the character belongs to a script that writes no blanks between words."""
    return is_han(char) or "\u0e00" <= char <= "\u0e7f"


def is_right_to_left(text: str) -> bool:
    """Tell whether the text is in Arabic letters for the most part, so that values stand left of labels."""
    letters = [c for c in text if c.isalpha()]
    return 2 * sum("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc" for c in letters) > len(letters)


@lru_cache(maxsize=8192)
def _fold_character(char: str) -> str:
    if char in _SPECIAL:
        return _SPECIAL[char]
    out = []
    for part in unicodedata.normalize("NFKC", char):
        base = _HAN.get(part, part)
        if "\u3040" <= base <= "\u30ff" or "\uac00" <= base <= "\ud7a3" or "\u0900" <= base <= "\u0dff":
            out.append(base)
            continue
        stripped = "".join(c for c in unicodedata.normalize("NFD", base) if unicodedata.category(c) != "Mn")
        out.append(_SPECIAL.get(stripped, stripped.casefold()))
    return "".join(out).translate(_DIGITS)


def unmix_scripts(text: str) -> str:
    """Replace look-alike letters in words that mix Latin and Cyrillic by those of the word's main script."""
    if not any("\u0400" <= c <= "\u04ff" for c in text):
        return text
    out: list[str] = []
    word: list[str] = []
    for char in [*text, " "]:
        if char.isalpha():
            word.append(char)
            continue
        out += _unmix_word(word)
        word = []
        out.append(char)
    return "".join(out[:-1])


def _unmix_word(word: list[str]) -> list[str]:
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in word)
    latin = sum(c.isascii() for c in word)
    if not cyrillic or not latin:
        return word
    table = _LATIN_OF_CYRILLIC if latin > cyrillic else _CYRILLIC_OF_LATIN
    return [table.get(c, c) for c in word]


def fold_indexed(text: str, *, compact: bool = False) -> Folded:
    """Fold the text and remember where each character came from; `compact` keeps letters and digits only."""
    chars: list[str] = []
    index: list[int] = []
    for place, char in enumerate(unmix_scripts(text)):
        for part in _fold_character(char):
            if compact and not part.isalnum():
                continue
            chars.append(part)
            index.append(place)
    return Folded("".join(chars), tuple(index))


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Fold case, width, marks and look-alikes; runs of blanks become one."""
    return " ".join(fold_indexed(text).text.split())


@lru_cache(maxsize=16384)
def compact(text: str) -> str:
    """Fold the text and keep its letters and digits only."""
    return fold_indexed(text, compact=True).text
