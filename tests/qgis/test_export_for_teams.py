"""Export for teams in real QGIS: from a layer in memory to files that QGIS reads again."""

from __future__ import annotations

import processing
from aftermap.tests.qgis.test_review import make_memory
from qgis.core import QgsVectorLayer


def test_places_open_again_in_qgis(plugin, tmp_path):
    buildings = make_memory(12)
    found = processing.run(
        "aftermap:exportforteams",
        {
            "BUILDINGS": buildings,
            "CARRIED": "all",
            "KMZ": str(tmp_path / "teams.kml"),
            "GPX": str(tmp_path / "teams.gpx"),
            "TABLE": str(tmp_path / "teams.csv"),
        },
    )
    assert found["BUILDING_COUNT"] == 12
    points = QgsVectorLayer(f"{found['GPX']}|layername=waypoints", "points", "ogr")
    assert points.isValid() and points.featureCount() == 12
    places = QgsVectorLayer(found["KMZ"], "places", "ogr")
    assert places.isValid() and len(places.dataProvider().subLayers()) > 1
    names = {feature["name"] for feature in points.getFeatures()}
    assert any(name.startswith("Destroyed ") for name in names)
