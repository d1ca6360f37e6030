"""Which bands are red, green and blue, as an image itself declares it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from rasterio.enums import ColorInterp

from ..progress import Progress
from ..sentences import say
from .opening import open_raster
from .scenes import band_names, scenes_of

Bands = tuple[int, ...]

ASSUMED = (1, 2, 3)
"""Bands of an image that declares nothing, where nobody chose any."""

NAMES = ("red", "green", "blue")

OTHER = re.compile(
    r"edge|near|infra|nir|swir|pan|coast|aerosol|yellow|mask|green[ _-]?i\b", re.IGNORECASE
)
"""What makes another band of a colour's name: neither the red edge nor PlanetScope's narrow first
green is the colour that the networks know."""

NUMBERED = re.compile(r"^b(?:and)?[ _-]?(0?\d{1,2}|8a)\b", re.IGNORECASE)
"""Names such as B4, B04 and `B4, central wavelength 665 nm`."""

SENTINEL = ("4", "3", "2")
"""Red, green and blue by the numbers of Sentinel-2, and of Landsat since its eighth."""


def bands_of(image: str | Sequence[str], bands: Sequence[int], progress: Progress) -> Bands:
    """Return the bands to read as red, green and blue.

    Args:
        image: a raster, or a mosaic, of which the first scene is asked; see `scenes`.
        bands: what a person chose, which holds whatever the raster declares; empty for no choice.
        progress: told if others than `ASSUMED` are read without having been chosen.

    Raises:
        InputError: the raster cannot be opened.
    """
    if bands:
        return tuple(bands)
    images = (image,) if isinstance(image, str) else image
    path = scenes_of(images)[0]
    with closing(open_raster(path)) as dataset:
        declared = declared_colours(dataset, band_names(images[0]))
    if declared in (None, ASSUMED):
        return ASSUMED
    assert declared is not None
    progress.log(
        say(
            "'{path}' declares which bands are red, green and blue: {declared} are read.",
            path=path,
            declared=", ".join(map(str, declared)),
        )
    )
    return declared


def declared_colours(dataset: Any, listed: Sequence[str] = ()) -> Bands | None:
    """Return the bands that an open raster calls red, green and blue; None if it does not.

    The names of bands count more than their colours, which some writers fill in by their order.

    Args:
        dataset: open for reading.
        listed: names of its bands in the list that it comes from, if any.
    """
    for names in ([name or "" for name in dataset.descriptions], listed):
        found = _by_name(names) if len(names) == dataset.count else None
        if found:
            return found
    colours = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    return _each_once([
        [n for n, colour in enumerate(dataset.colorinterp, 1) if colour == wanted]
        for wanted in colours
    ])  # fmt: skip


def _by_name(names: Sequence[str]) -> Bands | None:
    """Return the bands that names call red, green and blue, in words, letters or numbers."""
    found = _each_once([
        [n for n, text in enumerate(names, 1) if _says(text, name)] for name in NAMES
    ])  # fmt: skip
    return found or _by_number(names)


def _by_number(names: Sequence[str]) -> Bands | None:
    """Return the bands that have the numbers of red, green and blue on Sentinel-2.

    B1, B2, B3, B4 say nothing: many programs only count by them, and PlanetScope's blue is B1.
    """
    numbers = [match[1].lower() if (match := NUMBERED.match(name)) else "" for name in names]
    padded = any(number.startswith("0") for number in numbers)
    numbers = [number.lstrip("0") for number in numbers]
    if "1" in numbers and not padded and not {"8a", "12"} & set(numbers):
        return None
    return _each_once([
        [n for n, number in enumerate(numbers, 1) if number == wanted] for wanted in SENTINEL
    ])  # fmt: skip


def _says(text: str, name: str) -> bool:
    words = re.split(r"[^a-z]+", text.lower())
    is_letter = text.strip().lower() == name[0]
    return is_letter or (name in words and not OTHER.search(text))


def _each_once(found: Sequence[Sequence[int]]) -> Bands | None:
    """Return the only band of each colour; None if a colour has none or several."""
    return tuple(bands[0] for bands in found) if all(len(bands) == 1 for bands in found) else None
