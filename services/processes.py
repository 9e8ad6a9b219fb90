"""Our own long-running processes on this machine: started, watched, restarted, and stopped together."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from policy.errors import WorkpermitError

_PR_SET_PDEATHSIG = 1  # prctl(2): the kernel stops a child whose parent was killed


class ProcessError(WorkpermitError):
    """A process of ours could not be started; the message says which and where its log is."""

    code = "process_error"


@dataclass(frozen=True, slots=True)
class Command:
    """One process. `ready_url` answers below 500 once it serves; None where running is enough."""

    name: str
    argv: tuple[str, ...]
    environ: Mapping[str, str] = field(default_factory=dict)
    ready_url: str | None = None
    ready_seconds: float = 90.0


class Supervisor:
    """Keeps a set of commands running until it is closed; a process that dies is started again."""

    def __init__(
        self, commands: Sequence[Command], *, folder: Path, log_folder: Path, say: Callable[[str], None]
    ) -> None:
        self._commands = tuple(commands)
        self._folder, self._logs, self._say = folder, log_folder, say
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._closing = threading.Event()
        self._watcher: threading.Thread | None = None

    def start(self) -> None:
        """Start all and wait until each is ready.

        Raises:
            ProcessError: one ended early or was not ready in time; all are stopped then.
        """
        self._logs.mkdir(parents=True, exist_ok=True)
        try:
            for command in self._commands:
                self._spawn(command)
            for command in self._commands:
                self._await(command)
        except BaseException:
            self.close()
            raise
        self._watcher = threading.Thread(target=self._watch, name="supervisor", daemon=True)
        self._watcher.start()

    def pids(self) -> dict[str, int]:
        """Give the process ids by name."""
        return {name: process.pid for name, process in self._running.items()}

    def stop(self) -> None:
        """Ask for the end; `wait` returns. Safe in a signal handler."""
        self._closing.set()

    def wait(self) -> None:
        """Block until the end is asked for."""
        while not self._closing.wait(1.0):
            pass

    def close(self) -> None:
        """Stop all: politely first, by force after ten seconds."""
        self._closing.set()
        if self._watcher is not None and self._watcher is not threading.current_thread():
            self._watcher.join(timeout=5)
        alive = [process for process in self._running.values() if process.poll() is None]
        for process in alive:
            _signal_group(process, signal.SIGTERM)
        deadline = time.monotonic() + 10
        for process in alive:
            try:
                process.wait(timeout=max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                _signal_group(process, signal.SIGKILL)
                process.wait()
        self._running.clear()

    def _spawn(self, command: Command) -> None:
        with (self._logs / f"{command.name}.log").open("ab") as log:
            self._running[command.name] = subprocess.Popen(
                command.argv,
                cwd=self._folder,
                env={**os.environ, **command.environ},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )

    def _await(self, command: Command) -> None:
        deadline = time.monotonic() + command.ready_seconds
        while not is_ready(command.ready_url):
            process = self._running[command.name]
            log = self._logs / f"{command.name}.log"
            if process.poll() is not None:
                raise ProcessError(f"{command.name} ended with status {process.returncode}; see {log}")
            if time.monotonic() > deadline:
                raise ProcessError(
                    f"{command.name} was not ready after {command.ready_seconds:.0f} s; see {log}"
                )
            if self._closing.wait(0.1):
                return

    def _watch(self) -> None:
        pauses = dict.fromkeys(self._running, 0.0)
        while not self._closing.wait(0.5):
            for command in self._commands:
                process = self._running[command.name]
                if process.poll() is None:
                    continue
                self._say(f"{command.name} ended with status {process.returncode}; starting it again")
                if self._closing.wait(pauses[command.name]):
                    return
                pauses[command.name] = min(30.0, pauses[command.name] * 2 or 0.5)
                self._spawn(command)


def free_port() -> int:
    """Give a loopback TCP port that is free at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def port_is_free(host: str, port: int) -> bool:
    """Say whether we could listen on host:port."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def is_ready(url: str | None) -> bool:
    """Say whether a URL of ours answers with a status below 500."""
    if url is None:
        return True
    try:
        with urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own loopback address
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False


@contextlib.contextmanager
def stopped_by_signals(supervisor: Supervisor) -> Iterator[None]:
    """Close the supervisor on SIGINT or SIGTERM while inside."""
    previous = {}

    def stop(_signal: int, _frame: object) -> None:
        supervisor.stop()

    for number in (signal.SIGINT, signal.SIGTERM):
        previous[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
