"""Field results in real QGIS: a table and a layer together, from one dialog."""

from __future__ import annotations

import processing
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import NULL, QgsVectorLayer


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
