"""Whether two images are one: the same file, or a copy of its pixels under another name.

Nothing has changed between an image and itself, so a pair of them makes every building "no damage",
which is the worst mistake there is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Silent
from ..sentences import say
from .colours import bands_of
from .grid import meet
from .mosaic import Scene
from .pixels import Bools, Values
from .placement import open_placed, source_of
from .reading import read, read_masks
from .scenes import scenes_of

PIECE, PIECES, PIECES_A_SIDE = 64, 16, 6
"""Side in pixels of the pieces that are compared, how many, and along how many places a side."""

ALIKE = 0.12
"""Mean difference, as a share of how much the pixels vary, that lossy compression may make: 0.09 at
JPEG quality 50, on scenes of the 2023 earthquakes. Their images before and after differ by 0.8."""


Bands = Sequence[int]


def refuse_same(before: Sequence[str], bands: Bands, after: Sequence[str], theirs: Bands) -> None:
    """Refuse a pair if one image is in both lists.

    Args:
        before: images before, see `scenes.scenes_of`.
        bands: what is looked at before, empty for what the first image declares. One file may hold
            both images, in bands of their own.
        after: images after.
        theirs: what is looked at after.

    Raises:
        InputError: it is, by name or by its pixels; or one cannot be used.
    """
    found = same_scene(before, bands, after, theirs)
    if found is None:
        return
    old, new = found
    if _same_file(old, new):
        raise InputError(
            say(
                "'{new}' was given both as image before and as image after: choose two images.",
                new=new,
            )
        )
    raise InputError(
        say(
            "'{old}' and '{new}' show the very same pixels, so that no damage would be found:"
            " choose an image from before and another from after the event.",
            old=old,
            new=new,
        )
    )


def same_scene(
    before: Sequence[str], bands: Bands, after: Sequence[str], theirs: Bands
) -> tuple[str, str] | None:
    """Return a scene before and one after that are one image; None if there are none.

    Args:
        before: see `refuse_same`, as the others.
        bands: before.
        after: images.
        theirs: bands after.

    Raises:
        InputError: an image cannot be used.
    """
    old, new = scenes_of(before), scenes_of(after)
    bands, theirs = bands_of(before, bands, Silent()), bands_of(after, theirs, Silent())
    pairs = [(one, other) for one in old for other in new]
    if set(bands) == set(theirs):
        for one, other in pairs:
            if _same_file(one, other):
                return one, other
    grids = {path: Scene.of(path).grid for path in {*old, *new}}
    for one, other in pairs:
        # A copy, and a part cut out, keep the pixels where they are.
        shift = grids[other].shift_on(grids[one])
        if shift is None:
            continue
        with (
            open_placed(one, Resampling.cubic) as old_one,
            open_placed(other, Resampling.cubic) as new_one,
        ):
            looks = _Look(old_one, bands, shift), _Look(new_one, theirs, (0, 0))
            if _same_pixels(*looks, grids[other].window):
                return one, other
    return None


def _same_file(one: str, other: str) -> bool:
    """Return whether two paths lead to one file, through links too, or are one address."""
    if one == other:
        return True
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return False  # an address, or something else that is no file


@dataclass(frozen=True)
class _Look:
    """An open raster, the bands of it that count, and where the other's first pixel lies on it."""

    dataset: Any
    bands: Bands
    shift: tuple[int, int]

    @property
    def window(self) -> Window:
        """Return its pixels as the other counts them."""
        return Window(-self.shift[0], -self.shift[1], self.dataset.width, self.dataset.height)

    def read(self, window: Window) -> tuple[Values, Bools]:
        """Return values (c, h, w) and validity (h, w) of a window as the other counts it."""
        column, row = window.col_off + self.shift[0], window.row_off + self.shift[1]
        at = Window(column, row, window.width, window.height)
        values = read(self.dataset, at, list(self.bands)).astype(np.float64)
        known = (read_masks(self.dataset, at, list(self.bands)) > 0).all(axis=0)
        return values, np.asarray(known & np.isfinite(values).all(axis=0))


def _same_pixels(first: _Look, second: _Look, window: Window) -> bool:
    """Return whether two images on one lattice agree wherever they are looked at."""
    for look in (first, second):
        if max(look.bands) > source_of(look.dataset).count:
            return False  # whoever reads it says so
    differs = varies = 0.0
    for piece in islice(_pieces(meet(first.window, window)), PIECES):
        (one, known), (other, too) = first.read(piece), second.read(piece)
        one, other = one[:, known & too], other[:, known & too]
        if one.size:
            differs += float(np.abs(one - other).mean())
            varies += float(one.std(axis=1).mean())
    return varies > 0 and differs <= ALIKE * varies


def _pieces(shared: Window) -> Iterator[Window]:
    """Yield pieces all over a window, far apart from each other first."""
    if shared.width <= 0 or shared.height <= 0:
        return
    width, height = (min(PIECE, int(side)) for side in (shared.width, shared.height))
    across, down = (
        np.unique(np.linspace(start, start + side - piece, PIECES_A_SIDE).astype(int))
        for start, side, piece in (
            (shared.col_off, shared.width, width),
            (shared.row_off, shared.height, height),
        )
    )
    places = [(int(column), int(row)) for row in down for column in across]
    for index in np.random.default_rng(0).permutation(len(places)):
        yield Window(*places[index], width, height)
