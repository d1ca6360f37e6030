"""Field projects in real QGIS: copied elsewhere, opened, filled in and saved."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta, timezone
from zipfile import ZipFile

import processing
import pytest
from aftermap.tests.qgis.test_review import make_memory
from osgeo import gdal
from qgis.core import NULL, QgsProject, QgsVectorLayer


@pytest.fixture
def field(plugin, make_raster, tmp_path):
    """Return the folder into which a field project was copied."""
    post = make_raster("post.tif", side=300)
    image = gdal.Open(post, gdal.GA_Update)
    image.GetRasterBand(1).WriteRaster(20, 20, 60, 60, bytes(range(60)) * 60)
    del image
    zones = make_memory(4, fields=("building_id:integer", "damage_level:integer"))
    found = processing.run(
        "aftermap:fieldproject",
        {
            "BUILDINGS": make_memory(12),
            "ZONES": zones,
            "SECTORS": zones,
            "POST": post,
            "PROJECT": str(tmp_path / "antakya.zip"),
        },
    )
    assert found["BUILDING_COUNT"] == 12 and found["SIZE"] < 1
    assert found["PIXEL"] == pytest.approx(0.5, rel=0.01)
    place = tmp_path / "phone élan"
    with ZipFile(found["PROJECT"]) as archive:
        archive.extractall(place)
    return place


@pytest.fixture
def project(field):
    opened = QgsProject()
    assert opened.read(str(field / "antakya.qgz"))
    yield opened
    opened.clear()


def layer_of(project, title):
    (layer,) = project.mapLayersByName(title)
    return layer


def test_all_layers_are_there_wherever_it_is_copied(project, field):
    layers = project.layerTreeRoot().layerOrder()
    titles = [layer.name() for layer in layers]
    assert titles == ["Buildings", "Sectors", "Zones", "Image after the event"]
    assert all(layer.isValid() and str(field) in layer.source() for layer in layers)
    assert [layer.readOnly() for layer in layers] == [False, True, True, True]
    assert project.crs().authid() == "EPSG:32637"
    moved = field.with_name("further")
    shutil.move(str(field), str(moved))
    again = QgsProject()
    assert again.read(str(moved / "antakya.qgz"))
    assert all(str(moved) in layer.source() for layer in again.mapLayers().values())
    assert all(layer.isValid() for layer in again.mapLayers().values())


def test_the_form_takes_a_visit_and_keeps_what_the_model_said(project):
    buildings = layer_of(project, "Buildings")
    form, fields = buildings.editFormConfig(), buildings.fields()
    tabs = {tab.name(): [item.name() for item in tab.children()] for tab in form.tabs()}
    assert list(tabs) == ["Visit", "Building", "How sure"]
    assert tabs["Visit"] == [
        "reviewed_level", "reviewed_note", "reviewed_photo", "reviewed_by", "reviewed_at",
    ]  # fmt: skip
    free = {name for name in fields.names() if not form.readOnly(fields.indexOf(name))}
    assert free - {"fid"} == set(tabs["Visit"])
    level = buildings.editorWidgetSetup(fields.indexOf("reviewed_level"))
    words = {word: value for one in level.config()["map"] for word, value in one.items()}
    assert level.type() == "ValueMap" and words["Destroyed"] == "4" and "Not looked at" in words
    photo = buildings.editorWidgetSetup(fields.indexOf("reviewed_photo"))
    assert photo.type() == "ExternalResource" and photo.config()["RelativeStorage"] == 1
    assert "'DCIM/" in buildings.customProperty("QFieldSync/attachment_naming")
    assert buildings.mapTipTemplate() and buildings.renderer().type() == "RuleRenderer"


def test_who_and_when_are_filled_in_with_the_level(project, field):
    buildings = layer_of(project, "Buildings")
    first, second = list(buildings.getFeatures())[:2]
    place = buildings.fields().indexOf
    buildings.startEditing()
    buildings.changeAttributeValue(first.id(), place("reviewed_level"), 4)
    assert buildings.commitChanges()
    saved = QgsVectorLayer(f"{field / 'antakya.gpkg'}|layername=buildings", "saved", "ogr")
    visited = saved.getFeature(first.id())
    when = datetime.fromisoformat(visited["reviewed_at"].replace("Z", "+00:00"))
    assert abs(datetime.now(timezone.utc) - when) < timedelta(minutes=5)
    assert visited["reviewed_by"] and visited["reviewed_source"] == "QField"
    assert saved.getFeature(second.id())["reviewed_at"] == NULL
    assert saved.editFormConfig().tabs()  # the form goes with the layer, without the project
