"""Line charts as pictures, drawn with OpenCV: no plotting library is needed for three of them.

Everything is drawn twice as large and averaged down, which makes OpenCV's stroke letters legible.
Labels hold ASCII letters only: OpenCV's font knows no others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..errors import OutputError
from ..files import whole_file

Image = NDArray[np.uint8]
Colour = tuple[int, int, int]

BLUE: Colour = (33, 102, 172)
ORANGE: Colour = (217, 95, 2)
GREEN: Colour = (27, 120, 55)
INK: Colour = (40, 40, 40)
GRID: Colour = (225, 225, 225)
MARK: Colour = (140, 140, 140)

SCALE = 2
FONT = cv2.FONT_HERSHEY_SIMPLEX
LEFT, RIGHT, TOP, BOTTOM = 64, 20, 44, 52


@dataclass(frozen=True)
class Line:
    """One curve.

    Args:
        name: what the legend calls it.
        x, y: its points, as many of one as of the other.
        colour: RGB.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    colour: Colour = BLUE


@dataclass(frozen=True)
class Panel:
    """One pair of axes.

    Args:
        x_label, y_label: what the axes show; the second stands above the axis.
        lines: the curves.
        mark: an x that a dashed line points out, and what to call it.
        y_range: lowest and highest value shown; None fits the curves.
        whole_x: x counts something, so ticks are whole numbers.
    """

    x_label: str
    y_label: str
    lines: Sequence[Line]
    mark: tuple[float, str] | None = None
    y_range: tuple[float, float] | None = None
    whole_x: bool = False


def write_chart(path: str | Path, panels: Sequence[Panel], size: tuple[int, int]) -> None:
    """Write panels side by side as a PNG picture.

    Args:
        path: the picture.
        panels: from left to right.
        size: width and height of one panel, in pixels.

    Raises:
        OutputError: it cannot be written.
    """
    image = np.concatenate([draw_panel(panel, size) for panel in panels], axis=1)
    done, data = cv2.imencode(".png", image[..., ::-1])
    if not done:
        raise OutputError(f"'{path}' cannot be made into a picture: choose a name ending in .png.")
    with whole_file(str(path)) as partial:
        Path(partial).write_bytes(data.tobytes())


def draw_panel(panel: Panel, size: tuple[int, int]) -> Image:
    """Draw one pair of axes with its curves, `(h, w, 3)` RGB."""
    canvas = _Canvas(panel, size)
    canvas.axes()
    if panel.mark is not None:
        canvas.mark(*panel.mark)
    for line in panel.lines:
        canvas.curve(line)
    canvas.legend()
    return canvas.picture()


def nice_ticks(low: float, high: float, count: int = 5, whole: bool = False) -> list[float]:
    """Return about `count` round numbers from `low` to `high`: steps of 1, 2 or 5 times 10^n."""
    rough = max(high - low, 1e-12) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    if whole:
        step = max(1.0, float(math.ceil(step)))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


class _Canvas:
    """A white picture with a plane of data coordinates in it."""

    def __init__(self, panel: Panel, size: tuple[int, int]) -> None:
        self._panel = panel
        self._width, self._height = size
        self._image = np.full((size[1] * SCALE, size[0] * SCALE, 3), 255, np.uint8)
        xs = [x for line in panel.lines for x in line.x] or [0.0]
        ys = [y for line in panel.lines for y in line.y if math.isfinite(y)] or [0.0]
        self._x = _widened(min(xs), max(xs), 0.0)
        self._y = panel.y_range or _widened(min(ys), max(ys), 0.06)

    def axes(self) -> None:
        for x in nice_ticks(*self._x, whole=self._panel.whole_x):
            column = self._at(x, self._y[0])[0]
            self._stroke((column, TOP), (column, self._height - BOTTOM), GRID)
            self._write(f"{x:g}", (column, self._height - BOTTOM + 18), 0.5)
        for y in nice_ticks(*self._y):
            row = self._at(self._x[0], y)[1]
            self._stroke((LEFT, row), (self._width - RIGHT, row), GRID)
            self._write(f"{y:g}", (LEFT - 8, row + 4), 1.0)
        corner = (LEFT, self._height - BOTTOM)
        self._stroke((LEFT, TOP), corner, INK)
        self._stroke(corner, (self._width - RIGHT, corner[1]), INK)
        self._write(self._panel.x_label, ((LEFT + self._width - RIGHT) / 2, self._height - 12), 0.5)
        self._write(self._panel.y_label, (12, 22), 0.0, 0.5)

    def mark(self, x: float, name: str) -> None:
        column = self._at(x, self._y[0])[0]
        for row in range(TOP, self._height - BOTTOM, 8):
            self._stroke((column, row), (column, row + 4), MARK)
        side = 1.0 if column > self._width / 2 else 0.0
        self._write(name, (column + (-6 if side else 6), self._height - BOTTOM - 8), side)

    def curve(self, line: Line) -> None:
        points = [self._at(x, y) for x, y in zip(line.x, line.y) if math.isfinite(y)]
        for start, stop in zip(points, points[1:]):
            self._stroke(start, stop, line.colour, 2.0)
        if len(points) == 1:
            self._stroke(points[0], points[0], line.colour, 6.0)

    def legend(self) -> None:
        right = float(self._width - RIGHT)
        for line in reversed(self._panel.lines):
            width = self._size_of(line.name, 0.42)
            self._write(line.name, (right - width, 22), 0.0)
            self._stroke((right - width - 24, 18), (right - width - 6, 18), line.colour, 3.0)
            right -= width + 38

    def picture(self) -> Image:
        small = cv2.resize(self._image, (self._width, self._height), interpolation=cv2.INTER_AREA)
        return small.astype(np.uint8, copy=False)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        across = (x - self._x[0]) / (self._x[1] - self._x[0])
        up = (y - self._y[0]) / (self._y[1] - self._y[0])
        return (
            LEFT + across * (self._width - LEFT - RIGHT),
            self._height - BOTTOM - up * (self._height - TOP - BOTTOM),
        )

    def _stroke(
        self,
        start: tuple[float, float],
        stop: tuple[float, float],
        colour: Colour,
        width: float = 1.0,
    ) -> None:
        first, last = ((round(x * SCALE), round(y * SCALE)) for x, y in (start, stop))
        cv2.line(self._image, first, last, colour, round(width * SCALE), cv2.LINE_AA)

    def _write(self, text: str, at: tuple[float, float], anchor: float, size: float = 0.42) -> None:
        """Write text whose left end (`anchor` 0), middle (0.5) or right end (1) is at a point."""
        left = at[0] - anchor * self._size_of(text, size)
        place = (round(left * SCALE), round(at[1] * SCALE))
        cv2.putText(self._image, text, place, FONT, size * SCALE, INK, SCALE, cv2.LINE_AA)

    def _size_of(self, text: str, size: float) -> float:
        (width, _), _ = cv2.getTextSize(text, FONT, size * SCALE, SCALE)
        return float(width) / SCALE


def _widened(low: float, high: float, share: float) -> tuple[float, float]:
    """Return a range that is never empty, with a margin of `share` on both sides."""
    if high <= low:
        return low - 0.5, high + 0.5
    return low - share * (high - low), high + share * (high - low)
