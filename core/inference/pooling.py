"""What the network saw of each building: features of cells, averaged over its roof and around it.

Blocks of cells come as their tiles are finished, each cell once; sums and counts per building are
all that stays, so a building across a seam gets the same as one within a tile.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from rasterio import Affine
from rasterio.features import rasterize
from rasterio.transform import array_bounds

from ..buildings.counting import separate_overlaps
from ..raster.grid import Grid
from ..raster.source import Bytes
from ..vector.geometry import Geometries
from .blend import Answer, Blender, Block, cell_plan, in_cells
from .plan import Plan

Floats = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]

FINE = 4
"""Parts a side of a cell in which outlines are drawn: two network pixels, about a metre."""

LAYOUT = "on the roof: image before, image after; around it: image before, image after"
"""What the values of a building are, each quarter the channels of the network's last map."""

AROUND = 2
"""Cells around a building whose ground counts as its surroundings."""


class Pool:
    """Sums features over buildings and around them.

    Args:
        geometries: outlines in the CRS of the image before, shape (n,).
        features: of each cell.
    """

    def __init__(self, geometries: Geometries, features: int) -> None:
        self.features = features
        self._geometries = geometries
        self._tree = shapely.STRtree(geometries)
        self._layer = separate_overlaps(geometries)
        # On the roof first, then around it.
        self._sums = np.zeros((2, len(geometries), features), np.float32)
        self._counts = np.zeros((2, len(geometries)), np.float32)

    def begin(self, plan: Plan, whole: Grid) -> None:
        """Take the tiles of the run, and the grid of the image before as a whole."""
        self._plan = cell_plan(plan)
        self._blender = Blender(self._plan, [1] * self.features)
        step = plan.x.unit / self._plan.x.unit, plan.y.unit / self._plan.y.unit
        scale = Affine.scale(step[0] / FINE, step[1] / FINE)
        self._transform = whole.transform * scale

    def around(self, plan: Plan) -> int:
        """Return the image pixels around a building that count as its surroundings, rounded up."""
        parts = cell_plan(plan).x.unit
        return -(-(AROUND + 1) * max(plan.x.unit, plan.y.unit) // parts)

    def add(self, answer: Answer) -> None:
        """Take the plan's next answer."""
        block = self._blender.add(in_cells(answer))
        if block is not None:
            self._add(block)

    def pooled(self) -> Floats:
        """Return what was seen: on the roof, then around it, 0..1, rows of NaN where nothing was.

        Shape (n, 2 * features). A building that has no ground of its own around it, as in a
        terrace, is given that of its roof.
        """
        with np.errstate(invalid="ignore", divide="ignore"):
            inside, outside = self._sums / self._counts[..., np.newaxis] / 255
        outside = np.where(np.isfinite(outside), outside, inside)
        return np.concatenate([inside, outside], axis=1)

    def _add(self, block: Block) -> None:
        left = int(block.window.col_off + self._plan.window.col_off) - AROUND
        top = int(block.window.row_off + self._plan.window.row_off) - AROUND
        height, width = (side + 2 * AROUND for side in block.values.shape[1:])
        frame = self._transform * Affine.translation(left * FINE, top * FINE)
        shape = height * FINE, width * FINE
        near = self._tree.query(shapely.box(*array_bounds(*shape, frame)))
        drawn = []
        for layer in np.unique(self._layer[near]):
            members = near[self._layer[near] == layer]
            shapes = zip(self._geometries[members], range(1, len(members) + 1))
            drawn.append((members, rasterize(shapes, shape, transform=frame, dtype="int32")))
        built = np.zeros(shape, np.bool_)
        for _, labels in drawn:
            built |= labels > 0
        kernel = np.ones((2 * AROUND * FINE + 1,) * 2, np.uint8)
        inner = (slice(AROUND * FINE, -AROUND * FINE),) * 2
        for members, labels in drawn:
            self._sum(0, members, labels[inner], block.values)
            wide = cv2.dilate(labels.astype(np.float32), kernel).astype(np.int32)
            self._sum(1, members, np.where(built, 0, wide)[inner], block.values)

    def _sum(self, place: int, members: npt.NDArray[np.intp], labels: Labels, cells: Bytes) -> None:
        """Add cells to buildings, each by the share of it that lies in the building."""
        rows, columns = np.nonzero(labels)
        width = cells.shape[2]
        at = rows // FINE * width + columns // FINE
        seen = cells.any(axis=0).ravel()[at]  # where nobody asked the network nothing was seen
        both = labels[rows, columns][seen].astype(np.int64) * (width * cells.shape[1]) + at[seen]
        pairs, parts = np.unique(both, return_counts=True)
        if not len(pairs):
            return
        which, cell = np.divmod(pairs, width * cells.shape[1])
        told = cells.reshape(len(cells), -1)[:, cell].T * parts[:, np.newaxis].astype(np.float32)
        first = np.flatnonzero(np.diff(which, prepend=-1))
        buildings = members[which[first] - 1]
        self._sums[place, buildings] += np.add.reduceat(told, first, axis=0)
        self._counts[place, buildings] += np.add.reduceat(parts.astype(np.float32), first)
