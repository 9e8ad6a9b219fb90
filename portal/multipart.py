"""A multipart body -> one file in memory, counted while it streams; nothing plain touches the disk."""

from __future__ import annotations

import asyncio
import unicodedata
from dataclasses import dataclass

from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect, Request

from portal.problems import ProblemError
from services.errors import UploadError

_FIELD_BYTES = 4096  # of the small fields beside the file
_MOST_PARTS = 20


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file as sent; `name` is cleaned, `fields` are the small fields beside it."""

    name: str
    content: bytes
    fields: dict[str, str]


class _Parts:
    """Collects what the parser reports: files, each counted, and small fields."""

    def __init__(self, most_bytes: int, most_files: int) -> None:
        self._most_bytes, self._most_files = most_bytes, most_files
        self.files: list[tuple[str, bytearray]] = []
        self.fields: dict[str, str] = {}
        self.failure: UploadError | None = None
        self.complete = False  # the closing boundary was seen: nothing was cut off
        self._parts = 0
        self._header_name = self._header_value = b""
        self._disposition = b""
        self._target: bytearray | None = None
        self._limit = 0
        self._field: str | None = None

    def begin(self) -> None:
        self._parts += 1
        if self._parts > _MOST_PARTS + self._most_files:
            self.failure = self.failure or UploadError("upload-too_many_files", files=self._most_files)
        self._disposition, self._target, self._field = b"", None, None
        self._header_name = self._header_value = b""

    def header_field(self, data: bytes, start: int, end: int) -> None:
        self._header_name += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def header_end(self) -> None:
        if self._header_name.strip().lower() == b"content-disposition":
            self._disposition = self._header_value
        self._header_name = self._header_value = b""

    def headers_finished(self) -> None:
        _kind, options = parse_options_header(self._disposition)
        self._target = bytearray()
        if b"filename" in options:
            name = options[b"filename"].decode("utf-8", "replace")
            if name or options.get(b"name") != b"file":
                self._limit = self._most_bytes
                self.files.append((name, self._target))
            else:  # the browser's way to say that no file was chosen
                self._limit = self._most_bytes
            if len(self.files) > self._most_files:
                self.failure = self.failure or UploadError("upload-too_many_files", files=self._most_files)
        else:
            self._limit, self._field = _FIELD_BYTES, options.get(b"name", b"").decode("utf-8", "replace")

    def data(self, data: bytes, start: int, end: int) -> None:
        if self._target is None or self.failure:
            return
        if len(self._target) + end - start > self._limit:
            megabytes = self._most_bytes // 2**20
            self.failure = UploadError("upload-too_large", megabytes=megabytes)
            self._target.clear()
            return
        self._target += data[start:end]

    def finished(self) -> None:
        self.complete = True

    def end(self) -> None:
        if self._field and self._target is not None:
            self.fields[self._field] = self._target.decode("utf-8", "replace")


async def read_upload(
    request: Request, *, most_bytes: int, most_files: int, most_seconds: float, name_characters: int
) -> list[Uploaded]:
    """Read the files of a multipart request.

    A body that is too large is read to its end and dropped, within limits, so that the sender sees why.

    Raises:
        UploadError: not multipart, no file, too many, too large.
        ProblemError: the body is slower than `most_seconds` or not well-formed.
    """
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise UploadError("upload-not_multipart")
    parts = _Parts(most_bytes, most_files)
    parser = MultipartParser(
        boundary,
        {
            "on_part_begin": parts.begin,
            "on_part_data": parts.data,
            "on_part_end": parts.end,
            "on_header_field": parts.header_field,
            "on_header_value": parts.header_value,
            "on_header_end": parts.header_end,
            "on_headers_finished": parts.headers_finished,
            "on_end": parts.finished,
        },
    )
    seen = 0
    try:
        async with asyncio.timeout(most_seconds):
            async for chunk in request.stream():
                seen += len(chunk)
                if parts.failure is None:
                    parser.write(chunk)
                elif seen > 4 * most_bytes:
                    break
        if parts.failure is None:
            parser.finalize()
    except TimeoutError as error:
        raise ProblemError("body_too_slow", headers={"Connection": "close"}) from error
    except (MultipartParseError, ClientDisconnect, ValueError) as error:
        raise ProblemError("invalid_request", path="", expected="multipart/form-data") from error
    if parts.failure:
        raise parts.failure
    if not parts.complete:
        raise ProblemError("invalid_request", path="", expected="multipart/form-data")
    if not parts.files:
        raise UploadError("upload-no_file")
    return [
        Uploaded(clean_name(name, name_characters), bytes(content), dict(parts.fields))
        for name, content in parts.files
    ]


def clean_name(name: str, most_characters: int) -> str:
    """Make a file name harmless: no folders, no control or direction marks, no more than a line's length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(
        letter for letter in unicodedata.normalize("NFC", last) if unicodedata.category(letter)[0] != "C"
    )
    kept = " ".join(kept.split()).strip(". ")
    if len(kept) > most_characters:
        stem, dot, ending = kept.rpartition(".")
        short = len(ending) <= 8 and bool(dot)
        kept = f"{stem[: most_characters - len(ending) - 1]}.{ending}" if short else kept[:most_characters]
    return kept or "file"
