"""Score columns of a line recogniser -> characters with places -> words with boxes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doc_checker.model import Box, Line, Word
from doc_checker.scripts import normalise


@dataclass(frozen=True, slots=True)
class Reading:
    """The characters of one line with the centre of each (0..1 along the line) and its probability."""

    text: str
    centres: tuple[float, ...]
    probabilities: tuple[float, ...]

    @property
    def confidence(self) -> float:
        """The mean over the characters that are not blanks; 0 without any."""
        kept = [p for c, p in zip(self.text, self.probabilities, strict=True) if not c.isspace()]
        return sum(kept) / len(kept) if kept else 0.0

    def line(self, quad: npt.NDArray[np.float32], width: int, height: int) -> Line | None:
        """Split at blanks into words with boxes as fractions; None if nothing was read."""
        words: list[Word] = []
        start = 0
        for end in range(len(self.text) + 1):
            if end < len(self.text) and not self.text[end].isspace():
                continue
            if end > start and (text := normalise(self.text[start:end])):
                kept = self.probabilities[start:end]
                box = self._box(start, end, quad, width, height)
                words.append(Word(text, box, round(sum(kept) / len(kept), 4)))
            start = end + 1
        return Line(tuple(words)) if words else None

    def _box(self, start: int, end: int, quad: npt.NDArray[np.float32], width: int, height: int) -> Box:
        last = len(self.text) - 1
        left = 0.0 if start == 0 else (self.centres[start - 1] + self.centres[start]) / 2
        right = 1.0 if end - 1 == last else (self.centres[end - 1] + self.centres[end]) / 2
        side = np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[0] - quad[1])
        if side[0] >= 1.5 * side[1]:  # a vertical line was read lying down: its start is at the top
            start_edge, end_edge = (quad[0], quad[1]), (quad[3], quad[2])
        else:
            start_edge, end_edge = (quad[0], quad[3]), (quad[1], quad[2])
        corners = np.array(
            [a + (b - a) * t for a, b in zip(start_edge, end_edge, strict=True) for t in (left, right)]
        )
        low = np.clip(corners.min(axis=0) / (width, height), 0.0, 1.0)
        high = np.clip(corners.max(axis=0) / (width, height), 0.0, 1.0)
        return (
            round(float(low[0]), 5),
            round(float(low[1]), 5),
            round(float(high[0]), 5),
            round(float(high[1]), 5),
        )


def decode(scores: npt.NDArray[np.float32], alphabet: list[str], filled: float) -> Reading:
    """Take the best path of CTC scores (columns, classes; class 0 is blank).

    Args:
        scores: probabilities of one line.
        alphabet: text of each class.
        filled: share of the columns that the line covers; the rest is padding.
    """
    best = scores.argmax(axis=1)
    changes = np.ones(len(best), dtype=bool)
    changes[1:] = best[1:] != best[:-1]
    starts = np.flatnonzero(changes & (best != 0))
    ends = np.flatnonzero(np.append(changes[1:], True))
    text: list[str] = []
    centres: list[float] = []
    probabilities: list[float] = []
    columns = max(1.0, len(best) * filled)
    for start in starts:
        end = int(ends[np.searchsorted(ends, start)])
        text.append(alphabet[int(best[start])])
        centres.append(min(1.0, (start + end + 1) / 2 / columns))
        probabilities.append(float(scores[start : end + 1, best[start]].max()))
    return Reading("".join(text), tuple(centres), tuple(probabilities))
