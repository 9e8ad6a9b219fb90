"""Secrets at rest: one data key per conversation or case, wrapped by the master key of the key file.

Layout of what is sealed: 1 byte format, 12 bytes nonce, AES-256-GCM ciphertext with tag. A wrapped data
key carries 8 more bytes first, the id of the master key, so that the master key can be changed by
wrapping data keys again without touching what they seal. Losing a data key erases what it sealed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.errors import DecryptionError, SettingsError

_FORMAT = b"\x01"
_NONCE_BYTES = 12
_KEY_BYTES = 32
_KEY_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class DataKey:
    """Seals and opens what belongs to one conversation or case."""

    secret: bytes = field(repr=False)

    def seal(self, plain: bytes, purpose: str) -> bytes:
        """Encrypt; `purpose` (table, column, row) binds the result to its place."""
        nonce = os.urandom(_NONCE_BYTES)
        return _FORMAT + nonce + AESGCM(self.secret).encrypt(nonce, plain, purpose.encode())

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """Decrypt what `seal` made for the same purpose.

        Raises:
            DecryptionError: another key or purpose, or the bytes were changed.
        """
        if sealed[:1] != _FORMAT:
            raise DecryptionError("unknown format of sealed bytes")
        nonce = sealed[1 : 1 + _NONCE_BYTES]
        try:
            return AESGCM(self.secret).decrypt(nonce, sealed[1 + _NONCE_BYTES :], purpose.encode())
        except InvalidTag as error:
            raise DecryptionError(f"sealed bytes of {purpose.partition(':')[0]} do not open") from error

    def seal_json(self, value: Any, purpose: str) -> bytes:
        """Encrypt a JSON value."""
        return self.seal(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), purpose)

    def open_json(self, sealed: bytes, purpose: str) -> Any:
        """Decrypt a JSON value; raises DecryptionError as `open` does."""
        return json.loads(self.open(sealed, purpose))

    def fingerprint(self, content: bytes) -> str:
        """Give a hash of `content` that means nothing outside this key's conversation or case."""
        return hmac.new(self.secret, content, hashlib.sha256).hexdigest()


class Vault:
    """Makes and opens data keys. `masters` are 32-byte keys, the one in use first."""

    def __init__(self, masters: list[bytes]) -> None:
        if not masters or any(len(key) != _KEY_BYTES for key in masters):
            raise SettingsError("the secret key file must hold keys of 32 bytes, one a line, in hexadecimal")
        self._masters = {_key_id(key): key for key in masters}
        self._current = _key_id(masters[0])

    @classmethod
    def from_file(cls, path: Path) -> Vault:
        """Open the key file, or make it (readable by its owner only) where there is none yet.

        Raises:
            SettingsError: the file is readable by others, or holds no keys.
        """
        if not path.exists():
            _create_key_file(path)
        if path.stat().st_mode & 0o077:
            raise SettingsError(f"{path.name} can be read by others; run: chmod 600 on it")
        try:
            masters = [bytes.fromhex(line) for line in path.read_text(encoding="ascii").split()]
        except ValueError as error:
            raise SettingsError(f"{path.name}: expected hexadecimal keys, one a line") from error
        return cls(masters)

    def new_key(self, owner: str) -> tuple[DataKey, bytes]:
        """Make a data key for `owner` (an id); give it and its wrapped form for the store."""
        secret = os.urandom(_KEY_BYTES)
        return DataKey(secret), self._wrap(secret, owner)

    def open_key(self, wrapped: bytes, owner: str) -> DataKey:
        """Unwrap the data key of `owner`.

        Raises:
            DecryptionError: wrapped by a master key that the key file no longer holds, or changed.
        """
        master = self._masters.get(wrapped[:_KEY_ID_BYTES])
        if master is None:
            raise DecryptionError("the key file does not hold the key that this data was sealed with")
        return DataKey(DataKey(master).open(wrapped[_KEY_ID_BYTES:], f"data_key:{owner}"))

    def rewrap(self, wrapped: bytes, owner: str) -> bytes:
        """Wrap a data key again by the master key in use."""
        return self._wrap(self.open_key(wrapped, owner).secret, owner)

    def hash_token(self, token: str) -> str:
        """Give what is stored in place of a token (256 random bits, so one hash is enough)."""
        return hashlib.sha256(b"workpermit-token:" + token.encode()).hexdigest()

    def sign(self, text: str, purpose: str) -> str:
        """Give a short signature that only this installation can make (CSRF fields)."""
        message = f"{purpose}:{text}".encode()
        return hmac.new(self._masters[self._current], message, hashlib.sha256).hexdigest()

    def _wrap(self, secret: bytes, owner: str) -> bytes:
        master = self._masters[self._current]
        return self._current + DataKey(master).seal(secret, f"data_key:{owner}")


def new_token() -> str:
    """Make a token of 256 random bits, safe in URLs."""
    return secrets.token_urlsafe(32)


def new_id(kind: str) -> str:
    """Make an id that cannot be guessed: a letter for the kind and 128 random bits."""
    return f"{kind}_{secrets.token_hex(16)}"


def same(first: str, second: str) -> bool:
    """Compare two secrets in a time that does not tell where they differ."""
    return hmac.compare_digest(first.encode(), second.encode())


def _key_id(master: bytes) -> bytes:
    return hashlib.sha256(b"workpermit-key-id:" + master).digest()[:_KEY_ID_BYTES]


def _create_key_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Written whole under another name, then linked: two processes that start at once get one key.
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(os.urandom(_KEY_BYTES).hex() + "\n")
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()
