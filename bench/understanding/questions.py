"""Files -> `Question`s: our training data by writer, lists of topic and text, public benchmarks."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.text.writers import held_together


@dataclass(frozen=True, slots=True)
class Question:
    """A text with its right topic; texts of one group are held out together."""

    text: str
    topic: str
    language: str
    writer: str = ""
    group: str = ""


def trained_languages(folder: Path) -> tuple[str, ...]:
    """Give the languages that have training questions under `nlu_data`, by name."""
    return tuple(sorted(path.name for path in folder.iterdir() if any(path.glob("*.*.yml"))))


def read_training(folder: Path, languages: Sequence[str] | None = None) -> list[Question]:
    """Read all training questions under `nlu_data`, or those of some languages."""
    read: list[tuple[str, str, str, str]] = []
    for language in trained_languages(folder) if languages is None else languages:
        for path in sorted((folder / language).glob("*.yml")):
            for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
                for line in block["examples"].strip().splitlines():
                    text = line.removeprefix("- ")
                    read.append((text, block["intent"], language, block["metadata"]["writer"]))
    groups = held_together([row[2] for row in read], [row[3] for row in read], [row[1] for row in read])
    return [Question(*row, group) for row, group in zip(read, groups, strict=True)]


def read_list(path: Path, language: str | None = None) -> list[Question]:
    """Read `topic<TAB>text` lines; the language is the file's name where none is given.

    Raises:
        ValueError: a line has another shape; names file and line.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        topic, tab, text = line.partition("\t")
        if line.strip():
            if not tab:
                raise ValueError(f"{path}:{number}: expected topic, tab, text")
            found.append(Question(text, topic, language or path.stem))
    return found


def read_banking(folder: Path) -> tuple[list[Question], list[Question]]:
    """Read BANKING77 (train.csv, test.csv)."""

    def part(name: str) -> Iterator[Question]:
        with (folder / name).open(encoding="utf-8", newline="") as file:
            for index, row in enumerate(csv.DictReader(file)):
                yield Question(row["text"], row["category"], "en", group=f"{row['category']}/{index // 8}")

    return list(part("train.csv")), list(part("test.csv"))


def read_clinc(folder: Path) -> tuple[list[Question], list[Question]]:
    """Read CLINC150 (data_full.json), out of scope in training and test."""
    read = json.loads((folder / "data_full.json").read_text(encoding="utf-8"))

    def part(*keys: str) -> list[Question]:
        pairs = [pair for key in keys for pair in read[key]]
        return [
            Question(text, "out_of_scope" if topic == "oos" else topic, "en", group=f"{topic}/{index // 8}")
            for index, (text, topic) in enumerate(pairs)
        ]

    return part("train", "oos_train"), part("test", "oos_test")
