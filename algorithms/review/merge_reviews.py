"""Merge reviews that several people made apart."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import CONFLICTS, MergeReviews
from ...core.results import Interval, MergeReviewsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import choice, file_out, polygons_out, several_polygons
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = MergeReviews((), "")
"""The request with its defaults."""

LEAST = 2
"""Layers that can be merged."""


class MergeReviewsAlgorithm(AftermapAlgorithm):
    REQUEST = MergeReviews
    GROUP = "review"

    def name(self) -> str:
        return "mergereviews"

    def displayName(self) -> str:
        return tr("Merge reviews")

    def shortDescription(self) -> str:
        return tr("Makes one layer of buildings that several people reviewed apart.")

    def about(self) -> str:
        return tr(
            "Takes the same buildings from two or more layers, each reviewed by one person. What"
            " one person reviewed is taken over; where two say the same, both are kept; where they"
            " differ, both are kept, no level is in force and the building needs review, until a"
            " person decides (order Conflicts of Review) or unless you choose here who is right."
            " Says how far the readers agree beyond chance: Cohen's kappa over all answers,"
            " weighted over the levels, and for each level, with 95 % intervals. Reviews of"
            " buildings that the first layer does not have are kept in a table beside it."
        )

    def tags(self) -> list[str]:
        return tr("review,merge,agreement,kappa,second reader,conflict,interrater").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(several_polygons("LAYERS", tr("Layers reviewed apart"), LEAST))
        self.add(
            choice("CONFLICTS", tr("In force where they differ"), CONFLICTS, ASKED.conflicts,
                   optional=True)
        )  # fmt: skip
        self.add(polygons_out("MERGED", tr("Merged reviews")))
        self.add(file_out("AGREEMENT", tr("Table of agreement"), "CSV (*.csv)"))
        self.add_number("REVIEWED", tr("Buildings with a review"))
        self.add_number("READ_BY_TWO", tr("Buildings that two people read"))
        self.add_number("CONFLICT_COUNT", tr("Buildings whose levels differ"))
        self.add_number("OPEN", tr("Conflicts that wait for a decision"))
        self.add_number("NOT_MERGED", tr("Reviews kept in the table beside the layer"))
        self.add_number("OBSERVED", tr("Share of the same answers"))
        for name, text in (
            ("KAPPA", tr("Cohen's kappa")),
            ("KAPPA_WEIGHTED", tr("Weighted kappa of the levels")),
        ):
            self.add_number(name, text)
            self.add_number(f"{name}_LOW", tr("{what}, at least").format(what=text))
            self.add_number(f"{name}_HIGH", tr("{what}, at most").format(what=text))

    def request(self, inputs: Inputs) -> MergeReviews:
        return MergeReviews(
            layers=inputs.vectors("LAYERS"),
            merged=inputs.layer_out("MERGED"),
            agreement=inputs.file_out("AGREEMENT"),
            conflicts=inputs.choice("CONFLICTS") or ASKED.conflicts,
        )

    def figures(self, result: MergeReviewsResult) -> dict[str, Any]:
        return {
            "REVIEWED": result.reviewed,
            "READ_BY_TWO": result.read_by_two,
            "CONFLICT_COUNT": result.conflicts,
            "OPEN": result.open,
            "NOT_MERGED": result.not_merged,
            "OBSERVED": result.observed,
            **_edges("KAPPA", result.kappa),
            **_edges("KAPPA_WEIGHTED", result.kappa_weighted),
        }


def _edges(name: str, found: Optional[Interval]) -> dict[str, Optional[float]]:
    return {
        name: found and found.value,
        f"{name}_LOW": found and found.low,
        f"{name}_HIGH": found and found.high,
    }
