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
