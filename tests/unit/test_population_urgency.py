from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from aftermap.core.buildings.table import PROBABILITIES
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.population import urgency
from aftermap.core.population.allocation import allocate
from aftermap.core.population.classes import breaks, classify
from aftermap.core.population.coverage import Cover, cell_areas_m2, cell_boxes, cover
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.grid import Grid
from aftermap.core.requests import UNKNOWN, RescueUrgency
from aftermap.core.vector.geometry import areas_m2, reproject
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.conftest import DATA
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM, names, write_raster
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.transform import from_origin

CELL = 100.0
DEGREES = CRS.from_epsg(4326)


def box(column: float, row: float, width: float, height: float) -> shapely.Polygon:
    """Return a rectangle given in cells of 100 m."""
    left, top = LEFT + column * CELL, TOP - row * CELL
    return shapely.box(left, top - height * CELL, left + width * CELL, top)


def layer(
    path: Path, polygons: list, levels: list | None, crs: CRS = UTM, more: dict | None = None
) -> str:
    fields = dict(more or {})
    if levels is not None:
        empty = [level is None for level in levels]
        fields["damage_level"] = np.ma.masked_array([level or 0 for level in levels], empty)
    geometries = np.empty(len(polygons), dtype=object)
    geometries[:] = polygons
    write_polygons(str(path), path.stem, geometries, crs, fields)
    return str(path)


def run(folder: Path, people, polygons, levels, *, area=None, progress=None, **options):
    """Run on a population grid of 100 m and return result, zones by (column, row), buildings."""
    population = options.pop("population", None) or write_raster(
        folder / "people.tif", np.asarray(people, np.float32), gsd=CELL, nodata=-99999
    )
    more = options.pop("more", None)
    request = RescueUrgency(
        buildings=layer(folder / "in.gpkg", polygons, levels, more=more),
        population=population,
        zones=str(folder / "zones.gpkg"),
        urgency=str(folder / "urgency.tif"),
        people=str(folder / "out.gpkg"),
        area=area and layer(folder / "area.gpkg", area, None),
        **options,
    )
    result = urgency.run(request, progress or Silent())
    found = read_polygons(request.zones)
    zones = {}
    for index, bounds in enumerate(shapely.bounds(found.geometries)):
        place = round((bounds[0] - LEFT) / CELL), round((TOP - bounds[3]) / CELL)
        zones[place] = {name: column[index] for name, column in found.fields.items()}
    return result, zones, read_polygons(request.people).fields["people"]


def total(result) -> float:
    return sum(result.people_by_level) + result.people_unknown + result.people_without_building


def test_hand_worked_allocation(tmp_path: Path) -> None:
    # Left cell: 30 people on 0.1 (level 4) and 0.2 (level 1) of it. The third building lies half
    # in the left cell (0.1) and half in the right one, which it has for itself.
    result, zones, people = run(
        tmp_path,
        [[40, 8, 5]],
        [box(0.1, 0.1, 0.5, 0.2), box(0.1, 0.5, 0.5, 0.4), box(0.8, 0.2, 0.4, 0.5)],
        [4, 1, 2],
        area=[box(0, 0, 3, 1)],
    )
    assert people == pytest.approx([10, 20, 10 + 8])
    assert result.people_by_level == pytest.approx((20, 18, 0, 10))
    assert (result.people_unknown, result.people_without_building) == pytest.approx((0, 5))
    assert result.people_total == pytest.approx(53)
    left, right, empty = zones[0, 0], zones[1, 0], zones[2, 0]
    # (0.1 x 4 + 0.2 x 1 + 0.1 x 2) / 0.4 = 2
    assert left["severity"] == pytest.approx(1 / 3)
    assert left["urgency"] == pytest.approx(40 / 3)
    assert left["people_l4"] == pytest.approx(10)
    assert (right["severity"], right["urgency"]) == pytest.approx((1 / 3, 8 / 3))
    assert (left["rank"], right["rank"]) == (1, 2)
    assert (left["urgency_class"], right["urgency_class"]) == (5, 1)
    assert (empty["people"], empty["urgency"], empty["urgency_class"]) == (5, 0, 0)
    assert np.ma.is_masked(empty["rank"])
    assert (left["buildings"], right["buildings"], empty["buildings"]) == (3, 1, 0)
    assert left["building_m2"] == pytest.approx(4000, rel=2e-3)


def shares(*rows: tuple[float, ...] | None) -> dict[str, np.ndarray]:
    """Return the probability columns of buildings; None is NULL."""
    table = np.array([(np.nan,) * 4 if row is None else row for row in rows])
    return {name: np.ma.masked_invalid(column) for name, column in zip(PROBABILITIES, table.T)}


def test_people_of_a_level_are_an_expected_number(tmp_path: Path) -> None:
    """One cell of 50 people and five buildings of equal size, so ten in each."""
    boxes = [box(0.02 + 0.2 * index, 0.1, 0.15, 0.5) for index in range(5)]
    sure = (0.0, 0.0, 0.0, 1.0)
    more = {
        **shares((0.7, 0.1, 0.1, 0.1), (0.2, 0.2, 0.2, 0.4), None, sure, sure),
        "reviewed_level": np.ma.masked_array([0, 3, 0, 0, 0], [True, False, True, True, True]),
    }
    result, zones, people = run(tmp_path, [[50]], boxes, [1, 4, 2, None, 1], more=more,
                                area=[box(0, 0, 1, 1)])  # fmt: skip
    assert people == pytest.approx([10] * 5)
    # The first by its probabilities, the second as reviewed, the third by its level, the fourth
    # unknown whatever they are, the fifth by its probabilities.
    assert result.people_by_level == pytest.approx((7, 1 + 10, 1 + 10, 1 + 10))
    assert result.people_unknown == pytest.approx(10)
    assert total(result) == pytest.approx(50, rel=1e-6)
    zone = zones[0, 0]
    first = (0.1 * 1 + 0.1 * 2 + 0.1 * 3) / 3
    assert zone["severity"] == pytest.approx((first + 2 / 3 + 1 / 3 + 1) / 4, rel=1e-5)
    assert [zone[f"people_l{level}"] for level in (1, 2, 3, 4)] == pytest.approx([7, 11, 11, 11])


@pytest.mark.parametrize(
    "rows",
    [((0.2, 0.2, 0.2, 0.2), (9, 0, 0, 0)), ((-0.5, 0.5, 0.5, 0.5), (1, 1, 1, 1)), (None, None)],
)
def test_what_is_no_probability_is_not_counted_by(tmp_path: Path, rows: tuple) -> None:
    boxes = [box(0.1, 0.1, 0.2, 0.2), box(0.6, 0.1, 0.2, 0.2)]
    result, *_ = run(tmp_path, [[8]], boxes, [1, 4], more=shares(*rows), area=[box(0, 0, 1, 1)])
    assert result.people_by_level == pytest.approx((4, 0, 0, 4))


def test_probabilities_are_not_of_the_level_that_another_field_says(tmp_path: Path) -> None:
    boxes = [box(0.1, 0.1, 0.2, 0.2), box(0.6, 0.1, 0.2, 0.2)]
    more = {**shares((1, 0, 0, 0), (1, 0, 0, 0)), "ems": np.array([5, 5])}
    result, *_ = run(tmp_path, [[8]], boxes, [1, 1], more=more, level_field="ems",
                     area=[box(0, 0, 1, 1)])  # fmt: skip
    assert result.people_by_level == pytest.approx((0, 0, 0, 8))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_no_one_is_made_or_lost_by_probabilities(seed: int) -> None:
    rng = np.random.default_rng(seed)
    levels = rng.choice([1, 2, 3, 4, UNKNOWN], 12).astype(np.uint8)
    chances = np.zeros((12, 5))
    chances[:, :4] = rng.dirichlet(np.ones(4), 12)
    chances[levels == UNKNOWN] = (0, 0, 0, 0, 1)
    cell = rng.integers(0, 6, 30)
    found = Cover(polygon=rng.integers(0, 12, 30), cell=cell, share=rng.uniform(0.01, 0.2, 30))
    people = rng.uniform(0, 100, 6)
    cells, per_building = allocate(people, found, levels, chances)
    for doubted in (np.zeros(0, np.intp), np.array([0, 3, 5])):
        cells.doubt(doubted)
        everyone = cells.by_level.sum(axis=0) + cells.without_building
        assert everyone == pytest.approx(people, rel=1e-9)
        assert (cells.by_level > -1e-9).all()
    empty = np.setdiff1d(np.arange(6), cell)
    assert per_building.sum() == pytest.approx(people.sum() - people[empty].sum(), rel=1e-9)


def test_an_area_that_cuts_cells_counts_their_shares(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    people = rng.uniform(0, 80, (9, 11)).astype(np.float32)
    corners = rng.uniform(1, 7, (60, 2))
    polygons = [box(*at, 0.3, 0.4) for at in corners]
    area = shapely.affinity.rotate(box(1.3, 1.6, 6.1, 5.2), 17)
    levels = rng.choice([1, 2, 3, 4, None], 60).tolist()
    result, zones, inhabitants = run(tmp_path, people, polygons, levels, area=[area])
    grid = Grid(UTM, from_origin(LEFT, TOP, CELL, CELL), 11, 9)
    inside = shapely.area(shapely.intersection(cell_boxes(np.arange(99), grid), area)) / CELL**2
    expected = float((inside * people.ravel()).sum())
    assert result.people_total == pytest.approx(expected, rel=1e-6)
    assert total(result) == pytest.approx(expected, rel=1e-6)
    assert sum(zone["people"] for zone in zones.values()) == pytest.approx(expected, rel=1e-6)
    housed = np.nansum(np.ma.filled(inhabitants.astype(float), np.nan))
    assert housed + result.people_without_building == pytest.approx(expected, rel=1e-6)
    with rasterio.open(tmp_path / "urgency.tif") as dataset:
        raster = dataset.read(masked=True)
        assert dataset.descriptions == ("urgency", "people", "severity")
        assert (dataset.bounds.left - LEFT) / CELL % 1 == 0
    assert raster[1].sum(dtype=np.float64) == pytest.approx(expected, rel=1e-6)
    known = sum(zone["urgency"] for zone in zones.values() if zone["urgency"] == zone["urgency"])
    assert raster[0].sum(dtype=np.float64) == pytest.approx(known, rel=1e-5)


def test_buildings_outside_the_area_take_no_one(tmp_path: Path) -> None:
    result, _, people = run(
        tmp_path,
        [[10, 10]],
        [box(0.1, 0.1, 0.2, 0.2), box(0.7, 0.1, 0.2, 0.2)],
        [4, 4],
        area=[box(0, 0, 0.5, 1)],
    )
    assert people[0] == pytest.approx(5) and np.isnan(people[1])
    assert result.people_total == pytest.approx(5)


def test_buildings_along_the_edge_of_the_area_count_with_what_lies_inside(tmp_path: Path) -> None:
    outside = box(0.5, 0.1, 0.2, 0.2)
    inside = box(0.3, 0.5, 0.2, 0.2)
    # One wall runs along the edge, one room lies beyond it.
    both = shapely.union_all([inside, box(0.5, 0.4, 0.1, 0.2), box(0.5, 0.3, 0.2, 0.1)])
    result, _, people = run(tmp_path, [[10]], [outside, both], [4, 4], area=[box(0, 0, 0.5, 1)])
    assert np.isnan(people[0]) and people[1] == pytest.approx(5)
    assert result.people_total == pytest.approx(5)


def test_people_in_unknown_buildings_stay_unknown(tmp_path: Path) -> None:
    result, zones, _ = run(
        tmp_path,
        [[12, 12]],
        [box(0.1, 0.1, 0.3, 0.5), box(0.5, 0.1, 0.1, 0.5), box(1.5, 0.1, 0.3, 0.3)],
        [None, 1, None],
        area=[box(0, 0, 2, 1)],
    )
    assert result.people_unknown == pytest.approx(9 + 12)
    assert result.people_by_level == pytest.approx((3, 0, 0, 0))
    for zone in zones.values():
        assert np.isnan(zone["severity"]) and np.isnan(zone["urgency"])
        assert np.ma.is_masked(zone["urgency_class"]) and np.ma.is_masked(zone["rank"])


def test_a_destroyed_building_among_unknown_ones_still_ranks(tmp_path: Path) -> None:
    _, zones, _ = run(
        tmp_path, [[12]], [box(0.1, 0.1, 0.3, 0.5), box(0.5, 0.1, 0.1, 0.5)], [None, 4]
    )
    zone = zones[0, 0]
    assert (zone["severity"], zone["rank"]) == (1, 1)
    assert zone["people_unknown"] == pytest.approx(3 * zone["people_l4"])


def test_no_data_nan_and_negative_cells_hold_no_one(tmp_path: Path) -> None:
    result, zones, _ = run(
        tmp_path,
        [[-99999, np.nan, -3, 7]],
        [box(0, 0, 4, 1)],
        [4],
    )
    assert result.people_total == pytest.approx(7)
    assert zones[0, 0]["people"] == 0 and zones[0, 0]["severity"] == 1


def test_the_extent_of_the_buildings_bounds_the_area_by_default(tmp_path: Path) -> None:
    result, _, _ = run(tmp_path, [[10, 20, 40]], [box(0.5, 0, 1, 1)], [3])
    assert result.people_total == pytest.approx(0.5 * 10 + 0.5 * 20)


def test_results_do_not_depend_on_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(4)
    people = rng.uniform(0, 50, (20, 23))
    polygons = [box(*at, 1.2, 0.7) for at in rng.uniform(0, 18, (50, 2))]
    levels = rng.choice([1, 2, 3, 4, None], 50).tolist()
    whole = run(tmp_path, people, polygons, levels)
    monkeypatch.setattr(urgency, "BLOCK", 5)
    parts = run(tmp_path, people, polygons, levels)
    assert total(parts[0]) == pytest.approx(total(whole[0]), rel=1e-9)
    assert parts[2] == pytest.approx(whole[2], rel=1e-6)
    assert parts[1].keys() == whole[1].keys()
    for place, zone in whole[1].items():
        assert parts[1][place]["people_l3"] == pytest.approx(zone["people_l3"], rel=1e-6)
        assert parts[1][place]["buildings"] == zone["buildings"]


@pytest.mark.parametrize("name", ["harare_100m.tif", "burundi_250m_mollweide.tif"])
def test_real_rasters_keep_their_sum(tmp_path: Path, name: str) -> None:
    population = DATA / "population" / name
    if not population.exists():
        pytest.skip("the sample data is not beside this clone")
    with rasterio.open(population) as dataset:
        expected = float(dataset.read(1, masked=True).astype(np.float64).sum())
        grid = Grid.of(dataset)
    rng = np.random.default_rng(2)
    left, bottom, right, top = grid.bounds
    size = grid.transform.a
    x, y = rng.uniform(left, right, 400), rng.uniform(bottom, top, 400)
    here = np.asarray(shapely.box(x, y, x + 2 * size, y + 0.3 * size), dtype=object)
    # Buildings come in another CRS than people.
    other = reproject(here, grid.crs, DEGREES if grid.crs != DEGREES else CRS.from_epsg(3857))
    crs = DEGREES if grid.crs != DEGREES else CRS.from_epsg(3857)
    levels = rng.choice([1, 2, 3, 4, None], 400).tolist()
    request = RescueUrgency(
        buildings=layer(tmp_path / "in.gpkg", list(other), levels, crs),
        population=str(population),
        people=str(tmp_path / "out.gpkg"),
        area=str(population),
    )
    result = urgency.run(request, Silent())
    housed = np.nansum(read_polygons(request.people).fields["people"])
    assert result.people_total == pytest.approx(expected, rel=1e-6)
    assert total(result) == pytest.approx(expected, rel=1e-6)
    assert housed + result.people_without_building == pytest.approx(expected, rel=1e-6)


def test_a_density_raster_is_refused_as_counts(tmp_path: Path) -> None:
    # 3,000 per km² on 50 m cells: as counts it would be 1.2 million per km².
    density = write_raster(tmp_path / "d.tif", np.full((40, 40), 3000, np.float32), gsd=50)
    with pytest.raises(InputError, match=r"looks like a density.*per_km2 or per_hectare"):
        run(tmp_path, None, [box(1, 1, 2, 2)], [1], population=density)
    result, _, _ = run(tmp_path, None, [box(1, 1, 2, 2)], [1], population=density, unit="per_km2")
    assert result.people_total == pytest.approx(3000 * 0.04, rel=2e-3)
    result, _, _ = run(
        tmp_path, None, [box(1, 1, 2, 2)], [1], population=density, unit="per_hectare"
    )
    assert result.people_total == pytest.approx(3000 * 4, rel=2e-3)


def test_the_jakarta_density_is_refused(tmp_path: Path) -> None:
    population = DATA / "population" / "jakarta_density.asc"
    if not population.exists():
        pytest.skip("the sample data is not beside this clone")
    house = layer(tmp_path / "in.gpkg", [shapely.box(106.8, -6.2, 106.81, -6.19)], [3], DEGREES)
    with pytest.raises(InputError, match="looks like a density"):
        urgency.run(RescueUrgency(house, str(population)), Silent())


def test_cell_areas_are_true_in_any_crs() -> None:
    for crs, left, top, size in (
        (DEGREES, 36.6, 37.1, 1 / 1200),
        (CRS.from_epsg(3857), 4.07e6, 4.4e6, 100.0),
        (CRS.from_user_input("ESRI:54009"), 2.9e6, -3e5, 250.0),
        (UTM, LEFT, TOP, 100.0),
    ):
        grid = Grid(crs, from_origin(left, top, size, size), 3, 4)
        expected = areas_m2(cell_boxes(np.arange(12), grid), crs).reshape(4, 3)
        assert cell_areas_m2(grid) == pytest.approx(expected, rel=1e-6)


def test_cover_is_exact() -> None:
    grid = Grid(UTM, from_origin(LEFT, TOP, CELL, CELL), 3, 3)
    turned = shapely.affinity.rotate(box(0.4, 0.3, 1.9, 1.1), 30)
    found = cover(np.array([turned, box(9, 9, 1, 1)], dtype=object), grid)
    expected = shapely.area(shapely.intersection(cell_boxes(np.arange(9), grid), turned)) / 1e4
    measured = np.bincount(found.cell, found.share, minlength=9)
    assert measured == pytest.approx(expected, abs=1e-6)
    assert set(found.polygon) == {0}


def test_population_elsewhere_is_refused_with_both_extents(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"covers 300000, 4099800 .* assessed area, 309000"):
        run(tmp_path, [[1, 2], [3, 4]], [box(90, 0, 1, 1)], [1])
    assert names(tmp_path) == ["in.gpkg", "people.tif"]


def test_population_that_covers_a_part_is_a_warning(tmp_path: Path) -> None:
    said: list[str] = []
    result, _, _ = run(
        tmp_path, [[6.0]], [box(0, 0, 4, 1)], [2], progress=CallbackProgress(on_log=said.append)
    )
    assert result.people_total == pytest.approx(6)
    assert "75.0% of the assessed area" in said[0]


def test_a_class_raster_stands_in_for_buildings(tmp_path: Path) -> None:
    classes = np.zeros((80, 120), np.uint8)
    classes[10:20, 10:30], classes[40:50, 10:20] = 4, 1
    source = write_raster(tmp_path / "class.tif", classes, gsd=2.5)
    population = write_raster(tmp_path / "p.tif", np.array([[9, 5, 1], [0, 0, 0]], np.float32),
                              gsd=CELL)  # fmt: skip
    request = RescueUrgency(source, population, people=str(tmp_path / "out.gpkg"))
    result = urgency.run(request, Silent())
    assert result.people_by_level == pytest.approx((0, 0, 0, 9))
    assert result.people_without_building == pytest.approx(6)
    assert read_polygons(request.people).fields["px_destroyed"].tolist() == [200, 0]


def test_cells_under_cloud_are_unknown_not_unharmed(tmp_path: Path) -> None:
    classes = np.zeros((40, 120), np.uint8)
    classes[10:20, 10:30] = 3
    classes[:, 50:90] = 255
    source = write_raster(tmp_path / "class.tif", classes, gsd=2.5)
    with rasterio.open(source, "r+") as dataset:
        dataset.write_colormap(1, {0: (0, 0, 0), 255: (99, 99, 99)})
    result, zones, _ = run(
        tmp_path, [[9, 5, 1]], [box(0.25, 0.25, 0.5, 0.25)], [3]
    )  # the extent of the one building: no cloud in sight
    assert set(zones) == {(0, 0)}
    request = RescueUrgency(
        str(tmp_path / "in.gpkg"), str(tmp_path / "people.tif"), str(tmp_path / "z.gpkg"),
        area=source,
    )  # fmt: skip
    result = urgency.run(request, Silent())
    fields = read_polygons(request.zones).fields
    assert dict(zip(fields["people"], fields["urgency_class"].tolist())) == {9: 5, 1: 0, 5: None}
    assert result.people_total == pytest.approx(15)


def test_one_sound_house_does_not_make_an_unseen_cell_sound(tmp_path: Path) -> None:
    classes = np.full((40, 120), 255, np.uint8)
    classes[4:12, 4:12], classes[4:8, 4:8] = 0, 1  # 4 % of the first cell
    classes[4:12, 44:52], classes[4:8, 44:48], classes[4:6, 50:52] = 0, 4, 1
    classes[:, 80:], classes[4:8, 84:88] = 0, 1
    source = write_raster(tmp_path / "class.tif", classes, gsd=2.5)  # no palette
    population = write_raster(tmp_path / "p.tif", np.full((1, 4), 100, np.float32), gsd=CELL)
    area = layer(tmp_path / "area.gpkg", [box(0, 0, 4, 1)], None)
    zones = str(tmp_path / "zones.gpkg")
    result = urgency.run(RescueUrgency(source, population, zones, area=area), Silent())
    fields = read_polygons(zones).fields
    order = np.argsort(shapely.bounds(read_polygons(zones).geometries)[:, 0])
    severity = np.ma.filled(fields["severity"][order].astype(float), np.nan)
    assert severity == pytest.approx([np.nan, 0.8, 0, np.nan], nan_ok=True)
    assert fields["rank"][order].tolist() == [None, 1, None, None]
    assert fields["people_unknown"][order] == pytest.approx([100, 20, 0, 100])
    assert result.people_by_level == pytest.approx((100, 0, 0, 80))
    assert result.people_unknown == pytest.approx(220)
    assert total(result) == pytest.approx(result.people_total) == pytest.approx(400)


def test_a_place_across_180_degrees_is_one_place(tmp_path: Path) -> None:
    fiji = CRS.from_epsg(32760)
    spans = [(808000, 808020), (819000, 831000), (840000, 840020)]  # the second one lies across
    houses = [shapely.box(left, 8140000, right, 8140020) for left, right in spans]
    source = layer(tmp_path / "in.gpkg", houses, [4, 4, 4], fiji)
    people = write_raster(
        tmp_path / "p.tif", np.ones((20, 3600)), gsd=0.1, crs=DEGREES, origin=(-180, -16)
    )
    out = str(tmp_path / "out.gpkg")
    result = urgency.run(RescueUrgency(source, people, people=out), Silent())
    assert 0 < result.people_total < 0.1
    assert result.zone_count < 9
    assert 0 < read_polygons(out).fields["people"].sum() <= result.people_total
    degrees = list(reproject(np.array(houses), fiji, DEGREES))
    both = layer(tmp_path / "degrees.gpkg", degrees, [4, 4, 4], DEGREES)
    with pytest.raises(InputError, match="both sides of 180 degrees"):
        urgency.run(RescueUrgency(both, people, people=out), Silent())


def test_inputs_that_cannot_serve_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no field damage_level"):
        run(tmp_path, [[1.0]], [box(0, 0, 1, 1)], None)
    with pytest.raises(InputError, match="choose the area as well"):
        run(tmp_path, [[1.0]], [], [])
    bare = write_raster(tmp_path / "bare.tif", np.ones((2, 2), np.float32), crs=None)
    with pytest.raises(InputError, match="no coordinate reference system"):
        run(tmp_path, None, [box(0, 0, 1, 1)], [1], population=bare)
    with pytest.raises(ParameterError, match="count, per_km2, per_hectare"):
        run(tmp_path, [[1.0]], [box(0, 0, 1, 1)], [1], unit="people")
    with pytest.raises(ParameterError, match="quantile or jenks"):
        run(tmp_path, [[1.0]], [box(0, 0, 1, 1)], [1], classification="equal")


def test_fields_whose_names_are_taken_are_kept_under_another(tmp_path: Path) -> None:
    source, out = str(tmp_path / "merged.geojson"), str(tmp_path / "out.gpkg")
    houses = np.array([box(0.1, 0.1, 0.2, 0.2), box(0.5, 0.1, 0.2, 0.2)], dtype=object)
    fields = {"fid": [1, 1], "damage_level": [1, 4], "People": [7, 8], "use": [3, 4]}
    columns = {name: np.array(values) for name, values in fields.items()}
    write_polygons(source, "merged", houses, UTM, columns)
    population = write_raster(tmp_path / "p.tif", np.full((1, 1), 10, np.float32), gsd=CELL)
    urgency.run(RescueUrgency(source, population, people=out), Silent())
    found = read_polygons(out).fields
    assert list(found) == ["damage_level", "use", "people", "input_fid", "input_People"]
    assert found["input_fid"].tolist() == [1, 1]
    assert found["input_People"].tolist() == [7, 8]


def test_no_buildings_in_an_area_leave_everyone_where_they_are(tmp_path: Path) -> None:
    result, zones, _ = run(tmp_path, [[3, 4]], [], [], area=[box(0, 0, 2, 1)])
    assert result.people_without_building == pytest.approx(7)
    assert {zone["urgency_class"] for zone in zones.values()} == {0}


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    for allowed in range(4):
        asked = iter([False] * allowed + [True] * 99)
        stop = CallbackProgress(cancelled=lambda asked=asked: next(asked))
        with pytest.raises(Cancelled):
            run(tmp_path, [[3, 4]], [box(0, 0, 1, 1)], [4], progress=stop)
        assert names(tmp_path) == ["in.gpkg", "people.tif"]


def test_quantiles_put_as_many_cells_in_each_class() -> None:
    values = np.arange(1.0, 101.0) ** 2
    limits = breaks(values, "quantile")
    assert np.bincount(classify(values, limits)).tolist() == [0, 20, 20, 20, 20, 20]
    assert classify(np.array([0.0]), limits).tolist() == [0]


def test_jenks_finds_the_clumps() -> None:
    rng = np.random.default_rng(0)
    centres = np.array([1.0, 10.0, 30.0, 70.0, 200.0])
    values = rng.permutation(np.repeat(centres, [50, 5, 20, 9, 2]) + rng.uniform(0, 0.5, 86))
    found = classify(values, breaks(values, "jenks"))
    assert np.array_equal(found, np.searchsorted(centres, values))
    many = np.repeat(values, 40)
    assert np.array_equal(classify(many, breaks(many, "jenks")), np.repeat(found, 40))


@pytest.mark.parametrize("method", ["quantile", "jenks"])
def test_few_or_equal_urgencies_still_get_classes(method: str) -> None:
    assert breaks(np.zeros(0), method).tolist() == [0] * 5
    one = np.array([3.0, 3.0])
    assert classify(one, breaks(one, method)).tolist() == [5, 5]
    two = np.array([3.0, 9.0])
    low, high = classify(two, breaks(two, method))
    assert low < high == 5


HOMES = [box(0.1, 0.1, 0.2, 0.2), box(1.5, 0.3, 0.2, 0.2)]
"""A building in each of two cells."""


@pytest.mark.parametrize(
    ("stored", "kind", "scale", "offset"),
    [
        ([[100, 300]], "int16", 0.1, 0.0),
        ([[110, 130]], "int16", 1.0, -100.0),
        ([[60, 80]], "uint8", 0.5, -20.0),
        ([[1, 3]], "float32", 10.0, 0.0),
    ],
)
def test_people_are_what_the_numbers_stand_for(
    tmp_path: Path, stored: list, kind: str, scale: float, offset: float
) -> None:
    path = write_raster(tmp_path / "scaled.tif", np.asarray(stored, kind), gsd=CELL)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (scale,), (offset,)
    area = [box(0, 0, 2, 1)]
    result, _, people = run(tmp_path, None, HOMES, [4, 1], area=area, population=path)
    assert people == pytest.approx([10, 20 if scale == 0.5 else 30])
    assert total(result) == pytest.approx(people.sum())


def test_several_bands_of_people_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ages.tif"
    profile = {"width": 2, "height": 1, "count": 3, "dtype": "float32", "crs": UTM}
    with rasterio.open(
        path, "w", transform=from_origin(LEFT, TOP, CELL, CELL), **profile
    ) as dataset:
        dataset.write(np.ones((3, 1, 2), np.float32))
    with pytest.raises(InputError, match="has 3 bands, such as ages or years: write the one"):
        run(tmp_path, None, HOMES, [4, 1], population=str(path))


@pytest.mark.parametrize(
    ("fill", "kind"),
    [(-99999, "float32"), (-3.4028235e38, "float32"), (3.4028235e38, "float32"),
     (65535, "uint16"), (32767, "int16"), (-200, "int16"), (2147483647, "int32")],
)  # fmt: skip
def test_what_is_no_number_of_people_makes_none(tmp_path: Path, fill: float, kind: str) -> None:
    path = write_raster(tmp_path / "fill.tif", np.asarray([[10, fill]], kind), gsd=CELL)
    warned: list[str] = []
    result, _, people = run(
        tmp_path,
        None,
        HOMES,
        [4, 1],
        area=[box(0, 0, 2, 1)],
        population=path,
        progress=CallbackProgress(on_warn=warned.append),
    )
    assert total(result) == pytest.approx(10) and people[0] == pytest.approx(10)
    assert [text for text in warned if "which is no number of people" in text]


def test_nobody_lives_in_what_a_person_found_to_be_no_building(tmp_path: Path) -> None:
    geometries = np.array([box(0.1, 0.1, 0.2, 0.2), box(0.5, 0.5, 0.2, 0.2)], dtype=object)
    fields = {"damage_level": np.array([4, 2]), "reviewed_level": np.ma.masked_equal([0, 9], 9)}
    write_polygons(str(tmp_path / "in.gpkg"), "in", geometries, UTM, fields)
    request = RescueUrgency(
        buildings=str(tmp_path / "in.gpkg"),
        population=write_raster(tmp_path / "p.tif", np.full((1, 1), 30, np.float32), gsd=CELL),
        zones=str(tmp_path / "zones.gpkg"),
        people=str(tmp_path / "out.gpkg"),
    )
    said: list[str] = []
    result = urgency.run(request, CallbackProgress(on_log=said.append))
    assert result.people_by_level == pytest.approx((0, result.people_total, 0, 0))
    people = read_polygons(request.people).fields["people"]
    assert np.isnan(people[0]) and people[1] == pytest.approx(result.people_total)
    assert read_polygons(request.zones).fields["buildings"].tolist() == [1]
    assert any("1 outline is no building" in text for text in said)
