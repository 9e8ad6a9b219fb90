"""Environment variables -> `Settings`, each with its origin; the secret key file is made on first start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from services.errors import SettingsError

_ROOT = Path(__file__).resolve().parent.parent
PREFIX = "WORKPERMIT_"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are kept; `origins` maps a variable to `default` or `environment`."""

    data_dir: Path
    config_dir: Path
    database_url: str
    storage_url: str
    queue_url: str
    secret_key_file: Path
    bot_url: str
    rate_limits: bool
    origins: Mapping[str, str]

    def described(self) -> list[tuple[str, str, str]]:
        """Give (variable, value without passwords, origin) for `workpermit doctor`."""
        values = {
            "DATA_DIR": str(self.data_dir),
            "CONFIG_DIR": str(self.config_dir),
            "DATABASE_URL": _without_password(self.database_url),
            "STORAGE_URL": _without_password(self.storage_url),
            "QUEUE_URL": _without_password(self.queue_url),
            "SECRET_KEY_FILE": str(self.secret_key_file),
            "BOT_URL": self.bot_url,
            "RATE_LIMITS": "on" if self.rate_limits else "off",
        }
        return [(PREFIX + name, value, self.origins[PREFIX + name]) for name, value in values.items()]


def load_settings(environ: Mapping[str, str] | None = None, *, root: Path | None = None) -> Settings:
    """Read the WORKPERMIT_* variables; `root` is the folder to which the defaults are relative.

    Raises:
        SettingsError: a value is not one of those allowed; names the variable.
    """
    environ = os.environ if environ is None else environ
    base = root or _ROOT
    origins: dict[str, str] = {}

    def value(name: str, default: str) -> str:
        key = PREFIX + name
        given = environ.get(key, "").strip()
        origins[key] = "environment" if given else "default"
        return given or default

    data_dir = _absolute(value("DATA_DIR", "var"), base)
    rates = value("RATE_LIMITS", "on").lower()
    if rates not in ("on", "off"):
        raise SettingsError(f"{PREFIX}RATE_LIMITS: expected on or off")
    return Settings(
        data_dir=data_dir,
        config_dir=_absolute(value("CONFIG_DIR", "config"), base),
        database_url=value("DATABASE_URL", f"sqlite:///{data_dir / 'workpermit.sqlite3'}"),
        storage_url=value("STORAGE_URL", f"file://{data_dir / 'blobs'}"),
        queue_url=value("QUEUE_URL", f"sqlite:///{data_dir / 'queue.sqlite3'}"),
        secret_key_file=_absolute(value("SECRET_KEY_FILE", str(data_dir / "secret.key")), base),
        bot_url=value("BOT_URL", "http://127.0.0.1:5005"),
        rate_limits=rates == "on",
        origins=origins,
    )


def _absolute(text: str, base: Path) -> Path:
    path = Path(text).expanduser()
    return path if path.is_absolute() else base / path


def _without_password(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    if not separator or "@" not in rest:
        return url
    credentials, _, host = rest.rpartition("@")
    user = credentials.partition(":")[0]
    return f"{scheme}://{user}:***@{host}"
