"""Lay the image after the event onto the one before."""

from __future__ import annotations

from typing import Any, Optional

from ...core.language import worded
from ...core.requests import AlignPair
from ...core.results import AlignPairResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import (
    add_bands,
    number,
    pair_problem,
    polygons_out,
    raster,
    raster_out,
    switch,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class AlignPairAlgorithm(AftermapAlgorithm):
    REQUEST = AlignPair
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "alignpair"

    def displayName(self) -> str:
        return tr("Align pair")

    def shortDescription(self) -> str:
        return tr("Moves the image after the event so that it lies on the one before.")

    def about(self) -> str:
        return tr(
            "Measures where the content of the image after lies, on the whole and then piece by"
            " piece, corrects pieces that their neighbours contradict, and moves the image back by"
            " a smooth field. It keeps its bands and values and gets the grid of the image before."
            " The distance between both is measured again afterwards; where alignment does not"
            " bring them closer, the image is passed on unmoved and the log says so. Roofs of tall"
            " buildings lean with the satellite and stay where they are: the ground is aligned."
            "\n\nNext step: Rapid assessment with the aligned image."
        )

    def tags(self) -> list[str]:
        return tr("coregistration,registration,shift,georeference,orthorectify,match").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PRE", tr("Image before the event")))
        self.add(raster("POST", tr("Image after the event")))
        self.add(switch("MATCH_COLOURS", tr("Match colours"), False))
        add_bands(self, "PRE_BANDS", tr("Bands before: red, green, blue"), "PRE")
        add_bands(self, "POST_BANDS", tr("Bands after: red, green, blue"), "POST")
        self.add(number("SPACING", tr("Distance between measurements (m)")), advanced=True)
        self.add(raster_out("ALIGNED", tr("Aligned image")))
        self.add(polygons_out("RESIDUALS", tr("Map of the shifts"), optional=True))
        self.add_text("VERDICT", tr("Verdict"))
        for name, text in (
            ("RESIDUAL_BEFORE_M", tr("Distance before alignment (m)")),
            ("RESIDUAL_AFTER_M", tr("Distance after alignment (m)")),
            ("SHIFT_X_M", tr("Mean shift to the east (m)")),
            ("SHIFT_Y_M", tr("Mean shift to the north (m)")),
            ("IMPROVED", tr("Whether the image was moved (1 or 0)")),
        ):
            self.add_number(name, text)

    def problem(self, inputs: Inputs) -> Optional[str]:
        return pair_problem(inputs)

    def request(self, inputs: Inputs) -> AlignPair:
        return AlignPair(
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            aligned=inputs.layer_out("ALIGNED"),
            residuals=inputs.layer_out("RESIDUALS"),
            match_colours=inputs.flag("MATCH_COLOURS"),
            spacing=inputs.number("SPACING") or None,
            pre_bands=inputs.bands("PRE_BANDS"),
            post_bands=inputs.bands("POST_BANDS"),
        )

    def figures(self, result: AlignPairResult) -> dict[str, Any]:
        return {
            "VERDICT": worded(result.verdict),
            "RESIDUAL_BEFORE_M": result.residual_before_m,
            "RESIDUAL_AFTER_M": result.residual_after_m,
            "SHIFT_X_M": result.shift_x_m,
            "SHIFT_Y_M": result.shift_y_m,
            "IMPROVED": int(result.improved),
        }
