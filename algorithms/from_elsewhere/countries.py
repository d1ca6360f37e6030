"""Which countries an extent touches, by the map of the world that comes with QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.requests import Extent

CODES = ("ISO_A3", "WB_A3")
"""Fields with the letters of a country, the first that has some."""


def countries_of(extent: Extent) -> list[str]:
    """Return the three letters of each country that an extent touches; none where that is unknown.

    The map is coarse: near a border a neighbour may be among them.
    """
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr")
    box = _in_degrees(extent)
    if box is None or not layer.isValid():
        return []
    shape = QgsGeometry.fromRect(box)
    touched = layer.getFeatures(QgsFeatureRequest().setFilterRect(box))
    letters = (_letters(item) for item in touched if item.geometry().intersects(shape))
    return sorted({found for found in letters if found})


def _in_degrees(extent: Extent) -> Optional[QgsRectangle]:
    crs = QgsCoordinateReferenceSystem(extent.crs)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsRectangle(extent.xmin, extent.ymin, extent.xmax, extent.ymax)
    try:
        turned = QgsCoordinateTransform(crs, degrees, QgsCoordinateTransformContext())
        return turned.transformBoundingBox(box)
    except QgsCsException:
        return None


def _letters(country: QgsFeature) -> str:
    for name in CODES:
        text = str(country[name] or "")
        if text.isalpha() and len(text) == 3:  # -99 stands for none
            return text.upper()
    return ""
