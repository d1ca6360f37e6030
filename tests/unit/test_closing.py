"""The end of a run: numbers as a person says them, nothing hidden by rounding."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from aftermap.core.closing import closing
from aftermap.core.engine import jobs
from aftermap.core.mgrs import is_polar
from aftermap.core.population.places import places_of
from aftermap.core.progress import Silent
from aftermap.core.requests import RescueUrgency
from aftermap.core.results import (
    AssessBuildingsResult,
    AssessDamageResult,
    CheckPairResult,
    FitFootprintsResult,
    ImageFit,
    RapidAssessmentResult,
    RescueUrgencyResult,
    SegmentFootprintsResult,
    UrgentPlace,
)
from aftermap.core.spelling import ENGLISH, Spelling
from aftermap.core.vector.geometry import DEGREES
from aftermap.core.vector.io import Polygons, read_polygons
from aftermap.tests.unit.test_statistics import places, town
from aftermap.tests.unit.vector_fixtures import write_raster

PLACE = UrgentPlace(1, 37.02511, 36.63121, "37SBA451126", 84.6, 40.2)
RESCUE = RescueUrgencyResult(
    "zones.gpkg", None, None, 3412.26, (2000.4, 712.0, 400.0, 299.5), 0.4, 0.0, 40, (PLACE,)
)
ASSESSED = AssessBuildingsResult("b.gpkg", 1445, (1204, 98, 80, 43), 20, (1.0, 1.0, 1.0, 1.0), 1.0)


def rapid(**changed):
    known = {"buildings": "b.gpkg", "zones": None, "urgency": None, "damage_class": None,
             "probability": None, "levels": None, "geopackage": None, "assessed": ASSESSED,
             "rescue": RESCUE, "unknown_share": 0.1234567, "device": "cpu",
             "model": "default"}  # fmt: skip
    return RapidAssessmentResult(**{**known, **changed})


def test_fitted_footprints_end_with_how_many_were_moved() -> None:
    fit = ImageFit(1_234, 56, 7, 2.64, 1.5, -2.2, 0.49, 0.63)
    lines = closing(FitFootprintsResult("f.gpkg", 1_297, "image before", fit, None))
    assert lines[0] == (
        "Image before: 1,234 footprints moved (median 2.6 m), 56 stay, 7 could not be looked for."
    )
    assert len(lines) == 2 and "Rapid assessment" in lines[1]


def test_a_run_ends_in_what_an_officer_asks():
    assert closing(rapid()) == [
        "Buildings: 1,445; destroyed 43 (3.0 %), major 80 (5.5 %), minor 98 (6.8 %), no damage"
        " 1,204 (83.3 %), unknown 20 (1.4 %).",
        "People: about 3,400; in buildings destroyed 300, major 400, minor 710, without damage"
        " 2,000, of unknown level <1; elsewhere 0.",
        "Not seen: 12.3 % of the area, which is unknown and not undamaged.",
        "Most urgent places (latitude, longitude):",
        "  1. 37.02511, 36.63121 (37SBA451126): people 85, in buildings major or destroyed 40",
        "Model: default, on cpu.",
        "Next: look at these places over the imagery (Review), the most urgent first, before anyone"
        " is sent anywhere; then hand on the figures (Damage statistics, Situation report).",
    ]


def test_what_is_next_depends_on_what_was_found():
    assert "look for another image" in closing(rapid(unknown_share=0.5))[-1]
    assert "join people" in closing(rapid(rescue=None))[-1]
    assert not any("People" in line for line in closing(rapid(rescue=None)))
    nowhere = RescueUrgencyResult(None, None, None, 10.0, (10.0, 0.0, 0.0, 0.0), 0.0, 0.0, 1)
    assert "No place is urgent by what was seen." in closing(nowhere)
    assert not any("these places" in line for line in closing(nowhere))


@pytest.mark.parametrize(
    ("value", "said"),
    [(0, "0"), (0.3, "<1"), (1.4, "1"), (9.6, "10"), (87.4, "87"), (99.6, "100"), (104, "100"),
     (3412, "3,400"), (999_999, "1,000,000"), (1_250_000, "1,200,000")],
)  # fmt: skip
def test_people_are_told_to_two_digits(value, said):
    assert Spelling().about(value) == said


@pytest.mark.parametrize(
    ("part", "said"), [(0, "0.0 %"), (1, "<0.1 %"), (123, "1.2 %"), (9999, ">99.9 %"),
                       (10_000, "100.0 %")]
)  # fmt: skip
def test_no_share_is_rounded_to_none_or_all(part, said):
    assert Spelling().share(part, 10_000) == said


def test_numbers_are_written_as_the_reader_does():
    lines = closing(rapid(), spelling=Spelling("\u202f", ","))
    assert "1\u202f445" in lines[0] and "3,0 %" in lines[0]
    assert "37.02511, 36.63121" in lines[4], "coordinates are pasted into other programs"


def test_single_steps_end_so_too():
    assert closing(ASSESSED)[0].startswith("Buildings: 1,445")
    found = SegmentFootprintsResult("p.tif", "f.gpkg", 12, 345_678.0, 0.0, "cpu")
    assert closing(found) == [
        "Buildings found: 12, 34.6 ha.",
        "Not seen: 0.0 % of the area, which is unknown and not undamaged.",
    ]
    damage = AssessDamageResult("c.tif", None, (9000.0, 500.0, 250.0, 250.0), 0.0, "cpu")
    assert "destroyed 250 m² (2.5 %)" in closing(damage)[0]
    cells = AssessDamageResult(None, None, (0.0,) * 4, 0.0, "cpu", "g.tif", damaged_cells=3)
    assert closing(cells) == []
    assert closing(CheckPairResult("good", (), None, None, *(0.0,) * 6, None, 1.0, None)) == []


def test_the_most_urgent_places_are_those_of_the_zones(tmp_path):
    buildings = town(tmp_path / "town.gpkg", places(200, side=800.0), [4, 1, 3, 2] * 50)
    people = np.random.default_rng(2).uniform(1, 40, (10, 10)).astype(np.float32)
    population = write_raster(
        tmp_path / "people.tif", people, gsd=100, origin=(299_900.0, 4_100_000.0)
    )
    asked = RescueUrgency(buildings, population, zones=str(tmp_path / "zones.gpkg"))
    found = jobs.run(asked, Silent())
    zones = read_polygons(asked.zones, to_crs=DEGREES)
    assert [place.rank for place in found.places] == [1, 2, 3, 4, 5]
    for place in found.places:
        (index,) = np.flatnonzero(np.ma.filled(zones.fields["rank"], 0) == place.rank)
        assert zones.geometries[index].contains(shapely.Point(place.longitude, place.latitude))
        assert place.people == pytest.approx(zones.fields["people"][index])
        assert place.mgrs.startswith("37S") and len(place.mgrs) == 11
    without = jobs.run(RescueUrgency(buildings, population, urgency=str(tmp_path / "u.tif")),
                       Silent())  # fmt: skip
    assert without.places == found.places, "whether zones are written or not"


def test_near_the_pole_a_place_has_no_grid_reference():
    fields = {"rank": np.array([1]), **{name: np.ones(1) for name in ("people", "people_l3",
                                                                     "people_l4")}}  # fmt: skip
    (place,) = places_of(Polygons(np.array([shapely.box(10, 84.4, 10.1, 84.6)]), DEGREES, fields))
    assert is_polar(place.latitude) and place.mgrs == ""


def test_a_town_under_cloud_is_told_though_no_building_was_seen():
    hidden = AssessDamageResult("class.tif", None, (0.0, 0.0, 0.0, 0.0), 0.4, "CPU")
    assert any("40" in line for line in closing(hidden))


def test_percents_never_round_to_all_or_nothing():
    assert ENGLISH.percent(1, 1000) == "<1 %"
    assert ENGLISH.percent(999, 1000) == ">99 %"
    assert ENGLISH.percent(0, 1000) == "0 %"
    assert ENGLISH.percent(0, 0) == "–"
