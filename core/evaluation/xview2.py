"""The xView2 score, by the official definitions (method, section 6).

score = 0.3 F1_localisation + 0.7 F1_damage, F1_damage = 4 / sum over levels of 1 / (F1 + 1e-6).
TP, FP and FN are summed over all pixels of all tiles before any F1; levels outside predicted
buildings count as "no building"; levels count only on true buildings.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, ParameterError
from ..progress import Progress, track
from ..raster.plain import read_plain
from ..requests import UNKNOWN
from ..sentences import say
from .counts import Counts, Table

EPSILON = 1e-6
LOCALISATION, DAMAGE = 0.3, 0.7
UNCLASSIFIED = 5
"""A building of unknown level."""

Levels = NDArray[np.uint8]


@dataclass(frozen=True)
class XView2:
    """The counts behind a score; add them over tiles.

    Args:
        location: building pixels.
        levels: of each level 1..4, on true buildings.
        table: `[true level - 1, predicted level - 1]`, pixels that are buildings on both sides.
        unsaid: true pixels of known level whose predicted level is unknown; they count in no level.
    """

    location: Counts
    levels: tuple[Counts, Counts, Counts, Counts]
    table: Table
    unsaid: int = 0

    def __add__(self, other: XView2) -> XView2:
        a, b, c, d = (one + two for one, two in zip(self.levels, other.levels))
        table, unsaid = self.table + other.table, self.unsaid + other.unsaid
        return XView2(self.location + other.location, (a, b, c, d), table, unsaid)

    @property
    def damage(self) -> float:
        """Return the harmonic mean of the four levels' F1, 0..1."""
        return 4 / sum(1 / (level.f1 + EPSILON) for level in self.levels)

    @property
    def score(self) -> float:
        """Return the xView2 score, 0..1."""
        return LOCALISATION * self.location.f1 + DAMAGE * self.damage


NOTHING = XView2(Counts(), (Counts(), Counts(), Counts(), Counts()), np.zeros((4, 4), np.int64))


def count(
    location: NDArray[np.bool_],
    damage: Levels,
    target: Levels,
    unclassified: str = "ignore",
    true_location: NDArray[np.bool_] | None = None,
) -> XView2:
    """Count one tile; all arrays have one shape.

    Args:
        location: predicted buildings.
        damage: predicted level 1..4, 0 no building, 255 unknown (which the official files never
            hold).
        target: true level 1..4, 0 no building, 5 un-classified; 255 counts nowhere.
        unclassified: whether un-classified buildings are left out of the levels (`ignore`), or
            count as no damage (`none`, what the common baselines do).
        true_location: true buildings where another file tells; else where `target` is above 0.

    Raises:
        ParameterError: `unclassified` is neither.
    """
    if unclassified not in ("ignore", "none"):
        raise ParameterError(
            say(
                "‹unclassified› is '{unclassified}': choose ignore or none.",
                unclassified=unclassified,
            )
        )
    known = target != UNKNOWN
    true = known & ((target > 0) if true_location is None else true_location)
    found = location & known
    said = np.where(location, damage, 0)[known]
    truth = target[known].copy()
    truth[truth == UNCLASSIFIED] = 1 if unclassified == "none" else 0
    labelled = (truth >= 1) & (truth <= 4)
    judged = labelled & (said != UNKNOWN)
    said, truth = said[judged].astype(np.int64), truth[judged].astype(np.int64)
    full = np.bincount(truth * 5 + said, minlength=25).reshape(5, 5)
    levels = tuple(
        Counts(
            int(full[level, level]),
            int(full[:, level].sum() - full[level, level]),
            int(full[level].sum() - full[level, level]),
        )
        for level in range(1, 5)
    )
    unsaid = int(np.count_nonzero(labelled)) - len(said)
    return XView2(_location(found, true), levels, full[1:, 1:], unsaid)  # type: ignore[arg-type]


def score_folders(
    predictions: str, targets: str, unclassified: str, progress: Progress
) -> tuple[XView2, int]:
    """Score a folder of `<split>_{localization|damage}_<id>_prediction.png` files.

    Args:
        predictions: folder of the predictions, both kinds.
        targets: folder of `..._target.png`; a missing localization target is the damage target
            above 0.
        unclassified: see `count`.
        progress: told per pair.

    Returns:
        The counts, and how many pairs there are.

    Raises:
        InputError: no targets, a prediction is missing, or sizes or values are wrong.
    """
    files = sorted(Path(targets).glob("*_damage_*_target.png"))
    if not files:
        raise InputError(
            say(
                "'{targets}' holds no xView2 targets (such as test_damage_00000_target.png):"
                " choose their folder.",
                targets=targets,
            )
        )
    total = NOTHING
    for file in track(files, len(files), progress, "Scoring"):
        total = total + _count_files(Path(predictions), file, unclassified)
    return total, len(files)


def _count_files(predictions: Path, target: Path, unclassified: str) -> XView2:
    truth = _read(target, UNCLASSIFIED)
    where = target.with_name(target.name.replace("_damage_", "_localization_", 1))
    true_location = _read(where, 4, truth.shape) > 0 if where.exists() else None
    stem = target.name.replace("_target.png", "_prediction.png")
    damage = _read(predictions / stem, 4, truth.shape)
    location = _read(predictions / stem.replace("_damage_", "_localization_", 1), 4, truth.shape)
    return count(location > 0, damage, truth, unclassified, true_location)


def _read(path: Path, highest: int, shape: tuple[int, ...] | None = None) -> Levels:
    if not path.exists():
        raise InputError(
            say("'{path}' is missing: the score needs one for every target.", path=path)
        )
    values = read_plain(str(path))
    if shape is not None and values.shape != shape:
        raise InputError(
            say(
                "'{path}' has {shape} x {shape_2} pixels, its target has {shape_3} x {shape_4}:"
                " make them the same size.",
                path=path,
                shape=values.shape[1],
                shape_2=values.shape[0],
                shape_3=shape[1],
                shape_4=shape[0],
            )
        )
    if values.max() > highest:
        raise InputError(
            say(
                "'{path}' holds the value {max}: levels are 0 to {highest}.",
                path=path,
                max=values.max(),
                highest=highest,
            )
        )
    return values


def _location(found: NDArray[np.bool_], true: NDArray[np.bool_]) -> Counts:
    both = int(np.count_nonzero(found & true))
    return Counts(both, int(np.count_nonzero(found)) - both, int(np.count_nonzero(true)) - both)
