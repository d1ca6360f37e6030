"""Buildings of labelled blocks with what a model said of each, as it was measured before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

NOT_XBD = ("practice", "turkey-2023")
"""Simulated, or partly marked: no scenes of their own."""

MIDDLE_M2, SPREAD = 120.0, 0.7
"""Houses' area where a file does not tell it: the median, and the spread of its logarithm."""


def read(path: Path) -> dict[str, Any]:
    """Return `event`, `true` (1..4), `shares` (n by 4) and `area` (m²) of buildings.

    Args:
        path: an .npz with these, or a .json that `score_by_place.py` kept.
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
