"""What the engine answers, as plain frozen dataclasses that cross the process border as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

PerLevel = tuple[float, float, float, float]
"""One figure per damage level: none, minor, major, destroyed."""


@dataclass(frozen=True)
class SegmentFootprintsResult:
    """Area in m² is ellipsoidal; shares are of the processed extent."""

    probability: str
    footprints: Optional[str]
    building_count: int
    building_area_m2: float
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
    """`area_m2` per level counts building pixels."""

    damage_class: str
    levels: Optional[str]
    area_m2: PerLevel
    unknown_share: float
    device: str


@dataclass(frozen=True)
class AssessBuildingsResult:
    buildings: str
    building_count: int
    count: tuple[int, int, int, int]
    count_unknown: int
    area_m2: PerLevel
    area_unknown_m2: float


@dataclass(frozen=True)
class RescueUrgencyResult:
    """`people_total` = people in buildings (by level and unknown) + people left in empty cells."""

    zones: Optional[str]
    urgency: Optional[str]
    people: Optional[str]
    people_total: float
    people_by_level: PerLevel
    people_unknown: float
    people_without_building: float
    zone_count: int


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


@dataclass(frozen=True)
class PracticeSceneResult:
    pre: str
    post: str
    truth: Optional[str]
    damage_class: Optional[str]
    population: Optional[str]
    count: tuple[int, int, int, int]
    people_total: float
