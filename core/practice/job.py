"""The practice scene as a job: images, truth and population as georeferenced files."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine

from ..buildings.table import assessed_columns
from ..errors import ParameterError
from ..files import whole_file
from ..inference.classes import class_sink
from ..progress import Progress
from ..raster.environment import gdal
from ..raster.grid import Grid, blocks
from ..raster.sink import RasterSink
from ..requests import PracticeScene
from ..results import PracticeSceneResult
from ..sentences import say
from ..vector.geometry import Geometries, areas_m2
from ..vector.io import Polygons
from ..vector.product import write_product
from .census import count_people, write_population
from .render import Renderer, Scene

ISLAHIYE = CRS.from_epsg(32637)
CORNER = (290_000.0, 4_100_000.0)
"""Upper left corner of the scene: by Islahiye, Türkiye, in UTM zone 37N."""

TILE = 512


def run(request: PracticeScene, progress: Progress) -> PracticeSceneResult:
    """Draw the scene and write what is asked for; all of it appears together.

    Raises:
        ParameterError: a size, ground sampling distance or share that makes no sense.
        OutputError: an output cannot be written.
    """
    _check(request)
    grid = Grid(
        ISLAHIYE,
        Affine(request.gsd, 0, CORNER[0], 0, -request.gsd, CORNER[1]),
        request.width,
        request.height,
    )
    progress.update(0, 1, "Planning the town")
    scene = Scene.make(request.seed, request.width, request.height, request.gsd, request.severity)
    inside = _inside(scene)
    people = count_people(scene.town, grid, request.gsd)
    with gdal(), ExitStack() as stack:
        _draw(request, scene, grid, stack, progress)
        if request.truth:
            truth = stack.enter_context(whole_file(request.truth))
            write_product(truth, "truth", _truth(scene, grid, inside), "truth", progress=progress)
        if request.population:
            write_population(stack.enter_context(whole_file(request.population)), people, grid)
    levels = scene.levels[inside]
    none, minor, major, destroyed = (int((levels == level).sum()) for level in range(1, 5))
    return PracticeSceneResult(
        pre=request.pre,
        post=request.post,
        truth=request.truth,
        damage_class=request.damage_class,
        population=request.population,
        count=(none, minor, major, destroyed),
        people_total=float(people.astype(np.float32).sum(dtype=np.float64)),
    )


def _check(request: PracticeScene) -> None:
    if min(request.width, request.height) < 64:
        raise ParameterError("‹width› or ‹height› is less than 64 pixels: choose a larger size.")
    if not 0.05 <= request.gsd <= 5:
        raise ParameterError(
            say("‹gsd› is {gsd} m: choose a value from 0.05 to 5.", gsd=request.gsd)
        )
    if not 0 <= request.severity <= 1:
        raise ParameterError(
            say("‹severity› is {severity}: choose a share from 0 to 1.", severity=request.severity)
        )


def _inside(scene: Scene) -> npt.NDArray[np.bool_]:
    """Return which buildings lie in the scene, at least in part."""
    box = shapely.box(0, 0, scene.town.width, scene.town.height)
    inside: npt.NDArray[np.bool_] = shapely.area(shapely.intersection(_outlines(scene), box)) > 0
    return inside


def _outlines(scene: Scene) -> Geometries:
    outlines: Geometries = np.empty(len(scene.town.buildings), dtype=object)
    outlines[:] = [building.outline for building in scene.town.buildings]
    return outlines


def _draw(
    request: PracticeScene, scene: Scene, grid: Grid, stack: ExitStack, progress: Progress
) -> None:
    renderer = Renderer(scene)
    pre, post = (
        stack.enter_context(RasterSink(path, grid, count=3)) for path in (request.pre, request.post)
    )
    classes = request.damage_class and stack.enter_context(class_sink(request.damage_class, grid))
    windows = list(blocks(grid.width, grid.height, TILE))
    for index, window in enumerate(windows):
        pre.write(window, renderer.pre(window))
        post.write(window, renderer.post(window))
        if classes:
            classes.write(window, renderer.classes(window))
        progress.update(index + 1, len(windows), "Drawing both images")


def _truth(scene: Scene, grid: Grid, inside: npt.NDArray[np.bool_]) -> Polygons:
    box = shapely.box(0, 0, scene.town.width, scene.town.height)
    cut = shapely.intersection(_outlines(scene)[inside], box)
    gsd, levels = scene.gsd, scene.levels[inside]

    def to_ground(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        scale = np.array([grid.transform.a, grid.transform.e]) / gsd
        return np.asarray(points * scale + [grid.transform.c, grid.transform.f])

    outlines = shapely.transform(cut, to_ground)
    areas = areas_m2(outlines, grid.crs)
    # The truth is known without counting: all of a building's cells are of its level.
    cells = np.zeros((len(levels), 6), np.int64)
    cells[np.arange(len(levels)), levels] = np.rint(areas / gsd**2).astype(np.int64)
    sure = np.ones(len(levels))
    columns = assessed_columns(
        areas,
        levels,
        cells,
        sure,
        shares=np.eye(4)[levels.astype(int) - 1],
        share_seen=sure,
        doubtful=np.zeros(len(levels), np.bool_),
    )
    return Polygons(outlines, grid.crs, columns)
