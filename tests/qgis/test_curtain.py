"""The inspection curtain in real QGIS: as an algorithm, and live over the map of a review."""

from __future__ import annotations

import time

import processing
import pytest
from aftermap.core.requests import EVERY_BUILDING
from aftermap.tests.qgis.test_review import make_memory, save
from aftermap.ui.review import scene as scenes
from aftermap.ui.review.curtain_box import CurtainBox
from aftermap.ui.review.curtain_ground import Ground
from aftermap.ui.review.curtain_watch import CurtainWatch
from aftermap.ui.review.scene import cells_over
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow


@pytest.mark.parametrize("driver", [("GPKG", "town.gpkg"), (None, None)])
def test_cells_are_laid_over_layers_of_every_kind(plugin, tmp_path, driver):
    layer = make_memory(120)
    verdicts = {fid: 3 for fid in sorted(layer.allFeatureIds())[:100]}
    index = layer.fields().indexOf("reviewed_level")
    layer.dataProvider().changeAttributeValues({fid: {index: 3} for fid in verdicts})
    if driver[0]:
        layer = save(layer, tmp_path / driver[1])
    found = processing.run(
        "aftermap:inspectioncurtain",
        {"BUILDINGS": layer, "CELL": "1 km", "CURTAIN": str(tmp_path / "curtain.gpkg")},
    )
    cells = QgsVectorLayer(found["CURTAIN"], "curtain", "ogr")
    rows = {cell["mgrs"]: cell for cell in cells.getFeatures()}
    # The second row of buildings begins below 4,099,960 and lies in the same cells.
    assert set(rows) == {"37SCA0099", "37SCA0199"}
    assert sum(row["buildings"] for row in rows.values()) == found["BUILDING_COUNT"] == 120
    assert sum(row["people"] for row in rows.values()) == found["PEOPLE"] == 360
    assert rows["37SCA0199"]["inspected"] and not rows["37SCA0099"]["inspected"]
    assert found["CELLS_INSPECTED"] == 1
    assert found["PEOPLE_UNDER"] == rows["37SCA0099"]["people"]
    assert [rule.label() for rule in cells.renderer().rootRule().children()] == [
        *("Inspected", "Not inspected, no building found", "Not inspected")
    ]


def test_the_polar_grid_is_one_sentence(plugin, tmp_path):
    layer = make_memory(1, epsg=4326)
    layer.dataProvider().changeGeometryValues({1: _square(10.0, 85.0)})
    with pytest.raises(QgsProcessingException, match="polar grid"):
        processing.run(
            "aftermap:inspectioncurtain",
            {"BUILDINGS": layer, "CURTAIN": str(tmp_path / "curtain.gpkg")},
        )


def _square(x, y, side=0.0001):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def grown(count=30):
    """Return buildings in two cells of 100 m, eight in the first; none is reviewed."""
    layer = make_memory(count)
    QgsProject.instance().addMapLayer(layer)
    return layer


def hung(application, layer, queue=EVERY_BUILDING):
    watch = CurtainWatch()
    watch.follow(layer, 100, queue)
    wait_until_laid(watch)
    return watch


def wait_until_laid(watch):
    for _ in range(2000):
        QTest.qWait(5)
        if not watch.is_laying():
            return
    raise AssertionError("the curtain was not laid in time")


def set_level(layer, fid, level):
    layer.changeAttributeValue(fid, layer.fields().indexOf("reviewed_level"), level)


def test_a_cell_lifts_with_its_last_verdict_and_falls_when_it_is_taken_back(application):
    layer = grown(10)
    watch, turned = hung(application, layer), []
    watch.turned.connect(turned.append)
    curtain = watch.curtain
    assert (len(curtain), curtain.inspected, curtain.under) == (2, 0, 10)
    assert curtain.people_under == 30
    layer.startEditing()
    fids = sorted(layer.allFeatureIds())
    for fid in fids[:7]:
        set_level(layer, fid, 255)
    assert turned == [] and curtain.under == 10
    set_level(layer, fids[7], 0)
    assert [cell.name() for cell in turned] == ["37SCA000999"]
    assert (curtain.inspected, curtain.under, curtain.people_under) == (1, 2, 6)
    layer.undoStack().undo()
    assert len(turned) == 2 and (curtain.inspected, curtain.under) == (0, 10)
    layer.rollBack()
    wait_until_laid(watch)
    assert (watch.curtain.inspected, watch.curtain.under) == (0, 10)


def test_buildings_that_come_move_and_go_are_counted(application):
    layer = grown(10)
    watch = hung(application, layer)
    layer.startEditing()
    fids = sorted(layer.allFeatureIds())
    layer.deleteFeatures(fids[8:])
    assert (len(watch.curtain), watch.curtain.under) == (1, 8)
    layer.changeGeometry(
        fids[0], QgsGeometry.fromRect(QgsRectangle(300501, 4099901, 300509, 4099909))
    )
    wait_until_laid(watch)
    assert (len(watch.curtain), watch.curtain.under) == (2, 8)
    QgsProject.instance().removeMapLayer(layer)
    wait_until_laid(watch)
    assert len(watch.curtain) == 0


def test_what_has_no_cell_is_never_inspected(application):
    layer = make_memory(2, epsg=4326)
    layer.dataProvider().changeGeometryValues({1: _square(10.0, 85.0), 2: _square(10.0, 60.0)})
    watch = hung(application, layer)
    layer.startEditing()
    for fid in (1, 2):
        set_level(layer, fid, 1)
    assert (len(watch.curtain), watch.curtain.inspected, watch.curtain.under) == (1, 1, 1)


@pytest.mark.parametrize("place", [(36.0, 37.0), (180.0, -17.0), (3.0, 60.0), (21.0, 78.0)])
def test_the_map_and_the_algorithm_lay_the_same_cells(plugin, tmp_path, place):
    layer = make_memory(60, epsg=4326)
    moved = {}
    for fid in layer.allFeatureIds():
        x, y = place[0] + 0.004 * (fid % 10 - 5) + 1e-5, place[1] + 0.003 * (fid // 10 - 3)
        moved[fid] = _square(x if x < 180 else x - 360, y)
    layer.dataProvider().changeGeometryValues(moved)
    watch = hung(None, layer)
    found = processing.run(
        "aftermap:inspectioncurtain",
        {"BUILDINGS": layer, "CURTAIN": str(tmp_path / "curtain.gpkg")},
    )
    cells = QgsVectorLayer(found["CURTAIN"], "curtain", "ogr")
    rows = {cell["mgrs"]: cell.geometry() for cell in cells.getFeatures()}
    ground = Ground(layer.crs())
    live = {cell.name(): ground.outline(cell) for cell in watch.curtain.hanging()}
    assert set(live) == set(rows) and watch.curtain.under == found["BUILDINGS_UNDER"] == 60
    for name, shape in live.items():
        assert shape.symDifference(rows[name]).area() <= 1e-6 * rows[name].area()


def test_a_hundred_thousand_buildings_are_laid_while_qgis_answers(application):
    layer = make_memory(100_000)
    watch, started = CurtainWatch(), time.process_time()
    watch.follow(layer, 1000, EVERY_BUILDING)
    longest, last = 0.0, time.monotonic()
    while watch.is_laying():
        QApplication.processEvents()
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    spent = time.process_time() - started
    assert watch.curtain.under == 100_000 and spent < 40, f"{spent:.1f} s"
    layer.startEditing()
    started = time.process_time()
    for fid in range(1, 101):
        set_level(layer, fid, 1)
    assert time.process_time() - started < 1.0, "a verdict counts one cell anew"
    print(f"laid in {spent:.1f} s, the longest wait {longest:.2f} s")


@pytest.fixture
def room(application):
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(900, 700)
    layer = grown(10)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(QgsRectangle(299950, 4099850, 300250, 4100050))
    box = CurtainBox(canvas)
    window.show()
    QTest.qWait(50)
    yield canvas, layer, box
    box.set_open(False)
    QgsProject.instance().clear()
    window.close()
    window.deleteLater()
    box.deleteLater()
    QTest.qWait(50)


def darkened(canvas, x, y):
    """Return whether the curtain hangs over a place of the map."""
    QTest.qWait(30)
    image = QImage(canvas.viewport().size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    canvas.scene().render(painter, QRectF(image.rect()), canvas.sceneRect())
    painter.end()
    place = canvas.getCoordinateTransform().transform(x, y)
    return image.pixelColor(round(place.x()), round(place.y())).lightness() < 160


@pytest.mark.parametrize("rotation", [0, 30])
def test_the_curtain_hangs_over_its_cells_and_lifts(room, rotation):
    canvas, layer, box = room
    canvas.setRotation(rotation)
    box.set_open(True)
    box.follow(layer)
    assert not darkened(canvas, 300050, 4099950)
    box.wanted.setChecked(True)
    wait_until_laid(box.watch)
    assert box.told.text() == (
        "0 of 2 cells inspected; 10 buildings and 30 people under the curtain: not inspected."
    )
    assert darkened(canvas, 300050, 4099980) and darkened(canvas, 300150, 4099980)
    assert not darkened(canvas, 299980, 4099980) and not darkened(canvas, 300050, 4099880)
    layer.startEditing()
    for fid in sorted(layer.allFeatureIds())[:8]:
        set_level(layer, fid, 2)
    assert not darkened(canvas, 300050, 4099980) and darkened(canvas, 300150, 4099980)
    assert box.told.text().startswith("1 of 2 cells inspected; 2 buildings and 6 people")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(4326))
    canvas.setExtent(QgsRectangle(36.75, 37.01, 36.757, 37.0155))
    assert box._item._cells and box._item.boundingRect().isValid()
    box.wanted.setChecked(False)
    assert box._item is None


@pytest.fixture
def scene(application, make_raster):
    """Return the image of a scene of 300 m by 300 m, which is nine cells of 100 m."""
    path = make_raster("after.tif", side=600)
    image = QgsRasterLayer(path, "after", "gdal")
    QgsProject.instance().addMapLayer(image)
    return image


def hang_over(box, layer, image):
    box._images = lambda: [image]
    box.reviewer = "Ayşe"
    box.set_open(True)
    box.follow(layer)
    box.wanted.setChecked(True)
    wait_until_laid(box.watch)


def click_through(box, x, y, side=0.0):
    """Click a place of the map with the tool, or draw a box."""
    box._tool.drawn.emit(_square(x, y, side))


@pytest.mark.parametrize("kind", ["memory", "gpkg"])
def test_ground_without_buildings_hangs_until_somebody_looked(room, scene, tmp_path, kind):
    canvas, layer, box = room
    if kind == "gpkg":
        layer = save(layer, tmp_path / "town.gpkg")
        QgsProject.instance().addMapLayer(layer)
    hang_over(box, layer, scene)
    assert (len(box.watch.curtain), box.watch.curtain.empty_under) == (9, 7)
    assert box.told.text().startswith("0 of 9 cells inspected; 10 buildings")
    assert "In 7 of the cells under it no building was found" in box.told.text()
    assert darkened(canvas, 300050, 4099880), "nothing was found there, and nobody looked"
    click_through(box, 300050, 4099880)
    assert not darkened(canvas, 300050, 4099880) and box.watch.curtain.inspected == 1
    click_through(box, 300050, 4099980)
    assert darkened(canvas, 300050, 4099980), "buildings ask for verdicts"
    click_through(box, 300001, 4099801, 250)
    assert box.watch.curtain.empty_under == 3 and box.watch.curtain.inspected == 4
    click_through(box, 300050, 4099880)
    assert darkened(canvas, 300050, 4099880), "taken back"
    box.wanted.setChecked(False)
    box.wanted.setChecked(True)
    wait_until_laid(box.watch)
    assert (box.watch.curtain.inspected, box.watch.curtain.empty_under) == (3, 4), "it is kept"
    area, out = scene.source(), str(tmp_path / "curtain.gpkg")
    if kind == "gpkg":
        layer.startEditing()
        set_level(layer, sorted(layer.allFeatureIds())[0], 2)
        asked = {"BUILDINGS": layer, "AREA": area, "CURTAIN": out}
        found = processing.run("aftermap:inspectioncurtain", asked)
        assert (found["CELLS"], found["CELLS_INSPECTED"], found["CELLS_EMPTY_UNDER"]) == (9, 3, 4)
        layer.rollBack()


def test_a_kilometre_falls_with_one_of_its_cells(room, scene):
    _, layer, box = room
    layer.dataProvider().truncate()
    hang_over(box, layer, scene)
    box.side.setCurrentIndex(1)
    box._renew()
    wait_until_laid(box.watch)
    click_through(box, 300050, 4099880)
    assert (len(box.watch.curtain), box.watch.curtain.inspected) == (1, 1)
    box.side.setCurrentIndex(0)
    box._renew()
    wait_until_laid(box.watch)
    assert (len(box.watch.curtain), box.watch.curtain.inspected) == (9, 9)
    click_through(box, 300050, 4099880)
    box._renew()
    wait_until_laid(box.watch)
    assert box.watch.curtain.inspected == 0, "nobody vouched for the other eight alone"


def test_a_building_that_appears_hangs_over_what_was_looked_through(room, scene):
    canvas, layer, box = room
    hang_over(box, layer, scene)
    click_through(box, 300250, 4099750)
    assert box.watch.curtain.inspected == 1
    layer.startEditing()
    one = QgsFeature(layer.fields())
    one.setGeometry(_square(300250, 4099750, 8))
    layer.addFeature(one)
    wait_until_laid(box.watch)
    assert box.watch.curtain.inspected == 0 and darkened(canvas, 300252, 4099780) is True
    layer.rollBack()


def test_what_cannot_be_kept_or_drawn_is_said(room, scene, tmp_path, monkeypatch):
    _, _, box = room
    layer = save(make_memory(3), tmp_path / "town.gpkg")
    QgsProject.instance().addMapLayer(layer)
    hang_over(box, layer, scene)
    monkeypatch.setattr(box.watch._looked, "_path", str(tmp_path / "gone" / "town.gpkg"))
    click_through(box, 300250, 4099750)
    assert "cannot be kept" in box.told.text() and box.watch.curtain.inspected == 0
    monkeypatch.setattr(scenes, "MOST", 4)
    box._renew()
    wait_until_laid(box.watch)
    assert len(box.watch.curtain) == 1 and "choose larger cells" in box.told.text()


def test_the_tool_is_taken_in_hand_by_key_and_put_away(room, scene):
    canvas, layer, box = room
    box.press()
    assert not box.look.isChecked(), "there is no curtain to lift"
    hang_over(box, layer, scene)
    box.press()
    assert canvas.mapTool() is box._tool and box.look.isChecked()
    box.press()
    assert canvas.mapTool() is not box._tool
    box.press()
    box.set_open(False)
    assert canvas.mapTool() is not box._tool and not box.look.isChecked()


@pytest.mark.parametrize("place", [(36.0, 37.0), (3.0, 60.0), (21.0, 78.0), (30.0, 0.0)])
@pytest.mark.parametrize("side", ["100 m", "1 km"])
def test_the_map_and_the_algorithm_lay_the_same_ground(plugin, tmp_path, place, side):
    area = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    shape = QgsFeature()
    shape.setGeometry(QgsGeometry.fromRect(QgsRectangle(*place, place[0] + 0.02, place[1] + 0.01)))
    area.dataProvider().addFeature(shape)
    layer = make_memory(1, epsg=4326)
    layer.dataProvider().changeGeometryValues({1: _square(place[0] + 0.01, place[1] + 0.005)})
    asked = {"BUILDINGS": layer, "AREA": area, "CELL": side}
    found = processing.run(
        "aftermap:inspectioncurtain", {**asked, "CURTAIN": str(tmp_path / "curtain.gpkg")}
    )
    cells = QgsVectorLayer(found["CURTAIN"], "curtain", "ogr")
    live = cells_over(shape.geometry(), layer.crs(), {"100 m": 100, "1 km": 1000}[side])
    assert {cell.name() for cell in live} == {cell["mgrs"] for cell in cells.getFeatures()}
