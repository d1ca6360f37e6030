"""Putting urgencies into five classes for a legend."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from ..sentences import say

Values = npt.NDArray[np.float64]

CLASSES = 5

JENKS_SAMPLE = 1000
"""Jenks' natural breaks compare every value with every other; more values than this are first
thinned to as many evenly spaced quantiles."""


def breaks(values: Values, method: str) -> Values:
    """Return the upper limit of each of five classes, ascending, shape (5,).

    Args:
        values: positive urgencies, shape (n,); n may be 0, then all limits are 0.
        method: quantile (as many cells in each class) or jenks (least variance within classes).

    Raises:
        ParameterError: no such method.
    """
    if method not in ("quantile", "jenks"):
        raise ParameterError(
            say("‹classification› is '{method}': choose quantile or jenks.", method=method)
        )
    if not len(values):
        return np.zeros(CLASSES)
    if method == "quantile":
        return _right_aligned(np.quantile(values, np.arange(1, CLASSES + 1) / CLASSES))
    return _right_aligned(_jenks(values))


def classify(values: Values, limits: Values) -> npt.NDArray[np.int32]:
    """Return the class 1..5 of each value, limits belonging to the class below; 0 for 0."""
    found = np.minimum(np.searchsorted(limits, values, side="left") + 1, CLASSES)
    return np.where(values > 0, found, 0).astype(np.int32)


def _right_aligned(limits: Values) -> Values:
    """Leave the lower classes empty where there are fewer than five: a lone zone ranks first."""
    different = np.unique(limits)
    return np.concatenate([np.zeros(CLASSES - len(different)), different])


def _jenks(values: Values) -> Values:
    """Fisher's exact algorithm: the partition of sorted values with the least squared deviation."""
    points = np.sort(values)
    if len(points) > JENKS_SAMPLE:
        points = np.quantile(points, np.linspace(0, 1, JENKS_SAMPLE))
    count = len(points)
    groups = min(CLASSES, len(np.unique(points)))
    sums, squares = (np.concatenate([[0.0], np.cumsum(points**power)]) for power in (1, 2))

    def deviation(starts: npt.NDArray[np.int64], end: int) -> Values:
        """Squared deviation of points[start:end] from their mean, for each start."""
        total = sums[end] - sums[starts]
        return np.asarray(squares[end] - squares[starts] - total**2 / (end - starts))

    ends = range(1, count + 1)
    cost = np.array([np.inf, *(deviation(np.array([0]), end)[0] for end in ends)])
    cuts = []
    for _ in range(groups - 1):
        starts_of = np.zeros(count + 1, dtype=np.int64)
        better = np.full(count + 1, np.inf)
        for end in range(2, count + 1):
            starts = np.arange(1, end)
            options = cost[starts] + deviation(starts, end)
            starts_of[end] = starts[np.argmin(options)]
            better[end] = options.min()
        cost = better
        cuts.append(starts_of)
    return _limits(points, cuts)


def _limits(points: Values, cuts: list[npt.NDArray[np.int64]]) -> Values:
    end, limits = len(points), [points[-1]]
    for starts_of in reversed(cuts):
        end = int(starts_of[end])
        limits.insert(0, points[max(end, 1) - 1])
    return np.array(limits)
