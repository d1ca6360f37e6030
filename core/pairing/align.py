"""Laying the image after onto the image before; never worse than it was."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from ..files import scratch_folder, whole_file
from ..naming import counted
from ..progress import Progress, Stages
from ..raster.colours import bands_of
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.same import refuse_same
from ..raster.validity import NoData
from ..requests import AlignPair
from ..results import AlignPairResult
from ..sentences import say
from .colours import Tint
from .distance import accepted, rms
from .field import FEWEST, Field, Shifts
from .moving import require_movable, tint_between, write_moved
from .residuals import write_residuals
from .shift import RELIABLE
from .tiles import KNOWN, Images, Measured, grid_of, measure, measure_pair, open_level

EXACT = 0.35
"""Pixels: what shadows and season alone make of a pair that lies right."""

GAIN = 0.1
"""Share of the distance, and pixels too, that alignment must take away to be worth it."""

THIN, SURE_GAIN = 0.25, 0.5
"""Where less than THIN of the places can be compared, the share that it must take away."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Outcome:
    """What alignment came to.

    Args:
        before: measured shifts in metres, (rows, columns, 2), NaN where none was accepted.
        after: the same of the output.
        improved: whether the output was moved.
        verdict: a sentence.
    """

    before: Floats
    after: Floats
    improved: bool
    verdict: str


def run(request: AlignPair, progress: Progress) -> AlignPairResult:
    """Measure the shifts between two images, move the second one, and measure again.

    Raises:
        InputError: an image cannot be used, or they do not overlap.
        ParameterError: the spacing is not above 0.
        OutputError: an output cannot be written.
    """
    if request.spacing is not None and request.spacing <= 0:
        raise ParameterError(
            say("‹spacing› is {spacing} m: choose a distance above 0.", spacing=request.spacing)
        )
    stages = Stages(progress, (5, 2, 3))
    with gdal(), ExitStack() as stack:
        images = Images(
            request.pre,
            request.post,
            bands_of(request.pre, request.pre_bands, progress),
            bands_of(request.post, request.post_bands, progress),
        )
        require_movable(request.post)
        grid = grid_of(images)
        refuse_same((images.pre,), images.pre_bands, (images.post,), images.post_bands)
        pixels = request.spacing and request.spacing / min(grid.gsd())
        folder = stack.enter_context(scratch_folder(request.aligned))
        measured = measure_pair(images, grid, pixels, str(folder), stages.stage())
        aligned = stack.enter_context(whole_file(request.aligned))
        unsaid = NoData(images.post_bands, progress)  # one for all, so that it says things once

        def write(chosen: Field | None, stage: Progress) -> None:
            tint = tint_between(images, grid, chosen, unsaid) if request.match_colours else Tint()
            write_moved(
                aligned, request.post, grid, chosen, unsaid=unsaid, tint=tint, progress=stage
            )

        outcome = _improve(replace(images, post=aligned), grid, measured, write, stages)
        if request.residuals:
            residuals = stack.enter_context(whole_file(request.residuals))
            write_residuals(residuals, grid, measured, outcome.before, outcome.after)
    progress.log(outcome.verdict)
    return _result(request, outcome)


def _improve(
    images: Images,
    grid: Grid,
    measured: Measured,
    write: Callable[[Field | None, Progress], None],
    stages: Stages,
) -> Outcome:
    """Write the output: moved where that brings the images closer, else as it was.

    Args:
        images: the image before, and the output.
        grid: of both.
        measured: between the image before and the input.
        write: writes the output, moved by a field or not.
        stages: two are left, for writing and for measuring.
    """
    shifts, field = measured.shifts, measured.field
    before = accepted(shifts, field, grid)
    reason = _reason_to_keep(shifts, field, before, grid)
    if field is None or reason:
        write(None, stages.stage("Passing the image on"))
        return Outcome(before, before, False, reason)
    write(field, stages.stage("Moving the image"))
    last = Stages(stages.stage(), (2, 1))
    with open_level(images, grid, 1) as level:
        moved = measure(level, shifts.layout, None, KNOWN, last.stage("Measuring the result"))
    after = accepted(moved, field, grid)
    both = ~np.isnan(before + after).any(axis=-1)
    old, new = rms(before[both]), rms(after[both])
    compared = int(both.sum())
    fewest = min(FEWEST, both.size)
    if compared < fewest or not helps(old, new, compared / shifts.seen.sum(), min(grid.gsd())):
        write(None, last.stage("Passing the image on"))
        return Outcome(before, before, False, _no_help(old, new))
    return Outcome(before, after, True, _success(rms(before), new, compared, shifts))


def helps(old: float, new: float, share: float, pixel: float) -> bool:
    """Return whether moving the image is worth it.

    Args:
        old: metres between the images before.
        new: metres between them after.
        share: of the places, 0..1, that both were measured at.
        pixel: metres.
    """
    wanted = GAIN if share >= THIN else SURE_GAIN
    return old - new >= max(wanted * old, GAIN * pixel)


def _reason_to_keep(shifts: Shifts, field: Field | None, before: Floats, grid: Grid) -> str:
    """Return why the image had better stay where it is; empty if nothing speaks for it."""
    if field is None:
        return say(
            "Too little is alike in the two images to measure a shift ({sum} of {shifts}): the"
            " image after is passed on unmoved; check that both show the same place.",
            sum=int((shifts.reliability >= RELIABLE).sum()),
            shifts=_places(shifts),
        )
    distance = rms(before)
    if distance < EXACT * min(grid.gsd()):
        return say(
            "The images already agree to {distance:.2f} m, as well as can be measured: the image"
            " after is passed on unmoved.",
            distance=distance,
        )
    return ""


def _no_help(old: float, new: float) -> str:
    return say(
        "Alignment would not bring the images closer ({old:.2f} m before, {new:.2f} m after): the"
        " image after is passed on unmoved.",
        old=old,
        new=new,
    )


def _success(old: float, new: float, compared: int, shifts: Shifts) -> str:
    return say(
        "The image after was moved: it lay {old:.2f} m from the image before and lies {new:.2f} m"
        " from it now (at {compared} of {shifts}).",
        old=old,
        new=new,
        compared=compared,
        shifts=_places(shifts),
    )


def _places(shifts: Shifts) -> str:
    return counted(int(shifts.seen.sum()), "place", "places")


def _result(request: AlignPair, outcome: Outcome) -> AlignPairResult:
    before, after = outcome.before, outcome.after
    known = ~np.isnan(before[..., 0])
    both = known & ~np.isnan(after[..., 0])
    found = bool(both.any())
    east, north = before[known].mean(axis=0) if found else (math.nan, math.nan)
    return AlignPairResult(
        aligned=request.aligned,
        residuals=request.residuals,
        residual_before_m=rms(before) if found else None,
        residual_after_m=rms(after[both]) if found else None,
        shift_x_m=float(east) if found else None,
        shift_y_m=float(north) if found else None,
        improved=outcome.improved,
        verdict=outcome.verdict,
    )
