"""A document being read: its sheet and labels, and how candidates for a field are weighed into a `Field`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from doc_checker.fields.dates import DateReading, decide, find_dates, order_in
from doc_checker.fields.folding import compact, fold
from doc_checker.fields.labels import How, Labelled, find_labelled
from doc_checker.fields.lexicon import KindWords, Lexicon
from doc_checker.fields.names import clean_name, name_likeness
from doc_checker.fields.sentences import Filled, fill
from doc_checker.fields.sheet import Sheet
from doc_checker.model import DocumentType, Field, Value

_MONTH_FIRST = {"USA"}
_MONTH_OR_DAY_FIRST = {"CAN", "PHL", "CHN", None}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible value; `start` and `end` are places in the sheet's text."""

    value: Value
    confidence: float
    start: int
    end: int
    alternatives: tuple[Value, ...] = ()


class Paper:
    """One document's text with everything that the extractors share."""

    def __init__(self, sheet: Sheet, lexicon: Lexicon, kind: DocumentType) -> None:
        self.sheet = sheet
        self.lexicon = lexicon
        self.kind = kind

    @cached_property
    def labelled(self) -> list[Labelled]:
        """All labels with values."""
        return find_labelled(self.sheet, self.lexicon)

    @property
    def words(self) -> KindWords:
        """The words of this kind of paper."""
        return self.lexicon.kinds[self.kind]

    def of(self, *meanings: str) -> Iterator[Labelled]:
        """Give the labelled values of these meanings: surest tie first within one meaning."""
        for meaning in meanings:
            found = [x for x in self.labelled if meaning in x.meanings]
            yield from sorted(found, key=lambda x: -x.confidence)

    def filled(self, *slots: str) -> Iterator[Filled]:
        """Give the slots that the kind's sentence patterns fill."""
        wanted = set(slots)
        return (f for f in self._all_filled if f.slot in wanted)

    @cached_property
    def _all_filled(self) -> list[Filled]:
        return list(fill(self.sheet, self.words.tables.get("sentences", ())))

    def field(self, best: Candidate | None) -> Field | None:
        """Turn a candidate into a field with raw text and place, no surer than the recogniser was."""
        if best is None:
            return None
        certainty = self.sheet.certainty(best.start, best.end)
        # a misread letter in free text has no check; a date or an amount has some
        checked = not isinstance(best.value, str) or best.value.islower()
        confidence = min(best.confidence, 0.3 + 0.7 * certainty if checked else certainty)
        return Field(best.value, round(max(0.0, min(0.99, confidence)), 3), self.sheet.text[best.start : best.end] or None,  # noqa: E501
                     self.sheet.where(best.start, best.end), best.alternatives)  # fmt: skip

    def choose(self, candidates: Iterable[Candidate]) -> Candidate | None:
        """Take the surest candidate; agreement makes it surer, disagreement of equals less sure."""
        ranked = sorted(candidates, key=lambda c: -c.confidence)
        if not ranked:
            return None
        best = ranked[0]
        confidence = best.confidence
        others = [c for c in ranked[1:] if c.start != best.start]
        if any(_same(c.value, best.value) for c in others):
            confidence = min(0.98, confidence + 0.04)
        rival = next((c for c in others if not _same(c.value, best.value)), None)
        if rival and rival.confidence > confidence - 0.03:
            confidence = min(confidence - 0.15, 0.8)
        return Candidate(best.value, confidence, best.start, best.end, best.alternatives)

    def names(self, found: Iterable[Labelled]) -> Iterator[Candidate]:
        """Read labelled values as persons' names."""
        for labelled in found:
            yield from self.name(labelled.value, labelled.start, labelled.confidence)

    def name(self, text: str, start: int, confidence: float) -> Iterator[Candidate]:
        """Read a piece of text as a person's name."""
        if self.sheet.noisy:
            text = letters_repaired(text)
        cleaned = clean_name(text)
        likeness = name_likeness(cleaned)
        if likeness >= 0.6 and cleaned:
            offset = text.find(cleaned)
            begin = start + max(0, offset)
            yield Candidate(cleaned, confidence * (0.65 + 0.35 * likeness), begin, begin + len(cleaned))

    def holder(self) -> Iterator[Candidate]:
        """Read the holder's name from separate or joint labels and from sentences."""
        yield from self.names(self.of("full_name"))
        surname = next((c for c in self.names(self.of("surname"))), None)
        given = next((c for c in self.names(self.of("given_names"))), None)
        if (
            given and surname is None
        ):  # "Name: ... Vorname: ..." - the name beside a given name is the surname
            surname = next(
                (
                    c
                    for c in self.names(self.of("full_name"))
                    if " " not in str(c.value) and not _same(c.value, given.value)
                ),
                None,
            )
        if surname and given and surname.start != given.start:
            middle = next((c for c in self.names(self.of("middle_name"))), None)
            second = next((c for c in self.names(self.of("second_surname"))), None)
            parts = [str(c.value).replace(",", " ") for c in (given, middle, surname, second) if c]
            parts = [" ".join(part.split()) for part in parts]
            if re.match(r"[\u2e80-\u9fff\uac00-\ud7a3]", str(surname.value)):
                parts = ["".join(reversed(parts))]
            yield Candidate(" ".join(parts), max(0.9, min(surname.confidence, given.confidence)) + 0.02,
                            min(surname.start, given.start), max(surname.end, given.end))  # fmt: skip
        else:  # "Nome: Ana Pereira" or "Nom: Dupont Marie" hold the whole name
            for alone in (given, surname):
                if alone and " " in str(alone.value):
                    yield Candidate(alone.value, alone.confidence - 0.06, alone.start, alone.end)
        for found in self.filled("holder_name"):
            for candidate in self.name(found.text, found.start, 0.93):
                yield self._whole_name(candidate)

    def _whole_name(self, candidate: Candidate) -> Candidate:
        """Add the names under one that stands alone in its line, in letters as large: surname, given, father's."""  # noqa: E501
        cell = self.sheet.cell_at(candidate.start)
        if " " in str(candidate.value) or len(cell.text.strip()) > len(str(candidate.value)) + 1:
            return candidate
        whole = candidate
        for _ in range(2):
            under = next(iter(self.sheet.below(cell, 2.5)), None)
            if (
                under is None
                or not 0.85 < under.height / max(1e-6, cell.height) < 1.18
                or len(under.text.split()) > 3
                or not cell.text[:1].isupper()
                or name_likeness(clean_name(under.text)) < 0.7
            ):
                break
            value = f"{whole.value} {clean_name(under.text)}"
            whole = replace(whole, value=value, confidence=0.9, end=under.start + len(under.text))
            cell = under
        return whole

    @cached_property
    def all_dates(self) -> list[DateReading]:
        """All dates of the text, ambiguous ones still open."""
        return find_dates(self.sheet.text)

    @cached_property
    def own_order(self) -> bool | None:
        """Whether this document's other dates show that the day comes first."""
        return order_in(self.sheet.text)

    def day_first(self, country: str | None) -> bool | None:
        """Tell the order of day and month by the document's other dates, else by its country."""
        if self.own_order is not None:
            return self.own_order
        if country in _MONTH_FIRST:
            return False
        return None if country in _MONTH_OR_DAY_FIRST else True

    def dates(
        self, found: Iterable[Labelled], country: str | None = None, *, years: bool = False
    ) -> Iterator[Candidate]:
        """Read labelled values as dates: the first in each."""
        for labelled in found:
            readings = find_dates(labelled.value, years=years)
            if readings and (readings[0].start <= 40):
                yield self.date(readings[0], labelled.start, labelled.confidence, country)

    def date(self, reading: DateReading, offset: int, confidence: float, country: str | None) -> Candidate:
        """Turn a reading into a candidate, settling day and month where something decides."""
        settled = decide(reading, self.day_first(country))
        return Candidate(settled.value, min(confidence, settled.confidence), offset + settled.start, offset + settled.end,  # noqa: E501
                         tuple(settled.alternatives))  # fmt: skip

    def countries(self, found: Iterable[Labelled]) -> Iterator[Candidate]:
        """Read labelled values as countries."""
        for labelled in found:
            read = self.lexicon.countries.read(labelled.value[:60])
            if read:
                yield Candidate(
                    read[0],
                    labelled.confidence * read[1],
                    labelled.start,
                    labelled.start + min(60, len(labelled.value)),
                )

    def nationalities(self) -> Iterator[Candidate]:
        """Read the holder's nationality from labels and from sentences ("a citizen of ...")."""
        yield from self.countries(self.of("nationality"))
        for found in self.filled("nationality"):
            code = self.lexicon.countries.exact(re.sub(r"^the\s+", "", found.text, flags=re.IGNORECASE))
            if code:
                yield Candidate(code, 0.92, found.start, found.end)

    def births(self, country: str | None = None) -> Iterator[Candidate]:
        """Read the holder's date of birth from labels and from sentences ("born on ...", ...生)."""
        yield from self.dates(self.of("date_of_birth"), country)
        for match in _BORN.finditer(self.sheet.folded.text):
            start = self.sheet.folded.index[match.end() - 1]
            readings = find_dates(self.sheet.text[start : start + 40])
            if readings and readings[0].start < 12:
                yield self.date(readings[0], start, 0.85, country)
        for reading in self.all_dates:
            if _BORN_AFTER.match(fold(self.sheet.text[reading.end : reading.end + 20])):
                yield self.date(reading, 0, 0.9, country)

    def passport_numbers(self) -> Iterator[Candidate]:
        """Read labelled passport numbers: 6 to 10 letters and digits, most of them digits."""
        for labelled in self.of("passport_number"):
            for found in passport_number(labelled.value, labelled.start, labelled.confidence):
                doubtful = self.sheet.noisy and re.search(r"[OIQ]", str(found.value))
                yield replace(found, confidence=min(found.confidence, 0.8)) if doubtful else found
        for match in re.finditer(_PASSPORT_SENTENCE, self.sheet.folded.text):
            first, last = self.sheet.folded.source_span(match.start(1), match.end(1))
            yield from passport_number(self.sheet.text[first:last], first, 0.9)

    def references(self, found: Iterable[Labelled]) -> Iterator[Candidate]:
        """Read labelled values as document numbers."""
        for labelled in found:
            match = re.match(
                r"[^\w]*((?=[^\s]*\d)[\w\-/.()（）〔〕\[\]#]+(?:\s(?=[\w\-/]*\d)[\w\-/.]{2,})*号?)",
                labelled.value,
            )
            if not match or len(match[1]) < 3 or find_dates(match[1]):
                continue
            value = match[1].strip(".,;()")
            if self.sheet.noisy and sum(c.isdigit() for c in value) >= 0.6 * len(value):
                value = value[:3].replace("l", "I") + value[3:].replace("O", "0").replace("l", "1").replace(
                    "I", "1"
                )
            weak = len(compact(labelled.label)) <= 2
            sure = (
                0.94
                if labelled.how is How.LOOSE and sum(c.isdigit() for c in value) >= 4
                else labelled.confidence
            )
            confidence = sure - (0.05 if weak else 0.0) - (0.1 if len(value) < 5 else 0.0)
            yield Candidate(value, confidence, labelled.start + match.start(1), labelled.start + match.end(1))
        for match in _SIGNED.finditer(self.sheet.text):
            before = fold(self.sheet.text[max(0, match.start() - 24) : match.start()].split("\n")[-1])
            number = match["ref"].strip(".,;-/")
            if sum(c.isdigit() for c in number) < 4 or find_dates(number) or _OTHER_NUMBER.search(before):
                continue
            start = match.start() if match["series"] else match.start("ref")
            yield Candidate(
                self.sheet.text[start : match.start("ref") + len(number)],
                0.8,
                start,
                match.start("ref") + len(number),
            )
        for match in _NUMBERED_PAPER.finditer(self.sheet.text):
            cell = self.sheet.cell_at(match.start())
            if len(cell.text) <= len(match[0]) + 14 and not find_dates(match[0]):
                yield Candidate(match[0].strip(), 0.86, match.start(), match.end())

    def texts(self, found: Iterable[Labelled], longest: int = 90) -> Iterator[Candidate]:
        """Take labelled values as they stand."""
        for labelled in found:
            value = " ".join(labelled.value.split()).strip(" .,;:，。；：_")
            if 2 <= len(value) <= longest and re.search(r"[^\W\d_]", value):
                penalty = 0.12 if labelled.how is How.LOOSE else 0.0
                yield Candidate(value, labelled.confidence - 0.02 - penalty, labelled.start, labelled.end)


_BORN = re.compile(
    r"(?:born|date of birth|d\.?o\.?b\.?(?!\w)|geburtsdatum|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|"  # noqa: E501
    r"дата рождения|дата народження|出生日期|出生年月日|생년월일|ngay sinh|tanggal lahir|تاريخ الميلاد|geboren am|geb\. (?:am )?(?=\d)|ne le|nee le|ne\(e\) le|nacid[oa] el|nacid[oa]\(a\) el|nacio el|nacio en|"  # noqa: E501
    r"nascid[oa] (?:em|a|no dia)|nasceu (?:em|a|no dia)|nat[oa] (?:il|a)|nat[oa] in|e nat[oa]|родил\w*|родивш\w*|народи\w*|"  # noqa: E501
    r"lahir (?:di|pada)|sinh (?:ngay|nam)|urodzon[ya]|dogumlu|المولود\w*|مواليد|출생|เกิด|出生于|生于)[^\d\n]{0,25}"  # noqa: E501
)
_BORN_AFTER = re.compile(
    r"\s*(?:出?生|生|生まれ|출생|р\.|г\.\s*р|г\.?р\.?|года?\s+рожд|г\.\s+рожд|року\s+народ|dogumlu|туған|born)",
    re.IGNORECASE,
)
_NUMBERED_PAPER = re.compile(
    r"(?:[\u3400-\u9fff]{1,8})?(?:[(（〔\[]\d{2,4}[)）〕\]])?[ ]*(?:[\u3400-\u9fff]{1,8})?[ ]*第[ ]*[\u3400-\u9fff]{0,4}[ ]*[\d\-A-Z]{3,16}\s*[号號]"  # noqa: E501
)
# A number in running text: its sign with a series of letters before or after it. Laws, streets, minutes and
# identity papers carry the same sign: what stands before decides.
_SIGNED = re.compile(
    r"(?:(?<![^\W\d_])(?P<series>[A-ZА-ЯҚҒӘҢҮҰІ]{1,4}(?:-[A-ZА-Я])?)\s)?"
    r"(?:№|[Nn][°º]\.?|(?<!\w)[Nn]\.[°ºo]|(?<!\w)(?:No|Nr|NO|Num|Nº|N)\.)\s?"
    r"(?P<ref>(?:[A-Z]{2,8}[ \-])?(?=[^\s]*\d)[\w\-/.]{4,30})"
)
_OTHER_NUMBER = re.compile(
    r"(?:art\w*|d\.p\.r\.?|legge|law|act|decret\w*|ley|lei|§|протокол\w*|приказ\w*|закон\w*|паспорт\w*|ул\w*|стр\w*|"
    r"passport|pass|passeport|pasaporte|passaporto|passaporte|reisepass|paspor\w*|cnic|nric|nin|id|identity|identidad|dni|"
    r"tel|phone|fax|room|box|street|strasse|rue|calle|via|carta d'identita|licen[cs]e|bulletin|account|model|form|page)"  # noqa: E501
    r"\W*$"
)
_PASSPORT_SENTENCE = (
    r"(?:passport|护照|pasaporte|passaporto|passaporte|passeport|reisepass\w*|паспорт\w*|ho chieu|旅券|여권)\s*(?:no|number|号码?|编号|num\w*|n|nr|so|番号|번호|№)?"  # noqa: E501
    r"\s*[.:：°º#]*\s*\(?\s*([a-z]{0,3}\s?\d[\da-z]{5,9})(?![\da-z])"
)


def letters_repaired(text: str) -> str:
    """Undo what recognisers do to letters inside words: 0 for O, 1 and l for I among capitals."""
    words = []
    for word in text.split(" "):
        letters = [c for c in word if c.isalpha()]
        if len(letters) >= 2 and len(letters) >= len(word) * 0.6:
            capital = sum(c.isupper() for c in letters) >= 0.6 * len(letters)
            table = {"0": "O", "1": "I", "l": "I", "5": "S"} if capital else {"0": "o", "1": "l"}
            word = "".join(table.get(c, c) for c in word)
        elif word.startswith("0") and word[1:].isalpha():
            word = "O" + word[1:]
        words.append(word)
    return " ".join(words)


def passport_number(text: str, start: int, confidence: float) -> Iterator[Candidate]:
    """Read the passport number at the start of a text."""
    match = re.match(
        r"[^\w]*((?:[A-Za-z]{1,3}[\s\-]?)?\d[\dA-Za-z ]{4,11}|[A-Za-z]{1,2}\d[A-Za-z]{1,2}\d[\dA-Za-z]{2,6}|[A-Z0-9]{8,9})(?![\w])",  # noqa: E501
        text,
    )
    if not match:
        return
    value = re.sub(r"[\s\-]", "", match[1]).upper()
    if 6 <= len(value) <= 10 and sum(c.isdigit() for c in value) >= 4 and not find_dates(match[1]):
        yield Candidate(value, confidence, start + match.start(1), start + match.end(1))


def _same(left: Value, right: Value) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        return sorted(re.findall(r"\w+", left.casefold())) == sorted(re.findall(r"\w+", right.casefold()))
    return left == right


Fields = dict[str, Field]
Extractor = Callable[[Paper], Fields]


def collect(paper: Paper, chosen: dict[str, Candidate | None]) -> Fields:
    """Turn chosen candidates into fields; absent ones are left out."""
    fields = {name: paper.field(candidate) for name, candidate in chosen.items()}
    return {name: field for name, field in fields.items() if field is not None}
