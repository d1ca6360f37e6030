"""How well clouds are found, and how often where there are none.

    .venv/bin/python scripts/measure_clouds.py [DATA]

Clouds are painted on practice scenes; DATA is a folder of real images without clouds (xbd-pairs
with `*_pre_*` and `*_post_*`).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import package

package.load()

import cv2  # noqa: E402
import numpy as np  # noqa: E402
import rasterio  # noqa: E402
from aftermap.core.engine import jobs  # noqa: E402
from aftermap.core.pairing import clouds  # noqa: E402
from aftermap.core.pairing.look import look_at  # noqa: E402
from aftermap.core.progress import Silent  # noqa: E402
from aftermap.core.raster.source import open_image  # noqa: E402
from aftermap.core.requests import PracticeScene  # noqa: E402
from rasterio.crs import CRS  # noqa: E402
from rasterio.transform import from_origin  # noqa: E402

SIDE, GSD = 2048, 0.5
SHARES = (0.0, 0.1, 0.3)


def main(arguments: list[str]) -> None:
    """Print both tables as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        print("| scene | painted | found | IoU of cloud | shadow found | and beside it |")
        print("|---|---|---|---|---|---|")
        for seed in (1, 2, 3):
            scene(Path(folder), seed)
    if arguments:
        print("\n| real pair without clouds | marked before | marked after |\n|---|---|---|")
        for pre in sorted(Path(arguments[0]).rglob("*_pre_disaster.*")):
            post = pre.with_name(pre.name.replace("_pre_", "_post_"))
            if pre.suffix in (".png", ".jpg") and post.exists():
                clear(pre, post)


def scene(folder: Path, seed: int) -> None:
    """Paint clouds on the image after of a practice scene, and look for them."""
    paths = [str(folder / f"{seed}_{name}.tif") for name in ("pre", "post")]
    request = PracticeScene(*paths, seed=seed, width=SIDE, height=SIDE, gsd=GSD)
    jobs.run(request, Silent())
    with rasterio.open(paths[1]) as dataset:
        image, profile = dataset.read([1, 2, 3]), dataset.profile
    for share in SHARES:
        painted, cloud, shadow = paint(image, share, seed)
        cloudy = str(folder / "cloudy.tif")
        with rasterio.open(cloudy, "w", **{**profile, "count": 3}) as sink:
            sink.write(painted)
        mask = found(paths[0], cloudy)[1]
        size = mask.shape[::-1]
        truth, shaded = (
            cv2.resize(each.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.5
            for each in (cloud, shadow)
        )
        marked = mask == clouds.CLOUD
        both = np.count_nonzero(marked & truth) / max(1, np.count_nonzero(marked | truth))
        seen = np.count_nonzero((mask == clouds.SHADOW) & shaded) / max(1, np.count_nonzero(shaded))
        beside = ((mask == clouds.SHADOW) & ~shaded & ~truth).mean()
        row = f"| practice {seed} | {truth.mean():.1%} | {marked.mean():.1%} |"
        told = f"{both:.2f} | {seen:.2f} | {beside:.1%} |" if share else "– | – | – |"
        print(f"{row} {told}", flush=True)


def paint(image: np.ndarray, share: float, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the image with clouds and shadows, and where they are (more than half opaque)."""
    rng = np.random.default_rng(seed)
    size = image.shape[2], image.shape[1]
    field = sum(
        2.0**-octave
        * cv2.resize(
            rng.normal(size=(4 * 2**octave, 4 * 2**octave)).astype(np.float32),
            size,
            interpolation=cv2.INTER_CUBIC,
        )
        for octave in range(5)
    )
    level = np.quantile(field, 1 - share) if share else np.inf
    alpha = np.clip((field - level) / 0.35 + 0.5, 0, 0.97)
    shadow = np.roll(alpha, (120, 160), (0, 1))
    texture = 225 + 12 * np.tanh(field)
    dark = image * (1 - 0.65 * shadow)
    mixed = dark * (1 - alpha) + texture * alpha
    is_cloud = alpha > 0.5
    return mixed.clip(0, 255).astype(np.uint8), is_cloud, (shadow > 0.5) & ~is_cloud


def found(pre: str, post: str) -> tuple[np.ndarray, np.ndarray]:
    """Return what is marked in both images."""
    with open_image(pre, (1, 2, 3)) as before, open_image(post, (1, 2, 3), before.grid) as after:
        look = look_at(before, after, Silent())
    images = look.pre.coarse, look.post.coarse
    return clouds.find(*images, look.cell), clouds.find(*images[::-1], look.cell)


def clear(pre: Path, post: Path) -> None:
    """Look for clouds where there are none."""
    with tempfile.TemporaryDirectory() as folder:
        placed = []
        for path in (pre, post):
            with rasterio.open(path) as dataset:
                image = dataset.read([1, 2, 3])
            target = str(Path(folder) / f"{path.stem}.tif")
            side = {"width": image.shape[2], "height": image.shape[1]}
            with rasterio.open(
                target, "w", driver="GTiff", count=3, dtype="uint8", crs=CRS.from_epsg(32614),
                transform=from_origin(5e5, 2e6, GSD, GSD), **side,
            ) as sink:  # fmt: skip
                sink.write(image)
            placed.append(target)
        shares = [(mask > clouds.NO_DATA).mean() for mask in found(*placed)]
    print(f"| {pre.stem.removesuffix('_pre_disaster')} | {shares[0]:.2%} | {shares[1]:.2%} |")


if __name__ == "__main__":
    main(sys.argv[1:])
