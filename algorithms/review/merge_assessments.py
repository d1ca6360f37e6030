"""Make one layer of maps of damage by several hands."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterMultipleLayers, QgsProcessingParameterString

from ...core.requests import MAP_CONFLICTS, MergeAssessments
from ...core.results import MergeAssessmentsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import ANY_VECTOR, choice, file_out, number, polygons_out, written_as
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = MergeAssessments((), "")
"""The request with its defaults."""

LEAST = 2
"""Maps that can be merged."""


class MergeAssessmentsAlgorithm(AftermapAlgorithm):
    REQUEST = MergeAssessments
    GROUP = "review"

    def name(self) -> str:
        return "mergeassessments"

    def displayName(self) -> str:
        return tr("Merge assessments")

    def shortDescription(self) -> str:
        return tr("Makes one layer of several maps of damage, and tells where they differ.")

    def about(self) -> str:
        return tr(
            "Takes two or more maps of damage of one place: results of Aftermap, polygons or"
            " points of Copernicus EMS, UNOSAT, a ministry or a field survey. Each layer's words"
            " for damage are recognised and translated into the four levels; the log says how. A"
            " building is counted once, whoever drew it: outlines are matched by overlap, points by"
            " the building that holds them or the nearest within reach, and a block that is graded"
            " as one grades each building in it. Where maps differ no level is in force and the"
            " building needs review, until a person decides (order Conflicts of Review), unless you"
            " choose here who is right. Says how far each two maps agree beyond chance (Cohen's"
            " kappa)."
        )

    def tags(self) -> list[str]:
        return tr("merge,combine,copernicus,unosat,kobo,crosswalk,conflict,agreement").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        layers = QgsProcessingParameterMultipleLayers("LAYERS", tr("Maps of damage"), ANY_VECTOR)
        layers.setMinimumNumberInputs(LEAST)
        self.add(layers)
        self.add(
            choice("CONFLICTS", tr("In force where they differ"), MAP_CONFLICTS, ASKED.conflicts,
                   optional=True)
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("FIELD", tr("Field with the level"), "", optional=True),
            advanced=True,
        )
        self.add(written_as("WRITTEN_AS", tr("Damage scale")), advanced=True)
        self.add(number("REACH", tr("Search radius of a point (m)"), ASKED.reach), advanced=True)
        self.add(polygons_out("MERGED", tr("Merged assessments")))
        self.add(file_out("AGREEMENT", tr("Table of agreement"), "CSV (*.csv)"))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("ADDED", tr("Buildings on a later map alone"))
        self.add_number("BY_SEVERAL", tr("Buildings that two maps or more grade"))
        self.add_number("CONFLICT_COUNT", tr("Buildings whose levels differ"))
        self.add_number("UNKNOWN", tr("Buildings that no map grades"))

    def request(self, inputs: Inputs) -> MergeAssessments:
        return MergeAssessments(
            layers=inputs.vectors("LAYERS"),
            merged=inputs.layer_out("MERGED"),
            agreement=inputs.file_out("AGREEMENT"),
            field=inputs.text("FIELD") or None,
            written_as=inputs.choice("WRITTEN_AS") or ASKED.written_as,
            conflicts=inputs.choice("CONFLICTS") or ASKED.conflicts,
            reach=inputs.number("REACH"),
        )

    def figures(self, result: MergeAssessmentsResult) -> dict[str, Any]:
        return {
            "BUILDING_COUNT": result.building_count,
            "ADDED": result.added,
            "BY_SEVERAL": result.by_several,
            "CONFLICT_COUNT": result.conflicts,
            "UNKNOWN": result.unknown,
        }
