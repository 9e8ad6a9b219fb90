"""config/topics.yaml -> the topics that are answered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from services.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic; `definition` is what its answer contains. Control topics steer the talk: greeting ..."""

    id: str
    definition: str
    control: bool = False


def load_topics(config_dir: Path) -> tuple[Topic, ...]:
    """Read the answer topics, then the control topics.

    Raises:
        SettingsError: the file is not there or not as expected.
    """
    path = config_dir / "topics.yaml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        return tuple(
            Topic(str(item["id"]), str(item["definition"]), control)
            for section, control in (("answer_topics", False), ("control_topics", True))
            for item in raw[section]
        )
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        raise SettingsError(
            f"{path.name}: expected answer_topics and control_topics, each with id and definition"
        ) from error
