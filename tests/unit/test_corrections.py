"""A review becomes labels that training takes: nobody's word is made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from aftermap.core.buildings.burn import read_outlines
from aftermap.core.buildings.words import wording_of
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.progress import Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import ExportCorrections
from aftermap.core.training.data.tiles import IGNORE
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM
from rasterio.transform import from_origin


def reviewed(path: Path, **fields: Any) -> str:
    count = len(next(iter(fields.values())))
    squares = [shapely.box(LEFT + 20 * i, TOP - 10, LEFT + 20 * i + 10, TOP) for i in range(count)]
    columns = {
        name: np.array(values, dtype=object)
        if any(isinstance(value, str) for value in values)
        else np.ma.masked_array(
            [value or 0 for value in values], [value is None for value in values], dtype=np.int32
        )
        for name, values in fields.items()
    }
    write_polygons(str(path), "town", np.array(squares, dtype=object), UTM, columns)
    return str(path)


TOWN = {
    "building_id": [7, 8, 9, 10, 11, 12],
    "damage_level": [4, 4, 2, None, 1, 3],
    "reviewed_level": [4, 2, 0, 3, 255, None],
}


@pytest.mark.parametrize("name", ["town.gpkg", "town.shp", "town.geojson"])
def test_labels_are_the_persons_and_nobody_elses(tmp_path: Path, name: str) -> None:
    request = ExportCorrections(reviewed(tmp_path / name, **TOWN), str(tmp_path / "labels.gpkg"))
    result = jobs.run(request, Silent())
    assert (result.count, result.corrected, result.no_building) == ((0, 1, 1, 1), 1, 1)
    fields = read_polygons(request.corrections).fields
    levels = np.ma.masked_invalid(fields["damage_level"])
    assert levels.tolist() == [4, 2, 3, None, None]
    assert fields["building_id"].tolist() == [7, 8, 10, 11, 12]
    assert fields["corrected"].tolist() == [False, True, False, False, False]


def test_the_networks_levels_are_taken_along_where_that_is_asked_for(tmp_path: Path) -> None:
    request = ExportCorrections(
        reviewed(tmp_path / "town.gpkg", **TOWN), str(tmp_path / "labels.gpkg"), unreviewed=True
    )
    jobs.run(request, Silent())
    levels = np.ma.masked_invalid(read_polygons(request.corrections).fields["damage_level"])
    assert levels.tolist() == [4, 2, 3, None, 3], "what cannot be told stays untold"


def test_plain_footprints_can_be_reviewed(tmp_path: Path) -> None:
    source = reviewed(tmp_path / "town.gpkg", reviewed_level=[4, None])
    result = jobs.run(ExportCorrections(source, str(tmp_path / "labels.gpkg")), Silent())
    assert result.count == (0, 0, 0, 1) and result.corrected == 0


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_verdicts_in_a_field_of_text_are_read(tmp_path: Path, suffix: str) -> None:
    said = ["4", "2.0", "0", " 3", "255", None]
    source = reviewed(tmp_path / f"town{suffix}", **{**TOWN, "reviewed_level": said})
    result = jobs.run(ExportCorrections(source, str(tmp_path / "labels.gpkg")), Silent())
    assert (result.count, result.corrected, result.no_building) == ((0, 1, 1, 1), 1, 1)


def test_nothing_reviewed_is_said(tmp_path: Path) -> None:
    source = reviewed(tmp_path / "town.gpkg", damage_level=[4, 1])
    with pytest.raises(InputError, match="Nobody has reviewed"):
        jobs.run(ExportCorrections(source, str(tmp_path / "labels.gpkg")), Silent())
    assert not (tmp_path / "labels.gpkg").exists()


def test_training_reads_the_labels_and_passes_over_what_nobody_told(tmp_path: Path) -> None:
    labels = str(tmp_path / "labels.gpkg")
    jobs.run(ExportCorrections(reviewed(tmp_path / "town.gpkg", **TOWN), labels), Silent())
    wording = wording_of(labels, "damage_level", "recognise", Silent())
    grid = Grid(UTM, from_origin(LEFT, TOP, 10, 10), 11, 1)
    outlines = read_outlines(labels, grid, "damage_level", wording)
    footprints, damage = outlines.burn(grid.transform, (1, 11))
    assert damage[0, ::2].tolist() == [4, 2, 0, 3, IGNORE, IGNORE]
    assert footprints[0, ::2].tolist() == [1, 1, 0, 1, 1, 1]


def test_levels_in_words_are_no_level_of_the_network(tmp_path: Path) -> None:
    town = {"reviewed_level": [4, None]}
    path = reviewed(tmp_path / "town.gpkg", **town)
    layer = read_polygons(path)
    words = np.array(["Destroyed", "Damaged"], dtype=object)
    write_polygons(path, "town", layer.geometries, UTM, {**layer.fields, "damage_level": words})
    request = ExportCorrections(path, str(tmp_path / "labels.gpkg"))
    assert jobs.run(request, Silent()).count == (0, 0, 0, 1)
    with pytest.raises(InputError, match="is no field of numbers 1 to 4"):
        jobs.run(replace(request, unreviewed=True), Silent())
