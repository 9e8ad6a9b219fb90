"""Every figure is bound to a policy value, a limit or a count: no locale file says one by itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

#: Official names that carry a figure of their own; nothing else may.
OFFICIAL_NAMES = (
    "S1",  # visa classes of the Exit and Entry Regulation
    "S2",
    "Fortune Global 500",  # the list's own name, in the points table
    "全球500强",
    "一人一号",  # the rule's own name: a permit number for life
    "单位：万元",  # the points table's own unit
    "（万元）",
)

#: All that is said anywhere; a new file must be named here (the test below sees to it).
FILES = (
    "answers.ftl",
    "chat.ftl",
    "deadlines.ftl",
    "dialogue.ftl",
    "findings.ftl",
    "portal.ftl",
    "report.ftl",
)

_EUROPEAN = {
    "en": (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
        "million half twice double dozen"
    ),
    "fr": (
        "deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente "
        "quarante cinquante soixante cent cents mille million moitié demi double douzaine"
    ),
    "de": (
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig "
        "sechzig siebzig achtzig neunzig hundert tausend million halb halbes doppelt dutzend zweimal dreimal"
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta "
        "sesenta setenta ochenta noventa cien ciento mil millón medio doble docena"
    ),
    "pt": (
        "dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta "
        "cinquenta sessenta setenta oitenta noventa cem cento mil milhão dobro dúzia"
    ),
    "ru": (
        "два две двух двумя двум три трёх трех тремя четыре четырёх четырех пять пяти шесть шести семь семи "
        "восемь восьми девять девяти десять десяти двенадцать пятнадцать пятнадцати двадцать двадцати "
        "тридцать тридцати сорок сто тысяча тысяч миллион половина полгода вдвое дважды"
    ),
    "ar": (
        "اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة ثمانية تسعة عشرة عشرون ثلاثون ستون "
        "مئة مائة ألف نصف"
    ),
}
_PATTERNS = {
    language: re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)
    for language, words in _EUROPEAN.items()
}
# In these a numeral is also a part of common words (一般, 唯一): it counts as a figure before a measure word.
_PATTERNS["zh"] = re.compile(
    r"(?<!同)[〇零一二两三四五六七八九十百千万亿半]+"
    r"(?:个|年|月|日|天|周|岁|元|次|倍|分钟|小时|名|位|份|项|张|类|种|步|人|页)|两"
)
_PATTERNS["ja"] = re.compile(
    r"(?<!もう)[一二三四五六七八九十百千万億半]+"
    r"(?:年|月|日|か月|ヶ月|カ月|週|回|件|人|歳|円|元|倍|点|時間|分間|秒|名|つ|種|段階|枚|文字|箇所|か所|行|頁|ページ)"
)
_PATTERNS["ko"] = re.compile(
    r"(?<![가-힣])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|예순)\s?"
    r"(?:개|명|달|번|살|시간|가지|곳|주|장|배|쪽|줄|자리)"
    r"|글자 하나|한 (?:자리|개|명|달|장|쪽|시간)(?![가-힣]{2})"
)
_DIGIT = re.compile(r"\d+")


def figures_in(text: str, language: str) -> list[str]:
    """List what in `text` says a number; official names are passed over."""
    for name in OFFICIAL_NAMES:
        text = text.replace(name, " ")
    found = _DIGIT.findall(text)
    pattern = _PATTERNS[language]
    return found + [match.group() for match in pattern.finditer(text)]


@pytest.mark.parametrize("file", FILES)
def test_no_figure_stands_in_a_text(language: str, file: str, parts_of: Any) -> None:
    found = {
        key: figures
        for key, part in parts_of(language, file).items()
        if (figures := [figure for text in part.texts for figure in figures_in(text, language)])
    }
    assert found == {}


def test_the_rule_reads_every_locale_file(language: str, locales: Path) -> None:
    assert sorted(path.name for path in (locales / language).iterdir() if path.suffix == ".ftl") == list(
        FILES
    )


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "within 15 days", ["15"]),
        ("en", "Two years of work, tone and stone", ["Two"]),
        ("en", "an S1 visa, a Fortune Global 500 company", []),
        ("zh", "入境后三十日内，半年", ["三十日", "半年"]),
        ("zh", "一般统一任一条件，一人一号，同一人", []),
        ("zh", "两证齐备", ["两"]),
        ("ja", "三か月以内、一般、もう一度", ["三か月"]),
        ("ja", "一文字、十分に", ["一文字"]),
        ("ko", "두 달 이내, 모두", ["두 달"]),
        ("ru", "в течение двух лет", ["двух"]),
        ("ar", "خلال ٣٠ يوما", ["٣٠"]),
    ],
)
def test_digits_and_number_words_are_recognised(language: str, text: str, figures: list[str]) -> None:
    assert figures_in(text, language) == figures
