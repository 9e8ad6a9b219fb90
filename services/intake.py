"""An upload's bytes -> media type and page count, or why the file is not taken.

The looking is done by a child process with limits: what a hostile file breaks, it breaks there.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import structlog

from services.errors import UploadError

_log = structlog.get_logger(__name__)
_ROOT = Path(__file__).resolve().parent.parent
_SECONDS = 30.0
_MEGABYTE = 2**20
_OFFICE = frozenset({"docx", "xlsx", "pptx", "odt", "doc", "rtf"})
_MEDIA_TYPES = {
    "pdf": "application/pdf",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "tiff": "image/tiff",
    "webp": "image/webp",
    "heic": "image/heic",
    "bmp": "image/bmp",
}


@dataclass(frozen=True, slots=True)
class Inspected:
    """A file that is taken; `pages` is None where the kind has none."""

    media_type: str
    pages: int | None


#: (content, cleaned name) -> what it is; raises UploadError.
Inspect: TypeAlias = Callable[[bytes, str], Inspected]


class SandboxedIntake:
    """Looks into uploads, a few at a time."""

    def __init__(self, *, file_bytes: int, parallel: int) -> None:
        self._file_bytes = file_bytes
        self._gate = threading.BoundedSemaphore(parallel)

    def __call__(self, content: bytes, name: str) -> Inspected:
        """Say what a file is, by its content; its name plays no part.

        Raises:
            UploadError: it is not taken; says why.
        """
        with self._gate:
            try:
                done = subprocess.run(
                    [sys.executable, "-m", "services.intake_child"],
                    input=content,
                    capture_output=True,
                    cwd=_ROOT,
                    env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(_ROOT), "OMP_NUM_THREADS": "1"},
                    timeout=_SECONDS,
                    check=False,
                )
            except subprocess.TimeoutExpired as error:
                raise UploadError("upload-damaged", "the child took too long") from error
        try:
            answer = json.loads(done.stdout)
        except ValueError as error:
            _log.warning("intake_child_broke", status=done.returncode, size_bytes=len(content))
            raise UploadError("upload-damaged", f"the child ended with {done.returncode}") from error
        if "problem" in answer:
            raise self._refusal(str(answer["problem"]), str(answer["detail"]))
        return Inspected(_MEDIA_TYPES[answer["kind"]], int(answer["pages"]))

    def _refusal(self, problem: str, detail: str) -> UploadError:
        if problem == "unsupported":
            return UploadError("upload-office_document" if detail in _OFFICE else "upload-unsupported")
        if problem == "too_large_bytes":
            return UploadError("upload-too_large", megabytes=self._file_bytes // _MEGABYTE)
        known = {"encrypted", "empty", "too_many_pages", "too_many_pixels"}
        return UploadError(f"upload-{problem}" if problem in known else "upload-damaged")
