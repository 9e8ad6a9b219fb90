"""A picture of a page -> upright picture, lines of words, legibility; the recogniser is chosen by script."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doc_checker import imaging, imaging_light, imaging_page, legibility
from doc_checker.engines.ctc import Reading
from doc_checker.engines.rapid import RapidEngine
from doc_checker.engines.tesseract import PACKS, TesseractEngine
from doc_checker.layout import reading_order
from doc_checker.limits import ReadingLimits
from doc_checker.model import Legibility, Line, Pixels
from doc_checker.scripts import script_of, scripts_of
from doc_checker.seals import find_red_seals, red_ink

Quads = npt.NDArray[np.float32]

_SAMPLE = 12  # lines that decide direction and script
_LEGIBLE = 0.75  # mean probability below which RapidOCR did not know the script
_LEGIBLE_LETTERS = 0.75  # letters for each line height of length; real text has 1.2 (Han) to 2.8 (Latin)
_FOREIGN_SHARE = 0.10  # of the text's length: from here on another script is looked for
_SURE_DIRECTION = 3.0
_SURE_SCRIPT = 2.0  # below, Tesseract's guess is wrong at times (Arabic for Hangul): all packs are tried
_MIN_SKEW = 0.35
_MAX_SKEW = 20.0
# Words of Vietnamese papers as RapidOCR reads them, without the marks that it does not know.
_VIETNAMESE = ("ngày", "ngay", "tháng", "thang", "sinh", "viêt nam", "viet nam", "công hòa", "tư pháp", "họ")


@dataclass(frozen=True, slots=True)
class PictureReading:
    """What came of a picture."""

    pixels: Pixels
    lines: tuple[Line, ...]
    legibility: Legibility
    scripts: tuple[str, ...]
    rotation_degrees: int


class PageReader:
    """Reads pictures of pages; holds the loaded engines."""

    def __init__(self, limits: ReadingLimits) -> None:
        """Load the engines (about a second)."""
        self._limits = limits
        self._rapid = RapidEngine(limits.engine_threads, limits.detector_side_px)
        self._tesseract = TesseractEngine()

    def read(self, pixels: Pixels, photo: bool) -> PictureReading:
        """Read a picture (RGB, any direction). `photo`: look for a sheet on a table."""
        pixels = imaging.shrink(pixels, self._limits.photo_pixels)
        original = pixels
        corners = imaging_page.find_page(pixels) if photo else None
        if corners is not None:
            pixels = imaging_page.flatten(pixels, corners)
        raw = pixels
        if imaging_light.uneven(pixels):
            pixels = imaging_light.even_light(pixels)
        quads = self._rapid.detect(_seals_lifted(pixels))
        if corners is not None and len(quads) < 2:
            # What was found was no sheet of text: look at the whole picture instead.
            pixels = raw = original
            quads = self._rapid.detect(pixels)
        quads, degrees = self._whole_turn(pixels, quads)
        pixels, raw = imaging.turn(pixels, degrees), (raw if raw is pixels else imaging.turn(raw, degrees))
        pixels, quads = _without_skew(pixels, quads)
        readings = self._readings(pixels, quads)
        height, width = pixels.shape[:2]
        lines = tuple(
            reading_order(
                [
                    line
                    for quad, reading in zip(quads, readings, strict=True)
                    if (line := reading.line(quad, width, height)) is not None
                ]
            )
        )
        measured = legibility.measure(raw if raw.shape == pixels.shape else pixels, quads, lines)
        return PictureReading(
            pixels, lines, measured, scripts_of("\n".join(line.text for line in lines)), degrees
        )

    def spot_check(self, crops: list[Pixels]) -> list[Reading]:
        """Read a few cut-out lines, to compare them with a text layer."""
        return self._rapid.read(crops)

    def spot_check_foreign(self, crops: list[Pixels], packs: str) -> list[Reading]:
        """Read a few cut-out lines in another script."""
        return self._tesseract.read(crops, packs)

    def text_areas(self, pixels: Pixels) -> Quads:
        """Find where text stands, without reading it."""
        return self._rapid.detect(pixels)

    def _whole_turn(self, pixels: Pixels, quads: Quads) -> tuple[Quads, int]:
        """Find the clockwise turn (0, 90, 180, 270) that makes the page upright; quads follow it."""
        if not len(quads):
            return quads, 0
        height, width = pixels.shape[:2]
        degrees = 0
        if imaging.lies_on_its_side(quads):
            degrees = 90
            quads = imaging.turn_quads(quads, 90, width, height)
            pixels = imaging.turn(pixels, 90)
            height, width = pixels.shape[:2]
        sample = quads[_longest(quads)[:_SAMPLE]]
        crops = self._rapid.cut(pixels, sample)
        votes = self._rapid.upside_down(crops)
        weight = sum(score - 0.5 for _, score in votes)
        against = sum(score - 0.5 for down, score in votes if down)
        head_down = against > 0.5 * weight
        if weight < 0.35 * len(votes) * 0.5 or 0.12 * weight < against < 0.88 * weight:
            head_down = self._head_down(crops, head_down)
        if head_down:
            degrees += 180
            quads = imaging.turn_quads(quads, 180, width, height)
        return quads, degrees

    def _head_down(self, crops: list[Pixels], guess: bool) -> bool:
        """Decide between a direction and its opposite where the classifier is in doubt."""
        upright = self._rapid.read(crops)
        turned = self._rapid.read([imaging.turn(crop, 180) for crop in crops])
        score_up, score_down = _known(upright, crops), _known(turned, crops)
        if max(score_up, score_down) > 0.5:
            return score_down > score_up
        seen = self._tesseract.direction(crops)
        if seen is not None and seen.turn_confidence >= _SURE_DIRECTION and seen.turn_degrees in (0, 180):
            return seen.turn_degrees == 180
        # Hangul above all: Tesseract's detector of directions is weak there, its reading is not.
        packs = PACKS.get((seen.script if seen else None) or "Hang", PACKS["Hang"])
        few = crops[:4]
        up = self._tesseract.read(few, packs)
        down = self._tesseract.read([imaging.turn(crop, 180) for crop in few], packs)
        score_up, score_down = (sum(r.confidence * len(r.text) for r in side) for side in (up, down))
        return guess if score_up == score_down else score_down > score_up

    def _readings(self, pixels: Pixels, quads: Quads) -> list[Reading]:
        crops = self._rapid.cut(pixels, quads)
        readings = self._rapid.read(crops)
        readings = self._under_red(pixels, quads, readings)
        foreign = [
            i
            for i, (crop, reading) in enumerate(zip(crops, readings, strict=True))
            if crop.shape[1] > 2.5 * crop.shape[0] and not _is_known(reading, crop)
        ]
        length = sum(crop.shape[1] for crop in crops)
        if len(foreign) and sum(crops[i].shape[1] for i in foreign) > _FOREIGN_SHARE * length:
            script = self._script([crops[i] for i in foreign])
            if script is not None:
                return self._in_script(script, pixels, quads, readings)
        text = " ".join(reading.text for reading in readings).casefold()
        if sum(word in text for word in _VIETNAMESE) >= 3:
            return self._with_vietnamese_marks(pixels, quads, readings)
        return readings

    def _script(self, crops: list[Pixels]) -> str | None:
        """Name the script of lines that RapidOCR could not read; None where no pack would help."""
        longest = sorted(crops, key=lambda crop: -crop.shape[1])[:_SAMPLE]
        seen = self._tesseract.direction(longest)
        if seen is not None and seen.script in PACKS and seen.script_confidence >= _SURE_SCRIPT:
            return seen.script
        if seen is not None and seen.script_confidence > 4 and seen.script in ("Latn", "Hani"):
            return None
        best, best_score = None, 0.45
        for script in ("Hang", "Cyrl", "Thai", "Arab"):
            tried = self._tesseract.read(longest[:3], PACKS[script])
            score = sum(r.confidence for r in tried if _has_script(r.text, script)) / len(tried)
            if score > best_score:
                best, best_score = script, score
        return best

    def _in_script(self, script: str, pixels: Pixels, quads: Quads, readings: list[Reading]) -> list[Reading]:
        """Read anew all lines that may hold the script; keep those that are clearly Chinese or Latin."""
        asked = [i for i, reading in enumerate(readings) if not _surely_east_asian(reading)]
        crops = self._rapid.cut(pixels, _roomier(quads[asked]))
        result = list(readings)
        for i, reading in zip(asked, self._tesseract.read(crops, PACKS[script]), strict=True):
            own = readings[i]
            in_script = _has_script(reading.text, script) and reading.confidence > 0.3
            if in_script or own.confidence < min(_LEGIBLE, reading.confidence):
                result[i] = reading
        return result

    def _with_vietnamese_marks(self, pixels: Pixels, quads: Quads, readings: list[Reading]) -> list[Reading]:
        crops = self._rapid.cut(pixels, _roomier(quads))
        result = list(readings)
        for i, reading in enumerate(self._tesseract.read(crops, PACKS["Vietnamese"])):
            if not _surely_east_asian(readings[i]) and reading.confidence > 0.6:
                result[i] = reading
        return result

    def _under_red(self, pixels: Pixels, quads: Quads, readings: list[Reading]) -> list[Reading]:
        """Read lines with red ink on them once more without the red; keep the surer reading."""
        ink = red_ink(pixels)
        if ink.mean() < 0.0008:
            return readings
        touched = []
        for i, quad in enumerate(quads):
            left, top = np.maximum(0, quad.min(axis=0)).astype(int)
            right, bottom = quad.max(axis=0).astype(int)
            part = ink[top:bottom, left:right]
            if part.size and part.mean() > 0.015 and readings[i].confidence < 0.985:
                touched.append(i)
        if not touched:
            return readings
        again = self._rapid.read(self._rapid.cut(imaging_light.without_red(pixels), quads[touched]))
        result = list(readings)
        for i, reading in zip(touched, again, strict=True):
            if reading.confidence > readings[i].confidence and len(reading.text) >= 0.6 * len(
                readings[i].text
            ):
                result[i] = reading
        return result


def _seals_lifted(pixels: Pixels) -> Pixels:
    """Take red seals out, only where they are: the line detector loses lines that a seal crosses."""
    seals = find_red_seals(pixels)
    if not seals:
        return pixels
    lifted, clean = pixels.copy(), imaging_light.without_red(pixels)
    height, width = pixels.shape[:2]
    for seal in seals:
        left, top, right, bottom = seal.box
        place = (
            slice(int(top * height), int(bottom * height) + 1),
            slice(int(left * width), int(right * width) + 1),
        )
        lifted[place] = clean[place]
    return lifted


def _without_skew(pixels: Pixels, quads: Quads) -> tuple[Pixels, Quads]:
    skew = imaging.skew_degrees(quads)
    if not _MIN_SKEW <= abs(skew) <= _MAX_SKEW:
        return pixels, quads
    pixels, matrix = imaging.straighten(pixels, skew)
    return pixels, imaging.move(quads, matrix)


def _longest(quads: Quads) -> list[int]:
    lengths = np.linalg.norm(quads[:, 0] - quads[:, 1], axis=1)
    return [int(i) for i in np.argsort(-lengths, kind="stable")]


def _is_known(reading: Reading, crop: Pixels) -> bool:
    letters = sum(not c.isspace() for c in reading.text)
    return reading.confidence >= _LEGIBLE and letters >= _LEGIBLE_LETTERS * crop.shape[1] / crop.shape[0]


def _known(readings: list[Reading], crops: list[Pixels]) -> float:
    """Share of the lines' length that was readable."""
    total = sum(crop.shape[1] for crop in crops)
    known = sum(c.shape[1] for r, c in zip(readings, crops, strict=True) if _is_known(r, c))
    return float(known / max(1, total))


def _surely_east_asian(reading: Reading) -> bool:
    count = sum(script_of(c) in ("Hani", "Kana") for c in reading.text)
    return count >= 2 and count * 3 >= len(reading.text) and reading.confidence > 0.85


def _has_script(text: str, script: str) -> bool:
    letters = [found for c in text if (found := script_of(c))]
    return letters.count(script) >= 2 and letters.count(script) * 4 >= len(letters)


def _roomier(quads: Quads) -> Quads:
    """Widen lines a little up and down, for marks above and below the letters."""
    down = quads[:, [3, 2]] - quads[:, [0, 1]]
    wider = quads.copy()
    wider[:, [0, 1]] -= 0.10 * down
    wider[:, [3, 2]] += 0.10 * down
    return wider
