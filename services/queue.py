"""The queue of checks: a SQLite file by default, Redis by URL. It carries ids; the store knows the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from huey import Huey, RedisHuey, SqliteHuey

from services.errors import SettingsError

QUEUE_NAME = "workpermit-checks"


class CheckQueue(Protocol):
    """Takes ids of checks that wait for a worker."""

    def put(self, check_id: str) -> None:
        """Add a check; adding one twice does no harm."""
        ...


def open_huey(url: str) -> Huey:
    """Open the queue at sqlite:///path or redis://host.

    Raises:
        SettingsError: another scheme.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        path = Path(parts.path[1:] if parts.path.startswith("//") else parts.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        return SqliteHuey(QUEUE_NAME, filename=str(path), fsync=True, results=False, timeout=15)
    if parts.scheme in ("redis", "rediss", "unix"):
        return RedisHuey(QUEUE_NAME, url=url, results=False)
    raise SettingsError("WORKPERMIT_QUEUE_URL: expected sqlite:///... or redis://...")


class HueyQueue:
    """Puts checks into huey. The worker registers the same task name with what it does."""

    def __init__(self, huey: Huey, run: Any = None) -> None:
        self.huey = huey

        def run_check(check_id: str) -> None:
            if run is None:
                raise RuntimeError("this process only adds to the queue")
            run(check_id)

        # huey has no types; the task is found by its name in whichever process runs it.
        self._task: Any = huey.task(name="run_check")(run_check)

    def put(self, check_id: str) -> None:
        """Add a check; adding one twice does no harm, since a check is claimed before it runs."""
        self._task(check_id)
