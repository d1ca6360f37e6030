"""Maps of several hands merged as a person does it in QGIS: points in memory beside polygons."""

from __future__ import annotations

import processing
from aftermap.tests.qgis.test_review import make_memory
from qgis.core import QgsFeature, QgsVectorLayer


def test_points_in_memory_are_merged_with_buildings(plugin, tmp_path):
    buildings = make_memory(6)
    crs = buildings.crs().authid()
    points = QgsVectorLayer(f"Point?crs={crs}&field=damage_gra:string", "survey", "memory")
    known = sum(row["damage_level"] in (1, 2, 3, 4) for row in buildings.getFeatures())
    rows = []
    for building in buildings.getFeatures():
        row = QgsFeature(points.fields())
        row.setGeometry(building.geometry().pointOnSurface())
        row.setAttributes(["Destroyed"])
        rows.append(row)
    points.dataProvider().addFeatures(rows)
    found = processing.run(
        "aftermap:mergeassessments",
        {
            "LAYERS": [buildings, points],
            "CONFLICTS": "first map",
            "MERGED": str(tmp_path / "merged.gpkg"),
        },
    )
    assert (found["BUILDING_COUNT"], found["ADDED"], found["BY_SEVERAL"]) == (6, 0, known)
    merged = QgsVectorLayer(found["MERGED"], "merged", "ogr")
    assert {row["level_2"] for row in merged.getFeatures()} == {4}
    assert merged.renderer().type() == "RuleRenderer"
