"""Which part of the canvas shows the side after the event: geometry alone, without a window."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Callable

Point = tuple[float, float]

LINE, LENS = "line", "lens"
BEFORE, AFTER = "before", "after"
STEP, FINE = 0.05, 0.005
"""How far a key moves the curtain, as a share of the canvas."""

TURN = 15.0
CORNERS_OF_LENS = 96
SMALLEST, LARGEST = 0.04, 1.0


@dataclass(frozen=True)
class Curtain:
    """A line with the side after the event ahead of it, or a lens that shows it inside.

    Args:
        form: `LINE` or `LENS`.
        x, y: a point of the line or the middle of the lens, as shares of width and height.
        angle: direction from the line to the side after, in degrees clockwise from the right.
        size: radius of the lens as a share of the canvas's shorter side.
        whole: `BEFORE` or `AFTER` where one side covers all, as in a blink; else empty.
    """

    form: str = LINE
    x: float = 0.5
    y: float = 0.5
    angle: float = 0.0
    size: float = 0.2
    whole: str = ""

    def at(self, x: float, y: float) -> Curtain:
        """Return it at another place, kept on the canvas."""
        return replace(self, x=min(max(x, 0.0), 1.0), y=min(max(y, 0.0), 1.0))

    def moved(self, dx: float, dy: float) -> Curtain:
        """Return it moved by shares of the canvas."""
        return self.at(self.x + dx, self.y + dy)

    def turned(self, degrees: float) -> Curtain:
        """Return it turned clockwise."""
        return replace(self, angle=(self.angle + degrees) % 360.0)

    def grown(self, factor: float) -> Curtain:
        """Return it with a larger or smaller lens."""
        return replace(self, size=min(max(self.size * factor, SMALLEST), LARGEST))

    def along(self, dx: float, dy: float) -> Curtain:
        """Return it square to a drag of (dx, dy) pixels.

        The side after stays on the right, or below where the drag is steep, whichever way it goes:
        to and fro over one place does not exchange the sides.
        """
        if not (dx or dy):
            return self
        backwards = (dx if abs(dx) >= abs(dy) else dy) < 0
        angle = math.degrees(math.atan2(dy, dx)) + 180.0 * backwards
        return replace(self, angle=angle % 360.0)

    def outline(self, width: float, height: float) -> list[Point]:
        """Return the polygon, in pixels, inside which the side after is shown; empty for none."""
        canvas = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
        if self.whole:
            return canvas if self.whole == AFTER else []
        if self.form == LENS:
            return self._circle(width, height)
        return _part_ahead(canvas, lambda point: self.distance(point, width, height))

    def edge(self, width: float, height: float) -> list[Point]:
        """Return what is drawn of the curtain itself, in pixels: two ends, or a closed ring."""
        if self.whole:
            return []
        if self.form == LENS:
            ring = self._circle(width, height)
            return [*ring, ring[0]]
        corners = self.outline(width, height)
        return [point for point in corners if abs(self.distance(point, width, height)) < 1e-6][:2]

    def distance(self, point: Point, width: float, height: float) -> float:
        """Return how many pixels a point lies ahead of the edge, on the side after."""
        dx, dy = point[0] - self.x * width, point[1] - self.y * height
        if self.form == LENS:
            return self.size * min(width, height) - math.hypot(dx, dy)
        angle = math.radians(self.angle)
        return dx * math.cos(angle) + dy * math.sin(angle)

    def _circle(self, width: float, height: float) -> list[Point]:
        radius = self.size * min(width, height)
        turns = (2 * math.pi * index / CORNERS_OF_LENS for index in range(CORNERS_OF_LENS))
        return [
            (self.x * width + radius * math.cos(turn), self.y * height + radius * math.sin(turn))
            for turn in turns
        ]


def _part_ahead(polygon: list[Point], ahead: Callable[[Point], float]) -> list[Point]:
    """Return the part of a convex polygon where `ahead` is positive (Sutherland and Hodgman)."""
    kept: list[Point] = []
    for first, second in zip(polygon, [*polygon[1:], polygon[0]]):
        here, there = ahead(first), ahead(second)
        if here >= 0:
            kept.append(first)
        if (here < 0 < there) or (there < 0 < here):
            share = here / (here - there)
            kept.append(tuple(a + share * (b - a) for a, b in zip(first, second)))  # type: ignore[arg-type]
    return kept


KEYS: dict[str, Callable[[Curtain, float], Curtain]] = {
    "Left": lambda curtain, step: curtain.moved(-step, 0.0),
    "Right": lambda curtain, step: curtain.moved(step, 0.0),
    "Up": lambda curtain, step: curtain.moved(0.0, -step),
    "Down": lambda curtain, step: curtain.moved(0.0, step),
    "R": lambda curtain, step: curtain.turned(TURN if step == STEP else -TURN),
    "L": lambda curtain, step: replace(curtain, form=LINE if curtain.form == LENS else LENS),
    "Plus": lambda curtain, step: curtain.grown(1.25),
    "Equal": lambda curtain, step: curtain.grown(1.25),
    "Minus": lambda curtain, step: curtain.grown(0.8),
}
"""What a key does to the curtain; with Shift, steps are fine and turns go backwards."""


def pressed(curtain: Curtain, key: str, shift: bool) -> Curtain:
    """Return the curtain after a key; as it was for a key that it does not know."""
    act = KEYS.get(key)
    return act(curtain, FINE if shift else STEP) if act else curtain


def blinked(curtain: Curtain) -> Curtain:
    """Return it with the other side over all of the canvas."""
    return replace(curtain, whole=BEFORE if curtain.whole == AFTER else AFTER)
