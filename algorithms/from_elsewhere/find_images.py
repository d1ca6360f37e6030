"""Find images of a place in a catalogue, and the best pair from before and after the event."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterExtent, QgsProcessingParameterString

from ...core.requests import PROGRAMMES, VANTOR, FindImages
from ...core.results import FindImagesResult
from ..engine import environment
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    INTEGER,
    POLYGONS,
    RASTERS,
    choice,
    folder,
    layer_of,
    number,
    polygons_out,
    switch,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class FindImagesAlgorithm(AftermapAlgorithm):
    REQUEST = FindImages
    GROUP = "fromelsewhere"

    def name(self) -> str:
        return "findimages"

    def displayName(self) -> str:
        return tr("Find images")

    def shortDescription(self) -> str:
        return tr("Finds images of a place from before and after an event, and the best pair.")

    def about(self) -> str:
        return tr(
            "Looks through a catalogue of satellite and aerial images (STAC) for those that show a"
            " place: the open programmes for disasters, or any other catalogue by its address, its"
            " file or its folder. The layer holds their"
            " outlines with time, cloud, angle, pixel size, licence and address, the best first:"
            " what shows most of the place, is clear, sharp, taken from above and near to the"
            " event. The best pair is marked, and put on the map below: both show the same ground,"
            " at like angles. Choose the two layers in Check pair and Rapid assessment, with the"
            " place as the extent: they read only that part. The field image is what QGIS opens of"
            " any other. A part of the catalogue that cannot be read is named and skipped. The"
            " proxy of QGIS's options is used."
        )

    def tags(self) -> list[str]:
        return tr("stac,catalogue,satellite,images,maxar,vantor,planet,openaerialmap").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(choice("PROGRAMME", tr("Catalogue"), PROGRAMMES, VANTOR))
        self.add(folder("ADDRESS", tr("Another catalogue (address or folder)")))
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Place"), optional=True))
        self.add(layer_of("AREA", tr("Layer that bounds the place"), [POLYGONS, RASTERS]))
        self.add(
            QgsProcessingParameterString("EVENT", tr("When the event was (UTC)"), optional=True)
        )
        self.add(number("MAX_CLOUD", tr("Most cloud (%)"), 100))
        self.add(number("MAX_OFF_NADIR", tr("Widest angle off nadir (°)"), 90))
        self.add(number("MOST", tr("Most images"), 200, kind=INTEGER), advanced=True)
        self.add(
            switch("SHOW", tr("Put the best pair on the map"), True),
            text=tr(
                "Adds the first image of either side as a layer, below the outlines, so that it can"
                " be looked at and chosen in Check pair and Rapid assessment. Only the part that is"
                " drawn is read."
            ),
        )
        self.add(polygons_out("SCENES", tr("Images found")))
        self.add_number("COUNT", tr("Images that show the place"))
        self.add_text("BEFORE_IMAGE", tr("Best image before the event"))
        self.add_text("AFTER_IMAGE", tr("Best image after the event"))
        self.add_number("SHARE", tr("Share of the place that both show"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if inputs.given("EXTENT") == inputs.given("AREA"):
            return tr("‹EXTENT›, ‹AREA›: choose the place by one of them.")
        return None

    def request(self, inputs: Inputs) -> FindImages:
        return FindImages(
            scenes=inputs.layer_out("SCENES"),
            programme=inputs.choice("PROGRAMME"),
            address=inputs.text("ADDRESS"),
            extent=inputs.extent("EXTENT"),
            area=inputs.raster_or_vector("AREA"),
            event=inputs.text("EVENT"),
            max_cloud=inputs.number("MAX_CLOUD"),
            max_off_nadir=inputs.number("MAX_OFF_NADIR"),
            most=inputs.integer("MOST"),
            proxy=environment.proxy(),
        )

    def shown_below(self, result: FindImagesResult, inputs: Inputs) -> list[tuple[str, str]]:
        if not inputs.flag("SHOW"):
            return []
        sides = ((result.after, tr("After: {title}")), (result.before, tr("Before: {title}")))
        return [(found.images[0], name.format(title=found.title)) for found, name in sides if found]

    def figures(self, result: FindImagesResult) -> dict[str, Any]:
        return {
            "COUNT": result.count,
            "BEFORE_IMAGE": result.before.images[0] if result.before else None,
            "AFTER_IMAGE": result.after.images[0] if result.after else None,
            "SHARE": result.share,
        }
