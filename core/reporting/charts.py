"""Charts: curves and stacked columns on a pair of axes, as a picture or as a drawing (SVG).

No plotting library is needed for the few that there are; see `surfaces` for what they are drawn on.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..language import current
from .surfaces import INK, Colour, Image, Pixels, Point, Surface, surface_for, width_of

BLUE: Colour = (33, 102, 172)
ORANGE: Colour = (217, 95, 2)
GREEN: Colour = (27, 120, 55)
GRID: Colour = (225, 225, 225)
MARK: Colour = (140, 140, 140)

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
class Stack:
    """Columns side by side that stand on those of the stack before.

    Args:
        name: what the legend calls it.
        width: of a column; the first begins at 0.
        heights: of each column.
        colour: RGB.
    """

    name: str
    width: float
    heights: Sequence[float]
    colour: Colour


@dataclass(frozen=True)
class Panel:
    """One pair of axes.

    Args:
        x_label, y_label: what the axes show; the second stands above the axis.
        lines: the curves.
        mark: an x that a dashed line points out, and what to call it.
        y_range: lowest and highest value shown; None fits the curves.
        whole_x: x counts something, so ticks are whole numbers.
        stacks: columns, the lowest first.
    """

    x_label: str
    y_label: str
    lines: Sequence[Line] = ()
    mark: tuple[float, str] | None = None
    y_range: tuple[float, float] | None = None
    whole_x: bool = False
    stacks: Sequence[Stack] = ()


def write_chart(path: str | Path, panels: Sequence[Panel], size: tuple[int, int]) -> None:
    """Write panels side by side as a PNG picture, or as an SVG where the name ends so.

    Args:
        path: the picture.
        panels: from left to right.
        size: width and height of one panel, in pixels.

    Raises:
        OutputError: it cannot be written.
    """
    surface = surface_for(path, (size[0] * len(panels), size[1]))
    for number, panel in enumerate(panels):
        put_panel(surface, panel, size, (number * size[0], 0))
    surface.save(path)


def draw_panel(panel: Panel, size: tuple[int, int]) -> Image:
    """Draw one pair of axes with its curves, `(h, w, 3)` RGB."""
    surface = Pixels(size)
    put_panel(surface, panel, size)
    return surface.picture()


def put_panel(
    surface: Surface, panel: Panel, size: tuple[int, int], corner: Point = (0.0, 0.0)
) -> None:
    """Draw one pair of axes with its curves onto a part of a surface.

    Args:
        surface: what to draw on.
        panel: what to draw.
        size: width and height of the part, in pixels.
        corner: its upper left one.
    """
    canvas = _Canvas(surface, panel, size, corner)
    canvas.axes()
    canvas.stacks()
    if panel.mark is not None:
        canvas.mark(*panel.mark)
    for line in panel.lines:
        canvas.curve(line)
    canvas.legend()


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
    """A part of a surface with a plane of data coordinates in it."""

    def __init__(
        self, surface: Surface, panel: Panel, size: tuple[int, int], corner: Point
    ) -> None:
        self._surface, self._panel, self._corner = surface, panel, corner
        self._width, self._height = size
        stacks = panel.stacks
        xs = [x for line in panel.lines for x in line.x]
        xs += [stack.width * len(stack.heights) for stack in stacks] + [0.0] * bool(stacks)
        ys = [y for line in panel.lines for y in line.y if math.isfinite(y)]
        ys += [sum(column) for column in zip(*(stack.heights for stack in stacks))]
        self._x = _widened(min(xs or [0.0]), max(xs or [0.0]), 0.0)
        self._y = panel.y_range or _widened(min(ys or [0.0]), max(ys or [0.0]), 0.06)
        if stacks and not panel.y_range:
            self._y = (0.0, max(self._y[1], 1e-9))

    def axes(self) -> None:
        for x in nice_ticks(*self._x, whole=self._panel.whole_x):
            column = self._at(x, self._y[0])[0]
            self._stroke((column, TOP), (column, self._height - BOTTOM), GRID)
            self._write(current().spelled(f"{x:,g}"), (column, self._height - BOTTOM + 18), 0.5)
        for y in nice_ticks(*self._y):
            row = self._at(self._x[0], y)[1]
            self._stroke((LEFT, row), (self._width - RIGHT, row), GRID)
            self._write(current().spelled(f"{y:,g}"), (LEFT - 8, row + 4), 1.0)
        corner = (LEFT, self._height - BOTTOM)
        self._stroke((LEFT, TOP), corner, INK)
        self._stroke(corner, (self._width - RIGHT, corner[1]), INK)
        self._write(self._panel.x_label, ((LEFT + self._width - RIGHT) / 2, self._height - 12), 0.5)
        self._write(self._panel.y_label, (12, 22), 0.0, 0.5)

    def stacks(self) -> None:
        reached = [0.0] * max((len(stack.heights) for stack in self._panel.stacks), default=0)
        for stack in self._panel.stacks:
            for place, height in enumerate(stack.heights):
                left, top = self._at(place * stack.width, reached[place] + height)
                right, bottom = self._at((place + 1) * stack.width, reached[place])
                self._surface.box(
                    self._moved((left, top)), self._moved((right, bottom)), stack.colour
                )
                reached[place] += height

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
        entries: list[Line | Stack] = [*self._panel.lines, *self._panel.stacks]
        for line in reversed(entries):
            width = width_of(line.name)
            self._write(line.name, (right - width, 22), 0.0)
            self._stroke((right - width - 24, 18), (right - width - 6, 18), line.colour, 3.0)
            right -= width + 38

    def _at(self, x: float, y: float) -> Point:
        across = (x - self._x[0]) / (self._x[1] - self._x[0])
        up = (y - self._y[0]) / (self._y[1] - self._y[0])
        return (
            LEFT + across * (self._width - LEFT - RIGHT),
            self._height - BOTTOM - up * (self._height - TOP - BOTTOM),
        )

    def _moved(self, point: Point) -> Point:
        return point[0] + self._corner[0], point[1] + self._corner[1]

    def _stroke(self, start: Point, stop: Point, colour: Colour, width: float = 1.0) -> None:
        self._surface.stroke(self._moved(start), self._moved(stop), colour, width)

    def _write(self, text: str, at: Point, anchor: float, size: float = 0.42) -> None:
        self._surface.write(text, self._moved(at), anchor, size)


def _widened(low: float, high: float, share: float) -> tuple[float, float]:
    """Return a range that is never empty, with a margin of `share` on both sides."""
    if high <= low:
        return low - 0.5, high + 0.5
    return low - share * (high - low), high + share * (high - low)
