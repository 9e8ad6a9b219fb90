"""Fixtures that several packages' tests share: servers of our own on loopback, and the project's data."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """An empty PostgreSQL database on loopback, gone after the tests."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    assert folders, "PostgreSQL is not installed; ./test installs it"
    binaries = folders[-1]
    # PostgreSQL refuses to run as root: step down to its own user then.
    as_user: list[str] = []
    folder = Path(tempfile.mkdtemp(prefix="wp-pg-"))
    if os.getuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)
        as_user = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    data, port = folder / "data", _free_port()
    initdb = [
        *as_user,
        binaries / "initdb",
        "-D",
        data,
        "-U",
        "tests",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--no-sync",
    ]
    subprocess.run(initdb, check=True, capture_output=True, timeout=120)
    options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off"
    control = [*as_user, binaries / "pg_ctl", "-D", data, "-w", "-t", "60"]
    subprocess.run(
        [*control, "-l", folder / "log", "-o", options, "start"], check=True, capture_output=True, timeout=90
    )
    try:
        yield f"postgresql+psycopg://tests@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=False, capture_output=True, timeout=90)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """An empty Redis on loopback, gone after the tests."""
    binary = shutil.which("redis-server")
    assert binary, "Redis is not installed; ./test installs it"
    port = _free_port()
    with tempfile.TemporaryDirectory(prefix="wp-redis-") as folder:
        argv = [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
        server = subprocess.Popen(argv, stdout=subprocess.PIPE, text=True)
        try:
            assert server.stdout is not None
            for line in server.stdout:
                if "eady to accept connections" in line:
                    break
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            server.wait(timeout=20)
            with contextlib.suppress(OSError):
                server.stdout.close()  # type: ignore[union-attr]  # PIPE was asked for
