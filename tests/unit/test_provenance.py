"""Every product says of what, how and by which model it was made; nothing of whose folder."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from aftermap.core import rapid
from aftermap.core.engine import jobs
from aftermap.core.errors import OutputError
from aftermap.core.models.folder import load_card
from aftermap.core.progress import Silent
from aftermap.core.reporting import metadata
from aftermap.core.reporting.metadata import LayerMetadata, history_of, put_metadata
from aftermap.core.requests import AssessBuildings, RapidAssessment
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.raster_fixtures import UTM, save
from aftermap.tests.unit.test_inference_runs import Colours, after, before
from aftermap.tests.unit.test_rapid import everything
from shapely import box

TOLD = LayerMetadata("Title", "Of <this> & that\0", "CC0", ("one", "two · {}"))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Hold a folder with a pair of images; a network that reads colours takes the model's place."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rapid, "load_model", lambda path, device: Colours())
        folder = tmp_path_factory.mktemp("world")
        save(folder / "pre.tif", before())
        save(folder / "post.tif", after())
        yield folder


@pytest.fixture(scope="module")
def products(world: Path) -> dict[str, str]:
    paths = everything(world / "out")
    for name in ("zones", "urgency"):
        del paths[name]
    jobs.run(asked(world, paths, review_below=0.7), Silent())
    return paths


def asked(world: Path, paths: dict[str, str], **more: Any) -> RapidAssessment:
    return RapidAssessment(str(world / "pre.tif"), str(world / "post.tif"), **paths, **more)


def last_step(path: str) -> tuple[str, dict[str, Any]]:
    """Return the step and the record of a product's last line of history."""
    *_, step, record = history_of(Path(path))[-1].split(" · ", 3)
    return step, json.loads(record)


def test_each_product_of_a_run_can_be_made_again(products: dict[str, str], world: Path) -> None:
    for path in products.values():
        step, record = last_step(path)
        assert step == "Rapid assessment"
        assert record["parameters"]["review_below"] == 0.7
        assert record["model"]["sha256"] == load_card().sha256.replace(" ", "")
        assert str(world) not in history_of(Path(path))[-1]


def test_images_are_known_by_name_size_and_content(products: dict[str, str], world: Path) -> None:
    _, record = last_step(products["buildings"])
    (before,), (after,) = record["inputs"]["pre"], record["inputs"]["post"]
    assert before["name"] == "pre.tif" and before["bytes"] == (world / "pre.tif").stat().st_size
    assert before["digest"] != after["digest"]


def test_the_last_step_knows_those_before_it(products: dict[str, str], tmp_path: Path) -> None:
    assessed = str(tmp_path / "again.geojson")
    request = AssessBuildings(products["damage_class"], products["buildings"], assessed)
    jobs.run(request, Silent())
    steps = [line.split(" · ")[2] for line in history_of(Path(assessed))]
    assert steps == ["Rapid assessment", "Assess buildings"]


def test_layers_of_one_geopackage_have_titles_of_their_own(products: dict[str, str]) -> None:
    with closing(sqlite3.connect(products["geopackage"])) as database:
        rows = database.execute(
            "SELECT r.table_name, m.metadata FROM gpkg_metadata m"
            " JOIN gpkg_metadata_reference r ON r.md_file_id = m.id"
        ).fetchall()
    titles = {name: text.partition("<title>")[2].partition("<")[0] for name, text in rows}
    assert titles == {"buildings": "Buildings by damage"}


def test_addresses_are_kept_without_their_keys() -> None:
    from aftermap.core.engine.provenance import _name

    assert _name("https://host/scenes/a.tif?token=secret") == "a.tif"
    assert _name("C:\\Users\\me\\b.gpkg|layername=x") == "b.gpkg|layername=x"


@pytest.mark.parametrize("name", ["a.gpkg", "a.geojson", "a.shp"])
def test_metadata_are_replaced_and_read_again(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_polygons(str(path), "a", [box(0, 0, 1, 1)], UTM, {})
    put_metadata(str(path), LayerMetadata("", "", "", ("older",)))
    put_metadata(str(path), TOLD)
    assert history_of(path) == list(TOLD.history)
    assert len(read_polygons(str(path)).geometries) == 1


def test_metadata_that_cannot_be_written_leave_no_product(
    products: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(metadata, "_store", full)
    out = str(tmp_path / "all.gpkg")
    request = AssessBuildings(products["damage_class"], products["buildings"], out)
    with pytest.raises(OutputError, match=r"metadata of '.*/all.gpkg' cannot be written .*full"):
        jobs.run(request, Silent())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["", "<qgis><history>", "<!DOCTYPE a [<!ENTITY b 'c'>]><qgis>&b;</qgis>", "\0"]
)
def test_metadata_that_make_no_sense_are_no_history(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.qmd").write_text(text)
    assert history_of(tmp_path / "a.tif") == []
