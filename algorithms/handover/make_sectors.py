"""Divide a damaged town into work areas for teams."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ...core.requests import BALANCES, MakeSectors
from ...core.results import MakeSectorsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, choice, number, polygons, polygons_out
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = MakeSectors("", "")
"""The request with its defaults."""

LINES = QgsProcessing.SourceType.TypeVectorLine


class MakeSectorsAlgorithm(AftermapAlgorithm):
    REQUEST = MakeSectors
    GROUP = "handover"

    def name(self) -> str:
        return "makesectors"

    def displayName(self) -> str:
        return tr("Make sectors")

    def shortDescription(self) -> str:
        return tr("Divides a damaged town into work areas with as many people at risk in each.")

    def about(self) -> str:
        return tr(
            "Divides the ground that buildings stand on into work areas for teams, each in one"
            " piece as far as the ground is, and with as many people at risk as any other: those"
            " expected in destroyed or major buildings, and all in buildings that nobody could"
            " judge, for what nobody saw may be the worst. With a road network the areas follow"
            " its streets, and each tells whether a way leads there that debris does not close;"
            " without one they follow the MGRS grid. Every building is in exactly one area, so"
            " that the sums are those of the layer.\n\n"
            "Areas carry the numbers of INSARAG's worksites in the forms of 2020 (A-1) and 2027"
            " (TUR01-0001), as a proposal until the coordination cell gives its own, triage"
            " category C where people may be alive and nobody has confirmed it, and the level of"
            " assessment that must follow (2, worksite triage). The images alone are level 1."
        )

    def tags(self) -> list[str]:
        return tr("sectors,worksites,insarag,usar,mgrs,teams,search,roads,access,blocks").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings by damage")))
        self.add(polygons("ZONES", tr("Rescue urgency"), optional=True))
        self.add(
            QgsProcessingParameterFeatureSource("ROADS", tr("Road network"), [LINES], optional=True)
        )
        self.add(choice("BALANCE", tr("Balanced by"), BALANCES, ASKED.balance, optional=True))
        self.add(number("SECTOR_COUNT", tr("Number of sectors"), ASKED.sector_count, kind=INTEGER))
        self.add(number("TARGET", tr("People at risk, or buildings, per sector")))
        self.add(number("DEBRIS", tr("Reach of debris (m)"), ASKED.debris), advanced=True)
        self.add(
            QgsProcessingParameterString(
                "LETTER", tr("Letter of INSARAG's sector"), ASKED.letter, optional=True
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("TEAM", tr("Number of the team"), optional=True),
            advanced=True,
        )
        self.add(polygons_out("SECTORS", tr("Sectors")))
        self.add_number("SECTORS_MADE", tr("Sectors made"))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("PEOPLE", tr("People"))
        self.add_number("PEOPLE_AT_RISK", tr("People at risk"))
        self.add_number("RATIO", tr("Largest by smallest sector"))
        self.add_number("BLOCKED_EDGES", tr("Streets under debris"))
        self.add_number("CUT_OFF", tr("Sectors cut off"))

    def request(self, inputs: Inputs) -> MakeSectors:
        return MakeSectors(
            buildings=inputs.vector("BUILDINGS"),
            sectors=inputs.layer_out("SECTORS"),
            zones=inputs.vector("ZONES"),
            roads=inputs.vector("ROADS"),
            balance=inputs.choice("BALANCE") or ASKED.balance,
            sector_count=inputs.integer("SECTOR_COUNT"),
            target=inputs.number("TARGET") or None,
            debris=inputs.number("DEBRIS"),
            letter=inputs.text("LETTER") or ASKED.letter,
            team=inputs.text("TEAM"),
        )

    def figures(self, result: MakeSectorsResult) -> dict[str, Any]:
        return {
            "SECTORS_MADE": result.sector_count,
            "BUILDING_COUNT": result.building_count,
            "PEOPLE": result.people,
            "PEOPLE_AT_RISK": result.people_at_risk,
            "RATIO": result.ratio,
            "BLOCKED_EDGES": result.blocked_edges,
            "CUT_OFF": result.cut_off,
        }
