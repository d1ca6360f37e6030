"""Score what a model says of a scene of the 2023 earthquake, where little is known for sure.

    .venv/bin/python scripts/score_roofs.py DATA/turkey-2023 SCENE BUILDINGS.gpkg [MORE.gpkg ...]
        [--roofs docs/roofs.csv] [--alarms 0.05]

BUILDINGS are what *Rapid assessment* or *Assess buildings* wrote of the scene. Recall is of its
marked collapses; false alarms are among the roofs seen standing (docs/roofs.md).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np

import package

CUTS = (0.7, 0.5, 0.3, 0.2, 0.1)
"""Thresholds of the probability of severe that are shown."""


def main(options: argparse.Namespace) -> None:
    for layer in options.layers:
        show(layer, options)


def show(layer: str, options: argparse.Namespace) -> None:
    from aftermap.core.training.scores import partly
    from aftermap.core.vector.geometry import DEGREES, transformed
    from aftermap.core.vector.io import read_polygons

    buildings = read_polygons(layer)
    if not buildings.crs.is_projected:
        buildings = read_polygons(layer, to_crs=in_metres(options))
    labels = str(options.folder / "labels.geojson")
    down = partly.ask(buildings, partly.collapses(labels, options.scene, buildings.crs))
    points, verdicts = partly.read_verdicts(options.roofs, options.scene)
    roofs = partly.ask(buildings, transformed(points, DEGREES, buildings.crs))
    told = {"marked collapses": down} | {
        f"roofs judged {verdict}": roofs.chosen(verdicts == verdict)
        for verdict in np.unique(verdicts)
    }
    print(f"\n{layer}: {options.scene}, {len(buildings.geometries)} buildings")
    for name, said in told.items():
        print(f"{name}, by the level on the map")
        for what, share in partly.by_level(said).items():
            print(f"  {what:24} {share}")
    show_trade_off(down, roofs.chosen(verdicts == partly.STANDING), options.alarms)


def show_trade_off(down: Any, standing: Any, alarms: float) -> None:
    """Print recall and false alarms by the probability of severe, whatever the level on the map."""
    from aftermap.core.training.scores import partly

    points = partly.trade_off(down, standing)
    best = partly.best_within(points, alarms)
    print(f"by p_major + p_destroyed: AUC {partly.area_under(down, standing):.3f}")
    for cut in sorted({*CUTS, best.threshold}, reverse=True):
        note = f"   most recall at false alarms <= {alarms}" if cut == best.threshold else ""
        hits, wrong = (
            partly.Share(int((side.severe >= cut).sum()), len(side.severe))
            for side in (down, standing)
        )
        print(f"  from {cut:.3f}: recall {hits}, false alarms {wrong}{note}")


def in_metres(options: argparse.Namespace) -> Any:
    """Return the CRS of the scene itself, for layers in degrees."""
    from aftermap.core.raster.opening import open_raster

    with open_raster(str(options.folder / "scenes" / f"{options.scene}_pre.jpg")) as scene:
        return scene.crs


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("scene")
    parser.add_argument("layers", nargs="+")
    parser.add_argument("--roofs", type=Path, default=package.ROOT / "docs" / "roofs.csv")
    parser.add_argument("--alarms", type=float, default=0.05)
    package.load()
    sys.exit(main(parser.parse_args()))
