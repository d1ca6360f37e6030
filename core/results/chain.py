"""What the steps from images to people answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .shared import PerLevel


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
class DryRunResult:
    """What a run would do.

    `width` and `height` are the wanted pixels of the image before; `network_pixels` those that the
    network would see at most, in `tiles`, by stage: damage is asked only where buildings are. Bytes
    are about; `memory_bytes` is what the network's activations would take, 0 where nobody knows.
    `seconds` is None where no run tells.
    """

    width: int
    height: int
    area_m2: float
    tiles: tuple[int, ...]
    network_pixels: tuple[int, ...]
    read_bytes: int
    memory_bytes: int
    write_bytes: int
    written: tuple[str, ...]
    model: str
    device: str
    seconds: Optional[float]


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
