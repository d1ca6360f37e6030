"""The whole chain on a real pair, Joplin 2011, through `qgis_process`: layers and a picture.

    python3 scripts/joplin.py JOPLIN_FOLDER POPULATION.tif [OUT_FOLDER]

The tiles before (EPSG:26915, 0.6 m) and after (EPSG:4326) are mosaicked, each in its own CRS. The
population raster is any raster of counts in EPSG:4326: its middle is moved onto Joplin as a
stand-in, so the people in the result are not Joplin's.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import demo
import qgis_run
import setup

MOSAIC = """
import sys
from pathlib import Path
import rasterio
from rasterio.merge import merge
folder, out = sys.argv[1:]
merge(sorted(Path(folder).glob("*.tif")), dst_path=out)
"""

SHIFT = """
import sys
import rasterio
from affine import Affine
from rasterio.warp import transform_bounds
population, image, out = sys.argv[1:]
with rasterio.open(image) as place:
    west, south, east, north = transform_bounds(place.crs, "EPSG:4326", *place.bounds)
with rasterio.open(population) as source:
    profile, transform = source.profile, source.transform
    left = (west + east) / 2 - transform.a * source.width / 2
    top = (south + north) / 2 - transform.e * source.height / 2
    profile.update(transform=Affine(transform.a, 0, left, 0, transform.e, top))
    with rasterio.open(out, "w", **profile) as sink:
        sink.write(source.read())
"""


def in_engine(code: str, *arguments: Path) -> None:
    """Run a few lines with the engine's interpreter, which has rasterio."""
    python = str(setup.ensure_engine())
    subprocess.run([python, "-c", code, *map(str, arguments)], check=True)


def main(source: Path, population: Path, folder: Path) -> None:
    setup.ensure_qgis()
    folder.mkdir(parents=True, exist_ok=True)
    pre, post, people = folder / "pre.tif", folder / "post.tif", folder / "population.tif"
    in_engine(MOSAIC, source / "pre", pre)
    in_engine(MOSAIC, source / "post", post)
    in_engine(SHIFT, population, pre, people)
    qgis_run.enable()
    started = time.perf_counter()
    qgis_run.algorithm(
        "rapidassessment",
        PRE=pre,
        POST=post,
        POPULATION=people,
        GEOPACKAGE=folder / "aftermap.gpkg",
        URGENCY=folder / "urgency.tif",
        DAMAGE_CLASS=folder / "damage_class.tif",
        PROBABILITY=folder / "building_probability.tif",
    )
    print(f"rapid assessment: {time.perf_counter() - started:.0f} s")
    demo.print_tables(folder / "aftermap.gpkg")
    layers = [
        f"Buildings::{folder / 'aftermap.gpkg'}|layername=buildings",
        f"After::{post}",
        f"Before::{pre}",
    ]
    render = setup.ROOT / "scripts" / "render_map.py"
    title = "Aftermap: Joplin, 2011 (population is a stand-in)"
    qgis_run.python(render, folder / "map.png", title, *layers)


if __name__ == "__main__":
    joplin, raster, *out = (Path(argument).absolute() for argument in sys.argv[1:])
    main(joplin, raster, out[0] if out else setup.ROOT / "build" / "joplin")
