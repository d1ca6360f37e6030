"""Damage joined to people: who lives in which building, and where rescue is most urgent."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.windows import Window

from ..buildings.table import chances_of, join_columns, levels_of, no_buildings
from ..errors import InputError, ParameterError
from ..files import final_of, whole_file
from ..progress import Progress, Stages
from ..raster.grid import Bounds, Grid, blocks
from ..raster.origin import origin_of
from ..raster.sink import RasterSink
from ..reporting.styles import attach_style
from ..requests import RescueUrgency
from ..results import RescueUrgencyResult
from ..sentences import say
from ..vector.geometry import Geometries, reproject
from ..vector.io import Polygons
from ..vector.product import write_product
from ..vector.reviews import with_reviews
from .allocation import Cells, allocate
from .area import area_around, area_of, clip, window_of_area
from .classes import breaks
from .coverage import cell_areas_m2, cell_boxes, cover
from .inhabitants import read_buildings
from .places import TOP, places_of
from .ranks import RANKINGS
from .raster import People, open_people, refuse_density
from .unseen import Unseen, class_raster
from .zones import BANDS, NODATA, Zones, legend

BLOCK = 512
"""Side in cells of the blocks in which a population raster is read."""


def run(request: RescueUrgency, progress: Progress) -> RescueUrgencyResult:
    """Allot people to buildings and rank the population raster's cells by urgency.

    Raises:
        InputError: an input cannot be read, the population raster does not cover the area or
            looks like a density.
        ParameterError: unit or classification make no sense.
        OutputError: an output cannot be written.
    """
    breaks(np.zeros(0), request.classification)
    if request.ranking not in RANKINGS:
        raise ParameterError(
            say(
                "‹ranking› is '{ranking}': choose {rankings}.",
                ranking=request.ranking,
                rankings=" or ".join(RANKINGS),
            )
        )
    stages = Stages(progress, (1, 2, 1))
    if origin := origin_of(request.population):
        progress.log(say("The people are those of {origin}.", origin=origin))
        if origin.caveat:
            progress.log(origin.caveat)
    with ExitStack() as stack:
        people = stack.enter_context(open_people(request.population, request.unit, progress))
        places = {
            name: stack.enter_context(whole_file(path))
            for name in ("zones", "urgency", "people")
            if (path := getattr(request, name))
        }
        buildings, bounds = read_buildings(request, stages.stage("Reading buildings"))
        if request.people:
            # Before people are joined: a person's level counts in the urgency.
            buildings = with_reviews(buildings, [final_of(request.people)])
        job = _Job(request, people, buildings, bounds, progress)
        job.count(places.get("urgency"), stages.stage("Joining people and buildings"))
        stages.stage("Writing zones")
        job.write(places)
        return job.result()


class _Job:
    """One run: the population raster is walked in blocks, results are gathered here."""

    def __init__(
        self,
        request: RescueUrgency,
        people: People,
        buildings: Polygons,
        bounds: Bounds,
        progress: Progress,
    ) -> None:
        self._request, self._people, self._buildings = request, people, buildings
        self._progress = progress
        crs = people.grid.crs
        if request.area:
            self._area = area_of(request.area, crs)
        elif not np.isfinite(bounds).all():
            raise InputError(
                say(
                    "'{buildings}' holds no buildings that could bound the assessed area: choose"
                    " the area as well.",
                    buildings=request.buildings,
                )
            )
        elif buildings.crs.is_geographic and bounds[2] - bounds[0] > 180:
            raise InputError(
                say(
                    "The buildings of '{buildings}' lie on both sides of 180 degrees of longitude"
                    " and do not bound the assessed area: choose the area as well.",
                    buildings=request.buildings,
                )
            )
        else:
            self._area = area_around(bounds, buildings.crs, crs)
        window = window_of_area(request.population, self._area, people.grid, progress)
        if request.unit == "count":
            refuse_density(request.population, people, window)
        self._grid = people.grid.crop(window)
        self._offset = window
        self._levels, self._chances = levels_of(buildings.fields), chances_of(buildings.fields)
        self._inside = clip(reproject(buildings.geometries, buildings.crs, crs), self._area)
        # Nobody lives in what a person found to be no building: its people go to the others.
        self._inside[no_buildings(buildings.fields)] = shapely.Polygon()
        self._tree = shapely.STRtree(self._inside)
        self._classes = class_raster(request.buildings, request.area)
        self._unseen: Unseen | None = None
        self._per_building = np.zeros(len(self._levels))
        self._zones = Zones(self._grid)

    def count(self, urgency: str | None, progress: Progress) -> None:
        """Walk the blocks; write the urgency raster on the way if it is asked for."""
        steps = Stages(progress, (1, 4))
        looking = steps.stage("Looking for what was not seen")
        self._unseen = Unseen(self._classes, looking) if self._classes else None
        joining = steps.stage()
        with ExitStack() as stack:
            sink = None
            if urgency:
                sink = stack.enter_context(
                    RasterSink(
                        urgency,
                        self._grid,
                        count=len(BANDS),
                        dtype="float32",
                        nodata=NODATA,
                        descriptions=BANDS,
                    )
                )
            windows = list(blocks(self._grid.width, self._grid.height, BLOCK))
            for index, window in enumerate(windows):
                cells, share = self._count_block(window)
                if sink:
                    sink.write(window, _bands(cells, share, window))
                joining.update(index + 1, len(windows))

    def _count_block(self, window: Window) -> tuple[Cells, npt.NDArray[np.float64]]:
        grid = self._grid.crop(window)
        share = _share_of(self._area, grid)
        place = Window(
            self._offset.col_off + window.col_off,
            self._offset.row_off + window.row_off,
            window.width,
            window.height,
        )
        near = self._tree.query(shapely.box(*grid.bounds))
        found = cover(self._inside[near], grid)
        cells, portions = allocate(
            self._people.read(place).ravel() * share,
            found,
            self._levels[near],
            self._chances[near],
        )
        self._per_building[near] += portions
        shown = np.flatnonzero((share > 0) & ((cells.people > 0) | (cells.built > 0)))
        self._mark_unseen(cells, shown, grid)
        self._zones.add(window, shown, cells, cell_areas_m2(grid).ravel())
        return cells, share

    def _mark_unseen(self, cells: Cells, shown: npt.NDArray[np.intp], grid: Grid) -> None:
        """Tell the cells that were mostly not seen, for cloud or no-data."""
        if self._unseen is None or not len(shown):
            return
        assessed = clip(cell_boxes(shown, grid), self._area)
        cells.doubt(shown[self._unseen.mostly(assessed, grid.crs)])

    def write(self, places: dict[str, str]) -> None:
        """Write zones and buildings, and the styles with their class breaks."""
        limits = breaks(self._zones.positive(), self._request.classification)
        if "zones" in places:
            zones = self._zones.polygons(limits, self._request.ranking)
            write_product(places["zones"], "zones", zones, "zones", legend(limits))
        if "urgency" in places:
            attach_style(places["urgency"], "urgency", values=legend(limits))
        if "people" in places:
            people = self._with_people()
            write_product(
                places["people"], "buildings", people, "buildings",
                progress=self._progress, seen_in=self._request.buildings,
            )  # fmt: skip

    def _with_people(self) -> Polygons:
        outside = shapely.is_empty(self._inside)
        people = np.ma.masked_array(self._per_building, outside)
        fields = self._buildings.fields
        joined = join_columns({"people": people}, fields)
        in_order = {name: joined[name] for name in (*fields, *joined) if name in joined}
        return Polygons(self._buildings.geometries, self._buildings.crs, in_order)

    def result(self) -> RescueUrgencyResult:
        """Return the figures of the run."""
        one, two, three, four, unknown = (float(value) for value in self._zones.by_level)
        request = self._request
        return RescueUrgencyResult(
            zones=request.zones,
            urgency=request.urgency,
            people=request.people,
            people_total=float(self._zones.people),
            people_by_level=(one, two, three, four),
            people_unknown=unknown,
            people_without_building=float(self._zones.without_building),
            zone_count=len(self._zones),
            places=places_of(self._zones.urgent(TOP, self._request.ranking)),
        )


def _share_of(area: shapely.Geometry, grid: Grid) -> npt.NDArray[np.float64]:
    """Return the share of each cell that lies in the area, shape (cells,)."""
    one: Geometries = np.array([area], dtype=object)
    found = cover(one, grid)
    share = np.bincount(found.cell, found.share, minlength=grid.width * grid.height)
    return share.astype(np.float64)


def _bands(cells: Cells, share: npt.NDArray[np.float64], window: Window) -> npt.NDArray[np.float32]:
    bands = np.stack([cells.urgency, cells.people, cells.severity])
    bands[:, share == 0] = np.nan
    shape = (len(bands), int(window.height), int(window.width))
    return np.where(np.isnan(bands), NODATA, bands).astype(np.float32).reshape(shape)
