"""Papers of many countries in their own forms (`world.yaml`) -> their HTML and what a reader should find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.documents.papers import Paper, Press

_FILE = Path(__file__).with_name("world.yaml")


@dataclass(frozen=True, slots=True)
class Specimen:
    """A paper with the name of its form; forms of different kinds may share a name."""

    name: str
    paper: Paper


def specimens(press: Press) -> Iterator[Specimen]:
    """Give all papers of `world.yaml`, set in the layouts of their names."""
    for entry in yaml.safe_load(_FILE.read_text("utf-8")):
        kind, name = entry["type"], entry["id"]
        html = press.form(f"{kind}/{name}", entry["v"])
        yield Specimen(f"{kind}-{name}", Paper(kind, html, entry["truth"]))
