"""Hand on a result as a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, QLocale

from ...core.files import together, whole_file
from ...core.requests import NO_BUILDING, UNKNOWN, SituationReport
from ...core.results import SituationReportResult
from ..engine.client import run_request
from ..shared.base import AftermapAlgorithm
from ..shared.figures import add_per_level, per_level
from ..shared.main_thread import in_main_thread
from ..shared.parameters import INTEGER, choice, file_out, number, polygons, raster
from ..shared.sources import Inputs
from ..shared.texts import tr
from . import words
from .layers import RESOURCES, backdrop, buildings_of, image_of
from .sheet import Ground, Labels, draw_sheet
from .template import document_of

ASKED = SituationReport("")
"""The request with its defaults."""

PAGES = ("A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait")
PDF, PNG = "PDF (*.pdf)", "PNG (*.png)"


class SituationReportAlgorithm(AftermapAlgorithm):
    REQUEST = SituationReport
    GROUP = "handover"
    DRAWN = {"pdf": "sheet", "png": "picture"}

    def name(self) -> str:
        return "situationreport"

    def displayName(self) -> str:
        return tr("Situation report")

    def shortDescription(self) -> str:
        return tr("Turns a result into a sheet to print and to send: map, figures, sources.")

    def shortHelpString(self) -> str:
        return tr(
            "Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of"
            " buildings, area and people, the most urgent places, sources with dates and licences,"
            " the model and its limits, what was not seen, and how far a person has reviewed it."
            " Only the buildings are needed.\n\nThe sheets are ordinary layout templates: open one"
            " of resources/layouts in QGIS's layout manager, change it, save it as a template of"
            " your own and choose it here."
        )

    def tags(self) -> list[str]:
        return tr("report,map,print,layout,pdf,sheet,sitrep,briefing,grading").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings by damage")))
        self.add(polygons("ZONES", tr("Rescue urgency"), optional=True))
        self.add(raster("PRE", tr("Image before the event"), optional=True))
        self.add(raster("POST", tr("Image after the event"), optional=True))
        self.add(QgsProcessingParameterString("TITLE", tr("Title"), optional=True))
        self.add(
            choice("PAGE", tr("Page"), PAGES, PAGES[0], optional=True),
            text=tr("Size of the paper, and which way it is turned."),
        )
        self.add(number("TOP", tr("Most urgent zones"), ASKED.top, kind=INTEGER))
        self.add(QgsProcessingParameterString("AUTHOR", tr("Author"), optional=True), advanced=True)
        self._add_template("TEMPLATE", tr("Template of the sheet"))
        self.add(file_out("PDF", tr("Sheet"), PDF), text=tr("The sheet as PDF."))
        self.add(
            file_out("PNG", tr("Sheet as a picture"), PNG, made=False),
            text=tr("The first page of the sheet as PNG."),
        )
        self._add_figures()

    def _add_template(self, name: str, description: str) -> None:
        file = QgsProcessingParameterFile.Behavior.File
        self.add(
            QgsProcessingParameterFile(name, description, file, "qpt", optional=True),
            text=tr("Layout template of your own (*.qpt); empty for the one of the page's size."),
            advanced=True,
        )

    def _add_figures(self) -> None:
        self.add_number("BUILDING_COUNT", tr("Number of buildings"))
        add_per_level(self, "COUNT", tr("Buildings"))
        self.add_number("COUNT_UNKNOWN", tr("Buildings of unknown level"))
        self.add_number("REVIEWED", tr("Buildings that a person reviewed"))
        self.add_number("PLACES", tr("Urgent zones shown"))

    def problem(self, inputs: Inputs) -> Optional[str]:
        if own := inputs.text("TEMPLATE"):
            document_of(own)
        return None

    def request(self, inputs: Inputs) -> SituationReport:
        return SituationReport(
            buildings=inputs.vector("BUILDINGS"),
            zones=inputs.vector("ZONES"),
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            title=inputs.text("TITLE"),
            author=inputs.text("AUTHOR") or QgsApplication.userFullName(),
            top=inputs.integer("TOP") if inputs.given("TOP") else ASKED.top,
        )

    def figures(self, result: SituationReportResult) -> dict[str, Any]:
        counts = {level.level: level.buildings for level in result.levels}
        return {
            "BUILDING_COUNT": result.building_count,
            **per_level("COUNT", tuple(counts[level] for level in (1, 2, 3, 4))),
            "COUNT_UNKNOWN": counts[UNKNOWN],
            "REVIEWED": result.reviewed,
            "PLACES": len(result.places),
        }

    def execute(self, inputs: Inputs, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        request = self.request(inputs)
        told = run_request(request, feedback)
        files = {name: inputs.file_out(name) for name in ("PDF", "PNG")}
        feedback.pushInfo(tr("Drawing"))
        in_main_thread(lambda: self._draw(inputs, request, told, files))
        return {**files, **self.figures(told)}

    def _draw(
        self,
        inputs: Inputs,
        request: SituationReport,
        told: SituationReportResult,
        files: dict[str, Optional[str]],
    ) -> None:
        wanted = {name: path for name, path in files.items() if path}
        if not wanted:
            return
        project = QgsProject()
        page = (inputs.choice("PAGE") or PAGES[0]).lower().replace(" ", "_")
        own = inputs.text("TEMPLATE")
        path = own or str(RESOURCES / "layouts" / f"sheet_{page}.qpt")
        sheet = draw_sheet(path, project, told, _ground(inputs, request), _labels(request, told))
        with together(wanted.values()):
            if "PDF" in wanted:
                with whole_file(wanted["PDF"]) as partial:
                    sheet.to_pdf(partial)
            if "PNG" in wanted:
                with whole_file(wanted["PNG"]) as partial:
                    sheet.to_image(partial)


def _ground(inputs: Inputs, request: SituationReport) -> Ground:
    """Return copies of what the maps draw."""
    before, after = (
        image_of(inputs.layer(name), inputs.in_project(name)) for name in ("PRE", "POST")
    )
    shown = inputs.layer("BUILDINGS") if inputs.in_project("BUILDINGS") else None
    zones = inputs.layer("ZONES")
    limits: list[QgsMapLayer] = [zones] if zones is not None else []
    none: list[QgsRasterLayer] = []
    return Ground(
        buildings=buildings_of(request.buildings, shown),
        before=before,
        after=after,
        backdrop=none if before or after else backdrop(inputs.visible()),
        limits=limits,
    )


def _labels(request: SituationReport, told: SituationReportResult) -> Labels:
    name = Path(request.buildings.partition("|")[0]).stem
    title = request.title or tr("Situation report: {name}").format(name=name)
    now = QLocale().toString(QDateTime.currentDateTime(), "d MMMM yyyy, HH:mm t")
    made = tr("Sheet of {time}").format(time=now)
    if request.author:
        made = tr("{made}, by {author}").format(made=made, author=request.author)
    counts = [
        f"{words.level_name(level.level)}: {words.count(level.buildings)}"
        for level in told.levels
        if level.level != NO_BUILDING
    ]
    days = [f"{words.role(item.role)}: {item.taken}" for item in told.sources if item.taken]
    return Labels(title, "  ·  ".join([*counts, *dict.fromkeys(days)]), made + "  ·  Aftermap")
