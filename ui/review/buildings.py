"""Reads the buildings of a layer of any provider, as they are with unsaved edits."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from ...core.verdicts import FIRST, SECOND, VERDICTS
from .fields import BY, LEVEL, PROBABILITIES, find_fields
from .queue import LEVELS, Building


def fields_of(layer: QgsVectorLayer) -> dict[str, int]:
    """Return the index of each field that the review knows."""
    return find_fields([field.name() for field in layer.fields()])


def read_buildings(layer: QgsVectorLayer) -> Iterator[Building]:
    """Yield what the queue wants to know of each feature."""
    fields = fields_of(layer)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(fields.values()))
    for feature in layer.getFeatures(request):
        yield building_of(feature, fields)


def building_of(feature: QgsFeature, fields: Mapping[str, int]) -> Building:
    """Return a feature as a building; what is no number or level is unknown.

    Args:
        feature: of a layer.
        fields: of that layer, see `fields_of`.
    """
    values = feature.attributes()
    row = {name: values[index] for name, index in fields.items() if index < len(values)}
    level = number(row.get("damage_level"))
    odds = [number(row.get(name)) for name in PROBABILITIES]
    return Building(
        feature.id(),
        level=int(level) if level in LEVELS else None,
        verdict=verdict_of(row.get(LEVEL)),
        confidence=number(row.get("confidence")),
        needs_review=bool(number(row.get("needs_review"))),
        people=max(number(row.get("people")) or 0.0, 0.0),
        probabilities=() if None in odds else tuple(odds),  # type: ignore[arg-type]
        survey=number(row.get("survey_order")),
        number=number(row.get("building_id")),
        by=text(row.get(BY)),
        first=verdict_of(row.get(FIRST[0])),
        first_by=text(row.get(FIRST[1])),
        second=verdict_of(row.get(SECOND[0])),
        second_by=text(row.get(SECOND[1])),
    )


def verdict_of(value: Any) -> Optional[int]:
    """Return a field's value as a verdict; None for what is none."""
    found = number(value)
    return int(found) if found in VERDICTS else None  # type: ignore[arg-type]


def number(value: Any) -> Optional[float]:
    """Return a field's value as a number; None for NULL, NaN and text that is none."""
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return None if math.isnan(found) else found


def text(value: Any) -> str:
    """Return a field's value as text; empty for NULL."""
    return value if isinstance(value, str) else ""


def fids_within(
    layer: QgsVectorLayer, area: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> set[int]:
    """Return the features that touch an area; none where it cannot be brought to the layer's CRS.

    Args:
        layer: of any CRS.
        area: a polygon.
        crs: of the area.
    """
    there = QgsGeometry(area)
    try:
        there.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    except QgsCsException:
        return set()
    engine = QgsGeometry.createGeometryEngine(there.constGet())
    engine.prepareGeometry()
    request = QgsFeatureRequest().setFilterRect(there.boundingBox()).setNoAttributes()
    return {
        feature.id()
        for feature in layer.getFeatures(request)
        if feature.hasGeometry() and engine.intersects(feature.geometry().constGet())
    }
