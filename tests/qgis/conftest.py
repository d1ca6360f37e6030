"""Start QGIS once, with Processing and Aftermap's provider, in a profile that is thrown away."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if os.environ.get("AFTERMAP_REQUIRE_QGIS") == "1":
    pass
else:
    pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python")

from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

gdal.UseExceptions()

ROOT = Path(__file__).resolve().parents[2]


class Feedback(QgsProcessingFeedback):
    """Collects what was said."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.said.append(warning)

    def reportError(self, error, fatalError=False):
        self.said.append(error)


@pytest.fixture(scope="session")
def application(tmp_path_factory):
    profile = tmp_path_factory.mktemp("profile")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    program = QgsApplication([], True)
    program.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield program
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def provider(application):
    from aftermap.algorithms.provider import AftermapProvider

    provider = AftermapProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    return provider


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
