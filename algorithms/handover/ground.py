"""Where a sheet's maps lie: their CRS in metres, round scales, grids and bars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ...core.mgrs import band_of, epsg_of, is_polar, zone_of

WGS84 = "EPSG:4326"
MERCATOR = ("EPSG:3857", "EPSG:900913", "EPSG:3785")
"""Their metre is one at the equator only."""

ROUND = (1, 1.1, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5)
ROUND += (7, 7.5, 8, 8.5, 9, 9.5, 10)
"""Scales a person can reckon with, times a power of ten."""

STEPS = (1, 2, 5, 10)
HALF_TURN = 180.0
"""Degrees of longitude: no scene is as wide."""

LONGEST_BAR = 60.0
"""Millimetres of paper."""

LEAST = 40.0
"""Metres that a map shows at least: an outline of nothing has no size."""

AROUND = 1.03
"""How much more than its subject a map shows."""


def crs_in_metres(
    crs: QgsCoordinateReferenceSystem, box: QgsRectangle
) -> QgsCoordinateReferenceSystem:
    """Return a CRS for the maps of a place: its own if that is in true metres, else UTM.

    Args:
        crs: of `box`.
        box: where the place is.
    """
    metres = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    if metres and not crs.isGeographic() and crs.authid() not in MERCATOR:
        return crs
    middle = moved(box, crs, QgsCoordinateReferenceSystem(WGS84)).center()
    if is_polar(middle.y()):
        return QgsCoordinateReferenceSystem("EPSG:5041" if middle.y() > 0 else "EPSG:5042")
    zone, band = zone_of(middle.x(), middle.y()), band_of(middle.y())
    return QgsCoordinateReferenceSystem(f"EPSG:{epsg_of(zone, band)}")


def around_the_globe(middle: QgsPointXY) -> QgsCoordinateReferenceSystem:
    """Return a CRS in metres in which countries far from a place, in degrees, do not fall apart."""
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={middle.y():.4f} +lon_0={middle.x():.4f} +datum=WGS84 +units=m +no_defs"
    )


def moved(
    box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """Return a box in another CRS; an empty one where it has no place there."""
    transform = QgsCoordinateTransform(source, target, QgsCoordinateTransformContext())
    try:
        return transform.transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()


def extent_of(layers: Sequence[QgsMapLayer], target: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return what is around the first of some layers that shows anything."""
    for layer in layers:
        box = _box_of(layer)
        if layer.isValid() and not box.isNull() and box.isFinite():
            found = moved(box, layer.crs(), target)
            if found.isFinite() and not found.isNull():
                return found
    return QgsRectangle()


def _box_of(layer: QgsMapLayer) -> QgsRectangle:
    """Return a layer's extent; across 180 degrees that of the ground, not of the whole earth."""
    box = layer.extent()
    vector = isinstance(layer, QgsVectorLayer) and layer.crs().isGeographic()
    if not vector or box.width() <= HALF_TURN:
        return box
    whole = QgsRectangle()
    whole.setMinimal()
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        one = feature.geometry().boundingBox()
        turn = 2 * HALF_TURN if one.xMaximum() < 0 else 0
        corners = (one.xMinimum() + turn, one.yMinimum(), one.xMaximum() + turn, one.yMaximum())
        whole.combineExtentWith(QgsRectangle(*corners))
    return whole if whole.width() < box.width() else box


def show(item: QgsLayoutItemMap, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """Show a box on a map, in the middle and at the next round scale."""
    item.setCrs(crs)
    size = item.rect()
    width, height = max(box.width(), LEAST) * AROUND, max(box.height(), LEAST) * AROUND
    scale = next_round(max(width / size.width(), height / size.height()) * 1000)
    centre = box.center() if box.isFinite() else QgsPointXY(0, 0)
    around(item, centre, scale)


def around(
    item: QgsLayoutItemMap,
    centre: QgsPointXY,
    scale: float,
    within: Optional[QgsRectangle] = None,
) -> None:
    """Show what is around a place in metres, at a scale.

    Args:
        item: the map.
        centre: of what it shows.
        scale: such as 5000.
        within: moves the centre as far as the map would show what is beyond.
    """
    across, up = (side * scale / 1000 for side in (item.rect().width(), item.rect().height()))
    x, y = centre.x(), centre.y()
    if within is not None:
        x = _moved_inside(x, across, within.xMinimum(), within.xMaximum())
        y = _moved_inside(y, up, within.yMinimum(), within.yMaximum())
    item.setExtent(QgsRectangle(x - across / 2, y - up / 2, x + across / 2, y + up / 2))


def _moved_inside(middle: float, length: float, low: float, high: float) -> float:
    if length >= high - low:
        return (low + high) / 2
    return min(max(middle, low + length / 2), high - length / 2)


def scale_of(item: QgsLayoutItemMap) -> float:
    """Return the scale of a map in metres."""
    return item.extent().width() / item.rect().width() * 1000


def next_round(scale: float) -> float:
    """Return the next scale from `scale` up that a person can reckon with."""
    power = 10.0 ** math.floor(math.log10(scale))
    return next(step * power for step in ROUND if step * power >= scale * (1 - 1e-9))


def step_below(length: float) -> float:
    """Return the longest of 1, 2, 5, 10, 20 ... that goes into a length."""
    power = 10.0 ** math.floor(math.log10(length))
    return max(step * power for step in STEPS if step * power <= length * (1 + 1e-9))


def set_bar(bar: QgsLayoutItemScaleBar) -> None:
    """Give a scale bar two segments of a round length, in metres or kilometres."""
    linked = bar.linkedMap()
    if linked is None or not bar.isVisible():
        return
    metres = scale_of(linked) / 1000 * min(LONGEST_BAR, linked.rect().width() / 3)
    segment = step_below(metres / 2)
    unit = QgsUnitTypes.DistanceUnit
    far = segment >= 1000
    bar.setUnits(unit.DistanceKilometers if far else unit.DistanceMeters)
    bar.setUnitLabel("km" if far else "m")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setUnitsPerSegment(segment / 1000 if far else segment)
    bar.setNumberOfSegments(2)
    bar.update()


def set_grid(item: QgsLayoutItemMap) -> None:
    """Give a map's grids a round interval, about four lines across."""
    for grid in item.grids().asList():
        interval = step_below(item.extent().width() / 3)
        grid.setIntervalX(interval)
        grid.setIntervalY(interval)
        grid.setCrs(QgsCoordinateReferenceSystem())
