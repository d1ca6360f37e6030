"""How well alignment finds shifts that are known, and what it does to a real pair.

    .venv/bin/python scripts/measure_alignment.py [--side PIXELS] [--joplin FOLDER] [--pairs FOLDER]
        [--keep FOLDER]

Practice scenes are drawn without their own misregistration and moved by a known displacement. The
error is what is left against that displacement, over the whole image, not what the tool reports.
Joplin has no known displacement: there only the tool's own distances are printed. Real pairs
without a place on the ground (`*_pre_disaster.png`, `*_post_disaster.png`) are taken for 0.5 m;
each is aligned as it is, and once more with the image after moved by 10 px: that movement must come
out of the difference of both fields.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import package

package.load()

import cv2  # noqa: E402
import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from affine import Affine  # noqa: E402
from aftermap.core.engine import jobs  # noqa: E402
from aftermap.core.pairing.tiles import Images, grid_of, measure_pair  # noqa: E402
from aftermap.core.practice.render import Renderer, Scene, misregistration  # noqa: E402
from aftermap.core.progress import Silent  # noqa: E402
from aftermap.core.raster.grid import Grid  # noqa: E402
from aftermap.core.raster.sink import RasterSink  # noqa: E402
from aftermap.core.requests import AlignPair  # noqa: E402
from aftermap.core.results import AlignPairResult  # noqa: E402
from rasterio.crs import CRS  # noqa: E402
from rasterio.merge import merge  # noqa: E402
from rasterio.windows import Window  # noqa: E402

from measure_clouds import paint  # noqa: E402

GSD, MARGIN, SEEDS = 0.5, 96, (1, 2)
UTM, CORNER = CRS.from_epsg(32637), (290_000.0, 4_100_000.0)

TALL, LEAN = 10.0, 0.35
"""Metres from which a building counts as tall, and metres that its roof moves per metre of height
(19 degrees between both views)."""

HEADER = (
    "| case (scene) | true, px | error, px: median | 95 % | before, m | after, m | moved | s/Mpx |"
    "\n|---|---|---|---|---|---|---|---|"
)

REAL = (
    "\n| real pair | before, m | after, m | moved | 10 px more: before, m | after, m | moved"
    " | error of the 10 px, px |\n|---|---|---|---|---|---|---|---|"
)

EVERY = 4
"""Pixels from one place where the error is taken to the next."""


@dataclass(frozen=True)
class Case:
    """What is done to the image after.

    Args:
        name: for the table.
        shift: pixels to the right and down, on the average along a diagonal.
        degrees: of rotation about the middle.
        bent: keep the scene's own smooth misregistration.
        season: another season and time of day.
        lean: move the roofs of tall buildings.
        clouds: share of the image.
    """

    name: str
    shift: float = 0.0
    degrees: float = 0.0
    bent: bool = False
    season: bool = False
    lean: bool = False
    clouds: float = 0.0

    def matrix(self, side: int) -> Affine:
        """Return where content goes, in pixels of the image."""
        along = self.shift * np.array([0.8, -0.6])
        turned = Affine.rotation(self.degrees, (side / 2, side / 2))
        return Affine.translation(*along) * turned


CASES = (
    Case("nothing"),
    *(Case(f"{shift:g} px", shift) for shift in (0.5, 1, 2, 5, 10, 20)),
    Case("own bend", bent=True),
    Case("0.5°", degrees=0.5),
    Case("1°", degrees=1.0),
    Case("5 px, 2°", 5, 2.0),
    Case("5 px, roofs lean", 5, lean=True),
    Case("5 px, other season", 5, season=True),
    Case("5 px, 30 % cloud", 5, clouds=0.3),
    Case("5 px, 1°, all of it", 5, 1.0, season=True, lean=True, clouds=0.3),
)


@cache
def scene_of(seed: int, side: int, season: bool) -> tuple[Scene, np.ndarray, np.ndarray]:
    """Draw a scene with a margin: before and after, (3, h, w), the latter misregistered."""
    wide = side + 2 * MARGIN
    scene = Scene.make(seed, wide, wide, GSD, 0.5)
    if season:
        low = replace(
            scene.after, azimuth=np.radians(255), elevation=np.radians(28), dryness=1.0, haze=35.0
        )
        scene = replace(scene, after=low)
    renderer, whole = Renderer(scene), Window(0, 0, wide, wide)
    return scene, renderer.pre(whole), renderer.post(whole)


def sources(case: Case, side: int, seed: int) -> np.ndarray:
    """Return where each pixel of the image after comes from in the drawn one, (h, w, 2)."""
    rows, columns = np.mgrid[:side, :side] + 0.5
    place = np.stack(~case.matrix(side) * (columns, rows), axis=-1) + MARGIN - 0.5
    if case.bent:
        return place
    bend = misregistration(Window(0, 0, side + 2 * MARGIN, side + 2 * MARGIN), seed)
    bend = bend.astype(np.float32)
    start = place
    for _ in range(3):
        place = start - cv2.remap(bend, *np.moveaxis(place.astype(np.float32), -1, 0), 1)
    return place


def truth(case: Case, side: int, seed: int) -> np.ndarray:
    """Return where content of the image before lies in the image after, (h, w, 2) in pixels."""
    rows, columns = np.mgrid[:side, :side] + 0.5
    moved = np.stack(case.matrix(side) * (columns, rows), axis=-1)
    if not case.bent:
        return moved - np.stack([columns, rows], axis=-1)
    bend = misregistration(Window(MARGIN, MARGIN, side, side), seed).astype(np.float32)
    place = np.stack([columns, rows], axis=-1) - 0.5
    found = np.zeros_like(place)
    for _ in range(3):
        maps = np.moveaxis((place + found).astype(np.float32), -1, 0)
        found = -cv2.remap(bend, *maps, 1, None, cv2.BORDER_REPLICATE)
    return found


def lean(image: np.ndarray, scene: Scene) -> np.ndarray:
    """Return the image with the roofs of tall buildings moved to the left and up."""
    leaning = image.transpose(1, 2, 0).copy()
    for building in scene.town.buildings:
        if building.height < TALL:
            continue
        corners = np.array(building.outline.exterior.coords) / scene.gsd
        roof = np.zeros(leaning.shape[:2], np.uint8)
        cv2.fillPoly(roof, [np.rint(corners).astype(np.int32)], 1)
        away = building.height * LEAN / scene.gsd * np.array([-0.8, -0.6])
        moving = np.float32([[1, 0, away[0]], [0, 1, away[1]]])
        size = image.shape[:0:-1]
        moved = cv2.warpAffine(image.transpose(1, 2, 0), moving, size)
        wall = np.uint8(0.6 * leaning[roof > 0].mean(axis=0)) if roof.any() else 0
        leaning[roof > 0] = wall
        there = cv2.warpAffine(roof, moving, size) > 0
        leaning[there] = moved[there]
    return leaning.transpose(2, 0, 1)


def draw(case: Case, side: int, seed: int, folder: Path) -> tuple[str, str]:
    """Write the pair of a case."""
    scene, before, after = scene_of(seed, side, case.season)
    if case.lean:
        after = lean(after, scene)
    maps = np.moveaxis(sources(case, side, seed).astype(np.float32), -1, 0)
    after = cv2.remap(np.ascontiguousarray(after.transpose(1, 2, 0)), *maps, cv2.INTER_CUBIC)
    after = np.ascontiguousarray(after.transpose(2, 0, 1))
    if case.clouds:
        after = paint(after, case.clouds, seed)[0]
    inner = np.s_[:, MARGIN : MARGIN + side, MARGIN : MARGIN + side]
    return write(folder / "pre.tif", before[inner]), write(folder / "post.tif", after)


def write(path: Path, image: np.ndarray) -> str:
    """Write an image (3, h, w) somewhere on the ground."""
    corner = Affine(GSD, 0, CORNER[0], 0, -GSD, CORNER[1])
    grid = Grid(UTM, corner, image.shape[2], image.shape[1])
    with RasterSink(str(path), grid, count=3) as sink:
        sink.write(grid.window, np.ascontiguousarray(image))
    return str(path)


def left_over(pre: str, post: str, true: np.ndarray, improved: bool) -> np.ndarray:
    """Return the lengths of what is left of a true displacement, in pixels, where both have data.

    What is measured is the field that the output was moved by; none if it was passed on.
    """
    found = found_in(pre, post) if improved else None
    found = np.zeros_like(true) if found is None else found
    rows, columns = np.mgrid[: true.shape[0], : true.shape[1]]
    place = true + np.stack([columns, rows], axis=-1)
    shown = ((place >= 0) & (place < np.array(true.shape[1::-1]))).all(axis=-1)
    return np.hypot(*np.moveaxis(true - found, -1, 0))[::EVERY, ::EVERY][shown[::EVERY, ::EVERY]]


def found_in(pre: str, post: str) -> np.ndarray | None:
    """Return the field that alignment finds, (h, w, 2) in pixels; None if it finds none."""
    images = Images(pre, post, (1, 2, 3), (1, 2, 3))
    grid = grid_of(images)
    with tempfile.TemporaryDirectory() as folder:
        field = measure_pair(images, grid, None, folder, Silent()).field
    return None if field is None else field.over(grid.window)


def align(pre: str, post: str, folder: Path) -> tuple[AlignPairResult, float]:
    """Align a pair, and return the result and the seconds per megapixel."""
    request = AlignPair(pre, post, str(folder / "aligned.tif"), str(folder / "residuals.gpkg"))
    started = time.perf_counter()
    result = jobs.run(request, Silent())
    seconds = time.perf_counter() - started
    with rasterio.open(pre) as dataset:
        return result, seconds / (dataset.width * dataset.height / 1e6)


def rows(side: int, keep: Path) -> Iterator[str]:
    """Yield a row of the table per case and scene."""
    for case in CASES:
        for seed in SEEDS:
            folder = keep / f"{CASES.index(case)}_{seed}"
            folder.mkdir(parents=True, exist_ok=True)
            pre, post = draw(case, side, seed, folder)
            result, pace = align(pre, post, folder)
            true = truth(case, side, seed)
            error = left_over(pre, post, true, result.improved)
            length = np.median(np.hypot(true[..., 0], true[..., 1]))
            yield (
                f"| {case.name} ({seed}) | {length:.2f} | {np.median(error):.2f}"
                f" | {np.quantile(error, 0.95):.2f} | {distances(result)} | {pace:.1f} |"
            )


def distances(result: AlignPairResult) -> str:
    """Return the tool's own distances and whether it moved the image, as cells of a table."""
    told = (result.residual_before_m, result.residual_after_m)
    before, after = ("–" if value is None else f"{value:.2f}" for value in told)
    return f"{before} | {after} | {'yes' if result.improved else 'no'}"


def joplin(source: Path, folder: Path) -> str:
    """Align the real pair, and return a row of its table."""
    paths = []
    for name in ("pre", "post"):
        paths.append(str(folder / f"joplin_{name}.tif"))
        merge(sorted((source / name).glob("*.tif")), dst_path=paths[-1])
    result, pace = align(*paths, folder)
    print(f"\n{result.verdict}", file=sys.stderr)
    return f"| Joplin | {distances(result)} | {pace:.1f} |"


def real(source: Path, folder: Path) -> Iterator[str]:
    """Yield a row per real pair: as it is, and what becomes of 10 pixels more."""
    more = np.float32([[1, 0, 8], [0, 1, -6]])
    for first in sorted(source.rglob("*_pre_disaster.png")):
        images = [cv2.imread(str(first.with_name(first.name.replace("_pre_", name))))[..., ::-1]
                  for name in ("_pre_", "_post_")]  # fmt: skip
        moved = cv2.warpAffine(images[1], more, images[1].shape[1::-1], flags=cv2.INTER_CUBIC)
        pre, post, further = (
            write(folder / f"{name}.tif", image.transpose(2, 0, 1))
            for name, image in zip(("pre", "post", "moved"), (*images, moved))
        )
        fields = found_in(pre, post), found_in(pre, further)
        error = "–"
        if fields[0] is not None and fields[1] is not None:
            left = np.hypot(*np.moveaxis(fields[1] - fields[0] - more[:, 2], -1, 0))
            error = f"{np.median(left):.2f}"
        told = [distances(align(pre, path, folder)[0]) for path in (post, further)]
        yield f"| {first.stem.removesuffix('_pre_disaster')} | {told[0]} | {told[1]} | {error} |"


def main(arguments: argparse.Namespace) -> None:
    """Print the tables as Markdown."""
    with tempfile.TemporaryDirectory() as scratch:
        keep = arguments.keep or Path(scratch)
        print(HEADER)
        for row in rows(arguments.side, keep):
            print(row, flush=True)
        if arguments.joplin:
            print("\n| real pair | before, m | after, m | moved | s/Mpx |\n|---|---|---|---|---|")
            print(joplin(arguments.joplin, keep))
        if arguments.pairs:
            print(REAL)
            for row in real(arguments.pairs, keep):
                print(row, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure alignment.")
    parser.add_argument("--side", type=int, default=1024)
    parser.add_argument("--joplin", type=Path)
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--keep", type=Path)
    main(parser.parse_args())
