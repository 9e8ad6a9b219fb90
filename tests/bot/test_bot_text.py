"""Folding, concepts, scripts, language and outcome: what needs no Rasa."""

from __future__ import annotations

import numpy as np
import pytest

from bot.text.concepts import Lexicon
from bot.text.folding import MAX_CHARACTERS, fold, has_words
from bot.text.language import LanguageModel
from bot.text.outcome import Costs, Thresholds, choose_thresholds, decide
from bot.text.scripts import main_script


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ＶＩＳＡ　ｆｅｅ？", "visa fee?"),
        ("Wie läuft's  mit Müller", "wie lauft's mit muller"),
        ("工作許可證", "工作许可证"),
        ("ビザの許可證", "ビザの許可證"),
        ("soooooo looong", "soo loong"),
        ("он не мой", "он не мой"),
        ("أين الإقامة", "اين الاقامه"),
        ("a\u0000b\u200bc\U0001f600d", "a b c d"),
        ("30000", "30000"),
    ],
)
def test_spellings_that_mean_the_same_fold_together(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_folding_twice_changes_nothing() -> None:
    for text in ("Ｚ簽證要多久？？？", "Ça coûte COMBIEN™", "كَتَبَ ـــ", "ÅÅÅÅngström"):
        assert fold(fold(text)) == fold(text)


def test_a_flood_of_text_is_cut() -> None:
    assert len(fold("工作" * 10_000)) <= MAX_CHARACTERS


@pytest.mark.parametrize("text", ["", "   ", "\u0000\u0007", "😀😀", "???", "\ufdfa"[:0]])
def test_what_holds_no_word_is_known_to(text: str) -> None:
    assert not has_words(fold(text))


def test_a_concept_is_found_in_every_spelling_and_in_no_part_of_a_word() -> None:
    lexicon = Lexicon({"SPOUSE": ["wife", "marri*", "老婆"], "FEE": ["fee"]})
    assert lexicon.terms(fold("Got MARRIED")) == ["SPOUSE"]
    assert lexicon.terms(fold("我老婆的fee")) == ["SPOUSE", "FEE", "SPOUSE+FEE"]
    assert lexicon.terms(fold("coffee for the housewives")) == []


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("NCR 有效期多久", "han"),
        ("what does 工作许可 mean for my wife and me", "latin"),
        ("ビザの更新", "kana"),
        ("비자 E-7 연장", "hangul"),
        ("123 ?!", None),
        ("сколько стоит visa", "cyrillic"),
    ],
)
def test_the_script_that_carries_the_sentence_counts(text: str, script: str | None) -> None:
    assert main_script(text) == script


class Shares:
    """A guesser with fixed shares."""

    def __init__(self, **shares: float) -> None:
        self._shares = shares

    def guess(self, text: str) -> list[tuple[str, float]]:
        return sorted(self._shares.items(), key=lambda pair: -pair[1])


ENGLISH = LanguageModel().fit([("how long is the permit valid", "en")] * 3 + [("许可多久", "zh")])


@pytest.mark.parametrize("text", ["ok", "HSK 5", "Z visa", "12345", "", "😀", "John Smith"])
def test_what_says_nothing_about_the_language_keeps_the_talks(text: str) -> None:
    shares = Shares(en=0.9, fr=0.1)
    assert ENGLISH.identify(text, guesser=shares, namer=Shares(), prior="zh").language == "zh"


def test_words_of_the_training_speak_for_their_language() -> None:
    undecided = Shares(en=0.3, fr=0.4, de=0.3)
    assert ENGLISH.identify("permit valid long", guesser=undecided, namer=Shares()).language == "en"


def test_a_whole_sentence_outweighs_the_talk_so_far() -> None:
    french = Shares(fr=0.95, en=0.02)
    found = ENGLISH.identify("combien de temps faut-il", guesser=french, namer=Shares(), prior="en")
    assert found.language == "fr"


def test_a_pasted_term_is_less_sure_than_a_sentence() -> None:
    def sure(text: str) -> float:
        return ENGLISH.identify(text, guesser=Shares(), namer=Shares(), prior="en").confidence

    assert sure("体检") < 0.7 < sure("体检要去哪里做比较好")


def test_cyrillic_that_is_not_russian_is_named() -> None:
    found = ENGLISH.identify("скільки коштує віза", guesser=Shares(), namer=Shares(uk=0.99))
    assert found.language == "uk"


AT = Thresholds(answer=0.6, clarify=0.4)


def test_a_sure_topic_is_answered() -> None:
    assert decide([("fees", 0.7), ("z_visa", 0.1)], AT).kind == "answer"


def test_hesitation_offers_at_most_three_topics() -> None:
    decision = decide([("fees", 0.3), ("z_visa", 0.2), ("r_visa", 0.15), ("extension", 0.1)], AT)
    assert decision.kind == "clarify"
    assert [topic for topic, _share in decision.candidates] == ["fees", "z_visa", "r_visa"]


def test_a_topic_without_a_rival_is_answered_below_its_threshold() -> None:
    thin = [(f"topic{index}", 0.0045) for index in range(100)]
    assert decide([("fees", 0.55), *thin], AT).kind == "answer"
    assert decide([("fees", 0.45), *thin], AT).kind == "clarify"
    assert decide([("fees", 0.55), ("z_visa", 0.2)], AT).kind == "clarify"


def test_noise_is_never_offered_as_a_choice() -> None:
    decision = decide([("fees", 0.3), ("out_of_scope", 0.25), ("z_visa", 0.2)], AT)
    assert [topic for topic, _share in decision.candidates] == ["fees", "z_visa"]


def test_too_little_of_everything_is_not_known() -> None:
    decision = decide([("fees", 0.1), ("z_visa", 0.1)], AT)
    assert (decision.kind, decision.topic) == ("not_known", "out_of_scope")


def test_out_of_scope_is_not_known_however_sure() -> None:
    assert decide([("out_of_scope", 0.99)], AT).kind == "not_known"
    assert decide([], AT).kind == "not_known"


def test_dearer_mistakes_ask_for_more_certainty() -> None:
    generator = np.random.default_rng(5)
    labels = generator.integers(0, 4, 800)
    shares = generator.dirichlet([1.0] * 4, 800)
    shares[np.arange(800), labels] += generator.random(800)
    shares /= shares.sum(axis=1, keepdims=True)
    topics = ["a", "b", "c", "out_of_scope"]
    cheap = choose_thresholds(shares, labels, topics, Costs(wrong_answer=1.5))
    dear = choose_thresholds(shares, labels, topics, Costs(wrong_answer=20.0))
    assert dear.answer > cheap.answer


def test_a_negative_cost_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        Costs(wrong_answer=-1)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wie lange dauert 审批", "de"),
        ("what is the 离职证明", "en"),
        ("status in progress 什么意思", "zh"),
        ("工作许可 Z visa 有什么区别", "zh"),
    ],
)
def test_a_pasted_chinese_term_does_not_make_the_sentence_chinese(text: str, language: str) -> None:
    model = LanguageModel().fit([("how long is the permit valid", "en"), ("wie lange gilt das", "de")])
    assert model.identify(text, guesser=Shares(), namer=Shares()).language == language


class Spanish:
    """Takes every text for Spanish."""

    def log_shares(self, text: str) -> dict[str, float]:
        return {"en": -6.0, "es": -0.1}


def test_the_whole_text_has_a_say_beside_its_words() -> None:
    texts = [("permit", "en"), ("permiso", "es")]
    alone = LanguageModel().fit(texts)
    assert alone.identify("permito", guesser=Shares(), namer=Shares()).confidence < 0.9
    both = LanguageModel().fit(texts, Spanish())
    assert both.identify("permito", guesser=Shares(), namer=Shares()).language == "es"
