"""Draw the pictures of the help pages from the practice scene: docs/pictures/<algorithm>.jpg.

    python3 scripts/picture_help.py

Two or three minutes: the steps run through qgis_process, and QGIS draws what they give with the
styles that it carries. Look at every picture afterwards.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import qgis_run
import setup

PICTURES = setup.ROOT / "docs" / "pictures"
SIDE = 768
Layers = list[str]


def make(folder: Path) -> dict[str, tuple[str, Layers]]:
    """Run the steps; return the title and the layers of each algorithm's picture, topmost first."""

    def file(name: str) -> str:
        return str(folder / name)

    before, after, people = file("before.tif"), file("after.tif"), file("population.tif")
    scene = {"PRE": before, "POST": after}
    run(
        "practicescene",
        **scene,
        POPULATION=people,
        TRUTH=file("truth.gpkg"),
        WIDTH=SIDE,
        HEIGHT=SIDE,
    )
    run(
        "segmentfootprints",
        PRE=before,
        PROBABILITY=file("probability.tif"),
        FOOTPRINTS=file("footprints.gpkg"),
    )
    run(
        "rapidassessment",
        **scene,
        POPULATION=people,
        BUILDINGS=file("buildings.gpkg"),
        ZONES=file("zones.gpkg"),
        DAMAGE_CLASS=file("class.tif"),
    )
    run("inspectioncurtain", BUILDINGS=file("buildings.gpkg"), CURTAIN=file("cells.gpkg"))
    run(
        "evaluate",
        PREDICTED=file("buildings.gpkg"),
        REFERENCE=file("truth.gpkg"),
        BUILDING_LAYER=file("difference.gpkg"),
    )
    buildings, zones = (
        f"Buildings::{file('buildings.gpkg')}",
        f"Rescue urgency::{file('zones.gpkg')}",
    )
    image = f"After::{after}"
    return {
        "practicescene": ("Practice scene", [image]),
        "segmentfootprints": (
            "Segment footprints",
            [f"Footprints::{file('footprints.gpkg')}", f"Before::{before}"],
        ),
        "assessdamage": ("Assess damage", [f"Damage class::{file('class.tif')}", image]),
        "assessbuildings": ("Assess buildings", [buildings, image]),
        "rescueurgency": ("Rescue urgency", [zones, image]),
        "rapidassessment": ("Rapid assessment", [buildings, zones, image]),
        "inspectioncurtain": (
            "Inspection curtain",
            [f"Cells::{file('cells.gpkg')}", buildings, image],
        ),
        "evaluate": ("Evaluate", [f"Difference::{file('difference.gpkg')}", image]),
    }


def run(name: str, **parameters: Any) -> None:
    print(name, flush=True)
    qgis_run.algorithm(name, **parameters)


def main() -> None:
    folder = setup.ROOT / "build" / "help"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    qgis_run.enable()
    for name, (title, layers) in make(folder).items():
        drawn = PICTURES / f"{name}.jpg"
        qgis_run.python(setup.ROOT / "scripts" / "render_map.py", drawn, title, *layers)
        print(f"{drawn}: {drawn.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
