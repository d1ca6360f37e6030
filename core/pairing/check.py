"""Whether two images can be compared, and what stands in the way."""

from __future__ import annotations

import tempfile

import numpy as np
import numpy.typing as npt

from ..progress import Progress, Silent, Stages
from ..raster.colours import ASSUMED, bands_of
from ..raster.environment import gdal
from ..raster.grid import Grid
from ..raster.same import same_scene
from ..raster.sink import RasterSink
from ..raster.source import ImageSource, open_image, overlaps
from ..requests import CheckPair
from ..results import CheckPairResult
from ..sentences import joined, say
from . import clouds
from .check_report import VERDICTS, Seen, write_report
from .distance import Distance
from .facts import File, Masks
from .look import Look, look_at
from .tiles import Images, measure_pair

GOOD, ALIGN, UNUSABLE = "good", "usable with alignment", "not usable"

TOLERATED = 1.0
"""Metres of shift that do no harm: about two pixels of the network."""

COARSE, TOO_COARSE = 1.0, 2.0
"""Metres per pixel from which houses are found badly, and not at all."""

UNLIKE = 2.5
"""Ratio of pixel sizes from which the finer image shows what the other cannot."""

SAME = say("Both show the very same pixels: choose an image from before and another from after.")

LEAST_OVERLAP, SMALL_OVERLAP = 0.01, 0.9
MUCH_CLOUD, SOME_CLOUD = 0.6, 0.02

Bytes = npt.NDArray[np.uint8]


def run(request: CheckPair, progress: Progress) -> CheckPairResult:
    """Look at a pair; write the report and the mask if asked for.

    Raises:
        InputError: an image cannot be used at all.
        OutputError: a result cannot be written.
    """
    files = File.of(request.pre), File.of(request.post)
    with gdal(), open_image(request.pre, request.pre_bands, progress=progress) as pre:
        if not overlaps(files[1].grid, pre.grid):
            return _apart(request, files, progress)
        after = open_image(request.post, request.post_bands, pre.grid, progress=progress)
        with after as post:
            return _compare(request, files, pre, post, progress)


def _compare(
    request: CheckPair,
    files: tuple[File, File],
    pre: ImageSource,
    post: ImageSource,
    progress: Progress,
) -> CheckPairResult:
    stages = Stages(progress, (3, 2))
    look = look_at(pre, post, stages.stage())
    distance = _distance(request, pre.grid, stages.stage("Comparing the images"))
    before, after = look.pre.coarse, look.post.coarse
    masks = Masks(clouds.find(before, after, look.cell), clouds.find(after, before, look.cell))
    if request.mask:
        _write_mask(request.mask, look.cells, masks.joint)
    shift = distance.metres if distance.matched else None
    verdict, reasons = judge(files, look, masks, shift)
    if same_scene((request.pre,), request.pre_bands, (request.post,), request.post_bands):
        verdict, reasons = UNUSABLE, [SAME]
    reasons += _bands_taken(request)
    result = CheckPairResult(
        verdict=verdict,
        reasons=tuple(reasons),
        report=request.report,
        mask=request.mask,
        overlap=look.overlap,
        cloud_pre=masks.share(masks.pre),
        cloud_post=masks.share(masks.post),
        unknown_share=float((masks.joint != clouds.USABLE).mean()),
        gsd_pre=files[0].gsd,
        gsd_post=files[1].gsd,
        shift_m=shift,
        reliability=distance.reliability,
        days=_days(files),
    )
    if request.report:
        write_report(request.report, files, Seen(look, masks, distance), result)
    _tell(result, progress)
    return result


def _bands_taken(request: CheckPair) -> list[str]:
    """Return a sentence for each image of which other bands than the first three are read."""
    pairs = {
        say("before"): (request.pre, request.pre_bands),
        say("after"): (request.post, request.post_bands),
    }
    taken = {when: bands_of(*pair, Silent()) for when, pair in pairs.items()}
    return [
        say(
            "Bands {bands}, {bands_2} and {bands_3} of the image {when} are read as red, green and"
            " blue, as {pairs}.",
            bands=bands[0],
            bands_2=bands[1],
            bands_3=bands[2],
            when=when,
            pairs=say("chosen") if pairs[when][1] else say("it declares"),
        )
        for when, bands in taken.items()
        if bands != ASSUMED
    ]


def _distance(request: CheckPair, grid: Grid, progress: Progress) -> Distance:
    """Measure how far both lie apart, as alignment does."""
    images = Images(request.pre, request.post, request.pre_bands, request.post_bands)
    with tempfile.TemporaryDirectory(prefix="aftermap-") as folder:
        return Distance.of(measure_pair(images, grid, None, folder, progress), grid)


def _tell(result: CheckPairResult, progress: Progress) -> None:
    """Say the verdict last; louder than all else, if there is something to do."""
    tell = progress.log if result.verdict == GOOD else progress.warn
    verdict = say("Verdict: {verdict}.", verdict=VERDICTS[result.verdict])
    tell(joined(" ", [verdict, *result.reasons]))


def judge(
    files: tuple[File, File], look: Look, masks: Masks, shift: float | None
) -> tuple[str, list[str]]:
    """Return the verdict, and a sentence for each thing that is worth knowing.

    Args:
        files: what both files say of themselves.
        look: what they show.
        masks: what cannot be judged.
        shift: metres between both images' content; None if unknown.
    """
    fatal, reasons = _fatal(files, look, masks), _remarks(files, look, masks)
    if shift is None:
        moved = say(
            "The shift between both could not be measured: compare them with your own eyes."
        )
    elif shift > TOLERATED:
        moved = say(
            "The image after lies {shift:.2f} m from the image before: run Align pair.",
            shift=shift,
        )
    else:
        moved = say(
            "The image after lies {shift:.2f} m from the image before, which does no harm.",
            shift=shift,
        )
    if fatal:
        return UNUSABLE, [*fatal, *reasons]
    needs = shift is None or shift > TOLERATED
    return ALIGN if needs else GOOD, [moved, *reasons]


def _fatal(files: tuple[File, File], look: Look, masks: Masks) -> list[str]:
    days = _days(files)
    cloud = masks.share(masks.post)
    checks = {
        say(
            "Only {overlap:.1%} of the image before is in both: choose two of one place.",
            overlap=look.overlap,
        ): (look.overlap < LEAST_OVERLAP),
        say(
            "{cloud:.0%} of the image after is cloud, shadow or glare: look for another one.",
            cloud=cloud,
        ): (cloud > MUCH_CLOUD),
        say(
            "Pixels of {most:.1f} m show no single houses: look for a finer image.",
            most=max(file.gsd for file in files),
        ): max(file.gsd for file in files) > TOO_COARSE,
        say("The image after was taken before the image before: swap them."): (
            days is not None and days < 0
        ),
    }
    return [sentence for sentence, holds in checks.items() if holds]


def _remarks(files: tuple[File, File], look: Look, masks: Masks) -> list[str]:
    sizes = sorted(file.gsd for file in files)
    checks = {
        say(
            "It covers {overlap:.0%} of the image before; the rest will be unknown.",
            overlap=look.overlap,
        ): (look.overlap < SMALL_OVERLAP),
        say(
            "{share:.0%} of it is cloud, shadow or glare: give the mask to the other algorithms,"
            " and those parts will be unknown.",
            share=masks.share(masks.post),
        ): masks.share(masks.post) > SOME_CLOUD,
        say(
            "{share:.0%} of the image before is cloud, shadow or glare.",
            share=masks.share(masks.pre),
        ): (masks.share(masks.pre) > SOME_CLOUD),
        say("Pixels of {sizes:.1f} m are coarse: expect fewer houses.", sizes=sizes[1]): sizes[1]
        > COARSE,
        say(
            "Pixel sizes differ much ({sizes:.2f} and {sizes_2:.2f} m): the coarser one limits"
            " what is seen.",
            sizes=sizes[0],
            sizes_2=sizes[1],
        ): sizes[1] > UNLIKE * sizes[0],
    }
    notes = [file.note for file in files if file.note]
    return [sentence for sentence, holds in checks.items() if holds] + notes


def _apart(request: CheckPair, files: tuple[File, File], progress: Progress) -> CheckPairResult:
    """Return the verdict on images of two places."""
    reason = say("They show different places: choose two images of one place.")
    result = CheckPairResult(
        UNUSABLE, (reason,), request.report, None, 0.0, 0.0, 0.0, 1.0,
        files[0].gsd, files[1].gsd, None, 0.0, _days(files),
    )  # fmt: skip
    if request.report:
        write_report(request.report, files, None, result)
    _tell(result, progress)
    return result


def _days(files: tuple[File, File]) -> int | None:
    """Return the days from the image before to the image after; None if a capture is unknown."""
    before, after = (file.date for file in files)
    if not (before and after and before.is_capture and after.is_capture):
        return None
    return (after.day - before.day).days


def _write_mask(path: str, cells: Grid, mask: Bytes) -> None:
    with RasterSink(
        path, cells, palette=clouds.PALETTE, descriptions=["unusable"], style="unusable"
    ) as sink:
        sink.write(cells.window, mask)
