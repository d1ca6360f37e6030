"""Every rule of method section 6, with cases worked out by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.evaluation.counts import Counts, level_counts, severe
from aftermap.core.evaluation.xview2 import EPSILON, NOTHING, count, score_folders
from aftermap.core.progress import Silent
from aftermap.core.requests import Evaluate

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def row(*values: int) -> np.ndarray:
    return np.array([values], np.uint8)


def xview2(said: np.ndarray, true: np.ndarray, unclassified: str = "ignore"):
    return count(said > 0, said, true, unclassified)


def test_figures_follow_from_counts() -> None:
    counts = Counts(tp=6, fp=2, fn=4)
    assert (counts.precision, counts.recall) == (6 / 8, 6 / 10)
    assert counts.f1 == pytest.approx(2 * 0.75 * 0.6 / 1.35)
    assert counts.iou == 6 / 12
    assert Counts(0, 5, 5).f1 == Counts().f1 == Counts().iou == 0


def test_localisation_counts_building_pixels_of_any_level() -> None:
    # said:   building at 0, 1, 2; true: at 1, 2, 3, 4
    found = xview2(row(1, 4, 2, 0, 0, 0), row(0, 1, 3, 2, 5, 0))
    assert found.location == Counts(tp=2, fp=1, fn=2)


def test_levels_count_only_on_true_buildings() -> None:
    # The level said where nothing stands is no false alarm of that level.
    found = xview2(row(4, 4, 1, 1), row(0, 4, 1, 4))
    assert found.levels[3] == Counts(tp=1, fp=0, fn=1)
    assert found.levels[0] == Counts(tp=1, fp=1, fn=0)


def test_a_level_outside_predicted_buildings_is_no_building() -> None:
    found = count(np.array([[False, True]]), row(3, 3), row(3, 3))
    assert found.levels[2] == Counts(tp=1, fp=0, fn=1)


def test_damage_is_the_harmonic_mean_and_the_score_is_weighted() -> None:
    said = row(1, 1, 1, 2, 2, 3, 4, 4, 0, 0)
    true = row(1, 1, 2, 2, 2, 3, 3, 4, 4, 0)
    found = xview2(said, true)
    # none: tp 2, fp 1; minor: tp 2, fn 1; major: tp 1, fn 1; destroyed: tp 1, fp 1, fn 1
    f1 = [4 / 5, 4 / 5, 2 / 3, 2 / 4]
    assert [level.f1 for level in found.levels] == pytest.approx(f1)
    assert found.location == Counts(8, 0, 1)
    damage = 4 / sum(1 / (value + EPSILON) for value in f1)
    assert found.damage == pytest.approx(damage)
    assert found.score == pytest.approx(0.3 * (16 / 17) + 0.7 * damage)


def test_a_level_that_is_never_right_brings_damage_down_to_nothing() -> None:
    found = xview2(row(1, 2, 3), row(1, 2, 3))
    assert [level.f1 for level in found.levels] == [1, 1, 1, 0]
    assert found.damage == pytest.approx(4 * EPSILON, rel=1e-3)
    assert found.score == pytest.approx(0.3, abs=1e-5)


def test_counts_are_summed_over_tiles_before_any_f1() -> None:
    one = xview2(row(4, 4, 4, 4), row(4, 4, 4, 4))
    other = xview2(row(4, 0), row(0, 4))
    total = NOTHING + one + other
    assert total.location == Counts(4, 1, 1)
    assert total.location.f1 == pytest.approx(8 / 10)  # the mean of the F1s would be 0.5
    assert total.levels[3] == Counts(4, 0, 1)


def test_unclassified_buildings_are_left_out_or_count_as_no_damage() -> None:
    said, true = row(1, 4, 0), row(5, 5, 5)
    ignored, counted = xview2(said, true), xview2(said, true, "none")
    assert ignored.location == counted.location == Counts(2, 0, 1)
    assert ignored.levels == NOTHING.levels
    assert counted.levels[0] == Counts(1, 0, 2) and counted.levels[3] == Counts(0, 1, 0)
    with pytest.raises(ParameterError, match="choose ignore or none"):
        xview2(said, true, "zero")


def test_unknown_pixels_count_nowhere() -> None:
    found = xview2(row(4, 0, 1), row(255, 255, 1))
    assert found.location == Counts(1, 0, 0)
    assert sum(level.tp + level.fp + level.fn for level in found.levels) == 1


def test_levels_that_nobody_predicted_count_in_no_level() -> None:
    # Unknown is never "no damage", nor a wrong level: it is counted apart.
    found = count(row(1, 1, 1) > 0, row(255, 255, 3), row(4, 0, 3))
    assert found.location == Counts(tp=2, fp=1, fn=0)
    assert found.levels == (Counts(), Counts(), Counts(1, 0, 0), Counts())
    assert (found + found).unsaid == 2


def test_the_table_says_which_level_was_taken_for_which() -> None:
    table = xview2(row(4, 4, 1, 0), row(1, 4, 3, 2)).table
    assert table.tolist() == [[0, 0, 0, 1], [0, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1]]
    assert [one.tp for one in level_counts(table)] == [0, 0, 0, 1]
    assert severe(table) == Counts(tp=1, fp=1, fn=1)


def write(folder: Path, name: str, values: np.ndarray) -> None:
    folder.mkdir(exist_ok=True)
    height, width = values.shape
    with rasterio.open(folder / name, "w", "PNG", width, height, 1, dtype="uint8") as sink:
        sink.write(values, 1)


def folders(root: Path) -> tuple[str, str]:
    said, true = root / "said", root / "true"
    truth = np.array([[0, 1, 4, 5]], np.uint8)
    for number in ("00000", "00001"):
        write(true, f"hold_damage_{number}_target.png", truth)
        write(said, f"hold_localization_{number}_prediction.png", row(0, 1, 1, 0))
        write(said, f"hold_damage_{number}_prediction.png", row(3, 1, 4, 4))
    # The second pair says where buildings are in a file of its own.
    write(true, "hold_localization_00001_target.png", row(0, 1, 1, 0))
    return str(said), str(true)


def test_xview2_folders_are_scored_file_by_file(tmp_path: Path) -> None:
    said, true = folders(tmp_path)
    found, pairs = score_folders(said, true, "ignore", Silent())
    assert pairs == 2
    assert found.location == Counts(tp=4, fp=0, fn=1)
    assert found.levels[0] == found.levels[3] == Counts(2, 0, 0)
    result = jobs.run(Evaluate(said, true, unclassified="none"), Silent())
    assert result.f1_per_level_pixels[0] == pytest.approx(Counts(2, 0, 2).f1)
    assert result.xview2 == pytest.approx(0.3 * 8 / 9, abs=1e-4) and result.buildings is None


def test_what_is_wrong_with_xview2_folders_is_said(tmp_path: Path) -> None:
    said, true = folders(tmp_path)
    with pytest.raises(InputError, match="no xView2 targets"):
        score_folders(true, said, "ignore", Silent())
    with pytest.raises(ParameterError, match="no place on the ground"):
        jobs.run(Evaluate(said, true, difference="d.tif"), Silent())
    write(Path(said), "hold_damage_00001_prediction.png", row(3, 1))
    with pytest.raises(InputError, match="2 x 1 pixels, its target has 4 x 1"):
        score_folders(said, true, "ignore", Silent())
    write(Path(said), "hold_damage_00001_prediction.png", row(9, 1, 4, 4))
    with pytest.raises(InputError, match="holds the value 9"):
        score_folders(said, true, "ignore", Silent())
    (Path(said) / "hold_damage_00001_prediction.png").unlink()
    with pytest.raises(InputError, match=r"00001_prediction\.png' is missing"):
        score_folders(said, true, "ignore", Silent())
