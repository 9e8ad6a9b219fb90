"""An employment contract -> its fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from doc_checker.fields.credit_code import find_codes
from doc_checker.fields.dates import find_dates
from doc_checker.fields.execution import executed
from doc_checker.fields.folding import compact, fold, is_han, is_unspaced
from doc_checker.fields.labels import How, Labelled
from doc_checker.fields.money import Money, find_money, period_in
from doc_checker.fields.organisations import companies, is_organisation
from doc_checker.fields.paper import Candidate, Fields, Paper, collect
from doc_checker.fields.periods import find_periods

_PAY = re.compile(
    r"salar|remunerat|\bwage|\bpay\b|compensation|工资|月薪|年薪|薪酬|薪资|劳动报酬|报酬|賃金|給与|基本給|월급|급여|임금|연봉|оклад|заработн|заробітн|gehalt|vergut|entgelt|remunerac|retribu|sueldo|stipendio|vencimento|luong|ค่าจ้าง|คาจาง|เงนเดอน|الراتب|الاجر"
)
_NOT_PAY = re.compile(
    r"allowance|bonus|deposit|housing|air\s?fare|ticket|reimburs|penalt|liquidated|damages|overtime|minimum|insurance|fine\b|probation|补贴|津贴|奖金|违约金|住房|机票|押金|加班|试用期|最低|保险|赔偿|绩效|餐补|交通|per hour|小时"  # noqa: E501
)
_LEAD_IN = re.compile(
    r"^(?:乙方的?|受聘人的?|员工的?)?(?:主要)?(?:工作地点|工作内容|岗位职责|职责|负责)(?:为|是|在|设在|位于|包括|：|:)?"
)
_PREMISES = re.compile(
    r"^(?:the\s+)?(?:employer|company|party a)(?:'s|’s)?\s+(?:own\s+)?"
    r"(?:premises|offices?|facilit(?:y|ies)|factory|campus|site)\s+(?:located\s+)?(?:in|at)\s+",
    re.IGNORECASE,
)
_NO_POSITION = re.compile(
    r'^["“”\')(]|^(?:以下|下列|相关|其他|甲方|乙方|该)|^(?:company|employer|employee|party)\b', re.IGNORECASE
)
_SURE_ENOUGH = 0.7
_CLOSING = 0.6  # of the text: where signature blocks may begin
_AFTER_TRIAL = re.compile(
    r"after (?:the )?(?:probation|trial)|转正|试用期(?:期)?满|试用期后|试用期结束|期满后|upon confirmation"
)
_PROBATION = re.compile(r"probation|trial|试用|испытат|probezeit|periodo de prueba|수습|試用|thu viec|essai")


def extract(paper: Paper) -> Fields:
    """Read the contract. Seal and signatures come from the pictures and are left out where there is none."""
    employer = paper.choose(_employers(paper))
    start, end = _term(paper)
    pay = _salary(paper)
    chosen: dict[str, Candidate | None] = {
        "employer_name": employer,
        "employer_credit_code": paper.choose(_codes(paper)),
        "employee_name": paper.choose(_chinese_first(_employees(paper))),
        "passport_number": paper.choose(paper.passport_numbers()),
        "nationality": paper.choose(paper.nationalities()),
        "position": paper.choose(_chinese_first(_positions(paper))),
        "duties": paper.choose(_chinese_first(_long_texts(paper, "duties", 600))),
        "work_location": paper.choose(_chinese_first(_long_texts(paper, "work_location", 120))),
        "start_date": start,
        "end_date": end,
        "signing_date": paper.choose(_signing_dates(paper, start, end)),
    }
    if pay:
        money, confidence = pay
        chosen["salary_amount"] = Candidate(money.amount, confidence, money.start, money.end)
        if money.currency:
            chosen["salary_currency"] = Candidate(
                money.currency, min(0.95, confidence), money.start, money.end
            )
        if money.period:
            chosen["salary_period"] = Candidate(money.period, min(0.94, confidence), money.start, money.end)
    return collect(paper, chosen) | executed(paper)


def _pieces(paper: Paper, *meanings: str) -> Iterator[tuple[str, int, float]]:
    for found in paper.of(*meanings):
        yield found.value, found.start, found.confidence


def _employers(paper: Paper) -> Iterator[Candidate]:
    party_b = min((x.label_start for x in paper.of("party_b")), default=len(paper.sheet.text))
    labelled = [x for x in paper.of("party_a") if x.how is not How.LOOSE or is_organisation(x.value)]
    pieces = [(x.value, x.start, x.confidence - (0.02 if x.label_start > party_b else 0.0)) for x in labelled]
    pieces += [(f.text, f.start, 0.92) for f in paper.filled("employer_name")]
    named = [
        (x.value, x.start, x.confidence - 0.03)
        for x in paper.of("full_name", "organisation")
        if is_organisation(x.value)
    ]
    found = list(companies(paper, iter(pieces + named)))
    for candidate in found:
        text = str(candidate.value)
        if re.search(r"(?:签|盖章|签字|signature|seal|shall|应当|有权|和乙方|同意)", fold(text)):
            continue
        if re.search(r"(?<![^\W\d_])(?:and|agrees|will|may)(?![^\W\d_])", text) and not is_organisation(text):
            continue
        # the Chinese name counts where both stand
        bonus = 0.05 if any(is_han(c) for c in text) else 0.0
        yield Candidate(
            candidate.value, min(0.98, candidate.confidence + bonus), candidate.start, candidate.end
        )


def _chinese_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Keep the Chinese readings alone where there are some: of a bilingual contract that text prevails."""
    found = list(candidates)
    chinese = [c for c in found if any(is_han(x) for x in str(c.value)) and c.confidence >= _SURE_ENOUGH]
    return chinese or found


def _employees(paper: Paper) -> Iterator[Candidate]:
    yield from paper.names(paper.of("party_b"))
    for candidate in paper.holder():
        if not is_organisation(str(candidate.value)):
            # a bare "Name:" at the end is as likely that of who signs for the employer
            doubt = 0.2 if candidate.start > _CLOSING * len(paper.sheet.text) else 0.02
            yield Candidate(candidate.value, candidate.confidence - doubt, candidate.start, candidate.end)
    for found in paper.filled("employee_name"):
        yield from paper.name(found.text, found.start, 0.92)


def _codes(paper: Paper) -> Iterator[Candidate]:
    for code in find_codes(paper.sheet.text):
        confidence = 0.96 if code.valid and not code.repaired else 0.9 if code.valid else 0.75
        labelled = any(x.start <= code.start <= x.end for x in paper.of("credit_code"))
        yield Candidate(code.value, confidence + (0.02 if labelled else -0.04), code.start, code.end)


def _positions(paper: Paper) -> Iterator[Candidate]:
    yield from paper.texts(_not_clauses(paper.of("position")), 60)
    for filled in paper.filled("position"):
        value = re.sub(r"^(?:an?|the)\s+", "", filled.text.strip(" .,，。“”\"'"), flags=re.IGNORECASE)
        if (
            2 <= len(value) <= 60
            and not re.search(r"\d{3}", value)
            and not _NO_POSITION.search(filled.text.strip())
        ):
            at = max(0, filled.text.find(value))
            yield Candidate(value, 0.88, filled.start + at, filled.start + at + len(value))


def _not_clauses(found: Iterator[Labelled]) -> Iterator[Labelled]:
    for labelled in found:
        low = fold(labelled.value)
        if labelled.how is How.LOOSE and (
            re.search(r"\b(?:shall|will|and|of|is|may)\b", low)
            or re.search(r"[和与及的应由]", labelled.value[:2])
        ):
            continue
        yield labelled


def _long_texts(paper: Paper, meaning: str, longest: int) -> Iterator[Candidate]:
    for labelled in _not_clauses(paper.of(meaning)):
        text, end = _continued(paper, labelled)
        value = _LEAD_IN.sub("", " ".join(text.split())).strip(" .,:;，。；：_")
        if 2 <= len(value) <= longest and re.search(r"[^\W\d_]{2}", value):
            yield Candidate(
                value, labelled.confidence - (0.02 if end == labelled.end else 0.08), labelled.start, end
            )
    for filled in paper.filled(meaning):
        value = _PREMISES.sub("", _LEAD_IN.sub("", filled.text)).strip(' .,:;，。；：_“”"')
        if 2 <= len(value) <= longest:
            at = max(0, filled.text.find(value))
            yield Candidate(value, 0.86, filled.start + at, filled.start + at + len(value))


def _continued(paper: Paper, labelled: Labelled) -> tuple[str, int]:
    """Join the lines that carry a value on: under it, at its left edge, with no label of their own."""
    sheet = paper.sheet
    text, end = labelled.value, labelled.end
    cell = sheet.cell_at(max(labelled.start, labelled.end - 1))
    starts = {x.label_start for x in paper.labelled if x.meanings != ("stop",)}
    for _ in range(6):
        under = next((c for c in sheet.below(cell, 1.6) if sheet.goes_on(cell, c)), None)
        if under is None or any(under.start <= s < under.start + len(under.text) for s in starts):
            break
        if any(
            left.start <= s < left.start + len(left.text) for left in sheet.left_of(under)[:1] for s in starts
        ):
            break  # the next row of a table, with its own label
        joint = "" if is_unspaced(text[-1:] or "x") and is_unspaced(under.text[0]) else " "
        cell = under
        text, end = text + joint + cell.text, cell.start + len(cell.text)
    # what was carried on may hold more than the value: it ends with its sentence
    return re.split(r"[。；;]", text, maxsplit=1)[0], end


def _term(paper: Paper) -> tuple[Candidate | None, Candidate | None]:
    starts = list(paper.dates(paper.of("start_date")))
    ends = list(paper.dates(paper.of("end_date")))
    for period in find_periods(paper.sheet.text, paper.all_dates):
        if period.end is None:
            continue
        days = (period.end.value - period.start.value).days
        confidence = 0.95
        if _PROBATION.search(period.before):
            confidence = 0.55
        elif days < 80:
            confidence = 0.75
        starts.append(paper.date(period.start, 0, confidence, None))
        ends.append(paper.date(period.end, 0, confidence, None))
    return paper.choose(starts), paper.choose(ends)


def _salary(paper: Paper) -> tuple[Money, float] | None:
    """Choose the amount that the words around it call pay; probation pay, allowances and penalties do not count."""  # noqa: E501
    text = paper.sheet.soft
    ranked: list[tuple[float, Money]] = []
    labelled = list(paper.of("salary"))
    spans = [(x.start, x.end) for x in labelled]
    for found in find_money(text):
        money = found
        for label in labelled:
            if money.period is None and label.start <= money.start < label.end:
                money = replace(money, period=period_in(label.label))
        if money.currency is None and not any(s <= money.start < e + 5 for s, e in spans):
            continue
        line_start = (
            max(
                text.rfind("\n", 0, money.start),
                text.rfind("。", 0, money.start),
                text.rfind(";", 0, money.start),
            )
            + 1
        )
        before = fold(text[max(line_start, money.start - 110) : money.start])
        wider = fold(text[max(0, money.start - 160) : money.start])
        pays, others = list(_PAY.finditer(before)), list(_NOT_PAY.finditer(before))
        score = 0.0
        if any(s <= money.start < e for s, e in spans):
            score += 2
        if pays:
            score += 1.6
        elif _PAY.search(wider):
            score += 0.7
        clause = _clause(before)
        if _AFTER_TRIAL.search(clause):
            score += 1.0
        elif _PROBATION.search(clause) or (others and (not pays or others[-1].start() > pays[-1].start())):
            score -= 2
        score += 0.5 if money.period else 0.0
        score += 0.3 if money.written == money.amount else 0.0
        if money.amount < 500:
            score -= 1.5
        ranked.append((score, money))
    ranked.sort(key=lambda r: -r[0])
    if not ranked or ranked[0][0] < 0.9:
        return None
    score, best = ranked[0]
    confidence = min(best.confidence, 0.95 if score >= 2 else 0.9 if score >= 1.5 else 0.78)
    rivals = [m for s, m in ranked[1:] if s > score - 0.4 and m.amount != best.amount]
    if any(_yearly_twin(m, best) for m in rivals):
        rivals = [m for m in rivals if not _yearly_twin(m, best)]
        if best.period != "month":
            best = next((m for _, m in ranked if m.period == "month"), best)
    if rivals:
        confidence = min(confidence, 0.7)
    return best, confidence


def _clause(before: str) -> str:
    """Give what stands between the amount before and this one."""
    return re.split(r"\d{3}(?:\.\d\d)?\s*(?:元|yuan)?|[;；]", before)[-1]


def _yearly_twin(left: Money, right: Money) -> bool:
    low, high = sorted((left.amount, right.amount))
    return abs(low * 12 - high) < 1


def _signing_dates(paper: Paper, start: Candidate | None, end: Candidate | None) -> Iterator[Candidate]:
    yield from paper.dates(paper.of("signing_date"))
    term = {c.value for c in (start, end) if c}
    text = paper.sheet.text
    closing = len(text) * 0.55
    found = [c for c in paper.dates(paper.of("issue_date")) if c.start > closing or not term]
    if found:
        latest = max(found, key=lambda c: str(c.value))
        sure = 0.93 if len({c.value for c in found}) == 1 else 0.85
        yield Candidate(
            latest.value, min(latest.confidence, sure), latest.start, latest.end, latest.alternatives
        )
    for match in re.finditer(
        r"(?:made|entered into|executed|signed|concluded|dated|签订|签署|签于|订立于)[^\n]{0,50}",
        paper.sheet.folded.text,
    ):
        first = paper.sheet.folded.index[match.start()]
        readings = find_dates(text[first : first + 80])
        if readings and readings[0].start < 50 and readings[0].value not in term:
            yield paper.date(readings[0], first, 0.88, None)
    free = [
        r
        for r in paper.all_dates
        if r.start > closing and r.value not in term and len(compact(paper.sheet.cell_at(r.start).text)) < 36
    ]
    if free:
        last = max(free, key=lambda r: r.value)
        yield paper.date(last, 0, 0.82, None)
