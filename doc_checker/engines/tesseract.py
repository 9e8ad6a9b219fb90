"""Tesseract, for the scripts that RapidOCR's model does not know.

Pictures go in and words come out through pipes: no applicant's paper touches the disk.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.engines.base import EngineError
from doc_checker.engines.ctc import Reading
from doc_checker.layout import reading_order
from doc_checker.model import Line, Pixels, Word
from doc_checker.scripts import normalise

# Script -> Tesseract packs. English beside them for numbers, Latin names and mixed lines.
PACKS = {"Cyrl": "rus+ukr", "Hang": "kor+eng", "Arab": "ara+eng", "Thai": "tha+eng", "Vietnamese": "vie"}
_SCRIPTS = {
    "Cyrillic": "Cyrl",
    "Korean": "Hang",
    "Hangul": "Hang",
    "Arabic": "Arab",
    "Thai": "Thai",
    "Latin": "Latn",
    "Han": "Hani",
    "Japanese": "Hani",
}
_ROW = 96  # height of a row of the montage in px
_TEXT = 52  # height of a line's cut-out in it
_WIDEST = 2600
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Direction:
    """What Tesseract says of a picture: the clockwise turn that makes it upright, and its script."""

    turn_degrees: int
    turn_confidence: float
    script: str | None
    script_confidence: float


class TesseractEngine:
    """Speaks to the `tesseract` program."""

    def __init__(self, packs: str = "eng", program: str = "tesseract") -> None:
        """Look for the program; `packs` are for `recognise`."""
        found = shutil.which(program)
        if found is None:
            raise EngineError("tesseract is not installed")
        self._program = found
        self._packs = packs

    def direction(self, crops: Sequence[Pixels]) -> Direction | None:
        """Tell direction and script of cut-out lines; None where there is too little to go by."""
        sheet = montage(crops)
        out = self._run(sheet, ["--psm", "0", "-l", "osd", "-c", "min_characters_to_try=12"], "osd")
        if out is None:
            return None
        values = dict(re.findall(r"^([A-Za-z ]+): (.+)$", out, flags=re.MULTILINE))
        try:
            return Direction(
                int(values["Rotate"]) % 360,
                float(values["Orientation confidence"]),
                _SCRIPTS.get(values["Script"]),
                float(values["Script confidence"]),
            )
        except (KeyError, ValueError):
            return None

    def read(self, crops: Sequence[Pixels], packs: str) -> list[Reading]:
        """Read cut-out lines; an empty reading where nothing was recognised."""
        if not crops:
            return []
        sheet = montage(crops)
        words = self._words(sheet, packs, "6")
        rows: list[list[tuple[str, float, float, float]]] = [[] for _ in crops]
        for text, confidence, left, top, width, height in words:
            row = int((top + height / 2) // _ROW)
            if 0 <= row < len(rows):
                across = _shown_width(crops[row])
                rows[row].append((text, confidence, (left - 24) / across, (left + width - 24) / across))
        return [_reading(row) for row in rows]

    def recognise(self, pixels: Pixels) -> list[Line]:
        """Read an upright picture (RGB) by Tesseract's own page layout."""
        height, width = pixels.shape[:2]
        gray = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
        words = [
            Word(
                normalise(text),
                (left / width, top / height, (left + across) / width, (top + down) / height),
                confidence,
            )
            for text, confidence, left, top, across, down in self._words(gray, self._packs, "4")
            if normalise(text)
        ]
        rows: dict[int, list[Word]] = {}
        row = 0
        for previous, word in zip([None, *words], words, strict=False):
            if previous is not None and word.box[1] > (previous.box[1] + previous.box[3]) / 2:
                row += 1
            rows.setdefault(row, []).append(word)
        return reading_order([Line(tuple(found)) for found in rows.values()])

    def _words(
        self, gray: npt.NDArray[np.uint8], packs: str, layout: str
    ) -> list[tuple[str, float, int, int, int, int]]:
        out = self._run(gray, ["-l", packs, "--psm", layout, "--dpi", "200"], "tsv")
        found = []
        for row in csv.DictReader(io.StringIO(out or ""), delimiter="\t", quoting=csv.QUOTE_NONE):
            text = (row.get("text") or "").strip()
            if row.get("level") == "5" and text and float(row["conf"]) >= 0:
                place = (int(row["left"]), int(row["top"]), int(row["width"]), int(row["height"]))
                found.append((text, float(row["conf"]) / 100, *place))
        return found

    def _run(self, gray: npt.NDArray[np.uint8], options: list[str], output: str) -> str | None:
        done, data = cv2.imencode(".bmp", gray)
        if not done:
            raise EngineError("the picture could not be handed to tesseract")
        kind = [] if output == "osd" else [output]
        try:
            result = subprocess.run(
                [self._program, "stdin", "stdout", *options, *kind],
                input=data.tobytes(),
                capture_output=True,
                timeout=_SECONDS,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # its threads cost more than they bring
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise EngineError("tesseract failed") from error
        if result.returncode != 0:
            if b"Too few characters" in result.stderr or output == "osd":
                return None
            raise EngineError(f"tesseract ended with {result.returncode}")
        return result.stdout.decode("utf-8", errors="replace")


def montage(crops: Sequence[Pixels]) -> npt.NDArray[np.uint8]:
    """Put cut-out lines one below the other on white, one row each, in gray."""
    widest = max(_shown_width(crop) for crop in crops)
    sheet = np.full((_ROW * len(crops), widest + 48), 255, dtype=np.uint8)
    for index, crop in enumerate(crops):
        shown = cv2.resize(crop, (_shown_width(crop), _TEXT), interpolation=cv2.INTER_AREA)
        gray = np.asarray(cv2.cvtColor(shown, cv2.COLOR_RGB2GRAY), np.float32)
        paper = float(np.percentile(gray, 85))
        gray = np.clip(gray * (255 / max(40.0, paper)), 0, 255)
        top = _ROW * index + (_ROW - _TEXT) // 2
        sheet[top : top + _TEXT, 24 : 24 + gray.shape[1]] = gray.astype(np.uint8)
    return sheet


def _shown_width(crop: Pixels) -> int:
    return int(max(8, min(_WIDEST, round(crop.shape[1] * _TEXT / max(1, crop.shape[0])))))


def _reading(words: list[tuple[str, float, float, float]]) -> Reading:
    """Spread each word's letters evenly over its width."""
    text: list[str] = []
    centres: list[float] = []
    probabilities: list[float] = []
    for word, confidence, left, right in words:
        if text:
            text.append(" ")
            centres.append((centres[-1] + max(0.0, left)) / 2)
            probabilities.append(confidence)
        for index, letter in enumerate(word):
            text.append(letter)
            centres.append(min(1.0, max(0.0, left + (right - left) * (index + 0.5) / len(word))))
            probabilities.append(confidence)
    return Reading("".join(text), tuple(centres), tuple(probabilities))
