"""Tell what has changed between two results of one place."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import CompareSituations
from ...core.results import CompareSituationsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import POLYGONS, RASTERS, file_out, layer_of, polygons, polygons_out
from ..shared.sources import Inputs
from ..shared.texts import tr


class CompareSituationsAlgorithm(AftermapAlgorithm):
    REQUEST = CompareSituations
    GROUP = "review"

    def name(self) -> str:
        return "comparesituations"

    def displayName(self) -> str:
        return tr("Compare situations")

    def shortDescription(self) -> str:
        return tr("Tells what has changed between an earlier and a later result of one place.")

    def about(self) -> str:
        return tr(
            "Takes the buildings of two results, such as those of yesterday's and of today's image,"
            " or before and after a review, and tells of each what became of it: newly destroyed,"
            " worse, better, no change, newly seen, no longer seen, newly found, withdrawn. The"
            " same building is found by its number and by overlap; a row of houses that is outlined"
            " as one in one result and apart in the other is followed as well. Every earlier"
            " building is in exactly one feature, so that the sums of the table are those of both"
            " layers. Earlier buildings on ground that the later result did not see are not"
            " withdrawn: what was said of them still stands. With the zones of both results the"
            " ranks are compared too, and a rise is sure where the ranks between which a zone lay"
            " and lies do not meet."
        )

    def tags(self) -> list[str]:
        return tr("change,delta,update,difference,since,history,compare,monitoring").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BEFORE", tr("Buildings of the earlier result")))
        self.add(polygons("AFTER", tr("Buildings of the later result")))
        self.add(polygons("ZONES_BEFORE", tr("Zones of the earlier result"), optional=True))
        self.add(polygons("ZONES_AFTER", tr("Zones of the later result"), optional=True))
        self.add(
            layer_of("AREA", tr("Extent of the later result"), [POLYGONS, RASTERS]),
            advanced=True,
        )
        self.add(polygons_out("CHANGES", tr("What became of the buildings")))
        self.add(
            polygons_out("ZONE_CHANGES", tr("Zones that rose or fell"), optional=True, made=False)
        )
        self.add(file_out("TABLE", tr("Table of changes"), "CSV (*.csv)"))
        for name, text in (
            ("NEWLY_DESTROYED", tr("Buildings newly destroyed")),
            ("WORSE", tr("Buildings that got worse")),
            ("BETTER", tr("Buildings that got better")),
            ("UNCHANGED", tr("Buildings without a change")),
            ("NEWLY_SEEN", tr("Buildings newly seen")),
            ("NEWLY_FOUND", tr("Buildings newly found")),
            ("NO_LONGER_SEEN", tr("Buildings no longer seen")),
            ("STILL_UNKNOWN", tr("Buildings still unknown")),
            ("WITHDRAWN", tr("Buildings withdrawn")),
            ("NOT_LOOKED_AT", tr("Buildings not looked at again")),
            ("ZONES_ROSE", tr("Zones that rose in rank")),
            ("ZONES_FELL", tr("Zones that fell in rank")),
        ):
            self.add_number(name, text)

    def request(self, inputs: Inputs) -> CompareSituations:
        return CompareSituations(
            before=inputs.vector("BEFORE"),
            after=inputs.vector("AFTER"),
            changes=inputs.layer_out("CHANGES"),
            zones_before=inputs.vector("ZONES_BEFORE"),
            zones_after=inputs.vector("ZONES_AFTER"),
            area=inputs.raster_or_vector("AREA"),
            zone_changes=inputs.layer_out("ZONE_CHANGES"),
            table=inputs.file_out("TABLE"),
        )

    def figures(self, result: CompareSituationsResult) -> dict[str, Any]:
        return {
            name.upper(): getattr(result, name)
            for name in (
                "newly_destroyed", "worse", "better", "unchanged", "newly_seen", "newly_found",
                "no_longer_seen", "still_unknown", "withdrawn", "not_looked_at", "zones_rose",
                "zones_fell",
            )
        }  # fmt: skip
