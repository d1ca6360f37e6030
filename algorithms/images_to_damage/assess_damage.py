"""Give every building pixel one of four damage levels."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterMapLayer

from ...core.models.folder import load_card
from ...core.requests import AssessDamage
from ...core.results import AssessDamageResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import add_per_level, per_level
from ..shared.models import chosen_model
from ..shared.parameters import (
    POLYGONS,
    RASTERS,
    add_bands,
    add_network,
    bands_problem,
    pair_problem,
    polygons_out,
    raster,
    raster_out,
    read_network,
    scenes,
    tile_problem,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class AssessDamageAlgorithm(AftermapAlgorithm):
    REQUEST = AssessDamage
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "assessdamage"

    def displayName(self) -> str:
        return tr("Assess damage")

    def shortDescription(self) -> str:
        return tr("Gives every building pixel one of four damage levels from a pair of images.")

    def about(self) -> str:
        return tr(
            "Compares the images before and after the event with a two-stage network and writes"
            " the damage class of every building pixel: 1 no damage, 2 minor, 3 major, 4"
            " destroyed. Where one image has no data the class is 255, unknown; never 'no"
            " damage'. The image after is warped onto the grid of the one before while reading."
            " With a model that Train grid classifier made, the image after is enough: every cell"
            " of a grid gets a probability of damage, and so do footprints given as the mask."
            "\n\nNext step: Assess buildings, with the footprints and both rasters."
        )

    def tags(self) -> list[str]:
        return tr("damage,earthquake,change,before,after,bdanet,deep learning,disaster").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PRE", tr("Image before the event"), optional=True))
        self.add(raster("POST", tr("Image after the event")))
        self.add(
            QgsProcessingParameterMapLayer(
                "MASK",
                tr("Building mask or footprints"),
                optional=True,
                types=[RASTERS, POLYGONS],
            )
        )
        self.add(scenes("MORE_PRE", tr("Further scenes before")), advanced=True)
        self.add(scenes("MORE_POST", tr("Further scenes after")), advanced=True)
        add_bands(self, "PRE_BANDS", tr("Bands before: red, green, blue"), "PRE")
        add_bands(self, "POST_BANDS", tr("Bands after: red, green, blue"), "POST")
        add_network(self)
        self.add(raster_out("DAMAGE_CLASS", tr("Damage class"), optional=True))
        self.add(raster_out("LEVELS", tr("Level probabilities"), optional=True))
        self.add(
            polygons_out("BUILDINGS", tr("Buildings by grid cell"), optional=True, made=False),
            advanced=True,
        )
        self.add(raster_out("GRID", tr("Damage by grid cell"), optional=True), advanced=True)
        add_per_level(self, "AREA", tr("Building area (m²)"))
        self.add_number("UNKNOWN_SHARE", tr("Share of pixels that could not be judged"))
        self.add_number("DAMAGED_CELLS", tr("Number of damaged cells"))
        self.add_number("DAMAGED_BUILDINGS", tr("Number of buildings in damaged cells"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if _is_grid(inputs):
            return bands_problem(inputs, "POST_BANDS") or tile_problem(inputs)
        if not inputs.given("PRE"):
            return tr(
                "‹PRE›: choose the image before the event; only a grid classifier needs none."
            )
        return pair_problem(inputs) or tile_problem(inputs)

    def request(self, inputs: Inputs) -> AssessDamage:
        grid = _is_grid(inputs)
        return AssessDamage(
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            damage_class=None if grid else inputs.layer_out("DAMAGE_CLASS"),
            levels=None if grid else inputs.layer_out("LEVELS"),
            grid=inputs.layer_out("GRID") if grid else None,
            buildings=inputs.layer_out("BUILDINGS") if grid else None,
            mask=inputs.raster_or_vector("MASK"),
            pre_bands=inputs.bands("PRE_BANDS"),
            post_bands=inputs.bands("POST_BANDS"),
            more_pre=inputs.scenes("MORE_PRE"),
            more_post=inputs.scenes("MORE_POST"),
            **read_network(inputs, "PRE" if inputs.given("PRE") else "POST"),
        )

    def figures(self, result: AssessDamageResult) -> dict[str, Any]:
        return {
            **per_level("AREA", result.area_m2),
            "UNKNOWN_SHARE": result.unknown_share,
            "DEVICE_USED": result.device,
            "DAMAGED_CELLS": result.damaged_cells,
            "DAMAGED_BUILDINGS": result.damaged_buildings,
        }


def _is_grid(inputs: Inputs) -> bool:
    """Tell whether the model classifies grid cells, from its card."""
    return load_card(chosen_model(inputs)).architecture == "grid"
