"""What the product needs from a recogniser."""

from __future__ import annotations

from typing import Protocol

from doc_checker.model import Line, Pixels


class EngineError(RuntimeError):
    """A recogniser is missing or failed: our machine's fault, not the paper's."""


class Recogniser(Protocol):
    """Reads an upright picture."""

    def recognise(self, pixels: Pixels) -> list[Line]:
        """Read all text on the picture (RGB), as lines in reading order with boxes as fractions."""
        ...
