"""Damage statistics in real QGIS: layers of every kind, and the square legend of the map."""

from __future__ import annotations

import csv
from pathlib import Path

import processing
import pytest
from aftermap.algorithms.shared.notice import NOTICE, tell
from aftermap.core.results import AssessBuildingsResult
from aftermap.tests.qgis.test_review import make_memory, save
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsImageLegendNode,
    QgsLayerTreeModel,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtTest import QTest

BUILDINGS = AssessBuildingsResult("b.gpkg", 1445, (1204, 98, 80, 43), 20, (1.0,) * 4, 1.0)


class Feedback(QgsProcessingFeedback):
    """Keeps what is pushed."""

    def __init__(self):
        super().__init__()
        self.said = []

    def pushInfo(self, info):
        self.said.append(info)


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


def test_a_run_ends_in_the_log_and_in_the_message_bar(plugin, tmp_path):
    bar, feedback = plugin._iface.messageBar(), Feedback()
    for count in (120, 30):
        processing.run(
            "aftermap:damagestatistics", {"BUILDINGS": make_memory(count)}, feedback=feedback
        )
        QTest.qWait(20)
        assert bar.currentItem().title() == "Damage statistics"
        assert bar.currentItem().text().startswith(f"Buildings: {count}; destroyed")
        ends = [item for item in bar.items() if item.title() == "Damage statistics"]
        assert len(ends) == 1, "one run's end takes the place of the one before"
    (first, second) = (text for text in feedback.said if "Buildings:" in text)
    assert "\nBuildings: 120; destroyed" in first and "\nPeople: about 360; in" in first
    assert second.startswith("\nDamage statistics\nBuildings: 30;")


def test_the_end_of_a_run_is_heard_from_another_thread(plugin):
    bar = plugin._iface.messageBar()
    bar.clearWidgets()
    task = QgsTask.fromFunction("tell", lambda task: NOTICE.said.emit("A run", ["Line", "more"]))
    QgsApplication.taskManager().addTask(task)
    for _ in range(200):
        QTest.qWait(10)
        if bar.currentItem():
            break
    assert (bar.currentItem().title(), bar.currentItem().text()) == ("A run", "Line")


def test_numbers_are_written_in_the_language_of_the_person(plugin):
    QLocale.setDefault(QLocale("tr_TR"))
    try:
        feedback = Feedback()
        tell("Sonuç", BUILDINGS, feedback)
    finally:
        QLocale.setDefault(QLocale("en_US"))
    assert "1.445" in feedback.said[0] and "3,0 %" in feedback.said[0]


def test_verify_names_what_does_not_fit(plugin, tmp_path):
    layer = save(make_memory(20), tmp_path / "town.gpkg")
    made = processing.run(
        "aftermap:damagestatistics", {"BUILDINGS": layer, "BIVARIATE": str(tmp_path / "map.gpkg")}
    )
    with pytest.raises(QgsProcessingException, match="neither buildings"):
        processing.run("aftermap:verify", {"FILE": made["BIVARIATE"]})
    feedback = Feedback()
    found = processing.run("aftermap:verify", {"FILE": layer.source()}, feedback=feedback)
    assert (found["FITS"], found["MISFITS"]) == (0, 6), "areas, labels: it is no run's"
    assert any("Does not fit: 6" in text for text in feedback.said)
