"""How far a zone's rank can be trusted: where it stands in draws of what is not known for sure."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ranks = npt.NDArray[np.int32]

DRAWS = 500
LEAST_DRAWS = 100
HELD = 64_000_000
"""Ranks that are held at once: of more zones than this allows, fewer draws are made."""

PEOPLE_ERROR = 0.4
"""Relative standard error of a population cell: grids of 100 m are modelled, not counted."""

EDGES = (0.025, 0.975)

QUARTILE = 0.6744897501960817
"""Standard normal quantile of three in four."""

RANKINGS = ("assured", "expected")
"""By what zones are ranked; the first is the default."""


def rank_bounds(people: Floats, severity: Floats, variance: Floats) -> tuple[Ranks, Ranks]:
    """Return the ranks between which each zone lies in 95 of 100 draws, 1 the most urgent.

    In each draw a zone's severity follows the levels of its buildings, each drawn by its
    probabilities: one house is sound or gone, of many the mean hardly moves. Its people follow the
    population raster's error and the chance of small numbers.

    Args:
        people: persons per zone, above 0, shape (n,).
        severity: expected, 0..1, shape (n,).
        variance: of the severity, shape (n,).
    """
    count = len(people)
    if not count:
        return np.zeros(0, np.int32), np.zeros(0, np.int32)
    random = np.random.default_rng(0)
    draws = max(LEAST_DRAWS, min(DRAWS, HELD // count))
    ranks = np.empty((draws, count), np.int32)
    place = np.arange(1, count + 1, dtype=np.int32)
    for row in ranks:
        order = np.argsort(-drawn(people, severity, variance, random), kind="stable")
        row[order] = place
    low, high = np.quantile(ranks, EDGES, axis=0, method="nearest")
    return low.astype(np.int32), high.astype(np.int32)


def assured(people: Floats, severity: Floats, variance: Floats) -> Floats:
    """Return the urgency that each zone has at least in three of four draws, shape (n,).

    The more it rests on few doubtful houses or few people, the further it lies below severity
    times people: of a district at 0.7, of one house that is as likely sound as gone at a fifth.

    A draw's urgency is taken for a gamma distribution of its mean and variance, whose quantile is
    Wilson and Hilferty's (1931): smooth, and alike for zones that are alike, as counts of draws
    are not.

    Args:
        people: persons per zone, shape (n,).
        severity: expected, 0..1, shape (n,).
        variance: of the severity, shape (n,).
    """
    of_people = PEOPLE_ERROR**2 + 1 / np.maximum(people, 1e-9)
    of_severity = variance / np.maximum(severity, 1e-9) ** 2
    relative = (1 + of_people) * (1 + of_severity) - 1
    kept = np.clip(1 - relative / 9 - QUARTILE * np.sqrt(relative) / 3, 0, None) ** 3
    return np.asarray(severity * people * kept)


def drawn(
    people: Floats, severity: Floats, variance: Floats, random: np.random.Generator
) -> Floats:
    """Return one draw of the urgency of zones, shape (n,)."""
    shape = 1 / (PEOPLE_ERROR**2 + 1 / np.maximum(people, 1e-9))
    persons = random.gamma(shape, people / shape)
    # A beta distribution of the same mean and variance stays within 0..1, as severity does.
    most = severity * (1 - severity)
    open_ = (variance > 1e-12) & (most > 1e-12)
    kept = np.clip(variance, 1e-12, np.where(open_, most * 0.999, 1))
    size = np.where(open_, most / kept - 1, 1.0)
    one = random.beta(
        np.maximum(np.where(open_, severity, 0.5) * size, 1e-6),
        np.maximum(np.where(open_, 1 - severity, 0.5) * size, 1e-6),
    )
    return np.asarray(np.where(open_, one, severity) * persons)
