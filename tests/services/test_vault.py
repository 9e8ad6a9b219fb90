"""Secrets at rest."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import DecryptionError, SettingsError
from services.vault import Vault, new_token


def test_the_key_file_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "secret.key"
    first = Vault.from_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    key, wrapped = first.new_key("t_1")
    assert Vault.from_file(path).open_key(wrapped, "t_1").secret == key.secret
    assert [item.name for item in path.parent.iterdir()] == ["secret.key"]


def test_a_key_file_that_others_can_read_stops_the_start(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    Vault.from_file(path)
    path.chmod(0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        Vault.from_file(path)


@pytest.mark.parametrize("content", ["", "zz\n", "00ff\n"])
def test_a_key_file_without_good_keys_stops_the_start(tmp_path: Path, content: str) -> None:
    path = tmp_path / "secret.key"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(SettingsError):
        Vault.from_file(path)


@given(st.binary(max_size=300))
def test_what_is_sealed_opens_for_its_purpose_only(plain: bytes) -> None:
    key, _ = Vault([b"m" * 32]).new_key("c_1")
    sealed = key.seal(plain, "file:f_1")
    assert key.open(sealed, "file:f_1") == plain
    assert len(plain) < 8 or plain not in sealed
    with pytest.raises(DecryptionError):
        key.open(sealed, "file:f_2")


@given(st.integers(min_value=0, max_value=60), st.integers(min_value=1, max_value=255))
def test_a_changed_byte_is_noticed(place: int, change: int) -> None:
    key, _ = Vault([b"m" * 32]).new_key("c_1")
    sealed = bytearray(key.seal(b"A passport number and a name, sealed", "x"))
    sealed[place % len(sealed)] ^= change
    with pytest.raises(DecryptionError):
        key.open(bytes(sealed), "x")


def test_a_data_key_opens_for_its_owner_only() -> None:
    vault = Vault([b"m" * 32])
    _, wrapped = vault.new_key("c_1")
    with pytest.raises(DecryptionError):
        vault.open_key(wrapped, "c_2")


def test_the_master_key_can_be_changed_without_sealing_anything_again() -> None:
    old = Vault([b"o" * 32])
    key, wrapped = old.new_key("c_1")
    sealed = key.seal(b"text", "x")
    both = Vault([b"n" * 32, b"o" * 32])
    rewrapped = both.rewrap(wrapped, "c_1")
    new = Vault([b"n" * 32])
    assert new.open_key(rewrapped, "c_1").open(sealed, "x") == b"text"
    with pytest.raises(DecryptionError, match="does not hold the key"):
        new.open_key(wrapped, "c_1")


def test_the_same_content_has_another_fingerprint_in_another_case() -> None:
    vault = Vault([b"m" * 32])
    first, second = vault.new_key("c_1")[0], vault.new_key("c_2")[0]
    assert first.fingerprint(b"x") == first.fingerprint(b"x") != second.fingerprint(b"x")


def test_tokens_differ_and_are_never_stored_as_they_are() -> None:
    vault, token = Vault([b"m" * 32]), new_token()
    assert token != new_token()
    assert len(token) >= 43
    assert token not in vault.hash_token(token)
