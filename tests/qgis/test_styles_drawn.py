from __future__ import annotations

from pathlib import Path

import pytest
from aftermap.core.reporting.styles import STYLES, attach_style
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeForm, QgsGui
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

SIDE = 40
"""Pixels per feature in the pictures drawn here."""


KINDS = {int: "integer", str: "string", bool: "bool"}


def write_row(path: Path, field: str, values: list) -> str:
    """Write a row of squares, one per value, and return the GeoPackage's path."""
    kind = KINDS[type(values[0])]
    memory = QgsVectorLayer(f"Polygon?crs=EPSG:32637&field={field}:{kind}", "row", "memory")
    for index, value in enumerate(values):
        feature = QgsFeature(memory.fields())
        feature.setAttribute(field, value)
        square = QgsRectangle(index + 0.1, 0.1, index + 0.9, 0.9)
        feature.setGeometry(QgsGeometry.fromRect(square))
        memory.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "row"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(path), QgsCoordinateTransformContext(), options
    )
    return str(path)


def draw(layer: QgsVectorLayer, count: int) -> list[set[str]]:
    """Draw a row and return the colours in the inner part of each square."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(0, 0, count, 1))
    settings.setOutputSize(QSize(SIDE * count, SIDE))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    inner = range(SIDE // 4, 3 * SIDE // 4)
    return [
        {QColor(image.pixel(index * SIDE + x, y)).name() for x in inner for y in inner}
        for index in range(count)
    ]


@pytest.mark.parametrize(
    ("style", "field", "values"),
    [
        ("buildings", "damage_level", [1, 2, 3, 4, None, 255]),
        ("zones", "urgency_class", [1, 2, 3, 4, 5, None]),
        ("bivariate", "bivariate", [11, 12, 13, 21, 22, 23, 31, 32, 33]),
    ],
)
def test_each_value_is_drawn_in_a_colour_of_its_own(
    application: object, tmp_path: Path, style: str, field: str, values: list[int | None]
) -> None:
    path = write_row(tmp_path / "row.gpkg", field, values)
    attach_style(path, style, "row")
    squares = draw(QgsVectorLayer(path, "row", "ogr"), len(values))
    known = [colours for value, colours in zip(values, squares) if (value or 255) < 255]
    assert all(len(colours) == 1 and colours != {"#ffffff"} for colours in known)
    assert len(set.union(*known)) == len(known)
    for value, colours in zip(values, squares):
        if value in (None, 255):
            assert len(colours) > 1, "unknown is hatched"
            assert not colours & set.union(*known)


@pytest.mark.parametrize(
    ("style", "field", "values"),
    [
        ("split", "part", ["train", "validation", "test"]),
        ("difference_buildings", "status", ["found", "missed", "false"]),
        ("grid_buildings", "damaged", [True, False, None]),
    ],
)
def test_each_kind_is_drawn_in_a_colour_of_its_own(
    application: object, tmp_path: Path, style: str, field: str, values: list[object]
) -> None:
    path = write_row(tmp_path / "row.gpkg", field, values)
    attach_style(path, style, "row")
    squares = draw(QgsVectorLayer(path, "row", "ogr"), len(values))
    assert all(colours != {"#ffffff"} for colours in squares), "everything is drawn"
    assert not set.intersection(*squares) - {"#ffffff"}


def test_truth_is_drawn_as_outlines_only(application: object, tmp_path: Path) -> None:
    path = write_row(tmp_path / "row.gpkg", "damage_level", [1, 4])
    attach_style(path, "truth", "row")
    assert draw(QgsVectorLayer(path, "row", "ogr"), 2) == [{"#ffffff"}, {"#ffffff"}]


VECTOR_STYLES = (
    "bivariate", "buildings", "buildings_outlines", "buildings_review", "buildings_reviewed",
    "changes", "curtain", "difference_buildings", "fitted", "footprints", "grid_buildings",
    "outlines", "residuals", "scenes", "sectors", "split", "survey_cells", "survey_estimates",
    "truth",
    "zone_changes", "zones",
)  # fmt: skip


@pytest.mark.parametrize(
    "style",
    sorted(path.stem for path in STYLES.glob("*.qml") if path.stem not in VECTOR_STYLES),
)
def test_raster_styles_load_from_beside_the_file(
    application: object, make_raster, style: str
) -> None:
    path = make_raster("raster.tif", bands=4)
    attach_style(str(path), style, values={f"break{number}": str(number) for number in range(1, 6)})
    layer = QgsRasterLayer(str(path), "styled")
    assert layer.renderer().type() in ("paletted", "singlebandpseudocolor")
    labels = [label for label, _ in layer.legendSymbologyItems()]
    assert len(labels) >= 2 and all(labels)


FILLED = {
    "levels": [True, True, True, True, False, True],
    "outlines": [False] * 6,
    "needs review": [True, *[False] * 5],
    "reviewed": [False, False, True, True, False, True],
}
NAMED = tuple(FILLED)
BUILDING = ("building_id:integer", "damage_level:integer", "damage_label:string",
            "needs_review:boolean", "reviewed_level:integer", "people:double",
            "confidence:double")  # fmt: skip


@pytest.fixture
def town(application: object, tmp_path: Path) -> QgsVectorLayer:
    """Six buildings in a GeoPackage with its styles; the last four have verdicts."""
    fields = "&".join(f"field={field}" for field in BUILDING)
    memory = QgsVectorLayer(f"Polygon?crs=EPSG:32637&{fields}", "row", "memory")
    for index, verdict in enumerate((None, None, 1, 4, 0, 255)):
        feature = QgsFeature(memory.fields())
        feature.setAttributes([index, 3, "major", index == 0, verdict, 2.345, 0.6789])
        square = QgsRectangle(index + 0.1, 0.1, index + 0.9, 0.9)
        feature.setGeometry(QgsGeometry.fromRect(square))
        memory.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName, path = "row", str(tmp_path / "row.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, path, QgsCoordinateTransformContext(), options
    )
    attach_style(path, "buildings", "row")
    return QgsVectorLayer(path, "row", "ogr")


def use(layer: QgsVectorLayer, name: str) -> None:
    _, ids, names, _, _ = layer.listStylesInDatabase()
    text, problem = layer.getStyleFromDatabase(ids[names.index(name)])
    assert not problem
    document = QDomDocument()
    document.setContent(text)
    assert layer.importNamedStyle(document)[0]


@pytest.mark.parametrize("name", NAMED)
def test_a_geopackage_carries_named_styles(town: QgsVectorLayer, name: str) -> None:
    count, _, names, _, _ = town.listStylesInDatabase()
    assert count == 4 and sorted(names[:4]) == sorted(NAMED)
    use(town, name)
    squares = draw(town, 6)
    filled = [colours != {"#ffffff"} for colours in squares]
    assert filled == FILLED[name]
    labels = [item.label() for item in town.renderer().legendSymbolItems()]
    assert all(labels) and len(set(labels)) == len(labels)


def test_the_style_of_levels_follows_a_persons_verdict(town: QgsVectorLayer) -> None:
    major, _, none, destroyed, nothing, untold = draw(town, 6)
    assert len({frozenset(item) for item in (major, none, destroyed, nothing, untold)}) == 5
    assert nothing == {"#ffffff"} and len(untold) > 1, "the roof of what is none stays visible"


def test_outlines_leave_the_roof_visible(town: QgsVectorLayer) -> None:
    use(town, "outlines")
    assert draw(town, 6) == [{"#ffffff"}] * 6


def test_zoomed_out_every_building_is_a_point(town: QgsVectorLayer) -> None:
    settings = QgsMapSettings()
    settings.setLayers([town])
    settings.setDestinationCrs(town.crs())
    settings.setExtent(QgsRectangle(-3000, -3000, 3000, 3000))
    settings.setOutputSize(QSize(300, 300))
    assert settings.scale() > 30000
    context = town.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    coloured = sum(
        QColor(image.pixel(x, y)).saturation() > 100 for x in range(300) for y in range(300)
    )
    assert coloured >= 4, "a building of a metre would be less than a pixel"


@pytest.mark.parametrize("name", NAMED)
def test_the_legend_shows_no_points(town: QgsVectorLayer, name: str) -> None:
    use(town, name)
    for item in town.renderer().legendSymbolItems():
        symbol = item.symbol()
        with_point = symbol.asImage(QSize(SIDE, SIDE))
        for place in reversed(range(symbol.symbolLayerCount())):
            if symbol.symbolLayer(place).layerType() == "CentroidFill":
                symbol.deleteSymbolLayer(place)
        assert with_point == symbol.asImage(QSize(SIDE, SIDE)), item.label()


def test_the_form_has_words_tabs_and_fields_that_are_not_to_be_changed(
    town: QgsVectorLayer,
) -> None:
    fields = town.fields()
    level, verdict = fields.indexOf("damage_level"), fields.indexOf("reviewed_level")
    assert town.attributeDisplayName(level) == "Level by the network"
    assert town.editorWidgetSetup(verdict).type() == "ValueMap"
    words = [key for item in town.editorWidgetSetup(verdict).config()["map"] for key in item]
    assert words[0] == "No building" and words[-1] == "Cannot be told"
    config = town.editFormConfig()
    assert config.readOnly(level) and not config.readOnly(verdict)
    tabs = [tab.name() for tab in config.tabs()]
    assert tabs == ["Building", "Review", "Two readers", "How sure", "Pixels"]
    assert config.tabs()[2].visibilityExpression().enabled(), "only where two read"
    context = town.createExpressionContext()
    context.setFeature(town.getFeature(4))
    tip = QgsExpression.replaceExpressionText(town.mapTipTemplate(), context)
    assert "reviewed: destroyed" in tip and "confidence 0.68" in tip and "2.3 people" in tip
    assert "[%" not in tip, "QGIS leaves what it cannot read as it stands"
    QgsGui.editorWidgetRegistry().initEditors()  # as QGIS's own window does
    form = QgsAttributeForm(town, town.getFeature(4))
    assert form.feature().id() == 4
