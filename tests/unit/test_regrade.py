"""A few reviews teach how far to move from the model's answer, and one step takes it back."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import Regrade
from aftermap.core.review.directions import directions
from aftermap.core.review.grading import (
    EVIDENCE,
    HINT,
    Heard,
    evidence,
    expected_f1,
    possible,
    score,
    thresholds,
)
from aftermap.core.review.ordinal import Change, fit, log_odds
from aftermap.core.review.regrading import grade_again
from aftermap.core.vector.features import Features, put_features, read_features
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM

NAMES = ("p_none", "p_minor", "p_major", "p_destroyed")


def event(count: int, seed: int = 1, shift: float = -3.0) -> tuple[Any, Any]:
    """Return true levels, and the probabilities of a model that says too little by a shift."""
    random = np.random.default_rng(seed)
    honest = random.dirichlet([0.5, 0.2, 0.2, 0.4], count)
    odds = log_odds(honest)
    above = 1 / (1 + np.exp(-odds))
    true = 1 + (random.random((count, 1)) < above).sum(axis=1)
    return true, Change(1.0, np.full(3, shift)).applied(honest)


def test_no_review_pulls_nowhere_and_many_find_the_shift() -> None:
    true, said = event(20000)
    change = fit(said, true)
    assert change.scale == pytest.approx(1, abs=0.15)
    assert change.shift == pytest.approx(np.full(3, 3.0), abs=0.6)
    few = fit(said[:2], true[:2])
    assert np.abs(few.shift).max() < 2 and 0.5 < few.scale < 2


def test_levels_stay_probabilities_whatever_the_shifts() -> None:
    _, said = event(500)
    moved = Change(3.0, np.array([-4.0, 5.0, 2.0])).applied(said)
    assert (moved > 0).all() and moved.sum(axis=1) == pytest.approx(np.ones(500))


def test_thirty_reviews_lift_a_model_that_says_too_little() -> None:
    true, said = event(2000)
    own = 1 + said.argmax(axis=1)
    gains = []
    for seed in range(8):
        reviewed = np.zeros(2000, np.int64)
        order = np.argsort(said[:, 2:].sum(axis=1))
        random = np.random.default_rng(seed)
        chosen = np.concatenate([random.choice(part, 3) for part in np.array_split(order, 10)])
        reviewed[chosen] = true[chosen]
        levels = grade_again(said, own, reviewed).levels
        gains.append(score(levels, true, 3).f1 - score(own, true, 3).f1)
    assert np.mean(gains) > 0.1 and min(gains) > -0.02


def test_a_model_that_is_right_keeps_its_levels() -> None:
    true, said = event(400, shift=0.0)
    sure = np.eye(4)[true - 1] * 0.9 + 0.025
    reviewed = np.where(np.arange(400) < 20, true, 0)
    graded = grade_again(sure, 1 + sure.argmax(axis=1), reviewed)
    assert (graded.levels == true).all()
    assert said.shape == (400, 4)


def test_a_lucky_review_or_two_change_no_answer_but_a_few_that_agree_do() -> None:
    true = np.arange(30) < 10
    own = true & (np.arange(30) >= 5)
    for right, better in ((1, False), (2, False), (4, True)):
        said = own | (np.arange(30) < right)
        told = evidence(said[:, None], own[:, None], true[:, None])
        assert (told >= EVIDENCE).tolist() == [better]
    spoilt = own | (np.arange(30) < 4) | (np.arange(30) >= 24)
    assert (evidence(spoilt[:, None], own[:, None], true[:, None]) < HINT).all()
    assert (evidence(own[:, None], own[:, None], true[:, None]) == 0).all()


def test_less_evidence_will_do_where_the_whole_map_agrees() -> None:
    levels, said = np.array([1, 4, 4, 1]), np.ones((4, 3), np.bool_)
    told = np.array([EVIDENCE, HINT, HINT])
    heard = Heard(levels, levels, said, told, 0.5, 0.0)
    assert heard.judged(np.array([0.0, 0.2, 0.01])).better.tolist() == [True, True, False]
    sure = np.array([[0.1, 0.0, 0.0, 0.9], [0.9, 0.0, 0.0, 0.1]])
    right, wrong = np.array([[True] * 3, [False] * 3]), np.array([[False] * 3, [True] * 3])
    assert expected_f1(right, sure) == pytest.approx(np.full(3, 2 * 0.9 / 2))
    assert expected_f1(wrong, sure) == pytest.approx(np.full(3, 2 * 0.1 / 2))
    assert expected_f1(right & wrong, sure).tolist() == [0, 0, 0]


def test_a_question_that_reviews_do_not_answer_better_keeps_the_models_answer() -> None:
    """Severe is right already, damaged is missed by a shift: only that is answered anew."""
    random = np.random.default_rng(3)
    true = random.choice([1, 2, 4], 600)
    said = np.where(true == 4, 0.94, 0.02)[:, None] * np.array([0, 0, 0, 1.0])
    said[:, 1] = np.where(true == 2, 0.2, 0.02)
    said[:, 0] = 1 - said.sum(axis=1)
    own = 1 + said.argmax(axis=1)
    reviewed = np.where(np.arange(600) < 40, true, 0)
    graded = grade_again(said, own, reviewed)
    assert graded.judgement.better.tolist() == [True, False, False]
    assert score(graded.levels, true, 2).f1 > 0.95
    assert score(own, true, 2).f1 < 0.7
    assert ((graded.levels >= 3) == (own >= 3)).all()


def test_features_are_learnt_where_they_tell_and_left_where_they_do_not() -> None:
    true, said = event(1500, shift=0.0)
    blind = np.full_like(said, 0.25) + 0.2 * (said - 0.25)
    own = 1 + blind.argmax(axis=1)
    random = np.random.default_rng(5)
    noise = random.normal(size=(1500, 12))
    telling = noise + 2.5 * (true[:, None] - 2.5) * (np.arange(12) < 6)
    reviewed = np.where(np.arange(1500) < 80, true, 0)
    plain = grade_again(blind, own, reviewed)
    told = grade_again(blind, own, reviewed, telling)
    lost = grade_again(blind, own, reviewed, noise)
    assert told.judgement.strength > 0 and lost.judgement.strength == 0
    assert score(told.levels, true, 3).f1 > score(plain.levels, true, 3).f1 + 0.1
    assert (lost.levels == plain.levels).all()


def test_features_that_are_not_known_move_nothing_and_constant_ones_are_no_direction() -> None:
    seen = np.random.default_rng(1).normal(size=(50, 20)).astype(np.float16)
    seen[:, 3], seen[7] = 2.0, np.nan
    found = directions(seen)
    assert found.shape == (50, 19) and (found[7] == 0).all() and np.isfinite(found).all()
    assert directions(np.full((9, 4), np.nan)).shape == (9, 0)
    assert directions(np.ones((9, 4))).shape == (9, 0)


def test_what_cannot_be_ruled_out_holds_the_truth_nine_times_in_ten() -> None:
    true, said = event(4000)
    held = []
    for seed in range(10):
        chosen = np.random.default_rng(seed).choice(4000, 60, replace=False)
        reviewed = np.zeros(4000, np.int64)
        reviewed[chosen] = true[chosen]
        graded = grade_again(said, 1 + said.argmax(axis=1), reviewed)
        held.append(graded.possible[np.arange(4000), true - 1].mean())
    assert 0.87 <= np.mean(held) <= 0.95
    assert possible(said[:1], np.array([2]), 0.0)[0].tolist() == [False, True, False, False]


def test_thresholds_are_those_of_the_best_expected_f1_and_no_more_than_half() -> None:
    rare = np.array([[0.7, 0.0, 0.0, 0.3]] * 10)
    assert thresholds(rare) == pytest.approx(np.full(3, 0.3))
    sure = np.array([[0.05, 0.0, 0.0, 0.95]] * 5 + [[0.95, 0.0, 0.0, 0.05]] * 5)
    assert (thresholds(sure) == 0.5).all()


def test_thirty_thousand_buildings_take_less_than_a_second() -> None:
    true, said = event(30000)
    reviewed = np.where(np.arange(30000) % 1000 == 0, true, 0)
    start = time.thread_time()
    features = np.random.default_rng(0).normal(size=(30000, 128)).astype(np.float16)
    grade_again(said, 1 + said.argmax(axis=1), reviewed, features)
    assert time.thread_time() - start < 1


def layer(path: Path, reviews: int = 40, **fields: Any) -> tuple[str, Any]:
    """Write buildings, every fifth of unknown level, some reviewed; return path and truth."""
    true, said = event(300)
    houses = shapely.box(LEFT + np.arange(300) * 20, TOP, LEFT + np.arange(300) * 20 + 9, TOP + 9)
    unknown = np.arange(300) % 5 == 4
    own = (1 + said.argmax(axis=1)).astype(np.int32)
    columns = {
        "building_id": np.arange(1, 301),
        "damage_level": np.ma.masked_array(own, unknown),
        "damage_label": np.where(unknown, "unknown", "none").astype(object),
        "confidence": np.ma.masked_array(said.max(axis=1), unknown),
        "needs_review": unknown,
        **{name: np.ma.masked_array(said[:, at], unknown) for at, name in enumerate(NAMES)},
        "reviewed_level": np.ma.masked_array(true.astype(np.int32), np.arange(300) >= reviews),
        **fields,
    }
    write_polygons(str(path), path.stem, houses, UTM, columns)
    return str(path), true


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_a_layer_is_graded_again_and_taken_back(tmp_path: Path, suffix: str) -> None:
    path, true = layer(tmp_path / f"town{suffix}")
    out, back = str(tmp_path / f"again{suffix}"), str(tmp_path / f"back{suffix}")
    result = jobs.run(Regrade(path, out), Silent())
    assert result.used and result.reviews == 32 and result.changed > 20
    assert result.severe_f1_again > result.severe_f1_own
    before, after = read_polygons(path), read_polygons(out)
    level = "damage_level" if suffix != ".shp" else "damage_lev"
    unknown = np.arange(300) % 5 == 4
    assert np.isnan(np.ma.filled(after.fields[level].astype(float), np.nan))[unknown].all()
    untouched = np.arange(300) < 40
    same = np.ma.filled(before.fields[level].astype(float), 9)
    assert (np.ma.filled(after.fields[level].astype(float), 9) == same)[untouched].all()
    words = after.fields["levels_possible"[: 10 if suffix == ".shp" else None]]
    assert words[50] and words[54] in (None, "") and words[0] in (None, "")
    jobs.run(Regrade(out, back, restore=True), Silent())
    restored = read_polygons(back)
    assert set(restored.fields) == set(before.fields)
    for name in (level, "confidence", "p_minor"):
        one, other = (np.ma.filled(x.fields[name].astype(float), -1) for x in (before, restored))
        assert np.nan_to_num(one, nan=-1) == pytest.approx(np.nan_to_num(other, nan=-1), abs=1e-9)
    assert true.shape == (300,)


def test_grading_again_twice_begins_with_the_model_each_time(tmp_path: Path) -> None:
    path, _ = layer(tmp_path / "town.gpkg")
    once, twice = str(tmp_path / "once.gpkg"), str(tmp_path / "twice.gpkg")
    jobs.run(Regrade(path, once), Silent())
    jobs.run(Regrade(once, twice), Silent())
    for name in ("p_destroyed", "model_p_destroyed", "damage_level"):
        one, other = (read_polygons(p).fields[name].astype(float) for p in (once, twice))
        assert np.nan_to_num(np.ma.filled(one, -1)) == pytest.approx(
            np.nan_to_num(np.ma.filled(other, -1))
        )


def test_counts_of_pixels_stand_in_for_probabilities(tmp_path: Path) -> None:
    counts = {f"px_{name[2:]}": np.arange(300, dtype=np.int32) % 7 + 1 for name in NAMES}
    path, _ = layer(tmp_path / "town.gpkg", **counts)
    plain = read_polygons(path)
    fields = {name: column for name, column in plain.fields.items() if name not in NAMES}
    old = str(tmp_path / "old.gpkg")
    write_polygons(old, "old", plain.geometries, UTM, fields)
    assert jobs.run(Regrade(old, str(tmp_path / "o.gpkg")), Silent()).reviews == 32


def test_where_it_is_not_better_the_models_levels_are_kept_and_it_says_so(tmp_path: Path) -> None:
    true, _ = event(300)
    sure = {name: np.where(true == at, 0.97, 0.01) for at, name in enumerate(NAMES, 1)}
    path, _ = layer(tmp_path / "t.gpkg", **sure, damage_level=true.astype(np.int32))
    said: list[str] = []
    out = str(tmp_path / "o.gpkg")
    result = jobs.run(Regrade(path, out), CallbackProgress(on_log=said.append))
    assert not result.used and result.changed == 0
    assert any("not better than the model" in line for line in said)
    assert (read_polygons(out).fields["damage_level"] == true).all()


def test_too_few_reviews_no_probabilities_and_nothing_to_take_back(tmp_path: Path) -> None:
    few, _ = layer(tmp_path / "few.gpkg", reviews=2)
    out = str(tmp_path / "o.gpkg")
    with pytest.raises(InputError, match="review at least 3, in 2 different levels"):
        jobs.run(Regrade(few, out), Silent())
    with pytest.raises(InputError, match="nothing to take back"):
        jobs.run(Regrade(few, out, restore=True), Silent())
    plain = read_polygons(few)
    bare = str(tmp_path / "bare.gpkg")
    fields = {"damage_level": plain.fields["damage_level"]}
    write_polygons(bare, "bare", plain.geometries, UTM, fields)
    with pytest.raises(InputError, match="neither probabilities"):
        jobs.run(Regrade(bare, out), Silent())


def test_what_a_person_found_to_be_no_building_or_could_not_tell_is_left_as_it_is(
    tmp_path: Path,
) -> None:
    true, _ = event(300)
    said = true.astype(np.int32)
    said[[50, 51]] = 0, 255
    there = np.arange(300) >= 40
    there[[50, 51]] = False
    path, _ = layer(tmp_path / "town.gpkg", reviewed_level=np.ma.masked_array(said, there))
    before = read_polygons(path).fields
    assert jobs.run(Regrade(path, str(tmp_path / "again.gpkg")), Silent()).used
    after = read_polygons(str(tmp_path / "again.gpkg")).fields
    for name in ("damage_level", "confidence", *NAMES):
        assert after[name][[50, 51]].tolist() == before[name][[50, 51]].tolist()


def told(true: Any, **changed: Any) -> Features:
    """Return features that tell the levels, of every building but the first three, in disorder."""
    order = np.random.default_rng(2).permutation(np.arange(3, 300))
    values = np.repeat(true[order, None] / 4, 6, axis=1) + np.arange(6) / 100
    found = {"ids": order + 1, "values": values.astype(np.float16), "model": "m", "layout": "l"}
    return Features(**{**found, **changed})


def test_what_a_run_kept_of_buildings_is_learnt_from_and_kept_on(tmp_path: Path) -> None:
    true, _ = event(300)
    blind = {name: np.full(300, 0.25) for name in NAMES}
    path, _ = layer(tmp_path / "town.gpkg", **blind, damage_level=np.ones(300, np.int32))
    out, plain = str(tmp_path / "again.gpkg"), str(tmp_path / "plain.gpkg")
    jobs.run(Regrade(path, plain), Silent())
    put_features(path, told(true))
    said: list[str] = []
    result = jobs.run(Regrade(path, out), CallbackProgress(on_log=said.append))
    assert result.used and any("saw of the buildings" in line for line in said)
    scores = [
        score(np.array(read_polygons(file).fields["damage_level"])[40:], true[40:], 3).f1
        for file in (plain, out)
    ]
    assert scores[1] > 0.9 > scores[0] and read_features(plain) is None
    back = str(tmp_path / "back.gpkg")
    jobs.run(Regrade(out, back, restore=True), Silent())
    kept = read_features(back)
    assert kept is not None and kept.model == "m"
    ids, first = np.arange(4, 301), told(true)
    assert (kept.of(ids) == first.of(ids)).all()


def test_features_are_found_by_id_and_nothing_is_told_of_others(tmp_path: Path) -> None:
    path, true = layer(tmp_path / "town.gpkg")
    assert read_features(path) is None and read_features(str(tmp_path / "none.gpkg")) is None
    put_features(path, told(true))
    seen = read_features(path)
    assert seen is not None
    found = seen.of(np.array([1, 250, 900, 4]))
    assert np.isnan(found[[0, 2]]).all()
    assert found[[1, 3], 0] == pytest.approx(true[[249, 3]] / 4, abs=1e-3)
    assert read_polygons(path).fields["building_id"].shape == (300,)


def test_a_table_of_features_that_is_damaged_is_said_to_be(tmp_path: Path) -> None:
    path, true = layer(tmp_path / "town.gpkg")
    put_features(path, told(true))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE building_features SET features = x'00' WHERE building_id = 9")
    with pytest.raises(InputError, match=r"building_features.*cannot be read"):
        jobs.run(Regrade(path, str(tmp_path / "o.gpkg")), Silent())


def test_features_of_a_later_version_are_left_alone(tmp_path: Path) -> None:
    path, true = layer(tmp_path / "town.gpkg")
    put_features(path, told(true))
    with closing(sqlite3.connect(path)) as database, database:
        told_as = "UPDATE gpkg_contents SET description = ? WHERE table_name = 'building_features'"
        database.execute(told_as, ('{"version": 2}',))
    assert jobs.run(Regrade(path, str(tmp_path / "o.gpkg")), Silent()).reviews == 32
