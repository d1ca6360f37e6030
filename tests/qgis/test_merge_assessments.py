"""Maps of several hands merged as a person does it in QGIS: points in memory beside polygons."""

from __future__ import annotations

import processing
from aftermap.tests.qgis.test_review import make_memory
from qgis.core import QgsFeature, QgsVectorLayer


def test_points_in_memory_are_merged_with_buildings(plugin, tmp_path):
    buildings = make_memory(6)
    points = QgsVectorLayer(
        "Point?crs=EPSG:32637&field=damage_gra:string", "field survey", "memory"
    )
    rows = []
    for building in buildings.getFeatures():
        row = QgsFeature(points.fields())
        row.setGeometry(building.geometry().pointOnSurface())
        row.setAttributes(["Destroyed"])
        rows.append(row)
    points.dataProvider().addFeatures(rows)
    assert points.crs() == buildings.crs() or points.isValid()
    found = processing.run(
        "aftermap:mergeassessments",
        {
            "LAYERS": [buildings, points],
            "CONFLICTS": "first map",
            "MERGED": str(tmp_path / "merged.gpkg"),
        },
    )
    assert (found["BUILDING_COUNT"], found["ADDED"], found["BY_SEVERAL"]) == (6, 0, 6)
    merged = QgsVectorLayer(found["MERGED"], "merged", "ogr")
    assert {row["level_2"] for row in merged.getFeatures()} == {4}
    assert merged.renderer().type() == "categorizedSymbol"
