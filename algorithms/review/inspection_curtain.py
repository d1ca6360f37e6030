"""Lay a curtain of MGRS cells over what nobody has inspected."""

from __future__ import annotations

from typing import Any, Optional

from ...core.mgrs import SIDES
from ...core.requests import QUEUES, InspectionCurtain
from ...core.results import InspectionCurtainResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import POLYGONS, RASTERS, choice, layer_of, polygons, polygons_out
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = InspectionCurtain("", "")
"""The request with its defaults."""


class InspectionCurtainAlgorithm(AftermapAlgorithm):
    REQUEST = InspectionCurtain
    GROUP = "review"

    def name(self) -> str:
        return "inspectioncurtain"

    def displayName(self) -> str:
        return tr("Inspection curtain")

    def shortDescription(self) -> str:
        return tr("Lays MGRS cells over the scene and tells which of them a person inspected.")

    def about(self) -> str:
        return tr(
            "Divides the scene into cells of the Military Grid Reference System, as teams in the"
            " field name them. Each building belongs to the one cell that holds its representative"
            " point, so that buildings and people are neither made nor lost. A cell is inspected"
            " once everything in it that is asked for has a verdict in reviewed_level, 'cannot be"
            " told' among them; a cell in which no building was found, once somebody looked through"
            " it in the review. All other cells stay under a dark curtain: what lies there counts"
            " as not inspected, and an empty map under it is not a sign of no damage."
        )

    def tags(self) -> list[str]:
        return tr("review,mgrs,grid,progress,coverage,inspected,unseen,report").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Reviewed buildings")))
        self.add(choice("CELL", tr("Cell size"), tuple(SIDES), ASKED.cell, optional=True))
        self.add(choice("QUEUE", tr("What must be reviewed"), QUEUES, ASKED.queue, optional=True))
        self.add(layer_of("AREA", tr("Area that was seen"), [POLYGONS, RASTERS]))
        self.add(polygons_out("CURTAIN", tr("Inspection curtain")))
        self.add_number("CELLS", tr("Cells"))
        self.add_number("CELLS_INSPECTED", tr("Cells inspected"))
        self.add_number("CELLS_EMPTY_UNDER", tr("Cells without buildings not inspected"))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("BUILDINGS_UNDER", tr("Buildings not inspected"))
        self.add_number("PEOPLE", tr("People"))
        self.add_number("PEOPLE_UNDER", tr("People not inspected"))

    def request(self, inputs: Inputs) -> InspectionCurtain:
        return InspectionCurtain(
            buildings=inputs.vector("BUILDINGS"),
            curtain=inputs.layer_out("CURTAIN"),
            cell=inputs.choice("CELL") or ASKED.cell,
            queue=inputs.choice("QUEUE") or ASKED.queue,
            area=inputs.raster_or_vector("AREA"),
            looked=inputs.geopackage("BUILDINGS"),
        )

    def figures(self, result: InspectionCurtainResult) -> dict[str, Any]:
        return {
            "CELLS": result.cells,
            "CELLS_INSPECTED": result.cells_inspected,
            "CELLS_EMPTY_UNDER": result.empty_under,
            "BUILDING_COUNT": result.buildings,
            "BUILDINGS_UNDER": result.buildings_under,
            "PEOPLE": result.people,
            "PEOPLE_UNDER": result.people_under,
        }
