"""config/documents/*.yaml -> a `Lexicon`: all words by which papers and their fields are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from doc_checker.fields.countries import CountryNames, country_names
from doc_checker.fields.folding import compact
from doc_checker.model import DocumentType

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "config" / "documents"
_CUE_KEYS = {"strong", "medium", "weak", "against", "variants"}
_OTHER_KEYS = {
    "results",
    "authorities",
    "levels",
    "institution_words",
    "kinds",
    "apostille_fields",
    "sentences",
    "levels_by_country",
    "origin",
    "posts",
}
_TABLES = {"labels", "countries", "languages", "signing"}
_SIGNING_KEYS = {"employer", "employee", "signing", "closing"}


class LexiconError(Exception):
    """A file under config/documents is not as it should be; the message names file, key and expectation."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A look-alike of a kind: its name, the kind that it counts as, and the phrases that show it."""

    name: str
    becomes: DocumentType
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KindWords:
    """The cues of one kind of paper."""

    strong: tuple[str, ...]
    medium: tuple[str, ...]
    weak: tuple[str, ...]
    against: tuple[str, ...]
    variants: tuple[Variant, ...]
    tables: Mapping[str, Any] = field(default_factory=dict)  # the rest of the file: results, levels ...

    def words(self, table: str, key: str) -> tuple[str, ...]:
        """Give one list of a table of the file, such as results/clear."""
        return tuple(self.tables[table][key])


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words. `labels` maps a compact-folded label to what its value is; several where it depends."""

    labels: Mapping[str, tuple[str, ...]]
    kinds: Mapping[DocumentType, KindWords]
    countries: CountryNames
    languages: Mapping[str, Mapping[str, tuple[str, ...]]]
    signing: Mapping[str, tuple[str, ...]]  # words of signature blocks: employer, employee, signing, closing


def load_lexicon(folder: Path = DEFAULT_FOLDER) -> Lexicon:
    """Read and check the folder. Raises LexiconError on an unknown key or a wrong shape."""
    kinds: dict[DocumentType, KindWords] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem in _TABLES:
            continue
        try:
            kind = DocumentType(path.stem)
        except ValueError as error:
            raise LexiconError(f"{path.name}: the name must be a document type") from error
        kinds[kind] = _kind_words(path)
    labels: dict[str, list[str]] = {}
    for meaning, phrases in _read(folder / "labels.yaml").items():
        for phrase in _strings(phrases, "labels.yaml", meaning):
            meanings = labels.setdefault(compact(phrase), [])
            if meaning not in meanings:
                meanings.append(meaning)
    labels.pop("", None)
    countries = {
        c: list(_strings(n, "countries.yaml", c)) for c, n in _read(folder / "countries.yaml").items()
    }
    languages = {
        script: {tag: _strings(words, "languages.yaml", tag) for tag, words in table.items()}
        for script, table in _read(folder / "languages.yaml").items()
    }
    signing = {k: _strings(v, "signing.yaml", k) for k, v in _read(folder / "signing.yaml").items()}
    if signing.keys() != _SIGNING_KEYS:
        raise LexiconError(f"signing.yaml: expected the keys {', '.join(sorted(_SIGNING_KEYS))}")
    found = {label: tuple(meanings) for label, meanings in labels.items()}
    return Lexicon(found, kinds, country_names(countries), languages, signing)


@lru_cache(maxsize=1)
def default_lexicon() -> Lexicon:
    """Give the lexicon of this installation, read once."""
    return load_lexicon()


def _read(path: Path) -> dict[str, Any]:
    # BaseLoader: every scalar is text; "no" is a word here, not False.
    try:
        loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    except (OSError, yaml.YAMLError) as error:
        raise LexiconError(f"{path.name}: cannot be read: {error}") from error
    if not isinstance(loaded, dict):
        raise LexiconError(f"{path.name}: expected a mapping")
    return loaded


def _strings(value: object, file: str, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
        raise LexiconError(f"{file}: {key}: expected a list of phrases")
    return tuple(value)


def _kind_words(path: Path) -> KindWords:
    loaded = _read(path)
    unknown = loaded.keys() - _CUE_KEYS - _OTHER_KEYS
    if unknown:
        raise LexiconError(f"{path.name}: unknown key {sorted(unknown)[0]}")
    missing = _CUE_KEYS - loaded.keys()
    if missing:
        raise LexiconError(f"{path.name}: missing key {sorted(missing)[0]}")
    variants = []
    for name, entry in loaded["variants"].items():
        try:
            becomes = DocumentType(entry["as"])
        except (KeyError, TypeError, ValueError) as error:
            raise LexiconError(f"{path.name}: variants: {name}: as must be a document type") from error
        variants.append(
            Variant(name, becomes, _strings(entry.get("phrases"), path.name, f"variants: {name}: phrases"))
        )
    cues = {k: _strings(loaded[k], path.name, k) for k in ("strong", "medium", "weak", "against")}
    return KindWords(
        **cues, variants=tuple(variants), tables={k: loaded[k] for k in loaded.keys() & _OTHER_KEYS}
    )
