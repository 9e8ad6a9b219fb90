"""Numbers in a folded text: digits, digits with a scale (40万, 400k), characters and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from services.facts.lexicon import Words


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the folded text; `high` ends a range; `scaled`: a scale was written."""

    value: float
    start: int
    end: int
    scaled: bool = False
    high: float | None = None


_DIGITS = re.compile(
    r"(?<![\w.])\d+(?:(?:[.,'\u00a0 ]\d{3})+(?!\d))?(?:[.,]\d+)?"
    r"|(?<=[a-z\u0400-\u064a\u3040-\uffff])\d+(?:[.,]\d+)*"
)
_HAN = "〇零一二两三四五六七八九十百千万亿兩"
_PERIOD = re.compile("个?月|年")
_HAN_RUN = re.compile(f"[{_HAN}]+")
_HAN_DIGITS = {letter: value for value, letter in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_SINO_KOREAN = re.compile(
    "(?<![가-힣])[일이삼사오육칠팔구십백천만억]{2,}|(?<![가-힣])[일이삼사오육칠팔구십](?=\\s?(?:년|개월|급|호))"
)
_TO_HAN = str.maketrans("일이삼사오육칠팔구십백천만억", "一二三四五六七八九十百千万亿")
_EAST_SCALES = {
    "万": 10_000,
    "萬": 10_000,
    "만": 10_000,
    "千": 1_000,
    "천": 1_000,
    "百": 100,
    "백": 100,
    "亿": 10**8,
    "억": 10**8,
}
_EAST = re.compile(r"\s?([万만억亿千천百백])")
_BETWEEN = re.compile(r"(?:between|entre|zwischen|от|между|بين|من|介于)\s*$")
_AND = re.compile(r"\s?(?:and|et|und|y|e|и|до|و|الى|到)\s?")
_UNIT = r"\s?(?:[a-z\u0400-\u04ff\u0620-\u064a]{1,9}\s|[年년]\s?[间間]?)"
_RANGE = re.compile(r"\s?(?:-|~|〜|～|到|至|から|에서|to|bis|a|à|до)\s?")


def find_numbers(text: str, languages: Sequence[Words]) -> list[Number]:
    """Find the numbers in a folded text, in order; where two readings overlap the longer one stays."""
    found = [*_digits(text, languages), *_han(text), *_words(text, languages)]
    none = [
        match.span() for words in languages if words.no_numbers for match in words.no_numbers.finditer(text)
    ]
    found = [item for item in found if not any(low <= item.start and item.end <= high for low, high in none)]
    kept: list[Number] = []
    for number in sorted(found, key=lambda item: (item.start - item.end, item.start)):
        if all(number.end <= other.start or other.end <= number.start for other in kept):
            kept.append(number)
    ordered = sorted(kept, key=lambda item: item.start)
    return _ranges(text, [_with_half(text, number, languages) for number in ordered])


def _with_half(text: str, number: Number, languages: Sequence[Words]) -> Number:
    """Read "and a half" behind a number or behind its unit."""
    if number.scaled or number.value >= 100 or number.value % 1:
        return number
    for words in languages:
        if words.halves is None:
            continue
        direct = number.end + (text[number.end : number.end + 1] == " ")
        if half := words.halves.match(text, direct):
            return Number(number.value + 0.5, number.start, half.end())
        unit = re.compile(_UNIT).match(text, number.end)
        if unit and words.halves.match(text, unit.end()):
            return Number(number.value + 0.5, number.start, number.end)
    return number


def _digits(text: str, languages: Sequence[Words]) -> Iterator[Number]:
    place = 0
    while match := _DIGITS.search(text, place):
        value, end = _value(match[0]), match.end()
        scaled = False
        east = _EAST.match(text, end)
        if east:
            value, end, scaled = _eastern(text, value, east)
        else:
            scale = _scale_at(text, end, languages)
            if scale:
                value, end, scaled = value * scale[0], scale[1], True
        yield Number(value, match.start(), end, scaled)
        place = end


def _value(digits: str) -> float:
    """Read digits; a point or comma before three digits parts thousands, else it begins a fraction."""
    digits = digits.replace("'", "").replace(" ", "").replace("\u00a0", "")
    parts = re.split(r"[.,]", digits)
    if len(parts) == 1:
        return float(digits)
    head, last = parts[:-1], parts[-1]
    if len(last) == 3 and parts[0] != "0":
        return float("".join(parts))
    return float("".join(head) + "." + last)


def _eastern(text: str, value: float, scale: re.Match[str]) -> tuple[float, int, bool]:
    """Read on after 40万: 3万5千, 3만5천, 1万2, 3万5."""
    total, end, unit = value * _EAST_SCALES[scale[1]], scale.end(), _EAST_SCALES[scale[1]]
    second = _EAST.match(text, end)
    if second and _EAST_SCALES[second[1]] > 1000:  # 200千万
        total, end, unit = total * _EAST_SCALES[second[1]], second.end(), _EAST_SCALES[second[1]]
    while rest := re.match(r"\s?(\d+)", text[end:]):
        smaller = _EAST.match(text, end + rest.end())
        if smaller and _EAST_SCALES[smaller[1]] < unit:
            unit = _EAST_SCALES[smaller[1]]
            total += float(rest[1]) * unit
            end = smaller.end()
            continue
        if len(rest[1]) == 4 and unit == 10_000 and not rest[0].startswith(" "):
            total, end = total + float(rest[1]), end + rest.end()
        elif (
            len(rest[1]) == 1
            and not rest[0].startswith(" ")
            and not re.match(r"\d*\s?[个年개月岁]", text[end + rest.end() :])
        ):
            total, end = total + float(rest[1]) * unit / 10, end + rest.end()
        break
    return total, end, True


def _scale_at(text: str, end: int, languages: Sequence[Words]) -> tuple[float, int] | None:
    best: tuple[float, int] | None = None
    for words in languages:
        for spelling, factor in words.scales.items():
            apart = (
                (len(spelling) > 1 or spelling == "k")
                and text[end : end + 1] == " "
                and text.startswith(spelling, end + 1)
            )
            at = end + 1 if apart else end
            if not text.startswith(spelling, at):
                continue
            stop = at + len(spelling)
            if (
                spelling[-1].isalpha()
                and stop < len(text)
                and text[stop].isalpha()
                and _alphabetic(text[stop])
            ):
                continue
            if best is None or stop > best[1]:
                best = factor, stop
    return best


def _alphabetic(letter: str) -> bool:
    return letter < "\u2e80"


def _han(text: str) -> Iterator[Number]:
    for match in _HAN_RUN.finditer(text):
        before = text[max(0, match.start() - 1) : match.start()]
        if before.isdigit() or (
            match[0] == "一" and before and before in "元块k" and _PERIOD.match(text, match.end())
        ):
            continue  # 25000元一个月 is no number of months
        if (value := _han_value(match[0])) is not None:
            yield Number(value, match.start(), match.end(), "万" in match[0] or "千" in match[0])
    for match in _SINO_KOREAN.finditer(text):
        if (value := _han_value(match[0].translate(_TO_HAN))) is not None:
            yield Number(value, match.start(), match.end(), "만" in match[0])


def _han_value(letters: str) -> float | None:
    if not set(letters) & (set(_HAN_UNITS) | {"万", "亿"}):
        digits = [_HAN_DIGITS.get(letter) for letter in letters]
        return float("".join(map(str, digits))) if None not in digits else None
    total = section = digit = 0
    unit = 1
    for letter in letters:
        if letter in _HAN_DIGITS:
            digit = _HAN_DIGITS[letter]
        elif letter in _HAN_UNITS:
            unit = _HAN_UNITS[letter]
            section += (digit or 1) * unit
            digit = 0
        else:
            unit = 10_000 if letter == "万" else 10**8
            total += (section + digit or 1) * unit
            section = digit = 0
    if digit and unit >= 100 and letters[-2:-1] in "百千万":
        digit *= unit // 10  # 三万五 is 35,000
    return float(total + section + digit)


_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def _words(text: str, languages: Sequence[Words]) -> Iterator[Number]:
    tokens = list(_TOKEN.finditer(text))
    tokens = [token for token in tokens if not text[token.start() - 1 : token.start()].isdigit()]
    for words in languages:
        index = 0
        while index < len(tokens):
            taken = _run(text, tokens, index, words)
            if taken is None:
                index += 1
                continue
            number, index = taken
            yield number


def _run(text: str, tokens: list[re.Match[str]], index: int, words: Words) -> tuple[Number, int] | None:
    """Read number words from a token on: sums below a hundred, scales multiply what stands before."""
    start, first, end, near = tokens[index].start(), index, 0, 0
    total, current, scaled = 0.0, 0.0, False
    position = index
    while position < len(tokens):
        if position > index and not _close(text, near, tokens[position].start()):
            break
        word = tokens[position][0]
        known = _known(word, words, position > first)
        if known is None and position == first and word.startswith("و") and len(word) > 3:
            known = _known(word[1:], words, False)  # "and seven", in one word
            start += known is not None
        if known is None:
            follows = position + 1 < len(tokens) and position > first and word in words.joiners
            if not follows or _known(tokens[position + 1][0], words, True) is None:
                break
            near = tokens[position].end()
            position += 1
            continue
        value, is_scale = known
        if is_scale and position == first:
            break
        if is_scale or value in (100.0, 1000.0, 1e6):
            if value >= 1000:
                total, current = total + max(current, 1.0) * value, 0.0
                scaled = True
            else:
                current = max(current, 1.0) * value
        elif current % 100 and value >= current % 100 and not _arabic_order(current % 100, value, word):
            break  # "five ten": two numbers
        else:
            current += value
        end = near = tokens[position].end()
        position += 1
    if not end:
        return None
    return Number(total + current, start, end, scaled), max(position, index + 1)


def _arabic_order(before: float, value: float, word: str) -> bool:
    return before < 10 and value >= 20 and value % 10 == 0 and "\u0600" <= word[0] <= "\u06ff"


def _known(word: str, words: Words, inside: bool) -> tuple[float, bool] | None:
    for spelling in (word, word[1:] if inside and word.startswith("و") and len(word) > 3 else ""):
        if spelling in words.numbers:
            return words.numbers[spelling], False
        if inside and spelling in words.scales and len(spelling) > 2:
            return words.scales[spelling], True
    return None


def _close(text: str, end: int, start: int) -> bool:
    return text[end:start] in (" ", "-", "", " - ")


def _ranges(text: str, numbers: list[Number]) -> list[Number]:
    joined: list[Number] = []
    for number in numbers:
        before = joined[-1] if joined else None
        between = text[before.end : number.start] if before else ""
        ranged = _RANGE.fullmatch(between) is not None
        if before and _AND.fullmatch(between) and _BETWEEN.search(text[: before.start]):
            ranged = True
        if before and before.high is None and ranged and between.strip():
            low = before.value
            if number.scaled and not before.scaled and low < 1000:
                low *= next((by for by in (1e4, 1e3, 1e2) if low * by < number.value <= low * by * 10), 1.0)
            if low < number.value:
                joined[-1] = Number(low, before.start, number.end, number.scaled, number.value)
                continue
        joined.append(number)
    return joined
