"""Layers reviewed apart become one: no word is lost, and no conflict is settled in silence."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.files import NOT_MATCHED as TABLE
from aftermap.core.progress import CallbackProgress
from aftermap.core.requests import MergeReviews
from aftermap.core.review.merging import merged
from aftermap.core.review.readings import Reading, Told, same_buildings, told_of
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.core.vector.reviews import column_of
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM
from rasterio.crs import CRS

ABSENT = (None, None, None, None)
Answers = dict[int, tuple[Any, ...]]
"""By number of the building: level, and where it matters name, time and note."""


def houses(*numbers: int, shift: float = 0.0) -> Any:
    """Return houses of 10 m, 20 m apart, of these numbers."""
    return np.array(
        [shapely.box(LEFT + 20 * n + shift, TOP, LEFT + 20 * n + shift + 10, TOP + 10)
         for n in numbers], dtype=object,
    )  # fmt: skip


def layer(
    path: Path, answers: Answers, who: str = "", *, numbers: tuple[int, ...] = (1, 2, 3, 4, 5, 6),
    shift: float = 0.0, crs: CRS = UTM, ids: bool = True, **more: list[Any],
) -> str:  # fmt: skip
    """Write a layer in which `who` reviewed some of the buildings, and return its path."""
    rows = [(*answers[n], *ABSENT)[:4] if n in answers else ABSENT for n in numbers]
    names = ("reviewed_level", "reviewed_by", "reviewed_at", "reviewed_note")
    fields = {name: column_of(name, [row[i] for row in rows]) for i, name in enumerate(names)}
    fields["reviewed_by"] = np.array(
        [row[1] or (who if row != ABSENT else None) for row in rows], dtype=object
    )
    shapes = houses(*numbers, shift=shift)
    if crs != UTM:
        from aftermap.core.vector.geometry import reproject

        shapes = reproject(shapes, UTM, crs)
    given = {"building_id": np.array(numbers)} if ids else {}
    columns = {name: column_of(name, values) for name, values in more.items()}
    level = {"damage_level": np.array([2] * len(numbers), np.int32)}
    write_polygons(str(path), "buildings", shapes, crs, {**given, **level, **columns, **fields})
    return str(path)


def merge(tmp_path: Path, *layers: str, name: str = "merged.gpkg", **given: Any) -> Any:
    """Merge layers; return the result, the table of agreement and the log."""
    said: list[str] = []
    (tmp_path / "out").mkdir(exist_ok=True)
    table = tmp_path / "out" / "agreement.csv"
    request = MergeReviews(layers, str(tmp_path / "out" / name), str(table), **given)
    result = jobs.run(request, CallbackProgress(on_log=said.append, on_warn=said.append))
    with table.open(encoding="utf-8") as stream:
        rows = {(row["readers"], row["measure"], row["of"]): row for row in csv.DictReader(stream)}
    return result, rows, said


def column(path: str, name: str) -> list[Any]:
    fields = read_polygons(path).fields
    values = np.ma.masked_invalid(fields[name]) if fields[name].dtype.kind == "f" else fields[name]
    return [None if value is np.ma.masked else value for value in values]


def left_in(path: str) -> list[dict[str, Any]]:
    names = [name for name, _ in pyogrio.list_layers(path)]
    if TABLE not in names:
        return []
    meta, _, _, values = pyogrio.raw.read(path, layer=TABLE)
    return [dict(zip(map(str, meta["fields"]), row)) for row in zip(*values)]


ONE: Answers = {1: (4,), 2: (3,), 3: (1, None, "2026-11-28T08:00:00Z", "roof whole"), 4: (0,)}
OTHER: Answers = {2: (3,), 3: (4, None, "2026-11-28T09:00:00Z", "fell in"), 4: (0,), 5: (2,)}


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_two_files_reviewed_apart_become_one(tmp_path: Path, suffix: str) -> None:
    one = layer(tmp_path / f"one{suffix}", ONE, "Ayşe")
    other = layer(tmp_path / f"other{suffix}", OTHER, "Béa")
    result, rows, said = merge(tmp_path, one, other)
    assert column(result.merged, "reviewed_level") == [4, 3, None, 0, 2, None]
    assert column(result.merged, "reviewed_by") == ["Ayşe", "Ayşe", None, "Ayşe", "Béa", None]
    assert column(result.merged, "second_level") == [None, 3, 4, 0, None, None]
    assert column(result.merged, "second_by") == [None, "Béa", "Béa", "Béa", None, None]
    assert column(result.merged, "first_level") == [None, None, 1, None, None, None]
    assert column(result.merged, "first_note")[2] == "roof whole"
    assert column(result.merged, "second_note")[2] == "fell in"
    assert column(result.merged, "conflict") == [None, False, True, False, None, None]
    assert column(result.merged, "needs_review") == [None, None, True, None, None, None]
    assert column(result.merged, "damage_level") == [2] * 6 and left_in(result.merged) == []
    assert (result.reviewed, result.read_by_two, result.conflicts, result.open) == (5, 3, 1, 1)
    # The same of 2 of 3; by chance 1/9 (major) + 1/9 (no building).
    assert result.observed == pytest.approx(2 / 3)
    assert result.kappa.value == pytest.approx((2 / 3 - 2 / 9) / (7 / 9))
    assert float(rows["", "kappa", "all answers"]["value"]) == pytest.approx(result.kappa.value)
    assert rows["", "confusion", "none, then destroyed"]["value"] == "1"
    assert rows["", "kappa", "levels"]["buildings"] == "2"
    assert any("conflict waits" in line for line in said)


def test_who_is_in_force_can_be_chosen(tmp_path: Path) -> None:
    one, other = layer(tmp_path / "a.gpkg", ONE, "A"), layer(tmp_path / "b.gpkg", OTHER, "B")
    for rule, level, by in (("the first", 1, "A"), ("the later", 4, "B"),
                            ("the more severe", 4, "B")):  # fmt: skip
        result, _, _ = merge(tmp_path, one, other, name=f"{level}.gpkg", conflicts=rule)
        assert column(result.merged, "reviewed_level")[2] == level, rule
        assert column(result.merged, "reviewed_by")[2] == by
        assert column(result.merged, "first_level")[2] == 1
        assert column(result.merged, "conflict")[2] and (result.conflicts, result.open) == (1, 0)


def test_buildings_are_known_by_number_and_outline_else_by_overlap(tmp_path: Path) -> None:
    one = layer(tmp_path / "a.gpkg", {1: (4,)}, "A")
    moved = layer(tmp_path / "b.gpkg", {2: (3,), 9: (1,)}, "B", numbers=(2, 3, 9), shift=2,
                  ids=False, crs=CRS.from_epsg(4326))  # fmt: skip
    far = layer(tmp_path / "c.gpkg", {3: (2,)}, "C", shift=7)
    result, _, said = merge(tmp_path, one, moved, far)
    assert column(result.merged, "reviewed_level") == [4, 3, None, None, None, None]
    left = left_in(result.merged)
    assert [(row["reviewed_level"], row["reviewed_by"]) for row in left] == [(1, "B"), (2, "C")]
    assert {row["from_layer"] for row in left} == {"2 b", "3 c"} and result.not_merged == 2
    assert any("2 reviews found no place (2 no such building)" in line for line in said)
    # Houses on one another are told apart by their numbers.
    twins = houses(1, 1)
    assert same_buildings(twins, [7, 8], twins, [8, 7]) == {0: 1, 1: 0}
    assert same_buildings(twins, [7, 7], houses(2), [7]) == {}


def test_reviews_of_what_has_no_outline_or_no_answer_are_kept(tmp_path: Path) -> None:
    one = layer(tmp_path / "a.gpkg", {1: (4,), 2: (7,)}, "A")
    shapes = np.append(houses(1), np.array([shapely.Polygon()], dtype=object))
    fields = {"building_id": np.array([1, 5]), "reviewed_level": np.array([4, 3], np.int32)}
    write_polygons(str(tmp_path / "b.gpkg"), "buildings", shapes, UTM, fields)
    result, _, _ = merge(tmp_path, one, str(tmp_path / "b.gpkg"))
    assert column(result.merged, "reviewed_level")[:2] == [4, None]
    assert sorted(row["reviewed_level"] for row in left_in(result.merged)) == [3, 7]


def test_a_file_that_was_copied_half_way_is_no_second_reader(tmp_path: Path) -> None:
    first = {1: (4, "A", "2026-11-28T08:00:00Z"), 2: (3, "A", "2026-11-28T08:01:00Z")}
    more = {**first, 2: (2, "B", "2026-11-28T09:00:00Z"), 3: (1, "B", "2026-11-28T09:01:00Z")}
    again = {3: (1, "b", "2026-11-28T10:00:00Z")}
    paths = [layer(tmp_path / f"{i}.gpkg", said) for i, said in enumerate((first, more, again))]
    result, rows, said = merge(tmp_path, *paths)
    assert column(result.merged, "reviewed_level") == [4, None, 1, None, None, None]
    assert result.read_by_two == 1 and result.conflicts == 1
    assert column(result.merged, "second_by") == [None, "B", "b", None, None, None]
    assert any("read twice under one name" in line for line in said)
    assert rows["1 0 and 2 1", "kappa", "all answers"]["buildings"] == "1"


def test_a_third_reader_is_kept_too_and_merged_files_can_be_merged(tmp_path: Path) -> None:
    paths = [layer(tmp_path / f"{who}.gpkg", {1: (level,), 2: (4,)}, who)
             for who, level in zip("ABC", (4, 4, 3))]  # fmt: skip
    result, _, _ = merge(tmp_path, *paths)
    assert column(result.merged, "second_by")[:2] == ["C", "B"], "the one that contradicts"
    assert [(row["reviewed_by"], row["reviewed_level"]) for row in left_in(result.merged)] == [
        ("B", 4), ("C", 4),
    ]  # fmt: skip
    two, _, _ = merge(tmp_path, *paths[:2], name="two.gpkg")
    again, _, _ = merge(tmp_path, two.merged, paths[2], name="again.gpkg")
    assert column(again.merged, "first_level")[0] == 4
    assert column(again.merged, "second_by")[:2] == ["C", "B"] and len(left_in(again.merged)) == 2


def test_what_was_decided_stays_decided(tmp_path: Path) -> None:
    def state(name: str, level: Any, by: Any) -> str:
        return layer(
            tmp_path / name, {1: (level, by, "2026-11-28T11:00:00Z")}, numbers=(1,),
            first_level=[2], first_by=["A"], second_level=[4], second_by=["B"],
        )  # fmt: skip

    decided, other = state("d.gpkg", 3, "C"), state("o.gpkg", None, None)
    result, _, _ = merge(tmp_path, other, decided)
    assert column(result.merged, "reviewed_level") == [3]
    assert column(result.merged, "reviewed_by") == ["C"] and result.open == 0
    assert (column(result.merged, "first_by"), column(result.merged, "second_by")) == (["A"], ["B"])
    against = state("x.gpkg", 4, "D")
    result, _, _ = merge(tmp_path, decided, against, name="x.gpkg")
    assert column(result.merged, "reviewed_level") == [None] and result.open == 1
    assert {row["reviewed_by"] for row in left_in(result.merged)} == {"C", "D"}


def test_a_merge_over_an_older_one_loses_nothing(tmp_path: Path) -> None:
    one, other = layer(tmp_path / "a.gpkg", ONE, "A"), layer(tmp_path / "b.gpkg", OTHER, "B")
    merge(tmp_path, one, other)
    again, _, _ = merge(tmp_path, one, other)
    assert left_in(again.merged) == [] and column(again.merged, "reviewed_level")[0] == 4
    third = layer(tmp_path / "c.gpkg", {6: (4,)}, "C")
    over, _, _ = merge(tmp_path, one, third)
    kept = {(row["reviewed_level"], row.get("second_level")) for row in left_in(over.merged)}
    assert (2, None) not in kept, "building 5 was free and took its review over"
    assert column(over.merged, "reviewed_level")[4:] == [2, 4]
    assert 4 in [row.get("second_level") for row in left_in(over.merged)], "Béa's of building 3"


@pytest.mark.parametrize(
    ("levels", "rule", "verdict"),
    [
        ((1, 255), "the more severe", None),
        ((0, 1), "the more severe", 1),
        ((3, 1), "the later", None),
        ((3, 1), "left open", None),
        ((255, 2), "the first", 255),
    ],
)
def test_nobody_is_preferred_without_a_reason(levels: Any, rule: str, verdict: Any) -> None:
    told = [Told((Reading(level, who),)) for level, who in zip(levels, "AB")]
    found = merged(told, rule)
    assert (found.verdict and found.verdict.level) == verdict and found.conflict
    assert found.is_open == (verdict is None) and found.pair == levels


def test_a_note_without_a_level_is_no_answer_and_is_kept() -> None:
    note = Reading(None, "A", None, "look again")
    found = merged([Told((note,)), Told((Reading(3, "B"),))], "left open")
    assert found.verdict == Reading(3, "B") and found.second == note
    assert found.conflict is None and found.pair is None
    assert merged([Told((note,))], "left open").verdict == note
    assert told_of({"reviewed_level": "none"}) is None and told_of({"reviewed_level": 5}) is None
    assert told_of({"reviewed_level": "3"}) == Told((Reading(3),))


def test_what_cannot_be_merged_says_why(tmp_path: Path) -> None:
    one = layer(tmp_path / "a.gpkg", ONE, "A")
    write_polygons(str(tmp_path / "plain.gpkg"), "plain", houses(1), UTM, {"n": np.array([1])})
    with pytest.raises(ParameterError, match="two or more"):
        merge(tmp_path, one)
    with pytest.raises(InputError, match=r"plain.gpkg' has no field reviewed_level"):
        merge(tmp_path, one, str(tmp_path / "plain.gpkg"))
    with pytest.raises(ParameterError, match="the more severe"):
        merge(tmp_path, one, one, conflicts="mine")
    assert not list((tmp_path / "out").iterdir())
