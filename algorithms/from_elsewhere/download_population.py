"""Download people per cell from WorldPop, cut to an extent, or list what there is."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterExtent, QgsProcessingParameterString

from ...core.requests import POPULATIONS, WORLDPOP, DownloadPopulation
from ...core.results import DownloadPopulationResult
from ..engine import environment
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import INTEGER, choice, file_out, number, raster_out
from ..shared.sources import Inputs
from ..shared.texts import tr
from .countries import countries_of

MANY = 12
"""Countries that an extent may touch: one drawn over the world by mistake touches all."""


class DownloadPopulationAlgorithm(AftermapAlgorithm):
    REQUEST = DownloadPopulation
    GROUP = "fromelsewhere"

    def name(self) -> str:
        return "downloadpopulation"

    def displayName(self) -> str:
        return tr("Download population")

    def shortDescription(self) -> str:
        return tr(
            "Downloads WorldPop's people per cell, cut to an extent, and lists what there is."
        )

    def about(self) -> str:
        return tr(
            "Asks WorldPop's service what it has of a product for a country, and downloads the"
            " raster of a year: with progress, going on where it was cut off, checked by size, and"
            " kept for a week, so that another extent of the same country costs no download. The"
            " cells that the extent touches are kept as they are: nobody is lost or counted twice."
            " Product, year, licence and citation stand in the raster, and every table made from"
            " it names them. Where no country is written, the map of the world in QGIS says"
            " which ones the extent touches. The proxy of QGIS's options is used.\n\nNext step:"
            " Rapid assessment or Rescue urgency."
        )

    def tags(self) -> list[str]:
        return tr("download,worldpop,population,people,internet,census").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent to keep"), optional=True))
        self.add(
            QgsProcessingParameterString("COUNTRY", tr("Country (three letters)"), optional=True)
        )
        self.add(choice("PRODUCT", tr("Product"), POPULATIONS, POPULATIONS[0]))
        self.add(number("YEAR", tr("Year"), kind=INTEGER))
        self.add(
            QgsProcessingParameterString("OTHER", tr("Another product"), optional=True),
            text=tr("What WorldPop's service calls a product that is not in the list."),
            advanced=True,
        )
        for name, label, default in (
            ("SERVICE", tr("Address of the service"), WORLDPOP),
            ("MIRROR", tr("Address of a mirror"), None),
        ):
            self.add(
                QgsProcessingParameterString(name, label, default, optional=True), advanced=True
            )
        self.add(raster_out("POPULATION", tr("Population"), optional=True))
        self.add(file_out("LISTING", tr("List of what there is"), "CSV (*.csv)"))
        self.add_number("PEOPLE", tr("People in the extent"))
        self.add_number("YEAR_USED", tr("Year of the people"))
        self.add_number("SIZE", tr("Bytes of the files as they came"))
        self.add_text("LICENCE", tr("Licence"))
        self.add_text("CITATION", tr("Citation"))
        self.add_text("CAVEAT", tr("What its makers warn of"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        found = "" if inputs.given("COUNTRY") else self._countries(inputs)
        if not inputs.given("COUNTRY") and not found:
            return tr(
                "‹COUNTRY›, ‹EXTENT›: write the three letters of a country, such as TUR, or choose"
                " an extent on land."
            )
        if inputs.given("POPULATION") and found.count(",") >= MANY:
            return tr(
                "‹EXTENT› touches more than {count} countries, each of which would be downloaded:"
                " choose a smaller one, or write the countries' letters."
            ).format(count=MANY)
        if not inputs.given("POPULATION") and not inputs.given("LISTING"):
            return tr("‹POPULATION›, ‹LISTING›: choose at least one of them.")
        return None

    def _countries(self, inputs: Inputs) -> str:
        extent = inputs.extent("EXTENT")
        return ",".join(countries_of(extent)) if extent else ""

    def request(self, inputs: Inputs) -> DownloadPopulation:
        return DownloadPopulation(
            country=inputs.text("COUNTRY") or self._countries(inputs),
            population=inputs.layer_out("POPULATION"),
            listing=inputs.file_out("LISTING"),
            extent=inputs.extent("EXTENT"),
            product=inputs.text("OTHER") or inputs.choice("PRODUCT"),
            year=inputs.integer("YEAR") if inputs.given("YEAR") else None,
            service=inputs.text("SERVICE") or WORLDPOP,
            mirror=inputs.text("MIRROR"),
            proxy=environment.proxy(),
        )

    def figures(self, result: DownloadPopulationResult) -> dict[str, Any]:
        return {
            "PEOPLE": result.people,
            "YEAR_USED": result.year,
            "SIZE": result.size,
            "LICENCE": result.licence,
            "CITATION": result.citation,
            "CAVEAT": result.caveat,
        }
