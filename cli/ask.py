"""`workpermit ask`: one answer per argument or per line, or a conversation at the terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from cli.root import LOCALES, POLICY, ROOT, show_json
from policy.case import read_date
from policy.catalogue import Catalogue
from policy.errors import InputError
from policy.loader import load_book
from services.answers import composer
from services.assistant import Ask, Assistant
from services.bot_process import bot_at_hand
from services.clock import utc_now
from services.composition import connect_bot
from services.dialogue.build import build_dialogue
from services.limits import load_limits
from services.replies import Reply, write_reply
from services.settings import load_settings
from services.topics import load_topics
from services.vault import new_id


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("text", nargs="*", metavar="TEXT", help="a question; several are answered one by one")
    parser.add_argument("--language", metavar="L", help="answer in this language (default: the question's)")
    parser.add_argument("--as-of", metavar="DATE", help="the date that counts, YYYY-MM-DD (default: today)")
    parser.add_argument("--city", metavar="CITY", help="the city of the work, for local rules")
    parser.add_argument("--json", action="store_true", help="print one JSON document: a list of replies")


def run(options: argparse.Namespace) -> int:
    """Answer; questions on the command line or on standard input do not know of each other."""
    as_of = read_date("--as-of", options.as_of) if options.as_of else None
    settings = load_settings()
    limits, book, catalogue = load_limits(settings.config_dir), load_book(POLICY), Catalogue.load(LOCALES)
    if options.language and options.language not in catalogue.languages:
        raise InputError("--language", f"expected one of {', '.join(catalogue.languages)}")
    talking = not options.text and sys.stdin.isatty()
    with bot_at_hand(ROOT, settings, _say) as url:
        bot = connect_bot(url, load_topics(settings.config_dir), limits)
        assistant = Assistant(
            bot,
            composer(book),
            catalogue,
            limits.chat,
            utc_now,
            build_dialogue(settings.config_dir, book, catalogue),
        )
        if talking:
            _talk(assistant, options.language, as_of, options.city)
            return 0
        written: list[dict[str, Any]] = []
        for text in options.text or _lines(sys.stdin):
            ask = Ask(new_id("ask"), text, language=options.language, as_of=as_of, city=options.city)
            reply = assistant.reply(ask).reply
            if options.json:
                written.append({"question": text, **write_reply(reply)})
            else:
                _print(text, reply)
        if options.json:
            show_json(written)
    return 0


def _lines(stream: Iterable[str]) -> Iterator[str]:
    for line in stream:
        if text := line.rstrip("\r\n"):
            yield text


def _talk(assistant: Assistant, language: str | None, as_of: date | None, city: str | None) -> None:
    conversation, talk_language = new_id("ask"), language
    memory: Mapping[str, Any] | None = None
    while True:
        try:
            text = input("> ")
        except EOFError:
            print()
            return
        ask = Ask(
            conversation,
            text,
            language=language,
            talk_language=talk_language,
            as_of=as_of,
            city=city,
            memory=memory,
        )
        turn = assistant.reply(ask)
        talk_language, memory = turn.language, turn.memory
        _print(None, turn.reply)


def _print(question: str | None, reply: Reply) -> None:
    if question is not None:
        print(f"\n» {question}")
    print(f"\n{reply.text}")
    if reply.details:
        print(f"\n{reply.details}")
    for source in reply.sources:
        parts = [source.title, source.document_number, source.date, source.url]
        print("  · " + ", ".join(str(part) for part in parts if part))
    for suggestion in reply.suggestions:
        print(f"  [{suggestion.text}]  {suggestion.payload}")
    print(
        f"  ({reply.kind.value}: {reply.topic}, {reply.confidence:.2f}"
        + (f", {reply.as_of})" if reply.as_of else ")")
    )


def _say(message: str) -> None:
    print(f"[ask] {message}", file=sys.stderr, flush=True)
