from __future__ import annotations

from pathlib import Path

import pytest
from aftermap.core.reporting.styles import STYLES, attach_style
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

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
    ],
)
def test_each_value_is_drawn_in_a_colour_of_its_own(
    application: object, tmp_path: Path, style: str, field: str, values: list[int | None]
) -> None:
    path = write_row(tmp_path / "row.gpkg", field, values)
    attach_style(path, style, "row")
    squares = draw(QgsVectorLayer(path, "row", "ogr"), len(values))
    known = [colours for value, colours in zip(values, squares) if value in (1, 2, 3, 4, 5)]
    assert all(len(colours) == 1 and colours != {"#ffffff"} for colours in known)
    assert len(set.union(*known)) == len(known)
    for value, colours in zip(values, squares):
        if value not in (1, 2, 3, 4, 5):
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
    "buildings", "difference_buildings", "footprints", "grid_buildings", "residuals", "split",
    "truth", "zones",
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
