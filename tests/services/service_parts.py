"""Parts of the services, put together in a folder, with a clock that a test sets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from services.cases import Cases
from services.conversations import Conversations
from services.files import StorageBlobs
from services.limits import ServiceLimits, load_limits
from services.store import Store
from services.vault import Vault

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


class Parts:
    """Store, vault, talks and cases."""

    def __init__(self, folder: Path, url: str | None = None) -> None:
        self.folder, self.clock = folder, Clock()
        self.limits: ServiceLimits = load_limits(ROOT / "config")
        self.vault = Vault.from_file(folder / "secret.key")
        self.store = Store.open(url or f"sqlite:///{folder / 'store.sqlite3'}")
        self.blobs = StorageBlobs(f"file://{folder / 'blobs'}")
        self.conversations = Conversations(self.store, self.vault, self.clock, lease_seconds=60)
        self.cases = Cases(self.store, self.vault, self.blobs, self.limits.uploads, self.clock)

    def bytes_on_disk(self) -> bytes:
        """All that lies in the data folder, the key file excepted."""
        files = [path for path in self.folder.rglob("*") if path.is_file() and path.name != "secret.key"]
        return b"".join(path.read_bytes() for path in sorted(files))
