"""The sliding window: what it says about a ground pixel does not depend on how it got there."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from affine import Affine
from aftermap.core.errors import Cancelled, ParameterError
from aftermap.core.inference.blend import blend
from aftermap.core.inference.plan import Tile, make_plan
from aftermap.core.inference.tiles import Head, load_tile, predict
from aftermap.core.progress import CallbackProgress, track
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.source import open_image
from aftermap.tests.unit.raster_fixtures import UTM, pattern, place, save
from rasterio.crs import CRS
from rasterio.windows import Window

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Card:
    stride: int = 32
    gsd_range: tuple[float, float] = (0.4, 0.6)
    field_of_view: float = 24
    tile: int | None = None
    mean: tuple[float, ...] = (0.4, 0.4, 0.4)


def convolutions(images: Bytes) -> Bytes:
    """A network with a field of view of 17 pixels and a random answer."""
    answers = np.empty((len(images), 2, *images.shape[2:]), np.float32)
    kernel = np.random.default_rng(0).normal(0, 0.04, (7, 7)).astype(np.float32)
    for index, image in enumerate(images):
        x = image.astype(np.float32).mean(axis=0) - 128
        for _ in range(3):
            x = np.tanh(cv2.filter2D(x, -1, kernel, borderType=cv2.BORDER_CONSTANT))
        blurred = cv2.blur(x, (17, 17), borderType=cv2.BORDER_CONSTANT)
        answers[index] = 0.5 + 0.5 * np.stack([x, blurred])
    return np.rint(255 * answers).astype(np.uint8)


def brightness(images: Bytes) -> Bytes:
    return images[:, :1]


def run(
    path: str,
    head: Head,
    card: Card,
    tile: int = 256,
    window: Window | None = None,
) -> npt.NDArray[np.uint8]:
    with open_image(path, (1, 2, 3)) as source:
        window = window or source.grid.window
        plan = make_plan(source.grid, window, card, tile)
        fill = [255 * mean for mean in card.mean]
        written = np.zeros((int(window.height), int(window.width)), np.uint8)
        result = np.zeros((head.channels, *written.shape), np.uint8)
        for block in blend(
            plan, predict(plan, plan.tiles(), [source], [head], fill), [1] * head.channels
        ):
            rows, columns = block.window.toslices()
            result[:, rows, columns] = block.values
            written[rows, columns] += 1
    assert (written == 1).all(), "every wanted pixel is written exactly once"
    return result


def difference(a: Sequence[int] | npt.NDArray[np.uint8], b: npt.NDArray[np.uint8]) -> int:
    return int(np.abs(np.asarray(a).astype(int) - b).max())


@pytest.mark.parametrize("gsd", [0.5, 0.31, 0.83])
def test_result_does_not_depend_on_tile_size(tmp_path: Path, gsd: float) -> None:
    path = save(tmp_path / "scene.tif", pattern(700, 900), transform=place(gsd))
    head, card = Head(convolutions, 2, 1), Card()
    small, large = (run(path, head, card, tile) for tile in (256, 512))
    assert small.std() > 5
    assert difference(small, large) <= 1


@pytest.mark.parametrize("gsd", [0.5, 0.31])
def test_extent_is_cut_from_the_same_result(tmp_path: Path, gsd: float) -> None:
    path = save(tmp_path / "scene.tif", pattern(700, 900), transform=place(gsd))
    head, card = Head(convolutions, 2, 1), Card()
    whole = run(path, head, card)
    window = Window(211, 133, 401, 307)
    part = run(path, head, card, window=window)
    assert np.array_equal(part, whole[:, 133 : 133 + 307, 211 : 211 + 401])


@pytest.mark.parametrize("gsd", [0.5, 0.25, 0.9])
def test_a_bright_square_stays_where_it_is(tmp_path: Path, gsd: float) -> None:
    image = np.zeros((3, 600, 600), np.uint8) + 19
    image[:, np.indices((600, 600)).sum(axis=0) % 2 == 0] = 21  # one value would be no-data
    image[:, 301:361, 97:177] = 220
    path = save(tmp_path / "square.tif", image, transform=place(gsd))
    found = run(path, Head(brightness, 1, 1), Card())[0].astype(float) - 20
    rows, columns = np.indices(found.shape) + 0.5
    assert (found * rows).sum() / found.sum() == pytest.approx(331, abs=0.05)
    assert (found * columns).sum() / found.sum() == pytest.approx(137, abs=0.05)
    assert found.sum() == pytest.approx(200 * 60 * 80, rel=0.01)


def test_an_unresampled_image_passes_unchanged(tmp_path: Path) -> None:
    image = pattern(431, 517)
    path = save(tmp_path / "odd.tif", image)
    assert difference(run(path, Head(brightness, 1, 1), Card())[0], image[0]) <= 1


def test_geographic_pixels_are_made_square(tmp_path: Path) -> None:
    degree = 0.5 / 111_320
    grid = Grid(CRS.from_epsg(4326), Affine(degree, 0, 36.6, 0, -degree, 37.0), 3000, 3000)
    plan = make_plan(grid, grid.window, Card(gsd_range=(0.5, 0.5)), 256)
    assert (plan.y.unit, plan.x.unit) == (32, 40)


def test_tiles_of_a_fine_image_stay_small() -> None:
    grid = Grid(UTM, Affine(0.05, 0, 300000, 0, -0.05, 4100000), 30000, 30000)
    plan = make_plan(grid, grid.window, Card(field_of_view=64), 1024)
    assert max(tile.window.width for tile in plan.tiles()) <= 4096


def test_weights_add_up_to_one() -> None:
    grid = Grid(UTM, Affine(0.5, 0, 300000, 0, -0.5, 4100000), 3001, 500)
    axis = make_plan(grid, grid.window, Card(), 512).x
    total = np.zeros(axis.units * axis.unit)
    for index in axis.needed:
        start, end = axis.weighted(index)
        weights = np.ones(end - start)
        if index > 0:
            weights[: len(axis.rise)] = axis.rise
        if index < axis.count - 1:
            weights[-len(axis.rise) :] = 1 - axis.rise
        total[start:end] += weights
    assert np.abs(total - 1).max() < 1e-6
    assert len(axis.needed) > 5


@pytest.mark.parametrize(("width", "height"), [(1, 1), (31, 33), (257, 40), (5, 700)])
def test_images_smaller_than_a_tile_are_covered(tmp_path: Path, width: int, height: int) -> None:
    image = pattern(height, width)
    path = save(tmp_path / "small.tif", image)
    assert difference(run(path, Head(brightness, 1, 1), Card())[0], image[0]) <= 1


@pytest.mark.parametrize("tile", [96, 200])
def test_an_unusable_tile_is_refused(tile: int) -> None:
    grid = Grid(UTM, Affine(0.5, 0, 300000, 0, -0.5, 4100000), 512, 512)
    with pytest.raises(ParameterError, match="multiple of 32 of at least 128"):
        make_plan(grid, grid.window, Card(), tile)


def test_a_tile_too_small_for_the_field_of_view_is_known() -> None:
    grid = Grid(UTM, place(), 512, 512)
    card = Card(field_of_view=100)
    assert make_plan(grid, grid.window, card, 512).sees_whole
    assert not make_plan(grid, grid.window, card, 256).sees_whole


@pytest.mark.parametrize(
    ("tile", "view", "overlap", "most"),
    [(1024, 130, (8, 1), 1.95), (2560, 130, (8, 1), 1.3), (1792, 100, (6, 1), 1.32)],
)
def test_neighbours_overlap_by_the_field_of_view_and_no_more(
    tile: int, view: float, overlap: tuple[int, int], most: float
) -> None:
    grid = Grid(UTM, place(), 17_408, 17_408)
    plan = make_plan(grid, grid.window, Card(stride=16, field_of_view=view), tile)
    assert (plan.x.margin, plan.x.ramp) == overlap and plan.sees_whole
    soft = make_plan(grid, grid.window, Card(stride=16, field_of_view=view), tile, soft=True)
    assert (soft.x.margin, soft.x.ramp) == (overlap[0] - 1, 3) and soft.sees_whole
    computed = sum(tile.shape[0] * tile.shape[1] for tile in plan.tiles())
    assert plan.redundancy == pytest.approx(computed / 17_408**2)
    assert 1 < plan.redundancy <= most


def test_tiles_without_data_never_reach_the_network(tmp_path: Path) -> None:
    image = pattern(600, 1800)
    image[:, :, 500:] = 0
    seen: list[int] = []

    def count(images: Bytes) -> Bytes:
        seen.append(len(images))
        return brightness(images)

    path = save(tmp_path / "half.tif", image)
    result = run(path, Head(count, 1, 1), Card())[0]
    with open_image(path, (1, 2, 3)) as source:
        total = len(make_plan(source.grid, source.grid.window, Card(), 256))
    assert 0 < sum(seen) < total / 2
    assert (result[:, 500:] == 0).all()


def test_a_run_stops_when_asked(tmp_path: Path) -> None:
    path = save(tmp_path / "scene.tif", pattern(600, 600))
    asked: list[float] = []
    progress = CallbackProgress(
        lambda done, total, note: asked.append(done), cancelled=lambda: len(asked) >= 2
    )
    with open_image(path, (1, 2, 3)) as source:
        plan = make_plan(source.grid, source.grid.window, Card(), 256)
        heads = [Head(brightness, 1, 1)]
        # Closed before the image is: threads read it until then.
        answers = predict(plan, plan.tiles(), [source], heads, (0, 0, 0))
        with pytest.raises(Cancelled), closing(answers):
            list(blend(plan, track(answers, len(plan), progress), [1]))
    assert len(asked) == 2


def test_a_gap_in_the_second_image_looks_unchanged(tmp_path: Path) -> None:
    before, after = pattern(64, 64), pattern(64, 64, 2)
    before[:, :8] = after[:, :, 40:] = 0  # collars: no data
    paths = [save(tmp_path / f"{name}.tif", image) for name, image in (("a", before), ("b", after))]
    tile = Tile(0, 0, Window(0, 0, 64, 64), (64, 64))
    with open_image(paths[0], (1, 2, 3)) as pre, open_image(paths[1], (1, 2, 3)) as post:
        loaded = load_tile([pre, post], tile, (100, 100, 100))
    first, second = loaded.images
    gap = ~loaded.valid[1]
    assert gap[:, 40:].all() and gap[:8].all() and not gap[20:, :36].any()
    assert (first[:, :8, :8] == 100).all()
    assert (second[:, gap] == first[:, gap]).all()
    assert (second[:, ~gap] == after[:, ~gap]).all()
