"""Builds the services from the settings, once per process: the portal's and the worker's common root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from policy.loader import load_book
from services.answers import composer
from services.assistant import Assistant
from services.bot_client import BotClient, HttpBotClient
from services.cases import Cases
from services.chat import Chat
from services.clock import Clock, utc_now
from services.conversations import Conversations
from services.dialogue.build import build_dialogue
from services.events import EventLog
from services.files import StorageBlobs
from services.heartbeats import Heartbeats
from services.intake import Inspect, SandboxedIntake
from services.judgement import PrecheckRun
from services.limits import ServiceLimits, load_limits
from services.precheck_run import PolicyPrecheck
from services.prechecks import Check, Prechecks
from services.queue import HueyQueue, open_huey
from services.replies import Kind, Reply, write_reply
from services.retention import Retention
from services.settings import Settings
from services.store import Store
from services.talks import Author
from services.topics import Topic, load_topics
from services.vault import Vault


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that an edge needs."""

    settings: Settings
    limits: ServiceLimits
    clock: Clock
    book: PolicyBook
    catalogue: Catalogue
    topics: tuple[Topic, ...]
    vault: Vault
    store: Store
    bot: BotClient
    conversations: Conversations
    assistant: Assistant
    chat: Chat
    cases: Cases
    inspect: Inspect
    prechecks: Prechecks
    queue: HueyQueue
    events: EventLog
    heartbeats: Heartbeats
    retention: Retention

    def close(self) -> None:
        """Give back what is held open."""
        self.store.close()


def build_services(
    settings: Settings,
    *,
    bot: BotClient | None = None,
    precheck_run: PrecheckRun | None = None,
    inspect: Inspect | None = None,
    book: PolicyBook | None = None,
    catalogue: Catalogue | None = None,
    clock: Clock = utc_now,
) -> Services:
    """Open the store, the keys and the rule book, and put the services together.

    Raises:
        SettingsError, PolicyError, CatalogueError: what is wrong, in one line.
    """
    limits = load_limits(settings.config_dir)
    book = book or load_book(settings.config_dir / "policy")
    catalogue = catalogue or Catalogue.load(settings.config_dir / "locales")
    vault = Vault.from_file(settings.secret_key_file)
    store = Store.open(settings.database_url)
    blobs = StorageBlobs(settings.storage_url)
    topics = load_topics(settings.config_dir)
    bot = bot or connect_bot(settings.bot_url, topics, limits)
    conversations = Conversations(store, vault, clock, lease_seconds=limits.chat.answering_lease_seconds)
    assistant = Assistant(
        bot,
        composer(book),
        catalogue,
        limits.chat,
        clock,
        build_dialogue(settings.config_dir, book, catalogue),
    )
    cases = Cases(store, vault, blobs, limits.uploads, clock)
    run = precheck_run or PolicyPrecheck(book, catalogue)
    huey = open_huey(settings.queue_url)
    prechecks: Prechecks
    queue = HueyQueue(huey, lambda check_id: prechecks.run(check_id))

    def tell_talk(check: Check, verdict: str) -> None:
        talk = cases.get(check.case_id).conversation_id
        if talk is None:
            return
        offered = catalogue.languages
        language = check.language if check.language in offered else offered[0]
        reply = Reply(
            text=catalogue.format(language, f"checking-told-{verdict}"),
            language=language,
            kind=Kind.ANSWER,
            topic="check_documents",
            confidence=1.0,
            as_of=check.as_of,
            data={"check_id": check.id, "verdict": verdict},
        )
        conversations.say(talk, Author.BOT, write_reply(reply))

    prechecks = Prechecks(store, cases, blobs, run, queue, limits.checks, clock, told=tell_talk)
    return Services(
        settings=settings,
        limits=limits,
        clock=clock,
        book=book,
        catalogue=catalogue,
        topics=topics,
        vault=vault,
        store=store,
        bot=bot,
        conversations=conversations,
        assistant=assistant,
        chat=Chat(conversations, assistant, limits.chat, clock),
        cases=cases,
        inspect=inspect
        or SandboxedIntake(file_bytes=limits.uploads.file_bytes, parallel=limits.uploads.parallel),
        prechecks=prechecks,
        queue=queue,
        events=EventLog(store, conversations),
        heartbeats=Heartbeats(store, clock),
        retention=Retention(store, cases, conversations, limits.retention, clock),
    )


def connect_bot(url: str, topics: Sequence[Topic], limits: ServiceLimits) -> HttpBotClient:
    """Give the client of the bot at `url`; nothing is sent before the first question."""
    names = frozenset(topic.id for topic in topics)
    return HttpBotClient(url, names, timeout_seconds=limits.bot.timeout_seconds)
