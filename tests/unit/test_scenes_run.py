"""A practice town cut into scenes is the same town: no building doubled, none cut.

The network is one that reads colours: it passes every pixel on, so that none can differ unseen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core import rapid
from aftermap.core.engine import jobs
from aftermap.core.inference import damage
from aftermap.core.inference import segment as segmenting
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import (
    AssessDamage,
    Extent,
    Morphology,
    PracticeScene,
    RapidAssessment,
    SegmentFootprints,
)
from aftermap.core.vector.io import read_polygons
from aftermap.tests.unit.scene_fixtures import cut, quarters
from aftermap.tests.unit.test_inference_runs import Card, Colours

SIDE = 448

CARD = Card(threshold=150, morphology=Morphology(threshold=150, min_area=9.0, erosion=0))


@pytest.fixture(scope="module", autouse=True)
def _colours() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for module in (rapid, damage, segmenting):
            patch.setattr(module, "load_model", lambda path, device: Colours(CARD))
        yield


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Draw a town, and what is found in it uncut."""
    folder = tmp_path_factory.mktemp("town")
    images = {name: str(folder / f"{name}.tif") for name in ("pre", "post")}
    jobs.run(PracticeScene(**images, seed=4, width=SIDE, height=SIDE), Silent())
    segment(folder, images["pre"], "whole")
    return folder


def segment(folder: Path, pre: str, name: str, *more: str) -> Any:
    request = SegmentFootprints(
        pre=pre,
        probability=str(folder / f"{name}.tif"),
        footprints=str(folder / f"{name}.gpkg"),
        tile=256,
        more_pre=more,
    )
    return jobs.run(request, Silent())


def found(path: Path) -> Any:
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset.read_masks(1), dataset.transform, dataset.crs


def assert_same(first: Path, second: Path) -> None:
    for ours, expected in zip(found(first), found(second)):
        assert np.array_equal(ours, expected)
    shapes, wanted = (
        read_polygons(str(path.with_suffix(".gpkg"))).geometries for path in (first, second)
    )
    assert len(wanted) > 20
    assert shapely.equals_exact(shapely.normalize(shapes), shapely.normalize(wanted)).all()


@pytest.mark.parametrize("overlap", [0, 40])
def test_a_folder_of_scenes_gives_the_same_buildings(
    town: Path, tmp_path: Path, overlap: int
) -> None:
    cut(str(town / "pre.tif"), tmp_path / "scenes", quarters(SIDE, SIDE, overlap))
    segment(tmp_path, str(tmp_path / "scenes"), "out")
    assert_same(tmp_path / "out.tif", town / "whole.tif")


def test_further_scenes_and_stac_items_do_too(town: Path, tmp_path: Path) -> None:
    scenes = cut(str(town / "pre.tif"), tmp_path / "scenes", quarters(SIDE, SIDE))
    items = [
        {"type": "Feature", "id": path, "assets": {"visual": {"href": f"scenes/{Path(path).name}"}}}
        for path in scenes[1:]
    ]
    listed = tmp_path / "items.json"
    listed.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    segment(tmp_path, scenes[0], "out", str(listed))
    assert_same(tmp_path / "out.tif", town / "whole.tif")


def test_an_extent_across_the_seams_gives_the_same_pixels(town: Path, tmp_path: Path) -> None:
    scenes = cut(str(town / "pre.tif"), tmp_path / "scenes", quarters(SIDE, SIDE))
    with rasterio.open(town / "pre.tif") as dataset:
        left, top = dataset.transform * (150, 200)
        right, bottom = dataset.transform * (300, 330)
        extent = {"xmin": left, "ymin": bottom, "xmax": right, "ymax": top}
        crs = dataset.crs.to_string()
    request = SegmentFootprints(
        pre=scenes[0],
        probability=str(tmp_path / "part.tif"),
        extent=Extent(**extent, crs=crs),
        tile=256,
        more_pre=tuple(scenes[1:]),
    )
    jobs.run(request, Silent())
    assert np.array_equal(
        found(tmp_path / "part.tif")[0], found(town / "whole.tif")[0][200:330, 150:300]
    )


def test_damage_and_the_whole_chain_take_scenes_on_both_sides(town: Path, tmp_path: Path) -> None:
    """The chain logs both mosaics; both jobs judge the pixels as they do uncut."""
    whole = AssessDamage(
        pre=str(town / "pre.tif"),
        post=str(town / "post.tif"),
        damage_class=str(tmp_path / "whole.tif"),
        tile=256,
    )
    pre, post = (
        cut(str(town / f"{name}.tif"), tmp_path / name, quarters(SIDE, SIDE))
        for name in ("pre", "post")
    )
    more = {"more_pre": tuple(pre[1:]), "more_post": tuple(post[1:])}
    scenes = replace(
        whole, pre=pre[0], post=post[0], damage_class=str(tmp_path / "scenes.tif"), **more
    )
    for request in (whole, scenes):
        jobs.run(request, Silent())
    assert np.array_equal(found(tmp_path / "scenes.tif")[0], found(tmp_path / "whole.tif")[0])
    told: list[str] = []
    chain = RapidAssessment(
        pre=pre[0], post=post[0], buildings=str(tmp_path / "out.gpkg"), tile=256,
        **more,
    )  # fmt: skip
    jobs.run(chain, CallbackProgress(on_log=told.append))
    assert told.count(f"Mosaic of 4 scenes, {SIDE} x {SIDE} pixels.") == 2
    alone = replace(
        chain, pre=whole.pre, post=whole.post, buildings=str(tmp_path / "alone.gpkg"),
        more_pre=(), more_post=(),
    )  # fmt: skip
    jobs.run(alone, Silent())
    ours, expected = (read_polygons(str(tmp_path / f"{name}.gpkg")) for name in ("out", "alone"))
    assert len(ours.geometries) == len(expected.geometries) > 20
    assert np.array_equal(ours.fields["damage_level"], expected.fields["damage_level"])
