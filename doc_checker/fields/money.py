"""Text -> amounts of money with currency and period; Chinese capitals are compared with the figures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from doc_checker.fields.folding import fold_indexed

_CAPITALS = dict(zip("零壹贰叁肆伍陆柒捌玖〇一二三四五六七八九", [*range(10), *range(10)], strict=True)) | {
    "两": 2,
    "弐": 2,
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_CURRENCIES: tuple[tuple[str, str], ...] = (
    (r"人民币|rmb|cny|renminbi|¥|￥|chinese\s+yuan|yuan|юан[а-яі]*|人民元|위안", "CNY"),
    (r"hk\$|hkd|港币|港元|hong\s+kong\s+dollars?", "HKD"),
    (r"us\$|usd|美元|美金|u\.s\.\s+dollars?|us\s+dollars?|\$|доллар[а-я]*\s+сша|dolares|달러", "USD"),
    (r"eur|€|欧元|euros?", "EUR"),
    (r"gbp|£|英镑|pounds?\s+sterling", "GBP"),
    (r"jpy|日元|日本円|japanese\s+yen|yen", "JPY"),
    (r"sgd|s\$|新加坡元", "SGD"),
    (r"aud|a\$|澳元", "AUD"),
    (r"cad|c\$|加元", "CAD"),
    (r"krw|₩|韩元", "KRW"),
    (r"chf|瑞士法郎", "CHF"),
    (r"rub|руб[а-я]*|卢布", "RUB"),
    (r"元|圆|块", "CNY"),
)
_MONTHLY = re.compile(
    r"per\s*(?:calendar\s*)?month|/\s*(?:month|mo\b|月|mes|mois|monat|мес)|monthly|a\s+month|(?<![a-z])p\.?m\.?(?![a-z])|每月|月薪|月工资|月基本|每个月|月度|pro\s+monat|monatlich|par\s+mois|mensuel|mensual|al\s+mes|por\s+mes|mensal|mensile|al\s+mese|в\s+месяц|ежемесячн|на\s+місяць|щомісяч|月額|毎月|월급|매월|월\s|شهري|في\s+الشهر|hang\s+thang|moi\s+thang|/thang|ต่อเดอน|เดอนละ|月"
)
_YEARLY = re.compile(
    r"per\s*(?:annum|year)|/\s*(?:year|yr|年|ano|an\b|jahr|год)|annual|yearly|a\s+year|(?<![a-z])p\.?a\.?(?![a-z])|每年|年薪|年度|年收入|税前年|pro\s+jahr|jahrlich|par\s+an|al\s+ano|por\s+ano|anual|annuo|all'anno|в\s+год|ежегодн|годов|на\s+рік|річн|年額|年俸|연봉|سنوي|hang\s+nam|moi\s+nam|/nam|ต่อปี|ปีละ|一年"
)
_NUMBER = r"(?P<n>\d{1,3}(?:[,.' ٬]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
_SCALE = r"\s*(?P<k>万|萬|千|k\b|thousand\b|тыс\.?|mil\b)?"
_CUR = "(?:" + "|".join(f"(?P<{{side}}{i}>{p})" for i, (p, _) in enumerate(_CURRENCIES)) + ")"
_FIGURES = re.compile(
    r"(?:"
    + _CUR.replace("{side}", "l")
    + r"\s*[:(]?\s*)?(?<![\d.,])"
    + _NUMBER
    + _SCALE
    + r"\s*[)]?\s*(?:"
    + _CUR.replace("{side}", "r")
    + r")?"
)
_WRITTEN = re.compile(
    r"(?:人民币)?\s*([零壹贰叁肆伍陆柒捌玖拾佰仟万亿〇一二三四五六七八九十百千两]{2,})\s*[元圆]\s*(?:整|正)?(?:[零壹贰叁肆伍陆柒捌玖]角)?"
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a text. `currency` is ISO 4217, `period` "month" or "year"; None where not said."""

    amount: float
    currency: str | None
    period: str | None
    start: int
    end: int
    confidence: float
    written: float | None = None  # what the Chinese capitals beside it say


def written_amount(text: str) -> int | None:
    """Read a whole amount in Chinese numerals, plain or capital: 叁万伍仟 is 35000."""
    total = section = digit = 0
    for char in text:
        if char in _CAPITALS:
            digit = _CAPITALS[char]
        elif char in _UNITS:
            section += (digit or 1) * _UNITS[char]
            digit = 0
        elif char in "万亿":
            section = (section + digit) * (10_000 if char == "万" else 100_000_000)
            total += section
            section = digit = 0
        else:
            return None
    return total + section + digit or None


def _figure(text: str) -> float | None:
    text = text.replace(" ", "").replace("'", "").replace("٬", "")
    tail = re.search(r"[.,](\d{1,2})$", text)
    whole = text[: tail.start()] if tail else text
    whole = re.sub(r"[.,]", "", whole)
    if not whole.isdigit():
        return None
    return float(f"{whole}.{tail[1]}") if tail else float(whole)


_PAID = re.compile(
    r"按月(?:发放|支付|发|结算)?|分\s*(?:十二|12)\s*个?月|(?:paid|payable|disbursed)\s+(?:on\s+a\s+)?monthly(?:\s+basis)?|in\s+(?:twelve|12|equal)[\w ]*monthly"  # noqa: E501
)


def _period(context: str) -> str | None:
    context = _PAID.sub(" ", context)  # how it is paid out, not what the amount is for
    monthly, yearly = _MONTHLY.search(context), _YEARLY.search(context)
    if monthly and yearly:
        return (
            "month"
            if monthly.start() < yearly.start() and monthly[0] != "月"
            else "year"
            if monthly[0] == "月"
            else None
        )
    return "month" if monthly else "year" if yearly else None


def find_money(text: str) -> list[Money]:
    """Find the amounts of a text that carry a currency, or that are four digits or more."""
    folded = fold_indexed(text)
    low = folded.text
    written = [(m.start(), m.end(), written_amount(m[1])) for m in _WRITTEN.finditer(low)]
    found: list[Money] = []
    for match in _FIGURES.finditer(low):
        amount = _figure(match["n"])
        currency = next((c for i, (_, c) in enumerate(_CURRENCIES) for s in "lr" if match[f"{s}{i}"]), None)
        if amount is None or (
            currency is None
            and (amount < 1000 or (not match["k"] and re.fullmatch(r"(?:19|20)\d\d", match["n"])))
        ):
            continue
        if match["k"]:
            amount *= 10_000 if match["k"] in "万萬" else 1000
        after = low[match.end() : match.end() + 40].split("\n")[0]
        before = low[max(0, match.start() - 110) : match.start()].split("\n")[-1]
        before = re.split(r"[;；。]|\.\s|\d{3}", before)[-1]
        near = re.split(r"[;；。]|[,.]\s", after)[0]
        period = _period(near[:22]) or _period(before[-34:] + " " + near) or _period(before)
        found.append(Money(amount, currency, period, match.start(), match.end(), 0.95 if currency else 0.6))
    placed = [replace(m, start=folded.index[m.start], end=folded.index[m.end - 1] + 1) for m in found]
    return _with_written(placed, written, folded.index, low)


def _with_written(
    figures: list[Money], written: list[tuple[int, int, int | None]], index: tuple[int, ...], low: str
) -> list[Money]:
    out = list(figures)
    for start, end, amount in written:
        if amount is None:
            continue
        begin, finish = index[start], index[end - 1] + 1
        near = [m for m in out if m.start - 25 <= finish and begin <= m.end + 25]
        if near:
            best = next((m for m in near if m.amount == amount), near[0])
            agrees = best.amount == amount
            at = out.index(best)
            out[at] = replace(best, written=float(amount), currency=best.currency or "CNY",
                              confidence=0.98 if agrees else 0.4)  # fmt: skip
        else:
            context = low[max(0, start - 30) : start] + low[end : end + 12]
            out.append(Money(float(amount), "CNY", _period(context), begin, finish, 0.93, float(amount)))
    return sorted(out, key=lambda m: m.start)


def period_in(text: str) -> str | None:
    """Tell from a label such as "monthly salary" what an amount is paid for."""
    return _period(fold_indexed(text).text)
