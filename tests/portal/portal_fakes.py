"""Fakes that keep the promises of the bot, the reader and the intake, and a portal served for real."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import uvicorn
from fastapi import FastAPI

from doc_checker.corrections import correct, read_corrections
from doc_checker.model import (
    Document,
    DocumentType,
    Field,
    Finding,
    Part,
    Reading,
    RecognisedPage,
    Severity,
    Status,
    TextSource,
    Where,
)
from policy.case import Case
from portal.app import create_app
from services.bot_client import FakeBot, Outcome
from services.errors import UploadError
from services.intake import Inspected
from services.judgement import Judgement, PagePicture, Paper, Progress
from services.settings import Settings, load_settings
from services.worker import Worker

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PDF = b"%PDF-1.7 a small invented paper"


@dataclass
class Bot:
    """A bot that can be switched off."""

    away: bool = False
    asked: list[str] = field(default_factory=list)

    def ask(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> Outcome:
        self.asked.append(text)
        return FakeBot(self._understand).ask(conversation_id, text, metadata)

    def _understand(self, text: str) -> Outcome | None:
        if self.away:
            return None
        language = "zh" if any("\u4e00" <= letter <= "\u9fff" for letter in text) else "en"
        if text.startswith("/"):
            topic = text[1:]
            kind = "handoff" if topic == "talk_to_human" else "answer"
            return Outcome(kind, topic, 1.0, (), language, 0.2)
        if "points" in text or "分" in text:
            return Outcome("answer", "points_system", 0.93, (("points_system", 0.93),), language, 0.99)
        if "papers" in text:
            candidates = (
                ("documents_list", 0.4),
                ("document_format", 0.3),
                ("document_validity", 0.2),
                ("fees", 0.1),
            )
            return Outcome("clarify", "documents_list", 0.4, candidates, language, 0.99)
        if "person" in text:
            return Outcome("handoff", "talk_to_human", 0.97, (), language, 0.99)
        if "score" in text:
            return Outcome("question", "check_points", 0.9, (), language, 0.99)
        if "hello" in text:
            return Outcome("small_talk", "greeting", 0.99, (), language, 0.9)
        if "Kaixo" in text:
            return Outcome("not_known", "out_of_scope", 0.3, (), "eu", 0.97)
        return Outcome("not_known", "out_of_scope", 0.2, (), language, 0.95)


@dataclass
class Reader:
    """Judges without reading: one diploma, one finding of each status; a paper named bad breaks it."""

    judged: int = 0
    break_times: int = 0

    def judge(
        self, papers: Sequence[Paper], case: Case, as_of: date, city: str | None, progress: Progress
    ) -> tuple[Judgement, list[PagePicture]]:
        self.judged += 1
        if self.judged <= self.break_times:
            raise RuntimeError("the reader broke")
        progress(0, len(papers), "reading")
        name = papers[0].name
        where = Where(name, 1, (0.2, 0.1, 0.6, 0.15))
        page = RecognisedPage(name, 1, 600, 800, (), TextSource.OCR)
        fields = {
            "holder_name": Field("LOPEZ MARIA", 0.97, "Maria Lopez", where),
            "award_date": Field(date(2015, 6, 1), 0.9),
        }
        document = Document("d1", DocumentType.DIPLOMA, 0.98, (Part(name, (1,)),), fields, ("es",))
        findings = (
            Finding(
                "diploma.translated",
                Status.FAIL,
                Severity.BLOCKER,
                "k",
                {"day": date(2026, 1, 2)},
                None,
                ("d1",),
            ),
            Finding(
                "diploma.is_final", Status.PASS, Severity.BLOCKER, "k", {}, None, ("d1",), evidence=(where,)
            ),
            Finding("consistency.name", Status.UNKNOWN, Severity.BLOCKER, "k", {"n": 2}, None, ("d1",)),
        )
        progress(len(papers), len(papers), "judging")
        pixels = np.full((800, 600, 3), 255, np.uint8)
        judgement = Judgement(as_of, city, Reading((document,), (page,), ()), findings)
        return judgement, [PagePicture(name, 1, pixels)]

    def judge_again(self, judgement: Judgement, rows: Sequence[Mapping[str, Any]], case: Case) -> Judgement:
        """Leave what had failed to a person, once anything is corrected."""
        corrections = read_corrections(judgement.reading, rows)
        first, *others = judgement.findings
        status = Status.UNKNOWN if corrections else Status.FAIL
        return replace(judgement, findings=(replace(first, status=status), *others), corrections=corrections)

    def tell(self, judgement: Judgement, case: Case, language: str) -> dict[str, Any]:
        reading = correct(judgement.reading, judgement.corrections)
        failed = any(finding.status is Status.FAIL for finding in judgement.findings)
        words = {"en": "The diploma needs a Chinese translation.", "zh": "学位证书需要中文翻译件。"}
        return {
            "schema_version": "1",
            "as_of": judgement.as_of.isoformat(),
            "policy_version": "test",
            "language": language,
            "verdict": "action_needed" if failed else "needs_review",
            "documents": [
                {
                    "id": document.id,
                    "type": document.type.value,
                    "type_confidence": document.type_confidence,
                    "parts": [{"file": part.file, "pages": list(part.pages)} for part in document.parts],
                    "fields": {
                        name: {
                            "value": str(item.value),
                            "confidence": item.confidence,
                            "declared": item.declared,
                        }
                        for name, item in document.fields.items()
                    },
                }
                for document in reading.documents
            ],
            "findings": [
                {
                    "code": finding.code,
                    "status": finding.status.value,
                    "severity": finding.severity.value,
                    "documents": list(finding.documents),
                    "message": words[language],
                    "how_to_fix": words[language] if finding.status is Status.FAIL else None,
                    "sources": [],
                    "evidence": [
                        {"file": place.file, "page": place.page, "box": list(place.box)}
                        for place in finding.evidence
                    ],
                }
                for finding in judgement.findings
            ],
            "lapses": [
                {
                    "paper": "passport",
                    "day": "2030-09-01",
                    "title": words[language],
                    "note": "",
                    "sources": [],
                }
            ],
        }


def look(content: bytes, name: str) -> Inspected:
    """Tell kinds apart by their first bytes, as the real intake does with more care."""
    if content.startswith(b"%PDF-"):
        if b"/Encrypt" in content:
            raise UploadError("upload-encrypted")
        if b"truncated" in content:
            raise UploadError("upload-damaged")
        return Inspected("application/pdf", 1)
    if content.startswith(b"\x89PNG"):
        return Inspected("image/png", 1)
    raise UploadError("upload-unsupported")


@dataclass
class Clock:
    """A clock that stands still until it is set."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def make_settings(folder: Path, **environ: str) -> Settings:
    """Settings whose data lie in `folder`."""
    return load_settings({"WORKPERMIT_DATA_DIR": str(folder), "WORKPERMIT_RATE_LIMITS": "off", **environ})


@dataclass
class Served:
    """A portal that listens on loopback, with what a test may pull on."""

    url: str
    app: FastAPI
    bot: Bot
    reader: Reader
    clock: Clock
    folder: Path

    @property
    def services(self) -> Any:
        return self.app.state.services

    def client(self, **options: Any) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=20, trust_env=False, **options)

    def work(self) -> None:
        """Do what waits in the queue, as the worker would."""
        while Worker(self.services).work_once():
            pass


@contextlib.contextmanager
def serve(folder: Path, **environ: str) -> Iterator[Served]:
    """Serve a portal with fakes behind it."""
    bot, reader, clock = Bot(), Reader(), Clock()
    settings = make_settings(folder, **environ)
    app = create_app(settings, bot_client=bot, precheck_run=reader, inspect=look, clock=clock)
    probe = socket.socket()
    probe.bind(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, log_level="error", access_log=False, lifespan="on", ws="none", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [probe]}, daemon=True)
    thread.start()
    ends = time.monotonic() + 20
    while not server.started and time.monotonic() < ends:
        time.sleep(0.01)
    try:
        yield Served(f"http://127.0.0.1:{probe.getsockname()[1]}", app, bot, reader, clock, folder)
    finally:
        server.should_exit = True
        thread.join(10)
        probe.close()
