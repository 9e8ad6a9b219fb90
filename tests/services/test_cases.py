"""Applications and their papers."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import sqlalchemy as sa

from policy.case import Case, read_case
from policy.errors import InputError
from services import tables
from services.cases import Cases
from services.errors import ConflictError, NotFoundError, UnauthorizedError, UploadError
from services.retention import Retention
from tests.services.service_parts import Parts

DECLARED = {"applicant": {"full_name": "QUAZZOLINI, BEATRICE", "passport_number": "YB7731945"}}


def _add(cases: Cases, case_id: str, content: bytes, name: str = "a.pdf", key: str | None = None) -> str:
    file, _ = cases.add_file(case_id, content, name=name, media_type="application/pdf", pages=1, key=key)
    return file.id


def test_the_same_content_is_one_file(parts: Parts) -> None:
    record, _ = parts.cases.open(Case(), conversation_id=None)
    with ThreadPoolExecutor(6) as pool:
        ids = set(pool.map(lambda n: _add(parts.cases, record.id, b"%PDF same", f"{n}.pdf"), range(6)))
    assert len(ids) == 1
    assert len(parts.cases.files(record.id)) == 1
    blobs = [path for path in (parts.folder / "blobs").rglob("*") if path.is_file()]
    assert len(blobs) == 1


def test_a_key_names_one_file(parts: Parts) -> None:
    record, _ = parts.cases.open(Case(), conversation_id=None)
    first = _add(parts.cases, record.id, b"one", key="k")
    assert _add(parts.cases, record.id, b"one", key="k") == first
    with pytest.raises(ConflictError):
        _add(parts.cases, record.id, b"two", key="k")


def test_a_case_takes_no_more_than_allowed(parts: Parts) -> None:
    limits = replace(parts.limits.uploads, files_per_case=2, case_bytes=10)
    cases = Cases(parts.store, parts.vault, parts.blobs, limits, parts.clock)
    record, _ = cases.open(Case(), conversation_id=None)
    _add(cases, record.id, b"12345")
    with pytest.raises(UploadError) as full:
        _add(cases, record.id, b"123456")
    assert full.value.code == "upload-case_full"
    _add(cases, record.id, b"1")
    with pytest.raises(UploadError) as many:
        _add(cases, record.id, b"2")
    assert many.value.code == "upload-too_many_files"
    assert len([path for path in (parts.folder / "blobs").rglob("*") if path.is_file()]) == 2


def test_changes_merge_and_null_removes(parts: Parts) -> None:
    record, _ = parts.cases.open(read_case(DECLARED), conversation_id=None)
    changed = parts.cases.change(record.id, {"applicant": {"nationality": "ITA", "passport_number": None}})
    assert changed.case.applicant.nationality == "ITA"
    assert changed.case.applicant.passport_number is None
    assert changed.case.applicant.full_name == "QUAZZOLINI, BEATRICE"
    with pytest.raises(InputError, match=r"applicant\.date_of_birth"):
        parts.cases.change(record.id, {"applicant": {"date_of_birth": "1990-02-30"}})
    assert parts.cases.get(record.id).case == changed.case


def test_a_case_opens_with_its_token_or_that_of_its_talk(parts: Parts) -> None:
    talk, talk_token = parts.conversations.start(language="en", channel="api")
    record, token = parts.cases.open(Case(), conversation_id=talk.id)
    other, other_token = parts.conversations.start(language="en", channel="api")
    for good in ([token], [talk_token], ["x", talk_token]):
        assert parts.cases.authorise(record.id, good).id == record.id
    for bad in ([], [""], [other_token], [token[:-1]]):
        with pytest.raises(UnauthorizedError):
            parts.cases.authorise(record.id, bad)
    assert other.id != talk.id


def test_papers_and_declared_values_are_not_readable_on_disk(parts: Parts) -> None:
    record, token = parts.cases.open(read_case(DECLARED), conversation_id=None)
    _add(parts.cases, record.id, b"%PDF QUAZZOLINI paper", "Quazzolini diploma.pdf")
    parts.store.scrub()
    disk = parts.bytes_on_disk()
    for secret in (b"QUAZZOLINI", b"Quazzolini", b"YB7731945", token.encode()):
        assert secret not in disk


@pytest.fixture
def sealed(parts: Parts) -> Iterator[tuple[str, list[bytes]]]:
    """A case with a paper, and the ciphertexts that must be gone after erasure."""
    record, _ = parts.cases.open(read_case(DECLARED), conversation_id=None)
    file_id = _add(parts.cases, record.id, b"%PDF paper" * 500)
    with parts.store.reading() as connection:
        case = connection.execute(sa.select(tables.cases)).one()
        file = connection.execute(sa.select(tables.files)).one()
    blob = parts.blobs.read(file.blob)
    traces = [
        case.data_key,
        case.body_sealed,
        file.name_sealed,
        blob[:64],
        record.id.encode(),
        file_id.encode(),
    ]
    disk = parts.bytes_on_disk()
    assert all(trace in disk for trace in traces)
    yield record.id, traces


def test_erasure_reaches_the_disk(parts: Parts, sealed: tuple[str, list[bytes]]) -> None:
    case_id, traces = sealed
    parts.cases.erase(case_id)
    disk = parts.bytes_on_disk()
    assert [trace for trace in traces if trace in disk] == []
    with pytest.raises(NotFoundError):
        parts.cases.get(case_id)


def test_a_blob_that_a_crash_left_behind_is_deleted_later(
    parts: Parts, sealed: tuple[str, list[bytes]]
) -> None:
    case_id, traces = sealed
    bury, parts.cases.bury = parts.cases.bury, lambda: None  # type: ignore[method-assign]  # the crash
    parts.cases.erase(case_id)
    parts.cases.bury = bury  # type: ignore[method-assign]
    assert traces[3] in parts.bytes_on_disk()
    Retention(parts.store, parts.cases, parts.conversations, parts.limits.retention, parts.clock).sweep()
    disk = parts.bytes_on_disk()
    assert [trace for trace in traces if trace in disk] == []


def test_what_is_past_its_time_is_swept_and_nothing_else(parts: Parts) -> None:
    retention = Retention(parts.store, parts.cases, parts.conversations, parts.limits.retention, parts.clock)
    old_talk, _ = parts.conversations.start(language="en", channel="api")
    unclaimed, _ = parts.cases.open(Case(), conversation_id=None)
    parts.clock.forward(hours=23)
    assert (retention.sweep().cases, retention.sweep().conversations) == (0, 0)
    parts.clock.forward(hours=2)
    swept = retention.sweep()
    assert (swept.cases, swept.conversations) == (1, 0)
    with pytest.raises(NotFoundError):
        parts.cases.get(unclaimed.id)
    parts.clock.forward(days=parts.limits.retention.conversation_days)
    fresh, _ = parts.conversations.start(language="en", channel="api")
    assert retention.sweep().conversations == 1
    with pytest.raises(NotFoundError):
        parts.conversations.get(old_talk.id)
    assert parts.conversations.get(fresh.id).id == fresh.id
