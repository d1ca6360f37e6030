"""Letters in pictures: OpenCV's own font for most scripts, a font of the system's for Arabic.

OpenCV 5 brings a font with Latin, Cyrillic and Greek letters. Arabic needs forms that it lacks, and
that fonts of every desktop have: see `FONTS`. Where none is at hand, and in an OpenCV before that,
which knows ASCII alone, a text that cannot be written stays English.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from .shaping import in_drawing_order, is_from_right

FONTS = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/TTF/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu/DejaVuSans.ttf",
    "C:/Windows/Fonts/arial.ttf",
    "C:/Windows/Fonts/tahoma.ttf",
    "/System/Library/Fonts/Supplemental/Arial.ttf",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "/Library/Fonts/Arial.ttf",
)
"""Fonts that hold the forms of Arabic letters, on Linux, Windows and macOS."""

STROKES = cv2.FONT_HERSHEY_SIMPLEX
"""The letters of OpenCV before its version 5."""

STROKE_HEIGHT = 29
"""Height in pixels of a line of them at size 1."""

REGULAR = 400

NARROW = "\u202f"
"""The blank between thousands, which the fonts lack."""

Colour = tuple[int, int, int]


def width_of(text: str, english: str, height: float) -> float:
    """Return how wide a text is, in pixels.

    Args:
        text: in the reader's language.
        english: the same in English.
        height: of a line, in pixels.
    """
    drawn, face = _drawn(text, english)
    if face is None:
        (width, _), _ = cv2.getTextSize(drawn, STROKES, height / STROKE_HEIGHT, _thick(height))
        return float(width)
    _, _, width, _ = cv2.getTextSize((0, 0), drawn, (0, 0), face, round(height), REGULAR)
    return float(width)


def write(
    image: NDArray[np.uint8],
    text: str,
    english: str,
    *,
    place: tuple[int, int],
    height: float,
    colour: Colour,
) -> None:
    """Write a text into a picture, its left end at a place."""
    drawn, face = _drawn(text, english)
    if face is None:
        size, thick = height / STROKE_HEIGHT, _thick(height)
        cv2.putText(image, drawn, place, STROKES, size, colour, thick, cv2.LINE_AA)
    else:
        cv2.putText(image, drawn, place, colour, face, round(height), REGULAR)


def _drawn(text: str, english: str) -> tuple[str, Any]:
    """Return what is drawn of a text, and the font; None for strokes."""
    text = text.replace(NARROW, " ")
    if not hasattr(cv2, "FontFace"):
        return _ascii(text, english), None
    if not is_from_right(text):
        return text, _built_in()
    face = _from_right()
    return (english, _built_in()) if face is None else (in_drawing_order(text), face)


def _ascii(text: str, english: str) -> str:
    """Return a text without accents; in English where it has other letters, too."""
    parts = unicodedata.normalize("NFKD", text.replace("\u0131", "i"))
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return plain if plain.isascii() else english


def _thick(height: float) -> int:
    return max(1, round(height / 12))


@lru_cache(maxsize=1)
def _built_in() -> Any:
    return cv2.FontFace("sans")


@lru_cache(maxsize=1)
def _from_right() -> Any:
    return next((cv2.FontFace(path) for path in FONTS if _is_font(Path(path))), None)


def _is_font(path: Path) -> bool:
    """Tell whether a file is a TrueType font: OpenCV crashes on anything else."""
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"\x00\x01\x00\x00", b"true")
    except OSError:
        return False
