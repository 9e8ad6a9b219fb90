"""Trains on questions, measures on others, beside a plain n-gram SVM on the same data in the same run.

Usage: python -m bench.understanding [--list FILE.tsv ...] [--writer NAME ...]
    [--banking77 FOLDER] [--clinc150 FOLDER]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

from bench.understanding.figures import HEADER, Figures, confusions, figures
from bench.understanding.questions import (
    Question,
    read_banking,
    read_clinc,
    read_list,
    read_training,
    trained_languages,
)
from bot.text.concepts import Lexicon, load_lexicon
from bot.text.folding import fold
from bot.text.outcome import Costs, Decision, Thresholds, decide, thresholds_by_language
from bot.text.topics import TopicModel
from bot.text.vectors import Vectors


class Understanding:
    """The bot's features, classifier and outcome, trained without Rasa."""

    def __init__(self, training: Sequence[Question], lexicon: Lexicon | None) -> None:
        self._vectors = Vectors(lexicon)
        rows = self._vectors.fit_transform([fold(question.text) for question in training])
        self.model = TopicModel()
        languages = [question.language for question in training]
        held_out = self.model.fit(
            rows,
            [question.topic for question in training],
            languages,
            [question.group for question in training],
        )
        self.thresholds: dict[str, Thresholds] = thresholds_by_language(
            held_out.probabilities,
            held_out.labels,
            languages,
            self.model.topics,
            Costs(),
        )

    def probabilities(self, questions: Sequence[Question]) -> np.ndarray:
        """Give (questions, topics)."""
        rows = self._vectors.transform([fold(question.text) for question in questions])
        return self.model.probabilities(rows, [question.language for question in questions])

    def decisions(self, questions: Sequence[Question], shares: np.ndarray) -> list[Decision]:
        """Decide on each question."""
        found = []
        for question, row in zip(questions, shares, strict=True):
            ranking = [(self.model.topics[index], float(row[index])) for index in np.argsort(-row)[:3]]
            found.append(decide(ranking, self.thresholds.get(question.language, self.thresholds[""])))
        return found


def report(
    name: str, training: Sequence[Question], test: Sequence[Question], lexicon: Lexicon | None
) -> None:
    """Print the table of one test, per language, and the pairs that are confused most."""
    started = time.monotonic()
    understanding = Understanding(training, lexicon)
    trained = time.monotonic() - started
    print(f"\n{name}: {len(training)} training questions, {trained:.0f} s")
    print(f"{'':12}{HEADER}")
    pooled = understanding.probabilities(test)
    languages = np.array([question.language for question in test])
    for language in sorted(set(languages)):
        chosen = languages == language
        some = [question for question in test if question.language == language]
        print(f"{language:12}{_figures(understanding, some, pooled[chosen]).line()}")
        print(f"{'  plain SVM':12}{'':6}{100 * _reference(training, some, language):9.1f}")
    for right, taken, count in confusions(understanding.model.topics, pooled, [q.topic for q in test]):
        print(f"  {count:3d}  {right} taken for {taken}")


def _figures(understanding: Understanding, questions: Sequence[Question], shares: np.ndarray) -> Figures:
    decisions = understanding.decisions(questions, shares)
    return figures(shares, understanding.model.topics, [question.topic for question in questions], decisions)


def _reference(training: Sequence[Question], test: Sequence[Question], language: str) -> float:
    """Give the accuracy of word and character n-grams with a linear SVM, one model a language."""
    own = [question for question in training if question.language == language]
    plain = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), sublinear_tf=True),
        ),
        LinearSVC(C=0.5),
    )
    plain.fit([question.text for question in own], [question.topic for question in own])
    return float(plain.score([question.text for question in test], [question.topic for question in test]))


def main() -> None:
    """Measure what the command line asks for; without arguments, the project's own test part."""
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(prog="bench chat")
    parser.add_argument(
        "--list",
        type=Path,
        nargs="*",
        action="extend",
        default=[],
        help="topic<TAB>text; named <language>.tsv",
    )
    parser.add_argument(
        "--writer", nargs="*", action="extend", default=[], help="hold this writer's questions out"
    )
    parser.add_argument("--banking77", type=Path, help="folder of BANKING77")
    parser.add_argument("--clinc150", type=Path, help="folder of CLINC150")
    options = parser.parse_args()
    lists = options.list
    if not (lists or options.writer or options.banking77 or options.clinc150):
        lists = [
            root / "nlu_data" / "test" / f"{language}.tsv"
            for language in trained_languages(root / "nlu_data")
        ]
    own = lists or options.writer
    training = read_training(root / "nlu_data") if own else []
    lexicon = load_lexicon(root / "nlu_data" / "concepts.yml") if own else None
    if lists:
        report("lists", training, [question for path in lists for question in read_list(path)], lexicon)
    for writer in options.writer:
        rest = [question for question in training if question.writer != writer]
        report(
            f"writer {writer}",
            rest,
            [question for question in training if question.writer == writer],
            lexicon,
        )
    if options.banking77:
        report("BANKING77", *read_banking(options.banking77), None)
    if options.clinc150:
        report("CLINC150", *read_clinc(options.clinc150), None)


if __name__ == "__main__":
    main()
