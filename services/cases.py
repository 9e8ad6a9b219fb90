"""Applications with their papers: declared values and file names sealed, bytes sealed in the blob storage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from policy.case import Case, read_case, write_case
from policy.errors import InputError
from services import tables
from services.clock import Clock
from services.errors import ConflictError, NotFoundError, UnauthorizedError, UploadError
from services.files import Blobs
from services.limits import UploadLimits
from services.store import Store
from services.vault import DataKey, Vault, new_id, new_token, same


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """An application. `conversation_id` is the talk that it belongs to."""

    id: str
    conversation_id: str | None
    case: Case
    created_at: datetime


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An uploaded file; `pages` is None where the kind has none or they were not counted."""

    id: str
    name: str
    media_type: str
    size_bytes: int
    pages: int | None


class Cases:
    """Keeps applications and files."""

    def __init__(self, store: Store, vault: Vault, blobs: Blobs, limits: UploadLimits, clock: Clock) -> None:
        self._store, self._vault, self._blobs = store, vault, blobs
        self._limits, self._clock = limits, clock

    def open(self, case: Case, *, conversation_id: str | None) -> tuple[CaseRecord, str]:
        """Open an application; give it and its token, which is kept only as a hash."""
        now, token, identifier = self._clock(), new_token(), new_id("c")
        key, wrapped = self._vault.new_key(identifier)
        with self._store.writing() as connection:
            connection.execute(
                tables.cases.insert().values(
                    id=identifier,
                    token_hash=self._vault.hash_token(token),
                    data_key=wrapped,
                    conversation_id=conversation_id,
                    body_sealed=key.seal_json(write_case(case), f"case:{identifier}"),
                    created_at=now,
                    updated_at=now,
                )
            )
        return CaseRecord(identifier, conversation_id, case, now), token

    def authorise(self, case_id: str, tokens: Sequence[str]) -> CaseRecord:
        """Give the application that one of `tokens` opens: its own, or that of the talk it belongs to.

        Raises:
            UnauthorizedError: no such application, or none of its tokens: the caller cannot tell which.
        """
        talks = tables.conversations
        query = (
            sa.select(tables.cases, talks.c.token_hash.label("talk_hash"))
            .outerjoin(talks, talks.c.id == tables.cases.c.conversation_id)
            .where(tables.cases.c.id == case_id)
        )
        with self._store.reading() as connection:
            row = connection.execute(query).first()
        digests = [self._vault.hash_token(token) for token in tokens] or [self._vault.hash_token("")]
        stored = [row.token_hash, row.talk_hash or ""] if row else ["", ""]
        matches = [same(digest, known) for digest in digests for known in stored]
        if row is None or not any(matches):
            raise UnauthorizedError
        return self._record(row)

    def change(self, case_id: str, patch: Mapping[str, Any]) -> CaseRecord:
        """Merge declared values into an application; null removes one.

        Raises:
            InputError: the result is no valid case; names the key's path.
        """
        with self._store.writing() as connection:
            row = self._row(connection, case_id)
            record = self._record(row)
            case = read_case(_merge(write_case(record.case), patch))
            key = self._vault.open_key(row.data_key, case_id)
            connection.execute(
                _where(case_id).values(
                    body_sealed=key.seal_json(write_case(case), f"case:{case_id}"), updated_at=self._clock()
                )
            )
        return CaseRecord(case_id, record.conversation_id, case, record.created_at)

    def add_file(
        self, case_id: str, content: bytes, *, name: str, media_type: str, pages: int | None, key: str | None
    ) -> tuple[StoredFile, bool]:
        """Keep a file; give it, and whether it is new.

        The same content again, or the same idempotency `key` with it, gives the file that is there.

        Raises:
            ConflictError: the key was used for another content.
            UploadError: the case is full.
        """
        with self._store.reading() as connection:
            data_key = self._vault.open_key(self._row(connection, case_id).data_key, case_id)
        fingerprint = data_key.fingerprint(content)
        if known := self._known(case_id, data_key, fingerprint, key):
            return known, False
        identifier = new_id("f")
        blob = self._blobs.write(data_key.seal(content, f"file:{identifier}"))
        try:
            with self._store.writing() as connection:
                number = self._room(connection, case_id, len(content))
                connection.execute(
                    tables.files.insert().values(
                        id=identifier,
                        case_id=case_id,
                        number=number,
                        name_sealed=data_key.seal(name.encode(), f"name:{identifier}"),
                        media_type=media_type,
                        size_bytes=len(content),
                        pages=pages,
                        fingerprint=fingerprint,
                        blob=blob,
                        created_at=self._clock(),
                    )
                )
                if key:
                    _remember(connection, case_id, key, identifier, fingerprint)
        except sa.exc.IntegrityError:
            # The same file came twice at the same moment; the other one was first.
            self._blobs.delete(blob)
            if known := self._known(case_id, data_key, fingerprint, key):
                return known, False
            raise
        except BaseException:
            self._blobs.delete(blob)
            raise
        return StoredFile(identifier, name, media_type, len(content), pages), True

    def files(self, case_id: str) -> list[StoredFile]:
        """Give the files of an application in the order in which they came."""
        table = tables.files
        with self._store.reading() as connection:
            row = self._row(connection, case_id)
            key = self._vault.open_key(row.data_key, case_id)
            rows = connection.execute(
                sa.select(table).where(table.c.case_id == case_id).order_by(table.c.number)
            ).all()
        return [_file(item, key) for item in rows]

    def content(self, case_id: str, file_id: str) -> bytes:
        """Give a file's bytes.

        Raises:
            NotFoundError: there is no such file in this case, or its bytes are gone.
        """
        table = tables.files
        with self._store.reading() as connection:
            row = self._row(connection, case_id)
            blob = connection.scalar(
                sa.select(table.c.blob).where(table.c.case_id == case_id, table.c.id == file_id)
            )
        if blob is None:
            raise NotFoundError
        key = self._vault.open_key(row.data_key, case_id)
        return key.open(self._blobs.read(blob), f"file:{file_id}")

    def remove_file(self, case_id: str, file_id: str) -> None:
        """Delete one file at once; raise NotFoundError where it is not in this case."""
        table = tables.files
        with self._store.writing() as connection:
            blob = connection.scalar(
                sa.select(table.c.blob).where(table.c.case_id == case_id, table.c.id == file_id)
            )
            if blob is None:
                raise NotFoundError
            connection.execute(table.delete().where(table.c.id == file_id))
            connection.execute(_where(case_id).values(updated_at=self._clock()))
            connection.execute(tables.doomed_blobs.insert().values(blob=blob))
        self.bury()

    def erase(self, case_id: str) -> None:
        """Delete an application with files, checks and pictures, at once and down to the disk."""
        files, checks, pictures = tables.files, tables.checks, tables.page_pictures
        with self._store.writing() as connection:
            blobs = set(connection.scalars(sa.select(files.c.blob).where(files.c.case_id == case_id)))
            blobs |= set(
                connection.scalars(
                    sa.select(pictures.c.blob)
                    .join(checks, checks.c.id == pictures.c.check_id)
                    .where(checks.c.case_id == case_id)
                )
            )
            if blobs:
                connection.execute(tables.doomed_blobs.insert(), [{"blob": blob} for blob in sorted(blobs)])
            connection.execute(tables.cases.delete().where(tables.cases.c.id == case_id))
        self.bury()

    def bury(self) -> None:
        """Delete the blobs whose rows are gone, and overwrite the rows on disk; may be repeated."""
        table = tables.doomed_blobs
        with self._store.reading() as connection:
            blobs = list(connection.scalars(sa.select(table.c.blob)))
        for blob in blobs:
            self._blobs.delete(blob)
        if blobs:
            with self._store.writing() as connection:
                connection.execute(table.delete().where(table.c.blob.in_(blobs)))
        self._store.scrub()

    def data_key(self, case_id: str) -> DataKey:
        """Give the key of an application's secrets; raise NotFoundError where it is gone."""
        with self._store.reading() as connection:
            return self._vault.open_key(self._row(connection, case_id).data_key, case_id)

    def get(self, case_id: str) -> CaseRecord:
        """Give an application; raise NotFoundError where it is gone."""
        with self._store.reading() as connection:
            return self._record(self._row(connection, case_id))

    def _known(self, case_id: str, data_key: DataKey, fingerprint: str, key: str | None) -> StoredFile | None:
        table, keys = tables.files, tables.upload_keys
        with self._store.writing() as connection:
            if key:
                used = connection.execute(
                    sa.select(keys).where(keys.c.case_id == case_id, keys.c.key == key)
                ).first()
                if used and used.fingerprint != fingerprint:
                    raise ConflictError("the idempotency key was used for another file")
            row = connection.execute(
                sa.select(table).where(table.c.case_id == case_id, table.c.fingerprint == fingerprint)
            ).first()
            if row is None:
                return None
            if key and not used:
                _remember(connection, case_id, key, row.id, fingerprint)
        return _file(row, data_key)

    def _room(self, connection: Connection, case_id: str, size_bytes: int) -> int:
        """Give the next file's number, holding the case's row; raise UploadError where the case is full."""
        table = tables.files
        connection.execute(_where(case_id).values(updated_at=self._clock()))
        count, total, last = connection.execute(
            sa.select(
                sa.func.count(),
                sa.func.coalesce(sa.func.sum(table.c.size_bytes), 0),
                sa.func.coalesce(sa.func.max(table.c.number), 0),
            ).where(table.c.case_id == case_id)
        ).one()
        if count >= self._limits.files_per_case:
            raise UploadError("upload-too_many_files", files=self._limits.files_per_case)
        if total + size_bytes > self._limits.case_bytes:
            raise UploadError("upload-case_full", megabytes=self._limits.case_bytes // 2**20)
        return int(last) + 1

    def _row(self, connection: Connection, case_id: str) -> sa.Row[Any]:
        row = connection.execute(sa.select(tables.cases).where(tables.cases.c.id == case_id)).first()
        if row is None:
            raise NotFoundError
        return row

    def _record(self, row: sa.Row[Any]) -> CaseRecord:
        key = self._vault.open_key(row.data_key, row.id)
        case = read_case(key.open_json(row.body_sealed, f"case:{row.id}"))
        return CaseRecord(row.id, row.conversation_id, case, row.created_at)


def _where(case_id: str) -> sa.Update:
    return tables.cases.update().where(tables.cases.c.id == case_id)


def _remember(connection: Connection, case_id: str, key: str, file_id: str, fingerprint: str) -> None:
    connection.execute(
        tables.upload_keys.insert().values(case_id=case_id, key=key, file_id=file_id, fingerprint=fingerprint)
    )


def _file(row: sa.Row[Any], key: DataKey) -> StoredFile:
    name = key.open(row.name_sealed, f"name:{row.id}").decode()
    return StoredFile(row.id, name, row.media_type, row.size_bytes, row.pages)


def _merge(declared: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Merge as RFC 7396 says, one level of sections deep."""
    merged: dict[str, Any] = {name: dict(section) for name, section in declared.items()}
    for name, section in patch.items():
        if section is None:
            merged.pop(name, None)
        elif isinstance(section, Mapping):
            merged[name] = {**merged.get(name, {}), **section}
            merged[name] = {key: value for key, value in merged[name].items() if value is not None}
        else:
            raise InputError(str(name), "expected keys and values")
    return merged
