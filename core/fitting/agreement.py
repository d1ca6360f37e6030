"""Where a footprint belongs: by its own edges, by what its neighbours say, or nowhere else.

An outline alone often fits the roof next door as well as its own. Footprints of one neighbourhood
are off alike, so that what they say together decides between the places that fit one of them; a
single one may still leave them, as the roof of a tall building leans away from its neighbours'.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from ..pairing.shift import summit
from .outlines import Floats, Numbers
from .search import Surface, deviations, within

NEIGHBOURS = 24
"""That are asked."""

NEARBY = 256.0
"""Pixels within which neighbours stand."""

SCENE = 4.0
"""Neighbours that the whole scene counts for."""

LOOSE = 2.0
"""Standard deviation in pixels by which neighbours may be off differently."""

WEIGHT = 25.0
"""Of what all neighbours say, against the own edges, where to: for an outline that lies on no edge
anywhere. One that lies all on edges somewhere needs no advice."""

WITNESS = 2.0
"""Of what all neighbours say, against the own edges, whether at all."""

AGREED, CERTAIN = 3.5, 5.0
"""Standard deviations of chance that neighbours must reach together to be heard, and in full."""

SURE = 5.0
"""Standard deviations by which the best place must be better than the present one."""

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Choice:
    """Where a footprint is moved to.

    Args:
        shift: columns and rows in pixels, (2,).
        gain: how much surer this place is than the present one, in standard deviations.
    """

    shift: Floats
    gain: float


def neighbours_of(centres: Floats, chosen: Numbers) -> list[Numbers]:
    """Return the nearest others around each of the chosen footprints.

    Args:
        centres: of all footprints, (n, 2).
        chosen: numbers of those that are asked for.
    """
    points = shapely.points(centres)
    asked, other = shapely.STRtree(points).query(points[chosen], "dwithin", distance=NEARBY)
    asked, other = asked[other != chosen[asked]], other[other != chosen[asked]]
    away = np.hypot(*(centres[other] - centres[chosen[asked]]).T)
    order = np.lexsort((other, away, asked))
    asked, other = asked[order], other[order]
    edges = np.searchsorted(asked, np.arange(len(chosen) + 1))
    return [other[start:end][:NEIGHBOURS] for start, end in zip(edges[:-1], edges[1:])]


def together(surfaces: Surface, scene: Surface | None) -> Surface:
    """Return what footprints say together, in standard deviations of chance, (h, w).

    Args:
        surfaces: deviations of each, (n, h, w); n may be 0.
        scene: mean of those of the whole scene; None if it is not known.
    """
    total = surfaces.sum(axis=0)
    weight = float(len(surfaces))
    if scene is not None:
        total, weight = total + SCENE * scene, weight + SCENE
    return np.asarray(total / np.sqrt(max(1.0, weight)), np.float32)


def choose(own: Surface, others: Surface, narrow: float, reach: tuple[int, int]) -> Choice:
    """Return the best place of a footprint.

    Args:
        own: its own scores, 0..1, (h, w).
        others: what its neighbours say, in standard deviations of chance, (h, w).
        narrow: pixels of its shorter side: farther from where its neighbours say, it would stand
            on another roof.
        reach: columns and rows to each side.
    """
    across, down = reach
    inside = within(reach)
    total = evidence = deviations(own[np.newaxis])[0]
    middle = np.zeros(2)
    peak = float(others[inside].max())
    trust = float(np.clip((peak - AGREED) / (CERTAIN - AGREED), 0, 1))
    if trust > 0:
        loose = np.asarray(cv2.GaussianBlur(others, (0, 0), LOOSE), np.float32)
        middle = _place(loose, inside, reach)
    rows, columns = np.mgrid[-down : down + 1, -across : across + 1]
    away = np.hypot(columns - middle[0], rows - middle[1])
    near = inside & (away <= max(narrow, LOOSE))
    if trust > 0:
        unsure = 1 - float(own[near].max(initial=0.0))
        heard = np.float32(WEIGHT * unsure * trust / loose[inside].max())
        total = total + heard * np.maximum(loose, 0)
        evidence = evidence + np.float32(WITNESS * trust) * loose
    best = _place(total, near, reach)
    gain = evidence[down + int(best[1]), across + int(best[0])] - evidence[down, across]
    return Choice(best + _part(total, best, reach), float(gain))


def _place(surface: Surface, allowed: Bools, reach: tuple[int, int]) -> Floats:
    """Return the shift of the highest value where it is allowed; none where nothing is."""
    if not allowed.any():
        return np.zeros(2)
    row, column = divmod(int(np.where(allowed, surface, -np.inf).argmax()), surface.shape[1])
    return np.array([column - reach[0], row - reach[1]], np.float64)


def _part(surface: Surface, at: Floats, reach: tuple[int, int]) -> Floats:
    """Return the part of a pixel by which the summit lies beside the highest value."""
    column, row = int(at[0]) + reach[0], int(at[1]) + reach[1]
    around = surface[row - 1 : row + 2, column - 1 : column + 2]
    return np.zeros(2) if around.shape != (3, 3) else np.clip(summit(around), -0.5, 0.5)
