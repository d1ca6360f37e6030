"""The whole chain in one run."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)

from ...core.requests import REVIEW_BELOW, RapidAssessment
from ...core.results import RapidAssessmentResult
from ..shared.base import AftermapAlgorithm
from ..shared.figures import (
    add_building_figures,
    add_people_figures,
    building_figures,
    people_figures,
)
from ..shared.grouping import RunGroup, image_of
from ..shared.parameters import (
    RULES,
    UNITS,
    add_bands,
    add_morphology,
    add_network,
    add_scene_prior,
    choice,
    number,
    pair_problem,
    polygons,
    polygons_out,
    prior_problem,
    raster,
    raster_out,
    read_morphology,
    read_network,
    read_scene_prior,
    scenes,
    tile_problem,
)
from ..shared.sources import Inputs
from ..shared.texts import tr


class RapidAssessmentAlgorithm(AftermapAlgorithm):
    REQUEST = RapidAssessment
    GROUP = "wholechain"

    def name(self) -> str:
        return "rapidassessment"

    def displayName(self) -> str:
        return tr("Rapid assessment")

    def shortDescription(self) -> str:
        return tr("Turns two images into damaged buildings and a map of rescue urgency.")

    def about(self) -> str:
        return tr(
            "Runs the whole chain: finds the buildings in the image before the event, compares it"
            " with the image after, gives every building a damage level and, with a population"
            " raster, ranks where rescue is most urgent. Only the two images are needed.\n\n"
            "Footprints you already have (OpenStreetMap, a cadastre) replace those the network"
            " would find. What could not be seen is unknown, never 'no damage'."
        )

    def tags(self) -> list[str]:
        return tr(
            "damage,earthquake,buildings,rescue,population,before,after,disaster,emergency"
        ).split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PRE", tr("Image before the event")))
        self.add(raster("POST", tr("Image after the event")))
        self.add(raster("POPULATION", tr("Population"), optional=True))
        self.add(polygons("FOOTPRINTS", tr("Footprints"), optional=True))
        self.add(choice("UNIT", tr("Unit of the population"), UNITS, "count"), advanced=True)
        self.add(scenes("MORE_PRE", tr("Further scenes before")), advanced=True)
        self.add(scenes("MORE_POST", tr("Further scenes after")), advanced=True)
        add_bands(self, "PRE_BANDS", tr("Bands before: red, green, blue"), "PRE")
        add_bands(self, "POST_BANDS", tr("Bands after: red, green, blue"), "POST")
        add_network(self)
        self.add(choice("RULE", tr("Rule for the damage level"), RULES, "round"), advanced=True)
        self.add(
            number("REVIEW_BELOW", tr("Needs review below confidence"), REVIEW_BELOW),
            advanced=True,
        )
        add_scene_prior(self)
        self.add(
            QgsProcessingParameterBoolean("FEATURES", tr("Keep what Regrade learns from"), True),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("MORPHOLOGY", tr("Use the single settings below"), False),
            text=tr("Off: all as the preset says. On: the settings below that are not empty."),
            advanced=True,
        )
        add_morphology(self, advanced=True)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(polygons_out("BUILDINGS", tr("Buildings by damage"), optional=True))
        self.add(polygons_out("ZONES", tr("Rescue urgency"), optional=True))
        self.add(raster_out("DAMAGE_CLASS", tr("Damage class"), optional=True))
        self.add(raster_out("URGENCY", tr("Urgency raster"), optional=True, made=False))
        self.add(raster_out("LEVELS", tr("Level probabilities"), optional=True, made=False))
        self.add(raster_out("PROBABILITY", tr("Building probability"), optional=True, made=False))
        self.add(
            QgsProcessingParameterFileDestination(
                "GEOPACKAGE",
                tr("All vector products in one GeoPackage"),
                tr("GeoPackage files (*.gpkg)"),
                optional=True,
                createByDefault=False,
            )
        )
        add_building_figures(self)
        add_people_figures(self)
        self.add_number("UNKNOWN_SHARE", tr("Share of pixels that could not be judged"))

    def run_group(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[RunGroup]:
        images = [image_of(self, parameters, name, context) for name in ("POST", "PRE")]
        return RunGroup(self.displayName(), [image for image in images if image])

    def problem(self, inputs: Inputs) -> Optional[str]:
        return pair_problem(inputs) or tile_problem(inputs) or prior_problem(inputs)

    def request(self, inputs: Inputs) -> RapidAssessment:
        population = inputs.raster("POPULATION")
        if population is None:
            inputs.warn(tr("Without a population raster nothing is said about people and urgency."))
        return RapidAssessment(
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            population=population,
            footprints=inputs.vector("FOOTPRINTS"),
            buildings=inputs.layer_out("BUILDINGS"),
            zones=inputs.layer_out("ZONES") if population else None,
            urgency=inputs.layer_out("URGENCY") if population else None,
            damage_class=inputs.layer_out("DAMAGE_CLASS"),
            probability=inputs.layer_out("PROBABILITY"),
            levels=inputs.layer_out("LEVELS"),
            geopackage=inputs.file_out("GEOPACKAGE"),
            pre_bands=inputs.bands("PRE_BANDS"),
            post_bands=inputs.bands("POST_BANDS"),
            morphology=read_morphology(inputs) if inputs.flag("MORPHOLOGY") else None,
            preset=inputs.choice("PRESET"),
            rule=inputs.choice("RULE"),
            review_below=inputs.number("REVIEW_BELOW"),
            unit=inputs.choice("UNIT"),
            features=inputs.flag("FEATURES"),
            more_pre=inputs.scenes("MORE_PRE"),
            more_post=inputs.scenes("MORE_POST"),
            **read_network(inputs),
            **read_scene_prior(inputs),
        )

    def figures(self, result: RapidAssessmentResult) -> dict[str, Any]:
        return {
            **building_figures(result.assessed),
            **people_figures(result.rescue),
            "UNKNOWN_SHARE": result.unknown_share,
            "DEVICE_USED": result.device,
        }
