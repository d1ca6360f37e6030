"""Move footprints onto the roofs that each image shows."""

from __future__ import annotations

from typing import Any, Optional

from ...core.requests import ON_IMAGES, FitFootprints
from ...core.results import FitFootprintsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    add_bands,
    bands_problem,
    choice,
    number,
    polygons,
    polygons_out,
    raster,
    scenes,
)
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = FitFootprints("", "")
"""The request with its defaults."""


class FitFootprintsAlgorithm(AftermapAlgorithm):
    REQUEST = FitFootprints
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "fitfootprints"

    def displayName(self) -> str:
        return tr("Fit footprints")

    def shortDescription(self) -> str:
        return tr("Moves each footprint onto its roof in the image before and in the one after.")

    def about(self) -> str:
        return tr(
            "Footprints of a cadastre or of OpenStreetMap often lie beside the roofs of an image:"
            " drawn on another one, or because roofs of tall buildings lean away from the"
            " satellite. For each image by itself, the outline of each footprint is laid against"
            " the edges of the image, at every place within the largest shift. What its neighbours"
            " and the whole scene say together decides between places that fit one of them, so"
            " that none jumps onto the roof next door. A footprint is moved only where it surely"
            " fits better than where it was; it is never turned, scaled or left out, and keeps its"
            " fields. What became of it on either image, and by how many metres, stands in its"
            " row; arrows show it on the map.\n\nNext step: Rapid assessment or Assess buildings"
            " with the fitted footprints. They count damage on the grid of the image before, where"
            " the footprints lie by default; where the image after leans otherwise, align the pair"
            " first, and look at footprints fitted to the image after beside them."
        )

    def tags(self) -> list[str]:
        return tr("shift,align,cadastre,openstreetmap,roof,off-nadir,lean,offset").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("FOOTPRINTS", tr("Footprints")))
        self.add(raster("PRE", tr("Image before the event"), optional=True))
        self.add(raster("POST", tr("Image after the event"), optional=True))
        self.add(number("REACH", tr("Largest shift (m)"), ASKED.reach))
        self.add(choice("ONTO", tr("They lie on the"), ON_IMAGES, ASKED.onto, optional=True))
        self.add(scenes("MORE_PRE", tr("Further scenes before")), advanced=True)
        self.add(scenes("MORE_POST", tr("Further scenes after")), advanced=True)
        add_bands(self, "PRE_BANDS", tr("Bands before: red, green, blue"), "PRE")
        add_bands(self, "POST_BANDS", tr("Bands after: red, green, blue"), "POST")
        self.add(polygons_out("FITTED", tr("Fitted footprints")))
        self.add_number("FOOTPRINT_COUNT", tr("Number of footprints"))
        for side, when in (("PRE", tr("image before")), ("POST", tr("image after"))):
            for name, text in (
                ("MOVED", tr("Footprints moved ({image})")),
                ("STAY", tr("Footprints that stay ({image})")),
                ("UNSEEN", tr("Footprints that could not be looked for ({image})")),
                ("SHIFT_M", tr("Median shift of those moved (m, {image})")),
            ):
                self.add_number(f"{side}_{name}", text.format(image=when))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if not inputs.given("PRE") and not inputs.given("POST"):
            return tr("‹PRE›, ‹POST›: choose at least one of them.")
        return bands_problem(inputs, "PRE_BANDS") or bands_problem(inputs, "POST_BANDS")

    def request(self, inputs: Inputs) -> FitFootprints:
        return FitFootprints(
            footprints=inputs.vector("FOOTPRINTS"),
            fitted=inputs.layer_out("FITTED"),
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            reach=inputs.number("REACH"),
            onto=inputs.choice("ONTO") or ASKED.onto,
            pre_bands=inputs.bands("PRE_BANDS"),
            post_bands=inputs.bands("POST_BANDS"),
            more_pre=inputs.scenes("MORE_PRE"),
            more_post=inputs.scenes("MORE_POST"),
        )

    def figures(self, result: FitFootprintsResult) -> dict[str, Any]:
        found: dict[str, Any] = {"FOOTPRINT_COUNT": result.footprint_count}
        for side, fit in (("PRE", result.pre), ("POST", result.post)):
            for name in ("moved", "stay", "unseen", "shift_m"):
                found[f"{side}_{name.upper()}"] = getattr(fit, name) if fit else None
        return found
