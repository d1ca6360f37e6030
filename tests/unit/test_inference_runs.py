"""Segmentation and damage assessment as requests, with a network that reads colours.

In these scenes brightness of the image before is the probability of building, and the image after
shows the level: the darker, the more damaged.
"""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import rasterio
import shapely
from affine import Affine
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, OutputError
from aftermap.core.inference import damage, means, segment
from aftermap.core.inference.buildings import open_buildings
from aftermap.core.inference.classes import write_class_raster
from aftermap.core.inference.journal import Journal
from aftermap.core.inference.pair import scene_of, write_levels, write_probability
from aftermap.core.inference.scene import open_scene
from aftermap.core.models.deciding import Decision
from aftermap.core.progress import CallbackProgress, Progress, Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.pixels import Raster
from aftermap.core.raster.sink import RasterSink
from aftermap.core.requests import AssessDamage, Extent, Morphology, SegmentFootprints
from aftermap.core.vector.geometry import reproject
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.raster_fixtures import (
    DEGREES,
    EAST,
    NORTH,
    UTM,
    place,
    save,
    save_in_degrees,
)
from rasterio.windows import Window

HEIGHT, WIDTH = 300, 400
GREYS = (200, 150, 100, 50)
"""How bright the image after is at each level."""


@dataclass(frozen=True)
class Card:
    name: str = "colours"
    stride: int = 32
    gsd_range: tuple[float, float] = (0.4, 0.6)
    field_of_view: float = 8
    tile: int | None = None
    stages: tuple[str, ...] = ("footprints", "damage")
    mean: tuple[float, ...] = (0.5, 0.5, 0.5)
    threshold: int = 128
    morphology: Morphology = Morphology(threshold=128, min_area=0, erosion=0)
    sha256: str = "c0 ff ee"
    deciding: Decision = Decision()


@dataclass
class Colours:
    card: Card = Card()
    device: str = "a test"
    fingerprint: str = "colours"
    backend: str = "cpu"
    number_format: str = "float32"
    is_gpu: bool = False
    streams: int = 2
    features: int = 0
    activations: dict[str, float] = field(default_factory=dict)
    spared: dict[str, float] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def rest(self) -> None:
        """Nothing is kept."""

    def announce(self, progress: Progress, elsewhere: bool = False) -> None:
        progress.log(self.device)

    def footprints(self, batch: npt.NDArray[np.uint8], margin: int = 0) -> npt.NDArray[np.uint8]:
        self.asked.append("footprints")
        return batch[:, 0]

    def damage(
        self, pre: npt.NDArray[np.uint8], post: npt.NDArray[np.uint8], margin: int = 0
    ) -> npt.NDArray[np.uint8]:
        self.asked.append("damage")
        distance = np.stack([np.abs(post[:, 0].astype(np.float32) - grey) for grey in GREYS], 1)
        likely = np.exp(-distance / 10)
        return np.rint(255 * likely / likely.sum(axis=1, keepdims=True)).astype(np.uint8)


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Colours:
    fake = Colours()
    for module in (segment, damage):
        monkeypatch.setattr(module, "load_model", lambda path, device: fake)
    return fake


def before() -> npt.NDArray[np.uint8]:
    """Four bright buildings in a row, 40 x 60 pixels each, on speckled ground.

    One value all along the edge of what the network says would be taken for a border.
    """
    image = np.full((3, HEIGHT, WIDTH), 40, np.uint8)
    image[0] += np.indices((HEIGHT, WIDTH), np.uint8).sum(axis=0) % 2
    for index in range(4):
        image[:, 100:140, 20 + 90 * index : 80 + 90 * index] = 230
    return grained(image)


def grained(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return an image with a grain in blue, which `Colours` does not look at.

    A large area of one colour at the edge would be taken for no-data.
    """
    image[2, ::2] += 5
    return image


def after() -> npt.NDArray[np.uint8]:
    """The building at position i has level i + 1; elsewhere everything looks destroyed."""
    image = np.full((3, HEIGHT, WIDTH), GREYS[3], np.uint8)
    for index, grey in enumerate(GREYS):
        image[:, 90:150, 10 + 90 * index : 90 + 90 * index] = grey
    return grained(image)


def truth() -> npt.NDArray[np.uint8]:
    classes = np.zeros((HEIGHT, WIDTH), np.uint8)
    for index in range(4):
        classes[100:140, 20 + 90 * index : 80 + 90 * index] = index + 1
    return classes


def read(path: Path | str) -> npt.NDArray[np.uint8]:
    with rasterio.open(path) as dataset:
        values: npt.NDArray[np.uint8] = dataset.read().squeeze()
    return values


def mask_of(path: Path | str) -> npt.NDArray[np.bool_]:
    with rasterio.open(path) as dataset:
        return np.asarray(dataset.dataset_mask() > 0)


def pair_request(folder: Path, **changes: object) -> AssessDamage:
    values = {
        "pre": save(folder / "pre.tif", before()),
        "post": str(folder / "post.tif"),
        "damage_class": str(folder / "class.tif"),
        "tile": 256,
    }
    if not Path(values["post"]).exists():
        save(folder / "post.tif", after())
    return AssessDamage(**{**values, **changes})


def test_segmentation_writes_probability_and_footprints(tmp_path: Path, model: Colours) -> None:
    request = SegmentFootprints(
        save(tmp_path / "pre.tif", before()),
        str(tmp_path / "probability.tif"),
        str(tmp_path / "footprints.gpkg"),
        tile=256,
    )
    result = jobs.run(request, Silent())
    assert np.abs(read(request.probability).astype(int) - before()[0]).max() <= 1
    assert result.building_count == 4
    assert result.building_area_m2 == pytest.approx(4 * 40 * 60 * 0.25, rel=2e-3)
    assert (result.unknown_share, result.device) == (0, "a test")
    assert {item.name for item in tmp_path.iterdir()} == {
        "pre.tif",
        "probability.tif",
        "probability.qml",
        "probability.qmd",
        "footprints.gpkg",
    }


def test_footprints_can_be_left_out_or_cut_otherwise(tmp_path: Path, model: Colours) -> None:
    pre = save(tmp_path / "pre.tif", before())
    out = str(tmp_path / "probability.tif")
    morphology = Morphology(threshold=128, units="pixels", min_area=0, erosion=11)
    request = SegmentFootprints(pre, out, morphology=morphology, tile=256)
    result = jobs.run(request, Silent())
    assert (result.footprints, result.building_count, result.building_area_m2) == (None,) * 3
    assert len(list(tmp_path.iterdir())) == 4
    result = jobs.run(replace(request, footprints=str(tmp_path / "f.gpkg")), Silent())
    assert result.building_area_m2 == pytest.approx(4 * 30 * 50 * 0.25, rel=2e-3)


def test_unknown_pixels_are_masked_in_the_probability(tmp_path: Path, model: Colours) -> None:
    image = before()
    image[:, :, 300:] = 0
    out = str(tmp_path / "probability.tif")
    pre = save(tmp_path / "pre.tif", image, nodata=0)
    result = jobs.run(SegmentFootprints(pre, out, tile=256), Silent())
    expected = np.broadcast_to(np.arange(WIDTH) < 298, (HEIGHT, WIDTH))
    assert np.array_equal(mask_of(out)[:, :298], expected[:, :298])
    assert not mask_of(out)[:, 300:].any()
    assert result.unknown_share == pytest.approx(0.25, abs=0.01)


def test_damage_is_judged_per_building(tmp_path: Path, model: Colours) -> None:
    request = pair_request(tmp_path, levels=str(tmp_path / "levels.tif"))
    result = jobs.run(request, Silent())
    assert np.array_equal(read(request.damage_class), truth())
    assert result.area_m2 == pytest.approx((600,) * 4, rel=2e-3)
    assert result.unknown_share == 0
    sums = read(str(request.levels)).astype(int).sum(axis=0)
    assert np.abs(sums - 255).max() <= 2
    assert {"class.qml", "levels.qml"} <= {item.name for item in tmp_path.iterdir()}


@pytest.mark.parametrize("kind", ["float", "16 bit", "finer degrees"])
def test_the_image_after_may_be_of_another_kind(tmp_path: Path, model: Colours, kind: str) -> None:
    image = after()
    # Black and white corners, so that stretching keeps the greys that the network reads; as white
    # as can be throughout, one would be taken for a cloud.
    image[:, :60, :60], image[:, :60, -60:], image[:, 0, -1] = 1, 254, 255
    if kind == "float":
        save(tmp_path / "post.tif", image.astype(np.float32) / 255)
    elif kind == "16 bit":
        save(tmp_path / "post.tif", image.astype(np.uint16) * 8)
    else:
        fine = image.repeat(2, axis=1).repeat(2, axis=2)
        save_in_degrees(tmp_path / "post.tif", fine, 0.25)
    request = pair_request(tmp_path)
    jobs.run(request, Silent())
    inner = np.s_[104:136, 15:385]
    found, expected = read(request.damage_class)[inner], truth()[inner]
    assert (found == expected).mean() > 0.995


def test_what_one_image_does_not_show_is_unknown(tmp_path: Path, model: Colours) -> None:
    image = after()
    image[:, :, :150] = 0
    save(tmp_path / "post.tif", image, nodata=0)
    request = pair_request(tmp_path, levels=str(tmp_path / "levels.tif"))
    result = jobs.run(request, Silent())
    classes = read(request.damage_class)
    assert (classes[:, :150] == 255).all()
    assert np.array_equal(classes[:, 152:], truth()[:, 152:])
    assert result.unknown_share == pytest.approx(150 / WIDTH, abs=0.01)
    assert not mask_of(str(request.levels))[:, :150].any()
    assert not read(str(request.levels))[:, :, :150].any()


def test_a_post_image_that_covers_a_part_leaves_the_rest_unknown(
    tmp_path: Path, model: Colours
) -> None:
    right = after()[:, :, 200:]
    save(tmp_path / "post.tif", right, transform=place() * Affine.translation(200, 0))
    request = pair_request(tmp_path)
    jobs.run(request, Silent())
    classes = read(request.damage_class)
    assert (classes[:, :200] == 255).all()
    assert np.array_equal(classes[:, 201:], truth()[:, 201:])


def test_an_extent_is_cut_from_the_whole(tmp_path: Path, model: Colours) -> None:
    extent = Extent(EAST + 50, NORTH - 75, EAST + 150, NORTH - 40, "EPSG:32637")
    request = pair_request(tmp_path, extent=extent)
    jobs.run(request, Silent())
    assert np.array_equal(read(request.damage_class), truth()[80:150, 100:300])
    with rasterio.open(request.damage_class) as dataset:
        assert dataset.bounds == (EAST + 50, NORTH - 75, EAST + 150, NORTH - 40)


def test_buildings_may_come_from_polygons(tmp_path: Path, model: Colours) -> None:
    left = shapely.box(EAST + 5, NORTH - 75, EAST + 45, NORTH - 45)
    path = str(tmp_path / "cadastre.geojson")
    write_polygons(path, "cadastre", np.array([left]), UTM, {})
    request = pair_request(tmp_path, mask=path)
    jobs.run(request, Silent())
    classes = read(request.damage_class)
    assert (classes[90:150, 10:90] == 1).all()
    assert not classes[:, 100:].any()
    assert "footprints" not in model.asked, "the first stage is not run in vain"


def test_only_the_polygons_on_the_scene_are_read(tmp_path: Path) -> None:
    grid = Grid(UTM, place(), WIDTH, HEIGHT)
    here = shapely.box(EAST + 5, NORTH - 75, EAST + 45, NORTH - 45)
    moved = reproject(np.array([here], dtype=object), UTM, DEGREES)
    nowhere = shapely.box(10, 95, 11, 96)  # no place in UTM
    path = str(tmp_path / "country.gpkg")
    write_polygons(path, "country", np.array([*moved, nowhere], dtype=object), DEGREES, {})
    with open_buildings(path, grid) as mask:
        building, known = mask.read(grid.window)
    assert building.sum() == pytest.approx(80 * 60, rel=0.02) and known.all()


def test_unknown_parts_of_a_mask_stay_unknown(tmp_path: Path, model: Colours) -> None:
    mask = (truth() > 0).astype(np.uint8)[np.newaxis]
    mask[:, :, 200:300] = 9
    path = save(tmp_path / "mask.tif", mask, nodata=9)
    request = pair_request(tmp_path, mask=path)
    jobs.run(request, Silent())
    expected = truth()
    expected[:, 200:300] = 255
    assert np.array_equal(read(request.damage_class), expected)


@pytest.mark.parametrize("kind", ["polygons", "raster", "raster of a part", "nodata is 0"])
def test_what_cannot_be_judged_is_unknown(tmp_path: Path, model: Colours, kind: str) -> None:
    cloud = shapely.box(EAST + 50, NORTH - 100, EAST + 100, NORTH)  # columns 100 to 200
    path = str(tmp_path / "cloud.gpkg")
    if kind == "polygons":
        write_polygons(path, "cloud", np.array([cloud]), UTM, {})
    else:
        marked = np.zeros((1, HEIGHT, 250 if kind == "raster of a part" else WIDTH), np.uint8)
        marked[:, :200, 100:200] = 3
        nodata = 0 if kind == "nodata is 0" else None
        path = save(tmp_path / "cloud.tif", marked, nodata=nodata)
    request = pair_request(tmp_path, unusable=path, levels=str(tmp_path / "levels.tif"))
    result = jobs.run(request, Silent())
    expected = truth()
    expected[:200, 100:200] = 255
    assert np.array_equal(read(request.damage_class), expected)
    assert not mask_of(request.levels)[:200, 100:200].any()
    assert result.unknown_share == pytest.approx(200 * 100 / (HEIGHT * WIDTH))
    alone = SegmentFootprints(request.pre, str(tmp_path / "p.tif"), tile=256, unusable=path)
    jobs.run(alone, Silent())
    assert np.array_equal(~mask_of(alone.probability), expected == 255)


@pytest.mark.parametrize(
    ("kind", "clear", "nodata"),
    [("float32", np.nan, None), ("float32", -9999, None), ("float32", np.nan, -1),
     ("uint8", 255, 255), ("int16", -1, None), ("float64", np.nan, np.nan)],
)  # fmt: skip
def test_nothing_is_marked_where_a_mask_says_nothing(
    tmp_path: Path, kind: str, clear: float, nodata: float | None
) -> None:
    marked = np.full((1, HEIGHT, WIDTH), clear, kind)
    marked[:, :200, 100:200] = 1
    path = save(tmp_path / "cloud.tif", marked, nodata=nodata)
    with open_buildings(path, Grid(UTM, place(), WIDTH, HEIGHT)) as mask:
        hidden, known = mask.read(Window(0, 0, WIDTH, HEIGHT))
    assert (hidden & known)[:200, 100:200].all()
    assert (hidden & known).sum() == 200 * 100


def test_a_mask_of_elsewhere_is_named(tmp_path: Path) -> None:
    away = place() * Affine.translation(5000, 0)
    path = save(tmp_path / "cloud.tif", np.ones((1, 20, 20), np.uint8), transform=away)
    grid = Grid(UTM, place(), WIDTH, HEIGHT)
    refused = pytest.raises(InputError, match=r"mask '.*cloud\.tif' covers .* does not touch")
    with refused, open_buildings(path, grid):
        pass


def test_a_mask_whose_background_is_nodata_means_no_building(
    tmp_path: Path, model: Colours
) -> None:
    mask = (truth() > 0).astype(np.uint8)[np.newaxis]
    request = pair_request(tmp_path, mask=save(tmp_path / "mask.tif", mask, nodata=0))
    jobs.run(request, Silent())
    assert np.array_equal(read(request.damage_class), truth())


@pytest.mark.parametrize("degrees", [False, True])
def test_beyond_a_mask_whose_background_is_nodata_is_unknown(
    tmp_path: Path, model: Colours, degrees: bool
) -> None:
    mask = (truth() > 0).astype(np.uint8)[np.newaxis, :, :250]
    path = tmp_path / "mask.tif"
    if degrees:
        save_in_degrees(path, mask.repeat(4, axis=1).repeat(4, axis=2), 0.125)
        with rasterio.open(path, "r+") as dataset:
            dataset.nodata = 0
    else:
        save(path, mask, nodata=0)
    request = pair_request(tmp_path, mask=str(path))
    jobs.run(request, Silent())
    classes = read(request.damage_class)
    assert np.array_equal(np.unique(classes[:, 260:]), [255])
    assert (classes[10:-10, 10:240] == truth()[10:-10, 10:240]).mean() > 0.99


def test_both_stages_give_what_the_class_raster_needs(tmp_path: Path, model: Colours) -> None:
    request = pair_request(tmp_path, damage_class=str(tmp_path / "again.tif"))
    levels, probability = str(tmp_path / "levels.tif"), str(tmp_path / "probability.tif")
    told = {"request": request, "journal": Journal(wanted=False), "progress": Silent()}
    with open_scene(scene_of(request, request.pre), Silent()) as opened:
        write_probability(opened.before, model, probability, **told)
        done = write_levels(opened, model, levels, where=None, **told)
    assert (done.unknown_share, done.device) == (0, "a test")
    mask = str(save(tmp_path / "mask.tif", (read(probability) > 128)[np.newaxis].astype(np.uint8)))
    tally = write_class_raster(mask, levels, str(tmp_path / "class.tif"), Silent())
    jobs.run(request, Silent())
    assert np.array_equal(read(tmp_path / "class.tif"), read(request.damage_class))
    assert tally.area_m2 == pytest.approx((600,) * 4, rel=2e-3)


@pytest.mark.parametrize("broken", ["mask.tif", "levels.tif"])
def test_a_file_that_breaks_off_is_named(tmp_path: Path, broken: str) -> None:
    noise = np.random.default_rng(0).integers(1, 200, (4, HEIGHT, WIDTH), dtype=np.uint8)
    mask, levels = save(tmp_path / "mask.tif", noise[:1]), save(tmp_path / "levels.tif", noise)
    os.truncate(tmp_path / broken, (tmp_path / broken).stat().st_size // 2)
    with pytest.raises(
        InputError, match=f"^'{re.escape(str(tmp_path / broken))}' .* damaged or incomplete"
    ):
        write_class_raster(mask, levels, str(tmp_path / "class.tif"), Silent())


def test_images_without_data_are_refused(tmp_path: Path, model: Colours) -> None:
    empty = np.zeros((3, HEIGHT, WIDTH), np.uint8)
    pre = save(tmp_path / "empty.tif", empty)
    out = str(tmp_path / "probability.tif")
    with pytest.raises(InputError, match=r"empty\.tif' holds nothing but no-data"):
        jobs.run(SegmentFootprints(pre, out, tile=256), Silent())
    request = pair_request(tmp_path, post=pre)
    with pytest.raises(InputError, match=r"empty\.tif' holds nothing but no-data"):
        jobs.run(request, Silent())
    assert model.asked.count("damage") == 0
    assert {item.name for item in tmp_path.iterdir()} == {"empty.tif", "pre.tif", "post.tif"}


def test_a_pair_that_does_not_overlap_is_refused(tmp_path: Path, model: Colours) -> None:
    save(tmp_path / "post.tif", after(), transform=place() * Affine.translation(0, 4000))
    with pytest.raises(InputError, match="does not overlap the image before, which covers"):
        jobs.run(pair_request(tmp_path), Silent())


def test_a_cancelled_run_leaves_nothing(tmp_path: Path, model: Colours) -> None:
    request = pair_request(tmp_path, levels=str(tmp_path / "levels.tif"))
    progress = CallbackProgress(cancelled=lambda: len(model.asked) > 2)
    with pytest.raises(Cancelled):
        jobs.run(request, progress)
    assert {item.name for item in tmp_path.iterdir()} == {"pre.tif", "post.tif"}


@pytest.mark.parametrize("fails", ["cancelled", "disk full"])
def test_nothing_reads_an_image_after_a_run_has_ended(
    tmp_path: Path, model: Colours, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    late: list[str] = []
    read = Raster.read

    def slow_read(self: Raster, window: Window) -> tuple[object, object]:
        time.sleep(0.02)
        if self._dataset.closed:
            late.append(self._path)
            raise RuntimeError("the image is closed")
        return read(self, window)

    def write(*arguments: object) -> None:
        raise OutputError("the disk is full")

    monkeypatch.setattr(Raster, "read", slow_read)
    monkeypatch.setattr(means, "CPU_BATCH", 1)
    progress = CallbackProgress(cancelled=lambda: fails == "cancelled" and len(model.asked) > 0)
    if fails == "disk full":
        monkeypatch.setattr(RasterSink, "write", write)
    with pytest.raises((Cancelled, OutputError)) as held:
        jobs.run(pair_request(tmp_path, levels=str(tmp_path / "levels.tif")), progress)
    time.sleep(0.2)
    assert late == []
    assert held.value is not None  # its traceback keeps the run's generators alive until here
