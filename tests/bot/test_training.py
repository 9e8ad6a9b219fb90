"""Training happens when what the model is made from has changed, and a failed one leaves the old model."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.train import fingerprint, train
from services.processes import ProcessError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("bot", "nlu_data/en", "nlu_data/zh", "nlu_data/dialogue", ".venv-bot/bin"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "bot" / "config.yml").write_text("recipe: default.v1")
    (tmp_path / "nlu_data" / "en" / "a.yml").write_text("nlu: []")
    return tmp_path


def install_rasa(project: Path, script: str) -> None:
    """Put a program in Rasa's place; `$out` is the folder that the model goes to."""
    rasa = project / ".venv-bot" / "bin" / "rasa"
    find = 'while [ "$1" != --out ]; do shift; done; out=$2; echo run >> runs\n'
    rasa.write_text("#!/bin/sh\n" + find + script)
    rasa.chmod(0o755)


def runs(project: Path) -> int:
    log = project / "runs"
    return len(log.read_text().splitlines()) if log.exists() else 0


def test_the_model_is_trained_once_and_again_after_a_change(project: Path) -> None:
    install_rasa(project, 'echo model > "$out/workpermit.tar.gz"')
    assert train(project) == 0
    assert train(project) == 0
    assert runs(project) == 1
    (project / "nlu_data" / "en" / "a.yml").write_text("nlu: [more]")
    assert train(project) == 0
    assert runs(project) == 2
    assert train(project, force=True) == 0
    assert runs(project) == 3
    assert [path.name for path in (project / "models").glob("*.tar.gz")] == ["workpermit.tar.gz"]


def test_a_failed_training_keeps_the_old_model_and_is_tried_again(project: Path) -> None:
    install_rasa(project, 'echo good > "$out/workpermit.tar.gz"')
    train(project)
    install_rasa(project, 'echo half > "$out/workpermit.tar.gz"; exit 3')
    (project / "bot" / "config.yml").write_text("recipe: other")
    for _attempt in range(2):
        with pytest.raises(ProcessError, match=r"training\.log"):
            train(project)
    assert (project / "models" / "workpermit.tar.gz").read_text() == "good\n"
    assert runs(project) == 3


def test_without_rasas_environment_the_message_says_what_to_do(project: Path) -> None:
    with pytest.raises(ProcessError, match=r"\./run"):
        train(project)


def test_a_moved_file_changes_the_fingerprint(project: Path) -> None:
    before = fingerprint(project)
    (project / "nlu_data" / "en" / "a.yml").rename(project / "nlu_data" / "zh" / "a.yml")
    assert fingerprint(project) != before
