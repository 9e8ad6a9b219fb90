"""Settings with their origin, and limits read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from services.errors import SettingsError
from services.limits import load_limits
from services.queue import open_huey
from services.settings import load_settings

CONFIG = Path(__file__).resolve().parents[2] / "config"


def test_every_setting_has_a_default_below_the_data_folder(tmp_path: Path) -> None:
    settings = load_settings({}, root=tmp_path)
    assert settings.data_dir == tmp_path / "var"
    assert settings.database_url == f"sqlite:///{tmp_path}/var/workpermit.sqlite3"
    assert settings.secret_key_file == tmp_path / "var" / "secret.key"
    assert settings.rate_limits
    assert {origin for _, _, origin in settings.described()} == {"default"}


def test_the_environment_wins_and_is_named_as_origin(tmp_path: Path) -> None:
    environ = {
        "WORKPERMIT_DATABASE_URL": "postgresql://wp:hidden@db/wp",
        "WORKPERMIT_RATE_LIMITS": "off",
        "WORKPERMIT_DATA_DIR": "elsewhere",
    }
    settings = load_settings(environ, root=tmp_path)
    assert settings.data_dir == tmp_path / "elsewhere"
    assert not settings.rate_limits
    described = {name: (value, origin) for name, value, origin in settings.described()}
    assert described["WORKPERMIT_DATABASE_URL"] == ("postgresql://wp:***@db/wp", "environment")
    assert described["WORKPERMIT_QUEUE_URL"][1] == "default"


def test_a_wrong_setting_stops_the_start_by_name() -> None:
    with pytest.raises(SettingsError, match="WORKPERMIT_RATE_LIMITS"):
        load_settings({"WORKPERMIT_RATE_LIMITS": "maybe"})
    with pytest.raises(SettingsError, match="WORKPERMIT_QUEUE_URL"):
        open_huey("amqp://somewhere")


@pytest.mark.parametrize(
    ("section", "key", "value", "message"),
    [
        ("chat", "suggestions", None, "suggestions is missing"),
        ("chat", "sugestions", 3, "sugestions is unknown"),
        ("uploads", "file_bytes", -1, "file_bytes: expected a number above 0"),
        ("uploads", "file_bytes", "20 MB", "file_bytes: expected a number above 0"),
        ("checks", "attempts", 1.5, "attempts: expected a whole number"),
        ("rates", "files", 3, "expected keys and values"),
    ],
)
def test_a_wrong_limit_stops_the_start_by_name(
    tmp_path: Path, section: str, key: str, value: object, message: str
) -> None:
    raw = yaml.safe_load((CONFIG / "service_limits.yaml").read_text(encoding="utf-8"))
    if value is None:
        del raw[section][key]
    else:
        raw[section][key] = value
    (tmp_path / "service_limits.yaml").write_text(yaml.safe_dump(raw), encoding="utf-8")
    with pytest.raises(SettingsError, match=message):
        load_limits(tmp_path)
