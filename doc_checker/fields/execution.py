"""Whether a contract is sealed and signed: red seals and ink around each party's block, seen in the pictures."""  # noqa: E501

from __future__ import annotations

import re

from doc_checker.fields.folding import fold
from doc_checker.fields.paper import Fields, Paper
from doc_checker.fields.sheet import Cell
from doc_checker.model import Box, Field, RecognisedPage, Where
from doc_checker.seals import Seal, find_red_seals, is_colourless
from doc_checker.signatures import Presence, ink_in

_A = re.compile(
    r"甲方|用人单位|聘用单位|聘方|雇主|party a\b|employer|the company|for and on behalf|company seal|公司盖章|사용자|работодатель|роботодавець|arbeitgeber|employeur|empleador|empregador|datore|ben a\b|นายจาง|الطرف الاول|صاحب العمل|使用者|雇用者"  # noqa: E501
)
_B = re.compile(
    r"乙方|劳动者|受聘人|受聘方|雇员|员工|party b\b|employee|근로자|работник|працівник|arbeitnehmer|salarie|trabajador|empregado|trabalhador|lavoratore|ben b\b|nguoi lao dong|ลกจาง|ลูกจาง|الطرف الثاني|العامل|労働者"  # noqa: E501
)
_SIGN = re.compile(
    r"签字|签名|盖章|签章|公章|印章|signature|signed|\bsign\b|\bseal\b|stamp|서명|날인|подпись|підпис|м\.п|unterschrift|siegel|firma\b|assinatura|cachet|chu ky|ky ten|ลายเซน|ลงชอ|التوقيع|الختم|توقيع|署名|印|____"  # noqa: E501
)
_MIN_SEAL = 0.6


def executed(paper: Paper) -> Fields:
    """Look at the signature blocks. A page without pixels, or a contract whose block is not found, says nothing."""  # noqa: E501
    pages = paper.sheet.pages
    if not any(p.pixels is not None for p in pages):
        return {}
    fields: Fields = {}
    seals = {n: find_red_seals(p.pixels) for n, p in enumerate(pages) if p.pixels is not None}
    block_a, block_b = _block(paper, _A), _block(paper, _B)
    seal = _seal(pages, seals, block_a)
    if seal:
        fields["employer_seal"] = seal
    for name, block in (("employer_signature", block_a), ("employee_signature", block_b)):
        signature = _signature(paper, block)
        if signature:
            fields[name] = signature
    return fields


def _seal(
    pages: tuple[RecognisedPage, ...], seals: dict[int, list[Seal]], block: Cell | None
) -> Field | None:
    found = [(seal, n) for n, on_page in seals.items() for seal in on_page if seal.confidence >= _MIN_SEAL]
    if not found:
        if any(p.pixels is None or is_colourless(p.pixels) for p in pages):
            return None  # a gray copy cannot show a red seal
        return Field(False, 0.9 if block else 0.75, None, None)
    seal, number = max(found, key=lambda f: f[0].confidence + (0.2 if block and f[1] == block.page else 0.0))
    page = pages[number]
    return Field(True, round(min(0.97, seal.confidence), 3), None, Where(page.file, page.number, seal.box))


def _block(paper: Paper, party: re.Pattern[str]) -> Cell | None:
    """Find the last cell that names the party together with signing, in the closing part of the contract."""
    cells = paper.sheet.cells
    for cell in reversed(cells):
        low = fold(cell.text)
        if len(low) > 90 or not party.search(low):
            continue
        near = " ".join(
            fold(c.text) for c in [*paper.sheet.row_of(cell)[:1], *paper.sheet.below(cell, 5.0)[:3]]
        )
        if _SIGN.search(low) or _SIGN.search(near):
            return cell
    return None


def _signature(paper: Paper, block: Cell | None) -> Field | None:
    if block is None:
        return None
    page = paper.sheet.pages[block.page]
    if page.pixels is None:
        return None
    region = _region(paper, block)
    printed = tuple(w.box for line in page.lines for w in line.words)
    found = ink_in(page.pixels, region, printed)
    if found.presence is Presence.UNKNOWN:
        return None
    return Field(
        found.presence is Presence.YES,
        round(found.confidence, 3),
        None,
        Where(page.file, page.number, region),
    )


def _region(paper: Paper, block: Cell) -> Box:
    """The room beside and under the party's words, up to the next column and five lines down."""
    row = [c for c in paper.sheet.row_of(block) if c.box[0] > block.box[0] + 0.25]
    right = min(
        (c.box[0] - 0.01 for c in row), default=min(1.0, max(block.box[2] + 0.35, block.box[0] + 0.45))
    )
    height = max(block.height, 0.012)
    return (
        max(0.0, block.box[0] - 0.01),
        max(0.0, block.box[1] - height),
        min(1.0, right),
        min(1.0, block.box[3] + 5 * height),
    )
