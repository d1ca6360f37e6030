"""Building by building: footprints and a class raster in, a damage level per building out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import InputError, ParameterError
from ..files import final_of
from ..naming import counted
from ..progress import Progress
from ..raster.grid import Grid, describe, name_of, reproject_bounds
from ..raster.placement import open_placed, source_of
from ..requests import SEEN_ENOUGH, UNKNOWN, AssessBuildings
from ..results import AssessBuildingsResult
from ..sentences import say, say_counted
from ..vector.copies import counted_once
from ..vector.geometry import areas_m2
from ..vector.io import Polygons, layer_bounds, read_polygons, without_geometry
from ..vector.product import write_product
from ..vector.reviews import with_reviews
from .counting import Tally, tally
from .decision import Shares, expected_levels, judging_of, mean_shares, rounded
from .levels import EXPECTED, IN_WORDS, ROUND, building_levels
from .table import assessed_columns, join_columns, levels_of

LAYER = "buildings"


def run(
    request: AssessBuildings, progress: Progress, reviewed: Sequence[str | None] = ()
) -> AssessBuildingsResult:
    """Give every building the level of the pixels inside it.

    Args:
        request: what to assess.
        progress: told about each step.
        reviewed: files whose reviews count too, beside those in the file that is replaced.

    Raises:
        InputError: an input cannot be read, or no footprint lies on the raster.
        ParameterError: the rule or the unknown share makes no sense.
        OutputError: the buildings cannot be written.
    """
    grid = open_classes(request.damage_class)
    footprints = footprints_on(request.footprints, grid, progress)
    assessed = assess_polygons(request, footprints, progress)
    # Before the figures are drawn up: a person's level counts in them.
    assessed = with_reviews(assessed, (final_of(request.buildings), *reviewed))
    write_product(request.buildings, LAYER, assessed, "buildings", progress=progress)
    return _summary(request.buildings, assessed)


def assess_polygons(request: AssessBuildings, footprints: Polygons, progress: Progress) -> Polygons:
    """Return footprints with the columns of assessed buildings.

    Args:
        request: class raster, level probabilities and rule.
        footprints: in the class raster's CRS.
        progress: told after each block of the raster.

    Raises:
        InputError: the level probabilities do not fit the class raster.
        ParameterError: the rule, the unknown share or the confidence makes no sense.
    """
    if not 0 <= request.review_below <= 1:
        raise ParameterError(
            say(
                "‹review_below› is {review_below}: choose 0 to 1.",
                review_below=request.review_below,
            )
        )
    judge, doubt = judging_of(request)
    if doubt:
        progress.warn(doubt)
    _tell_rule(request, progress)
    found = tally(request.damage_class, request.levels, footprints.geometries, progress)
    levels = building_levels(found.counts, request.rule, request.max_unknown)
    areas = areas_m2(footprints.geometries, footprints.crs)
    shares, sentence = judge(mean_shares(found.probability, levels != UNKNOWN))
    if sentence:
        progress.log(sentence)
    if request.rule == EXPECTED:
        told = np.isfinite(shares).all(axis=1)
        levels[told] = expected_levels(shares[told], judge.decision.thresholds)
    shares = rounded(shares)
    confidence = _confidence(found, levels, shares)
    incomplete = found.cut | (found.share_seen < SEEN_ENOUGH)
    if incomplete.any():
        which = counted(int(incomplete.sum()), "building is", "buildings are")
        progress.log(
            say(
                "{which} partly unseen, or cut by the edge of what was seen, and marked for a"
                " person's review.",
                which=which,
            )
        )
    columns = assessed_columns(
        areas,
        levels,
        found.counts,
        confidence,
        shares=shares,
        share_seen=found.share_seen,
        doubtful=incomplete | (np.nan_to_num(confidence) < request.review_below),
    )
    columns = join_columns(columns, footprints.fields)
    return Polygons(footprints.geometries, footprints.crs, columns)


def open_classes(path: str) -> Grid:
    """Return the grid of a damage class raster.

    Raises:
        InputError: it cannot be opened, is not georeferenced, or is not a class raster.
    """
    with open_placed(path) as dataset:
        grid, kind, count = Grid.of(dataset), dataset.dtypes[0], source_of(dataset).count
    if count != 1 or np.dtype(kind).kind not in "iu":
        raise InputError(
            say(
                "'{path}' is not a damage class raster: choose one band of whole numbers, 0 no"
                " building, 1 to 4 levels, 255 unknown.",
                path=path,
            )
        )
    return grid


def footprints_on(path: str, grid: Grid, progress: Progress) -> Polygons:
    """Return the footprints that touch the raster, in its CRS, in the order of what is assessed.

    Raises:
        InputError: they cannot be read, or none touches it.
    """
    bounds, crs, total = layer_bounds(path)
    if total == 0:
        progress.log(say("'{path}' holds no footprints: the result is an empty layer.", path=path))
    near = read_polygons(path, to_crs=grid.crs, bounds=grid.bounds)
    touching = shapely.intersects(near.geometries, shapely.box(*grid.bounds))
    if total and not touching.any() and without_geometry(path) == total:
        raise InputError(
            say("No feature of '{path}' has a geometry: choose building polygons.", path=path)
        )
    if total and not touching.any():
        if shapely.box(*reproject_bounds(bounds, crs, grid.crs)).intersects(
            shapely.box(*grid.bounds)
        ):
            read_polygons(path)  # of a file whose end is missing nothing touches anything
        raise InputError(
            say(
                "The footprints of '{path}' cover {bounds} ({crs}) and do not touch the raster,"
                " which covers {bounds_2} ({crs_2}): choose footprints of the same place, or"
                " correct their coordinate reference system.",
                path=path,
                bounds=describe(bounds),
                crs=name_of(crs),
                bounds_2=describe(grid.bounds),
                crs_2=name_of(grid.crs),
            )
        )
    _tell_left_out(path, near, total - int(touching.sum()), progress)
    fields = {name: column[touching] for name, column in near.fields.items()}
    return counted_once(Polygons(near.geometries[touching], near.crs, fields), path, progress)


def _tell_left_out(path: str, near: Polygons, missing: int, progress: Progress) -> None:
    """Tell why some of a layer's features are not among those on the raster."""
    others = near.dropped - near.unplaced
    if others:
        progress.log(
            say_counted(
                others,
                "{n:,} feature of '{path}' is no polygon and was left out.",
                "{n:,} features of '{path}' are no polygons and were left out.",
                path=path,
            )
        )
    # A reading of what touches a box passes over what has no place at all.
    nowhere = max(without_geometry(path), near.unplaced) if missing > others else 0
    if nowhere:
        progress.warn(
            say_counted(
                nowhere,
                "{n:,} feature of '{path}' has no geometry, or coordinates that are no place, and"
                " was left out.",
                "{n:,} features of '{path}' have no geometry, or coordinates that are no place,"
                " and were left out.",
                path=path,
            )
        )
    if (away := missing - others - nowhere) > 0:
        progress.log(
            say_counted(
                away,
                "{n:,} footprint of '{path}' lies off the raster and was left out.",
                "{n:,} footprints of '{path}' lie off the raster and were left out.",
                path=path,
            )
        )


def _tell_rule(request: AssessBuildings, progress: Progress) -> None:
    rule, without = request.rule, ""
    if rule == EXPECTED and request.levels is None:
        rule, without = ROUND, ", since the rule expected needs level probabilities"
    if rule in IN_WORDS:
        progress.log(
            say(
                "Every building gets {in_words}{without}.", in_words=IN_WORDS[rule], without=without
            )
        )


def _confidence(
    found: Tally, levels: npt.NDArray[np.uint8], shares: Shares
) -> npt.NDArray[np.float64]:
    """Return how sure the building's level is, 0..1; NaN where the level is unknown.

    With level probabilities: that of the building's own level. Without: the share of judged pixels
    that hold this very level, the vote behind it.
    """
    judged = found.counts[:, 1:5].sum(axis=1)
    known = np.flatnonzero(levels != UNKNOWN)
    own = levels[known].astype(int) - 1
    confidence = np.full(len(levels), np.nan)
    if found.probability is not None:
        confidence[known] = shares[known, own]
    else:
        confidence[known] = found.counts[known, own + 1] / judged[known]
    return confidence


def _summary(path: str, assessed: Polygons) -> AssessBuildingsResult:
    areas, levels = assessed.fields["area_m2"], levels_of(assessed.fields)
    none, minor, major, destroyed, unknown = (levels == level for level in (1, 2, 3, 4, UNKNOWN))
    kinds = (none, minor, major, destroyed)
    count = tuple(int(kind.sum()) for kind in kinds)
    area = tuple(float(areas[kind].sum()) for kind in kinds)
    return AssessBuildingsResult(
        buildings=path,
        building_count=len(levels),
        count=(count[0], count[1], count[2], count[3]),
        count_unknown=int(unknown.sum()),
        area_m2=(area[0], area[1], area[2], area[3]),
        area_unknown_m2=float(areas[unknown].sum()),
    )
