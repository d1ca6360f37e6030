"""Measure what the documents claim about seams, memory and back ends, with the model that ships.

.venv/bin/python scripts/measure.py seams                one 4096² scene: tile 512, 1024, extent
.venv/bin/python scripts/measure.py memory               peak memory, 2048² to 8192²
.venv/bin/python scripts/measure.py backends [PRE POST]  OpenVINO against torch, on any pair
.venv/bin/python scripts/measure.py remote [SIDE]        images on a server 50 ms away, and as files
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.shutil import copy
from rasterio.windows import Window

SCENE = 1024
KB_PER_MB = 1024
RUNNER = Path(__file__).with_name("run_request.py")


def town(folder: Path, size: int, which: str = "pre") -> Path:
    """Write a scene of `size` pixels a side: one simulated town, mirrored side by side.

    Args:
        folder: where to.
        size: a multiple of `SCENE`.
        which: the image before (`pre`) or after (`post`).
    """
    small = {name: folder / f"small_{name}.tif" for name in ("pre", "post")}
    if not small[which].exists():
        run({"type": "PracticeScene", **{name: str(path) for name, path in small.items()}})
    path = folder / f"{which}{size}.tif"
    if path.exists():
        return path
    with rasterio.open(small[which]) as source:
        block, profile = source.read(), source.profile
    profile.update(width=size, height=size)
    with rasterio.open(path, "w", **profile) as sink:
        for row in range(size // SCENE):
            for column in range(size // SCENE):
                flipped = block[:, :: -1 if row % 2 else 1, :: -1 if column % 2 else 1]
                sink.write(flipped, window=Window(column * SCENE, row * SCENE, SCENE, SCENE))
    return path


def run(request: dict[str, object]) -> tuple[float, float]:
    """Run a request in a process of its own; return its peak memory in MB and seconds."""
    started = time.perf_counter()
    child = subprocess.Popen([sys.executable, str(RUNNER), json.dumps(request)])
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit("The engine failed.")
    return usage.ru_maxrss / KB_PER_MB, time.perf_counter() - started


def segment(pre: Path, out: Path, **options: object) -> tuple[float, float]:
    return run({"type": "SegmentFootprints", "pre": str(pre), "probability": str(out), **options})


def seams(folder: Path) -> None:
    scene = town(folder, 4096)
    outs = {name: folder / f"{name}.tif" for name in ("tile 512", "tile 1024", "extent")}
    segment(scene, outs["tile 512"], tile=512)
    segment(scene, outs["tile 1024"], tile=1024)
    with rasterio.open(scene) as source:
        left, top = source.transform * (700, 900)
        right, bottom = source.transform * (3100, 3500)
        crs = source.crs.to_string()
    extent = {"type": "Extent", "xmin": left, "ymin": bottom, "xmax": right, "ymax": top}
    segment(scene, outs["extent"], tile=1024, extent={**extent, "crs": crs})
    read = {name: rasterio.open(path).read(1).astype(int) for name, path in outs.items()}
    whole, inner = read["tile 1024"], read["extent"]
    for name, difference in (
        ("tile 512 against 1024", read["tile 512"] - whole),
        ("extent against whole", inner - whole[900:3500, 700:3100]),
    ):
        size = np.abs(difference)
        print(f"{name}: largest {size.max()}/255, mean {size.mean():.4f}/255")


def memory(folder: Path) -> None:
    for size in (2048, 4096, 8192):
        scene = town(folder, size)
        peak, seconds = segment(scene, folder / "out.tif")
        print(f"{size}²: peak {peak:.0f} MB, {seconds:.0f} s", flush=True)


def backends(folder: Path, *pair: str) -> None:
    """Compare what OpenVINO and torch answer about a pair, by default a practice scene."""
    images = pair or [str(town(folder, 2048, which)) for which in ("pre", "post")]
    names = ("probability", "levels", "damage_class")
    found: dict[str, list[np.ndarray]] = {name: [] for name in names}
    for device in ("cpu", "openvino"):
        out = {name: str(folder / f"{device}_{name}.tif") for name in names}
        buildings = str(folder / f"{device}.gpkg")
        given = {"pre": images[0], "post": images[1], "device": device, "buildings": buildings}
        run({"type": "RapidAssessment", **given, **out})
        for name, path in out.items():
            with rasterio.open(path) as dataset:
                found[name].append(dataset.read().astype(int))
    for name in names[:2]:
        size = np.abs(np.subtract(*found[name]))
        print(
            f"{name}: largest {size.max()}/255, mean {size.mean():.3f}/255,"
            f" within 2/255 {(size <= 2).mean():.2%}"
        )
    one, other = found["damage_class"]
    building = (np.isin(one, (1, 2, 3, 4))) & (np.isin(other, (1, 2, 3, 4)))
    same = one[building] == other[building]
    print(f"class of building pixels: the same for {same.mean():.2%} of {building.sum():,}")


def remote(folder: Path, size: str = "2048") -> None:
    """Find buildings in a COG and in a striped GeoTIFF, as files and from a server far away."""
    from benching.remote import far_away

    scene = town(folder, int(size))
    forms = {"cog": {"driver": "COG", "blocksize": 512}, "strips": {"driver": "GTiff"}}
    with far_away(folder) as far:
        for form, options in forms.items():
            path = folder / f"{form}.tif"
            copy(scene, path, compress="deflate", **options)
            seconds = []
            for place in (str(path), f"{far.address}/{path.name}"):
                before = (far.requests, far.sent)
                out = str(folder / "out.tif")
                request = {"type": "SegmentFootprints", "pre": place, "probability": out}
                _, took = run({**request, "resume": False})
                seconds.append(took)
            asked, sent = far.requests - before[0], (far.sent - before[1]) / 1e6
            print(
                f"{form}: {seconds[0]:.1f} s as a file of {path.stat().st_size / 1e6:.0f} MB,"
                f" {seconds[1]:.1f} s from afar ({seconds[1] / seconds[0]:.2f} times), in"
                f" {asked} requests for {sent:.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        jobs = {"seams": seams, "memory": memory, "backends": backends, "remote": remote}
        jobs[sys.argv[1]](Path(scratch), *sys.argv[2:])
