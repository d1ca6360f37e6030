"""The main job on the practice scene through the real `qgis_process`: tables, layers, a picture.

python3 scripts/demo.py [FOLDER]
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import qgis_run
import setup

LEVELS = ("none", "minor", "major", "destroyed")
SEED, SIZE = 1, 1536


def table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a small table with right-aligned columns."""
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(len(header))]
    print(f"\n{title}")
    for row in (header, *rows):
        print("  " + "  ".join(cell.rjust(width) for cell, width in zip(row, widths)))


def practice_scene(folder: Path) -> dict[str, Any]:
    """Make the pair, its truth and its population."""
    return qgis_run.algorithm(
        "practicescene",
        PRE=folder / "pre.tif",
        POST=folder / "post.tif",
        TRUTH=folder / "truth.gpkg",
        POPULATION=folder / "population.tif",
        SEED=SEED,
        WIDTH=SIZE,
        HEIGHT=SIZE,
    )


def rapid_assessment(folder: Path) -> dict[str, Any]:
    """Run the whole chain on the pair."""
    return qgis_run.algorithm(
        "rapidassessment",
        PRE=folder / "pre.tif",
        POST=folder / "post.tif",
        POPULATION=folder / "population.tif",
        GEOPACKAGE=folder / "aftermap.gpkg",
        URGENCY=folder / "urgency.tif",
        DAMAGE_CLASS=folder / "damage_class.tif",
        PROBABILITY=folder / "building_probability.tif",
        LEVELS=folder / "level_probabilities.tif",
    )


def print_tables(geopackage: Path) -> None:
    """Print buildings, area and people per level, and the five most urgent zones."""
    with closing(sqlite3.connect(geopackage)) as database:
        found = {
            level: row
            for level, *row in database.execute(
                "SELECT damage_level, count(*), sum(area_m2), sum(people) FROM buildings GROUP BY 1"
            )
        }
        zones = database.execute(
            "SELECT rank, people, people_l3 + people_l4, severity, urgency FROM zones"
            " WHERE rank IS NOT NULL ORDER BY rank LIMIT 5"
        ).fetchall()
    names = {**dict(enumerate(LEVELS, start=1)), None: "unknown"}
    rows = []
    for level, name in names.items():
        count, area, people = found.get(level, (0, 0.0, 0.0))
        rows.append((name, f"{count:,}", f"{area or 0:,.0f}", f"{people or 0:,.0f}"))
    table("Buildings by damage level", ("level", "buildings", "area m²", "people"), rows)
    table(
        "The five most urgent zones",
        ("rank", "people", "in major or destroyed", "severity", "urgency"),
        [(f"{r}", f"{p:.0f}", f"{d:.0f}", f"{s:.2f}", f"{u:.1f}") for r, p, d, s, u in zones],
    )


def print_scores(truth: Path, geopackage: Path) -> None:
    """Print how right the buildings are; rasterio and shapely live in the engine's Python."""
    score = setup.ROOT / "scripts" / "score_buildings.py"
    engine = setup.python_of(setup.ENGINE)
    found = f"{geopackage}|layername=buildings"
    subprocess.run([str(engine), str(score), str(truth), found], check=True)


def main(folder: Path) -> int:
    setup.ensure_engine()
    setup.ensure_qgis()
    folder.mkdir(parents=True, exist_ok=True)
    started = time.perf_counter()
    qgis_run.enable()
    print("1/4  Simulating a town and an earthquake", flush=True)
    practice_scene(folder)
    print("2/4  Assessing the pair: footprints, damage, buildings, people, urgency", flush=True)
    rapid_assessment(folder)
    print_tables(folder / "aftermap.gpkg")
    print("\n3/4  Against the scene's truth", flush=True)
    print_scores(folder / "truth.gpkg", folder / "aftermap.gpkg")
    print("\n4/4  Drawing the map", flush=True)
    qgis_run.python(
        setup.ROOT / "scripts" / "render_map.py",
        folder / "map.png",
        "Aftermap: damaged buildings and rescue urgency (practice scene)",
        f"Buildings::{folder / 'aftermap.gpkg'}|layername=buildings",
        f"Rescue urgency::{folder / 'aftermap.gpkg'}|layername=zones",
        f"After::{folder / 'post.tif'}",
    )
    print(f"\nEverything is in {folder}, made in {time.perf_counter() - started:.0f} s.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else setup.ROOT / "demo").absolute()))
    except setup.SetupError as problem:
        sys.exit(f"\n{problem}")
    except subprocess.CalledProcessError as problem:
        sys.exit(f"\nThe demo stopped: {problem}")
