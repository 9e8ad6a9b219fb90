"""What we promise of the code itself: layers, types, manner, and imports that do nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("actions", "bench", "cli", "doc_checker", "policy", "portal", "services")


def _run(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False, timeout=280)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def test_imports_point_down_only() -> None:
    done = _run(_tool("lint-imports"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_hold() -> None:
    done = _run(_tool("mypy"))
    assert done.returncode == 0, done.stdout


def test_manner_holds() -> None:
    for argv in (("check", "."), ("format", "--check", ".")):
        done = _run(_tool("ruff"), *argv)
        assert done.returncode == 0, done.stdout


def _modules() -> list[str]:
    found = []
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            if parts[-1] == "__init__":
                parts = parts[:-1]
            if "migrations" not in parts and parts[-1] != "__main__":
                found.append(".".join(parts))
    return found


_WATCH = """
import builtins, importlib, socket, sqlite3, subprocess, sys
real_open = builtins.open
def refuse(name):
    def inner(*args, **kwargs):
        raise AssertionError(f"importing {sys.argv[1]} called {name} with {args[:2]}")
    return inner
def watched(file, mode="r", *args, **kwargs):
    text = str(file)
    if text.startswith(sys.argv[2]) and "/.venv" not in text and not text.endswith((".py", ".pyc")):
        raise AssertionError(f"importing {sys.argv[1]} opened {text}")
    return real_open(file, mode, *args, **kwargs)
for name in sys.argv[3:]:
    sys.argv[1] = name
    builtins.open = watched
    saved = socket.socket.connect, sqlite3.connect, subprocess.Popen.__init__
    socket.socket.connect, sqlite3.connect = refuse("connect"), refuse("sqlite3.connect")
    own_prefix = name.partition(".")[0]
    importlib.import_module(name)
    socket.socket.connect, sqlite3.connect, subprocess.Popen.__init__ = saved
    builtins.open = real_open
"""


@pytest.mark.parametrize("package", PACKAGES)
def test_importing_any_module_does_nothing(package: str) -> None:
    modules = [name for name in _modules() if name.partition(".")[0] == package]
    assert modules
    done = _run(sys.executable, "-c", _WATCH, "-", str(ROOT), *modules)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "", f"importing printed: {done.stdout}"
