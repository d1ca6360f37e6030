"""A random sample, a person's reviews of it, and totals whose bounds hold the truth."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, OutputError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import SurveyEstimate, SurveySample
from aftermap.core.survey.bounds import Bounds, most_unseen, ratio, together, wilson
from aftermap.core.survey.design import allocate, half_width, size_for, spread
from aftermap.core.survey.estimators import Estimate, Survey
from aftermap.core.survey.ground import missed
from aftermap.core.survey.zoning import zones_of
from aftermap.core.vector.io import Polygons, read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM

SIDE = 30
"""Buildings per side of the town made here."""


def town(path: Path, **fields: Any) -> str:
    """Write houses on a lattice, a quarter of them of each level, and return the path."""
    x, y = np.meshgrid(np.arange(SIDE) * 20.0, np.arange(SIDE) * 20.0)
    left, bottom = LEFT + x.ravel(), TOP - 1000 + y.ravel()
    houses = shapely.box(left, bottom, left + 10, bottom + 10)
    levels = (np.arange(len(houses)) % 4 + 1).astype(np.int32)
    columns = {
        "building_id": np.arange(1, len(houses) + 1),
        "damage_level": np.ma.masked_array(levels, levels == 9),
        "people": np.full(len(houses), 2.5),
        **fields,
    }
    write_polygons(str(path), path.stem, houses, UTM, columns)
    return str(path)


def sampled(tmp_path: Path, suffix: str = ".gpkg", **given: Any) -> SurveySample:
    """Draw a sample and return its request."""
    fields = given.pop("fields", {})
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    request = SurveySample(
        buildings=town(tmp_path / f"town{suffix}", **fields),
        sample=str(out / f"survey{suffix}"),
        **given,
    )
    jobs.run(request, Silent())
    return request


def edited(path: str, change: Callable[[Polygons], dict[str, Any]]) -> None:
    """Write a layer again with other values in some fields, as a person's editing does."""
    layer = read_polygons(path)
    fields = {**layer.fields, **change(layer)}
    Path(path).unlink()
    name = "survey_cells" if "cell_id" in fields else "survey"
    write_polygons(path, name, layer.geometries, layer.crs, fields)


def name_in(layer: Polygons, name: str) -> str:
    return name if name in layer.fields else name[:10]


def review(path: str, verdict: Callable[[np.ndarray], np.ndarray], first: int = 10**6) -> None:
    """Set `reviewed_level` of the first buildings of the order, from the predicted level."""

    def change(layer: Polygons) -> dict[str, Any]:
        order = np.ma.filled(np.ma.asarray(layer.fields[name_in(layer, "survey_order")], float), 0)
        levels = verdict(layer.fields[name_in(layer, "damage_level")].astype(np.int32))
        return {"reviewed_level": np.ma.masked_array(levels, (order < 1) | (order > first))}

    edited(path, change)


def rows_of(path: str) -> dict[tuple[str, str, str], tuple[float, float, float]]:
    with open(path, newline="", encoding="utf-8") as stream:
        return {
            (row["part"], row["measure"], row["of"]): tuple(
                float(row[name] or "nan") for name in ("value", "low_95", "high_95")
            )
            for row in csv.DictReader(stream)
        }


def test_neyman_gives_every_stratum_its_least_and_the_uncertain_ones_more() -> None:
    sizes = np.array([1, 500, 500, 3])
    taken = allocate(sizes, spread(np.array([0.1, 0.1, 0.5, 0.5])), 100)
    assert taken.sum() == 100 and taken[0] == 1 and taken[3] >= 2
    assert taken[2] > 1.5 * taken[1]
    assert allocate(sizes, np.ones(4), 5000).tolist() == sizes.tolist()


def test_the_size_for_a_width_reaches_it_and_one_less_does_not() -> None:
    sizes, deviation = np.array([2000, 300]), spread(np.array([0.1, 0.4]))
    size = size_for(sizes, deviation, 100.0)
    assert half_width(sizes, deviation, allocate(sizes, deviation, size + 1)) <= 100
    assert half_width(sizes, deviation, allocate(sizes, deviation, size - 4)) > 100


def test_wilson_has_width_where_nothing_was_found_and_none_where_all_was_seen() -> None:
    low, high = wilson(np.array([0.0, 1.0, 0.3]), np.array([20.0, 20.0, np.inf]))
    assert low[0] == 0 and high[0] == pytest.approx(0.1611, abs=1e-4)
    assert high[1] == 1 and low[1] == pytest.approx(1 - 0.1611, abs=1e-4)
    assert (low[2], high[2]) == (pytest.approx(0.3), pytest.approx(0.3))


def test_what_no_review_found_may_lie_in_one_stratum_only() -> None:
    reviews = np.array([10.0, 30.0, np.inf])
    limits = most_unseen(reviews)
    assert 0.5 * (1 - limits[:2]) ** reviews[:2] == pytest.approx([0.025] * 2), "mid-P"
    assert limits[2] == 0 and (limits[:2] < wilson(np.zeros(2), reviews[:2])[1]).all()
    # Whatever the shares, five strata without a hit hide no more than the worst of them does.
    sizes, none = np.full(5, 200.0), np.ones(5, bool)
    ends = sizes * most_unseen(np.full(5, 20.0))
    assert together(ends, none) == pytest.approx(ends[0])
    assert together(ends, ~none) == pytest.approx(ends[0] * np.sqrt(5))
    assert together(np.array([3.0, 4.0, 4.0]), np.array([False, True, True])) == pytest.approx(5)


@pytest.mark.parametrize("share", [0.004, 0.01, 0.03, 0.1])
def test_the_interval_holds_where_the_model_is_nearly_always_right(share: float) -> None:
    random, count = np.random.default_rng(9), 800
    stratum = np.repeat(np.arange(4), [500, 120, 100, 80])
    truth = (1 + stratum).astype(np.int8)
    wrong = random.random(count) < share
    truth[wrong] = random.integers(1, 5, int(wrong.sum()))
    held = np.zeros(4)
    for _ in range(200):
        verdict = np.full(count, -1, np.int8)
        for number, reviews in enumerate((50, 20, 16, 14)):
            chosen = random.choice(np.flatnonzero(stratum == number), reviews, replace=False)
            verdict[chosen] = truth[chosen]
        estimate = Estimate(
            Survey(stratum, stratum, verdict, np.zeros(count, bool)), np.ones(count)
        )
        for level in range(1, 5):
            found = estimate.total((level,))
            held[level - 1] += found.low <= (truth == level).sum() <= found.high
    assert held.min() / 200 >= 0.92, held


def test_a_ratio_of_nothing_is_none_and_its_bounds_stay_shares() -> None:
    assert ratio(Bounds(0, 0, 5), Bounds(0, 0, 5)) is None
    found = ratio(Bounds(10, 4, 16), Bounds(0, 0, 8))
    assert found is not None and found.value == found.high == 1 and 0.3 < found.low < 0.9


def test_the_levels_of_a_total_add_up_to_all_buildings_with_and_without_a_model() -> None:
    random = np.random.default_rng(3)
    stratum = random.integers(0, 5, 2000)
    verdict = random.integers(0, 5, 2000).astype(np.int8)
    verdict[random.random(2000) > 0.05] = -1
    certain = random.random(2000) < 0.02
    verdict[certain] = 4
    x = random.lognormal(4, 1, 2000)
    for model in (None, random.dirichlet([1, 1, 1, 1], 2000)):
        estimate = Estimate(Survey(stratum, stratum, verdict, certain, model), x)
        levels = [estimate.total((kind,)) for kind in range(5)]
        assert sum(item.value for item in levels) == pytest.approx(x.sum(), rel=1e-9)
        assert all(item.low <= item.value <= item.high for item in levels)


def test_the_interval_holds_the_truth_as_often_as_it_says_and_is_narrower_than_a_plain_one() -> (
    None
):
    random = np.random.default_rng(5)
    latent = random.normal(size=1500)
    truth = (1 + np.digitize(latent, [0.5, 1.0, 1.4])).astype(np.int8)
    seen = 1 + np.digitize(latent + random.normal(0, 0.4, 1500), [0.5, 1.0, 1.4])
    sizes = np.bincount(seen - 1, minlength=4)
    taken = allocate(sizes, spread(np.array([0.1, 0.6, 0.5, 0.25])), 80)
    inside, widths, plain = 0, 0.0, 0.0
    for _ in range(300):
        verdict = np.full(1500, -1, np.int8)
        for level, count in enumerate(taken, 1):
            chosen = random.choice(np.flatnonzero(seen == level), count, replace=False)
            verdict[chosen] = truth[chosen]
        survey = Survey(seen - 1, seen * 0, verdict, np.zeros(1500, bool))
        found = Estimate(survey, np.ones(1500)).total((3, 4))
        inside += found.low <= (truth >= 3).sum() <= found.high
        widths += found.width
        simple = np.full(1500, -1, np.int8)
        chosen = random.choice(1500, 80, replace=False)
        simple[chosen] = truth[chosen]
        one = Survey(seen * 0, seen * 0, simple, np.zeros(1500, bool))
        plain += Estimate(one, np.ones(1500)).total((3, 4)).width
    assert 0.92 <= inside / 300 <= 0.985
    assert widths < 0.9 * plain


def test_probabilities_that_tell_something_narrow_the_interval_and_others_do_no_harm() -> None:
    random = np.random.default_rng(8)
    severe = random.random(3000)
    truth = np.where(random.random(3000) < severe, 4, 1).astype(np.int8)
    verdict = np.full(3000, -1, np.int8)
    chosen = random.choice(3000, 150, replace=False)
    verdict[chosen] = truth[chosen]
    nothing = np.zeros(3000, int)

    def width(model: Any) -> float:
        survey = Survey(nothing, nothing, verdict, np.zeros(3000, bool), model)
        return Estimate(survey, np.ones(3000)).total((4,)).width

    telling = np.stack([1 - severe, severe * 0, severe * 0, severe], axis=1)
    assert width(telling) < 0.9 * width(None)
    assert width(random.permutation(telling)) < 1.05 * width(None)


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_a_survey_from_draw_to_totals(tmp_path: Path, suffix: str) -> None:
    request = sampled(tmp_path, suffix, size=120, cells=str(tmp_path / f"cells{suffix}"))
    layer = read_polygons(request.sample)
    drawn = layer.fields["in_survey"].astype(bool)
    assert drawn.sum() == 120 and len(drawn) == SIDE**2
    weight = layer.fields[name_in(layer, "survey_weight")].astype(float)
    assert weight[drawn].sum() == pytest.approx(SIDE**2)
    assert np.ma.count_masked(layer.fields[name_in(layer, "survey_order")]) == SIDE**2 - 120
    # One in four of what is called destroyed is no building; the rest is as it was called.
    review(request.sample, lambda levels: np.where(levels == 4, (levels * 0), levels))
    edited(request.cells or "", lambda cells: {name_in(cells, "missed_destroyed"): np.ones(40)})
    table, layer_out = str(tmp_path / "t.csv"), str(tmp_path / f"totals{suffix}")
    asked = SurveyEstimate(request.sample, request.cells, table, layer_out)
    result = jobs.run(asked, Silent())
    rows = rows_of(table)
    assert rows["scene", "buildings", "none"][0] == SIDE**2 / 4
    assert rows["scene", "buildings", "no building"][0] == SIDE**2 / 4
    low, high = rows["scene", "buildings", "none"][1:]
    assert low < SIDE**2 / 4 < high
    assert result.missed.value == pytest.approx(150, rel=0.3)  # cells of 50 m over 590 m square
    assert rows["scene", "people", "none"][0] == pytest.approx(2.5 * SIDE**2 / 4)
    assert result.precision.value == pytest.approx(0.5) and result.recall.value < 0.7
    assert result.more_reviews > 100
    written = read_polygons(layer_out)
    assert len(written.geometries) == 1
    names = SHORT_NAMES if suffix == ".shp" else ("n_destroyed_low", "m2_severe", "pop_none_high")
    assert set(names) <= set(written.fields) and len(written.fields) == 3 + 3 * 5 * 3
    destroyed = rows["scene", "buildings", "destroyed"][1]
    assert float(written.fields[names[0]][0]) == pytest.approx(destroyed, abs=1e-3)


SHORT_NAMES = ("n_destr_l", "a_severe", "p_none_h")


def test_the_style_of_totals_in_a_shapefile_finds_its_fields(tmp_path: Path) -> None:
    request = sampled(tmp_path, ".shp", size=60)
    review(request.sample, lambda levels: levels)
    path = tmp_path / "totals.shp"
    jobs.run(SurveyEstimate(request.sample, estimates=str(path)), Silent())
    asked = set(re.findall(r"&quot;(n_\w+)&quot;", path.with_suffix(".qml").read_text("utf-8")))
    assert asked == {"n_severe", "n_severe_l", "n_severe_h"}
    assert asked <= set(read_polygons(str(path)).fields)


def test_zones_get_totals_of_their_own_where_the_sample_allows(tmp_path: Path) -> None:
    halves = [
        shapely.box(LEFT - 5, TOP - 1005, LEFT + 295, TOP),
        shapely.box(LEFT + 295, TOP - 1005, LEFT + 590, TOP),
        shapely.box(LEFT + 590, TOP - 1005, LEFT + 605, TOP),
    ]
    zones = str(tmp_path / "zones.geojson")
    names = np.array(["West", "East", "Edge"], dtype=object)
    write_polygons(zones, "zones", np.array(halves, dtype=object), UTM, {"name": names})
    request = sampled(tmp_path, zones=zones, size=100)
    layer = read_polygons(request.sample)
    assert set(layer.fields["survey_stratum"]) >= {"none · West", "destroyed · East"}
    review(request.sample, lambda levels: levels)
    table = str(tmp_path / "t.csv")
    jobs.run(SurveyEstimate(request.sample, table=table), Silent())
    rows = rows_of(table)
    west = int((layer.fields["survey_zone"] == "West").sum())
    levels = ("none", "minor", "major", "destroyed", "no building")
    assert sum(rows["West", "buildings", level][0] for level in levels) == pytest.approx(west)
    assert ("Edge", "buildings", "none") not in rows


def test_a_zone_called_scene_is_not_the_scene(tmp_path: Path) -> None:
    halves = [
        shapely.box(LEFT - 5, TOP - 1005, LEFT + 295, TOP),
        shapely.box(LEFT + 295, TOP - 1005, LEFT + 605, TOP),
    ]
    zones = str(tmp_path / "zones.geojson")
    names = np.array(["scene", "East"], dtype=object)
    write_polygons(zones, "zones", np.array(halves, dtype=object), UTM, {"name": names})
    request = sampled(tmp_path, zones=zones, size=100, cells=str(tmp_path / "cells.gpkg"))
    review(request.sample, lambda levels: levels)
    edited(request.cells or "", lambda cells: {"missed_destroyed": np.ones(40)})
    table, totals = str(tmp_path / "t.csv"), str(tmp_path / "totals.gpkg")
    jobs.run(SurveyEstimate(request.sample, request.cells, table, totals), Silent())
    with open(table, newline="", encoding="utf-8") as stream:
        parts = [(row["part"], row["measure"], row["of"]) for row in csv.DictReader(stream)]
    assert len(parts) == len(set(parts))
    assert {part for part, measure, _ in parts if measure == "missed buildings"} == {"scene"}
    assert {part for part, _, _ in parts} == {"scene", "scene (zone)", "East"}
    layer = read_polygons(totals)
    place = dict(zip(layer.fields["zone"], layer.geometries))
    assert place["scene (zone)"].area < 0.6 * place["scene"].area


@pytest.mark.parametrize("codes", [[0, 1], [1, 0]])
def test_a_zone_of_code_0_is_another_than_that_of_code_1(tmp_path: Path, codes: list[int]) -> None:
    halves = [shapely.box(LEFT + x, TOP, LEFT + x + 10, TOP + 10) for x in (0, 20)]
    path = str(tmp_path / "zones.gpkg")
    fields = {"code": np.array(codes, np.int32)}
    write_polygons(path, "zones", np.array(halves, dtype=object), UTM, fields)
    houses = Polygons(np.array(halves, dtype=object), UTM, {})
    assert zones_of(houses, path, "code").tolist() == [str(code) for code in codes]


def test_too_few_reviews_for_the_zones_divide_by_level_only(tmp_path: Path) -> None:
    squares = [shapely.box(LEFT + x, TOP - 1000, LEFT + x + 20, TOP) for x in range(0, 600, 20)]
    zones = str(tmp_path / "many.gpkg")
    write_polygons(zones, "z", np.array(squares, dtype=object), UTM, {})
    logged: list[str] = []
    request = SurveySample(
        town(tmp_path / "town.gpkg"), str(tmp_path / "s.gpkg"), zones=zones, size=50
    )
    result = jobs.run(request, CallbackProgress(on_log=logged.append))
    assert result.strata == 4 and any("too few to be divided" in line for line in logged)
    assert read_polygons(request.sample).fields["survey_zone"][3] == "4"


def test_the_same_seed_draws_the_same_and_another_one_does_not(tmp_path: Path) -> None:
    drawn = []
    for seed in (1, 1, 2):
        request = sampled(tmp_path, seed=seed)
        drawn.append(read_polygons(request.sample).fields["in_survey"].astype(bool))
        Path(request.sample).unlink()
    assert (drawn[0] == drawn[1]).all() and (drawn[0] != drawn[2]).any()


def test_a_wished_width_decides_the_size(tmp_path: Path) -> None:
    request = sampled(tmp_path, width=0.05)
    wide = sampled(tmp_path, width=0.3)
    town_path, out = request.buildings, str(tmp_path / "o.gpkg")
    narrow = jobs.run(SurveySample(town_path, out, width=0.05), Silent())
    assert narrow.expected_half_width <= 0.026 * SIDE**2
    loose = jobs.run(replace(wide, sample=out), Silent())
    assert loose.drawn < narrow.drawn / 4


def test_buildings_reviewed_before_stand_for_themselves_only(tmp_path: Path) -> None:
    levels = np.ma.masked_array(np.full(SIDE**2, 4, np.int32), np.arange(SIDE**2) >= 100)
    request = sampled(tmp_path, fields={"reviewed_level": levels}, size=60)
    layer = read_polygons(request.sample)
    assert (layer.fields["survey_stratum"][:100] == "reviewed before").all()
    assert not layer.fields["in_survey"].astype(bool)[:100].any()

    def change(found: Polygons) -> dict[str, Any]:
        drawn = found.fields["in_survey"].astype(bool)
        said = np.where(np.arange(SIDE**2) < 100, 4, 1)
        return {"reviewed_level": np.ma.masked_array(said, ~drawn & (said == 1))}

    edited(request.sample, change)
    result = jobs.run(SurveyEstimate(request.sample), Silent())
    assert result.buildings[3].value == 100 and result.buildings[3].low == 100
    assert result.buildings[0].value == SIDE**2 - 100


def test_reviews_of_chosen_buildings_are_told_and_left_out(tmp_path: Path) -> None:
    request = sampled(tmp_path, size=60)

    def change(found: Polygons) -> dict[str, Any]:
        drawn = found.fields["in_survey"].astype(bool)
        said = np.where(drawn, found.fields["damage_level"], 4).astype(np.int32)
        return {"reviewed_level": np.ma.masked_array(said, ~drawn & (np.arange(SIDE**2) > 300))}

    edited(request.sample, change)
    logged: list[str] = []
    found = jobs.run(SurveyEstimate(request.sample), CallbackProgress(on_log=logged.append))
    assert found.buildings[3].value == SIDE**2 / 4
    assert any("outside the sample left out" in line for line in logged)


def test_what_cannot_be_told_is_no_level_and_a_part_of_the_order_is_enough(tmp_path: Path) -> None:
    request = sampled(tmp_path, size=100)
    review(request.sample, lambda levels: np.where(levels == 1, 255, levels), first=50)
    result = jobs.run(SurveyEstimate(request.sample), Silent())
    assert result.reviewed < 50
    none = result.buildings[0]
    assert none.low == 0 and none.high > SIDE**2 / 5  # nothing is known of those called none


def test_what_is_no_reviewed_survey_is_one_sentence(tmp_path: Path) -> None:
    request = sampled(tmp_path, size=60, cells=str(tmp_path / "cells.gpkg"))
    for path, said in ((request.buildings, "in_survey|survey_"), (request.sample, "Nobody has")):
        with pytest.raises(InputError, match=said):
            jobs.run(SurveyEstimate(path), Silent())
    review(request.sample, lambda levels: levels)
    part = read_polygons(request.sample)
    half = np.arange(SIDE**2) < 400
    some = str(tmp_path / "part.gpkg")
    fields = {name: column[half] for name, column in part.fields.items()}
    write_polygons(some, "part", part.geometries[half], UTM, fields)
    with pytest.raises(InputError, match="the whole layer"):
        jobs.run(SurveyEstimate(some), Silent())
    with pytest.raises(InputError, match="no sample of ground cells"):
        jobs.run(SurveyEstimate(request.sample, request.sample), Silent())
    assert request.cells
    edited(request.cells, lambda cells: {"missed_none": np.full(40, 2)})
    with pytest.raises(OutputError, match="a person counted"):
        jobs.run(request, Silent())


def test_no_buildings_and_no_levels_are_one_sentence(tmp_path: Path) -> None:
    empty, plain = str(tmp_path / "empty.gpkg"), str(tmp_path / "plain.gpkg")
    box = np.array([shapely.box(LEFT, TOP, LEFT + 9, TOP + 9)], dtype=object)
    write_polygons(empty, "e", box[:0], UTM, {"damage_level": np.zeros(0, np.int32)})
    write_polygons(plain, "p", box, UTM, {"height": np.ones(1)})
    for path, said in ((empty, "holds no buildings"), (plain, "no field damage_level")):
        with pytest.raises(InputError, match=said):
            jobs.run(SurveySample(path, str(tmp_path / "o.gpkg")), Silent())


def test_degrees_are_no_metres(tmp_path: Path) -> None:
    from rasterio.crs import CRS

    degrees = CRS.from_epsg(4326)
    path, cells = str(tmp_path / "d.gpkg"), str(tmp_path / "cells.gpkg")
    corners = 36.6 + np.arange(50) * 0.0004
    boxes = shapely.box(corners, 37.0, corners + 0.0001, 37.0001)
    write_polygons(path, "d", boxes, degrees, {"damage_level": np.ones(50, np.int32)})
    jobs.run(SurveySample(path, str(tmp_path / "s.gpkg"), cells, size=10), Silent())
    found = read_polygons(cells)
    assert found.crs.to_epsg() == 32637
    assert shapely.area(found.geometries) == pytest.approx(2500)


def test_a_ground_cell_drawn_by_hand_stands_for_no_other_ground() -> None:
    cells: dict[str, Any] = {
        name: np.array([0.0, 1.0, 9.0])
        for name in ("missed_none", "missed_minor", "missed_major", "missed_destroyed")
    }
    cells["survey_stratum"] = np.array(["with buildings", "without buildings", None], dtype=object)
    cells["survey_weight"] = np.array([1.0, 1.0, np.nan])
    found = missed("cells.gpkg", cells)
    assert found is not None and found[-1].value == 4
