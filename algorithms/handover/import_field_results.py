"""Take what teams found in the field into the buildings."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...core.requests import ImportFieldResults
from ...core.results import ImportFieldResultsResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import file_out, number, polygons, polygons_out, switch, written_as
from ..shared.sources import Inputs
from ..shared.texts import tr

ASKED = ImportFieldResults("", (), "")
"""The request with its defaults."""

TABLES_TOO = QgsProcessing.SourceType.TypeVector

FIGURES = (
    *("building_count", "result_count", "taken", "by_number", "by_place", "unchanged"),
    *("overruled", "without_time", "unmatched", "not_understood"),
)


class ImportFieldResultsAlgorithm(AftermapAlgorithm):
    REQUEST = ImportFieldResults
    GROUP = "handover"

    def name(self) -> str:
        return "importfieldresults"

    def displayName(self) -> str:
        return tr("Import field results")

    def shortDescription(self) -> str:
        return tr("Takes what teams found with QField or KoBo into a copy of the buildings.")

    def about(self) -> str:
        return tr(
            "Reads GeoPackages of field projects, CSV and GeoJSON that KoBo or ODK exported, and"
            " other tables or layers. Columns are found by name (level, who, when, note, photo,"
            " place), also within groups and repeats; words for levels are recognised. A result"
            " goes into the building of its number, else into the one at its place or the nearest"
            " within reach. Of several results of one building the latest is in force, and a"
            " building's own later review stays, as does a dated one against a result without a"
            " time. What does not go in is listed in a table, each with its reason."
        )

    def tags(self) -> list[str]:
        return tr("qfield,kobo,odk,field,import,survey,review,csv,geojson,teams").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings that the teams were given")))
        self.add(QgsProcessingParameterMultipleLayers("RESULTS", tr("Field results"), TABLES_TOO))
        self.add(
            QgsProcessingParameterString("FIELD", tr("Column with the level"), "", optional=True),
            advanced=True,
        )
        self.add(written_as("WRITTEN_AS", tr("How levels are written")), advanced=True)
        self.add(number("REACH", tr("Reach of a place (m)"), ASKED.reach), advanced=True)
        self.add(
            switch("UNDATED", tr("Results without a time replace dated reviews"), ASKED.undated),
            advanced=True,
        )
        self.add(polygons_out("IMPORTED", tr("Buildings with field results")))
        self.add(file_out("TABLE", tr("Table of results left out"), "CSV (*.csv)"))
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        self.add_number("RESULT_COUNT", tr("Results"))
        self.add_number("TAKEN", tr("Results that went into buildings"))
        self.add_number("BY_NUMBER", tr("Results placed by number"))
        self.add_number("BY_PLACE", tr("Results placed by place"))
        self.add_number("UNCHANGED", tr("Results that say what is known"))
        self.add_number("OVERRULED", tr("Results that a later one overrules"))
        self.add_number("WITHOUT_TIME", tr("Results without a time beside a dated one"))
        self.add_number("UNMATCHED", tr("Results without a building"))
        self.add_number("NOT_UNDERSTOOD", tr("Results without a known level"))

    def request(self, inputs: Inputs) -> ImportFieldResults:
        return ImportFieldResults(
            buildings=inputs.vector("BUILDINGS"),
            results=inputs.tables_or_vectors("RESULTS"),
            imported=inputs.layer_out("IMPORTED"),
            table=inputs.file_out("TABLE"),
            field=inputs.text("FIELD") or None,
            written_as=inputs.choice("WRITTEN_AS") or ASKED.written_as,
            reach=inputs.number("REACH"),
            undated=inputs.flag("UNDATED"),
        )

    def figures(self, result: ImportFieldResultsResult) -> dict[str, Any]:
        return {name.upper(): getattr(result, name) for name in FIGURES}
