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


def test_pictures_and_layers_open_again_in_qgis(plugin, make_raster, tmp_path):
    pre, post = (make_raster(name, side=200) for name in ("pre.tif", "post.tif"))
    found = processing.run(
        "aftermap:exportforteams",
        {
            "BUILDINGS": make_memory(12),
            "CARRIED": "all",
            "PRE": pre,
            "POST": post,
            "PICTURES": 3,
            "KMZ": str(tmp_path / "teams.kmz"),
            "GEOPACKAGE": str(tmp_path / "teams.gpkg"),
            "GEOJSON": str(tmp_path / "teams.geojson"),
        },
    )
    assert found["PICTURED"] == 3
    places = QgsVectorLayer(found["KMZ"], "places", "ogr")
    assert places.isValid() and len(places.dataProvider().subLayers()) > 1
    told = [feature["description"] for feature in places.getFeatures()]
    assert any('<img src="files/1_after.jpg"' in text for text in told)
    inside = f"{found['GEOPACKAGE']}|layername=buildings"
    for path in (inside, found["GEOJSON"]):
        layer = QgsVectorLayer(path, "again", "ogr")
        assert layer.isValid() and layer.featureCount() == 12
        assert layer.crs().authid() in ("EPSG:4326", "OGC:CRS84")
    assert QgsVectorLayer(inside, "buildings", "ogr").renderer().type() == "RuleRenderer"
