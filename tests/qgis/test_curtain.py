"""The inspection curtain in real QGIS: as an algorithm, and live over the map of a review."""

from __future__ import annotations

import processing
import pytest
from aftermap.tests.qgis.test_review import make_memory, save
from qgis.core import QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer


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
