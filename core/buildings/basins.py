"""Basins of the building probability in one window: what flows to one roof when uphill is roof.

A watershed that is the same however the raster is cut into blocks. Every pixel of a building points
to the most certain of its four neighbours, which is known from the pixel's surroundings alone; what
leaves a block is told by the pixel at which it does, and joined later (`apart`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.grid import Grid
from .outlines import CONNECTIVITY

Surface = npt.NDArray[np.int64]
"""Smoothed probability: 0..255 * `UNIT`, shape (h, w)."""

Index = npt.NDArray[np.int64]

Labels = npt.NDArray[np.int32]

Bools = npt.NDArray[np.bool_]

SMOOTHING = 1.0
"""Metres (standard deviation). Less follows chimneys and shadows, more closes the gaps."""

WEIGHTS = 256
"""What the kernel's whole weights add up to: with both axes, every sum stays below 2**24 and is
exact in float32, whatever the order in which a processor adds. Pixels must not depend on blocks."""

UNIT = WEIGHTS * WEIGHTS

Sides = tuple[tuple[Any, Any], ...]

NOWHERE = -1
"""Where a basin leads to that ends in its own block."""

NEIGHBOURS: Sides = (np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])
SEAMS: Sides = (
    (np.s_[1:-1, -2], np.s_[1:-1, -1]),
    (np.s_[-2, 1:-1], np.s_[-1, 1:-1]),
)
"""Pixels and those to the right, then those below; of the whole window, and of its last ones."""

WIDEST = 20.0
"""Pixels of smoothing at most: beyond, whole weights of 256 no longer draw a bell."""


@dataclass(frozen=True)
class Contacts:
    """Where two basins touch, the highest place of each pair, shape (n,).

    Args:
        left: label of one basin.
        right: label of the other, or the whole grid's pixel in which it lies.
        height: the lower of the two pixels that touch.
        place: which pixels these are, as a number that no other contact of the grid has.
    """

    left: Index
    right: Index
    height: Index
    place: Index

    def take(self, chosen: Index) -> Contacts:
        """Return some of the contacts, in the order chosen."""
        return Contacts(
            self.left[chosen], self.right[chosen], self.height[chosen], self.place[chosen]
        )


@dataclass(frozen=True)
class Basins:
    """The basins of a block.

    Args:
        first: label of the first one.
        areas: pixels per basin, shape (n,).
        cores: pixels at or above the level of cores, shape (n,).
        leads: the whole grid's pixel in a neighbouring block to which a basin flows, `NOWHERE` for
            those that end here, shape (n,).
        inside: contacts of two basins of this block.
        across: contacts with pixels of the blocks to the right and below.
        border: pixels of the whole grid along the block's edge that are building.
        border_labels: their basins.
    """

    first: int
    areas: Index
    cores: Index
    leads: Index
    inside: Contacts
    across: Contacts
    border: Index
    border_labels: Index

    def counted_from(self, before: int) -> Basins:
        """Return the same basins, labelled after `before` others."""
        return replace(
            self,
            first=self.first + before,
            inside=replace(
                self.inside, left=self.inside.left + before, right=self.inside.right + before
            ),
            across=replace(self.across, left=self.across.left + before),
            border_labels=self.border_labels + before,
        )


def bell(pixels: float) -> npt.NDArray[np.float32]:
    """Return a Gaussian kernel of whole weights that add up to `WEIGHTS`, of odd length.

    Args:
        pixels: standard deviation.
    """
    deviation = min(pixels, WIDEST)
    reach = max(1, math.ceil(2.5 * deviation))
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (offsets / max(deviation, 1e-3)) ** 2)
    whole = np.rint(weights / weights.sum() * WEIGHTS)
    whole[reach] += WEIGHTS - whole.sum()
    return np.asarray(whole, np.float32)


def smoothed(values: npt.NDArray[Any], across: npt.ArrayLike, down: npt.ArrayLike) -> Surface:
    """Return probabilities of 0..255 smoothed by two kernels of `bell`; exact whole numbers."""
    source = values.astype(np.float32)
    soft = cv2.sepFilter2D(source, cv2.CV_32F, np.asarray(across), np.asarray(down))
    return np.asarray(soft, np.int64)


def basins(
    surface: Surface, building: Bools, core: int, block: Window, grid: Grid
) -> tuple[Labels, Basins]:
    """Return the basin of each pixel of a block, and what is to be known of the basins.

    Args:
        surface: of the block and one pixel around it, shape (h + 2, w + 2).
        building: the same shape; false beyond the grid.
        core: level from which on pixels that touch are one basin, in units of the surface.
        block: its place on the grid.
        grid: the whole grid.

    Returns:
        Labels 1..n, 0 outside buildings, of the block's shape; and the basins.
    """
    here = np.zeros(surface.shape, np.bool_)
    here[1:-1, 1:-1] = building[1:-1, 1:-1]
    certain = here & (surface >= core)
    places = _places(block, grid)
    node, leads = _nodes(surface, building, here, certain, places)
    labels = node.reshape(surface.shape)
    on_border = np.flatnonzero(here & ~_shrunk(here))
    return labels[1:-1, 1:-1], Basins(
        first=1,
        areas=np.bincount(labels[here], minlength=len(leads) + 1)[1:],
        cores=np.bincount(labels[certain], minlength=len(leads) + 1)[1:],
        leads=leads,
        inside=_highest(_inside(surface, labels, places)),
        across=_across(surface, labels, building, places),
        border=places.ravel()[on_border],
        border_labels=node[on_border].astype(np.int64),
    )


def _nodes(
    surface: Surface, building: Bools, here: Bools, certain: Bools, places: Index
) -> tuple[Labels, Index]:
    """Return the basin of each pixel, flat, and where each basin leads to."""
    count, patches = cv2.connectedComponents(certain.view(np.uint8), connectivity=CONNECTIVITY)
    node = np.asarray(patches.ravel(), np.int32)
    slope = np.flatnonzero(here & ~certain)
    ends = _uphill(surface, building, slope)
    feet = np.unique(ends[node[ends] == 0])
    node[feet] = np.arange(count, count + len(feet))
    node[slope] = node[ends]
    node[~here.ravel()] = 0
    outside = np.where(here.ravel()[feet], NOWHERE, places.ravel()[feet])
    return node, np.concatenate([np.full(count - 1, NOWHERE), outside])


def _uphill(surface: Surface, building: Bools, slope: Index) -> Index:
    """Return where the way up ends from each pixel of the slope: at the first pixel beside it that
    is not on it, or at a peak.

    Of equally high neighbours, the one further down and right is higher, as a plateau has one top.
    """
    size, width = surface.size, surface.shape[1]
    height = np.where(building, surface * size + np.arange(size).reshape(surface.shape), -1).ravel()
    around = slope[:, None] + np.array([-width, -1, 0, 1, width])
    way = np.arange(size)
    way[slope] = around[np.arange(len(slope)), height[around].argmax(axis=1)]
    while True:
        further = way[way[slope]]
        if np.array_equal(further, way[slope]):
            return np.asarray(further, np.int64)
        way[slope] = further


def _inside(surface: Surface, labels: Any, places: Index) -> Contacts:
    """Return every pair of touching pixels of different basins."""
    found = []
    for direction, (one, other) in enumerate(NEIGHBOURS):
        touch = (labels[one] != labels[other]) & (labels[one] > 0) & (labels[other] > 0)
        pair = np.sort([labels[one][touch], labels[other][touch]], axis=0)
        height = np.minimum(surface[one], surface[other])[touch]
        found.append((*pair, height, 2 * places[one][touch] + direction))
    return Contacts(*(np.concatenate(column).astype(np.int64) for column in zip(*found)))


def _highest(contacts: Contacts) -> Contacts:
    """Return the first of the highest contacts of each pair: no other can change anything."""
    order = np.lexsort((contacts.place, -contacts.height, contacts.right, contacts.left))
    left, right = contacts.left[order], contacts.right[order]
    new = np.ones(len(order), np.bool_)
    new[1:] = (left[1:] != left[:-1]) | (right[1:] != right[:-1])
    return contacts.take(order[new])


def _across(surface: Surface, labels: Any, building: Bools, places: Index) -> Contacts:
    """Return the contacts with pixels of the blocks to the right and below."""
    found = []
    for direction, (one, other) in enumerate(SEAMS):
        touch = (labels[one] > 0) & building[other]
        height = np.minimum(surface[one], surface[other])[touch]
        left, beyond = labels[one][touch], places[other][touch]
        found.append((left, beyond, height, 2 * places[one][touch] + direction))
    return Contacts(*(np.concatenate(column).astype(np.int64) for column in zip(*found)))


def _shrunk(here: Bools) -> Bools:
    inner = np.zeros_like(here)
    inner[2:-2, 2:-2] = here[2:-2, 2:-2]
    return inner


def _places(block: Window, grid: Grid) -> Index:
    """Return the number of each pixel of a block, and of one around it, on the whole grid."""
    rows = np.arange(block.row_off - 1, block.row_off + block.height + 1, dtype=np.int64)
    columns = np.arange(block.col_off - 1, block.col_off + block.width + 1, dtype=np.int64)
    return np.asarray(rows[:, None] * grid.width + columns, np.int64)
