"""Work areas: nobody is made or lost, loads are even, areas in one piece, debris closes streets."""

from __future__ import annotations

import networkx
import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.progress import Silent
from aftermap.core.requests import (
    ALL_BUILDINGS,
    BUILDINGS_AT_RISK,
    NO_BUILDING,
    UNKNOWN,
    MakeSectors,
)
from aftermap.core.sectors.growing import LENGTH, Ground, divided
from aftermap.core.sectors.streets import read_lines
from aftermap.core.sectors.units import borders_of
from aftermap.core.vector.geometry import DEGREES, transformed
from aftermap.core.vector.io import read_polygons, write_polygons
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS

UTM = CRS.from_epsg(32637)
WEST, SOUTH = 243_000.0, 4_010_000.0
STREET = 60.0
"""Metres from street to street in the town; the streets run around blocks of four houses."""


def town(path, across=8, *, levels=None, people=None, crs=UTM, verdicts=None, **fields):
    """Write a square town of `across` x `across` blocks with four houses in each."""
    steps = [STREET * step for step in range(across)]
    corners = [(WEST + x, SOUTH + y) for y in steps for x in steps]
    houses = [
        shapely.box(x + dx, y + dy, x + dx + 15, y + dy + 15)
        for x, y in corners
        for dx in (10, 35)
        for dy in (10, 35)
    ]
    count = len(houses)
    random = np.random.default_rng(3)
    levels = random.choice([1, 2, 3, 4, UNKNOWN], count) if levels is None else np.asarray(levels)
    fields["damage_level"] = np.ma.masked_array(levels, levels == UNKNOWN).astype(np.int32)
    if verdicts is not None:
        said = np.asarray(verdicts)
        fields["reviewed_level"] = np.ma.masked_array(said, said < 0).astype(np.int32)
    fields["people"] = random.gamma(2, 4, count) if people is None else np.asarray(people, float)
    shapes = np.array(houses, object)
    write_polygons(str(path), "town", shapes, UTM, {"building_id": np.arange(count), **fields})
    if crs != UTM:
        there = read_polygons(str(path), to_crs=crs)
        write_polygons(str(path), "town", there.geometries, crs, there.fields)
    return str(path)


def streets(path, across=8, *, highway="residential", extra=()):
    """Write the streets around the blocks, one line each, as OpenStreetMap has them."""
    end = STREET * across
    lines = [
        shapely.linestrings([(WEST + STREET * i, SOUTH), (WEST + STREET * i, SOUTH + end)])
        for i in range(across + 1)
    ] + [
        shapely.linestrings([(WEST, SOUTH + STREET * i), (WEST + end, SOUTH + STREET * i)])
        for i in range(across + 1)
    ]
    kinds = [highway] * len(lines) + [kind for _, kind in extra]
    lines += [line for line, _ in extra]
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(np.array(lines, object)),
        [np.array(kinds, object)],
        ["highway"],
        geometry_type="LineString",
        crs="EPSG:32637",
        layer="roads",
    )
    return str(path)


def made(tmp_path, buildings, **asked):
    request = MakeSectors(buildings, str(tmp_path / "sectors.gpkg"), **asked)
    result = jobs.run(request, Silent())
    return result, read_polygons(result.sectors)


def total(layer, name):
    return float(np.ma.filled(layer.fields[name].astype(float), 0).sum())


@pytest.mark.parametrize("crs", [UTM, CRS.from_epsg(4326)])
def test_nobody_is_made_or_lost(tmp_path, crs):
    path = town(tmp_path / "town.gpkg", crs=crs)
    result, layer = made(tmp_path, path)
    there = read_polygons(path)
    level = np.ma.filled(there.fields["damage_level"].astype(float), UNKNOWN)
    people = there.fields["people"]
    assert total(layer, "people") == pytest.approx(people.sum(), abs=1e-6)
    severe, unknown = np.isin(level, (3, 4)), level == UNKNOWN
    assert total(layer, "people_severe") == pytest.approx(people[severe].sum(), abs=1e-6)
    assert total(layer, "people_unknown") == pytest.approx(people[unknown].sum(), abs=1e-6)
    assert result.people_at_risk == pytest.approx(people[severe | unknown].sum(), abs=1e-6)
    for name, of in (("none", 1), ("minor", 2), ("major", 3), ("destroyed", 4), ("unknown", 255)):
        assert total(layer, name) == (level == of).sum()
    assert result.building_count == total(layer, "buildings") == 256


@pytest.mark.parametrize("roads", [False, True])
def test_loads_are_even_and_areas_in_one_piece(tmp_path, roads):
    path = town(tmp_path / "town.gpkg", across=12)
    lines = {"roads": streets(tmp_path / "roads.gpkg", 12)} if roads else {}
    result, layer = made(tmp_path, path, sector_count=6, **lines)
    loads = layer.fields["people_at_risk"]
    assert result.sector_count == len(loads) == 6
    assert result.ratio == pytest.approx(loads.max() / loads.min())
    assert result.ratio < 1.15
    assert all(shape.geom_type == "Polygon" for shape in layer.geometries)
    whole = shapely.union_all(layer.geometries)
    assert shapely.area(whole) == pytest.approx(shapely.area(layer.geometries).sum(), rel=1e-6)
    round_ = 4 * np.pi * shapely.area(layer.geometries) / shapely.length(layer.geometries) ** 2
    assert round_.min() > 0.2


def test_a_building_is_in_the_sector_that_holds_it(tmp_path):
    path = town(tmp_path / "town.gpkg")
    _, layer = made(tmp_path, path, sector_count=5)
    middles = shapely.point_on_surface(read_polygons(path).geometries)
    _, sector = shapely.STRtree(layer.geometries).query(middles, "intersects")
    assert np.bincount(sector).tolist() == layer.fields["buildings"].tolist()


def test_sectors_follow_streets(tmp_path):
    path = town(tmp_path / "town.gpkg")
    roads = streets(tmp_path / "roads.gpkg")
    _, layer = made(tmp_path, path, sector_count=4, roads=roads)
    lines = shapely.union_all(shapely.from_wkb(pyogrio.raw.read(roads)[2]))
    inner = shapely.box(WEST + 1, SOUTH + 1, WEST + 8 * STREET - 1, SOUTH + 8 * STREET - 1)
    edges = shapely.intersection(shapely.boundary(layer.geometries), inner)
    assert shapely.length(edges).sum() > 100
    assert shapely.length(shapely.difference(edges, shapely.buffer(lines, 0.01))).sum() < 0.01


def test_unknown_is_at_risk_and_a_verdict_goes_first(tmp_path):
    levels, verdicts = np.full(256, 1), np.full(256, -1)
    levels[0], levels[1], levels[2] = UNKNOWN, 4, 4
    verdicts[1], verdicts[2] = 1, NO_BUILDING
    people = np.full(256, 2.0)
    path = town(tmp_path / "town.gpkg", levels=levels, verdicts=verdicts, people=people)
    result, layer = made(tmp_path, path, sector_count=1)
    assert result.people_at_risk == pytest.approx(2.0), "of the one that nobody saw"
    assert layer.fields["unknown"].tolist() == [1]
    assert layer.fields["no_building"].tolist() == [1] and result.building_count == 255
    assert layer.fields["destroyed"].tolist() == [0] and layer.fields["reviewed"].tolist() == [2]
    assert total(layer, "people") == pytest.approx(512)


def test_no_sector_is_empty_however_people_crowd(tmp_path):
    people = np.zeros(256)
    people[[0, 100, 7]] = 5000, 3, 1
    path = town(tmp_path / "town.gpkg", people=people, levels=[4] * 256)
    result, layer = made(tmp_path, path, sector_count=3)
    assert sorted(layer.fields["people_at_risk"]) == pytest.approx([1, 3, 5000])
    assert result.smallest == pytest.approx(1) and (layer.fields["buildings"] > 0).all()


def test_people_whom_nobody_counted_are_not_none(tmp_path):
    people = np.full(256, 5.0)
    people[:128] = np.nan
    path = town(tmp_path / "town.gpkg", people=people, levels=[4] * 256)
    result, layer = made(tmp_path, path, sector_count=4, balance=ALL_BUILDINGS)
    for name in ("people", "people_severe", "people_at_risk"):
        counted = np.ma.filled(layer.fields[name].astype(float), np.nan)
        assert sorted(counted[np.isfinite(counted)]) == pytest.approx([320, 320]), name
    assert result.people == pytest.approx(640)


def test_what_was_not_seen_is_a_share_of_the_ground(tmp_path):
    levels = np.where(np.arange(256) < 64, UNKNOWN, 1)
    path = town(tmp_path / "town.gpkg", levels=levels)
    _, layer = made(tmp_path, path, sector_count=1)
    assert layer.fields["share_not_seen"].tolist() == pytest.approx([0.25])


def test_worksites_in_both_forms(tmp_path):
    path = town(tmp_path / "town.gpkg")
    _, layer = made(tmp_path, path, sector_count=3, letter="c", team="tur01")
    assert layer.fields["site_2020"].tolist() == ["C-1", "C-2", "C-3"]
    assert layer.fields["site_2027"].tolist() == ["TUR01-0001", "TUR01-0002", "TUR01-0003"]
    assert set(layer.fields["triage"]) == {"C"} and set(layer.fields["asr_level"]) == {2}
    assert all(str(name).startswith("37SBA") for name in layer.fields["mgrs"])
    assert layer.fields["sector"].tolist() == layer.fields["rank"].tolist() == [1, 2, 3]


def test_where_nobody_is_at_risk_no_triage_is_proposed(tmp_path):
    path = town(tmp_path / "town.gpkg", levels=np.ones(256, int))
    result, layer = made(tmp_path, path, sector_count=2)
    assert set(layer.fields["triage"]) == {None} and set(layer.fields["asr_level"]) == {1}
    assert result.people_at_risk == 0 and result.ratio == pytest.approx(1, abs=0.1)


def test_the_most_urgent_zone_gives_the_first_number(tmp_path):
    path = town(tmp_path / "town.gpkg")
    zones = str(tmp_path / "zones.gpkg")
    shapes = [shapely.box(WEST, SOUTH, WEST + 100, SOUTH + 100),
              shapely.box(WEST + 380, SOUTH + 380, WEST + 480, SOUTH + 480)]  # fmt: skip
    ranks = {"rank": np.array([2, 1], np.int32)}
    write_polygons(zones, "zones", np.array(shapes, object), UTM, ranks)
    _, layer = made(tmp_path, path, sector_count=4, zones=zones)
    assert np.ma.filled(layer.fields["urgency_rank"].astype(float), -1).tolist()[:2] == [1, 2]
    assert shapely.contains(layer.geometries[0], shapely.centroid(shapes[1]))


def test_a_target_goes_before_the_number(tmp_path):
    path = town(tmp_path / "town.gpkg")
    result, _ = made(tmp_path, path, balance=ALL_BUILDINGS, target=64)
    assert result.sector_count == 4 and result.largest == pytest.approx(64, abs=5)


def test_no_more_sectors_than_places_at_risk(tmp_path):
    levels = np.where(np.arange(256) < 3, 4, 1)
    path = town(tmp_path / "town.gpkg", levels=levels)
    result, layer = made(tmp_path, path, sector_count=8)
    assert result.sector_count == len(layer.geometries) == 3


def test_without_people_buildings_at_risk_are_balanced(tmp_path):
    path = town(tmp_path / "town.gpkg", people=np.full(256, np.nan))
    told = []

    class Told(Silent):
        def warn(self, message):
            told.append(message)

    result = jobs.run(MakeSectors(path, str(tmp_path / "s.gpkg"), sector_count=4), Told())
    assert result.people is None and result.people_at_risk is None
    assert any(BUILDINGS_AT_RISK in text for text in told)
    people = read_polygons(result.sectors).fields["people"]
    assert np.isnan(np.ma.filled(people.astype(float), np.nan)).all(), "unknown is not nobody"


def fallen_town(tmp_path, fallen, *, unseen=()):
    """Write a town of which the blocks in `fallen` are destroyed, and those in `unseen` unseen."""
    levels = np.ones(256, int)
    for block in fallen:
        levels[4 * block : 4 * block + 4] = 4
    for block in unseen:
        levels[4 * block : 4 * block + 4] = UNKNOWN
    return town(tmp_path / "town.gpkg", levels=levels)


def test_debris_closes_streets(tmp_path):
    path = fallen_town(tmp_path, [0])
    roads = streets(tmp_path / "roads.gpkg")
    near, _ = made(tmp_path, path, roads=roads, debris=9.0)
    assert near.blocked_edges == 0
    far, layer = made(tmp_path, path, roads=roads, debris=10.5, sector_count=1)
    # its own four sides, of which two corners of the town are one street with their neighbours
    assert far.blocked_edges == 3
    assert layer.fields["blocked_edges"].tolist() == [3]
    assert layer.fields["access"].tolist() == ["open"]
    assert str(layer.fields["entry_mgrs"][0]).startswith("37SBA")


def test_a_sector_behind_debris_is_cut_off_and_behind_what_nobody_saw_is_doubtful(tmp_path):
    everything = range(64)
    roads = streets(tmp_path / "roads.gpkg")
    result, layer = made(tmp_path, fallen_town(tmp_path, everything), roads=roads, debris=11.0)
    assert set(layer.fields["access"]) == {"blocked"} and result.cut_off == result.sector_count
    assert set(layer.fields["entry_mgrs"]) == {None}
    path = fallen_town(tmp_path, [], unseen=everything)
    _, layer = made(tmp_path, path, roads=roads, debris=11.0)
    assert set(layer.fields["access"]) == {"not seen"}


def test_paths_and_what_is_no_road_do_not_lead_there(tmp_path):
    path = fallen_town(tmp_path, [0])
    footways = streets(tmp_path / "paths.gpkg", highway="footway")
    with pytest.raises(InputError, match="holds no street"):
        made(tmp_path, path, roads=footways)
    nothing = streets(tmp_path / "rivers.gpkg", highway=None)
    with pytest.raises(InputError, match="holds no street"):
        made(tmp_path, path, roads=nothing)


def test_streets_of_a_whole_country_are_read_around_the_buildings_only(tmp_path):
    path = fallen_town(tmp_path, [0])
    far = [
        (shapely.linestrings([(x, 4_500_000.0), (x + 50, 4_500_000.0)]), "residential")
        for x in np.arange(200_000.0, 260_000.0, 300.0)
    ]
    roads = streets(tmp_path / "roads.gpkg", extra=far)
    area = shapely.box(WEST, SOUTH, WEST + 480, SOUTH + 480)
    assert len(read_lines(roads, UTM, area)) == len(
        read_lines(streets(tmp_path / "near.gpkg"), UTM, area)
    )
    degrees = str(tmp_path / "roads.geojson")
    pyogrio.raw.write(
        degrees,
        shapely.to_wkb(transformed(shapely.from_wkb(pyogrio.raw.read(roads)[2]), UTM, DEGREES)),
        [pyogrio.raw.read(roads)[3][0]],
        ["highway"],
        geometry_type="LineString",
        crs="EPSG:4326",
    )
    first, second = (made(tmp_path, path, roads=one, debris=10.5)[0] for one in (roads, degrees))
    assert first.blocked_edges == second.blocked_edges == 3


def test_roads_elsewhere_or_no_lines_are_one_sentence(tmp_path):
    path = fallen_town(tmp_path, [0])
    with pytest.raises(InputError, match="holds no lines"):
        made(tmp_path, path, roads=path)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"balance": "houses"}, "Balance"),
        ({"letter": "1"}, "Letter"),
        ({"team": "the first team"}, "Team"),
        ({"sector_count": 0}, "Sector count"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(tmp_path, asked, said):
    with pytest.raises(ParameterError, match=said):
        made(tmp_path, town(tmp_path / "town.gpkg", across=2), **asked)


def test_villages_that_lie_apart_are_divided_too(tmp_path):
    places = [(0, 0), (3000, 0), (0, 5000), (40, 0), (3040, 0)]
    shapes = np.array([shapely.box(WEST + x, SOUTH + y, WEST + x + 10, SOUTH + y + 10)
                       for x, y in places], object)  # fmt: skip
    path = str(tmp_path / "villages.gpkg")
    fields = {"damage_level": np.full(5, 4, np.int32), "people": np.full(5, 4.0)}
    write_polygons(path, "villages", shapes, UTM, fields)
    result, layer = made(tmp_path, path, sector_count=3)
    assert result.sector_count == 3 and total(layer, "people") == pytest.approx(20)


@settings(max_examples=25, deadline=None)
@given(
    st.integers(2, 7), st.integers(2, 7), st.integers(1, 6),
    st.lists(st.floats(0, 100), min_size=49, max_size=49),
)  # fmt: skip
def test_any_loads_are_divided_into_connected_areas(width, height, count, loads):
    boxes = np.array([shapely.box(x, y, x + 1, y + 1)
                      for y in range(height) for x in range(width)], object)  # fmt: skip
    load = np.where(np.array(loads[: len(boxes)]) < 50, 0, loads[: len(boxes)])
    count = max(1, min(count, int((load > 0).sum())))
    borders = borders_of(boxes)
    middles = shapely.get_coordinates(shapely.centroid(boxes))
    labels = divided(Ground(load, middles, borders), count, Silent())
    assert sorted(set(labels.tolist())) == list(range(count))
    assert (np.bincount(labels, load) > 0).all() or not load.any()
    for label in range(count):
        part = borders.subgraph(np.flatnonzero(labels == label).tolist())
        assert networkx.is_connected(part)


def test_what_touches_in_a_corner_alone_is_no_neighbour():
    corner = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 1, 2, 2)], object)
    graph = borders_of(corner)
    assert graph.edges[0, 1][LENGTH] == 0, "joined, since nothing else is there, without a border"
