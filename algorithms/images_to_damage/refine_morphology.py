"""Turn a building probability raster into a clean mask and footprints."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import RefineMorphology
from ...core.results import RefineMorphologyResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import add_morphology, polygons_out, raster, raster_out, read_morphology
from ..shared.sources import Inputs
from ..shared.texts import tr


class RefineMorphologyAlgorithm(AftermapAlgorithm):
    REQUEST = RefineMorphology
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "refinemorphology"

    def displayName(self) -> str:
        return tr("Refine morphology")

    def shortDescription(self) -> str:
        return tr("Turns a building probability raster into a clean mask and footprint polygons.")

    def about(self) -> str:
        return tr(
            "Works in this order: threshold, drop small patches, opening, erosion, dilation; in the"
            " footprints, houses that touch are cut apart where the probability dips. The"
            " values are those that the model recommends for itself, which its building"
            " probability carries; the published ones are a choice, and each value can be given."
            " The log says which were used. Sizes in metres mean the same at any pixel size."
            " Outlines follow the pixel edges exactly, are simplified, or get right angles;"
            " courtyards stay holes."
            "\n\nNext step: Assess damage with this mask, then Assess buildings with these"
            " footprints."
        )

    def tags(self) -> list[str]:
        return tr("buildings,footprints,threshold,erosion,dilation,opening,polygonize").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PROBABILITY", tr("Building probability")))
        add_morphology(self, advanced=False)
        self.add(raster_out("MASK", tr("Building mask"), optional=True))
        self.add(polygons_out("FOOTPRINTS", tr("Footprints"), optional=True))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("BUILDING_AREA", tr("Building area (m²)"))

    def request(self, inputs: Inputs) -> RefineMorphology:
        return RefineMorphology(
            probability=inputs.raster("PROBABILITY"),
            mask=inputs.layer_out("MASK"),
            footprints=inputs.layer_out("FOOTPRINTS"),
            morphology=read_morphology(inputs),
            preset=inputs.choice("PRESET"),
        )

    def figures(self, result: RefineMorphologyResult) -> dict[str, Any]:
        return {
            "BUILDING_COUNT": result.building_count,
            "BUILDING_AREA": result.building_area_m2,
        }
