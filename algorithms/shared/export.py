"""Layers on their way to the engine: the file they are kept in, or one that shows them so."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, Qt, QTime, QVariant

from ...core.errors import Cancelled, InputError
from ...core.files import sha256_of
from .texts import tr

READABLE = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".gml", ".kml")
"""Files that the engine reads as they are; anything else is exported first."""

DRIVER, SUFFIX = "FlatGeobuf", ".fgb"
"""A GeoPackage would take a column `fid` as its key and silently lose features that share one."""

KEPT = (
    QVariant.Bool,
    QVariant.Int,
    QVariant.UInt,
    QVariant.LongLong,
    QVariant.ULongLong,
    QVariant.Double,
    QVariant.String,
    QVariant.DateTime,
)
"""Types of fields that the exported format has."""


def file_of(layer: QgsVectorLayer) -> Optional[str]:
    """Return the path of a layer's file; None unless the engine sees in it just what QGIS shows."""
    if layer.providerType() != "ogr" or layer.subsetString() or layer.isModified():
        return None
    if layer.crs() != layer.dataProvider().crs():
        return None  # set by hand
    if layer.fields().names() != layer.dataProvider().fields().names():
        return None  # some are joined, or computed by QGIS
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = parts.get("path") or "", parts.get("layerName")
    is_whole = not parts.get("vsiPrefix") and not parts.get("layerId")
    if not is_whole or os.path.splitext(path)[1].lower() not in READABLE:
        return None
    return path + (f"|layername={name}" if name else _unsaid(layer, path))


def geopackage_of(layer: QgsVectorLayer) -> Optional[str]:
    """Return the GeoPackage that a layer is kept in, whatever was done to it in QGIS; else None."""
    if layer.providerType() != "ogr":
        return None
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""
    return path if path.lower().endswith(".gpkg") and os.path.isfile(path) else None


def _unsaid(layer: QgsVectorLayer, path: str) -> str:
    """Return what QGIS takes for granted of a path: the first layer, and a Shapefile's encoding."""
    if len(layer.dataProvider().subLayers()) > 1:
        return "|layerid=0"
    if not path.lower().endswith(".shp"):
        return ""
    shown = layer.dataProvider().encoding()
    is_told = os.path.exists(os.path.splitext(path)[0] + ".cpg")
    anew = QgsVectorLayer(path, "", "ogr")
    if is_told and anew.dataProvider().encoding() == shown:
        return ""
    return f"|option:ENCODING={shown.replace('windows-', 'CP')}"


def export(
    source: QgsProcessingFeatureSource,
    name: str,
    context: QgsProcessingContext,
    feedback: Optional[QgsProcessingFeedback] = None,
) -> str:
    """Write the features of a source that have a geometry, and return the path of the file.

    A layer of polygons may hold multipolygons; a file of polygons would lose them. The same content
    gives the same file while QGIS runs, so that a run that was cut off can go on.

    Args:
        source: what a parameter stands for, with its filter and selection.
        name: of the parameter, which the file is named after.

    Raises:
        InputError: some could not be written.
        Cancelled: the person asked to stop.
    """
    path = QgsProcessingUtils.generateTempFilename(name.lower() + SUFFIX)
    kind = QgsWkbTypes.multiType(QgsWkbTypes.linearType(source.wkbType()))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVER
    columns = plain_fields(source.fields())
    writer = QgsVectorFileWriter.create(
        path, columns, kind, source.sourceCrs(), context.transformContext(), options
    )
    source.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    wanted = 0
    for feature in source.getFeatures():
        if feedback is not None and feedback.isCanceled():
            raise Cancelled
        if not feature.geometry().isEmpty():
            shapes = feature.geometry().coerceToType(kind) or [feature.geometry()]
            plain = QgsFeature(columns)
            plain.setAttributes([as_plain(value) for value in feature.attributes()])
            plain.setGeometry(shapes[0])
            writer.addFeature(plain, QgsFeatureSink.Flag.FastInsert)
            wanted += 1
    del writer  # closes the file
    found = max(QgsVectorLayer(path, "", "ogr").featureCount(), 0)
    if found != wanted:
        raise InputError(
            tr(
                "Only {found} of {wanted} features of the layer '{layer}' could be exported to"
                " '{path}': save the layer as a GeoPackage and choose that file."
            ).format(found=found, wanted=wanted, layer=source.sourceName(), path=path)
        )
    return _named_by_content(path)


def plain_fields(fields: QgsFields) -> QgsFields:
    """Return fields of which those that the exported format lacks are text."""
    plain = QgsFields()
    for field in fields:
        kept = field.type() in KEPT
        plain.append(field if kept else QgsField(field.name(), QVariant.String))
    return plain


def as_plain(value: Any) -> Any:
    """Return an attribute as the engine reads it from a file: lists as JSON, times as ISO 8601."""
    if isinstance(value, QVariant):
        return value  # NULL
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, QByteArray):
        return bytes(value).hex()
    if isinstance(value, (QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def _named_by_content(path: str) -> str:
    """Move a new file where only its content leads, unless its like is there; return its path."""
    try:
        digest = sha256_of(Path(path)).hex()[:16]
        folder = os.path.join(QgsProcessingUtils.tempFolder(), digest)
        kept = os.path.join(folder, os.path.basename(path))
        if os.path.exists(kept):  # its time is part of what a training is known by
            os.remove(path)
        else:
            os.makedirs(folder, exist_ok=True)
            os.replace(path, kept)
    except OSError:  # another run reads or writes its like
        return path
    return kept
