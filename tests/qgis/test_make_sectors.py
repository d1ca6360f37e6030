"""Sectors as a person makes them in QGIS: from layers in memory, styled and labelled."""

from __future__ import annotations

import processing
import pytest
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer


def roads_around(buildings):
    """Return a ring road around a layer's features, in memory, with a field highway."""
    layer = QgsVectorLayer(
        f"LineString?crs={buildings.crs().authid()}&field=highway:string", "roads", "memory"
    )
    box = buildings.extent()
    box.grow(12)
    feature = QgsFeature(layer.fields())
    feature.setAttribute("highway", "residential")
    ring = QgsGeometry.fromRect(box).convertToType(1)
    feature.setGeometry(ring)
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.mark.parametrize("with_roads", [False, True])
def test_sectors_are_styled_and_hold_every_building(plugin, tmp_path, with_roads):
    buildings = make_memory(12)
    index = buildings.fields().indexOf("damage_level")
    buildings.dataProvider().changeAttributeValues(
        {fid: {index: 4} for fid in buildings.allFeatureIds()}
    )
    asked = {
        "BUILDINGS": buildings,
        "SECTOR_COUNT": 2,
        "BALANCE": "buildings",
        "SECTORS": str(tmp_path / "sectors.gpkg"),
    }
    if with_roads:
        asked["ROADS"] = roads_around(buildings)
    found = processing.run("aftermap:makesectors", asked)
    layer = QgsVectorLayer(found["SECTORS"], "sectors", "ogr")
    assert sum(feature["buildings"] for feature in layer.getFeatures()) == 12
    assert found["BUILDING_COUNT"] == 12
    assert (found["BLOCKED_EDGES"] is not None) == with_roads
    assert layer.renderer().type() == "RuleRenderer" and layer.labelsEnabled()
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert "Cut off by debris" in labels
    assert layer.metadata().history()


def test_roads_elsewhere_are_one_sentence(plugin, tmp_path):
    buildings = make_memory(3)
    roads = roads_around(buildings)
    fid = next(iter(roads.allFeatureIds()))
    far = QgsGeometry.fromWkt("LineString (0 0, 1 1)")
    roads.dataProvider().changeGeometryValues({fid: far})
    asked = {
        "BUILDINGS": save(buildings, tmp_path / "b.gpkg"),
        "ROADS": roads,
        "SECTORS": str(tmp_path / "sectors.gpkg"),
    }
    with pytest.raises(QgsProcessingException, match="holds no street"):
        processing.run("aftermap:makesectors", asked)
    assert not (tmp_path / "sectors.gpkg").exists()
