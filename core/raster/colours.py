"""Which bands are red, green and blue, as an image itself declares it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from rasterio.enums import ColorInterp

from ..progress import Progress
from .opening import open_raster

ASSUMED = (1, 2, 3)
"""Bands of an image that declares nothing, where nobody chose any."""

NAMES = ("red", "green", "blue")

OTHER = re.compile(r"edge|near|infra|nir|swir|pan", re.IGNORECASE)
"""What makes another band of a colour's name: the red edge is no red."""


def bands_of(path: str, bands: Sequence[int], progress: Progress) -> tuple[int, ...]:
    """Return the bands to read as red, green and blue.

    Args:
        path: a raster.
        bands: what a person chose, which holds whatever the raster declares; empty for no choice.
        progress: told if others than `ASSUMED` are read without having been chosen.

    Raises:
        InputError: the raster cannot be opened.
    """
    if bands:
        return tuple(bands)
    with closing(open_raster(path)) as dataset:
        declared = declared_colours(dataset)
    if declared in (None, ASSUMED):
        return ASSUMED
    assert declared is not None
    progress.log(
        f"'{path}' declares which bands are red, green and blue: {', '.join(map(str, declared))}"
        " are read."
    )
    return declared


def declared_colours(dataset: Any) -> tuple[int, ...] | None:
    """Return the bands that an open raster calls red, green and blue; None if it does not.

    The names of bands count more than their colours, which some writers fill in by their order.
    """
    named = [name or "" for name in dataset.descriptions]
    found = _each_once([
        [n for n, text in enumerate(named, 1) if _says(text, name)] for name in NAMES
    ])  # fmt: skip
    colours = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    return found or _each_once([
        [n for n, colour in enumerate(dataset.colorinterp, 1) if colour == wanted]
        for wanted in colours
    ])  # fmt: skip


def _says(text: str, name: str) -> bool:
    words = re.split(r"[^a-z]+", text.lower())
    return name in words and not OTHER.search(text)


def _each_once(found: Sequence[Sequence[int]]) -> tuple[int, ...] | None:
    """Return the only band of each colour; None if a colour has none or several."""
    return tuple(bands[0] for bands in found) if all(len(bands) == 1 for bands in found) else None
