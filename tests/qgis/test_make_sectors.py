"""Sectors as a person makes them in QGIS: from layers in memory, styled and labelled."""

from __future__ import annotations

import re

import processing
import pytest
from aftermap.algorithms.handover import worksites
from aftermap.core.results import ReportPlace, ReportWorksite
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLocale


def roads_around(buildings):
    """Return a ring road around a layer's features, in memory, with a field highway."""
    layer = QgsVectorLayer(
        f"LineString?crs={buildings.crs().authid()}&field=highway:string", "roads", "memory"
    )
    box = buildings.extent()
    box.grow(12)
    feature = QgsFeature(layer.fields())
    feature.setAttribute("highway", "residential")
    ring = QgsGeometry.fromRect(box).convertToType(QgsWkbTypes.GeometryType.LineGeometry)
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


def test_a_sheet_per_worksite_and_a_page_on_changes(plugin, tmp_path):
    before, after = make_memory(12), make_memory(12)
    index = after.fields().indexOf("damage_level")
    after.dataProvider().changeAttributeValues({fid: {index: 4} for fid in after.allFeatureIds()})
    after = save(after, tmp_path / "after.gpkg")
    sectors = processing.run(
        "aftermap:makesectors",
        {"BUILDINGS": after, "SECTOR_COUNT": 3, "SECTORS": str(tmp_path / "sectors.gpkg")},
    )["SECTORS"]
    told = processing.run(
        "aftermap:comparesituations",
        {
            "BEFORE": before,
            "AFTER": after,
            "ZONES_BEFORE": zones_over(before, (1, 2)),
            "ZONES_AFTER": zones_over(before, (2, 1)),
            "CHANGES": str(tmp_path / "changes.gpkg"),
            "ZONE_CHANGES": str(tmp_path / "zone_changes.gpkg"),
        },
    )
    asked = {"BUILDINGS": after, "SECTORS": sectors, "SINCE": "18:00"}
    files = {name: str(tmp_path / f"{name}.pdf") for name in ("PDF", "ATLAS")}
    processing.run("aftermap:situationreport", {**asked, **files})
    assert pages_of(files["PDF"]) == 1
    assert pages_of(files["ATLAS"]) == 3
    changed = {name: told[name] for name in ("CHANGES", "ZONE_CHANGES")}
    processing.run("aftermap:situationreport", {**asked, **changed, "PDF": files["PDF"]})
    assert pages_of(files["PDF"]) == 2


def zones_over(buildings, ranks):
    """Return two cells over a layer, with ranks, in memory."""
    layer = QgsVectorLayer(
        f"Polygon?crs={buildings.crs().authid()}&field=rank:integer&field=people:double",
        "zones",
        "memory",
    )
    box = buildings.extent()
    for place, rank in enumerate(ranks):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([rank, 10.0])
        half = QgsRectangle(box)
        half.setXMinimum(box.xMinimum() + place * box.width() / 2)
        half.setXMaximum(half.xMinimum() + box.width() / 2)
        feature.setGeometry(QgsGeometry.fromRect(half))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def pages_of(path):
    """Return how many pages a PDF has."""
    with open(path, "rb") as stream:
        return max(int(count) for count in re.findall(rb"/Count (\d+)", stream.read()))


def test_what_a_worksite_sheet_says():
    numbers = ("A-1", "TUR01-0001", "C", 2)
    site = ReportWorksite(*numbers, 12.0, 3.0, 34_000.0, 0.1, "blocked", "", 4, 1)
    place = ReportPlace(1, "37SBA4472", 36.1, 36.2, "", 30.0, None, (1, 2, 3, 4), 5, (), site)
    assert worksites.title(place, site).startswith("Worksite A-1 (TUR01-0001)")
    said = worksites.facts(place, site)
    for text in ("Triage: C", "ASR level 2", "at risk: 12", "closed by debris", "Not seen: 10 %",
                 "Hazards", "streets under debris: 4"):  # fmt: skip
        assert text in said


def test_a_worksites_area_is_written_as_the_country_writes_it():
    site = ReportWorksite("A-1", "TUR01-0001", "C", 2, 12.0, 3.0, 1_234.0, 0.1, "", "", None, 1)
    place = ReportPlace(1, "37SBA4472", 36.1, 36.2, "", 30.0, None, (1, 2, 3, 4), 5, (), site)
    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    try:
        assert "1.234 m²" in worksites.facts(place, site), "1,234 would be one and a bit"
    finally:
        QLocale.setDefault(before)
