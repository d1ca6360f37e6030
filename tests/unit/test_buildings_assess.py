from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core.buildings import assess, counting
from aftermap.core.buildings.counting import separate_overlaps
from aftermap.core.buildings.table import PROBABILITIES
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import AssessBuildings
from aftermap.core.vector.io import Polygons, read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM, names, pixel_box, write_raster
from rasterio.crs import CRS

PIXELS = ("px_none", "px_minor", "px_major", "px_destroyed", "px_unknown")


def classes() -> np.ndarray:
    """Return a 40 x 60 class raster: a band per value, left to right, ten columns each."""
    return np.repeat(np.repeat([[1, 2, 3, 4, 255, 0]], 10, axis=1), 40, axis=0).astype(np.uint8)


def assessed(folder: Path, *polygons, fields=None, crs=UTM, levels=None, raster=None, **request):
    source = write_raster(folder / "class.tif", classes() if raster is None else raster)
    geometries = np.empty(len(polygons), dtype=object)
    geometries[:] = polygons
    write_polygons(str(folder / "in.gpkg"), "in", geometries, crs, fields or {})
    result = assess.run(
        AssessBuildings(
            source, str(folder / "in.gpkg"), str(folder / "out.gpkg"), levels=levels, **request
        ),
        Silent(),
    )
    return read_polygons(str(folder / "out.gpkg")), result


def counts(layer: Polygons) -> list[list[int]]:
    return np.transpose([layer.fields[name] for name in PIXELS]).tolist()


def test_hand_worked_counts_and_levels(tmp_path: Path) -> None:
    layer, result = assessed(
        tmp_path,
        pixel_box(2, 5, 4, 3),
        pixel_box(8, 5, 4, 2),
        pixel_box(25, 0, 10, 10),
        pixel_box(38, 10, 10, 10),
        pixel_box(48, 30, 10, 5),
    )
    assert counts(layer) == [
        [12, 0, 0, 0, 0],
        [4, 4, 0, 0, 0],
        [0, 0, 50, 50, 0],
        [0, 0, 0, 20, 80],
        [0, 0, 0, 0, 10],
    ]
    assert layer.fields["damage_level"].tolist() == [1, 2, 4, None, None]
    assert list(layer.fields["damage_label"]) == [
        "none", "minor", "destroyed", "unknown", "unknown",
    ]  # fmt: skip
    assert (result.count, result.count_unknown) == ((1, 1, 0, 1), 2)
    assert result.building_count == 5
    assert sum(result.area_m2) + result.area_unknown_m2 == pytest.approx(
        sum(layer.fields["area_m2"])
    )
    assert layer.fields["area_m2"][0] == pytest.approx(3.0, rel=2e-3)
    assert np.isnan(layer.fields["people"]).all()
    assert layer.fields["reviewed_level"].tolist() == [None] * 5


def test_what_is_partly_unseen_or_cut_says_so(tmp_path: Path) -> None:
    """Columns 40 to 49 are unknown; the raster is 40 x 60."""
    layer, _ = assessed(
        tmp_path,
        pixel_box(2, 5, 4, 4),  # whole and seen
        pixel_box(36, 5, 8, 4),  # half under the unknown
        pixel_box(36, 15, 4, 4),  # found up to where the unknown begins
        pixel_box(5, 0, 4, 4),  # found up to the upper edge
        pixel_box(-2, 20, 4, 4),  # given, half off the raster
        pixel_box(35, 25, 4, 4),  # a pixel from the unknown
        review_below=0,
    )
    assert layer.fields["share_seen"].tolist() == pytest.approx([1, 0.5, 1, 1, 0.5, 1])
    assert layer.fields["needs_review"].tolist() == [False, True, True, True, True, False]
    # Marked or not, the level is what was seen: people and urgency follow it.
    assert layer.fields["damage_level"].tolist() == [1, 4, 4, 1, 1, 4]


def test_a_speck_that_was_not_seen_is_no_reason_for_a_review(tmp_path: Path) -> None:
    raster = np.ones((40, 60), np.uint8)
    raster[15, 15] = 255
    layer, _ = assessed(tmp_path, pixel_box(10, 10, 10, 10), raster=raster, review_below=0)
    assert layer.fields["share_seen"].tolist() == pytest.approx([0.99])
    assert layer.fields["needs_review"].tolist() == [False]


@pytest.mark.parametrize("block", [8, 16, 2048])
def test_blocks_cut_no_building(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr(counting, "BLOCK", block)
    raster = np.ones((40, 60), np.uint8)
    raster[:, 32:] = 255  # a block begins here
    whole, cut = pixel_box(6, 6, 20, 20), pixel_box(28, 30, 4, 4)
    layer, _ = assessed(tmp_path, whole, cut, raster=raster, review_below=0)
    assert layer.fields["needs_review"].tolist() == [False, True]


def test_a_footprint_without_any_level_is_unknown_not_undamaged(tmp_path: Path) -> None:
    layer, _ = assessed(tmp_path, pixel_box(52, 5, 4, 4))
    assert counts(layer) == [[0, 0, 0, 0, 0]]
    assert layer.fields["damage_level"].tolist() == [None]


def test_masked_pixels_and_foreign_values_are_unknown(tmp_path: Path) -> None:
    raster = np.full((20, 20), 4, np.uint8)
    raster[:, 10:] = 5
    valid = np.ones((20, 20), bool)
    valid[10:] = False
    source = write_raster(tmp_path / "class.tif", raster, valid=valid)
    found = counting.tally(source, None, np.array([pixel_box(0, 0, 20, 20)]), Silent())
    assert found.counts.tolist() == [[0, 0, 0, 0, 100, 300]]


def test_overlapping_footprints_each_get_all_their_pixels(tmp_path: Path) -> None:
    layer, _ = assessed(
        tmp_path, pixel_box(0, 0, 8, 8), pixel_box(4, 4, 6, 8), pixel_box(0, 0, 10, 20)
    )
    assert counts(layer) == [[64, 0, 0, 0, 0], [48, 0, 0, 0, 0], [200, 0, 0, 0, 0]]


def test_neighbours_that_share_a_wall_share_no_layer_number_needlessly() -> None:
    row = shapely.box(np.arange(5), 0, np.arange(5) + 1, 1)
    assert separate_overlaps(row).tolist() == [0, 0, 0, 0, 0]
    rng = np.random.default_rng(0)
    x, y = rng.uniform(0, 10, (2, 60))
    many = shapely.box(x, y, x + 2, y + 2)
    layers = separate_overlaps(many)
    for layer in np.unique(layers):
        members = many[layers == layer]
        assert shapely.area(shapely.union_all(members)) == pytest.approx(4 * len(members))


def test_courtyards_are_not_counted(tmp_path: Path) -> None:
    ring = pixel_box(0, 0, 10, 10).difference(pixel_box(3, 3, 4, 4))
    layer, _ = assessed(tmp_path, ring)
    assert counts(layer) == [[84, 0, 0, 0, 0]]


def test_a_building_smaller_than_a_pixel_takes_the_pixel_it_is_in(tmp_path: Path) -> None:
    layer, _ = assessed(tmp_path, pixel_box(35.1, 7.1, 0.2, 0.2))
    assert counts(layer) == [[0, 0, 0, 1, 0]]
    assert layer.fields["damage_level"].tolist() == [4]


def test_what_lies_off_the_raster_is_unknown_or_left_out(tmp_path: Path) -> None:
    layer, result = assessed(
        tmp_path,
        pixel_box(-4, 0, 10, 10),
        pixel_box(-6, 20, 10, 10),
        pixel_box(-900, 0, 5, 5),
        fields={"name": np.array(["half", "mostly off", "away"], dtype=object)},
    )
    assert counts(layer) == [[60, 0, 0, 0, 40], [40, 0, 0, 0, 60]]
    assert layer.fields["damage_level"].tolist() == [1, None]
    assert list(layer.fields["name"]) == ["half", "mostly off"]
    assert result.building_count == 2


def test_counts_do_not_depend_on_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(5)
    raster = rng.choice([0, 1, 2, 3, 4, 255], (150, 170)).astype(np.uint8)
    probabilities = rng.integers(0, 256, (4, 150, 170)).astype(np.uint8)
    source = write_raster(tmp_path / "class.tif", raster)
    levels = write_raster(tmp_path / "levels.tif", probabilities)
    x, y = rng.uniform(0, 150, (2, 80))
    polygons = np.array([pixel_box(*at, 14, 17) for at in zip(x, y)])
    whole = counting.tally(source, levels, polygons, Silent())
    monkeypatch.setattr(counting, "BLOCK", 32)
    blocks = counting.tally(source, levels, polygons, Silent())
    assert np.array_equal(whole.counts, blocks.counts)
    assert np.allclose(whole.probability, blocks.probability)


def test_confidence_is_the_mean_probability_of_the_level(tmp_path: Path) -> None:
    probabilities = np.zeros((4, 40, 60), np.uint8)
    probabilities[1, :, 8:10], probabilities[1, :, 10:12] = 51, 204
    probabilities[0] = 255 - probabilities[1]
    levels = write_raster(tmp_path / "levels.tif", probabilities)
    layer, _ = assessed(tmp_path, pixel_box(8, 5, 4, 2), pixel_box(42, 5, 4, 4), levels=levels)
    assert layer.fields["damage_level"].tolist() == [2, None]
    assert layer.fields["confidence"][0] == pytest.approx((0.2 + 0.8) / 2)
    assert np.isnan(layer.fields["confidence"][1])
    found = [layer.fields[name] for name in PROBABILITIES]
    assert [column[0] for column in found] == [0.5, 0.5, 0, 0]
    assert all(np.isnan(column[1]) for column in found)
    assert layer.fields["needs_review"].tolist() == [True, True]  # unsure, and unknown


def test_probabilities_are_means_over_the_judged_pixels_and_sum_to_one(tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    drawn = rng.dirichlet(np.ones(4), (40, 60)).transpose(2, 0, 1)
    levels = write_raster(tmp_path / "levels.tif", np.rint(drawn * 255).astype(np.uint8))
    layer, _ = assessed(tmp_path, pixel_box(2, 3, 7, 9), pixel_box(35, 8, 8, 7), levels=levels)
    found = np.transpose([layer.fields[name] for name in PROBABILITIES])
    assert found.sum(axis=1) == pytest.approx([1, 1], abs=1e-12)
    assert found[0] == pytest.approx(drawn[:, 3:12, 2:9].mean(axis=(1, 2)), abs=2e-3)
    # Columns 40 to 42 were not seen: what the network says there is no evidence.
    assert found[1] == pytest.approx(drawn[:, 8:15, 35:40].mean(axis=(1, 2)), abs=3e-3)
    own = layer.fields["damage_level"].astype(int) - 1
    assert layer.fields["confidence"] == pytest.approx(found[[0, 1], own], abs=0)
    without, _ = assessed(tmp_path, pixel_box(2, 3, 7, 9))
    assert np.isnan(without.fields["p_none"]).all()


def test_review_is_asked_for_below_the_limit_only(tmp_path: Path) -> None:
    probabilities = np.zeros((4, 40, 60), np.uint8)
    probabilities[1, :, 8:10], probabilities[1, :, 10:12] = 51, 204
    probabilities[0] = 255 - probabilities[1]
    levels = write_raster(tmp_path / "levels.tif", probabilities)
    layer, _ = assessed(tmp_path, pixel_box(8, 5, 4, 2), levels=levels, review_below=0.5)
    assert layer.fields["needs_review"].tolist() == [False]
    known, unknown = pixel_box(8, 5, 4, 2), pixel_box(42, 5, 4, 4)
    layer, _ = assessed(tmp_path, known, unknown, levels=levels, review_below=0)
    assert layer.fields["needs_review"].tolist() == [False, True]
    with pytest.raises(ParameterError, match="Review below is 2"):
        assessed(tmp_path, pixel_box(8, 5, 4, 2), levels=levels, review_below=2)


def test_without_probabilities_confidence_is_the_vote(tmp_path: Path) -> None:
    layer, _ = assessed(tmp_path, pixel_box(7, 5, 4, 2), rule="ceiling")
    assert layer.fields["damage_level"].tolist() == [2]
    assert layer.fields["confidence"].tolist() == [0.25]


def test_footprints_in_another_crs_are_brought_to_the_raster(tmp_path: Path) -> None:
    metric, _ = assessed(tmp_path, pixel_box(8, 5, 4, 2))
    degrees = Polygons(metric.geometries, UTM)
    path = tmp_path / "in.gpkg"
    moved = read_polygons(str(path), to_crs=CRS.from_epsg(4326))
    layer, _ = assessed(tmp_path, *moved.geometries, crs=CRS.from_epsg(4326))
    assert layer.crs == degrees.crs
    assert counts(layer) == counts(metric)


def test_counts_are_right_on_a_raster_in_degrees(tmp_path: Path) -> None:
    raster = np.repeat([[1] * 10 + [4] * 10], 20, axis=0).astype(np.uint8)
    source = write_raster(
        tmp_path / "class.tif", raster, gsd=6e-6, crs="EPSG:4326", origin=(36.6, 37.0)
    )
    half = shapely.box(36.6 + 30e-6, 37.0 - 60e-6, 36.6 + 90e-6, 37.0)
    write_polygons(str(tmp_path / "in.gpkg"), "in", np.array([half]), CRS.from_epsg(4326), {})
    request = AssessBuildings(source, str(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg"))
    result = assess.run(request, Silent())
    layer = read_polygons(request.buildings)
    assert counts(layer) == [[50, 0, 0, 50, 0]]
    # 60e-6 degrees at 37°N: 5.340 m east, 6.658 m north.
    assert result.area_m2[2] == pytest.approx(5.340 * 6.658, rel=1e-3)


def test_own_fields_are_kept_and_clashes_renamed(tmp_path: Path) -> None:
    layer, _ = assessed(
        tmp_path,
        pixel_box(1, 1, 4, 4),
        pixel_box(11, 1, 4, 4),
        fields={
            "osm_id": np.array([77, 78]),
            "building_id": np.array([501, 502]),
            "area_m2": np.array([1.0, 2.0]),
            "Damage_Level": np.ma.masked_array([3, 0], [False, True]),
            "people": np.ma.masked_all(2, dtype=float),
        },
    )
    assert layer.fields["osm_id"].tolist() == [77, 78]
    assert layer.fields["building_id"].tolist() == [501, 502]
    assert layer.fields["input_area_m2"].tolist() == [1.0, 2.0]
    assert layer.fields["input_Damage_Level"].tolist() == [3, None]
    assert layer.fields["damage_level"].tolist() == [1, 2]
    assert "input_people" not in layer.fields


def test_a_second_assessment_adds_no_clutter(tmp_path: Path) -> None:
    _, first = assessed(tmp_path, pixel_box(1, 1, 4, 4), pixel_box(42, 1, 4, 4))
    again = AssessBuildings(
        str(tmp_path / "class.tif"), first.buildings, str(tmp_path / "again.gpkg")
    )
    assess.run(again, Silent())
    assert list(read_polygons(again.buildings).fields) == list(
        read_polygons(first.buildings).fields
    )


def test_zero_footprints_give_a_valid_empty_layer(tmp_path: Path) -> None:
    said: list[str] = []
    source = write_raster(tmp_path / "class.tif", classes())
    none = np.array([], dtype=object)
    write_polygons(str(tmp_path / "in.gpkg"), "in", none, UTM, {})
    request = AssessBuildings(source, str(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg"))
    result = assess.run(request, CallbackProgress(on_log=said.append))
    assert (result.building_count, result.count) == (0, (0, 0, 0, 0))
    layer = read_polygons(request.buildings)
    assert len(layer.geometries) == 0 and "damage_level" in layer.fields
    assert "no footprints" in said[0]


def test_footprints_elsewhere_are_refused_with_both_extents(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"300500, 4099999.* do not touch .*300000, 4099980"):
        assessed(tmp_path, pixel_box(1000, 0, 2, 2))
    assert names(tmp_path) == ["class.tif", "in.gpkg"]


def test_inputs_of_the_wrong_kind_are_refused(tmp_path: Path) -> None:
    box = pixel_box(0, 0, 4, 4)
    with pytest.raises(InputError, match="not a damage class raster"):
        assessed(tmp_path, box, raster=np.zeros((3, 9, 9), np.uint8))
    with pytest.raises(InputError, match="not a damage class raster"):
        assessed(tmp_path, box, raster=np.zeros((9, 9), np.float32))
    other = write_raster(tmp_path / "levels.tif", np.zeros((4, 9, 9), np.uint8))
    with pytest.raises(InputError, match="same run"):
        assessed(tmp_path, box, levels=other)
    with pytest.raises(InputError, match=r"nowhere\.tif' does not exist"):
        assessed(tmp_path, box, levels=str(tmp_path / "nowhere.tif"))
    bare = write_raster(tmp_path / "bare.tif", classes(), crs=None)
    with pytest.raises(InputError, match="no coordinate reference system"):
        assess.run(AssessBuildings(bare, str(tmp_path / "in.gpkg"), "out.gpkg"), Silent())


def test_a_damaged_raster_is_an_input_error(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 5, (400, 400)).astype(np.uint8)
    source = Path(write_raster(tmp_path / "class.tif", noise))
    source.write_bytes(source.read_bytes()[:9000])
    write_polygons(str(tmp_path / "in.gpkg"), "in", np.array([pixel_box(9, 300, 9, 9)]), UTM, {})
    request = AssessBuildings(str(source), str(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg"))
    with pytest.raises(InputError, match="damaged or incomplete"):
        assess.run(request, Silent())


def test_cancel_writes_nothing(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "class.tif", classes())
    write_polygons(str(tmp_path / "in.gpkg"), "in", np.array([pixel_box(0, 0, 4, 4)]), UTM, {})
    request = AssessBuildings(source, str(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg"))
    with pytest.raises(Cancelled):
        assess.run(request, CallbackProgress(cancelled=lambda: True))
    assert names(tmp_path) == ["class.tif", "in.gpkg"]


def test_the_fixture_lies_where_the_tests_say() -> None:
    assert pixel_box(0, 0, 2, 2).bounds == (LEFT, TOP - 1, LEFT + 1, TOP)


def test_classes_are_what_a_scale_makes_of_the_numbers(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "tens.tif", np.full((40, 60), 30, np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = (0.1,)
    write_polygons(str(tmp_path / "in.gpkg"), "in", np.array([pixel_box(2, 5, 4, 3)]), UTM, {})
    request = AssessBuildings(path, str(tmp_path / "in.gpkg"), str(tmp_path / "out.gpkg"))
    assert assess.run(request, Silent()).count == (0, 0, 1, 0)
