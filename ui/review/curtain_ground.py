"""Where the cells of the inspection curtain lie: of a layer's buildings, and on the map."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.mgrs import Cell, band_of, cell_at, domain_of, epsg_of, is_polar, zone_of
from .buildings import building_of, fields_of
from .queue import Building

BACK = Qgis.TransformDirection.Reverse


class Ground:
    """Brings places into the grid and cells onto a map; remembers how, zone by zone."""

    def __init__(self, crs: QgsCoordinateReferenceSystem) -> None:
        self._crs = crs
        self._degrees = QgsCoordinateReferenceSystem.fromEpsgId(4326)
        self._to_degrees = self._between(crs, self._degrees)
        self._zones: dict[int, QgsCoordinateTransform] = {}

    def cell_of(self, geometry: QgsGeometry, side: int) -> Optional[Cell]:
        """Return the cell of a polygon's representative point; None where there is no grid."""
        point = geometry.pointOnSurface()
        if point.isNull():
            return None
        try:
            place = self._to_degrees.transform(point.asPoint())
            if is_polar(place.y()):
                return None
            zone, band = zone_of(place.x(), place.y()), band_of(place.y())
            metres = self._zone(epsg_of(zone, band)).transform(place)
        except (QgsCsException, TypeError, ValueError):
            return None
        return cell_at(zone, band, metres.x(), metres.y(), side)

    def outline(self, cell: Cell) -> QgsGeometry:
        """Return a cell as a polygon in the CRS, cut where its zone or band ends; maybe empty."""
        shape = QgsGeometry.fromRect(QgsRectangle(*cell.edges()))
        west, south, east, north = domain_of(cell.zone, cell.band)
        try:
            shape.transform(self._zone(cell.epsg()), BACK)
            shape = _near(shape, (west + east) / 2)
            domain = QgsRectangle(west, south, east, north)
            if not domain.contains(shape.boundingBox()):
                shape = shape.intersection(QgsGeometry.fromRect(domain))
            shape.transform(self._to_degrees, BACK)
        except QgsCsException:
            return QgsGeometry()
        return shape

    def _zone(self, code: int) -> QgsCoordinateTransform:
        if code not in self._zones:
            utm = QgsCoordinateReferenceSystem.fromEpsgId(code)
            self._zones[code] = self._between(self._degrees, utm)
        return self._zones[code]

    def _between(self, source: Any, target: Any) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(source, target, QgsProject.instance())


def buildings_in_cells(
    layer: QgsVectorLayer, side: int
) -> Iterator[tuple[Building, Optional[Cell]]]:
    """Yield each feature as the queue knows it, with the cell that it lies in."""
    fields, ground = fields_of(layer), Ground(layer.crs())
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(fields.values()))
    for feature in layer.getFeatures(request):
        cell = ground.cell_of(feature.geometry(), side) if feature.hasGeometry() else None
        yield building_of(feature, fields), cell


def _near(shape: QgsGeometry, middle: float) -> QgsGeometry:
    """Return a polygon in degrees with its longitudes near a meridian, across 180 too."""
    ring = [
        QgsPointXY((point.x() - middle + 180) % 360 - 180 + middle, point.y())
        for point in shape.asPolygon()[0]
    ]
    return QgsGeometry.fromPolygonXY([ring])
