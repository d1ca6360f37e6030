"""A running QGIS with the plugin in it, in a profile that is thrown away."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

import aftermap
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsStatusBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

gdal.UseExceptions()


class Feedback(QgsProcessingFeedback):
    """Collects what was said."""

    def __init__(self):
        super().__init__(False)
        self.said = []
        self.warned = []

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.said.append(warning)
        self.warned.append(warning)

    def reportError(self, error, fatalError=False):
        self.said.append(error)


class Interface:
    """The part of QGIS's window that the plugin uses."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.status = QgsStatusBar(self.window)
        self.menu, self.toolbars = [], []

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def statusBarIface(self):
        return self.status

    def mapCanvas(self):
        return self.canvas

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def addTabifiedDockWidget(self, area, dock, tabify_with, raise_tab):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def setActiveLayer(self, layer):
        self.active = layer

    def addToolBar(self, name):
        self.toolbars.append(self.window.addToolBar(name))
        return self.toolbars[-1]

    def addPluginToMenu(self, name, action):
        self.menu.append((name, action))

    def removePluginMenu(self, name, action):
        self.menu.remove((name, action))


def start_qgis():
    """Start QGIS and its Processing; QGIS's own plugins lie outside Python's path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = PROFILE.name
    program = QgsApplication([], True)
    program.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    return program


def stop_qgis():
    """End QGIS in its own order.

    Left to the interpreter, windows, layers and threads go in any order: it crashed now and then,
    in a layer that a test still held and that closed its file when GDAL was gone.
    """
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QgsProject.instance().clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    for layer in [held for held in gc.get_objects() if isinstance(held, QgsMapLayer)]:
        if not sip.isdeleted(layer) and sip.ispyowned(layer):
            sip.delete(layer)
    APPLICATION.exitQgis()


PROFILE = tempfile.TemporaryDirectory(prefix="profile ü ")
APPLICATION = start_qgis()


@pytest.fixture(scope="session")
def application():
    return APPLICATION


@pytest.fixture(scope="session")
def plugin(application):
    plugin = aftermap.classFactory(Interface())
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def provider(plugin):
    return QgsApplication.processingRegistry().providerById("aftermap")


@pytest.fixture
def context(provider):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    yield context
    QgsProject.instance().clear()


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture
def run_answered(monkeypatch, context, feedback):
    """Return what runs an algorithm without an engine: its request is answered by a function.

    It returns the request and the algorithm's outputs.
    """
    from aftermap.algorithms.shared import base

    def run(answer, name, **parameters):
        asked = []

        def run_request(request, feedback):
            asked.append(request)
            return answer(request)

        monkeypatch.setattr(base, "run_request", run_request)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
        fine, message = algorithm.checkParameterValues(parameters, context)
        assert fine, message
        outputs, fine = algorithm.run(parameters, context, feedback)
        assert fine, feedback.said
        declared = {item.name() for item in algorithm.outputDefinitions()}
        assert set(outputs) == declared, "every declared output is returned, and nothing else"
        return asked[0], outputs

    return run


@pytest.fixture
def make_raster(tmp_path):
    """Write a grey GeoTIFF of 0.5 m pixels whose upper-left corner is (300000, 4100000)."""

    def make(name="image.tif", bands=3, side=32):
        path = str(tmp_path / name)
        raster = gdal.GetDriverByName("GTiff").Create(path, side, side, bands)
        raster.SetGeoTransform((300000, 0.5, 0, 4100000, 0, -0.5))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32637)
        raster.SetProjection(crs.ExportToWkt())
        for band in range(1, bands + 1):
            raster.GetRasterBand(band).Fill(40 * band)
        return path

    return make


@pytest.fixture
def make_squares(application):
    """Return a memory layer of 2 m squares inside the raster of `make_raster`."""

    def make(values=("a", "b", "c"), field="name:string"):
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:32637&field={field}", "squares", "memory")
        features = []
        for index, value in enumerate(values):
            feature = QgsFeature(layer.fields())
            x = 300001 + 4 * index
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 4099990, x + 2, 4099992)))
            feature.setAttribute(0, value)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        return layer

    return make
