"""Score predicted buildings against true ones: F1 for finding them and for each damage level.

.venv/bin/python scripts/score_buildings.py TRUTH.gpkg 'FOUND.gpkg|layername=buildings'
"""

from __future__ import annotations

import sys

import package


def main(truth: str, found: str) -> None:
    package.load()
    from aftermap.core.evaluation.buildings import match, score_level, score_location
    from aftermap.core.evaluation.counts import Counts
    from aftermap.core.requests import LEVELS
    from aftermap.core.vector.io import read_polygons

    true = read_polygons(truth)
    predicted = read_polygons(found, to_crs=true.crs)
    pairs = match(predicted.geometries, true.geometries)

    def show(name: str, score: Counts) -> None:
        figures = f"{score.precision:6.2f} {score.recall:6.2f} {score.f1:6.2f}"
        print(f"  {name:12} {figures}   {score.tp + score.fn:6}")

    print("               prec.   rec.     F1   in truth")
    show("buildings", score_location(len(predicted.geometries), len(true.geometries), pairs))
    for level, name in enumerate(LEVELS, start=1):
        said, is_so = predicted.fields["damage_level"], true.fields["damage_level"]
        show(name, score_level(level, said, is_so, pairs))


if __name__ == "__main__":
    main(*sys.argv[1:])
