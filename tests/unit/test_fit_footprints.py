"""Footprints moved onto painted roofs: by how much, which ones stay, and what is kept of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.fitting import agreement
from aftermap.core.fitting import image as fitting
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.reporting.metadata import (
    LayerMetadata,
    history_of,
    licences_of,
    put_metadata,
)
from aftermap.core.requests import ON_AFTER, FitFootprints
from aftermap.core.results import FitFootprintsResult
from aftermap.core.vector.geometry import transformed
from rasterio.crs import CRS
from rasterio.transform import from_origin

UTM = CRS.from_epsg(32637)
PIXEL = 0.5
WEST, NORTH = 500_000.0, 4_000_000.0
ROOFS = [
    shapely.box(x, y, x + width, y + height)
    for x, y, width, height in (
        (20, 25, 24, 18), (80, 30, 18, 30), (140, 22, 30, 20), (205, 35, 20, 20),
        (25, 90, 28, 22), (90, 95, 20, 26), (150, 88, 22, 22), (200, 100, 30, 18),
        (30, 160, 20, 20), (85, 165, 30, 24), (145, 158, 24, 28), (205, 165, 18, 26),
    )
]  # fmt: skip
"""In pixels of the scene."""


def painted(roofs: list[Any], side: int = 256, seed: int = 1) -> np.ndarray[Any, Any]:
    """Return an image of roofs, brighter and darker than the ground, (3, h, w)."""
    rng = np.random.default_rng(seed)
    scene = np.full((side, side), 110, np.uint8)
    for number, roof in enumerate(roofs):
        left, top, right, bottom = map(round, roof.bounds)
        scene[top:bottom, left:right] = (165, 70, 190, 140)[number % 4]
    noisy = scene + rng.normal(0, 6, scene.shape)
    return np.repeat(np.clip(noisy, 0, 255).astype(np.uint8)[np.newaxis], 3, axis=0)


def image(path: Path, pixels: np.ndarray[Any, Any], **profile: Any) -> str:
    place = {"crs": UTM, "transform": from_origin(WEST, NORTH, PIXEL, PIXEL), **profile}
    height, width = pixels.shape[1:]
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=3, dtype="uint8", **place
    ) as dataset:
        dataset.write(pixels)
    return str(path)


def on_ground(shapes: list[Any], by: tuple[float, float] = (0, 0), crs: CRS = UTM) -> Any:
    """Return shapes in pixels as they lie on the ground, moved by metres east and north."""

    def place(vertices: np.ndarray[Any, Any]) -> Any:
        x, y = vertices.T
        return np.stack([WEST + x * PIXEL + by[0], NORTH - y * PIXEL + by[1]], axis=1)

    return transformed(shapely.transform(np.array(shapes, object), place), UTM, crs)


def layer(path: Path, shapes: Any, crs: CRS = UTM, **fields: Any) -> str:
    columns = {"name": np.array([f"no {i}" for i in range(len(shapes))], object), **fields}
    pyogrio.raw.write(
        str(path), shapely.to_wkb(shapes), list(columns.values()), list(columns),
        driver="GPKG", layer="houses", geometry_type="Unknown", crs=crs.to_wkt(),
    )  # fmt: skip
    return str(path)


def fitted(tmp_path: Path, shapes: Any, **given: Any) -> tuple[FitFootprintsResult, Any, Any]:
    crs = given.pop("crs", UTM)
    request = FitFootprints(
        layer(tmp_path / "in.gpkg", shapes, crs), str(tmp_path / "out.gpkg"), **given
    )
    result = jobs.run(request, Silent())
    meta, _, wkb, columns = pyogrio.raw.read(request.fitted, layer="footprints")
    return result, shapely.from_wkb(wkb), dict(zip(meta["fields"], columns))


OFF = (3.2, -2.1)


@pytest.fixture
def scene(tmp_path: Path) -> str:
    return image(tmp_path / "before.tif", painted(ROOFS))


@pytest.mark.parametrize("crs", [UTM, CRS.from_epsg(4326), CRS.from_epsg(3857)])
def test_a_known_shift_is_found_to_a_pixel(tmp_path: Path, scene: str, crs: CRS) -> None:
    result, shapes, fields = fitted(tmp_path, on_ground(ROOFS, OFF, crs), pre=scene, crs=crs)
    off = transformed(shapes, crs, UTM)
    away = [shapely.hausdorff_distance(one, right) for one, right in zip(off, on_ground(ROOFS))]
    assert max(away) < PIXEL
    assert set(fields["pre_state"]) == {"moved"} and result.pre and result.pre.moved == 12
    assert np.allclose(fields["pre_dx_m"], -OFF[0], atol=PIXEL)
    assert np.allclose(fields["pre_dy_m"], -OFF[1], atol=PIXEL)
    assert (fields["pre_fit_1"] > fields["pre_fit_0"]).all()
    assert [str(name) for name in fields["name"]] == [f"no {i}" for i in range(12)]


def test_what_lies_right_or_on_empty_ground_stays(tmp_path: Path, scene: str) -> None:
    result, shapes, fields = fitted(tmp_path, on_ground(ROOFS), pre=scene)
    assert set(fields["pre_state"]) == {"stays"} and result.pre and result.pre.shift_m is None
    assert shapely.equals_exact(shapes, on_ground(ROOFS)).all()
    bare = image(tmp_path / "bare.tif", painted([]))
    _, shapes, fields = fitted(tmp_path, on_ground(ROOFS, OFF), pre=bare)
    assert set(fields["pre_state"]) == {"stays"}
    assert shapely.equals_exact(shapes, on_ground(ROOFS, OFF)).all()


def test_a_tall_buildings_roof_is_found_where_it_leans_to(tmp_path: Path) -> None:
    leaning = [shapely.affinity.translate(roof, 6, 0) if i in (4, 7) else roof
               for i, roof in enumerate(ROOFS)]  # fmt: skip
    after = image(tmp_path / "after.tif", painted(leaning))
    _, shapes, fields = fitted(tmp_path, on_ground(ROOFS, OFF), post=after)
    away = [shapely.hausdorff_distance(a, b) for a, b in zip(shapes, on_ground(leaning))]
    assert max(away) < PIXEL and fields["post_dx_m"][4] - fields["post_dx_m"][3] > 2.5


def test_a_footprint_without_a_roof_does_not_jump_onto_the_one_next_door(tmp_path: Path) -> None:
    row = [shapely.box(20 + 28 * i, 100, 38 + 28 * i, 120) for i in range(8)]
    bare = image(tmp_path / "row.tif", painted([*row[:3], *row[4:]]))
    _, shapes, fields = fitted(tmp_path, on_ground(row, (-2.0, 1.0)), pre=bare, reach=16.0)
    away = [shapely.hausdorff_distance(one, right) for one, right in zip(shapes, on_ground(row))]
    assert max(away) < 3.0, "even the one whose roof is gone stays near its plot"
    alone = on_ground([shapely.box(60, 90, 78, 110)])
    next_door = image(tmp_path / "b.tif", painted([shapely.box(60, 115, 78, 135)]))
    _, shapes, fields = fitted(tmp_path, alone, pre=next_door, reach=16.0)
    assert list(fields["pre_state"]) == ["stays"] and shapely.equals_exact(shapes, alone).all()


def test_each_image_is_fitted_by_itself_and_one_is_chosen(tmp_path: Path, scene: str) -> None:
    moved = [shapely.affinity.translate(roof, -4, 5) for roof in ROOFS]
    pixels = painted(moved)
    pixels[:, :, 128:] = 0
    after = image(tmp_path / "after.tif", pixels, nodata=0)
    shapes = on_ground(ROOFS, OFF)
    result, before, fields = fitted(tmp_path, shapes, pre=scene, post=after)
    assert shapely.hausdorff_distance(before[0], on_ground(ROOFS)[0]) < PIXEL
    result, later, fields = fitted(tmp_path, shapes, pre=scene, post=after, onto=ON_AFTER)
    assert shapely.hausdorff_distance(later[0], on_ground(moved)[0]) < PIXEL
    dark = np.array([roof.bounds[0] > 130 for roof in ROOFS])
    assert set(fields["post_state"][dark]) == {"not seen"} and set(fields["pre_state"]) == {"moved"}
    assert shapely.equals_exact(later[dark], shapes[dark]).all(), "where nothing is seen, they stay"
    assert np.isnan(fields["post_dx_m"][dark]).all() and result.onto == ON_AFTER
    assert result.post and result.post.unseen == dark.sum()


def test_no_feature_is_lost_or_mended(tmp_path: Path, scene: str) -> None:
    both = shapely.MultiPolygon(list(on_ground(ROOFS[:2], OFF)))
    bow = shapely.Polygon([(0, 0), (30, 30), (30, 0), (0, 30)])
    bow = shapely.transform(bow, lambda c: c * PIXEL + (WEST + 40, NORTH - 100))
    odd = [both, bow, shapely.Polygon(), None, *on_ground([shapely.box(9, 9, 9.5, 9.5)])]
    shapes = np.array([*odd, *on_ground(ROOFS[2:], OFF)], object)
    result, found, fields = fitted(tmp_path, shapes, pre=scene)
    assert result.footprint_count == len(found) == len(shapes)
    states = [str(state) for state in fields["pre_state"]]
    assert states[0] == "moved" and states[1] == "stays" and states[2:5] == ["no outline"] * 3
    assert found[0].geom_type == "MultiPolygon" and len(found[0].geoms) == 2
    assert not found[1].is_valid and shapely.equals_exact(found[1], shapely.MultiPolygon([bow]))
    assert found[2] is None or found[2].is_empty
    assert [str(name) for name in fields["name"]] == [f"no {i}" for i in range(len(shapes))]


def test_blocks_change_nothing_and_a_run_can_be_cancelled(
    tmp_path: Path, scene: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "FEW", 99)  # the scene's own places follow the blocks
    for module in (fitting, agreement):
        monkeypatch.setattr(module, "NEARBY", 100.0)
    _, whole, _ = fitted(tmp_path, on_ground(ROOFS, OFF), pre=scene)
    monkeypatch.setattr(fitting, "BLOCK", 128)
    _, parts, _ = fitted(tmp_path, on_ground(ROOFS, OFF), pre=scene)
    assert shapely.equals_exact(whole, parts).all()
    asked = FitFootprints(str(tmp_path / "in.gpkg"), str(tmp_path / "never.gpkg"), scene)
    with pytest.raises(Cancelled):
        jobs.run(asked, CallbackProgress(cancelled=lambda: True))
    assert not (tmp_path / "never.gpkg").exists()


def test_what_a_layers_metadata_say_goes_along(tmp_path: Path, scene: str) -> None:
    source = layer(tmp_path / "odbl.gpkg", on_ground(ROOFS, OFF))
    put_metadata(source, LayerMetadata("Footprints", "", "ODbL 1.0", ("downloaded",)))
    said: list[str] = []
    out = str(tmp_path / "out.gpkg")
    jobs.run(FitFootprints(source, out, scene), CallbackProgress(on_log=said.append))
    assert licences_of(Path(out)) == ["ODbL 1.0"] and history_of(Path(out))[0] == "downloaded"
    assert any("12 footprints moved, by 3.9 m at the median" in line for line in said)


@pytest.mark.parametrize(
    ("given", "error", "says"),
    [
        ({}, ParameterError, "at least one of"),
        ({"pre": "scene", "onto": "roof"}, ParameterError, "choose image before, image after"),
        ({"pre": "scene", "reach": 0.0}, ParameterError, "more than 0"),
        ({"pre": "away"}, InputError, "shows none of the footprints"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    tmp_path: Path, scene: str, given: dict[str, Any], error: type[Exception], says: str
) -> None:
    away = image(tmp_path / "away.tif", painted(ROOFS), transform=from_origin(9e5, 9e5, 1, 1))
    places = {"scene": scene, "away": away}
    given = {name: places.get(str(value), value) for name, value in given.items()}
    with pytest.raises(error, match=says):
        fitted(tmp_path, on_ground(ROOFS), **given)
