"""Every finding that a check can give has its words in every language that is there."""

# ruff: noqa: E501  # tables

from __future__ import annotations

import ast
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.serializer import FluentSerializer
from fluent.syntax.visitor import Visitor
from judging_papers import ROOT

from doc_checker.checks.codes import severities
from doc_checker.checks.context import Doubt
from doc_checker.checks.outcome import fix_key, message_key
from doc_checker.checks.words import Country, Pages, Span, Words
from doc_checker.consistency.names import Reason
from doc_checker.integrity.traces import Sign
from doc_checker.model import DocumentType, Severity, Status, Verdict
from doc_checker.speech import Speech
from policy.catalogue import Catalogue

LANGUAGES = ("en", "zh", "ja", "ko", "ru", "fr", "de", "es", "ar", "pt")
_CHECKS = ROOT / "doc_checker" / "checks"
_VARIANTS = {
    "file.unreadable": ("encrypted", "damaged", "empty", "unsupported"),
    "file.too_large": ("too_large_bytes", "too_many_pages", "too_many_pixels"),
    "page.legible": ("blurred", "cropped", "dark", "glare", "low_resolution", "unreadable"),
    "passport.validity": ("", "expired"),
    "ncr.result_clear": ("", "sworn", "refusal"),
    "ncr.issued_recently": ("", "future"),
    "medical.issued_recently": ("", "future"),
    "diploma.authenticated": ("", "not_accepted"),
    "ncr.authenticated": ("", "not_accepted"),
    "diploma.translated": ("", "not_chinese", "not_stamped"),
    "ncr.translated": ("", "not_chinese", "not_stamped"),
    "contract.term": ("order", "too_long"),
    "authentication.country_accepted": ("", "too_early"),
    "consistency.name": ("", "plausible"),
    "consistency.date_of_birth": ("", "swapped"),
    "consistency.passport_number": ("", "one_off", "renewed"),
    "consistency.employer": ("", "code"),
    "consistency.dates": ("future", "degree_age", "work_age"),
}
_NONE_NEEDED = ("diploma.authenticated", "ncr.authenticated", "diploma.translated", "ncr.translated")
_SAMPLES: dict[str, Any] = {
    "months": Span("months", 6), "years": Span("years", 5), "found": Span("years", 1.5), "needed": date(2027, 5, 24),
    "pages": Pages((("a.pdf", 2),)), "country": Country("DEU"), "nationality": Country("FRA"), "age": 61, "limit": 60, "count": 3,
    "ways": Words("authentication-kind", ("apostille", "consular")), "way": Words("authentication-kind", ("apostille",)),
    "missing": Words("term", ("pay", "position")), "fields": Words("field", ("issue_date",)), "level": Words("degree", ("bachelor",)),
    "signs": Words("integrity-sign", ("editor", "font")), "background": Words("colour", ("white",)), "width": 354, "height": 472,
    "least_width": 354, "least_height": 472, "read": "X", "reason": Words("name-reason", ("initial",)), "names": Words("plain", ("Anna",)), "share": 0.5,
}  # fmt: skip
_DAYS = ("issued", "until", "earliest", "as_of", "expiry", "start", "end", "day", "since")


def wanted_keys() -> set[str]:
    keys = set()
    for code in severities():
        keys |= {message_key(code, Status.PASS), message_key(code, Status.UNKNOWN)}
        for variant in _VARIANTS.get(code, ("",)):
            keys |= {message_key(code, Status.FAIL, variant), fix_key(code, variant)}
        if code in _NONE_NEEDED:
            keys.add(message_key(code, Status.PASS, "none_needed"))
    keys.remove(message_key("file.too_large", Status.UNKNOWN))  # a size is always known
    for doubt in Doubt:
        keys |= {f"doubt-{doubt.value}", f"fix-unknown-{doubt.value}"}
    return keys


def _messages(language: str, file: str) -> dict[str, Message]:
    text = (ROOT / "config" / "locales" / language / file).read_text(encoding="utf-8")
    return {e.id.name: e for e in FluentParser().parse(text).body if isinstance(e, Message)}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  # the visitor's own name
        self.names.add(node.id.name)


def _variables(message: Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """All ten languages, also one whose talk is not offered yet: its texts have to be ready before it is."""
    folder = tmp_path_factory.mktemp("locales")
    for language in LANGUAGES:
        shutil.copytree(ROOT / "config" / "locales" / language, folder / language)
        (folder / language / "not_offered.txt").unlink(missing_ok=True)
    return Catalogue.load(folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_its_words_and_no_words_are_left_over(language: str) -> None:
    found = {key for key in _messages(language, "findings.ftl") if not key.startswith("name-reason-")}
    assert wanted_keys() - found == set()
    # The application form is never failed (see presence.py), yet the words for it are the contract's.
    assert found - wanted_keys() == set()


@pytest.mark.parametrize("file", ["findings.ftl", "report.ftl"])
def test_all_languages_have_the_same_keys_and_variables(file: str) -> None:
    first, *others = (_messages(language, file) for language in LANGUAGES)
    for other in others:
        assert first.keys() == other.keys()
        for key, message in first.items():
            assert _variables(message) == _variables(other[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", ["findings.ftl", "report.ftl"])
def test_no_figure_stands_in_the_words(language: str, file: str) -> None:
    source = (ROOT / "config" / "locales" / language / file).read_text(encoding="utf-8")
    lines = [line for line in source.splitlines() if not line.startswith("#")]
    assert [line for line in lines if re.search(r"[0-9０-９]", line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_spoken(language: str, catalogue: Catalogue) -> None:
    speech = Speech(catalogue, language)
    for file in ("findings.ftl", "report.ftl"):
        for key, message in _messages(language, file).items():
            arguments = {
                n: _SAMPLES.get(n, date(2026, 11, 25) if n in _DAYS else "X") for n in _variables(message)
            }
            if key.startswith(("finding-experience-years", "finding-diploma-degree")):
                arguments["needed"] = Span("years", 2)
            if key.startswith("count-"):
                arguments["count"] = 2
            text = speech.say(key, arguments)
            assert text.strip()
            assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_named_thing_has_a_name(language: str, catalogue: Catalogue) -> None:
    contract = yaml.safe_load((ROOT / "config" / "contract" / "fields.yaml").read_text(encoding="utf-8"))
    names = {f"field-{name}" for fields in contract.values() for name in fields}
    names |= {f"document-type-{kind.value}" for kind in DocumentType}
    names |= {f"degree-{level}" for level in contract["diploma"]["degree_level"]}
    names |= {f"authentication-kind-{kind}" for kind in contract["authentication"]["kind"]}
    names |= {f"status-{s.value}" for s in Status} | {f"severity-{s.value}" for s in Severity}
    names |= {f"report-verdict-{v.value}" for v in Verdict} | {
        f"report-verdict_text-{v.value}" for v in Verdict
    }
    names |= {f"integrity-sign-{sign.value}" for sign in Sign}
    names |= {f"colour-{colour}" for colour in ("white",)}  # of the policy's photo rules
    assert {name for name in names if not catalogue.has(language, name)} == set()


def test_every_language_with_texts_is_tested() -> None:
    folders = {folder.name for folder in (ROOT / "config" / "locales").iterdir() if folder.is_dir()}
    assert folders == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("file", ["findings.ftl", "report.ftl"])
def test_no_sentence_was_left_in_english(language: str, file: str) -> None:
    english, others = _messages("en", file), _messages(language, file)
    copied = {
        key
        for key, message in others.items()
        if (text := FluentSerializer().serialize_entry(message).partition("=")[2])
        == FluentSerializer().serialize_entry(english[key]).partition("=")[2]
        and len(re.findall(r"[A-Za-z]{2,}", re.sub(r"{[^}]*}", "", text))) > 1
    }
    assert copied == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_a_message_names_has_words(language: str, catalogue: Catalogue) -> None:
    unspoken = {
        Reason.EXACT,
        Reason.ORDER,
        Reason.SPELLING,
        Reason.PARTICLE,
        Reason.PATRONYMIC,
        Reason.SCRIPT,
    }
    unspoken |= {Reason.MISREAD, Reason.OTHER_SCRIPT, Reason.ONE_NAME, Reason.CONTRADICTION, Reason.NO_NAME}
    wanted = {f"name-reason-{reason.value}" for reason in set(Reason) - unspoken}
    assert {key for key in wanted if not catalogue.has(language, key)} == set()


def test_every_variant_in_the_code_is_in_the_table() -> None:
    """Read the literals out of the checks, so that a new variant without words cannot slip in."""
    told = {variant for variants in _VARIANTS.values() for variant in variants} | {"none_needed"}
    found = set()
    for path in Path(_CHECKS).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("passed", "failed")
            ):
                found |= {a.value for a in node.args[4:5] if isinstance(a, ast.Constant)}
                found |= {
                    k.value.value
                    for k in node.keywords
                    if k.arg == "variant" and isinstance(k.value, ast.Constant)
                }
    assert found - told == set()
