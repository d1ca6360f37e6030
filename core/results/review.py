"""What reviews, surveys and comparisons answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .shared import Interval, Intervals


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
