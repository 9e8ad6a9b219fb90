"""`workpermit train`: trains the bot's model, in Rasa's environment, where its data changed."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from cli.root import ROOT
from policy.catalogue import LANGUAGES
from services.processes import ProcessError

MODEL = "workpermit.tar.gz"
_STAMP = "workpermit.stamp"
#: What a model is made from; a change in any of these files asks for another model.
_SOURCES = (
    ("bot", ("*.yml", "*.py", "*.tsv")),
    *((f"nlu_data/{language}", ("*.yml",)) for language in LANGUAGES),
    ("nlu_data/dialogue", ("*.yml",)),
    ("nlu_data", ("concepts.yml",)),
)
_TELL_EVERY_SECONDS = 15.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--force", action="store_true", help="train even if nothing changed")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    return train(ROOT, force=options.force)


def train(root: Path, force: bool = False) -> int:
    """Train the model into `models/` unless the one there is of these data; give the exit status.

    The model replaces the former one only when it is whole, so that a running bot or a stopped training
    never meets half a file.

    Raises:
        ProcessError: Rasa's environment is missing, or the training failed; names the log.
    """
    models = root / "models"
    wanted = fingerprint(root)
    stamp = models / _STAMP
    if not force and (models / MODEL).is_file() and stamp.is_file() and stamp.read_text() == wanted:
        _say("the model is up to date")
        return 0
    rasa = root / ".venv-bot" / "bin" / "rasa"
    if not rasa.is_file():
        raise ProcessError("the bot's environment is missing; run ./run, it makes it")
    models.mkdir(exist_ok=True)
    log = models / "training.log"
    with tempfile.TemporaryDirectory(dir=models, prefix=".training-") as folder:
        _say("training the model (a few minutes)")
        status = _run_rasa(rasa, root, Path(folder), log)
        trained = Path(folder) / MODEL
        if status != 0 or not trained.is_file():
            raise ProcessError(f"the training failed; its log is {log.relative_to(root)}")
        trained.replace(models / MODEL)
    stamp.write_text(wanted)
    _say("the model is trained")
    return 0


def fingerprint(root: Path) -> str:
    """Give a hash over names and bytes of all that a model is made from."""
    digest = hashlib.sha256()
    for path in _source_files(root):
        digest.update(f"{path.relative_to(root)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _source_files(root: Path) -> Iterator[Path]:
    for folder, patterns in _SOURCES:
        for pattern in patterns:
            found = (root / folder).rglob(pattern) if folder == "bot" else (root / folder).glob(pattern)
            yield from sorted(found)


def _data(root: Path) -> list[str]:
    """Give the folders that Rasa reads: every language that has questions, and the dialogues."""
    folders = [f"nlu_data/{name}" for name in (*LANGUAGES, "dialogue")]
    return [folder for folder in folders if any((root / folder).glob("*.yml"))]


def _run_rasa(rasa: Path, root: Path, out: Path, log: Path) -> int:
    argv = [
        str(rasa), "train", "--config", "bot/config.yml", "--domain", "bot/domain",
        "--data", *_data(root), "--out", str(out), "--force", "--skip-validation",  # a test validates
        "--fixed-model-name", MODEL.removesuffix(".tar.gz"),
    ]  # fmt: skip
    environ = os.environ | {
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONPATH": str(root),
        "PYTHONWARNINGS": "ignore",
        "RASA_CACHE_DIRECTORY": str(out / "cache"),  # gigabytes in the end; goes with the folder
    }
    done = threading.Event()
    teller = threading.Thread(target=_tell, args=(log, done), daemon=True)
    with log.open("wb") as output:
        teller.start()
        try:
            return subprocess.run(
                argv, cwd=root, env=environ, stdout=output, stderr=subprocess.STDOUT, check=False
            ).returncode
        finally:
            done.set()
            teller.join()


def _tell(log: Path, done: threading.Event) -> None:
    """Say now and then which part is being trained."""
    started = time.monotonic()
    while not done.wait(_TELL_EVERY_SECONDS):
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        steps = [line.partition("component '")[2].strip("'.") for line in lines if "component '" in line]
        part = steps[-1].partition("'")[0] if steps else "reading the data"
        _say(f"{time.monotonic() - started:4.0f} s  {part}")


def _say(text: str) -> None:
    print(f"[train] {text}", file=sys.stderr, flush=True)
