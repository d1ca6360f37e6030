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


def make(folder: Path) -> None:
    """Run the steps; every output lies in the folder under its own name."""

    def files(**named: str) -> dict[str, str]:
        return {parameter: str(folder / name) for parameter, name in named.items()}

    scene = files(PRE="before.tif", POST="after.tif", POPULATION="population.tif")
    run("practicescene", **scene, **files(TRUTH="truth.gpkg"), WIDTH=SIDE, HEIGHT=SIDE)
    run(
        "segmentfootprints",
        **files(PRE="before.tif", PROBABILITY="probability.tif", FOOTPRINTS="footprints.gpkg"),
    )
    run(
        "rapidassessment",
        **scene,
        **files(BUILDINGS="buildings.gpkg", ZONES="zones.gpkg", DAMAGE_CLASS="class.tif"),
    )
    run("inspectioncurtain", **files(BUILDINGS="buildings.gpkg", CURTAIN="cells.gpkg"))
    run(
        "evaluate",
        **files(
            PREDICTED="buildings.gpkg", REFERENCE="truth.gpkg", BUILDING_LAYER="difference.gpkg"
        ),
    )


def pictures(folder: Path) -> dict[str, tuple[str, Layers]]:
    """Return the title and the layers of each algorithm's picture, topmost first."""

    def shown(title: str, name: str) -> str:
        return f"{title}::{folder / name}"

    image = shown("After", "after.tif")
    buildings, zones = shown("Buildings", "buildings.gpkg"), shown("Rescue urgency", "zones.gpkg")
    before, footprints = shown("Before", "before.tif"), shown("Footprints", "footprints.gpkg")
    cells = shown("Cells", "cells.gpkg")
    return {
        "practicescene": ("Practice scene", [image]),
        "segmentfootprints": ("Segment footprints", [footprints, before]),
        "assessdamage": ("Assess damage", [shown("Damage class", "class.tif"), image]),
        "assessbuildings": ("Assess buildings", [buildings, image]),
        "rescueurgency": ("Rescue urgency", [zones, image]),
        "rapidassessment": ("Rapid assessment", [buildings, zones, image]),
        "inspectioncurtain": ("Inspection curtain", [cells, buildings, image]),
        "evaluate": ("Evaluate", [shown("Difference", "difference.gpkg"), image]),
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
    make(folder)
    for name, (title, layers) in pictures(folder).items():
        drawn = PICTURES / f"{name}.jpg"
        qgis_run.python(setup.ROOT / "scripts" / "render_map.py", drawn, title, *layers)
        print(f"{drawn}: {drawn.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
