"""What a sheet's maps draw: copies of layers, so that nothing of the person's own is touched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError
from ...core.results import ReportPlace
from ...core.sentences import say
from ..shared.texts import tr
from .ground import WGS84

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LEVEL_FIELDS = ("damage_level", "damage_lev")
MANY = 5000
"""Buildings above which a PDF holds them as a picture, not as outlines."""

ALMOST = 0.999
"""Any opacity below 1 makes QGIS paint a map instead of drawing it."""

RESULTS = ("paletted", "singlebandpseudocolor", "contour")
"""Renderers of rasters that show no ground."""

OUTLINE, MARK = "#7a0177", "#d7191c"


def buildings_of(path: str, shown: Optional[QgsVectorLayer]) -> QgsVectorLayer:
    """Return the buildings as the engine reads them, drawn as a person sees them.

    Args:
        path: of their file, with what QGIS appends.
        shown: the layer of the person's project, if it is one.

    Raises:
        InputError: QGIS cannot open them.
    """
    layer = opened(path, tr("Buildings by damage"))
    if shown is not None:
        layer.setRenderer(shown.renderer().clone())
    if layer.renderer().type() == "singleSymbol":
        put_style(layer, "buildings")
    make_light(layer)
    return layer


def make_light(layer: QgsVectorLayer) -> None:
    """Take the labels away, and have many features painted."""
    layer.setLabelsEnabled(False)
    if layer.featureCount() > MANY:
        # As a picture: a PDF of 30,000 outlines takes a minute and 30 MB, and viewers stutter.
        layer.setOpacity(ALMOST)


def opened(path: str, name: str) -> QgsVectorLayer:
    """Return the layer of a file.

    Raises:
        InputError: QGIS cannot open it.
    """
    layer = QgsVectorLayer(path, name, "ogr")
    if not layer.isValid():
        raise InputError(
            say(
                "'{path}' cannot be drawn by QGIS: save it as a GeoPackage and choose that.",
                path=path,
            )
        )
    return layer


def put_style(layer: QgsVectorLayer, name: str) -> None:
    """Give a layer one of Aftermap's styles; `loadNamedStyle` would take the one in its file."""
    document = QDomDocument()
    document.setContent((RESOURCES / "styles" / f"{name}.qml").read_text(encoding="utf-8"))
    layer.importNamedStyle(document)


def outlines_of(places: Sequence[ReportPlace], points: float, name: str = "") -> QgsVectorLayer:
    """Return the outlines of urgent zones, each with its rank, in the order of the ranks."""
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={WGS84}&field=rank:integer&field=mgrs:string(20)", name, "memory"
    )
    features = []
    for place in places:
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry.fromWkt(place.outline)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        feature.setAttributes([place.rank, place.mgrs])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    halo = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 220), 1.1)
    symbol.changeSymbolLayer(0, halo)
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(OUTLINE), 0.6))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    _label(layer, "rank", points, QColor(OUTLINE))
    return layer


def point_at(place: QgsPointXY) -> QgsVectorLayer:
    """Return a layer with one conspicuous mark, at a place in degrees."""
    layer = QgsVectorLayer(f"Point?crs={WGS84}", "", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(place))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    mark = {"name": "star", "color": MARK, "outline_color": "#ffffff", "size": "4.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(mark)))
    return layer


def world() -> list[QgsVectorLayer]:
    """Return countries and their parts as QGIS itself brings them along; none where it does not."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    layers = []
    for name, fill, line, width in (
        ("states_provinces", "#00000000", "#b8bfc9", "0.1"),
        ("countries", "#fbf8f1", "#5b6675", "0.35"),
    ):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        if layer.isValid():
            look = {"color": fill, "outline_color": line, "outline_width": width}
            layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
            field = next((f for f in ("NAME", "name", "admin") if f in layer.fields().names()), "")
            if field:
                _label(layer, field, 6 if name == "countries" else 5, QColor("#3b4656"))
            layers.append(layer)
    return layers


def image_of(shown: Optional[QgsRasterLayer], from_project: bool) -> Optional[QgsRasterLayer]:
    """Return a copy of an image; one from a file gets the style that lies beside it."""
    if shown is None:
        return None
    copy = shown.clone()
    if not from_project:
        copy.loadDefaultStyle()
    return copy


def backdrop(shown: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return copies of a project's images and basemaps, those on top first.

    A raster of classes or of a single measure is somebody's result and would hide the ground.
    """
    images = [layer for layer in shown if isinstance(layer, QgsRasterLayer) and layer.renderer()]
    return [layer.clone() for layer in images if layer.renderer().type() not in RESULTS]


def _label(layer: QgsVectorLayer, field: str, points: float, colour: QColor) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = f'"{field}"'
    settings.isExpression = True
    text = QgsTextFormat()
    font = QFont("Arial")
    font.setBold(True)
    text.setFont(font)
    text.setSize(points)
    text.setColor(colour)
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
