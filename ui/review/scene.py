"""The ground of a scene: where the images of a review lie, and the grid's cells over it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.mgrs import (
    BANDS,
    NORTHMOST,
    SOUTHMOST,
    Cell,
    band_of,
    domain_of,
    epsg_of,
    zone_of,
)

MOST = 20_000
"""Cells without buildings that are drawn at most: 14 km by 14 km in cells of 100 m."""

EDGE_PARTS = 16
"""Straight edges bend from one CRS to another: each is followed in so many pieces."""

SLIVER = 0.01
"""Metres that an area reaches into a cell by rounding alone."""

Piece = tuple[int, str, QgsGeometry, list[int]]
"""Zone, band, the scene's part in it in metres, and the cells around it: west, south, east and
north in sides."""


def scene_of(layer: QgsVectorLayer, images: Iterable[QgsMapLayer]) -> QgsGeometry:
    """Return the ground that images show, in a layer's CRS; without any, the layer's own extent.

    A map of the whole world is no image of the scene.
    """
    seen = [
        _moved(image.extent(), image.crs(), layer.crs())
        for image in images
        if isinstance(image, QgsRasterLayer) and image.providerType() == "gdal"
    ]
    seen = [shape for shape in seen if not shape.isEmpty()]
    own = layer.extent()
    if not seen and own.isFinite() and not own.isEmpty():
        seen = [QgsGeometry.fromRect(own)]
    return QgsGeometry.unaryUnion(seen) if seen else QgsGeometry()


def cells_over(
    scene: QgsGeometry, crs: QgsCoordinateReferenceSystem, side: int
) -> Iterator[Cell] | None:
    """Return the cells that cover a scene; None where they are too many to draw."""
    try:
        pieces = list(_pieces(scene, crs, side))
    except QgsCsException:
        return iter(())
    count = sum((east - west) * (north - south) for *_, (west, south, east, north) in pieces)
    return _cells(pieces, side) if count <= MOST else None


def _moved(
    box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    if not box.isFinite() or box.isEmpty():
        return QgsGeometry()
    shape = QgsGeometry.fromRect(box).densifyByCount(EDGE_PARTS)
    try:
        shape.transform(QgsCoordinateTransform(source, target, QgsProject.instance()))
    except QgsCsException:
        return QgsGeometry()
    return shape


def _pieces(scene: QgsGeometry, crs: QgsCoordinateReferenceSystem, side: int) -> Iterator[Piece]:
    degrees, project = QgsCoordinateReferenceSystem.fromEpsgId(4326), QgsProject.instance()
    ground = QgsGeometry(scene)
    ground.transform(QgsCoordinateTransform(crs, degrees, project))
    for zone, band in _domains(ground.boundingBox()):
        piece = ground.intersection(QgsGeometry.fromRect(QgsRectangle(*domain_of(zone, band))))
        if piece.isEmpty():
            continue
        utm = QgsCoordinateReferenceSystem.fromEpsgId(epsg_of(zone, band))
        piece.transform(QgsCoordinateTransform(degrees, utm, project))
        piece = piece.buffer(-SLIVER, 1)
        if not piece.isEmpty():
            box = piece.boundingBox()
            low = [math.floor(edge / side) for edge in (box.xMinimum(), box.yMinimum())]
            high = [math.ceil(edge / side) for edge in (box.xMaximum(), box.yMaximum())]
            yield zone, band, piece, [*low, *high]


def _domains(box: QgsRectangle) -> Iterator[tuple[int, str]]:
    if box.isEmpty() or not box.isFinite():
        return
    south, north = (min(max(y, SOUTHMOST), NORTHMOST) for y in (box.yMinimum(), box.yMaximum()))
    first, last = BANDS.index(band_of(south)), BANDS.index(band_of(north))
    degrees = range(math.floor(box.xMinimum()), math.ceil(box.xMaximum()) + 1)
    for band in BANDS[first : last + 1]:
        middle = (domain_of(1, band)[1] + domain_of(1, band)[3]) / 2
        for zone in sorted({zone_of(longitude, middle) for longitude in degrees}):
            yield zone, band


def _cells(pieces: Iterable[Piece], side: int) -> Iterator[Cell]:
    for zone, band, piece, (west, south, east, north) in pieces:
        engine = QgsGeometry.createGeometryEngine(piece.constGet())
        engine.prepareGeometry()
        for row in range(south, north):
            for column in range(west, east):
                cell = Cell(zone, band, column, row, side)
                shape = QgsGeometry.fromRect(QgsRectangle(*cell.edges()))
                if engine.intersects(shape.constGet()):
                    yield cell
