"""MGRS references: as published, at every seam of the grid, and each place in one cell."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.mgrs import BANDS, cell_at, domain_of, is_polar, zone_of
from aftermap.core.vector.cells import cells_of, cells_over, outlines
from aftermap.core.vector.geometry import DEGREES
from rasterio.crs import CRS

PUBLISHED = {
    # Wikipedia, "Military Grid Reference System": 4Q FJ 1 6 to 4Q FJ 12345 67890, Honolulu
    (-157.916079, 21.409796): "04QFJ123678",
    # Chris Veness, "UTM coordinates and MGRS grid references": the Eiffel Tower
    (2.2945, 48.8582): "31UDQ482119",
    # the README of the package mgrs; on the central meridian, where rounding may go either way
    (-93.0, 42.0): "15TWG000497",
    # GeographicLib, GeoConvert: 33.3 N 44.4 E
    (44.4, 33.3): "38SMB441847",
    # as GEOTRANS has them: Norway's wide zone, Svalbard, both ends, both sides of the equator
    (5.3249, 60.39135): "32VKN975006",
    (10.0, 84.0): "33XVP417306",
    (10.0, -80.0): "32CNS193182",
    (179.99999, 0.0): "60NZF339000",
    (-179.9999, -0.00001): "01MAV660999",
    (36.25, 37.07): "37SBB555061",
}


def named(places, side=100, crs=DEGREES):
    return [cell.name() for cell in cells_of(np.array(places, float).reshape(-1, 2), crs, side)]


def test_references_are_as_published():
    assert named(list(PUBLISHED)) == list(PUBLISHED.values())
    assert named([(36.25, 37.07), (2.2945, 48.8582)], 1000) == ["37SBB5506", "31UDQ4811"]


@pytest.mark.parametrize(
    ("longitude", "latitude", "zone"),
    [
        *[
            (-180, 0, 1),
            (180, 0, 1),
            (540, 0, 1),
            (179.999, 0, 60),
            (-174, 0, 2),
            (35.9999, 37, 36),
        ],
        *[(36, 37, 37), (2.9, 56, 31), (3, 56, 32), (3, 55.99, 31), (3, 64, 31), (11.99, 60, 32)],
        *[(8.9, 72, 31), (9, 72, 33), (20.9, 84, 33), (21, 78, 35), (33, 78, 37), (42, 78, 38)],
    ],
)
def test_zones_have_their_exceptions(longitude, latitude, zone):
    assert zone_of(longitude, latitude) == zone


def test_a_place_lies_in_the_domain_that_it_is_named_by():
    grid = np.mgrid[-180:180:1.5, -80:84.1:4].reshape(2, -1).T
    for (longitude, latitude), cell in zip(grid, cells_of(grid, DEGREES, 1000)):
        west, south, east, north = domain_of(cell.zone, cell.band)
        assert west <= longitude < east and south <= latitude <= north
    assert BANDS[0] == "C" and is_polar(84.01) and is_polar(-80.01) and is_polar(float("nan"))
    assert not is_polar(84.0) and not is_polar(-80.0)


def test_the_last_metre_before_the_equator_is_southern():
    assert cell_at(31, "M", 500_000.0, 10_000_000.0, 100).name() == "31MEV000999"
    assert cell_at(31, "N", 500_000.0, 0.0, 100).name() == "31NEA000000"


def test_the_poles_are_refused_in_a_sentence():
    with pytest.raises(InputError, match="1 of the buildings lie beyond 84° north"):
        named([(10, 84.5), (10, 80)])


SEAMS = {
    "two zones": (36.0, 37.0),
    "the antimeridian": (180.0, -17.0),
    "the equator": (30.0, 0.0),
    "two bands": (36.2, 40.0),
    "norway": (3.0, 60.0),
    "svalbard": (21.0, 78.0),
    "where four domains meet": (36.0, 40.0),
}


@pytest.mark.parametrize("side", [100, 1000])
@pytest.mark.parametrize("seam", SEAMS)
def test_cells_neither_overlap_nor_leave_a_gap_at_a_seam(seam, side):
    longitude, latitude = SEAMS[seam]
    local = CRS.from_proj4(f"+proj=aeqd +lat_0={latitude} +lon_0={longitude} +datum=WGS84")
    half = 2.6 * side
    window = shapely.box(-half, -half, half, half)
    cells = cells_over(window, local, side)
    shapes = outlines(cells, local)
    assert len({cell.name() for cell in cells}) == len(cells)
    cut = shapely.intersection(shapes, window)
    assert shapely.area(cut).sum() == pytest.approx(window.area, rel=2e-6)
    assert shapely.area(shapely.union_all(cut)) == pytest.approx(window.area, rel=2e-6)
    points = np.random.default_rng(3).uniform(-half, half, (400, 2))
    known = dict(zip(cells, shapes))
    for point, cell in zip(shapely.points(points), cells_of(points, local, side)):
        assert shapely.distance(known[cell], point) < 0.01


def test_cells_across_the_antimeridian_stay_on_their_side_in_degrees():
    cells = cells_of(
        np.array([[179.9999, -17.0], [-179.9999, -17.0], [181.0, -17.0]]), DEGREES, 1000
    )
    west, _, east, _ = shapely.bounds(outlines(cells, DEGREES)).T
    assert [cell.zone for cell in cells] == [60, 1, 1]
    assert (east - west < 0.02).all() and east[0] <= 180 and west[1] >= -180


def test_an_area_of_too_many_cells_is_refused():
    with pytest.raises(ParameterError, match="choose larger cells"):
        cells_over(shapely.box(36.5, 36.5, 41.5, 39.5), DEGREES, 100)
