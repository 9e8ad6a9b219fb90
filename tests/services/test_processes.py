"""Processes of ours are started, restarted and stopped together."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from services.loopback import ensure_loopback
from services.processes import Command, ProcessError, Supervisor, free_port, is_ready, port_is_free

_SERVER = """
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), SimpleHTTPRequestHandler).serve_forever()
"""


def _server(port: int, name: str = "server") -> Command:
    argv = (sys.executable, "-c", _SERVER, str(port))
    return Command(name, argv, {}, f"http://127.0.0.1:{port}/", ready_seconds=20)


def _supervisor(tmp_path: Path, *commands: Command, say: Callable[[str], None] = print) -> Supervisor:
    return Supervisor(commands, folder=tmp_path, log_folder=tmp_path / "logs", say=say)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_all_are_ready_after_start_and_gone_after_close(tmp_path: Path) -> None:
    ports = (free_port(), free_port())
    supervisor = _supervisor(tmp_path, *(_server(port, f"s{port}") for port in ports))
    supervisor.start()
    pids = supervisor.pids().values()
    assert all(is_ready(f"http://127.0.0.1:{port}/") for port in ports)
    supervisor.close()
    assert not any(_alive(pid) for pid in pids)
    assert all(port_is_free("127.0.0.1", port) for port in ports)


def test_a_killed_process_is_started_again(tmp_path: Path) -> None:
    port, said = free_port(), threading.Event()
    supervisor = _supervisor(tmp_path, _server(port), say=lambda _message: said.set())
    supervisor.start()
    try:
        first = supervisor.pids()["server"]
        os.kill(first, signal.SIGKILL)
        assert said.wait(10)
        deadline = threading.Event()
        for _ in range(100):
            if is_ready(f"http://127.0.0.1:{port}/"):
                break
            deadline.wait(0.1)
        assert is_ready(f"http://127.0.0.1:{port}/")
        assert supervisor.pids()["server"] != first
    finally:
        supervisor.close()


def test_a_process_that_ends_at_once_is_named_with_its_log(tmp_path: Path) -> None:
    bad = Command("broken", (sys.executable, "-c", "raise SystemExit(3)"), {}, "http://127.0.0.1:9/")
    good = _server(free_port())
    supervisor = _supervisor(tmp_path, good, bad)
    with pytest.raises(ProcessError, match=r"broken ended with status 3; see .*broken\.log"):
        supervisor.start()
    assert supervisor.pids() == {}


def test_a_process_that_never_gets_ready_is_named(tmp_path: Path) -> None:
    idle = Command("idle", (sys.executable, "-c", "import threading; threading.Event().wait()"), {},
                   "http://127.0.0.1:9/", ready_seconds=0.5)  # fmt: skip
    with pytest.raises(ProcessError, match="idle was not ready after"):
        _supervisor(tmp_path, idle).start()


def test_a_port_in_use_is_not_free(tmp_path: Path) -> None:
    port = free_port()
    assert port_is_free("127.0.0.1", port)
    supervisor = _supervisor(tmp_path, _server(port))
    supervisor.start()
    try:
        assert not port_is_free("127.0.0.1", port)
    finally:
        supervisor.close()


def test_an_error_page_counts_as_ready_only_below_500() -> None:
    assert is_ready(None)
    assert not is_ready("http://127.0.0.1:9/")


def test_loopback_that_is_up_is_left_alone() -> None:
    ensure_loopback()
    assert port_is_free("127.0.0.1", free_port())
