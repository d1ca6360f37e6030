"""The disaster: which building suffers which level of damage."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .plan import Building, Town

SHARES = (0.34, 0.28, 0.38)
"""Of the damaged buildings: minor, major, destroyed. After an earthquake collapse is common."""


def damage_levels(town: Town, severity: float) -> npt.NDArray[np.uint8]:
    """Return the level 1..4 of every building.

    Damage gathers where the ground is bad (one hard-hit quarter and a weaker one) and spares some
    by chance; `severity` is the share of buildings with any damage.
    """
    random = np.random.default_rng((town.seed, 77))
    score = _exposure(town, random) + random.normal(0, 0.22, len(town.buildings))
    order = np.argsort(-score, kind="stable")
    damaged = round(severity * len(order))
    destroyed, major = round(damaged * SHARES[2]), round(damaged * SHARES[1])
    levels = np.ones(len(order), np.uint8)
    levels[order[:destroyed]] = 4
    levels[order[destroyed : destroyed + major]] = 3
    levels[order[destroyed + major : damaged]] = 2
    return levels


def _exposure(town: Town, random: np.random.Generator) -> npt.NDArray[np.float64]:
    centre = (town.width * random.uniform(0.52, 0.62), town.height * random.uniform(0.55, 0.66))
    other = (town.width * random.uniform(0.15, 0.35), town.height * random.uniform(0.2, 0.4))
    reach = 0.3 * min(town.width, town.height)
    return np.array(
        [
            max(_near(building, centre, reach), 0.6 * _near(building, other, reach * 0.5))
            for building in town.buildings
        ]
    )


def _near(building: Building, place: Sequence[float], reach: float) -> float:
    at = building.outline.centroid
    return math.exp(-(((at.x - place[0]) / reach) ** 2) - ((at.y - place[1]) / reach) ** 2)
