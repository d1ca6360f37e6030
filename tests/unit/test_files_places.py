"""What a run would write: nothing of a person's, nothing twice, nowhere that cannot be written."""

from __future__ import annotations

import ast
import os
import sqlite3
from dataclasses import fields
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any

import numpy as np
import pytest
from aftermap.core import requests as ask
from aftermap.core.engine import jobs
from aftermap.core.errors import AftermapError, OutputError, ParameterError
from aftermap.core.files import check_request
from aftermap.core.files.behind import files_behind
from aftermap.core.files.held import OURS, reading_address
from aftermap.core.files.places import name_problem
from aftermap.core.progress import Silent
from aftermap.core.vector.io import DRIVERS
from aftermap.tests.unit.raster_fixtures import save

REQUESTS = list(jobs.JOBS)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "scene.tif"
    save(path, np.ones((3, 40, 40), np.uint8))
    return path


def refused(request: Any, kind: type[AftermapError] = ParameterError) -> str:
    """Run a request as every route does and return the sentence that refuses it."""
    with pytest.raises(kind) as caught:
        jobs.run(request, Silent())
    return str(caught.value)


def spellings(path: Path) -> dict[str, str]:
    """Return names of one file: what a person, QGIS and GDAL may write."""
    folder, name = path.parent, path.name
    os.symlink(path, folder / f"link{path.suffix}")
    os.link(path, folder / f"hard{path.suffix}")
    os.symlink(folder, folder / "way")
    return {
        "plain": str(path),
        "dot": f"{folder}/./{name}",
        "up": f"{folder}/x/../{name}".replace("/x/..", f"/../{folder.name}"),
        "symbolic": str(folder / f"link{path.suffix}"),
        "hard": str(folder / f"hard{path.suffix}"),
        "by a linked folder": str(folder / "way" / name),
        "relative": os.path.relpath(path),
    }


@pytest.mark.parametrize(
    "way", ["plain", "dot", "up", "symbolic", "hard", "by a linked folder", "relative"]
)
def test_an_output_that_is_an_input_is_refused_however_it_is_written(
    image: Path, tmp_path: Path, way: str
) -> None:
    before = image.read_bytes()
    said = refused(ask.SegmentFootprints(str(image), spellings(image)[way]))
    assert said.startswith("Image before the event, Building probability: ")
    assert image.read_bytes() == before


@pytest.mark.parametrize(
    "name",
    [
        "{path}|layername=scene",
        "{path}|option:NUM_THREADS=2",
        "GTIFF_DIR:1:{path}",
        "GPKG:{path}:scene",
        'NETCDF:"{path}":band',
        "vrt://{path}?bands=1,2,3",
        "/vsisubfile/0_1000,{path}",
        "/vsicached?chunk=1&file={path}",
        "/vsizip/{path}/inside.tif",
        "/vsizip/{{{path}}}/inside.tif",
        "/vsigzip/{path}",
        "file://{path}",
        "<VRTDataset><SourceFilename relativeToVRT='0'>{path}</SourceFilename></VRTDataset>",
    ],
)
def test_other_names_of_drivers_lead_to_the_same_file(image: Path, name: str) -> None:
    assert image.samefile(next(iter(files_behind(name.format(path=image)))))
    request = ask.RefineMorphology(name.format(path=image), mask=str(image))
    with pytest.raises(ParameterError, match=r"Building probability, Mask: .*would be replaced"):
        check_request(request)


def test_members_of_a_virtual_raster_are_inputs_through_several(image: Path) -> None:
    text = '<VRTDataset><VRTRasterBand><SimpleSource><SourceFilename relativeToVRT="1">{}'
    text += "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    (image.parent / "one.vrt").write_text(text.format(image.name))
    (image.parent / "two.vrt").write_text(text.format("one.vrt"))
    request = ask.CheckPair(str(image.parent / "two.vrt"), "post.tif", mask=str(image))
    assert "Image before the event, Mask" in refused(request)


def test_members_of_a_list_of_scenes_are_inputs(image: Path) -> None:
    items = image.parent / "items.json"
    items.write_text('{"features": [{"assets": {"visual": {"href": "./scene.tif"}}}]}')
    request = ask.SegmentFootprints("other.tif", str(image), more_pre=(str(items),))
    assert "Further scenes before, Building probability" in refused(request)


def test_what_lies_in_a_folder_that_is_read_is_not_written(image: Path) -> None:
    folder = str(image.parent)
    for output in (image, image.parent / "new.tif"):
        request = ask.SegmentFootprints("other.tif", str(output), more_pre=(folder,))
        assert "Further scenes before, Building probability" in refused(request)
    training = ask.TrainFootprints(folder, folder, labels="x.gpkg")
    assert "Images, Model folder" in refused(training)
    inside = ask.TrainFootprints(folder, str(image.parent / "model"), labels="x.gpkg")
    assert "which is read" in refused(inside)


def test_a_link_in_a_folder_that_is_read_leads_to_an_input(image: Path, tmp_path: Path) -> None:
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    os.symlink(image, scenes / "a.tif")
    request = ask.SegmentFootprints("other.tif", str(image), more_pre=(str(scenes),))
    assert "would be replaced" in refused(request)


def test_a_model_is_not_written_over_what_it_is_made_of(tmp_path: Path) -> None:
    weights = tmp_path / "weights.safetensors"
    weights.write_bytes(b"x")
    assert "would be replaced" in refused(ask.ImportModel(str(weights), str(tmp_path)))
    (tmp_path / "card.json").write_text("{}")
    again = ask.TrainFootprints("images", str(tmp_path), start=str(tmp_path))
    assert "Model to start from, Model folder" in refused(again)


def test_the_styles_and_statistics_of_an_input_are_its_own(image: Path) -> None:
    (image.with_suffix(".qml")).write_text("mine")
    image.with_suffix(".geojson").write_text("{}")
    request = ask.RefineMorphology(str(image), footprints=str(image.with_suffix(".geojson")))
    assert "scene.qml' is read and would be replaced" in refused(request)
    (image.parent / "other.qml").write_text("of another layer")
    (image.parent / "other.shp").write_text("")
    request = ask.RefineMorphology(str(image), mask=str(image.parent / "other.tif"))
    assert "is the style of another layer" in refused(request, OutputError)
    (image.parent / "other.qml").rename(image.parent / "other.qmd")
    assert "is the metadata of another layer" in refused(request, OutputError)


@pytest.mark.parametrize("other", ["a.tif", "./a.tif", "../{name}/a.tif"])
def test_two_outputs_of_one_path_are_refused(image: Path, tmp_path: Path, other: str) -> None:
    second = f"{tmp_path}/{other.format(name=tmp_path.name)}"
    request = ask.PracticeScene(str(tmp_path / "a.tif"), second)
    assert "Image before the event, Image after the event: both would" in refused(request)
    assert not (tmp_path / "a.tif").exists()


def test_outputs_that_differ_in_case_are_one_on_a_disk_that_does_not_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ask.PracticeScene(str(tmp_path / "a.tif"), str(tmp_path / "A.tif"))
    check_request(request)
    monkeypatch.setattr("aftermap.core.files.behind.is_case_blind", lambda folder: True)
    with pytest.raises(ParameterError, match="both would write"):
        check_request(request)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("x" * 260 + ".gpkg", "has a name of 265 bytes"),
        ("x" * 243 + ".gpkg", "has a name of 248 bytes"),
        ("ş" * 125 + ".gpkg", "has a name of 255 bytes"),
        ("a\0b.gpkg", "has a letter that no file name can hold"),
        ("a\ud800.gpkg", "has a letter that no file name can hold"),
        ("plain", "choose .gpkg or .geojson"),
        ("a.xyz", "choose .gpkg or .geojson"),
        ("a.gpkg|layername=x", "choose .gpkg or .geojson"),
        ("missing/a.gpkg", "folder of .* does not exist"),
        ("folder.gpkg", "is a folder"),
        ("pipe.gpkg", "is a device or a pipe"),
        ("fixed.gpkg", "is read-only"),
        ("/vsimem/a.gpkg", "inside an archive or a service"),
        ("/dev/null", "choose .gpkg or .geojson"),
        ("file.tif/a.gpkg", "folder of .* does not exist"),
    ],
)
def test_a_name_or_place_that_takes_no_file_is_one_sentence(
    image: Path, tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / "folder.gpkg").mkdir()
    (tmp_path / "file.tif").write_text("")
    os.mkfifo(tmp_path / "pipe.gpkg")
    (tmp_path / "fixed.gpkg").touch(mode=0o444)
    place = name if name.startswith("/") else f"{tmp_path}/{name}"
    request = ask.AssessBuildings(str(image), "footprints.gpkg", place)
    with pytest.raises(OutputError, match=f"^Buildings by damage: .*{said}") as caught:
        check_request(request)
    str(caught.value).encode()
    assert str(caught.value).endswith(".")


def test_a_name_as_long_as_names_may_be_is_taken(tmp_path: Path) -> None:
    check_request(ask.PracticeScene(str(tmp_path / ("x" * 251 + ".tif")), str(tmp_path / "b.tif")))


@pytest.mark.parametrize(
    "name", ["CON.tif", "nul.gpkg", "com1.tif", "aux", "a.tif.", "a.tif ", "a:b.tif", "a?.tif"]
)
def test_names_that_windows_keeps_are_refused_there(name: str) -> None:
    assert name_problem(name, windows=True) and not name_problem(name, windows=False)
    assert not name_problem("console.tif", windows=True)


def test_an_input_is_named_even_where_it_could_not_be_replaced(image: Path) -> None:
    image.chmod(0o444)
    assert "would be replaced" in refused(ask.RefineMorphology(str(image), mask=str(image)))


def test_an_ordinary_older_output_may_be_replaced(image: Path, tmp_path: Path) -> None:
    older = tmp_path / "older.tif"
    older.write_text("")
    older.with_suffix(".qml").write_text("")
    (tmp_path / "older.tif.aux.xml").write_text("")
    check_request(ask.RefineMorphology(str(image), mask=str(older)))


@pytest.mark.parametrize("request_class", REQUESTS, ids=lambda item: item.__name__)
def test_every_path_of_every_request_is_declared(request_class: type) -> None:
    """A field that is forgotten would not be guarded."""
    declared = {
        item.name
        for item in fields(request_class)
        if item.metadata.get("input") or item.metadata.get("output")
    }
    free = {item.name for item in fields(request_class) if "str" in str(item.type)} - declared
    settings = {
        *("rule", "unit", "device", "scheduler", "classification", "level_field", "unclassified"),
        *("predicted_field", "reference_field", "preset", "licence", "encoder", "kind", "name"),
        *("architecture", "band_order", "classes", "activation"),
        *("entry", "mirror", "proxy", "origin", "scene_prior", "zone_field"),
        *("cell", "queue", "conflicts", "district_field", "title", "author", "field"),
        *("carried", "ranking", "since", "balance", "team", "letter"),
        *("country", "product", "service", "programme", "event", "onto"),
        *("program", "release", "source_name", "vintage"),
    }
    assert {name for name in free if not name.endswith("written_as")} <= settings


def test_kinds_of_vector_outputs_are_those_that_are_written() -> None:
    assert set(ask.SUFFIXES["vector"]) == set(DRIVERS)


def test_every_layer_that_is_written_is_known_as_our_own() -> None:
    """Another run into the file of an earlier one would be refused."""
    written: set[str] = set()
    for file in Path(ask.__file__).parents[1].rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        named = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "write_product":
                layer = call.args[1]
                written.add(layer.value if isinstance(layer, ast.Constant) else named[layer.id])
    assert {"buildings", "zones", "corrections"} <= written <= set(OURS)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PureWindowsPath("//server/share/a b.gpkg"), "file:////server/share/a%20b.gpkg?mode=ro"),
        (PureWindowsPath("C:/maps/a#b.gpkg"), "file:///C:/maps/a%23b.gpkg?mode=ro"),
        (PurePosixPath("/maps/a?b.gpkg"), "file:///maps/a%3Fb.gpkg?mode=ro"),
    ],
)
def test_sqlite_reads_from_shares_too(path: PurePath, address: str) -> None:
    assert reading_address(path) == address
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):  # not: invalid authority
        sqlite3.connect(address, uri=True)
