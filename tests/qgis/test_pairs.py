"""Checking and aligning a pair with the real engine behind the real QGIS."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

MOVED = 4.0
"""Metres by which the image after is laid too far to the east."""


@pytest.fixture(scope="module")
def pair(plugin, tmp_path_factory):
    """A practice scene of 256 m whose image after says that it lies further east than it does."""
    folder = tmp_path_factory.mktemp("çift")
    made = processing.run(
        "aftermap:practicescene",
        {
            "PRE": str(folder / "pre.tif"),
            "POST": str(folder / "post.tif"),
            "WIDTH": 512,
            "HEIGHT": 512,
            "DAMAGED_SHARE": 0.1,
        },
    )
    dataset = gdal.Open(made["POST"], gdal.GA_Update)
    left, *rest = dataset.GetGeoTransform()
    dataset.SetGeoTransform((left + MOVED, *rest))
    dataset = None
    return {"PRE": made["PRE"], "POST": made["POST"]}


def test_a_shifted_pair_is_found_aligned_and_then_good(pair, tmp_path):
    checked = processing.run(
        "aftermap:checkpair",
        {**pair, "REPORT": str(tmp_path / "bericht.html"), "MASK": str(tmp_path / "maske.tif")},
    )
    assert checked["VERDICT"] == "usable with alignment"
    assert checked["SHIFT_M"] == pytest.approx(MOVED, abs=0.5)
    assert "Align pair" in checked["REASONS"]
    assert checked["OVERLAP"] == pytest.approx(1 - MOVED / 256, abs=0.01)
    assert "usable with alignment" in Path(checked["REPORT"]).read_text(encoding="utf-8")
    assert QgsRasterLayer(checked["MASK"], "mask").renderer().type() == "paletted"

    aligned = processing.run(
        "aftermap:alignpair",
        {**pair, "ALIGNED": str(tmp_path / "post.tif"), "RESIDUALS": str(tmp_path / "weg.gpkg")},
    )
    assert aligned["IMPROVED"] == 1
    assert aligned["SHIFT_X_M"] == pytest.approx(MOVED, abs=0.5)
    assert aligned["RESIDUAL_AFTER_M"] < 0.5 < aligned["RESIDUAL_BEFORE_M"]
    shown = QgsVectorLayer(aligned["RESIDUALS"], "shifts")
    assert shown.featureCount() > 4 and shown.renderer().type() != "singleSymbol"

    again = processing.run(
        "aftermap:checkpair",
        {"PRE": pair["PRE"], "POST": aligned["ALIGNED"], "REPORT": None, "MASK": None},
    )
    assert again["VERDICT"] == "good"


def test_other_places_are_no_pair(pair, make_raster, tmp_path, context, feedback):
    """The verdict is told as a warning, and QGIS does not miss the mask that nobody wrote."""
    mask = QgsProcessingOutputLayerDefinition(str(tmp_path / "m.tif"), QgsProject.instance())
    checked = processing.run(
        "aftermap:checkpair",
        {"PRE": pair["PRE"], "POST": make_raster(), "REPORT": str(tmp_path / "r.html"),
         "MASK": mask},
        context=context,
        feedback=feedback,
    )  # fmt: skip
    assert checked["VERDICT"] == "not usable"
    assert "different places" in checked["REASONS"]
    assert checked["MASK"] is None
    assert context.layersToLoadOnCompletion() == {}
    assert any(line.startswith("Verdict: not usable") for line in feedback.warned)
