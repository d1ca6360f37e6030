"""The panel that leads: images dropped on it, told apart by word or date, and its steps ticked."""

from __future__ import annotations

from pathlib import Path

import pytest
from aftermap.ui import guide, menu
from aftermap.ui.guide import DONE, OPEN, GuideDock
from aftermap.ui.review.dock import ReviewDock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton


class Dialog:
    """Stands in for an algorithm's dialog."""

    def __init__(self, name, values):
        self.name, self.values, self.shown = name, values, False
        self.algorithmFinished = self

    def connect(self, slot):
        self.finish = slot

    def show(self):
        self.shown = True


@pytest.fixture
def dock(plugin, monkeypatch):
    import processing

    monkeypatch.setattr(processing, "createAlgorithmDialog", Dialog)
    dock = GuideDock(plugin._iface, lambda: menu.open_review(plugin._iface))
    dock.show()
    yield dock
    dock.close()
    dock.setParent(None)
    dock.deleteLater()
    QgsProject.instance().clear()


@pytest.fixture
def images(make_raster):
    names = ("scene_20230207.tif", "scene_20221104.tif")
    return [make_raster(name) for name in names]


def drop(dock, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dock.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_earlier_day_is_before_however_the_files_are_dropped(dock, images):
    assert not dock.buttons["checkpair"].isEnabled()
    drop(dock, *images)
    assert [Path(path).name for path in dock.pair] == ["scene_20221104.tif", "scene_20230207.tif"]
    assert "Before: scene_20221104.tif (2022-11-04)" in dock.names.text()
    assert len(QgsProject.instance().mapLayers()) == 2
    dock.turn.click()
    assert Path(dock.pair[0]).name == "scene_20230207.tif"


def test_what_is_no_image_is_not_taken(dock, images, tmp_path):
    (tmp_path / "notes.txt").write_text("no image")
    drop(dock, tmp_path / "notes.txt", images[0])
    assert len(dock.pair) == 1 and not dock.buttons["rapidassessment"].isEnabled()


def test_steps_are_filled_in_and_ticked_when_done(dock, images):
    drop(dock, *images)
    before, after = dock.pair
    dock.buttons["alignpair"].click()
    assert dock.dialog.shown and dock.dialog.name == "aftermap:alignpair"
    assert dock.dialog.values == {"PRE": before, "POST": after}
    dock.dialog.finish(False, {})
    assert dock.signs["alignpair"].text() == OPEN
    dock.dialog.finish(True, {"ALIGNED": "/moved.tif"})
    assert dock.signs["alignpair"].text() == DONE
    dock.buttons["rapidassessment"].click()
    assert dock.dialog.values == {"PRE": before, "POST": "/moved.tif"}
    dock.dialog.finish(True, {"BUILDINGS": "/b.gpkg", "ZONES": "/z.gpkg"})
    dock.buttons["situationreport"].click()
    assert dock.dialog.values["BUILDINGS"] == "/b.gpkg" and dock.dialog.values["ZONES"] == "/z.gpkg"
    dock.turn.click()
    assert {sign.text() for sign in dock.signs.values()} == {OPEN} and not dock.results


def test_a_run_that_ends_after_the_images_were_changed_is_not_theirs(dock, images):
    drop(dock, *images)
    dock.buttons["alignpair"].click()
    dock.turn.click()
    dock.dialog.finish(True, {"ALIGNED": "/moved.tif"})
    assert dock.signs["alignpair"].text() == OPEN and not dock.results


def test_a_review_that_is_open_stays_open(dock, plugin):
    for _ in range(2):
        dock.buttons["review"].click()
        assert not plugin._iface.mainWindow().findChild(ReviewDock).isHidden()
    menu.close_panels(plugin._iface)


def test_there_is_one_and_it_leaves_with_the_plugin(plugin):
    window = plugin._iface.mainWindow()
    menu.toggle_guide(plugin._iface)
    menu.toggle_guide(plugin._iface)
    menu.toggle_guide(plugin._iface)
    assert len(window.findChildren(guide.GuideDock)) == 1
    found = window.findChild(guide.GuideDock)
    assert found.findChildren(QPushButton) and found.findChildren(QLabel)
    menu.close_panels(plugin._iface)
