"""Totals of a scene and of its zones: buildings, their area and their people."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..buildings.table import as_numbers
from ..naming import counted
from ..progress import Progress
from ..sentences import say
from ..vector.geometry import areas_m2
from ..vector.io import Polygons, find_field
from .accuracy import KINDS
from .bounds import Bounds
from .columns import Review
from .design import LEAST, about, half_width
from .estimators import Estimate, Survey

Floats = npt.NDArray[np.float64]

SCENE = "scene"
ENOUGH_IN_ZONE = 10
"""Reviews without which a zone gets no totals of its own."""


@dataclass(frozen=True)
class Totals:
    """What a part of a survey holds.

    Args:
        zone: its name in the layer; None for the whole scene.
        buildings: that the layer has there.
        reviews: that they rest on.
        measures: by name (`buildings`, `area_m2`, `people`): each of `KINDS`.
        no_building: outlines where none stands.
    """

    zone: str | None
    buildings: int
    reviews: int
    measures: dict[str, tuple[Bounds, ...]]
    no_building: Bounds

    @property
    def name(self) -> str:
        """Return what the outputs call it; a zone that is itself called `scene` says so."""
        if self.zone is None:
            return SCENE
        return f"{self.zone} (zone)" if self.zone.strip().lower() == SCENE else self.zone


def survey_of(review: Review) -> Survey:
    """Return a review as a survey; a stratum's parent is that of its predicted level."""
    stratum = np.unique(review.stratum.astype(str), return_inverse=True)[1].reshape(-1)
    return Survey(
        stratum, review.predicted.astype(np.intp), review.verdict, review.certain, review.model
    )


def measures_of(layer: Polygons, progress: Progress) -> dict[str, Floats]:
    """Return what is added up, per building; people only where the layer knows any."""
    area = find_field(layer.fields, "area_m2")
    measures = {
        "buildings": np.ones(len(layer.geometries)),
        "area_m2": (
            areas_m2(layer.geometries, layer.crs)
            if area is None
            else np.clip(np.nan_to_num(as_numbers(layer.fields[area])), 0, None)
        ),
    }
    name = find_field(layer.fields, "people")
    people = None if name is None else as_numbers(layer.fields[name])
    if people is None or np.isnan(people).all():
        progress.log("The layer has no people: run Rescue urgency for totals of people.")
        return measures
    if np.isnan(people).any():
        off = counted(int(np.isnan(people).sum()), "building", "buildings")
        progress.log(
            say(
                "Without a number of people, since off the assessed area: {off}, no part of the"
                " people's totals.",
                off=off,
            )
        )
    return {**measures, "people": np.clip(np.nan_to_num(people), 0, None)}


def totals_of(
    zone: str | None,
    survey: Survey,
    measures: dict[str, Floats],
    missed: list[Bounds] | None = None,
) -> Totals:
    """Return the totals of a part.

    Missed buildings add to the number of buildings, and to their area by the mean of their level.
    They add no people: those were shared among the buildings that were found.
    """
    found: dict[str, tuple[Bounds, ...]] = {}
    for measure, values in measures.items():
        estimate = Estimate(survey, values)
        found[measure] = tuple(estimate.total(kind) for kind in KINDS)
        if measure == "buildings":
            no_building = estimate.total((0,))
    if missed:
        counts = found["buildings"]
        mean = float(measures["area_m2"].mean()) if len(measures["area_m2"]) else 0.0
        each = [
            area.value / count.value if count.value > 0 else mean
            for area, count in zip(found["area_m2"], counts)
        ]
        found["buildings"] = tuple(a + b for a, b in zip(counts, missed))
        found["area_m2"] = tuple(
            area + more.times(size) for area, more, size in zip(found["area_m2"], missed, each)
        )
    reviews = int(survey.reviewed.sum())
    return Totals(zone, len(survey.verdict), reviews, found, no_building)


def zones_in(
    review: Review, survey: Survey, measures: dict[str, Floats], progress: Progress
) -> list[Totals]:
    """Return the totals of every zone with enough reviews; missed buildings are not in them."""
    found, few = [], []
    for name in sorted(set(review.zone.tolist()) - {""}):
        inside = review.zone == name
        part = survey.part(inside)
        known = int(part.reviewed.sum())
        if known < ENOUGH_IN_ZONE and not part.certain.all():
            few.append(name)
            continue
        # Within a zone the sample of each level is random, whatever the strata were.
        within = replace(part, stratum=part.parent, parent=np.zeros_like(part.parent))
        parts = {measure: values[inside] for measure, values in measures.items()}
        found.append(totals_of(name, within, parts))
    if few:
        progress.log(
            say(
                "Fewer than {enough_in_zone} reviews, and so no totals of their own: {zones},"
                " {few}{count}.",
                enough_in_zone=ENOUGH_IN_ZONE,
                zones=counted(len(few), "zone", "zones"),
                few=", ".join(few[:10]),
                count=say(" and others") if len(few) > 10 else "",
            )
        )
    return found


def reviews_to_halve(survey: Survey) -> int | None:
    """Return how many more reviews halve the interval of major and destroyed buildings.

    They are divided among the strata in the best way; None where there are not as many buildings.
    """
    estimate = Estimate(survey, np.ones(len(survey.verdict)))
    sizes, deviation = estimate.deviation((3, 4))
    kept = sizes > 0
    sizes, deviation = sizes[kept], deviation[kept]
    made = estimate.reviews.astype(np.int64)[kept]
    wished = half_width(sizes, deviation, np.maximum(made, 1)) / 2
    left = int((sizes - made).sum())
    if wished <= 0 or not left:
        return None

    def enough(more: int) -> bool:
        taken = np.maximum(made, about(sizes, deviation, int(made.sum()) + more))
        return half_width(sizes, deviation, np.minimum(taken, sizes)) <= wished

    return max(bisect_left(range(left), True, key=enough), LEAST)
