"""Puts the parts of a dialogue together, once per process."""

from __future__ import annotations

from pathlib import Path

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from services.dialogue.dialogue import Dialogue
from services.dialogue.followups import load_follow_ups
from services.dialogue.forms import make_forms
from services.dialogue.formtalk import FormTalk
from services.dialogue.settings import load_dialogue_settings
from services.dialogue.words import load_moves
from services.facts.lexicon import load_lexicon
from services.facts.reader import FactReader

_DATA = Path(__file__).resolve().parents[2] / "nlu_data"


def build_dialogue(
    config_dir: Path, book: PolicyBook, catalogue: Catalogue, data_dir: Path = _DATA
) -> Dialogue:
    """Read the settings and the words; `data_dir` is nlu_data.

    Raises:
        SettingsError: a file is not there or not as expected; names it.
    """
    settings = load_dialogue_settings(config_dir)
    lexicon = load_lexicon(data_dir / "facts")
    moves = load_moves(data_dir / "talks", lexicon.variants)
    forms = FormTalk(make_forms(book, settings.forms), settings, catalogue, book)
    follow_ups = load_follow_ups(data_dir, lexicon.variants, settings.follow_up_words)
    return Dialogue(FactReader(lexicon, book.places), moves, forms, follow_ups)
