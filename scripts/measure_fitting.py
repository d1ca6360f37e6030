"""How well footprints that lie beside their roofs are brought back: known shifts on real images.

    .venv/bin/python scripts/measure_fitting.py DATA...

DATA are folders of xBD (`images`, `targets`), taken for 0.5 m a pixel. The labels of the image
before are outlined and moved: all by one shift of 3 to 8 m, each by a lean of its own besides, not
at all, or onto ground without buildings of their shape. Labels are a pixel or two off themselves.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rasterio
import shapely
from rasterio.features import shapes
from rasterio.transform import from_origin

import package

package.load()

from aftermap.core.fitting.image import Fits, fit_to_image, working_grid  # noqa: E402
from aftermap.core.fitting.outlines import trace  # noqa: E402
from aftermap.core.progress import Silent  # noqa: E402

PIXEL, REACH = 0.5, 10.0
LEAN = 1.5
"""Metres that roofs lean at the mean; 3 at most."""


def outlines(target: Path) -> Any:
    """Return the outlines of a rendered label, in pixels."""
    label = cv2.imread(str(target), cv2.IMREAD_GRAYSCALE)
    mask = (label > 0) & (label <= 5)
    found = (shapely.geometry.shape(one) for one, _ in shapes(mask.astype(np.uint8), mask=mask))
    found = [one.simplify(1.2) for one in found]
    return np.array([one for one in found if one.area >= 30 and one.geom_type == "Polygon"], object)


def placed(picture: Path, folder: Path) -> str:
    """Return a picture as a raster that lies somewhere."""
    pixels = cv2.imread(str(picture))[..., ::-1].transpose(2, 0, 1)
    path = folder / f"{picture.stem}.tif"
    profile = {"width": pixels.shape[2], "height": pixels.shape[1], "count": 3, "dtype": "uint8"}
    place = {"crs": "EPSG:32637", "transform": from_origin(5e5, 4e6, PIXEL, PIXEL)}
    with rasterio.open(path, "w", driver="GTiff", **profile, **place) as dataset:
        dataset.write(pixels)
    return str(path)


def cases(polygons: Any, rng: np.random.Generator) -> dict[str, tuple[Any, Any]]:
    """Return moved polygons and their true way back, in pixels, by case."""
    count = len(polygons)
    angle = rng.uniform(0, 2 * np.pi)
    way = np.array([np.cos(angle), np.sin(angle)])
    all_alike = np.tile(way * rng.uniform(3, 8) / PIXEL, (count, 1))
    lean = np.minimum(rng.exponential(LEAN, count), 3.0)[:, np.newaxis] / PIXEL * way
    turned = shapely.transform(
        polygons, lambda at: np.stack([1024 - 0.93 * at[:, 1], 0.9 * at[:, 0] + 30], 1)
    )
    by = {"one shift": all_alike, "one shift and a lean each": all_alike + lean,
          "not moved": np.zeros((count, 2))}  # fmt: skip
    found = {
        name: (
            [shapely.affinity.translate(one, *far) for one, far in zip(polygons, shift)],
            -shift,
        )
        for name, shift in by.items()
    }
    return {
        **{name: (np.array(moved, object), back) for name, (moved, back) in found.items()},
        "elsewhere": (turned, np.zeros((count, 2))),
    }


def fits(image: str, polygons: Any) -> Fits:
    grid, reach = working_grid(image, REACH)
    return fit_to_image(image, (), grid, trace(polygons), reach, Silent())


def main() -> int:
    """Print a table: per case, how many are moved and how far they are from the labels after."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take each so-many-th picture")
    parser.add_argument("--when", default="pre", choices=("pre", "post"))
    given = parser.parse_args()
    rng = np.random.default_rng(1)
    away: dict[str, list[Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        found = [one for data in given.data for one in sorted(data.glob("images/*.jpg"))]
        pictures = [one for one in found if f"_{given.when}_" in one.name][:: given.every]
        for picture in pictures:
            target = picture.parents[1] / "targets" / f"{picture.stem}_target.png"
            polygons = outlines(target) if target.exists() else []
            if not len(polygons):
                continue
            image = placed(picture, Path(folder))
            for name, (moved, back) in cases(polygons, rng).items():
                fit = fits(image, moved)
                off = np.hypot(*(fit.shifts - back).T)
                was_moved = (fit.shifts != 0).any(axis=1)
                rows = np.stack([off, was_moved, fit.after - fit.before], axis=1)[fit.seen]
                away.setdefault(name, []).append(rows)
    print(f"{len(pictures)} pictures\n| case | footprints | moved | within 1 px | 2 px | 4 px |")
    print("|---|---|---|---|---|---|")
    for name, parts in away.items():
        off, was_moved, better = np.concatenate(parts).T
        shares = " | ".join(f"{(off <= far).mean():.1%}" for far in (1, 2, 4))
        print(f"| {name} | {len(off):,} | {was_moved.mean():.1%} | {shares} |")
        assert (better >= 0).all(), "one fits worse than before"
    return 0


if __name__ == "__main__":
    sys.exit(main())
