"""Find buildings in one image."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import SegmentFootprints
from ...core.results import SegmentFootprintsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    add_bands,
    add_network,
    bands_problem,
    polygons_out,
    raster,
    raster_out,
    read_network,
    scenes,
    tile_problem,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class SegmentFootprintsAlgorithm(AftermapAlgorithm):
    REQUEST = SegmentFootprints
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "segmentfootprints"

    def displayName(self) -> str:
        return tr("Segment footprints")

    def shortDescription(self) -> str:
        return tr("Finds buildings in one image and gives each pixel a building probability.")

    def about(self) -> str:
        return tr(
            "Slides a network over the image in overlapping, blended tiles and writes how likely"
            " each pixel is a building, from 0 to 255. The image is resampled on the fly to the"
            " ground sampling distance the model was trained at. Pixels without data stay"
            " without data. The probability carries the threshold and shape that the model"
            " recommends.\n\nNext step: Refine morphology."
        )

    def tags(self) -> list[str]:
        return tr("buildings,footprints,segmentation,deep learning,u-net,satellite").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PRE", tr("Image before the event")))
        self.add(scenes("MORE_PRE", tr("Further scenes before")), advanced=True)
        add_bands(self, "BANDS", tr("Bands: red, green, blue"), "PRE")
        add_network(self)
        self.add(raster_out("PROBABILITY", tr("Building probability")))
        self.add(polygons_out("FOOTPRINTS", tr("Footprints"), optional=True))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("BUILDING_AREA", tr("Building area (m²)"))
        self.add_number("UNKNOWN_SHARE", tr("Share of pixels without data"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        return bands_problem(inputs, "BANDS") or tile_problem(inputs)

    def request(self, inputs: Inputs) -> SegmentFootprints:
        return SegmentFootprints(
            pre=inputs.raster("PRE"),
            probability=inputs.layer_out("PROBABILITY"),
            footprints=inputs.layer_out("FOOTPRINTS"),
            bands=inputs.bands("BANDS"),
            more_pre=inputs.scenes("MORE_PRE"),
            **read_network(inputs),
        )

    def figures(self, result: SegmentFootprintsResult) -> dict[str, Any]:
        return {
            "BUILDING_COUNT": result.building_count,
            "BUILDING_AREA": result.building_area_m2,
            "UNKNOWN_SHARE": result.unknown_share,
            "DEVICE_USED": result.device,
        }
