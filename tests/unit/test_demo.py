"""The parts of `make demo` that need no QGIS."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from aftermap.core.vector.geopackage import join_products
from aftermap.core.vector.io import Polygons, write_polygons
from aftermap.core.vector.product import write_product
from aftermap.tests.conftest import ROOT

from .vector_fixtures import UTM, pixel_box

ROW = [pixel_box(40 * index, 0, 20, 20) for index in range(4)]
LEVELS = [1, 2, 3, 4]


def layer(geometries: list[shapely.Polygon], **fields: list[int]) -> Polygons:
    return Polygons(np.array(geometries), UTM, {key: np.array(v) for key, v in fields.items()})


def test_the_scores_are_those_of_the_buildings_in_a_geopackage_of_several_layers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    demo = importlib.import_module("demo")
    monkeypatch.setattr(demo.setup, "python_of", lambda _: sys.executable)
    truth, found = tmp_path / "truth.gpkg", tmp_path / "aftermap.gpkg"
    true = layer(ROW, damage_level=LEVELS)
    write_polygons(str(truth), "truth", true.geometries, true.crs, true.fields)
    layers = {
        "buildings": layer(ROW[:3], damage_level=LEVELS[:3]),
        "zones": layer([shapely.union_all(ROW)], rank=[1]),
    }
    parts = {name: str(tmp_path / f"{name}.gpkg") for name in layers}
    for name, polygons in layers.items():
        write_product(parts[name], name, polygons, "buildings")
    join_products(str(found), parts)
    demo.print_scores(truth, found)
    rows = [line.split() for line in capfd.readouterr().out.splitlines()]
    assert ["buildings", "1.00", "0.75", "0.86", "4"] in rows
    assert ["destroyed", "0.00", "0.00", "0.00", "1"] in rows


def test_an_environment_that_is_a_link_is_not_emptied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    setup = importlib.import_module("setup")
    ran: list[object] = []
    monkeypatch.setattr(setup, "run", lambda *command: ran.append(command))
    (tmp_path / "shared").mkdir()
    (tmp_path / "own").symlink_to(tmp_path / "shared", target_is_directory=True)
    monkeypatch.setattr(setup, "ENGINE", tmp_path / "own")
    with pytest.raises(setup.SetupError, match="own' is a link"):
        setup.ensure_engine()
    assert not ran
