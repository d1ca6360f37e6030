"""A smooth field of displacements, made from local shifts of which some are wrong.

As in particle image velocimetry: a shift that its neighbours contradict is replaced by what they
say (normalised median test, Westerweel and Scarano 2005), and the whole is smoothed.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .shift import RELIABLE

FEWEST = 4
"""Accepted shifts below which there is no field, only guesses."""

STRAY = 3.0
"""Pixels by which a shift may leave the plane of all shifts and still help to lay it."""

CONTRADICTION = 2.0
"""Times the neighbours' own spread that a shift may lie from their median."""

NOISE = 0.4
"""Pixels by which good shifts differ anyhow."""

STEEPEST = 0.1
"""Pixels per pixel: no two orthophotos differ by more (6 degrees, or 10 % of scale)."""

REACH = 2
"""Nodes to each side that count as neighbours."""

SMOOTHING = 1.0
"""Standard deviation in nodes."""

PLANE = 0.02
"""Weight of the plane against the shifts around a node: far from all of them it holds alone."""

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Layout:
    """Where shifts are measured: nodes evenly spaced over the image, in its pixels.

    Args:
        first: centre (x, y) of the upper left node.
        step: distance (x, y) between nodes; 0 along an axis of one node.
        rows: nodes down.
        columns: nodes across.
        side: pixels a side of the piece that is compared around a node.
    """

    first: tuple[float, float]
    step: tuple[float, float]
    rows: int
    columns: int
    side: float

    @classmethod
    def over(cls, width: int, height: int, side: float, spacing: float) -> Layout:
        """Return nodes at most `spacing` apart whose pieces fill an image to its edges."""
        side = min(side, width, height)
        counts = [1 + int(np.ceil((size - side) / spacing)) for size in (width, height)]
        step_x, step_y = (
            (size - side) / max(1, count - 1) for size, count in zip((width, height), counts)
        )
        return cls((side / 2, side / 2), (step_x, step_y), counts[1], counts[0], side)

    def nodes(self) -> tuple[Floats, Floats]:
        """Return x and y of the nodes, both (rows, columns)."""
        x = self.first[0] + self.step[0] * np.arange(self.columns)
        y = self.first[1] + self.step[1] * np.arange(self.rows)
        across, down = np.meshgrid(x, y)
        return across, down


@dataclass(frozen=True)
class Shifts:
    """Local shifts.

    Args:
        layout: where they were measured.
        values: columns and rows in pixels of the image, (rows, columns, 2).
        reliability: 0..1, (rows, columns).
        seen: where both images have data, (rows, columns).
    """

    layout: Layout
    values: Floats
    reliability: Floats
    seen: Bools


@dataclass(frozen=True)
class Field:
    """A displacement per pixel: a plane, and what differs from it node by node.

    Args:
        layout: the nodes.
        plane: coefficients of 1, x and y, for columns and for rows, (2, 3).
        local: what is added, linear between the nodes, (rows, columns, 2).
        accepted: nodes whose own shift is in the field; the rest were repaired, (rows, columns).
    """

    layout: Layout
    plane: Floats
    local: Floats
    accepted: Bools

    def at_nodes(self) -> Floats:
        """Return displacements at the nodes, (rows, columns, 2), in pixels."""
        return on_plane(self.plane, *self.layout.nodes()) + self.local

    def over(self, window: Window, factor: int = 1) -> Floats:
        """Return displacements of a window, (h, w, 2), both of an image `factor` times coarser."""
        layout, planes = self.layout, []
        x = (window.col_off + np.arange(int(window.width)) + 0.5) * factor
        y = (window.row_off + np.arange(int(window.height)) + 0.5) * factor
        left, right, across = _cell(x, layout.first[0], layout.step[0], layout.columns)
        upper, lower, down = _cell(y, layout.first[1], layout.step[1], layout.rows)
        # Along each axis by itself, pixel by pixel: no window rounds otherwise.
        for (one, by_x, by_y), local in zip(self.plane, np.moveaxis(self.local, -1, 0)):
            rows = local[upper] * (1 - down) + local[lower] * down
            between = rows[:, left] * (1 - across[:, 0]) + rows[:, right] * across[:, 0]
            planes.append(between + (one + by_x * x) + by_y * y[:, np.newaxis])
        return np.moveaxis(np.stack(planes) / factor, 0, -1)


def fit_field(shifts: Shifts, tolerance: float) -> Field | None:
    """Fit a smooth field to shifts.

    Args:
        shifts: measured, in part wrong.
        tolerance: image pixels that the estimator's own pixel is wide (above 1 on an overview).

    Returns:
        The field, or None if too few shifts can be believed.
    """
    accepted = shifts.reliability >= RELIABLE
    if accepted.sum() < min(FEWEST, accepted.size):
        return None
    x, y = shifts.layout.nodes()
    # Neighbours are compared by what differs from the plane: a turned or scaled image has shifts
    # that grow from node to node, and each would contradict the ones around it.
    plane = _robust_plane(x[accepted], y[accepted], shifts.values[accepted], STRAY * tolerance)
    rest = shifts.values - on_plane(plane, x, y)
    accepted &= _agrees(rest, accepted, NOISE * tolerance)
    if accepted.sum() < min(FEWEST, accepted.size):
        return None
    return Field(shifts.layout, plane, _smooth(rest, accepted * shifts.reliability), accepted)


def on_plane(plane: Floats, x: Floats, y: Floats) -> Floats:
    """Return a plane's displacements at points that broadcast, shape (..., 2)."""
    one, across, down = plane[:, 0], plane[:, 1], plane[:, 2]
    return np.asarray(one + x[..., np.newaxis] * across + y[..., np.newaxis] * down)


def _robust_plane(x: Floats, y: Floats, values: Floats, stray: float) -> Floats:
    """Return the plane that most shifts lie on; a level one where they are few or it is absurd."""
    level = np.zeros((2, 3))
    # The median, for the mean of nine right shifts and one of 200 pixels is 20 pixels wrong.
    level[:, 0] = np.median(values, axis=0)
    if len(values) < 2:
        return level
    here = np.stack([x, y], axis=1)
    # A turn and a scale alone are searched for, as four numbers are found among more wrong shifts
    # than six; the shifts that agree then lay the full plane, which may shear.
    found, inside = cv2.estimateAffinePartial2D(here, here + values, ransacReprojThreshold=stray)
    if found is None or inside.sum() < 2 * FEWEST:
        return level
    kept = inside.ravel() > 0
    design = np.stack([np.ones(kept.sum()), x[kept], y[kept]], axis=1)
    plane = np.linalg.lstsq(design, values[kept], rcond=None)[0].T
    return level if np.abs(plane[:, 1:]).max() > STEEPEST else np.asarray(plane)


def _agrees(rest: Floats, accepted: Bools, noise: float) -> Bools:
    """Return which shifts lie where those around them say, (rows, columns)."""
    agrees = np.zeros(accepted.shape, np.bool_)
    for row, column in np.argwhere(accepted):
        around = np.s_[
            max(0, row - REACH) : row + REACH + 1, max(0, column - REACH) : column + REACH + 1
        ]
        others = accepted[around].copy()
        others[row - around[0].start, column - around[1].start] = False
        if not others.any():
            continue  # nobody vouches for it: alone, a wrong shift looks as good as a right one
        known = rest[around][others]
        middle = np.median(known, axis=0)
        spread = np.median(np.hypot(*(known - middle).T))
        off = np.hypot(*(rest[row, column] - middle))
        # Noise is added, since around a node whose neighbours agree to a hundredth of a pixel every
        # honest shift would stray.
        agrees[row, column] = off <= CONTRADICTION * (spread + noise)
    return agrees if accepted.size > 1 else accepted


def _smooth(rest: Floats, weight: Floats) -> Floats:
    """Return weighted means of the shifts around each node, drawn to the plane where few are."""

    def blur(values: Floats) -> Floats:
        return np.asarray(cv2.GaussianBlur(values, (0, 0), SMOOTHING))

    # Blurred weights divide blurred shifts: a node without a shift takes what its neighbours say
    # and pulls none of them towards zero.
    near = blur(weight) + PLANE
    return np.stack([blur(weight * rest[..., axis]) / near for axis in (0, 1)], axis=-1)


def _cell(
    at: Floats, first: float, step: float, count: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], Floats]:
    """Return the nodes before and after each place along an axis, and how far between them."""
    place = np.clip((at - first) / step if step else np.zeros_like(at), 0, count - 1)
    before = np.floor(place).astype(np.intp)
    return before, np.minimum(before + 1, count - 1), (place - before)[..., np.newaxis]
