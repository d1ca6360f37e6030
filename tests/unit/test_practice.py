from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, ParameterError
from aftermap.core.practice.render import Renderer, Scene
from aftermap.core.practice.scene import render_arrays
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import PracticeScene
from aftermap.core.vector.io import read_polygons
from rasterio.features import rasterize
from rasterio.windows import Window


def request(folder: Path, **options: object) -> PracticeScene:
    settings = {"width": 320, "height": 210, "gsd": 1.0, **options}
    return PracticeScene(
        pre=str(folder / "pre.tif"),
        post=str(folder / "post.tif"),
        truth=str(folder / "truth.gpkg"),
        damage_class=str(folder / "class.tif"),
        population=str(folder / "people.tif"),
        **settings,
    )


def test_the_same_seed_gives_the_same_pixels() -> None:
    for one, other in zip(render_arrays(4, 96), render_arrays(4, 96), strict=True):
        np.testing.assert_array_equal(one, other)
    assert (render_arrays(4, 96)[0] != render_arrays(5, 96)[0]).mean() > 0.5


def test_windows_match_the_whole_to_the_pixel() -> None:
    renderer = Renderer(Scene.make(1, 200, 160, 1.0, 0.5))
    part = Window(37, 51, 90, 70)
    inside = np.s_[..., 51:121, 37:127]
    whole = Window(0, 0, 200, 160)
    for draw in (renderer.pre, renderer.post, renderer.classes):
        np.testing.assert_array_equal(draw(whole)[inside], draw(part))


def test_damage_shows_only_after_the_event() -> None:
    scene = Scene.make(1, 200, 200, 1.0, 0.6)
    calm = Scene(scene.town, np.ones_like(scene.levels), scene.before, scene.after, 1.0)
    whole = Window(0, 0, 200, 200)
    np.testing.assert_array_equal(Renderer(scene).pre(whole), Renderer(calm).pre(whole))
    classes = Renderer(scene).classes(whole)
    changed = np.abs(Renderer(scene).post(whole).astype(int) - Renderer(calm).post(whole)).max(0)
    assert changed[classes == 4].mean() > 20
    assert changed[classes == 4].mean() > 3 * changed[classes == 0].mean()


def test_truth_is_the_class_raster_and_the_counts(tmp_path: Path) -> None:
    result = jobs.run(request(tmp_path), Silent())
    truth = read_polygons(str(tmp_path / "truth.gpkg"))
    with rasterio.open(tmp_path / "class.tif") as dataset:
        levels = truth.fields["damage_level"]
        shapes = zip(truth.geometries, levels.astype(int).tolist(), strict=True)
        burnt = rasterize(shapes, dataset.shape, transform=dataset.transform, dtype="uint8")
        assert (burnt != dataset.read(1)).mean() < 1e-4
    assert result.count == tuple(int((levels == level).sum()) for level in (1, 2, 3, 4))
    assert sum(result.count) > 5


@pytest.mark.parametrize("severity", [0.0, 0.5, 1.0])
def test_severity_is_the_share_of_damaged_buildings(severity: float) -> None:
    levels = Scene.make(2, 800, 800, 1.0, severity).levels
    assert (levels > 1).mean() == pytest.approx(severity, abs=0.01)


def test_the_scene_lies_near_islahiye(tmp_path: Path) -> None:
    jobs.run(request(tmp_path, gsd=0.5), Silent())
    with rasterio.open(tmp_path / "pre.tif") as dataset:
        assert dataset.crs.to_epsg() == 32637
        assert dataset.res == (0.5, 0.5)
        assert dataset.shape == (210, 320)
        longitude, latitude = rasterio.warp.transform(
            dataset.crs, "EPSG:4326", [dataset.bounds.left], [dataset.bounds.top]
        )
    assert (longitude[0], latitude[0]) == pytest.approx((36.63, 37.02), abs=0.03)


def test_people_are_those_of_the_buildings(tmp_path: Path) -> None:
    result = jobs.run(request(tmp_path), Silent())
    town = Scene.make(1, 320, 210, 1.0, 0.5).town
    with rasterio.open(tmp_path / "people.tif") as dataset:
        assert dataset.crs.to_epsg() == 4326
        assert dataset.res == pytest.approx((1 / 1200, 1 / 1200))
        total = dataset.read(1).sum(dtype=float)
    assert total == pytest.approx(result.people_total)
    assert 0 < total <= sum(building.people for building in town.buildings)


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    updates = []

    def cancelled() -> bool:
        updates.append(1)
        return len(updates) > 1

    with pytest.raises(Cancelled):
        jobs.run(request(tmp_path), CallbackProgress(cancelled=cancelled))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wrong", [{"width": 20}, {"gsd": 0.0}, {"severity": 1.5}])
def test_sizes_that_make_no_sense_are_refused(tmp_path: Path, wrong: dict[str, float]) -> None:
    with pytest.raises(ParameterError):
        jobs.run(request(tmp_path, **wrong), Silent())
