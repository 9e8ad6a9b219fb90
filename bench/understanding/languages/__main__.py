"""Measures how often a message's language is told right: short questions, their beginnings, whole ones.

Usage: python -m bench.understanding.languages    (in Rasa's environment)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from bench.understanding.questions import Question, read_list, read_training, trained_languages
from bot.text.guessers import Langdetect, Lingua
from bot.text.language import LanguageModel, latin_texts
from bot.text.latin import LatinModel

_CLASSES = ((1, 1), (2, 4), (5, 10_000))  # words
_CHARACTERS_PER_WORD = 2  # of Chinese and Japanese


def _words(question: Question) -> int:
    if question.language in ("zh", "ja"):
        return -(-len(question.text.replace(" ", "")) // _CHARACTERS_PER_WORD)
    return len(question.text.split())


def _share(questions: Iterable[Question], tell: Callable[[str], str]) -> tuple[int, float]:
    """Give how many there are, and the per cent whose language is told right."""
    right = [tell(question.text) == question.language for question in questions]
    return len(right), 100 * sum(right) / max(1, len(right))


def main() -> None:
    """Train on the questions of `nlu_data`, and print a line for each language of the test part."""
    folder = Path(__file__).resolve().parents[3] / "nlu_data"
    pairs = [(question.text, question.language) for question in read_training(folder)]
    model = LanguageModel().fit(pairs, LatinModel.fit(latin_texts(pairs)))
    lingua, langdetect = Lingua(), Langdetect()

    def ours(text: str) -> str:
        return model.identify(text, guesser=lingua, namer=langdetect).language

    def alone(text: str) -> str:
        guessed = lingua.guess(text)
        return guessed[0][0] if guessed else ""

    titles = [f"{f'{low} to {high}' if low < _CLASSES[-1][0] else f'{low} up'}" for low, high in _CLASSES]
    print(" " * 4 + "".join(f"{title:>10}{'n':>5}{'lingua':>7}" for title in titles))
    for language in trained_languages(folder):
        questions = read_list(folder / "test" / f"{language}.tsv")
        cells = []
        for low, high in _CLASSES:
            some = [question for question in questions if low <= _words(question) <= high]
            count, right = _share(some, ours)
            cells.append(f"{right:10.1f}{count:5d}{_share(some, alone)[1]:7.1f}")
        print(f"{language:4}{''.join(cells)}")


if __name__ == "__main__":
    main()
