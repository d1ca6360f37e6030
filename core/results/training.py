"""What trainings, models and their scores answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .shared import Confusion, PerLevel


@dataclass(frozen=True)
class TrainingResult:
    """What a training came to.

    `score` is the F1 on the test part: of building pixels, the mean over the damage levels that
    occur, or of cells; None where no test part was kept. `curves` is the picture of the losses.
    `stopped` says why it ended: `patience`, `epochs` or `minutes`. `resumed_at` is the epoch that a
    stopped run went on from, 0 for a fresh one.
    """

    model: str
    split: Optional[str]
    curves: str
    epochs: int
    best_epoch: int
    validation_loss: float
    score: Optional[float]
    crops_per_second: float
    stopped: str
    resumed_at: int
    device: str


@dataclass(frozen=True)
class ImportModelResult:
    model: str
    form: str
    stages: tuple[str, ...]
    parameters: int


@dataclass(frozen=True)
class DownloadModelResult:
    """What was downloaded; `sha256` of each file."""

    model: str
    name: str
    licence: str
    sha256: tuple[str, ...]
    parameters: int


@dataclass(frozen=True)
class CalibrateThresholdResult:
    """Figures at the threshold with the highest IoU, and the curve itself."""

    best_threshold: int
    best_iou: float
    precision: float
    recall: float
    thresholds: tuple[int, ...]
    ious: tuple[float, ...]
    table: Optional[str]
    picture: Optional[str]


@dataclass(frozen=True)
class Agreement:
    """Counts of what agrees and what does not, and the figures made from them, 0..1."""

    true_positive: int
    false_positive: int
    false_negative: int
    precision: float
    recall: float
    f1: float
    iou: float


@dataclass(frozen=True)
class EvaluateResult:
    """F1 per level, confusion and `xview2` are there where both sides know levels.

    Both confusions count what is a building on both sides.
    """

    pixels: Agreement
    buildings: Optional[Agreement]
    f1_per_level_pixels: Optional[PerLevel]
    f1_per_level_buildings: Optional[PerLevel]
    confusion_pixels: Optional[Confusion]
    confusion_buildings: Optional[Confusion]
    damage_f1: Optional[float]
    xview2: Optional[float]
    difference: Optional[str]
    building_layer: Optional[str]
    report: Optional[str]


@dataclass(frozen=True)
class ModelFigures:
    """One row of a comparison; `damage_f1` where labels and model know levels."""

    name: str
    folder: str
    iou: float
    precision: float
    recall: float
    f1: float
    building_f1: float
    damage_f1: Optional[float]
    seconds_per_km2: float
    memory_mb: float


@dataclass(frozen=True)
class CompareModelsResult:
    models: tuple[ModelFigures, ...]
    best: str
    table: Optional[str]
    report: Optional[str]
