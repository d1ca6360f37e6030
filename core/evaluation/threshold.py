"""The threshold at which a building probability agrees best with a reference (Islahiye, Fig. 6)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, ParameterError
from ..files import whole_file
from ..progress import Progress, track
from ..raster.border import without_border
from ..raster.environment import gdal
from ..raster.grid import blocks
from ..raster.opening import on_grid
from ..raster.placement import open_placed
from ..raster.reading import read_band
from ..reporting.charts import BLUE, GREEN, ORANGE, Line, Panel, write_chart
from ..reporting.tables import write_rows
from ..requests import CalibrateThreshold
from ..results import CalibrateThresholdResult
from ..sentences import say
from ..vector.io import is_vector
from .counts import Counts
from .evaluate import open_area
from .maps import BLOCK, common_grid, kind_of, open_map

SIZE = (640, 420)
MIDDLE = 128


def run(request: CalibrateThreshold, progress: Progress) -> CalibrateThresholdResult:
    """Try every threshold in one pass over the rasters.

    Raises:
        InputError: an input cannot be read, they do not overlap, or no building is true.
        ParameterError: the thresholds make no sense.
        OutputError: table or picture cannot be written.
    """
    thresholds = _thresholds(request)
    false, true = _histograms(request, progress)
    if not true.sum():
        raise InputError(
            say(
                "'{reference}' has no building where '{probability}' has data: choose a reference"
                " with buildings there.",
                reference=request.reference,
                probability=request.probability,
            )
        )
    curve = [_at(threshold, false, true) for threshold in thresholds]
    best = _best(curve)
    if request.table:
        _write_table(request.table, thresholds, curve)
    if request.picture:
        _write_picture(request.picture, thresholds, curve, thresholds[best])
    return CalibrateThresholdResult(
        best_threshold=thresholds[best],
        best_iou=curve[best].iou,
        precision=curve[best].precision,
        recall=curve[best].recall,
        thresholds=tuple(thresholds),
        ious=tuple(counts.iou for counts in curve),
        table=request.table,
        picture=request.picture,
    )


def _thresholds(request: CalibrateThreshold) -> list[int]:
    if request.step < 1 or not 0 <= request.first <= request.last <= 255:
        raise ParameterError(
            say(
                "‹first› is {first}, ‹last› {last} and ‹step› {step}: choose 0 to 255, and a step"
                " of at least 1.",
                first=request.first,
                last=request.last,
                step=request.step,
            )
        )
    return list(range(request.first, request.last + 1, request.step))


def _histograms(
    request: CalibrateThreshold, progress: Progress
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return how often each probability 0..255 occurs off and on true buildings."""
    if is_vector(request.probability):
        raise InputError(
            say(
                "'{probability}' is no raster: choose a building probability.",
                probability=request.probability,
            )
        )
    kind = kind_of(request.probability)
    if kind not in ("probability", "share"):
        raise InputError(
            say(
                "'{probability}' holds few values, as a mask or damage classes do: choose a"
                " building probability.",
                probability=request.probability,
            )
        )
    grid = common_grid(request.probability, request.reference, None, request.area)
    area = open_area(request.area, grid)
    histograms = np.zeros((2, 256), np.int64)
    windows = list(blocks(grid.width, grid.height, BLOCK))
    with (
        gdal(),
        open_placed(request.probability, prepare=without_border(progress)) as dataset,
        on_grid(dataset, grid, bands=[1]) as probability,
        open_map(request.reference, grid, None, MIDDLE, progress) as reference,
    ):
        for window in track(windows, len(windows), progress, "Comparing pixels"):
            values, valid = read_band(probability, window)
            building, known = reference.read(window)
            counted = valid & (values >= 0) & known & area.inside(window)
            # A threshold is met by what is at least it: round down, never up.
            level = (
                np.floor(values[counted] * (255 if kind == "share" else 1))
                .astype(np.int64)
                .clip(0, 255)
            )
            is_so = (building[counted] > 0).astype(np.int64)
            histograms += np.bincount(is_so * 256 + level, minlength=512).reshape(2, 256)
    return histograms[0], histograms[1]


def _best(curve: list[Counts]) -> int:
    """Return the index of the highest IoU, of equals the middle one: it errs least elsewhere."""
    highest = max(counts.iou for counts in curve)
    equal = [index for index, counts in enumerate(curve) if counts.iou == highest]
    return equal[(len(equal) - 1) // 2]


def _at(threshold: int, false: NDArray[np.int64], true: NDArray[np.int64]) -> Counts:
    return Counts(
        int(true[threshold:].sum()), int(false[threshold:].sum()), int(true[:threshold].sum())
    )


def _write_table(path: str, thresholds: list[int], curve: list[Counts]) -> None:
    rows: list[tuple[object, ...]] = [
        ("threshold", "iou", "precision", "recall", "f1", "tp", "fp", "fn")
    ]
    for threshold, counts in zip(thresholds, curve):
        figures = (counts.iou, counts.precision, counts.recall, counts.f1)
        shown = (f"{value:.4f}" for value in figures)
        rows.append((threshold, *shown, counts.tp, counts.fp, counts.fn))
    with whole_file(path) as partial:
        write_rows(partial, rows)


def _write_picture(path: str, thresholds: list[int], curve: list[Counts], best: int) -> None:
    lines = (
        Line("IoU", thresholds, [counts.iou for counts in curve], BLUE),
        Line("precision", thresholds, [counts.precision for counts in curve], ORANGE),
        Line("recall", thresholds, [counts.recall for counts in curve], GREEN),
    )
    panel = Panel("threshold (of 255)", "", lines, (best, f"best: {best}"), (0.0, 1.0), True)
    write_chart(path, [panel], SIZE)
