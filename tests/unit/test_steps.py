"""The single steps with their defaults find what the whole chain finds; the presets by name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import shapely
from aftermap.core.buildings.presets import PAPERS, PLAIN, complete, settle, tags_of
from aftermap.core.engine import jobs
from aftermap.core.errors import ParameterError
from aftermap.core.models.folder import load_card
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import (
    AMATRICE,
    ISLAHIYE,
    OWN,
    RECOMMENDED,
    AssessBuildings,
    AssessDamage,
    Morphology,
    PracticeScene,
    RapidAssessment,
    RefineMorphology,
    SegmentFootprints,
)
from aftermap.core.vector.io import Polygons, read_polygons
from aftermap.tests.unit.vector_fixtures import write_raster
from rasterio.windows import Window


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice scene of 192 m, and what the whole chain finds in it."""
    folder = tmp_path_factory.mktemp("scene")
    pair = (str(folder / "pre.tif"), str(folder / "post.tif"))
    jobs.run(PracticeScene(*pair, width=256, height=256), Silent())
    whole = RapidAssessment(
        *pair,
        buildings=str(folder / "whole.gpkg"),
        probability=str(folder / "probability.tif"),
        device="cpu",
    )
    jobs.run(whole, Silent())
    return folder


def sorted_by_place(path: Path) -> Polygons:
    layer = read_polygons(str(path))
    order = np.lexsort(shapely.bounds(layer.geometries).T)
    fields = {name: column[order] for name, column in layer.fields.items()}
    return Polygons(layer.geometries[order], layer.crs, fields)


def assert_same(found: Polygons, whole: Polygons, *columns: str) -> None:
    assert len(found.geometries) == len(whole.geometries) > 5
    assert shapely.equals(found.geometries, whole.geometries).all()
    for name in ("damage_level", *columns):
        assert found.fields[name].tolist() == whole.fields[name].tolist()


def test_the_steps_with_their_defaults_find_what_the_whole_chain_finds(
    scene: Path, tmp_path: Path
) -> None:
    names = ("probability", "mask", "classes", "levels")
    probability, mask, classes, levels = (str(tmp_path / f"{name}.tif") for name in names)
    footprints, buildings = str(tmp_path / "f.gpkg"), str(tmp_path / "b.gpkg")
    pre, post = str(scene / "pre.tif"), str(scene / "post.tif")
    steps = (
        SegmentFootprints(pre, probability, device="cpu"),
        RefineMorphology(probability, mask, footprints),
        AssessDamage(pre, post, classes, levels, mask, device="cpu"),
        AssessBuildings(classes, footprints, buildings, levels),
    )
    for step in steps:
        jobs.run(step, Silent())
    whole = sorted_by_place(scene / "whole.gpkg")
    assert_same(sorted_by_place(Path(buildings)), whole, "confidence", "needs_review")
    # Without the optional ways from step to step the levels are the same still.
    jobs.run(AssessDamage(pre, post, classes, device="cpu"), Silent())
    jobs.run(AssessBuildings(classes, footprints, buildings), Silent())
    assert_same(sorted_by_place(Path(buildings)), whole)


def test_footprints_of_the_first_step_are_those_of_the_second(scene: Path, tmp_path: Path) -> None:
    first, second = str(tmp_path / "1.gpkg"), str(tmp_path / "2.gpkg")
    out = str(tmp_path / "p.tif")
    jobs.run(SegmentFootprints(str(scene / "pre.tif"), out, first, device="cpu"), Silent())
    jobs.run(RefineMorphology(out, footprints=second), Silent())
    one, two = read_polygons(first).geometries, read_polygons(second).geometries
    assert len(one) == len(two) and shapely.equals(one, two).all()


def test_a_probability_carries_what_its_model_recommends(scene: Path, tmp_path: Path) -> None:
    card = load_card()
    with rasterio.open(scene / "probability.tif") as dataset:
        tags = dataset.tags()
        assert tags["AFTERMAP_MODEL"] == card.name
        assert tags["AFTERMAP_MODEL_SHA256"] == card.sha256.replace(" ", "")
        assert int(tags["AFTERMAP_THRESHOLD"]) == card.threshold
        assert tags["AFTERMAP_MORPHOLOGY_UNITS"] == "metres"
        window = Window(64, 64, 128, 128)
        profile = {**dataset.profile, "width": 128, "height": 128}
        with rasterio.open(tmp_path / "clip.tif", "w", **profile) as clip:
            clip.write(dataset.read(window=window))
            clip.update_tags(**tags)
    rasterio.shutil.copy(scene / "probability.tif", tmp_path / "copy.tif", driver="GTiff")
    for name in ("clip", "copy"):
        said: list[str] = []
        request = RefineMorphology(str(tmp_path / f"{name}.tif"), str(tmp_path / "m.tif"))
        jobs.run(request, CallbackProgress(on_log=said.append))
        assert f"threshold {card.morphology.threshold} of 255" in said[0]
        assert f"as the model '{card.name}' recommends" in said[0]


def settled(request: RefineMorphology, tags: dict[str, str], gsd: float = 0.5) -> Morphology:
    with rasterio.MemoryFile() as memory:
        path = memory.name
        write_raster(path, np.zeros((4, 4), np.uint8), gsd=gsd)
        with rasterio.open(path) as dataset:
            return settle(request, tags, Grid.of(dataset))[0]


def test_presets_by_name_and_what_a_person_gives_goes_first() -> None:
    card = load_card()
    tags = tags_of(card)
    assert settled(RefineMorphology("p"), tags) == complete(card.morphology)
    assert settled(RefineMorphology("p", preset=ISLAHIYE), tags) == PAPERS[ISLAHIYE]
    assert settled(RefineMorphology("p", preset=OWN), tags) == PLAIN
    amatrice = settled(RefineMorphology("p", preset=AMATRICE), tags)
    assert (amatrice.opening, amatrice.units, amatrice.erosion) == (3, "pixels", 0)
    assert amatrice.threshold == card.morphology.threshold
    given = Morphology(threshold=0, erosion=0.0, kernel="cross")
    for preset, area in ((RECOMMENDED, card.morphology.min_area), (ISLAHIYE, 25), (AMATRICE, 0)):
        mixed = settled(RefineMorphology("p", morphology=given, preset=preset), tags)
        assert (mixed.threshold, mixed.erosion, mixed.kernel) == (0, 0, "cross")
        assert mixed.min_area == area


def test_sizes_given_in_other_units_than_the_preset_mean_the_same_ground() -> None:
    given = RefineMorphology("p", morphology=Morphology(opening=3, units="pixels"))
    mixed = settled(given, tags_of(load_card()), gsd=0.25)
    assert (mixed.units, mixed.opening) == ("pixels", 3)
    assert mixed.min_area == pytest.approx(25 / 0.25**2, rel=0.01)
    paper = replace(given, morphology=Morphology(units="pixels"), preset=ISLAHIYE)
    assert settled(paper, {}, gsd=0.25).erosion == 11


@pytest.mark.parametrize(
    ("tags", "says"),
    [
        ({}, "does not say which model"),
        ({"AFTERMAP_MORPHOLOGY_THRESHOLD": "many"}, "cannot be read"),
        ({"AFTERMAP_MORPHOLOGY_THRESHOLD": "1000"}, "cannot be read"),
        ({"AFTERMAP_MORPHOLOGY_EROSION": "nan"}, "cannot be read"),
        ({"AFTERMAP_MORPHOLOGY_EROSION": "1e999"}, "cannot be read"),
        ({"AFTERMAP_MORPHOLOGY_KERNEL": "star"}, "cannot be read"),
    ],
)
def test_a_raster_of_unknown_origin_is_cut_plainly_and_said_so(
    tmp_path: Path, tags: dict[str, str], says: str
) -> None:
    values = np.zeros((40, 40), np.uint8)
    values[10:30, 10:30], values[10:30, 8:10] = 200, 127
    path = write_raster(tmp_path / "p.tif", values)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**tags)
    said: list[str] = []
    request = RefineMorphology(path, str(tmp_path / "m.tif"))
    result = jobs.run(request, CallbackProgress(on_log=said.append))
    assert result.building_area_m2 == pytest.approx(100, rel=1e-2), "neither 127 nor an erosion"
    assert says in said[0] and "threshold 128" in said[0]


@pytest.mark.parametrize("request_class", [RefineMorphology, SegmentFootprints, RapidAssessment])
def test_an_unknown_preset_is_refused_before_anything_runs(request_class: type) -> None:
    outputs = {"buildings": "b.gpkg"} if request_class is RapidAssessment else {}
    with pytest.raises(ParameterError, match="Islahiye 2023"):
        jobs.run(request_class("p.tif", "q.tif", preset="Islahiye", **outputs), Silent())
