"""The curtain over a real canvas: each side where it belongs, and the project left as it was."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from aftermap.ui import menu
from aftermap.ui.sides import LAYER, guessed, layers_of, sides
from aftermap.ui.swipe.curtain import LENS, Curtain
from aftermap.ui.swipe.panel import SwipePanel
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox

RED, BLUE, GREEN = "#c81e1e", "#1e1ec8", "#1ec81e"
WIDE, HIGH = 400, 300
DENSITY = float(os.environ.get("QT_SCALE_FACTOR", "1"))


def make_image(path, colour, epsg=32637):
    """Write an image of one colour, 64 m wide, and return it as a layer."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 128, 128, 3)
    raster.SetGeoTransform((300000, 0.5, 0, 4100000, 0, -0.5))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    raster.SetProjection(crs.ExportToWkt())
    channels = (colour.red(), colour.green(), colour.blue())
    for band, value in enumerate(channels, 1):
        raster.GetRasterBand(band).Fill(value)
    raster = None
    layer = QgsRasterLayer(str(path), path.stem)
    for name in ("Red", "Green", "Blue"):  # as they are, not stretched
        getattr(layer.renderer(), f"set{name}ContrastEnhancement")(None)
    return layer


@pytest.fixture
def pair(application, tmp_path):
    """Two images in the project, neither of them shown."""
    layers = [
        make_image(tmp_path / "before.tif", QColor(RED)),
        make_image(tmp_path / "after.tif", QColor(BLUE)),
    ]
    QgsProject.instance().addMapLayers(layers)
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(False)
    yield layers
    QgsProject.instance().clear()


@pytest.fixture
def canvas(pair):
    canvas = QgsMapCanvas()
    canvas.resize(WIDE, HIGH)
    canvas.setDestinationCrs(pair[0].crs())
    canvas.setExtent(pair[0].extent().buffered(-16))
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    yield canvas
    canvas.stopRendering()
    canvas.close()
    QTest.qWait(20)


@pytest.fixture
def panel(canvas):
    panel = SwipePanel(canvas)
    panel.toggle()
    settle(panel)
    yield panel
    panel.close()
    panel.deleteLater()


def settle(panel):
    """Wait until the canvas and both sides are drawn."""
    QTest.qWait(150)
    for _ in range(1500):
        if not panel.tool.is_drawing() and not panel.tool._canvas.isDrawing():
            break
        QTest.qWait(20)
    QTest.qWait(30)


def seen(canvas, x, y):
    """Return the colour at a place of the canvas, in shares of its size."""
    image = canvas.grab().toImage()
    place = (min(int(x * image.width()), image.width() - 1), int(y * image.height()))
    return image.pixelColor(*place).name()


def test_before_is_on_the_left_and_after_on_the_right(canvas, panel):
    assert [seen(canvas, x, 0.5) for x in (0.2, 0.45, 0.55, 0.8)] == [RED, RED, BLUE, BLUE]
    assert panel.isVisible()
    for picture in panel.tool._pictures:
        assert picture.image.width() == round(canvas.mapSettings().outputSize().width() * DENSITY)


def test_a_screen_of_double_density_shows_the_same():
    chosen = "left_and_after or rotated or keys_move"
    command = [sys.executable, "-m", "pytest", "-q", __file__, "-k", chosen]
    scaled = {**os.environ, "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        command, check=False, env=scaled, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.fixture
def tiles():
    """The address of a server of tiles, all of them green."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(GREEN))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    body = bytes(buffer.data())

    class Tiles(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *said):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Tiles) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        server.shutdown()


def test_a_basemap_of_tiles_is_a_side_like_any_other(tiles, pair, canvas, panel):
    basemap = QgsRasterLayer(f"type=xyz&url={tiles}&zmax=19&zmin=0", "basemap", "wms")
    assert basemap.isValid()
    QgsProject.instance().addMapLayer(basemap)
    panel.pair.choose((LAYER, pair[0].id()), (LAYER, basemap.id()))
    settle(panel)
    assert [seen(canvas, x, 0.5) for x in (0.2, 0.8)] == [RED, GREEN]


def test_nothing_of_the_project_is_touched(pair, canvas, panel):
    project = QgsProject.instance()
    project.setDirty(False)
    panel.tool.show_curtain(Curtain(x=0.3, angle=40))
    panel.pair.swap()
    settle(panel)
    assert set(project.mapLayers().values()) == set(pair) and not project.isDirty()
    assert canvas.layers() == []
    assert not any(node.isVisible() for node in project.layerTreeRoot().findLayers())


def test_putting_the_tool_away_leaves_a_clean_canvas(canvas, panel):
    items = len(canvas.scene().items())
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert len(canvas.scene().items()) == items - 1 and not panel.isVisible()
    assert seen(canvas, 0.2, 0.5) == "#ffffff"
    panel.toggle()
    settle(panel)
    assert seen(canvas, 0.2, 0.5) == RED


@pytest.mark.parametrize("rotation", [30, 90, -120])
def test_a_rotated_canvas_is_cut_where_the_line_is(canvas, panel, rotation):
    canvas.setRotation(rotation)
    settle(panel)
    assert [seen(canvas, x, 0.5) for x in (0.4, 0.48, 0.52, 0.6)] == [RED, RED, BLUE, BLUE]


@pytest.mark.parametrize("epsg", [4326, 3857, 32636])
def test_another_crs_of_the_canvas(pair, canvas, panel, epsg):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(epsg))
    settle(panel)
    assert seen(canvas, 0.45, 0.5) == RED and seen(canvas, 0.55, 0.5) == BLUE


def test_the_last_picture_moves_with_the_map_until_the_next_is_there(canvas, panel):
    panel.tool._soon.setInterval(100000)
    canvas.zoomByFactor(4)
    QTest.qWait(100)
    assert [seen(canvas, x, 0.5) for x in (0.35, 0.4, 0.6, 0.65)] == [
        *("#ffffff", RED),
        *(BLUE, "#ffffff"),
    ]


def drag(canvas, *places, key=Qt.KeyboardModifier.NoModifier):
    points = [QPoint(int(x * WIDE), int(y * HIGH)) for x, y in places]
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas.viewport(), button, key, points[0])
    for point in points[1:]:
        event_move(canvas.viewport(), point)
    QTest.mouseRelease(canvas.viewport(), button, key, points[-1])


def event_move(viewport, point):
    """QTest.mouseMove holds no button down."""
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)


def test_the_line_is_dragged_and_turns_to_the_way_of_a_drag_elsewhere(canvas, panel):
    drag(canvas, (0.5, 0.5), (0.7, 0.5))
    assert panel.tool.curtain.x == pytest.approx(0.7, abs=0.01) and panel.tool.curtain.angle == 0
    assert seen(canvas, 0.65, 0.5) == RED
    drag(canvas, (0.2, 0.2), (0.2, 0.3), (0.2, 0.7))
    assert panel.tool.curtain.angle == pytest.approx(90)
    assert [seen(canvas, 0.5, y) for y in (0.6, 0.8)] == [RED, BLUE]
    drag(canvas, (0.1, 0.7), (0.5, 0.4))
    assert panel.tool.curtain.angle == pytest.approx(90), "held by its edge it keeps its direction"


def test_keys_move_turn_and_change_it(canvas, panel):
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert panel.tool.curtain.x == pytest.approx(0.45), "and the map does not pan"
    centre = canvas.center()
    QTest.keyClick(canvas, Qt.Key.Key_R)
    QTest.keyClick(canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_L)
    assert panel.tool.curtain.form == LENS and panel.tool.curtain.angle == 0
    assert panel.findChild(QComboBox, "shape").currentData() == LENS, "the panel follows the key"
    assert canvas.center() == centre
    QTest.keyClick(canvas, Qt.Key.Key_E)
    settle(panel)
    assert seen(canvas, 0.45, 0.5) == RED and seen(canvas, 0.9, 0.9) == BLUE


def test_a_blink_shows_the_whole_of_either_side(canvas, panel):
    QTest.keyClick(canvas, Qt.Key.Key_B)
    shown = set()
    for _ in range(12):
        shown.add((seen(canvas, 0.1, 0.5), seen(canvas, 0.9, 0.5)))
        QTest.qWait(200)
    assert shown == {(RED, RED), (BLUE, BLUE)}
    QTest.keyClick(canvas, Qt.Key.Key_B)
    assert seen(canvas, 0.1, 0.5) == RED and seen(canvas, 0.9, 0.5) == BLUE


def test_a_drag_is_on_the_screen_in_less_than_fifty_milliseconds(canvas, panel):
    canvas.resize(1600, 1000)
    settle(panel)
    spent = []
    for step in range(20):
        started = time.process_time()  # the tests of the engine take their part of the cores
        panel.tool.show_curtain(panel.tool.curtain.at(step / 20, 0.5))
        canvas.viewport().repaint()
        spent.append(time.process_time() - started)
    assert sorted(spent)[5] < 0.05, "the slower ones are QGIS's other work"


def test_a_side_that_goes_away_takes_its_picture_along(pair, canvas, panel):
    QgsProject.instance().removeMapLayer(pair[1].id())
    settle(panel)
    assert seen(canvas, 0.3, 0.5) == RED
    QgsProject.instance().clear()
    settle(panel)
    assert seen(canvas, 0.3, 0.5) == "#ffffff"


def test_layers_may_go_while_they_are_drawn(pair, canvas, panel):
    for _ in range(5):
        panel.tool._draw()
        panel.pair.swap()
    panel.tool._draw()
    QgsProject.instance().clear()
    settle(panel)
    assert panel.pair.before() is None and not panel.tool.is_drawing()


def test_groups_are_sides_though_they_are_not_shown(pair, application):
    root = QgsProject.instance().layerTreeRoot()
    group = root.insertGroup(0, "2023")
    group.insertGroup(0, "inner").addLayer(pair[0])
    group.setItemVisibilityChecked(False)
    node = group.findLayers()[0]
    node.setItemVisibilityChecked(True)
    node.parent().setItemVisibilityChecked(True)
    names = [name for name, _ in sides()]
    assert "2023" in names and "2023 / inner" in names
    assert layers_of(("group", "2023")) == [pair[0]]
    assert layers_of(("group", "gone")) == [] and layers_of(None) == []
    assert [layers_of(side) for side in guessed()] == [[pair[0]], [pair[1]]]


def test_the_menu_opens_one_panel_and_unload_takes_it_away(plugin, pair, monkeypatch):
    interface = plugin._iface
    menu.toggle_swipe(interface)
    menu.toggle_swipe(interface)
    menu.toggle_swipe(interface)
    panels = interface.window.findChildren(SwipePanel)
    assert len(panels) == 1 and panels[0].tool.isActive()
    menu.close_panels(interface)
    QTest.qWait(50)
    assert interface.window.findChildren(SwipePanel) == []
    assert interface.canvas.mapTool() is None
