"""Random samples for a person's review, and totals with their bounds from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source

LEFT_OPEN, FIRST_READER, LATER_READER, MORE_SEVERE = CONFLICTS = (
    *("left open", "the first", "the later", "the more severe"),
)
"""What is in force where two readers gave one building different levels."""


@dataclass(frozen=True)
class SurveySample:
    """Draw a random sample of buildings for a person to review, so that totals get bounds."""

    buildings: str = source(
        "Buildings with damage_level, as Rapid assessment or Assess buildings writes them."
    )
    sample: str = output(
        "The buildings again with in_survey, survey_order, survey_stratum, survey_weight and"
        " survey_zone: review those in the survey, in their order, by setting reviewed_level.",
        kind="vector",
    )
    cells: Optional[str] = output(
        "Ground cells to look through for buildings that were missed: count them by level in"
        " missed_none to missed_destroyed, 0 where there are none.",
        None,
        kind="vector",
    )
    zones: Optional[str] = source(
        "Polygons that divide the scene, such as districts: the sample is spread over them, and"
        " each gets totals of its own where the sample allows.",
        None,
    )
    zone_field: Optional[str] = given(
        "Field with the zones' names; empty takes name, or numbers them.", None
    )
    size: int = given("Buildings to review.", 100)
    width: Optional[float] = given(
        "Wished width of the 95 % interval for the number of major and destroyed buildings, as a"
        " share of all buildings: 0.1 for within 5 in a hundred. The sample gets the size that"
        " this is expected to need; empty takes the size given.",
        None,
    )
    cell_count: int = given("Ground cells to look through.", 40)
    cell_side: float = given("Side of a ground cell in metres.", 50.0)
    area: Optional[str] = source(
        "Raster or polygons that bound where missed buildings are looked for; empty takes the"
        " extent of the buildings.",
        None,
    )
    seed: int = given("The same seed draws the same sample.", 1)


@dataclass(frozen=True)
class SurveyEstimate:
    """Estimate totals per damage level, each with a 95 % interval, from a reviewed sample."""

    sample: str = source("What Survey sample wrote, with a person's reviews in reviewed_level.")
    cells: Optional[str] = source(
        "The ground cells that Survey sample wrote, with the missed buildings counted; without"
        " them missed buildings are not part of the totals.",
        None,
    )
    table: Optional[str] = output(
        "Table (CSV) with every figure and its interval.", None, kind="table"
    )
    estimates: Optional[str] = output(
        "The scene and each zone as an outline around its buildings, with its totals.",
        None,
        kind="vector",
    )


@dataclass(frozen=True)
class Regrade:
    """Grade all buildings again from a few reviews, where that is better than the model's own."""

    buildings: str = source(
        "Buildings with damage_level and probabilities, of which some were reviewed: at least three"
        " in two levels, in reviewed_level."
    )
    regraded: str = output(
        "The buildings with new levels and calibrated probabilities; what the model said is kept"
        " beside them in model_level, model_confidence and model_p_none to model_p_destroyed.",
        kind="vector",
    )
    restore: bool = given(
        "Undo an earlier regrading: every building gets what the model said again.", False
    )


@dataclass(frozen=True)
class ExportCorrections:
    """Make labels for Train damage of what a person found in a review."""

    buildings: str = source("Buildings of which some were reviewed, in reviewed_level.")
    corrections: str = output(
        "Labels for Train damage: damage_level is the person's, and empty, which training passes"
        " over, where nobody looked or it could not be told; what is no building is left out.",
        kind="vector",
    )
    unreviewed: bool = given(
        "Give buildings that nobody reviewed the network's level, so that it is learnt from too.",
        False,
    )


@dataclass(frozen=True)
class MergeReviews:
    """Make one layer of several that were reviewed apart, and say how far the readers agree."""

    layers: tuple[str, ...] = source(
        "The same buildings, reviewed in two or more layers. The first gives outlines and fields;"
        " buildings of the others are found by building_id and outline, else by overlap."
    )
    merged: str = output(
        "The buildings with one review each: reviewed_level, reviewed_by, reviewed_at and"
        " reviewed_note; second_level, second_by, second_at and second_note where two people read"
        " one; conflict where their levels differ, the first one's then in first_level to"
        " first_note. Reviews that find no place are in the table reviews_not_matched.",
        kind="vector",
    )
    agreement: Optional[str] = output(
        "Table (CSV) of how far the readers agree: share and Cohen's kappa with 95 % interval, over"
        " all answers, weighted over the levels, and for each answer; and how often one said what"
        " where the other said what.",
        None,
        kind="table",
    )
    conflicts: str = given(
        "What is in force where levels differ. Left open: none, and the building needs review. The"
        " later and the more severe stay open where nobody can tell which that is.",
        LEFT_OPEN,
    )
