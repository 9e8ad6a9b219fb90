"""./run and ./test: what they install, and what they say where they cannot go on."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _bash(script: str, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    command = f"source scripts/setup.sh; mkdir -p .setup; {script}"
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env={**os.environ, **environ}, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The set-up's own files, with nothing installed beside them."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "setup.sh", tmp_path / "scripts")
    for name in ("pyproject.toml", "uv.lock"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def _fake(folder: Path, name: str, body: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/usr/bin/env bash\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def test_a_full_disk_is_said_in_one_line(clone: Path) -> None:
    _fake(clone / "bin", "df", 'printf "Filesystem 1M-blocks Used Available\\n/dev/x 10 9 120 9%% /\\n"')
    done = _bash("check_disk", clone, PATH=f"{clone / 'bin'}:{os.environ['PATH']}")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "only 120 MB are free" in done.stderr
    assert "make room" in done.stderr


def test_without_root_and_sudo_it_names_what_is_missing(clone: Path) -> None:
    _fake(clone / "bin", "id", "echo 1000")
    _fake(clone / "bin", "sudo", "exit 1")
    script = "install_packages tesseract-ocr-klingon"
    done = _bash(script, clone, PATH=f"{clone / 'bin'}:{os.environ['PATH']}")
    assert done.returncode == 2
    assert "run this once as root or with sudo" in done.stderr.splitlines()[-1]
    assert "tesseract-ocr-klingon" in done.stderr.splitlines()[-1]


def test_packages_that_are_there_are_left_alone(clone: Path) -> None:
    _fake(clone / "bin", "apt-get", 'echo "apt-get was called" >&2; exit 9')
    done = _bash("install_packages bash coreutils", clone, PATH=f"{clone / 'bin'}:{os.environ['PATH']}")
    assert (done.returncode, done.stderr) == (0, "")


def test_an_environment_that_is_as_locked_is_left_alone() -> None:
    done = _bash("find_uv; find_python; make_environment .venv app; echo same", ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "same\n"
    assert "creating" not in done.stderr


def test_the_lock_names_versions_and_hashes_but_no_address() -> None:
    lock = (ROOT / "uv.lock").read_text(encoding="utf-8")
    hosts = set(re.findall(r"https?://([^/\"]+)", lock))
    assert hosts == {"index.invalid", "files.invalid"}
    assert lock.count("sha256:") > 500


def test_every_tesseract_pack_that_we_read_with_is_installed_by_set_up() -> None:
    from services.inspection import TESSERACT_PACKS

    script = (ROOT / "scripts" / "setup.sh").read_text(encoding="utf-8")
    for pack in TESSERACT_PACKS:
        assert f"tesseract-ocr-{pack.replace('_', '-')}" in script


def test_ci_calls_test() -> None:
    assert "./test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
