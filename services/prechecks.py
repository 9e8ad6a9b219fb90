"""Checks of papers: asked for, queued, run once by a worker that may die, told in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
import structlog

from doc_checker.evidence import places
from doc_checker.report_calendar import calendar_of
from services import tables
from services.cases import Cases, StoredFile
from services.clock import Clock, office_day
from services.codec import decode, encode
from services.errors import ConflictError, NotFoundError
from services.evidence import mark_places, number_places, to_jpeg
from services.files import Blobs
from services.judgement import Judgement, PagePicture, Paper, PrecheckRun
from services.limits import CheckLimits
from services.queue import CheckQueue
from services.store import Store
from services.vault import new_id

_log = structlog.get_logger(__name__)


class CheckState(StrEnum):
    """How far a check is, as in the public contract."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """A check without its result. `done` and `total` count pages; `step` is a step-* key's last part."""

    id: str
    case_id: str
    state: CheckState
    as_of: date
    language: str
    done: int
    total: int
    step: str
    error_code: str | None


class Prechecks:
    """Keeps checks. `told` is called with (check, verdict) when one is done, to tell the talk."""

    def __init__(
        self,
        store: Store,
        cases: Cases,
        blobs: Blobs,
        run: PrecheckRun,
        queue: CheckQueue,
        limits: CheckLimits,
        clock: Clock,
        *,
        told: Callable[[Check, str], None] = lambda _check, _verdict: None,
    ) -> None:
        self._store, self._cases, self._blobs, self._run = store, cases, blobs, run
        self._queue, self._limits, self._clock, self._told = queue, limits, clock, told

    def ask(self, case_id: str, *, as_of: date | None, language: str) -> Check:
        """Queue a check of the files that the application has now.

        Raises:
            ConflictError: there are no files, or a check of this application is still open.
        """
        record = self._cases.get(case_id)
        files = self._cases.files(case_id)
        if not files:
            raise ConflictError("no_files")
        day = as_of or record.case.application.as_of or office_day(self._clock)
        table, now, identifier = tables.checks, self._clock(), new_id("k")
        with self._store.writing() as connection:
            open_checks = connection.scalar(
                sa.select(sa.func.count()).where(
                    table.c.case_id == case_id,
                    table.c.state.in_([CheckState.QUEUED.value, CheckState.RUNNING.value]),
                )
            )
            if (open_checks or 0) >= self._limits.per_case_open:
                raise ConflictError("check_open")
            connection.execute(
                table.insert().values(
                    id=identifier,
                    case_id=case_id,
                    state=CheckState.QUEUED.value,
                    as_of=day,
                    language=language,
                    file_ids=[file.id for file in files],
                    done=0,
                    total=sum(file.pages or 1 for file in files),
                    step="queued",
                    attempts=0,
                    created_at=now,
                    touched_at=now,
                )
            )
            connection.execute(
                tables.cases.update().where(tables.cases.c.id == case_id).values(updated_at=now)
            )
        self._queue.put(identifier)
        _log.info("check_queued", check=identifier, case=case_id, files=len(files))
        return self.get(identifier)

    def get(self, check_id: str) -> Check:
        """Give a check; raise NotFoundError where there is none."""
        return _check(self._row(check_id))

    def latest(self, case_id: str) -> Check | None:
        """Give the newest check of an application."""
        table = tables.checks
        query = (
            sa.select(table).where(table.c.case_id == case_id).order_by(table.c.created_at.desc()).limit(1)
        )
        with self._store.reading() as connection:
            row = connection.execute(query).first()
        return _check(row) if row else None

    def report(self, check_id: str, language: str) -> dict[str, Any] | None:
        """Tell the result in a language; None where the check is not done."""
        judgement = self._judgement(check_id)
        if judgement is None:
            return None
        case = self._cases.get(self._row(check_id).case_id).case
        report = self._run.tell(judgement, case, language)
        number_places(report, f"/api/v1/checks/{check_id}/evidence/{{number}}.png")
        return report

    def correct(self, check_id: str, rows: Sequence[Mapping[str, Any]]) -> Check:
        """Judge a check again with what the applicant says was read wrongly ({document, field, value} each).

        The corrections replace earlier ones. The papers are not read again, and what a declared value alone
        would make pass is left to a person.

        Raises:
            ConflictError: the check is not done yet.
            NotFoundError: there is no such check, or it failed.
            InputError: a correction names no document or field, or gives a value of another type.
        """
        check = self.get(check_id)
        if check.state in (CheckState.QUEUED, CheckState.RUNNING):
            raise ConflictError("check_open")
        judgement = self._judgement(check_id)
        if judgement is None:
            raise NotFoundError
        record = self._cases.get(check.case_id)
        again = self._run.judge_again(judgement, rows, record.case)
        verdict = str(self._run.tell(again, record.case, check.language)["verdict"])
        key = self._cases.data_key(check.case_id)
        self._touch(
            check_id,
            result_sealed=key.seal_json(encode(again), f"check:{check_id}"),
            verdict_sealed=key.seal(verdict.encode(), f"verdict:{check_id}"),
        )
        _log.info("check_corrected", check=check_id, corrections=len(again.corrections))
        return self.get(check_id)

    def calendar(self, check_id: str, language: str) -> str | None:
        """Give the last days on which the papers can be filed, as iCalendar; None where it is not done."""
        report = self.report(check_id, language)
        return None if report is None else calendar_of(report, office_day(self._clock))

    def evidence(self, check_id: str, number: int, also: Sequence[int] = ()) -> bytes:
        """Give the page with the place of that number, from 1, marked, as PNG; `also` others on that page.

        Raises:
            NotFoundError: there is no such place, or its page could not be drawn.
        """
        judgement, row = self._judgement(check_id), self._row(check_id)
        listed: list[dict[str, Any]] = []
        if judgement is not None:
            listed = places(self._run.tell(judgement, self._cases.get(row.case_id).case, row.language))
        if not 1 <= number <= len(listed):
            raise NotFoundError
        place = listed[number - 1]
        file_id = next((item for item, name in self._names(row).items() if name == place["file"]), None)
        table = tables.page_pictures
        with self._store.reading() as connection:
            kept = connection.execute(
                sa.select(table.c.blob).where(
                    table.c.check_id == check_id, table.c.file_id == file_id, table.c.page == place["page"]
                )
            ).first()
        if kept is None:
            raise NotFoundError
        key = self._cases.data_key(row.case_id)
        picture = key.open(self._blobs.read(kept.blob), f"picture:{check_id}:{file_id}:{place['page']}")
        numbered = {
            other: listed[other - 1]
            for other in sorted({number, *also})
            if 1 <= other <= len(listed)
            and (listed[other - 1]["file"], listed[other - 1]["page"]) == (place["file"], place["page"])
        }
        return mark_places(picture, numbered)

    def run(self, check_id: str) -> None:
        """Do a check that is queued or was left by a dead worker; do nothing where it is done or in hand."""
        if not self._claim(check_id):
            return
        row = self._row(check_id)
        try:
            self._work(row)
        except NotFoundError:
            _log.info("check_erased", check=check_id)  # the applicant deleted the case meanwhile
        except Exception as error:  # noqa: BLE001 - whatever broke, the check must not stay "running" for ever
            code = getattr(error, "code", type(error).__name__)
            _log.error("check_broke", check=check_id, error=str(code), attempt=row.attempts)
            final = row.attempts >= self._limits.attempts
            state = CheckState.FAILED if final else CheckState.QUEUED
            self._touch(check_id, state=state.value, step=state.value, error_code=str(code)[:40])

    def requeue_lost(self) -> int:
        """Put checks back into the queue that no worker works on; give how many."""
        table, now = tables.checks, self._clock()
        silent = table.c.touched_at < now - timedelta(seconds=self._limits.lease_seconds)
        open_states = [CheckState.QUEUED.value, CheckState.RUNNING.value]
        with self._store.reading() as connection:
            lost = list(
                connection.scalars(sa.select(table.c.id).where(table.c.state.in_(open_states), silent))
            )
        for check_id in lost:
            self._queue.put(check_id)
        return len(lost)

    def _claim(self, check_id: str) -> bool:
        table, now = tables.checks, self._clock()
        lapsed = sa.and_(
            table.c.state == CheckState.RUNNING.value,
            table.c.touched_at < now - timedelta(seconds=self._limits.lease_seconds),
        )
        free = sa.or_(table.c.state == CheckState.QUEUED.value, lapsed)
        with self._store.writing() as connection:
            worn_out = connection.execute(
                table.update()
                .where(table.c.id == check_id, lapsed, table.c.attempts >= self._limits.attempts)
                .values(state=CheckState.FAILED.value, step="failed", error_code="crashed", touched_at=now)
            )
            if worn_out.rowcount:
                return False
            claimed = connection.execute(
                table.update()
                .where(table.c.id == check_id, free)
                .values(
                    state=CheckState.RUNNING.value,
                    step="reading",
                    done=0,
                    attempts=table.c.attempts + 1,
                    touched_at=now,
                )
            )
            return claimed.rowcount == 1

    def _work(self, row: sa.Row[Any]) -> None:
        record = self._cases.get(row.case_id)
        names = self._names(row)
        papers = [Paper(name, self._cases.content(row.case_id, file_id)) for file_id, name in names.items()]
        city = record.case.application.city

        def progress(done: int, total: int, step: str) -> None:
            # The uploads' own count is better than what the reader can know before it has opened them.
            self._touch(row.id, done=done, total=max(total, row.total), step=step[:40])

        judgement, pictures = self._run.judge(papers, record.case, row.as_of, city, progress)
        report = self._run.tell(judgement, record.case, row.language)
        self._keep_pictures(row, names, report, pictures)
        key = self._cases.data_key(row.case_id)
        verdict = str(report["verdict"])
        self._touch(
            row.id,
            state=CheckState.DONE.value,
            step="done",
            done=self._row(row.id).total,
            error_code=None,
            finished_at=self._clock(),
            result_sealed=key.seal_json(encode(judgement), f"check:{row.id}"),
            verdict_sealed=key.seal(verdict.encode(), f"verdict:{row.id}"),
        )
        _log.info("check_done", check=row.id, findings=len(judgement.findings))
        self._told(self.get(row.id), verdict)

    def _keep_pictures(
        self, row: sa.Row[Any], names: dict[str, str], report: dict[str, Any], pictures: Sequence[PagePicture]
    ) -> None:
        wanted = {(place["file"], place["page"]) for place in places(report)}
        ids = {name: file_id for file_id, name in names.items()}
        key, table = self._cases.data_key(row.case_id), tables.page_pictures
        for picture in pictures:
            if (picture.file, picture.page) not in wanted:
                continue
            file_id = ids[picture.file]
            sealed = key.seal(to_jpeg(picture), f"picture:{row.id}:{file_id}:{picture.page}")
            blob = self._blobs.write(sealed)
            place = {"check_id": row.id, "file_id": file_id, "page": picture.page}
            with self._store.writing() as connection:
                # A worker that died before may have kept this page already.
                matches = [table.c[name] == value for name, value in place.items()]
                old = connection.scalar(sa.select(table.c.blob).where(*matches))
                if old:
                    connection.execute(table.delete().where(*matches))
                    connection.execute(tables.doomed_blobs.insert().values(blob=old))
                connection.execute(table.insert().values(**place, blob=blob))

    def _names(self, row: sa.Row[Any]) -> dict[str, str]:
        """Map the ids of the files of a check to what the report calls them, each once."""
        wanted = set(row.file_ids)
        return unique_names([file for file in self._cases.files(row.case_id) if file.id in wanted])

    def _judgement(self, check_id: str) -> Judgement | None:
        row = self._row(check_id)
        if row.result_sealed is None:
            return None
        key = self._cases.data_key(row.case_id)
        return decode(Judgement, key.open_json(row.result_sealed, f"check:{check_id}"))

    def _touch(self, check_id: str, **values: object) -> None:
        """Write down a sign of life, and tell the talk how far the check is."""
        table, now = tables.checks, self._clock()
        with self._store.writing() as connection:
            connection.execute(table.update().where(table.c.id == check_id).values(touched_at=now, **values))
            row = connection.execute(
                sa.select(table.c.done, table.c.total, table.c.step, tables.cases.c.conversation_id)
                .join(tables.cases, tables.cases.c.id == table.c.case_id)
                .where(table.c.id == check_id)
            ).first()
            if row is None:
                raise NotFoundError
            if row.conversation_id:
                connection.execute(
                    tables.events.insert().values(
                        conversation_id=row.conversation_id,
                        kind="progress",
                        reference=check_id,
                        done=row.done,
                        total=row.total,
                        step=row.step,
                        at=now,
                    )
                )

    def _row(self, check_id: str) -> sa.Row[Any]:
        with self._store.reading() as connection:
            row = connection.execute(sa.select(tables.checks).where(tables.checks.c.id == check_id)).first()
        if row is None:
            raise NotFoundError
        return row


def unique_names(files: Sequence[StoredFile]) -> dict[str, str]:
    """Give each file's name, with a number behind a name that came before: scan.pdf, scan (2).pdf."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for file in files:
        stem, dot, ending = file.name.rpartition(".")
        name, number = file.name, 1
        while name in taken:
            number += 1
            name = f"{stem} ({number}).{ending}" if dot and stem else f"{file.name} ({number})"
        taken.add(name)
        names[file.id] = name
    return names


def _check(row: sa.Row[Any]) -> Check:
    return Check(
        id=row.id,
        case_id=row.case_id,
        state=CheckState(row.state),
        as_of=row.as_of,
        language=row.language,
        done=row.done,
        total=row.total,
        step=row.step,
        error_code=row.error_code,
    )
