"""Draw roofs of a scene at random, on sheets of chips that show whether they stand.

    .venv/bin/python scripts/draw_roofs.py DATA/turkey-2023 SCENE FOUND.gpkg OUT [--roofs 150]
        [--again 30]

FOUND are the buildings that *Segment footprints* finds on the image before: no judgement of damage
has a say in which roofs are drawn, and each is as likely as any other. Those on a marked collapse
are left out. OUT gets SCENE.csv (scene, id, lon, lat) and sheets of eight: before and after, north
up, 60 m across, with the outline found and ticks that point at the roof. `--again` draws that many
of the same roofs in another order, for a second look that tells how sure the first one was.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import shapely

import package

ACROSS_M, CHIP, TICK, GAP = 60.0, 270, 9, 2
COLUMNS, CHIPS = 2, 8
OUTLINE, WHITE = (255, 255, 0), (255, 255, 255)
COVERED = 0.2
"""Share of an outline under marked collapses from which on a roof is left out."""


def main(options: argparse.Namespace) -> None:
    from aftermap.core.raster.opening import open_raster
    from aftermap.core.training.scores.partly import collapses
    from aftermap.core.vector.geometry import DEGREES, transformed
    from aftermap.core.vector.io import read_polygons

    files = [options.folder / "scenes" / f"{options.scene}_{side}.jpg" for side in ("pre", "post")]
    with open_raster(str(files[0])) as scene:
        crs, transform = scene.crs, scene.transform
    marks = collapses(str(options.folder / "labels.geojson"), options.scene, crs)
    found = read_polygons(str(options.found), to_crs=crs).geometries
    roofs = draw(found[~on_any(found, marks)], options.roofs)
    numbers = np.arange(len(roofs))
    if options.again:
        numbers = np.random.default_rng(2).permutation(numbers)[: options.again]
    options.out.mkdir(parents=True, exist_ok=True)
    images = [cv2.imread(str(file)) for file in files]
    stem = options.scene + ("-again" if options.again else "")
    for sheet, some in enumerate(np.split(numbers, range(CHIPS, len(numbers), CHIPS)), 1):
        pairs = [chip_pair(images, transform, roofs[one], f"{one + 1}") for one in some]
        cv2.imwrite(str(options.out / f"{stem}-{sheet:02}.png"), joined(pairs))
    places = shapely.get_coordinates(transformed(shapely.point_on_surface(roofs), crs, DEGREES))
    write_places(options.out / f"{stem}.csv", options.scene, numbers, places)
    print(f"{len(numbers)} roofs of {len(found)} buildings: {options.out}")


def on_any(roofs: Any, marks: Any) -> Any:
    """Tell which roofs lie on a mark, by the point that is judged or with much of their outline."""
    marked = shapely.union_all(marks)
    covered = shapely.area(shapely.intersection(roofs, marked))
    middle = shapely.intersects(shapely.point_on_surface(roofs), marked)
    return middle | (covered >= COVERED * shapely.area(roofs))


def draw(roofs: Any, count: int) -> Any:
    """Return roofs at random, each as likely as any other, whatever order they were found in."""
    middles = shapely.get_coordinates(shapely.point_on_surface(roofs))
    placed = roofs[np.lexsort(middles.round(1).T)]
    return np.random.default_rng(1).permutation(placed)[:count]


def chip_pair(images: Any, transform: Any, roof: Any, name: str) -> Any:
    """Return a roof before and after, side by side, with its name."""
    middle = shapely.get_coordinates(shapely.point_on_surface(roof))[0]
    x, y = ~transform * middle
    half, zoom = ACROSS_M / 2 / transform.a, CHIP * transform.a / ACROSS_M
    to_chip = np.array([[zoom, 0, (half - x) * zoom], [0, zoom, (half - y) * zoom]])
    lines = [
        np.array([~transform * point for point in shapely.get_coordinates(ring)])
        for ring in shapely.get_rings(roof)
    ]
    placed = [np.rint(line @ to_chip[:, :2].T + to_chip[:, 2]).astype(int) for line in lines]
    chips = [cv2.warpAffine(one, to_chip, (CHIP, CHIP), flags=cv2.INTER_CUBIC) for one in images]
    chips = [stretched(chip) for chip in chips]
    for chip in chips:
        cv2.polylines(chip, placed, True, OUTLINE, 1, cv2.LINE_AA)
        ticks(chip)
    cv2.putText(chips[0], name, (6, 22), cv2.FONT_HERSHEY_SIMPLEX, 0.7, WHITE, 2)
    return np.hstack([framed(chip) for chip in chips])


def stretched(chip: Any) -> Any:
    """Return a chip over the whole range of light: shadows of winter are dark."""
    low, high = np.percentile(chip, (1, 99))
    return np.clip((chip - low) * (255 / max(1, high - low)), 0, 255).astype(np.uint8)


def ticks(chip: Any) -> None:
    """Point at the middle from all four edges: a cross would hide it."""
    half, end = CHIP // 2, CHIP - TICK
    for one, other in (((half, 0), (half, TICK)), ((half, end), (half, CHIP)),
                       ((0, half), (TICK, half)), ((end, half), (CHIP, half))):  # fmt: skip
        cv2.line(chip, one, other, WHITE, 2)


def framed(chip: Any) -> Any:
    return cv2.copyMakeBorder(chip, *[GAP] * 4, cv2.BORDER_CONSTANT)


def joined(pairs: list[Any]) -> Any:
    """Return one picture of pairs, row by row; what is missing at the end is black."""
    pairs = pairs + [np.zeros_like(pairs[0])] * (-len(pairs) % COLUMNS)
    return np.vstack([np.hstack(pairs[at : at + COLUMNS]) for at in range(0, len(pairs), COLUMNS)])


def write_places(file: Path, scene: str, numbers: Any, places: Any) -> None:
    with file.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(("scene", "id", "lon", "lat"))
        for number in numbers:
            lon, lat = places[number]
            table.writerow((scene, number + 1, f"{lon:.6f}", f"{lat:.6f}"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("scene")
    parser.add_argument("found", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--roofs", type=int, default=150)
    parser.add_argument("--again", type=int, default=0)
    package.load()
    sys.exit(main(parser.parse_args()))
