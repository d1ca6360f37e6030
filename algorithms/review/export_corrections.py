"""Make training labels of a review."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import ExportCorrections
from ...core.results import ExportCorrectionsResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import per_level
from ..shared.parameters import polygons, polygons_out, switch
from ..shared.sources import Inputs
from ..shared.texts import tr


class ExportCorrectionsAlgorithm(AftermapAlgorithm):
    REQUEST = ExportCorrections
    GROUP = "review"

    def name(self) -> str:
        return "exportcorrections"

    def displayName(self) -> str:
        return tr("Export corrections")

    def shortDescription(self) -> str:
        return tr("Makes labels for Train damage of what a person found in a review.")

    def about(self) -> str:
        return tr(
            "Takes reviewed_level for the true level. Buildings that nobody reviewed, or in which"
            " it could not be told, stay in the labels without a level, so that training passes"
            " over them; outlines that are no building are left out, so that their ground is"
            " learnt as such.\n\nNext step: Train damage with both images, these labels, and the"
            " network in use as the one to start from."
        )

    def tags(self) -> list[str]:
        return tr("review,labels,training,corrections,samples,fine-tuning").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Reviewed buildings")))
        self.add(switch("UNREVIEWED", tr("Network's level where nobody looked"), False))
        self.add(polygons_out("CORRECTIONS", tr("Training labels")))
        self.add_number("COUNT_NONE", tr("Reviewed buildings without damage"))
        self.add_number("COUNT_MINOR", tr("Reviewed buildings with minor damage"))
        self.add_number("COUNT_MAJOR", tr("Reviewed buildings with major damage"))
        self.add_number("COUNT_DESTROYED", tr("Reviewed buildings destroyed"))
        self.add_number("CORRECTED", tr("Buildings with another level than the network's"))
        self.add_number("NO_BUILDING", tr("Outlines that are no building"))

    def request(self, inputs: Inputs) -> ExportCorrections:
        return ExportCorrections(
            buildings=inputs.vector("BUILDINGS"),
            corrections=inputs.layer_out("CORRECTIONS"),
            unreviewed=inputs.flag("UNREVIEWED"),
        )

    def figures(self, result: ExportCorrectionsResult) -> dict[str, Any]:
        return {
            **per_level("COUNT", result.count),
            "CORRECTED": result.corrected,
            "NO_BUILDING": result.no_building,
        }
