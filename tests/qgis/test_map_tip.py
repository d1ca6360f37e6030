"""The map tip of buildings: both chips beside what is known, and nothing of them without images."""

from __future__ import annotations

import json
import re
import time
from base64 import b64decode
from pathlib import Path

import pytest
from aftermap.core.reporting.styles import style_text
from aftermap.ui.review import tip
from aftermap.ui.review.dock import ReviewDock
from aftermap.ui.review.images import images_of, remember, sides_of
from aftermap.ui.sides import LAYER
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapLayerStyle,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

GREEN, BROWN = (30, 140, 60), (150, 90, 40)
HISTORY = (
    '2026-01-01 · Aftermap 1 · Rapid assessment · {"parameters": {}, "inputs":'
    ' {"pre": [{"name": "kept.tif"}], "post": [{"name": "gone.tif"}]}, "model": {}}'
)


@pytest.fixture
def image(make_raster):
    """Write an image of one colour."""

    def make(name, colour):
        path = make_raster(name, side=256)
        raster = gdal.Open(path, gdal.GA_Update)
        for band, value in enumerate(colour, 1):
            raster.GetRasterBand(band).Fill(value)
        return path

    return make


@pytest.fixture
def functions(application):
    tip.register()
    yield
    tip.unregister()


@pytest.fixture
def town(application):
    """Return a layer of one building with the shipped style, and a history that names images."""
    fields = "field=building_id:integer&field=damage_label:string(20)&field=confidence:double"
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:32637&{fields}&field=people:double&field=reviewed_level:integer",
        *("buildings", "memory"),
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(300055, 4099930, 300070, 4099940)))
    feature.setAttributes([7, "destroyed", 0.68, 2.34, None])
    layer.dataProvider().addFeature(feature)
    QgsMapLayerStyle(style_text("buildings")).writeToLayer(layer)
    tell(layer, HISTORY.replace("kept", "before").replace("gone", "after"))
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


def tell(layer, line):
    metadata = layer.metadata()
    metadata.setHistory(["by hand", line])
    layer.setMetadata(metadata)


def load(path, name="image"):
    layer = QgsRasterLayer(path, name, "gdal")
    QgsProject.instance().addMapLayer(layer)
    return layer


def tip_of(layer):
    """Return the map tip as QGIS makes it."""
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def chips_in(text):
    found = re.findall(r'src="data:image/png;base64,([^"]+)"', text)
    return [QImage.fromData(b64decode(data)) for data in found]


def colour_at(picture, x, y):
    one = picture.pixelColor(round(x * picture.width()), round(y * picture.height()))
    return one.red(), one.green(), one.blue()


def test_both_chips_stand_beside_what_is_known(town, image, functions):
    load(image("before.tif", GREEN))
    load(image("after.tif", BROWN))
    text = tip_of(town)
    before, after = chips_in(text)
    assert before.width() == before.height() >= tip.SIDE
    ground = [colour_at(one, 0.85, 0.85) for one in (before, after)]
    assert ground[0] != ground[1], "each side shows its own image"
    assert colour_at(before, 0.5, 0.5) == ground[0], "the roof stays visible"
    line = [colour_at(before, x / 300, 0.5) for x in range(300)]
    assert any(red < 60 and green > 200 and blue > 200 for red, green, blue in line), "the outline"
    assert "[%" not in text and "reviewed" not in text
    for words in ("7: destroyed", "<br>confidence 0.68", "<br>2.3 people"):
        assert words in text
    started = time.process_time()
    assert tip_of(town) == text
    assert time.process_time() - started < 0.05, "kept"


def test_the_style_works_without_the_plugins_function(town, image):
    load(image("before.tif", GREEN))
    load(image("after.tif", BROWN))
    assert not QgsExpression.isFunctionName(tip.NAME)
    text = tip_of(town)
    assert not chips_in(text) and "[%" not in text and "aftermap" not in text
    assert text.lstrip().startswith("<b>7: destroyed")


def test_an_image_that_is_absent_has_no_chip(town, image, functions):
    tell(town, HISTORY)
    assert not chips_in(tip_of(town)) and "7: destroyed" in tip_of(town)
    load(image("kept.tif", GREEN))
    assert len(chips_in(tip_of(town))) == 1
    for line in ("nonsense {", "{}", '{"inputs": 3}', '{"inputs": {"pre": [1]}}'):
        tell(town, line)
        assert not chips_in(tip_of(town))


def test_no_other_layer_is_taken_for_an_image(town, image, functions):
    tell(town, HISTORY)
    load(image("before.tif", GREEN), "before the event")
    load(image("after.tif", BROWN), "after the event")
    assert not chips_in(tip_of(town)), "a name in the legend is no proof"


def test_what_a_person_chose_in_the_dock_goes_first(town, image, functions):
    tell(town, HISTORY)
    one, other = (load(image(name, GREEN), name) for name in ("a.tif", "b.tif"))
    window = QMainWindow()
    dock = ReviewDock(QgsMapCanvas(window), window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    QTest.qWait(50)
    dock.form.layer.setLayer(town)
    dock.form.pair.choose((LAYER, other.id()), (LAYER, one.id()))
    assert images_of(town) == [[], []], "nobody chose yet"
    dock.form.pair.picked.emit()
    assert images_of(town) == [[other], [one]]
    dock.form.layer.setLayer(None)
    dock.form.pair.choose((LAYER, one.id()), (LAYER, other.id()))
    dock.form.layer.setLayer(town)
    assert dock.form.pair.before() == (LAYER, other.id())
    QgsProject.instance().removeMapLayer(one.id())
    assert images_of(town) == [[other], []]
    QgsProject.instance().clear()
    window.close()
    window.deleteLater()


def test_files_beside_the_layer_are_found(town, image, functions, tmp_path):
    path = tmp_path / "b.geojson"
    ring = [[36.7, 37], [36.8, 37], [36.8, 37.1], [36.7, 37]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    one = {"type": "Feature", "properties": {}, "geometry": shape}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [one]}))
    layer = QgsVectorLayer(str(path), "b", "ogr")
    tell(layer, HISTORY.replace("gone", "../kept"))
    image("kept.tif", GREEN)
    assert [[Path(one.source()).name for one in side] for side in images_of(layer)] == [
        ["kept.tif"],
        ["kept.tif"],
    ]
    assert sides_of(layer) == (None, None)
    assert images_of(town) == [[], []], "a layer in memory lies nowhere"


def test_no_network_is_asked(town, image, functions):
    wms = QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}.png", "before", "wms")
    QgsProject.instance().addMapLayer(wms)
    remember(town, (LAYER, wms.id()), None)
    assert images_of(town) == [[], []]


def test_a_slow_image_is_left_out_afterwards(town, image, functions, monkeypatch):
    load(image("before.tif", GREEN))
    load(image("after.tif", BROWN))
    monkeypatch.setattr(tip, "PATIENCE", -1)
    assert len(chips_in(tip_of(town))) == 2
    town.startEditing()
    feature = next(town.getFeatures())
    town.changeGeometry(
        feature.id(), QgsGeometry.fromRect(QgsRectangle(300055, 4099930, 300060, 4099940))
    )
    assert not chips_in(tip_of(town))


def test_a_place_that_is_none_has_no_chips(town, image, functions):
    load(image("before.tif", GREEN))
    load(image("after.tif", BROWN))
    town.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "7: destroyed" in tip_of(town) and "[%" not in tip_of(town)
    town.startEditing()
    town.changeGeometry(next(town.getFeatures()).id(), QgsGeometry())
    assert not chips_in(tip_of(town))


@pytest.mark.parametrize(
    ("level", "words"),
    [(0, "no building"), (1, "no damage"), (4, "destroyed"), (255, "cannot be told")],
)
def test_the_verdict_is_told_in_words(town, level, words):
    town.dataProvider().changeAttributeValues({1: {4: level}})
    assert f"<br>reviewed: {words}\n" in tip_of(town)


def test_fields_that_are_not_there_leave_no_trace(town):
    town.dataProvider().deleteAttributes([1, 2, 3, 4])
    town.updateFields()
    text = tip_of(town)
    assert "7: unknown" in text and "[%" not in text and "<br>" not in text
