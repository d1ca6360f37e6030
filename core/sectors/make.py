"""Work areas for teams: a damaged town divided so that each has as many people at risk."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS

from ..buildings.table import Columns
from ..errors import InputError, ParameterError
from ..handover.scene import Scene, read_scene
from ..mgrs import band_of, epsg_of, is_polar, zone_of
from ..naming import counted
from ..progress import Progress, Stages
from ..requests import (
    ALL_BUILDINGS,
    BALANCES,
    BUILDINGS_AT_RISK,
    NO_BUILDING,
    PEOPLE_AT_RISK,
    UNKNOWN,
    MakeSectors,
)
from ..results import MakeSectorsResult
from ..sentences import say
from ..vector.cells import in_degrees
from ..vector.geometry import Geometries, reproject
from ..vector.io import Polygons
from ..vector.product import write_product
from .figures import Risk, columns_of, risk_of
from .growing import Ground, divided
from .streets import BLOCKED, Streets, judged, read_lines
from .units import Units, block_units, borders_of, grid_units

Floats = npt.NDArray[np.float64]

LETTER = re.compile(r"[A-Z]{1,2}")
TEAM = re.compile(r"[A-Z0-9-]{2,12}")


@dataclass(frozen=True)
class Areas:
    """Sectors, before they are numbered.

    Args:
        shapes: in `metric`, shape (k,).
        of_each: the sector of each building, shape (n,).
        metric: CRS in metres.
        streets: None without roads.
    """

    shapes: Geometries
    of_each: npt.NDArray[np.int64]
    metric: CRS
    streets: Streets | None


def run(request: MakeSectors, progress: Progress) -> MakeSectorsResult:
    """Make the sectors.

    Raises:
        ParameterError: letter, team or balance are none.
        InputError: an input cannot be read, or holds no buildings or streets.
        OutputError: the layer cannot be written.
    """
    _require(request)
    stages = Stages(progress, (2, 1, 4, 1))
    scene = read_scene(request.buildings, stages.stage("Reading buildings"))
    if not (scene.counted.levels != NO_BUILDING).any():
        raise InputError(
            say(
                "'{buildings}' holds no buildings: there is nothing to divide.",
                buildings=request.buildings,
            )
        )
    risk = risk_of(scene.counted)
    load, balanced = _load(request.balance, risk, progress)
    count = _count(request, load, balanced, progress)
    areas = _areas(request, scene, load, count, stages)
    stages.stage("Counting in each sector")
    layer = Polygons(
        reproject(areas.shapes, areas.metric, scene.buildings.crs), scene.buildings.crs
    )
    found = columns_of(request, scene, risk, layer.geometries, areas.of_each)
    if areas.streets is not None:
        found.put_access(areas.streets, areas.shapes, areas.metric)
    order = found.order()
    columns = found.numbered(order)
    layer = Polygons(layer.geometries[order], layer.crs, columns)
    write_product(request.sectors, "sectors", layer, "sectors", progress=progress)
    loads = np.asarray(np.bincount(areas.of_each, load, len(areas.shapes)), np.float64)
    result = _result(request, risk, loads, areas, columns)
    _tell(result, balanced, progress)
    return result


def _require(request: MakeSectors) -> None:
    if request.balance not in BALANCES:
        raise ParameterError(
            say(
                "‹balance› is '{balance}': choose {balances}.",
                balance=request.balance,
                balances=", ".join(BALANCES),
            )
        )
    if not LETTER.fullmatch(request.letter.strip().upper()):
        raise ParameterError(
            say("‹letter› is '{letter}': write one letter, such as A.", letter=request.letter)
        )
    if request.team and not TEAM.fullmatch(request.team.strip().upper()):
        raise ParameterError(
            say("‹team› is '{team}': write a team's number, such as TUR01.", team=request.team)
        )


def _named(balance: str) -> str:
    names = {
        PEOPLE_AT_RISK: say("people at risk"),
        BUILDINGS_AT_RISK: say("buildings at risk"),
        ALL_BUILDINGS: say("buildings"),
    }
    return names[balance]


def _load(balance: str, risk: Risk, progress: Progress) -> tuple[Floats, str]:
    """Return what of each building is balanced, and what that is."""
    loads = {
        PEOPLE_AT_RISK: risk.people_at_risk,
        BUILDINGS_AT_RISK: risk.buildings_at_risk,
        ALL_BUILDINGS: risk.building,
    }
    wanted = BALANCES[BALANCES.index(balance) :]
    for name in wanted:
        load = loads[name]
        if load is not None and np.nansum(load) > 0:
            if name != balance:
                progress.warn(
                    say(
                        "There are no {balance}, or nobody counted them: sectors are balanced by"
                        " {name}.",
                        balance=_named(balance),
                        name=_named(name),
                    )
                )
            return np.nan_to_num(load), _named(name)
    raise AssertionError("there are buildings")


def _count(request: MakeSectors, load: Floats, balanced: str, progress: Progress) -> int:
    """Return how many sectors are made."""
    wanted = request.sector_count
    if request.target:
        wanted = max(1, math.ceil(load.sum() / request.target - 1e-9))
    most = int((load > 0).sum())
    if wanted > most:
        progress.warn(
            say(
                "More sectors are asked for than places with {balanced}: {most} instead of"
                " {wanted}.",
                balanced=balanced,
                most=most,
                wanted=wanted,
            )
        )
    return min(wanted, most)


def _areas(request: MakeSectors, scene: Scene, load: Floats, count: int, stages: Stages) -> Areas:
    metric = _metric(scene)
    crs = scene.buildings.crs
    stages.stage("Looking for streets and cells")
    streets = None
    if request.roads:
        outlines = reproject(scene.buildings.geometries, crs, metric)
        lines = read_lines(request.roads, metric, shapely.box(*shapely.total_bounds(outlines)))
        levels = scene.counted.levels
        fallen, unseen = outlines[np.isin(levels, (3, 4))], outlines[levels == UNKNOWN]
        streets = judged(lines, fallen, unseen, request.debris)
        units = block_units(scene.middles, crs, metric, streets.edges)
    else:
        units = grid_units(scene.middles, crs, metric, load, count)
    progress = stages.stage("Dividing the ground")
    ground = _ground(units, load)
    count = min(count, int((ground.load > 0).sum()))
    labels = divided(ground, count, progress)
    shapes = [shapely.union_all(units.shapes[labels == label]) for label in range(count)]
    return Areas(np.array(shapes, dtype=object), labels[units.of_each], metric, streets)


def _ground(units: Units, load: Floats) -> Ground:
    middles = shapely.get_coordinates(shapely.centroid(units.shapes))
    loads = np.asarray(np.bincount(units.of_each, load, len(units.shapes)), np.float64)
    return Ground(loads, middles, borders_of(units.shapes))


def _metric(scene: Scene) -> CRS:
    """Return UTM of the middle of the buildings.

    Raises:
        InputError: there is none so near to a pole.
    """
    middle = shapely.points(np.median(scene.middles, axis=0))
    longitude, latitude = in_degrees(np.array([middle], object), scene.buildings.crs)[0]
    if is_polar(latitude):
        raise InputError(
            "The buildings lie beyond 84° north or 80° south, where MGRS has a polar grid of its"
            " own that is not laid here: check the layer's CRS."
        )
    return CRS.from_epsg(epsg_of(zone_of(longitude, latitude), band_of(latitude)))


def _result(
    request: MakeSectors, risk: Risk, loads: Floats, areas: Areas, columns: Columns
) -> MakeSectorsResult:
    blocked = None if areas.streets is None else int(areas.streets.blocked.sum())
    access = np.asarray(columns["access"])
    return MakeSectorsResult(
        sectors=request.sectors,
        sector_count=len(loads),
        building_count=int(risk.building.sum()),
        people=_total(risk.people),
        people_at_risk=_total(risk.people_at_risk),
        largest=float(loads.max()),
        smallest=float(loads.min()),
        ratio=float(loads.max() / loads.min()) if loads.min() > 0 else None,
        blocked_edges=blocked,
        cut_off=None if blocked is None else int((access == BLOCKED).sum()),
    )


def _total(numbers: Floats | None) -> float | None:
    """Return a sum over what is known; None where nothing is."""
    return None if numbers is None else float(np.nansum(numbers))


def _tell(result: MakeSectorsResult, balanced: str, progress: Progress) -> None:
    ratio = "" if result.ratio is None else say(": {ratio:.2f} times as much", ratio=result.ratio)
    progress.log(
        say(
            "Made: {sectors}, by {balanced}. The largest has {largest:,.1f}, the smallest"
            " {smallest:,.1f}{ratio}.",
            sectors=counted(result.sector_count, "sector", "sectors"),
            balanced=balanced,
            largest=result.largest,
            smallest=result.smallest,
            ratio=ratio,
        )
    )
    if result.blocked_edges is not None:
        progress.log(
            say(
                "Under debris or closed by it: {streets}; {sectors} cut off by that.",
                streets=counted(result.blocked_edges, "street", "streets"),
                sectors=counted(result.cut_off or 0, "sector is", "sectors are"),
            )
        )
