"""Buildings of labelled blocks with what a model said of each, as it was measured before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

import package

NOT_XBD = ("practice", "turkey-2023")
"""Simulated, or partly marked: no scenes of their own."""

MIDDLE_M2, SPREAD = 120.0, 0.7
"""Houses' area where a file does not tell it: the median, and the spread of its logarithm."""


def read(path: Path) -> dict[str, Any]:
    """Return `event`, `true` (1..4), `shares` (n by 4) and `area` (m²) of buildings.

    Args:
        path: an .npz with these and perhaps `features` (n by d), or a .json that
            `score_by_place.py` kept.
    """
    if path.suffix == ".npz":
        return dict(np.load(path))
    places = json.loads(path.read_text(encoding="utf-8"))
    counts = [len(place["true"]) for place in places.values()]
    random = np.random.default_rng(2)
    return {
        "event": np.repeat(list(places), counts),
        "true": 1 + np.concatenate([np.array(place["true"], int) for place in places.values()]),
        "shares": np.concatenate(
            [np.reshape(place["shares"], (-1, 4)) for place in places.values()]
        ),
        "area": random.lognormal(np.log(MIDDLE_M2), SPREAD, sum(counts)),
    }


def marked(data: Path, scene: str, layer: str) -> tuple[Any, Any, Any]:
    """Return what is known of a scene's buildings of which somebody is sure.

    Args:
        data: folder of the 2023 earthquake, with labels.geojson.
        scene: its name there and in docs/roofs.csv.
        layer: buildings that a run wrote of it.

    Returns:
        4 for a building that meets a marked collapse, 1 for one whose roof was judged standing,
        shape (n,); probabilities of the levels, shape (n, 4); what the network saw, shape (n, d),
        None where the layer does not hold it.
    """
    import shapely
    from aftermap.core.buildings.table import probabilities_of
    from aftermap.core.training.scores import partly
    from aftermap.core.vector.features import read_features
    from aftermap.core.vector.geometry import DEGREES, transformed
    from aftermap.core.vector.io import read_polygons

    buildings = read_polygons(layer)
    shares = probabilities_of(buildings.fields)
    points, verdicts = partly.read_verdicts(package.ROOT / "docs" / "roofs.csv", scene)
    standing = transformed(points[verdicts == partly.STANDING], DEGREES, buildings.crs)
    tree, true = shapely.STRtree(buildings.geometries), np.zeros(len(shares), int)
    true[tree.query(standing, predicate="intersects")[1]] = 1
    down = partly.collapses(str(data / "labels.geojson"), scene, buildings.crs)
    true[tree.query(down, predicate="intersects")[1]] = 4
    sure = (true > 0) & np.isfinite(shares).all(axis=1)
    seen = read_features(layer)
    features = None if seen is None else seen.of(buildings.fields["building_id"][sure].astype(int))
    return true[sure], shares[sure], features
