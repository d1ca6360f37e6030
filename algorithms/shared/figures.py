"""The numbers that algorithms return beside their layers: declared and filled in by one name."""

from __future__ import annotations

from typing import Any, Optional, Union

from ...core.requests import LEVELS
from ...core.results import (
    AssessBuildingsResult,
    DamageStatisticsResult,
    RescueUrgencyResult,
)
from .base import AftermapAlgorithm
from .texts import tr


def level_names() -> tuple[str, str, str, str]:
    return tr("no damage"), tr("minor"), tr("major"), tr("destroyed")


def add_per_level(algorithm: AftermapAlgorithm, prefix: str, description: str) -> None:
    """Declare one number per damage level, `PREFIX_NONE` to `PREFIX_DESTROYED`."""
    for level, name in zip(LEVELS, level_names()):
        algorithm.add_number(f"{prefix}_{level.upper()}", f"{description}: {name}")


def per_level(prefix: str, values: Optional[tuple[float, ...]]) -> dict[str, Optional[float]]:
    """Return the numbers that `add_per_level` declares; None where there are no values."""
    given = values or (None,) * len(LEVELS)
    return {f"{prefix}_{level.upper()}": value for level, value in zip(LEVELS, given)}


def add_building_figures(algorithm: AftermapAlgorithm) -> None:
    algorithm.add_number("BUILDING_COUNT", tr("Number of buildings"))
    add_per_level(algorithm, "COUNT", tr("Buildings"))
    algorithm.add_number("COUNT_UNKNOWN", tr("Buildings of unknown level"))
    add_per_level(algorithm, "AREA", tr("Building area (m²)"))
    algorithm.add_number("AREA_UNKNOWN", tr("Area of buildings of unknown level (m²)"))


def building_figures(
    result: Union[AssessBuildingsResult, DamageStatisticsResult],
) -> dict[str, Any]:
    return {
        "BUILDING_COUNT": result.building_count,
        **per_level("COUNT", result.count),
        "COUNT_UNKNOWN": result.count_unknown,
        **per_level("AREA", result.area_m2),
        "AREA_UNKNOWN": result.area_unknown_m2,
    }


def add_people_figures(algorithm: AftermapAlgorithm) -> None:
    algorithm.add_number("PEOPLE_TOTAL", tr("People in the assessed area"))
    add_per_level(algorithm, "PEOPLE", tr("People in buildings"))
    algorithm.add_number("PEOPLE_UNKNOWN", tr("People in buildings of unknown level"))
    algorithm.add_number("PEOPLE_WITHOUT_BUILDING", tr("People in cells without a building"))
    algorithm.add_number("ZONE_COUNT", tr("Number of zones"))


def people_figures(result: Optional[RescueUrgencyResult]) -> dict[str, Any]:
    """Return the figures about people; None each where no population was given."""
    return {
        "PEOPLE_TOTAL": result and result.people_total,
        **per_level("PEOPLE", result and result.people_by_level),
        "PEOPLE_UNKNOWN": result and result.people_unknown,
        "PEOPLE_WITHOUT_BUILDING": result and result.people_without_building,
        "ZONE_COUNT": result and result.zone_count,
    }
