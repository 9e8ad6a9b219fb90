"""RapidOCR (PP-OCRv6 small, from its wheel) for Chinese, Japanese and Latin script.

Its detector, direction classifier and recogniser are called one by one: the detector works on a small
copy and the lines are cut from the full picture, which took half the time of RapidOCR's own order of work
at the same error rate. Models are given by path, so that nothing is ever looked up or downloaded.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from doc_checker.engines.base import EngineError
from doc_checker.engines.ctc import Reading, decode
from doc_checker.layout import reading_order
from doc_checker.model import Line, Pixels

if TYPE_CHECKING:
    from rapidocr import RapidOCR

Quads = npt.NDArray[np.float32]  # (lines, 4, 2): corners clockwise from the text's top left, in pixels

_MODELS = {
    "Det": "PP-OCRv6_det_small.onnx",
    "Rec": "PP-OCRv6_rec_small.onnx",
    "Cls": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
}
_REC_HEIGHT = 48
_REC_MIN_WIDTH = 320
_REC_MAX_WIDTH = 2400
_BATCH_COLUMNS = 6 * 640  # widths added up in one batch: keeps padding and memory low


@dataclass(frozen=True, slots=True)
class TextLine:
    """One cut-out line with what was read on it."""

    quad: npt.NDArray[np.float32]
    reading: Reading


class RapidEngine:
    """Detects, turns and reads text lines. Load once; not for several threads at a time."""

    def __init__(self, threads: int, detector_side_px: int) -> None:
        """Load the three models (about 0.6 s)."""
        import rapidocr

        root = Path(rapidocr.__file__).parent / "models"
        params: dict[str, object] = {
            "Global.log_level": "error",
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_side_len": detector_side_px,
            "Det.limit_type": "max",
        }
        for task, name in _MODELS.items():
            path = root / name
            if not path.is_file():
                raise EngineError(f"RapidOCR's wheel has no model {name}")
            params[f"{task}.model_path"] = str(path)
        self._ocr: RapidOCR = rapidocr.RapidOCR(params=params)
        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        self._det = self._ocr._load_det_model()  # type: ignore[no-untyped-call]  # the library has no types here
        self._cls = self._ocr._load_cls_model()  # type: ignore[no-untyped-call]  # the library has no types here
        self._rec = self._ocr._load_rec_model()  # type: ignore[no-untyped-call]  # the library has no types here
        self._side = detector_side_px
        self._alphabet: list[str] = self._rec.postprocess_op.character

    def detect(self, pixels: Pixels) -> Quads:
        """Find text lines; corners in pixels of the given picture."""
        height, width = pixels.shape[:2]
        scale = min(1.0, self._side / max(height, width))
        small = pixels
        if scale < 1.0:
            size = (max(32, round(width * scale)), max(32, round(height * scale)))
            small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        boxes = self._det(np.ascontiguousarray(small[:, :, ::-1])).boxes
        if boxes is None or len(boxes) == 0:
            return np.zeros((0, 4, 2), dtype=np.float32)
        ratio = np.array([width / small.shape[1], height / small.shape[0]], dtype=np.float32)
        quads = np.asarray(boxes, dtype=np.float32) * ratio
        return np.asarray(quads[~_fills_the_page(quads, width, height)], dtype=np.float32)

    def cut(self, pixels: Pixels, quads: Quads) -> list[Pixels]:
        """Cut lines out of the picture, upright if the page is; tall ones are laid on their side."""
        return [_cut(pixels, quad) for quad in quads]

    def upside_down(self, crops: list[Pixels]) -> list[tuple[bool, float]]:
        """Say of each line whether it stands on its head, and how sure the classifier is."""
        found = self._cls([np.ascontiguousarray(c[:, :, ::-1]) for c in crops]).cls_res
        return [(label == "180", float(score)) for label, score in found]

    def read(self, crops: list[Pixels]) -> list[Reading]:
        """Read cut-out lines."""
        widths = [
            min(_REC_MAX_WIDTH, max(8, round(c.shape[1] * _REC_HEIGHT / max(1, c.shape[0])))) for c in crops
        ]
        order = sorted(range(len(crops)), key=lambda i: (widths[i], i))
        readings: list[Reading] = [Reading("", (), ())] * len(crops)
        batch: list[int] = []
        for index in order:
            widest = max(_REC_MIN_WIDTH, widths[index])
            if batch and widest * (len(batch) + 1) > _BATCH_COLUMNS:
                self._read_batch(crops, widths, batch, readings)
                batch = []
            batch.append(index)
        if batch:
            self._read_batch(crops, widths, batch, readings)
        return readings

    def _read_batch(
        self, crops: list[Pixels], widths: list[int], batch: list[int], readings: list[Reading]
    ) -> None:
        columns = max(_REC_MIN_WIDTH, max(widths[i] for i in batch))
        stack = np.zeros((len(batch), 3, _REC_HEIGHT, columns), dtype=np.float32)
        for row, index in enumerate(batch):
            size = (widths[index], _REC_HEIGHT)
            line = cv2.resize(crops[index][:, :, ::-1], size, interpolation=cv2.INTER_LINEAR)
            stack[row, :, :, : size[0]] = line.transpose(2, 0, 1).astype(np.float32) / 127.5 - 1.0
        scores = self._rec.session(stack)
        for row, index in enumerate(batch):
            readings[index] = decode(scores[row], self._alphabet, widths[index] / columns)

    def lines(self, pixels: Pixels, quads: Quads) -> list[TextLine]:
        """Read the given lines of the picture."""
        return [
            TextLine(quad, reading)
            for quad, reading in zip(quads, self.read(self.cut(pixels, quads)), strict=True)
        ]

    def recognise(self, pixels: Pixels) -> list[Line]:
        """Read an upright picture (RGB)."""
        height, width = pixels.shape[:2]
        found = self.lines(pixels, self.detect(pixels))
        return reading_order([line for t in found if (line := t.reading.line(t.quad, width, height))])


def _fills_the_page(quads: Quads, width: int, height: int) -> npt.NDArray[np.bool_]:
    """Tell what is no line: the detector takes a page that is blurred beyond reading for one large word."""
    across = np.linalg.norm(quads[:, 0] - quads[:, 1], axis=1)
    down = np.linalg.norm(quads[:, 0] - quads[:, 3], axis=1)
    longer, shorter = np.maximum(across, down), np.minimum(across, down)
    return np.asarray((across * down > 0.4 * width * height) & (longer < 3 * shorter), dtype=np.bool_)


def _cut(pixels: Pixels, quad: npt.NDArray[np.float32]) -> Pixels:
    width = max(2, round(float(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2])))))
    height = max(2, round(float(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2])))))
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    # Warping a cut-out around the line, not the page, spares OpenCV a remap of millions of pixels.
    left, top = np.maximum(0, np.floor(quad.min(axis=0)).astype(int) - 2)
    right, bottom = np.ceil(quad.max(axis=0)).astype(int) + 3
    part = pixels[top:bottom, left:right]
    if part.size == 0:
        return np.full((height, width, 3), 255, dtype=np.uint8)
    warp = cv2.getPerspectiveTransform((quad - (left, top)).astype(np.float32), flat)
    line = cv2.warpPerspective(
        part, warp, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    if height >= 1.5 * width:
        line = np.rot90(line)
    return np.ascontiguousarray(line, dtype=np.uint8)
