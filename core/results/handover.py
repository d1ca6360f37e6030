"""What is handed on, as the engine answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .shared import PerLevel, PerLevelCount


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
class ReportWorksite:
    """A sector that a team is sent to; numbers and triage are proposals.

    `access` is open, not seen, blocked or no road, empty without a road network; `asr_level` is the
    level of assessment that must follow.
    """

    site_2020: str
    site_2027: str
    triage: str
    asr_level: int
    people_at_risk: Optional[float]
    people_unknown: Optional[float]
    area_m2: Optional[float]
    share_not_seen: Optional[float]
    access: str
    entry_mgrs: str
    blocked_edges: Optional[int]
    urgency_rank: Optional[int]


@dataclass(frozen=True)
class ReportChange:
    """What became of some buildings; people are None where nobody counted any."""

    change: str
    buildings: int
    destroyed: int
    people_before: Optional[float]
    people_after: Optional[float]


@dataclass(frozen=True)
class ReportChanged:
    """A building that has changed; levels are None where a result has no such building."""

    change: str
    building_id: Optional[float]
    level_before: Optional[int]
    level_after: Optional[int]
    people: Optional[float]
    mgrs: str
    longitude: float
    latitude: float


@dataclass(frozen=True)
class ReportMoved:
    """A zone that rose, fell, came or left; `sure` where its ranks' bounds do not meet."""

    change: str
    rank_before: Optional[int]
    rank_after: Optional[int]
    sure: bool
    people: Optional[float]
    mgrs: str


@dataclass(frozen=True)
class ReportDelta:
    """What has changed since an earlier result.

    `buildings` and `moved` list the most urgent, and `unlisted` counts the buildings that are left
    out there; `zones` counts those of each kind of change.
    """

    since: str
    changes: tuple[ReportChange, ...]
    buildings: tuple[ReportChanged, ...]
    unlisted: int
    zones: tuple[tuple[str, int], ...]
    moved: tuple[ReportMoved, ...]


@dataclass(frozen=True)
class ReportPlace:
    """An urgent zone, or a sector.

    `outline` is WKT in degrees, `people_severe` those at major and destroyed.
    """

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
    worksite: Optional[ReportWorksite] = None


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
    worksites: tuple[ReportPlace, ...] = ()
    delta: Optional[ReportDelta] = None


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
class ExportForTeamsResult:
    """How many zones and buildings are in each of the files, and how many of them have pictures."""

    kmz: Optional[str]
    gpx: Optional[str]
    table: Optional[str]
    geopackage: Optional[str]
    geojson: Optional[str]
    zone_count: int
    building_count: int
    pictured: int


@dataclass(frozen=True)
class Misfit:
    """What does not fit: in which column and row of a layer, and why; empty where it is all."""

    layer: str
    column: str
    row: str
    told: str


@dataclass(frozen=True)
class VerifyResult:
    """`unsealed` are layers without digests of what was written: their own figures speak alone.

    `unmade` are zones without buildings in the file: what was written speaks alone.
    """

    table: Optional[str]
    fits: bool
    layers: tuple[str, ...]
    unsealed: tuple[str, ...]
    unmade: tuple[str, ...]
    misfits: tuple[Misfit, ...]
