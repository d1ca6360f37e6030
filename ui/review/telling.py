"""The next ten buildings that teach most: see `core.review.telling`, here with a layer's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...algorithms.shared.export import geopackage_of
from ...core.files import seen_of
from ...core.review.telling import LATEST, Asked, most_telling, pool
from .queue import LEVELS, Building, Filter


def next_ones(
    layer: QgsVectorLayer, buildings: Iterable[Building], chosen: Filter
) -> list[Building]:
    """Return the buildings to ask about next, the most telling first.

    Those whose level nobody knows teach nothing: the model has no answer to learn from.

    Args:
        layer: whose buildings these are.
        buildings: all of them.
        chosen: which may be asked about.
    """
    graded = [one for one in buildings if one.level is not None]
    left = [one for one in graded if one.verdict is None and chosen.takes(one)]
    left = [left[index] for index in pool([one.severity() for one in left])]
    reviewed = [one for one in graded if one.verdict in LEVELS][-LATEST:]
    asked = _asked(layer, [*left, *reviewed])
    order = most_telling(asked[: len(left)], asked[len(left) :])
    return [left[index] for index in order]


def _asked(layer: QgsVectorLayer, buildings: Sequence[Building]) -> list[Asked]:
    numbers = {int(one.number) for one in buildings if one.number is not None}
    seen = seen_of(geopackage_of(layer) or "", numbers)
    places = _places(layer, [one.fid for one in buildings])
    count = len(next(iter(seen.values()), ()))
    unseen = (float("nan"),) * count
    return [
        Asked(
            one.severity(),
            one.doubt(),
            seen.get(int(one.number or -1), unseen) if count else one.probabilities,
            places.get(one.fid, ()),
        )
        for one in buildings
    ]


def _places(layer: QgsVectorLayer, fids: Sequence[int]) -> dict[int, tuple[float, float]]:
    """Return the middle of each building's extent, in the layer's own CRS."""
    request = QgsFeatureRequest().setFilterFids(list(fids)).setNoAttributes()
    boxes = {
        feature.id(): feature.geometry().boundingBox()
        for feature in layer.getFeatures(request)
        if feature.hasGeometry()
    }
    return {fid: (box.center().x(), box.center().y()) for fid, box in boxes.items()}
