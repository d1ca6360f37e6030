"""Make a GeoPackage's figures anew from its own buildings and people."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingParameterFile

from ...core.requests import Verify
from ...core.results import VerifyResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import POLYGONS, RASTERS, file_out, layer_of
from ..shared.sources import Inputs
from ..shared.texts import tr


class VerifyAlgorithm(AftermapAlgorithm):
    REQUEST = Verify
    GROUP = "handover"

    def name(self) -> str:
        return "verify"

    def displayName(self) -> str:
        return tr("Verify")

    def shortDescription(self) -> str:
        return tr("Makes a GeoPackage's tables and ranks anew and names what does not fit.")

    def about(self) -> str:
        return tr(
            "For whoever is handed a file and must act on it. Compares every column with the digest"
            " that was written with it, and makes areas, levels, people, severity, urgency and"
            " ranks anew from the file's own buildings and people. One changed value is found. What"
            " a person's review writes may change; that the zones do not count it yet is said."
        )

    def tags(self) -> list[str]:
        return tr("verify,check,digest,integrity,audit,provenance,trust").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(QgsProcessingParameterFile("FILE", tr("GeoPackage to check"), extension="gpkg"))
        self.add(layer_of("AREA", tr("Assessed area"), [POLYGONS, RASTERS]), advanced=True)
        self.add(file_out("TABLE", tr("Table of mismatches"), "CSV (*.csv)"))
        self.add_number("FITS", tr("Consistent (1) or not (0)"))
        self.add_number("MISFITS", tr("What does not fit"))

    def request(self, inputs: Inputs) -> Verify:
        return Verify(
            file=inputs.text("FILE"),
            table=inputs.file_out("TABLE"),
            area=inputs.raster_or_vector("AREA"),
        )

    def figures(self, result: VerifyResult) -> dict[str, Any]:
        return {"FITS": int(result.fits), "MISFITS": len(result.misfits)}
