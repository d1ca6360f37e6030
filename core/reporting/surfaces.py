"""What charts are drawn on: a picture of pixels, or a drawing (SVG) that stays sharp at any size.

Pixels are drawn twice as large and averaged down, which makes small letters legible.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol
from xml.sax.saxutils import escape

import cv2
import numpy as np
from numpy.typing import NDArray

from ..errors import OutputError
from ..files import whole_file
from ..language import worded
from ..sentences import Sentence, say
from . import lettering

Image = NDArray[np.uint8]
Colour = tuple[int, int, int]
Point = tuple[float, float]

INK: Colour = (40, 40, 40)

SCALE = 2

LETTER = 29
"""Pixels that a line of letters of size 1 is high."""


class Surface(Protocol):
    """Where strokes, boxes and texts go; places in pixels from the upper left corner."""

    def stroke(self, start: Point, stop: Point, colour: Colour, width: float = 1.0) -> None:
        """Draw a straight line."""

    def box(self, corner: Point, opposite: Point, colour: Colour) -> None:
        """Fill a rectangle."""

    def write(
        self, text: str, at: Point, anchor: float, size: float = 0.42, colour: Colour = INK
    ) -> None:
        """Write text whose left end (`anchor` 0), middle (0.5) or right end (1) is at a point."""


def _words(text: str) -> str:
    return worded(text) if isinstance(text, Sentence) else text


def width_of(text: str, size: float = 0.42) -> float:
    """Return how wide a text is, in pixels."""
    return lettering.width_of(_words(text), str(text), size * LETTER * SCALE) / SCALE


class Pixels:
    """A picture.

    Args:
        size: width and height in pixels.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        self._image = np.full((size[1] * SCALE, size[0] * SCALE, 3), 255, np.uint8)

    def stroke(self, start: Point, stop: Point, colour: Colour, width: float = 1.0) -> None:
        thick = max(round(width * SCALE), 1)
        cv2.line(self._image, _at(start), _at(stop), colour, thick, cv2.LINE_AA)

    def box(self, corner: Point, opposite: Point, colour: Colour) -> None:
        (left, top), (right, bottom) = _at(corner), _at(opposite)
        # OpenCV fills both corners; a box of no height has none.
        if right > left and bottom > top:
            cv2.rectangle(self._image, (left, top), (right - 1, bottom - 1), colour, cv2.FILLED)

    def write(
        self, text: str, at: Point, anchor: float, size: float = 0.42, colour: Colour = INK
    ) -> None:
        place = _at((at[0] - anchor * width_of(text, size), at[1]))
        words, height = _words(text), size * LETTER * SCALE
        lettering.write(self._image, words, str(text), place=place, height=height, colour=colour)

    def picture(self) -> Image:
        """Return what was drawn, `(h, w, 3)` RGB."""
        small = cv2.resize(self._image, self._size, interpolation=cv2.INTER_AREA)
        return small.astype(np.uint8, copy=False)

    def save(self, path: str | Path) -> None:
        """Write it as a PNG.

        Raises:
            OutputError: it cannot be written.
        """
        done, data = cv2.imencode(".png", self.picture()[..., ::-1])
        if not done:
            raise OutputError(
                say("'{path}' cannot be made into a picture: choose another place.", path=path)
            )
        _put(path, data.tobytes())


class Drawing:
    """A drawing, as SVG.

    Args:
        size: width and height in pixels.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        width, height = size
        self._parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="0 0 {width} {height}" font-family="sans-serif">',
            f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        ]

    def stroke(self, start: Point, stop: Point, colour: Colour, width: float = 1.0) -> None:
        (x1, y1), (x2, y2) = start, stop
        self._parts.append(
            f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
            f' stroke="{_hex(colour)}" stroke-width="{width:g}" stroke-linecap="round"/>'
        )

    def box(self, corner: Point, opposite: Point, colour: Colour) -> None:
        (left, top), (right, bottom) = corner, opposite
        if right > left and bottom > top:
            self._parts.append(
                f'<rect x="{left:.2f}" y="{top:.2f}" width="{right - left:.2f}"'
                f' height="{bottom - top:.2f}" fill="{_hex(colour)}"/>'
            )

    def write(
        self, text: str, at: Point, anchor: float, size: float = 0.42, colour: Colour = INK
    ) -> None:
        side = {0.0: "start", 0.5: "middle"}.get(anchor, "end")
        self._parts.append(
            f'<text x="{at[0]:.2f}" y="{at[1]:.2f}" font-size="{size * LETTER:.1f}"'
            f' text-anchor="{side}" fill="{_hex(colour)}">{escape(_words(text))}</text>'
        )

    def save(self, path: str | Path) -> None:
        """Write it.

        Raises:
            OutputError: it cannot be written.
        """
        _put(path, "\n".join([*self._parts, "</svg>\n"]).encode("utf-8"))


def surface_for(path: str | Path, size: tuple[int, int]) -> Pixels | Drawing:
    """Return what a file is drawn on: a drawing for `.svg`, else a picture."""
    return Drawing(size) if Path(path).suffix.lower() == ".svg" else Pixels(size)


def _put(path: str | Path, data: bytes) -> None:
    try:
        with whole_file(str(path)) as partial:
            Path(partial).write_bytes(data)
    except OSError as error:
        raise OutputError(
            say(
                "'{path}' cannot be written ({error}): free some space or choose another place.",
                path=path,
                error=error,
            )
        ) from error


def _at(point: Point) -> tuple[int, int]:
    return round(point[0] * SCALE), round(point[1] * SCALE)


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
