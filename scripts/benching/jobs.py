"""What is measured. Each function prepares one job and returns the part that the clock covers.

They run in processes of their own, so heavy imports wait until the function is called.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import package

Facts = dict[str, Any]
"""What a job says about itself, to be kept with its measurements."""

Job = Callable[[], Facts]

ISA = "ONEDNN_MAX_CPU_ISA"

BESIDE = (7.3, -4.4)
"""Pixels, along columns and rows."""


class Missing(Exception):
    """A peer is not installed; says how to get it."""


def scene(folder: str, size: int, buildings: int) -> Job:
    """Make the rasters of a town in a folder."""
    package.load()
    from .scene import write_scene

    return lambda: write_scene(Path(folder), size, buildings) or {}


def limit_instructions(isa: str | None) -> None:
    """Let oneDNN, and so torch and OpenVINO, use no instructions beyond a set, such as `AVX2`.

    ONNX Runtime has kernels of its own, which heed no such wish: it keeps all that there is.
    """
    if isa:
        os.environ[ISA] = isa


def engine(request: Facts, before: Facts | None = None, isa: str | None = None) -> Job:
    """Answer any request of the engine, given as its JSON.

    The plugin keeps its engine: `before` is a request that has been answered already.
    """
    limit_instructions(isa)
    package.load()
    from aftermap.core.engine import codec, jobs
    from aftermap.core.progress import Silent

    message = codec.from_json(json.dumps(request))
    import_module(f"aftermap.core.{jobs.JOBS[type(message)]}")
    if before:
        jobs.run(codec.from_json(json.dumps(before)), Silent())

    def run() -> Facts:
        result = jobs.run(message, Silent())
        told = {"buildings": "building_count", "zones": "zone_count", "device": "device"}
        found = {word: getattr(result, name, None) for word, name in told.items()}
        return {word: value for word, value in found.items() if value is not None}

    return run


def outlines(mask: str, footprints: str) -> Job:
    """Draw the outlines of a building mask with the engine, and nothing else."""
    package.load()
    from aftermap.core.buildings.outlines import polygonize_mask
    from aftermap.core.progress import Silent
    from aftermap.core.vector.io import write_polygons

    def run() -> Facts:
        geometries, crs = polygonize_mask(mask, Silent())
        write_polygons(footprints, "footprints", geometries, crs, {})
        return {"buildings": len(geometries)}

    return run


def gdal_polygonize(mask: str, footprints: str) -> Job:
    """Draw the same outlines with GDAL's own tool, the one behind QGIS's "Polygonize"."""
    tool = shutil.which("gdal_polygonize.py") or shutil.which("gdal_polygonize")
    if tool is None:
        raise Missing("gdal_polygonize is not installed (Debian: python3-gdal)")
    command = [tool, "-q", mask, "-mask", mask, "-f", "GPKG", footprints, "footprints", "value"]

    def run() -> Facts:
        subprocess.run(command, check=True)
        return {}

    return run


def rasterstats(footprints: str, damage_class: str) -> Job:
    """Count the class raster's pixels in each footprint with rasterstats."""
    try:
        from rasterstats import zonal_stats
    except ImportError as error:
        raise Missing("rasterstats is not installed (requirements/dev.txt)") from error

    def run() -> Facts:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it wants a no-data value, which classes have not
            return {"buildings": len(zonal_stats(footprints, damage_class, categorical=True))}

    return run


def image(folder: str, size: int) -> Job:
    """Make an image of a simulated town."""
    import measure

    return lambda: {"image": str(measure.town(Path(folder), size))}


def pair(folder: str, size: int) -> Job:
    """Make images of a simulated town before and after, the latter some pixels beside its place."""
    import rasterio
    from affine import Affine

    import measure

    def run() -> Facts:
        pre, post = (measure.town(Path(folder), size, which) for which in ("pre", "post"))
        with rasterio.open(post, "r+") as dataset:
            dataset.transform = dataset.transform @ Affine.translation(*BESIDE)
        return {"pre": str(pre), "post": str(post)}

    return run
