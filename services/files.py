"""Encrypted bytes under a name that says nothing: a folder by default, S3-compatible storage by URL."""

from __future__ import annotations

import secrets
from typing import Any, Protocol

import fsspec


class Blobs(Protocol):
    """Keeps sealed bytes. Names are made here, never taken from an upload."""

    def write(self, sealed: bytes) -> str:
        """Keep bytes; give the blob's name."""
        ...

    def read(self, blob: str) -> bytes:
        """Give the bytes back; raise FileNotFoundError where they are gone."""
        ...

    def delete(self, blob: str) -> None:
        """Remove; a blob that is gone already is no error."""
        ...


class StorageBlobs:
    """Blobs behind an fsspec URL such as file:///srv/blobs or s3://bucket/prefix."""

    def __init__(self, url: str) -> None:
        # fsspec has no types of its own; only these four calls are used.
        self._fs: Any
        self._fs, root = fsspec.core.url_to_fs(url)
        self._root = root.rstrip("/")

    def write(self, sealed: bytes) -> str:
        """Keep bytes; give the blob's name. A crash half-way leaves no blob under that name."""
        blob = secrets.token_hex(20)
        path = self._path(blob)
        self._fs.makedirs(path.rpartition("/")[0], exist_ok=True)
        draft = f"{path}.part"
        self._fs.pipe_file(draft, sealed)
        self._fs.mv(draft, path)
        return blob

    def read(self, blob: str) -> bytes:
        """Give the bytes back; raise FileNotFoundError where they are gone."""
        content: bytes = self._fs.cat_file(self._path(blob))
        return content

    def delete(self, blob: str) -> None:
        """Remove; a blob that is gone already is no error."""
        try:
            self._fs.rm_file(self._path(blob))
        except FileNotFoundError:
            return

    def _path(self, blob: str) -> str:
        if not blob.isalnum():
            raise FileNotFoundError(blob)
        return f"{self._root}/{blob[:2]}/{blob}"
