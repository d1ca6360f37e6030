from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely
from aftermap.core.files import whole_file
from aftermap.core.reporting.styles import STYLES, attach_style, style_text
from aftermap.core.vector.io import Polygons, write_polygons
from aftermap.core.vector.product import write_product
from aftermap.tests.unit.vector_fixtures import UTM, names

ONE = np.array([shapely.box(0, 0, 1, 1)], dtype=object)


def stored(path: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(
            "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
            " ORDER BY id"
        ).fetchall()


@pytest.mark.parametrize("path", sorted(STYLES.glob("*.qml")), ids=lambda path: path.stem)
def test_every_style_is_well_formed(path: Path) -> None:
    assert ElementTree.fromstring(path.read_text(encoding="utf-8")).tag == "qgis"


def test_each_layer_of_a_geopackage_gets_one_default_style(tmp_path: Path) -> None:
    path = str(tmp_path / "all.gpkg")
    with whole_file(path) as partial:
        for layer in ("buildings", "footprints"):
            write_polygons(partial, layer, ONE, UTM, {}, append=True)
            attach_style(partial, layer, layer)
            attach_style(partial, layer, layer)
    assert [row[:3] for row in stored(path)] == [
        ("buildings", "geom", 1),
        *[("buildings", "geom", 0)] * 3,
        ("footprints", "geom", 1),
    ]
    with closing(sqlite3.connect(path)) as database:
        kind = database.execute(
            "SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'"
        ).fetchall()
    assert kind == [("attributes",)]


def test_other_formats_get_a_file_beside(tmp_path: Path) -> None:
    write_product(str(tmp_path / "a.geojson"), "a", Polygons(ONE, UTM), "footprints")
    assert names(tmp_path) == ["a.geojson", "a.qml"]
    assert (tmp_path / "a.qml").read_text(encoding="utf-8") == style_text("footprints")


def test_placeholders_are_filled_and_escaped() -> None:
    text = style_text("zones", {f"class{number}": f"< {number}" for number in range(1, 6)})
    assert "5 most urgent: &lt; 5" in text and "@class" not in text


def test_a_shapefile_style_names_fields_as_the_file_does(tmp_path: Path) -> None:
    attach_style(str(tmp_path / "a.shp"), "buildings")
    text = (tmp_path / "a.qml").read_text(encoding="utf-8")
    assert "'reviewed_l'), &quot;damage_lev&quot;) = 4" in text
    assert "damage_level&quot;" not in text and "reviewed_level" not in text
