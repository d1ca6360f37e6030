"""What a user has becomes labelled tiles, split by ground; bad input becomes one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from aftermap.core.buildings.burn import Outlines
from aftermap.core.buildings.words import find_wording
from aftermap.core.errors import InputError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.training.data.dataset import Source, class_counts, read_dataset
from aftermap.core.training.data.shelf import Shelf
from aftermap.core.training.data.split import PARTS, split_dataset, write_split
from aftermap.core.training.data.tiles import IGNORE, Located, Tile
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.raster_fixtures import DEGREES, EAST, NORTH, UTM, pattern, place, save
from rasterio.warp import transform as warp_points

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

WEST, TOP, STEP = -97.5, 30.25, 5e-6
"""Where the xBD tiles made here lie: the corner of the first pixel, and a pixel, in degrees."""


def png(path: Path, values: np.ndarray) -> Path:
    """Write an image without place, (h, w) or (c, h, w)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = values if values.ndim == 3 else values[None]
    with rasterio.open(
        path, "w", "PNG", bands.shape[2], bands.shape[1], bands.shape[0], dtype="uint8"
    ) as sink:
        sink.write(bands)
    return path


def xbd_json(path: Path, boxes: dict[str, tuple[tuple[int, ...], str]], moment: str) -> None:
    """Write a label file: boxes in pixels and, by the place above, in degrees."""
    features: dict[str, list] = {"xy": [], "lng_lat": []}
    for uid, ((left, top, right, bottom), subtype) in boxes.items():
        properties = {"feature_type": "building", "uid": uid}
        if moment == "post":
            properties["subtype"] = subtype
        pixels = shapely.box(left, top, right, bottom)
        degrees = shapely.transform(
            pixels, lambda xy: np.column_stack([WEST + STEP * xy[:, 0], TOP - STEP * xy[:, 1]])
        )
        features["xy"].append({"properties": properties, "wkt": pixels.wkt})
        features["lng_lat"].append({"properties": properties, "wkt": degrees.wkt})
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"features": features, "metadata": {"gsd": 2.1}}))


BOXES = {
    "a": ((8, 8, 20, 24), "no-damage"),
    "b": ((30, 30, 50, 40), "destroyed"),
    "c": ((40, 4, 56, 16), "un-classified"),
}


def xbd(part: Path, name: str = "quake_00000001") -> Path:
    """Write one pair as published, with JSON labels."""
    for moment, seed in (("pre", 1), ("post", 2)):
        png(part / "images" / f"{name}_{moment}_disaster.png", pattern(64, 64, seed))
        xbd_json(part / "labels" / f"{name}_{moment}_disaster.json", BOXES, moment)
    return part


def layer(path: Path, boxes: list[tuple[float, ...]], crs=UTM, **fields: list) -> str:
    """Write boxes (left, top, right, bottom in metres from the rasters' corner) as polygons."""
    shapes = [shapely.box(EAST + x0, NORTH - y1, EAST + x1, NORTH - y0) for x0, y0, x1, y1 in boxes]
    if crs != UTM:
        moved = [
            np.column_stack(warp_points(UTM, crs, *shapely.get_coordinates(shape).T))
            for shape in shapes
        ]
        shapes = [shapely.Polygon(points) for points in moved]
    columns = {
        name: np.array(values, dtype=object if isinstance(values[0], str) else None)
        for name, values in fields.items()
    }
    write_polygons(str(path), "labels", np.array(shapes, dtype=object), crs, columns)
    return str(path)


def read(source: Source, need: str = "footprints") -> list[Tile]:
    return [located.tile for located in read_dataset(source, Silent(), need=need)]


def test_xbd_json_is_burnt_and_placed_by_its_vertices(tmp_path: Path) -> None:
    (located,) = read_dataset(Source(str(xbd(tmp_path / "données"))), Silent(), need="damage")
    tile = located.tile
    assert tile.footprints[8:24, 8:20].all()
    assert tile.footprints.sum() == 12 * 16 + 20 * 10 + 16 * 12
    assert (tile.damage[30:40, 30:50] == 4).all() and (tile.damage[8:24, 8:20] == 1).all()
    assert (tile.damage[4:16, 40:56] == IGNORE).all()
    assert located.grid is not None and located.grid.crs == DEGREES
    assert located.grid.transform.almost_equals(Affine(STEP, 0, WEST, 0, -STEP, TOP), 1e-9)
    # 5e-6 degrees are 0.481 m along the 30.25th parallel and 0.554 m along the meridian.
    assert tile.gsd == pytest.approx((0.481 + 0.554) / 2, abs=0.001)


def test_unclassified_buildings_can_count_as_undamaged(tmp_path: Path) -> None:
    (tile,) = read(Source(str(xbd(tmp_path)), unclassified="none"), "damage")
    assert (tile.damage[4:16, 40:56] == 1).all()


def test_all_labelled_splits_of_xbd_are_read(tmp_path: Path) -> None:
    xbd(tmp_path / "train")
    xbd(tmp_path / "tier3", "flood_00000002")
    bare = xbd(tmp_path / "test", "storm_00000003")
    for file in (bare / "labels").iterdir():
        file.unlink()
    (bare / "labels").rmdir()
    said: list[str] = []
    found = read_dataset(Source(str(tmp_path)), CallbackProgress(on_log=said.append))
    assert sorted(item.tile.name for item in found) == ["flood_00000002", "quake_00000001"]
    assert any("test" in line and "left out" in line for line in said)


def test_xbd_targets_do_where_there_is_no_json(tmp_path: Path) -> None:
    part = xbd(tmp_path)
    for moment, level in (("pre", 1), ("post", 5)):
        (part / "labels" / f"quake_00000001_{moment}_disaster.json").unlink()
        target = np.zeros((64, 64), np.uint8)
        target[10:20, 10:20] = level
        target[40:50, 40:50] = min(level, 3)
        png(part / "targets" / f"quake_00000001_{moment}_disaster_target.png", target)
    located = read_dataset(Source(str(part), gsd=0.4), Silent(), need="footprints")[0]
    assert located.tile.footprints.sum() == 200
    assert set(np.unique(located.tile.damage)) == {0, 3, IGNORE}
    assert located.grid is None and located.tile.gsd == 0.4


def test_the_image_after_alone_stands_where_a_network_sees_one(tmp_path: Path) -> None:
    part = xbd(tmp_path)
    (tile,) = read(Source(str(part)), "post")
    after = rasterio.open(part / "images" / "quake_00000001_post_disaster.png").read()
    assert (tile.pre == after.transpose(1, 2, 0)).all() and tile.post is None
    assert (tile.damage == 4).any()


@pytest.mark.parametrize("crs", [UTM, DEGREES])
def test_polygons_in_any_crs_are_burnt_on_the_pixels_they_cover(tmp_path: Path, crs) -> None:
    image = save(tmp_path / "pre.tif", pattern(200, 300))
    labels = layer(tmp_path / "l.gpkg", [(10, 20, 30, 40)], crs)
    (located,) = read_dataset(Source(image, labels), Silent())
    wanted = np.zeros((200, 300), np.uint8)
    wanted[40:80, 20:60] = 1
    assert (located.tile.footprints == wanted).all()
    assert located.tile.gsd == pytest.approx(0.5, abs=1e-3)


def test_levels_come_from_the_field_and_unseen_ground_is_unknown(tmp_path: Path) -> None:
    pre = save(tmp_path / "pre.tif", pattern(200, 300))
    post = save(tmp_path / "post.tif", pattern(200, 200, 2))  # its right third is missing
    boxes = [(10, 10, 20, 20), (40, 10, 50, 20), (120, 10, 130, 20)]
    labels = layer(tmp_path / "l.gpkg", boxes, schaden=[4, 1, 2])
    (tile,) = read(Source(pre, labels, post, "schaden"), "damage")
    assert (tile.damage[20:40, 20:40] == 4).all() and (tile.damage[20:40, 80:100] == 1).all()
    assert (tile.damage[:, 210:] == IGNORE).all() and tile.footprints[20:40, 240:260].all()


def test_a_large_image_comes_in_tiles_that_meet(tmp_path: Path) -> None:
    image = save(tmp_path / "pre.tif", pattern(300, 2100))
    labels = layer(tmp_path / "l.gpkg", [(0, 0, 1050, 50)])
    found = read_dataset(Source(image, labels), Silent())
    assert [item.tile.shape for item in found] == [(300, 700)] * 3
    assert [item.grid.transform.c for item in found] == [EAST, EAST + 350, EAST + 700]
    assert all((item.tile.footprints[:100] == 1).all() for item in found)


@pytest.mark.parametrize(("building", "ignored"), [(1, 255), (255, None)])
def test_masks_hold_one_or_255_alike_in_a_folder(tmp_path: Path, building: int, ignored) -> None:
    for name in ("a", "b"):
        png(tmp_path / "images" / f"{name}.png", pattern(64, 64))
    mask = np.zeros((64, 64), np.uint8)
    mask[:20] = building
    if ignored:
        mask[40:] = ignored
    png(tmp_path / "masks" / "a.png", mask)
    only = np.full((64, 64), ignored or 0, np.uint8)  # no building here, maybe all unknown
    png(tmp_path / "masks" / "b.png", only)
    source = Source(str(tmp_path / "images"), str(tmp_path / "masks"), gsd=0.3)
    first, second = read(source)
    assert (first.footprints == 1).sum() == 20 * 64
    assert (second.footprints == 1).sum() == 0
    assert (first.footprints == IGNORE).any() == (ignored is not None)


def test_where_buildings_overlap_the_worse_known_level_counts() -> None:
    boxes = np.array([shapely.box(0, 0, 4, 4), shapely.box(2, 0, 6, 4), shapely.box(3, 0, 8, 4)])
    _, damage = Outlines(boxes, np.array([4, 2, IGNORE], np.uint8)).burn(Affine.identity(), (4, 8))
    assert damage[0].tolist() == [4, 4, 4, 4, 2, 2, IGNORE, IGNORE]


def test_levels_are_read_from_numbers_and_words() -> None:
    said = np.array(["destroyed", "3", "Minor-Damage", "un-classified", None], dtype=object)
    assert find_wording(said).levels(said).tolist() == [4, 3, 2, IGNORE, IGNORE]
    masked = np.ma.masked_array(np.array([1, 2, 9]), [False, True, False])
    assert find_wording(masked).levels(masked).tolist() == [1, IGNORE, IGNORE]


def masked_folder(root: Path, mask: np.ndarray, image_side: int = 64) -> Source:
    png(root / "images" / "a.png", pattern(image_side, image_side))
    png(root / "masks" / "a.png", mask)
    return Source(str(root / "images"), str(root / "masks"), gsd=0.5)


def test_bad_input_is_one_sentence(tmp_path: Path) -> None:
    some = np.zeros((64, 64), np.uint8)
    some[:9] = 1
    folder = masked_folder(tmp_path / "m", np.where(some == 1, 7, 0).astype(np.uint8))
    image = save(tmp_path / "pre.tif", pattern(128, 128))
    here = layer(tmp_path / "here.gpkg", [(5, 5, 20, 20), (30, 30, 40, 40)], level=[1, 1])
    away = layer(tmp_path / "away.gpkg", [(5000, 5000, 5020, 5020)])
    (tmp_path / "empty").mkdir()
    far = place() * Affine.translation(9999, 0)
    later = save(tmp_path / "later.tif", pattern(128, 128, seed=2))
    other = save(tmp_path / "far.tif", pattern(64, 64), transform=far)
    cases = (
        (folder, "footprints", "holds the values 7"),
        (masked_folder(tmp_path / "n", some[:32]), "footprints", "64 x 32 pixels, its image"),
        (masked_folder(tmp_path / "o", some * 0), "footprints", "shows no building"),
        (masked_folder(tmp_path / "p", some * 0 + 1), "footprints", "no ground beside"),
        (Source(image, away), "footprints", "No polygon of .* lies on"),
        (Source(str(tmp_path / "empty"), here), "footprints", "holds no images"),
        (Source(str(tmp_path / "empty")), "footprints", "is no xBD folder"),
        (Source(str(tmp_path / "gone.tif"), here), "footprints", "does not exist"),
        (Source(image, here, image, "damage"), "damage", "no field 'damage': .* level"),
        (Source(image, here, later, "level"), "damage", "buildings of level 1 alone"),
        (Source(image, here, other, "level"), "damage", "does not overlap"),
        (Source(image, here), "damage", "lacks an image after"),
    )
    for source, need, sentence in cases:
        with pytest.raises(InputError, match=sentence):
            read(source, need)


def test_an_image_without_pixel_size_or_mask_is_named(tmp_path: Path) -> None:
    source = masked_folder(tmp_path, np.eye(64, dtype=np.uint8))
    with pytest.raises(InputError, match=r"a\.png' does not know its pixel size"):
        read(Source(source.images, source.labels))
    png(tmp_path / "images" / "lonely.png", pattern(64, 64))
    png(tmp_path / "masks" / "second.png", np.eye(64, dtype=np.uint8))
    with pytest.raises(InputError, match=r"lonely\.png' has no mask"):
        read(source)


def test_xbd_faults_are_one_sentence(tmp_path: Path) -> None:
    part = xbd(tmp_path / "one")
    label = part / "labels" / "quake_00000001_post_disaster.json"
    label.write_text("{}")
    with pytest.raises(InputError, match="no label file of xBD"):
        read(Source(str(part)))
    label.unlink()
    with pytest.raises(InputError, match="has no labels"):
        read(Source(str(part)))
    png(part / "images" / "quake_00000001_pre_disaster.png", pattern(32, 64))
    with pytest.raises(InputError, match="must be of one size"):
        read(Source(str(part)))
    (part / "images" / "quake_00000001_pre_disaster.png").unlink()
    with pytest.raises(InputError, match="no image before"):
        read(Source(str(part)))


def town(count: int, side: int = 128, shift: int | None = None) -> list[Located]:
    """Return a row of placed tiles, `shift` pixels apart; every third holds destroyed buildings."""
    rng = np.random.default_rng(0)
    tiles = []
    for index in range(count):
        footprints = (rng.random((side, side)) < 0.1 + 0.2 * (index % 2)).astype(np.uint8)
        damage = footprints * (4 if index % 3 == 0 else 1)
        image = np.zeros((side, side, 3), np.uint8)
        tile = Tile("town", f"t{index}", image, footprints, 0.5, image, damage.astype(np.uint8))
        at = place() * Affine.translation(index * (side if shift is None else shift), 0)
        tiles.append(Located(tile, grid_at(at, side)))
    return tiles


def grid_at(transform: Affine, side: int) -> Grid:
    return Grid(UTM, transform, side, side)


def test_parts_have_their_shares_and_alike_classes() -> None:
    parts = split_dataset(town(60), validation=0.2, test=0.1, seed=3)
    counts = [class_counts(getattr(parts, name)) for name in PARTS]
    total = sum(count["pixels"] for count in counts)
    shares = [count["pixels"] / total for count in counts]
    assert shares == pytest.approx([0.7, 0.2, 0.1], abs=0.02)
    for count in counts:
        assert count["building_pixels"] / count["pixels"] == pytest.approx(0.2, abs=0.04)
        assert count["level_pixels"]["4"] / count["building_pixels"] == pytest.approx(0.33, abs=0.1)


def test_the_same_seed_splits_alike_and_another_does_not() -> None:
    def validation(seed: int) -> list[str]:
        parts = split_dataset(town(40), validation=0.2, test=0.1, seed=seed)
        return [tile.name for tile in parts.validation]

    assert validation(3) == validation(3) != validation(4)


def test_blocks_that_share_ground_stay_in_one_part() -> None:
    pairs = [tile for first in town(40) for tile in (first, first)]
    parts = split_dataset(pairs, validation=0.2, test=0.1, seed=1)
    places = [{tile.name for tile in getattr(parts, name)} for name in PARTS]
    assert not places[0] & places[1] and not places[1] & places[2] and not places[0] & places[2]


def test_few_large_tiles_are_cut_in_blocks_without_losing_a_pixel() -> None:
    tiles = town(2, side=1000)
    parts = split_dataset(tiles, validation=0.2, test=0.1, seed=1)
    assert len(parts.blocks) >= 30 and min(len(getattr(parts, name)) for name in PARTS) > 0
    whole = class_counts([located.tile for located in tiles])["building_pixels"]
    assert whole == sum(class_counts(getattr(parts, n))["building_pixels"] for n in PARTS)


def test_one_small_image_is_too_little_to_split() -> None:
    with pytest.raises(InputError, match="too little ground"):
        split_dataset(town(1, side=120), validation=0.2, test=0.1, seed=1)
    alike = [town(1)[0]] * 9
    with pytest.raises(InputError, match="too little ground"):
        split_dataset(alike, validation=0.2, test=0.1, seed=1)


def test_without_a_test_share_there_is_no_test_part() -> None:
    parts = split_dataset(town(40), validation=0.25, test=0.0, seed=1)
    assert parts.test == [] and len(parts.validation) == 10


def test_the_split_map_shows_every_placed_block_with_its_part(tmp_path: Path) -> None:
    nowhere = Located(town(1)[0].tile, None)
    parts = split_dataset([*town(40), nowhere], validation=0.2, test=0.1, seed=1)
    said: list[str] = []
    path = tmp_path / "split.gpkg"
    write_split(str(path), parts, CallbackProgress(on_log=said.append))
    _, _, wkb, (part, *_) = pyogrio.raw.read(path, layer="split")
    assert len(wkb) == 40 and set(part) == set(PARTS)
    assert "1 of 41 blocks" in said[0]
    styles = pyogrio.raw.read(path, layer="layer_styles", read_geometry=False)
    assert "Judged by" in str(styles[3])


def test_what_does_not_fit_in_memory_lies_in_a_file() -> None:
    tiles = town(3)
    shelf = Shelf(budget=tiles[0].tile.pre.nbytes * 3)
    kept = [shelf.keep(located).tile for located in tiles]
    assert [isinstance(tile.pre, np.memmap) for tile in kept] == [False, True, True]
    for tile, located in zip(kept, tiles):
        assert (tile.footprints == located.tile.footprints).all()
        assert (tile.damage == located.tile.damage).all()
