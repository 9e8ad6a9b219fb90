"""An upload's bytes -> media type and page count, or why the file is not taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Inspected:
    """A file that is taken; `pages` is None where the kind has none."""

    media_type: str
    pages: int | None


#: (content, cleaned name) -> what it is; raises UploadError.
Inspect: TypeAlias = Callable[[bytes, str], Inspected]


def inspect_upload(content: bytes, name: str) -> Inspected:
    """Look at an upload by its content; raises UploadError where it is not taken."""
    raise NotImplementedError
