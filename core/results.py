"""What the engine answers, as plain frozen dataclasses that cross the process border as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

PerLevel = tuple[float, float, float, float]
"""One figure per damage level: none, minor, major, destroyed."""

PerLevelCount = tuple[int, int, int, int]
Confusion = tuple[PerLevelCount, PerLevelCount, PerLevelCount, PerLevelCount]
"""Counts per true level (row) and predicted level (column)."""


@dataclass(frozen=True)
class SegmentFootprintsResult:
    """Area in m² is ellipsoidal; shares are of the processed extent.

    Buildings are counted where footprints are written, else None.
    """

    probability: str
    footprints: Optional[str]
    building_count: Optional[int]
    building_area_m2: Optional[float]
    unknown_share: float
    device: str


@dataclass(frozen=True)
class RefineMorphologyResult:
    mask: Optional[str]
    footprints: Optional[str]
    building_count: int
    building_area_m2: float


@dataclass(frozen=True)
class AssessDamageResult:
    """`area_m2` per level counts building pixels; a grid classifier knows none.

    `damaged_cells` and `damaged_buildings` are a grid classifier's, at its card's threshold.
    """

    damage_class: Optional[str]
    levels: Optional[str]
    area_m2: PerLevel
    unknown_share: float
    device: str
    grid: Optional[str] = None
    buildings: Optional[str] = None
    damaged_cells: Optional[int] = None
    damaged_buildings: Optional[int] = None


@dataclass(frozen=True)
class AssessBuildingsResult:
    buildings: str
    building_count: int
    count: tuple[int, int, int, int]
    count_unknown: int
    area_m2: PerLevel
    area_unknown_m2: float


@dataclass(frozen=True)
class UrgentPlace:
    """A zone with a rank, by a place in it; `mgrs` is empty where no such grid is laid.

    `people_severe` are those of its people in major and destroyed buildings.
    """

    rank: int
    latitude: float
    longitude: float
    mgrs: str
    people: float
    people_severe: float


@dataclass(frozen=True)
class RescueUrgencyResult:
    """`people_total` = people by level of their building + unknown + people left in empty cells.

    `places` are the most urgent zones, the first one first.
    """

    zones: Optional[str]
    urgency: Optional[str]
    people: Optional[str]
    people_total: float
    people_by_level: PerLevel
    people_unknown: float
    people_without_building: float
    zone_count: int
    places: tuple[UrgentPlace, ...] = ()


@dataclass(frozen=True)
class RapidAssessmentResult:
    buildings: Optional[str]
    zones: Optional[str]
    urgency: Optional[str]
    damage_class: Optional[str]
    probability: Optional[str]
    levels: Optional[str]
    geopackage: Optional[str]
    assessed: AssessBuildingsResult
    rescue: Optional[RescueUrgencyResult]
    unknown_share: float
    device: str
    model: str = ""


@dataclass(frozen=True)
class CheckPairResult:
    """Whether a pair can be used, and why.

    `verdict` is `good`, `usable with alignment` or `not usable`. `overlap` is the share of the
    image before that the one after covers; cloud shares include shadow and saturation, and are of
    what has data. `shift_m` is the distance between both images' content, the root mean square
    over the places that could be matched, as `AlignPairResult` has it; None where it could not be
    measured. `reliability` is 0 to 1.
    """

    verdict: str
    reasons: tuple[str, ...]
    report: Optional[str]
    mask: Optional[str]
    overlap: float
    cloud_pre: float
    cloud_post: float
    unknown_share: float
    gsd_pre: float
    gsd_post: float
    shift_m: Optional[float]
    reliability: float
    days: Optional[int]


@dataclass(frozen=True)
class AlignPairResult:
    """Distances are root mean squares over the places that could be matched, in metres.

    `shift_x_m` (east) and `shift_y_m` (north) say where the image after lay on the average. All
    four are None where nothing could be matched. If not `improved`, the image after was passed on
    as it is, and the verdict says why.
    """

    aligned: str
    residuals: Optional[str]
    residual_before_m: Optional[float]
    residual_after_m: Optional[float]
    shift_x_m: Optional[float]
    shift_y_m: Optional[float]
    improved: bool
    verdict: str


@dataclass(frozen=True)
class PracticeSceneResult:
    pre: str
    post: str
    truth: Optional[str]
    damage_class: Optional[str]
    population: Optional[str]
    count: tuple[int, int, int, int]
    people_total: float


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


@dataclass(frozen=True)
class SurveySampleResult:
    """`expected_half_width` is in buildings, of the number of major and destroyed ones."""

    sample: str
    cells: Optional[str]
    building_count: int
    drawn: int
    strata: int
    reviewed_before: int
    cell_count: int
    expected_half_width: float


@dataclass(frozen=True)
class Interval:
    """A figure, and the 95 % interval around it."""

    value: float
    low: float
    high: float


Intervals = tuple[Interval, Interval, Interval, Interval, Interval]
"""One per damage level, then major and destroyed together."""


@dataclass(frozen=True)
class SurveyEstimateResult:
    """Totals of the scene; `missed` is None where no ground cells were looked at.

    `more_reviews` is how many reviews beyond those made halve the interval of the number of major
    and destroyed buildings; None where even all buildings would not.
    """

    table: Optional[str]
    estimates: Optional[str]
    reviewed: int
    drawn: int
    buildings: Intervals
    area_m2: Intervals
    people: Optional[Intervals]
    no_building: Interval
    missed: Optional[Interval]
    precision: Optional[Interval]
    recall: Optional[Interval]
    more_reviews: Optional[int]


@dataclass(frozen=True)
class RegradeResult:
    """F1 is cross-validated on what was reviewed: of the model's levels, and of the new ones.

    `used` tells whether the new ones are in the layer; if not, the model's are.
    """

    regraded: str
    used: bool
    reviews: int
    changed: int
    severe_f1_own: Optional[float]
    severe_f1_again: Optional[float]
    damaged_f1_own: Optional[float]
    damaged_f1_again: Optional[float]


@dataclass(frozen=True)
class ExportCorrectionsResult:
    """Buildings by the level that a person gave, none to destroyed.

    `corrected` are those for which that is not the network's; `no_building` were left out.
    """

    corrections: str
    count: tuple[int, int, int, int]
    corrected: int
    no_building: int


@dataclass(frozen=True)
class MergeReviewsResult:
    """Buildings with a review, and how far those agree that two people read.

    `open` is how many of the `conflicts` nobody has decided; `not_merged` how many reviews are in
    the table beside the layer. `observed` and `kappa` are over all answers, `kappa_weighted` over
    buildings to which both gave a level; None where nobody can say.
    """

    merged: str
    agreement: Optional[str]
    reviewed: int
    read_by_two: int
    conflicts: int
    open: int
    not_merged: int
    observed: Optional[float]
    kappa: Optional[Interval]
    kappa_weighted: Optional[Interval]


@dataclass(frozen=True)
class InspectionCurtainResult:
    """`buildings_under` and `people_under` lie in cells that are not inspected.

    `empty_under` are those of these cells in which no building was found.

    People are None where the layer tells none.
    """

    curtain: str
    cells: int
    cells_inspected: int
    empty_under: int
    buildings: int
    buildings_under: int
    people: Optional[float]
    people_under: Optional[float]


@dataclass(frozen=True)
class CompareSituationsResult:
    """Buildings by what became of them, and zones that rose or fell in rank."""

    changes: str
    zone_changes: Optional[str]
    table: Optional[str]
    newly_destroyed: int
    worse: int
    better: int
    unchanged: int
    newly_seen: int
    newly_found: int
    no_longer_seen: int
    still_unknown: int
    withdrawn: int
    not_looked_at: int
    zones_rose: int
    zones_fell: int


@dataclass(frozen=True)
class ReportLevel:
    """What stands at one level: 1 to 4, 255 for unknown, 0 for what a person found to be none.

    People are an expected number by the buildings' probabilities, None where nobody counted any.
    """

    level: int
    buildings: int
    area_m2: float
    people: Optional[float]


@dataclass(frozen=True)
class ReportSource:
    """What a result was made from; `role` is before, after, image, population or footprints."""

    role: str
    name: str
    taken: str
    licence: str


@dataclass(frozen=True)
class ReportModel:
    """What judged the buildings; `limits` is what its card says it is not good for."""

    name: str
    sha256: str
    licence: str
    limits: str


@dataclass(frozen=True)
class ReportBuilding:
    """A building in an urgent place; `mgrs` is empty beyond the reach of UTM."""

    building_id: Optional[float]
    level: int
    reviewed: bool
    people: Optional[float]
    area_m2: Optional[float]
    mgrs: str
    longitude: float
    latitude: float


@dataclass(frozen=True)
class ReportPlace:
    """An urgent zone; `outline` is WKT in degrees, `people_severe` those at major and destroyed."""

    rank: int
    mgrs: str
    longitude: float
    latitude: float
    outline: str
    people: Optional[float]
    people_severe: Optional[float]
    count: PerLevelCount
    count_unknown: int
    buildings: tuple[ReportBuilding, ...]


@dataclass(frozen=True)
class SituationReportResult:
    """What a situation report tells.

    `levels` go from destroyed to unknown, and end with what a person found to be no building,
    which is not in `building_count`. `unseen_share` is of the buildings' area, None where the
    layer does not tell it.
    """

    report: Optional[str]
    levels: tuple[ReportLevel, ...]
    building_count: int
    no_building: int
    reviewed: int
    needs_review: int
    unseen_share: Optional[float]
    zone_count: int
    places: tuple[ReportPlace, ...]
    sources: tuple[ReportSource, ...]
    model: Optional[ReportModel]
    licences: tuple[str, ...]
    made: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class DamageStatisticsResult:
    """Figures of the scene; a person's verdict goes before the model's level.

    People are None where the layer tells none; `people_total` counts those in what a person found
    to be no building as well. `parts` counts districts, with what lies in none. `correlation` is
    Pearson's, of building area and people over cells.
    """

    table: Optional[str]
    workbook: Optional[str]
    bivariate: Optional[str]
    picture: Optional[str]
    drawing: Optional[str]
    legend: Optional[str]
    building_count: int
    count: tuple[int, int, int, int]
    count_unknown: int
    area_m2: PerLevel
    area_unknown_m2: float
    people_total: Optional[float]
    people_by_level: Optional[PerLevel]
    people_unknown: Optional[float]
    parts: int
    correlation: Optional[float]


@dataclass(frozen=True)
class MergeAssessmentsResult:
    """`added` are on a later map alone, `by_several` are graded by two maps or more.

    `conflicts` counts those of them that maps differ on, `unknown` those that none grades.
    """

    merged: str
    agreement: Optional[str]
    building_count: int
    added: int
    by_several: int
    conflicts: int
    unknown: int


@dataclass(frozen=True)
class ExportForTeamsResult:
    """How many zones and buildings are in each of the files."""

    kmz: Optional[str]
    gpx: Optional[str]
    table: Optional[str]
    zone_count: int
    building_count: int


@dataclass(frozen=True)
class Misfit:
    """What does not fit: in which column and row of a layer, and why; empty where it is all."""

    layer: str
    column: str
    row: str
    told: str


@dataclass(frozen=True)
class VerifyResult:
    """`unsealed` are layers without digests of what was written: their own figures speak alone."""

    table: Optional[str]
    fits: bool
    layers: tuple[str, ...]
    unsealed: tuple[str, ...]
    misfits: tuple[Misfit, ...]
