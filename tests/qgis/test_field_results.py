"""Field results in real QGIS: a table and a layer together, from one dialog."""

from __future__ import annotations

import processing
from aftermap.algorithms.shared.sources import Inputs
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import NULL, QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer


def test_tables_and_layers_go_into_the_buildings(plugin, tmp_path):
    project = processing.run(
        "aftermap:fieldproject",
        {"BUILDINGS": make_memory(6), "PROJECT": str(tmp_path / "field.qgz")},
    )
    assert project["PIXEL"] is None
    visited = QgsVectorLayer(f"{tmp_path / 'field.gpkg'}|layername=buildings", "visited", "ogr")
    (first,) = (one for one in visited.getFeatures() if one["building_id"] == 101)
    visited.startEditing()
    visited.changeAttributeValue(first.id(), visited.fields().indexOf("reviewed_level"), 4)
    assert visited.commitChanges()
    table = tmp_path / "kobo.csv"
    table.write_text("g/building_id,g/damage,_submitted_by\n103,Destroyed,team b\n999,minor,x\n")
    found = processing.run(
        "aftermap:importfieldresults",
        {
            "BUILDINGS": save(make_memory(6), tmp_path / "buildings.gpkg"),
            "RESULTS": [visited, str(table)],
            "IMPORTED": str(tmp_path / "checked.gpkg"),
            "TABLE": str(tmp_path / "left.csv"),
        },
    )
    assert (found["TAKEN"], found["BY_NUMBER"], found["UNMATCHED"]) == (2, 2, 1)
    layer = QgsVectorLayer(f"{found['IMPORTED']}|layername=buildings", "checked", "ogr")
    rows = {row["building_id"]: row for row in layer.getFeatures()}
    assert rows[101]["reviewed_level"] == 4 and rows[101]["reviewed_source"] == "QField"
    assert rows[103]["reviewed_level"] == 4 and rows[103]["reviewed_by"] == "team b"
    assert rows[102]["reviewed_level"] == NULL
    assert layer.renderer().type() == "RuleRenderer"
    assert "no such building" in (tmp_path / "left.csv").read_text()


def test_a_table_of_the_project_is_read_as_it_stands(plugin, tmp_path):
    table = tmp_path / "kobo.csv"
    table.write_text("g/level,latitude,longitude\n#x,#lat,#lon\nminor,36,37\n")
    layer = QgsVectorLayer(str(table), "kobo", "ogr")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "aftermap:importfieldresults"
    )

    def read():
        inputs = Inputs(algorithm, {"RESULTS": [layer.id()]}, context)
        return inputs.tables_or_vectors("RESULTS")

    assert read() == (str(table),), "a dialog names a layer by its id"
    layer.setSubsetString("latitude = '36'")
    assert read() != (str(table),), "only the rows that are shown"
    QgsProject.instance().removeMapLayer(layer)
