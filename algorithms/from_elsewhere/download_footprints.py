"""Take footprints of an extent from Overture Maps, or from a file of one's own."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...core.language import worded
from ...core.requests import DownloadFootprints
from ...core.results import DownloadFootprintsResult
from ..engine import environment
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import polygons_out
from ..shared.sources import Inputs
from ..shared.texts import tr

FILE = QgsProcessingParameterFile.Behavior.File


class DownloadFootprintsAlgorithm(AftermapAlgorithm):
    REQUEST = DownloadFootprints
    GROUP = "fromelsewhere"

    def name(self) -> str:
        return "downloadfootprints"

    def displayName(self) -> str:
        return tr("Download footprints")

    def shortDescription(self) -> str:
        return tr("Downloads Overture's buildings, or takes those of a file, cut to an extent.")

    def about(self) -> str:
        return tr(
            "Overture Maps publishes the buildings of OpenStreetMap with those that Google,"
            " Microsoft and Esri found in images. They are downloaded by its own program,"
            " overturemaps, in a process of its own; it is no part of the engine, and a sentence"
            " says how to install it where it is missing. Or name a file that is there already: a"
            " GeoParquet (where the engine has pyarrow), a table of Google Open Buildings, a"
            " GeoJSON of Microsoft or any other layer of polygons. Every footprint that touches"
            " the extent is kept whole. Who publishes it, of which release and by whose terms"
            " stands in its row and in the layer's metadata, and goes along into what is made of"
            " it. Outlines that were drawn on other images lie beside the roofs of yours."
            "\n\nNext step: Fit footprints, then Rapid assessment."
        )

    def tags(self) -> list[str]:
        return tr("download,overture,google,microsoft,openstreetmap,buildings,geoparquet").split(
            ","
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent to keep")))
        self.add(QgsProcessingParameterFile("FILE", tr("File of footprints"), FILE, optional=True))
        for name, label in (
            ("RELEASE", tr("Release of Overture")),
            ("SOURCE_NAME", tr("Publisher of the file")),
            ("VINTAGE", tr("Date of the file")),
            ("LICENCE", tr("Licence of the file")),
        ):
            self.add(QgsProcessingParameterString(name, label, optional=True), advanced=True)
        self.add(
            QgsProcessingParameterFile(
                "PROGRAM",
                tr("Program overturemaps"),
                FILE,
                optional=True,
                fileFilter="overturemaps (*)",  # the default, *.*, refuses names without a dot
            ),
            advanced=True,
        )
        self.add(polygons_out("DOWNLOADED", tr("Downloaded footprints")))
        self.add_number("FOOTPRINT_COUNT", tr("Number of footprints"))
        self.add_text("SOURCE_USED", tr("Who publishes them"))
        self.add_text("VINTAGE_USED", tr("Their release or date"))
        self.add_text("LICENCE_USED", tr("Licence"))
        self.add_text("DATASETS", tr("How many are of each data set"))

    def request(self, inputs: Inputs) -> DownloadFootprints:
        return DownloadFootprints(
            extent=inputs.extent("EXTENT"),
            downloaded=inputs.layer_out("DOWNLOADED"),
            file=inputs.text("FILE"),
            release=inputs.text("RELEASE"),
            program=inputs.text("PROGRAM"),
            source_name=inputs.text("SOURCE_NAME"),
            vintage=inputs.text("VINTAGE"),
            licence=inputs.text("LICENCE"),
            proxy=environment.proxy(),
        )

    def figures(self, result: DownloadFootprintsResult) -> dict[str, Any]:
        return {
            "FOOTPRINT_COUNT": result.footprint_count,
            "SOURCE_USED": worded(result.source),
            "VINTAGE_USED": worded(result.vintage),
            "LICENCE_USED": result.licence,
            "DATASETS": worded(result.datasets),
        }
