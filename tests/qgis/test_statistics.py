"""Damage statistics in real QGIS: layers of every kind, and the square legend of the map."""

from __future__ import annotations

import csv
from pathlib import Path

import processing
import pytest
from aftermap.tests.qgis.test_review import make_memory, save
from osgeo import ogr
from qgis.core import QgsImageLegendNode, QgsLayerTreeModel, QgsProject, QgsVectorLayer


@pytest.mark.parametrize("driver", ["GPKG", None])
def test_figures_of_layers_of_every_kind(plugin, tmp_path, driver):
    layer = make_memory(120)
    if driver:
        layer = save(layer, tmp_path / "town.gpkg")
    found = processing.run(
        "aftermap:damagestatistics",
        {
            "BUILDINGS": layer,
            "TABLE": str(tmp_path / "figures.csv"),
            "WORKBOOK": str(tmp_path / "figures.xlsx"),
            "PICTURE": str(tmp_path / "plots.png"),
            "DRAWING": str(tmp_path / "plots.svg"),
            "BIVARIATE": str(tmp_path / "map.gpkg"),
            "LEGEND": str(tmp_path / "legend.png"),
        },
    )
    with open(found["TABLE"], newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert sum(float(row["people"]) for row in rows) == found["PEOPLE_TOTAL"] == 360
    assert found["BUILDING_COUNT"] == 120
    cells = QgsVectorLayer(found["BIVARIATE"], "map", "ogr")
    assert sum(cell["people"] for cell in cells.getFeatures()) == 360
    labels = [rule.label() for rule in cells.renderer().rootRule().children()]
    assert labels[0] == "Many buildings, many people" and len(labels) == 9
    book = ogr.Open(found["WORKBOOK"])
    names = [book.GetLayerByIndex(index).GetName() for index in range(book.GetLayerCount())]
    assert names == ["levels", "west to east", "north to south", "buildings by people"]
    sheet = book.GetLayerByName("levels")
    people = sum(row.GetField("people") for row in sheet)
    assert people == pytest.approx(360, rel=1e-6)
    for name in ("PICTURE", "DRAWING", "LEGEND"):
        assert Path(found[name]).stat().st_size > 1000


def test_what_nobody_asks_for_is_proposed_or_left_out(plugin):
    found = processing.run("aftermap:damagestatistics", {"BUILDINGS": make_memory(10)})
    assert found["BUILDING_COUNT"] == 10 and found["PARTS"] == 0


def test_the_map_comes_with_its_square_legend(plugin, tmp_path):
    project = QgsProject.instance()
    project.clear()
    processing.runAndLoadResults(
        "aftermap:damagestatistics",
        {"BUILDINGS": make_memory(120), "BIVARIATE": str(tmp_path / "map.gpkg")},
    )
    (layer,) = project.mapLayers().values()
    picture = layer.legendPlaceholderImage()
    assert Path(picture).name == "bivariate_legend.png" and Path(picture).is_file()
    model = QgsLayerTreeModel(project.layerTreeRoot())
    node = project.layerTreeRoot().findLayer(layer.id())
    assert [type(item) for item in model.layerLegendNodes(node)] == [QgsImageLegendNode]
    project.clear()
