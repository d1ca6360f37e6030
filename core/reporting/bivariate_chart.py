"""The square legend of the bivariate map: three classes of buildings by three of people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..language import worded
from ..sentences import say
from .statistics import Bivariate
from .surfaces import INK, Colour, Point, Surface, surface_for

WHITE: Colour = (255, 255, 255)

COLOURS: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((243, 240, 234), (166, 211, 238), (51, 145, 224)),
    ((247, 178, 103), (154, 147, 144), (60, 87, 148)),
    ((232, 101, 10), (163, 74, 34), (74, 0, 56)),
)
"""By class of building area, then of people: orange grows with buildings and blue with people.

Of any two the distance in CIELAB is 18 or more, for every kind of colour blindness."""

SIZE = (250, 240)
"""Width and height of the legend in pixels."""

SIDE = 150.0
"""Of its square."""


def code_of(area_class: int, people_class: int) -> int:
    """Return the number of a class as the map's field holds it: 31 is much built, few people."""
    return 10 * area_class + people_class


def write_legend(path: str | Path, found: Bivariate | None = None) -> None:
    """Write the legend as a PNG, or as an SVG where the name ends so.

    Args:
        path: the picture.
        found: whose cells are counted in the squares; None leaves them empty.

    Raises:
        OutputError: it cannot be written.
    """
    surface = surface_for(path, SIZE)
    put_square(surface, (60.0, 20.0), SIDE, found)
    surface.save(path)


def put_square(
    surface: Surface, corner: Point, side: float, found: Bivariate | None = None
) -> None:
    """Draw the square with its axes: people to the right, building area upwards.

    Args:
        surface: what to draw on.
        corner: the upper left one of the square.
        side: of the square, in pixels.
        found: whose cells are counted in it, and whose breaks are told; None leaves both out.
    """
    left, top = corner
    step = side / 3
    for area in range(3):
        for people in range(3):
            x, y = left + people * step, top + (2 - area) * step
            colour = COLOURS[area][people]
            surface.box((x, y), (x + step, y + step), colour)
            if found is not None:
                ink = WHITE if sum(colour) < 400 else INK
                count = int(found.cells[area, people])
                surface.write(f"{count:,}", (x + step / 2, y + step / 2 + 4), 0.5, colour=ink)
    bottom = top + side
    _arrow(surface, (left, bottom + 8), (left + side, bottom + 8))
    _arrow(surface, (left - 8, bottom), (left - 8, top))
    surface.write(say("more people"), (left + side / 2, bottom + 44), 0.5)
    for line, word in enumerate(str(worded(say("more built"))).split(" ", 1)):
        surface.write(word, (left - 14, top + side / 2 - 4 + 16 * line), 1.0)
    if found is not None:
        for number, limit in enumerate(found.people_limits, start=1):
            surface.write(short(limit), (left + number * step, bottom + 26), 0.5, 0.36)
        for number, limit in enumerate(found.area_limits, start=1):
            surface.write(short(limit), (left - 14, bottom - number * step + 4), 1.0, 0.36)


def short(value: float) -> str:
    """Return a break as a legend shows it."""
    return f"{value:,.0f}" if value >= 10 or value == 0 else f"{value:.2g}"


def _arrow(surface: Surface, start: Point, stop: Point) -> None:
    surface.stroke(start, stop, INK, 1.5)
    across, down = (stop[0] - start[0]), (stop[1] - start[1])
    length = max(abs(across), abs(down))
    back: Sequence[Point] = ((-6, -4), (-6, 4)) if down == 0 else ((-4, 6), (4, 6))
    if length:
        for dx, dy in back:
            surface.stroke(stop, (stop[0] + dx, stop[1] + dy), INK, 1.5)
