"""A translation -> its languages and whether the translator's stamp is on it."""

from __future__ import annotations

import re

from doc_checker.fields.folding import fold
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.languages import detect_languages
from doc_checker.model import Field, Where
from doc_checker.seals import find_red_seals

_NAMED = (
    ("en", r"英文|英语|from english|\benglish into|原文[为是:：]英"), ("fr", r"法文|法语|from french"), ("de", r"德文|德语|from german"),  # noqa: E501
    ("es", r"西班牙文|西班牙语|西文|from spanish"), ("pt", r"葡萄牙文|葡萄牙语|葡文|葡语|from portuguese"), ("it", r"意大利文|意大利语|意文|from italian"),  # noqa: E501
    ("ru", r"俄文|俄语|from russian"), ("uk", r"乌克兰文|乌克兰语|from ukrainian"), ("ja", r"日文|日语|from japanese"), ("ko", r"韩文|韩语|朝鲜语|from korean"),  # noqa: E501
    ("ar", r"阿拉伯文|阿拉伯语|阿语|from arabic"), ("vi", r"越南文|越南语|越语|from vietnamese"), ("th", r"泰文|泰语|from thai"), ("nl", r"荷兰文|荷兰语|from dutch"),  # noqa: E501
    ("pl", r"波兰文|波兰语|from polish"), ("kk", r"哈萨克文|哈萨克语|from kazakh"), ("ms", r"马来文|马来语|from malay"), ("id", r"印尼文|印尼语|from indonesian"),  # noqa: E501
)  # fmt: skip


def extract(paper: Paper) -> Fields:
    """Read the translation: the source language where it is named, the target from the text itself."""
    chosen: dict[str, Candidate | None] = {}
    text = fold(paper.sheet.text)
    source = paper.sheet.folded
    named = [(tag, m) for tag, pattern in _NAMED for m in [re.search(pattern, text)] if m]
    if len({tag for tag, _ in named}) == 1:
        tag, _ = named[0]
        place = re.search(dict(_NAMED)[tag], source.text)
        start, end = source.source_span(place.start(), place.end()) if place else (0, 0)
        chosen["language_from"] = Candidate(tag, 0.9, start, end)
    target = detect_languages(paper.sheet.text, paper.lexicon)
    if target:
        chosen["language_to"] = Candidate(
            target[0], 0.93 if target[0] == "zh" else 0.85, 0, min(20, len(paper.sheet.text))
        )
    fields = collect(paper, chosen)
    stamped = _stamped(paper)
    if stamped:
        fields["stamped"] = stamped
    return fields


def _stamped(paper: Paper) -> Field | None:
    pictures = [p for p in paper.sheet.pages if p.pixels is not None]
    for page in pictures:
        if page.pixels is None:
            continue
        seals = [s for s in find_red_seals(page.pixels) if s.confidence >= 0.6]
        if seals:
            best = max(seals, key=lambda s: s.confidence)
            return Field(
                True, round(min(0.96, best.confidence), 3), None, Where(page.file, page.number, best.box)
            )
    return Field(False, 0.85) if pictures and len(pictures) == len(paper.sheet.pages) else None
