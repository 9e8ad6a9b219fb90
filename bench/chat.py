"""`workpermit bench chat`: runs `bench.understanding` in the bot's environment, which has its libraries."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from policy.errors import InputError


def measure(root: Path, arguments: Sequence[str]) -> int:
    """Run the measurement and give its exit status; it prints the tables itself.

    Args:
        root: the project's folder.
        arguments: of `bench.understanding` (see there).

    Raises:
        InputError: Rasa's environment is missing.
    """
    python = root / ".venv-bot" / "bin" / "python"
    if not python.is_file():
        raise InputError("bench chat", "needs the bot's environment; run ./run, it makes it")
    environ = os.environ | {"PYTHONPATH": str(root)}
    argv = [str(python), "-m", "bench.understanding", *arguments]
    return subprocess.run(argv, cwd=root, env=environ, check=False).returncode
