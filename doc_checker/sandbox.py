"""The reading child as its parent sees it: started warm, timed, ended when it misbehaves, started anew."""

from __future__ import annotations

import os
import pickle
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TypeVar

from doc_checker.limits import ReadingLimits, load_limits
from doc_checker.messages import Failed, PictureRequest, ReadRequest, receive, send

Answer = TypeVar("Answer")
_ROOT = Path(__file__).resolve().parent.parent


class ReadingError(RuntimeError):
    """Our own code failed in the child; says where, holds no document text."""


class ChildLostError(RuntimeError):
    """The child crashed or ran out of time: `code` is crashed or timeout."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ReadingWorker:
    """One child process that reads. Use as a context manager; calls from several threads take turns.

    Example:
        with ReadingWorker() as worker:
            reading = read_files(files, worker=worker)
    """

    def __init__(self, limits: ReadingLimits | None = None) -> None:
        self.limits = limits or load_limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: str | None = None
        self._lock = Lock()

    def __enter__(self) -> ReadingWorker:
        """Start nothing yet: the child starts with the first request."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the child."""
        self.close()

    def close(self) -> None:
        """End the child and remove its folder."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid if self._process is not None else None

    def ask(
        self,
        request: ReadRequest | PictureRequest,
        answer: type[Answer],
        seconds: float,
        heard: Callable[[object], None],
    ) -> Answer:
        """Send a request and wait for its answer; `heard` gets what the child says on the way.

        The clock of `seconds` starts again when the child says that it begins with another file.

        Raises:
            ChildLostError: it crashed or a clock ran out. The next call starts a new child.
            ReadingError: our code raised in it.
        """
        with self._lock:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None  # noqa: S101  # opened as pipes
            deadline = [time.monotonic() + seconds]
            try:
                send(process.stdin, request)
                while True:
                    message = receive(lambda size: _read(process, size, deadline[0]))
                    if isinstance(message, answer):
                        return message
                    if isinstance(message, Failed):
                        raise ReadingError(f"{message.kind} in {message.place}")
                    heard(message)
                    if getattr(message, "page", None) == 0:
                        deadline[0] = time.monotonic() + seconds
            except TimeoutError as error:
                self.close()
                raise ChildLostError("timeout") from error
            except (EOFError, BrokenPipeError, pickle.UnpicklingError) as error:
                late = process.poll() == -signal.SIGXCPU
                self.close()
                raise ChildLostError("timeout" if late else "crashed") from error
            except ReadingError:
                raise
            except BaseException:
                self.close()  # interrupted in the middle of an answer: the pipe is out of step
                raise

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        self._folder = tempfile.mkdtemp(prefix="reading-")
        keep = ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
        env = {name: os.environ[name] for name in keep if name in os.environ}
        threads = str(self.limits.engine_threads)
        env |= {
            "HOME": self._folder,
            "TMPDIR": self._folder,
            "PYTHONPATH": os.pathsep.join([str(_ROOT), *(p for p in sys.path if p)]),
            "OMP_NUM_THREADS": threads,
            "OPENBLAS_NUM_THREADS": threads,
            "MALLOC_ARENA_MAX": "2",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "doc_checker.reading_child", str(self.limits.memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            env=env,
            start_new_session=True,
        )
        return self._process


@contextmanager
def borrowed(worker: ReadingWorker | None) -> Iterator[ReadingWorker]:
    """Use the given worker, or one of our own for as long as the block runs."""
    if worker is not None:
        yield worker
        return
    with ReadingWorker() as own:
        yield own


def _read(process: subprocess.Popen[bytes], size: int, deadline: float) -> bytes:
    assert process.stdout is not None  # noqa: S101  # opened as a pipe
    number = process.stdout.fileno()
    parts: list[bytes] = []
    while size:
        ready, _, _ = select.select([number], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError
        part = os.read(number, min(size, 1 << 20))
        if not part:
            process.wait()
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the child with all that it started (tesseract)."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(BrokenPipeError):
                stream.close()
