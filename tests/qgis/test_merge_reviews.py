"""Reviews made apart are merged in QGIS: files, unsaved edits, several layers of one GeoPackage."""

from __future__ import annotations

import processing
import pytest
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer


@pytest.fixture
def two(plugin, tmp_path):
    """Two GeoPackages of the same buildings; the second one's review is not saved yet."""
    one, other = (save(make_memory(), tmp_path / f"{name}.gpkg") for name in ("bir", "iki"))
    review(one, "Ayşe", [4, 3, 1, None, None])
    one.commitChanges()
    review(other, "Béa", [4, 2, None, 0, None])
    return one, other


def review(layer, who, levels):
    layer.startEditing()
    for fid, level in zip(sorted(layer.allFeatureIds()), levels):
        if level is not None:
            feature = layer.getFeature(fid)
            feature["reviewed_level"], feature["reviewed_by"] = level, who
            layer.updateFeature(feature)


def column(layer, name):
    return [None if f[name] == NULL else f[name] for f in layer.getFeatures()]


def test_saved_and_unsaved_reviews_become_one_layer(two, tmp_path):
    outputs = {"MERGED": str(tmp_path / "both.gpkg"), "AGREEMENT": str(tmp_path / "both.csv")}
    found = processing.run("aftermap:mergereviews", {"LAYERS": list(two), **outputs})
    layer = QgsVectorLayer(found["MERGED"], "merged", "ogr")
    assert column(layer, "reviewed_level") == [4, None, 1, 0, None]
    assert column(layer, "second_level") == [4, 2, None, None, None]
    assert column(layer, "first_by") == [None, "Ayşe", None, None, None]
    assert column(layer, "conflict") == [False, True, None, None, None]
    assert column(layer, "needs_review")[1] is True
    assert layer.renderer().type() == "RuleRenderer"
    assert (found["REVIEWED"], found["READ_BY_TWO"]) == (4, 2)
    assert (found["CONFLICT_COUNT"], found["OPEN"], found["OBSERVED"]) == (1, 1, 0.5)
    assert found["KAPPA"] == pytest.approx((0.5 - 0.25) / 0.75)
    assert found["KAPPA_LOW"] < found["KAPPA"] < found["KAPPA_HIGH"]
    assert (tmp_path / "both.csv").read_text(encoding="utf-8").count("kappa") >= 3


def test_one_layer_is_refused_and_a_layer_without_reviews_is_one_sentence(two, tmp_path):
    merged = {"MERGED": str(tmp_path / "both.gpkg")}
    with pytest.raises(QgsProcessingException):
        processing.run("aftermap:mergereviews", {"LAYERS": [two[0]], **merged})
    plain = save(make_memory(fields=("name:string",)), tmp_path / "plain.gpkg")
    with pytest.raises(QgsProcessingException, match="has no field reviewed_level"):
        processing.run("aftermap:mergereviews", {"LAYERS": [two[0], plain], **merged})
    lost, over = str(tmp_path / "lost.gpkg"), {"MERGED": str(tmp_path / "bir.gpkg")}
    with pytest.raises(QgsProcessingException):
        processing.run("aftermap:mergereviews", {"LAYERS": [two[0], lost], **merged})
    with pytest.raises(QgsProcessingException, match=r"bir\.gpkg' is read"):
        processing.run("aftermap:mergereviews", {"LAYERS": list(two), **over})


def test_paths_and_a_shapefile_and_a_choice_of_who_is_right(two, tmp_path):
    two[1].commitChanges()
    paths = [layer.source() for layer in two]
    merged = {"MERGED": str(tmp_path / "m.shp"), "CONFLICTS": "the more severe"}
    found = processing.run("aftermap:mergereviews", {"LAYERS": paths, **merged})
    layer = QgsVectorLayer(found["MERGED"], "merged", "ogr")
    assert column(layer, "reviewed_l") == [4, 3, 1, 0, None] and found["OPEN"] == 0
    assert column(layer, "second_lev") == [4, 2, None, None, None]
    names = {field.name(): field.alias() for field in layer.fields()}
    assert names["second_lev"] == "Level by a second reader"
