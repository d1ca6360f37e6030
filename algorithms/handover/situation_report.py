"""Hand on a result as a sheet."""

from __future__ import annotations

from functools import partial as partial_call
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProject,
    QgsProjectMetadata,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, QLocale

from ...core.errors import Cancelled, InputError
from ...core.files import together, whole_file
from ...core.requests import NO_BUILDING, UNKNOWN, SituationReport
from ...core.results import ReportPlace, SituationReportResult
from ..engine.client import run_request
from ..shared.base import AftermapAlgorithm
from ..shared.figures import add_per_level, per_level
from ..shared.main_thread import in_main_thread
from ..shared.parameters import INTEGER, choice, file_out, number, polygons, raster
from ..shared.sources import Inputs
from ..shared.texts import tr
from . import words
from .atlas import Atlas, pages_of
from .delta_page import add_delta
from .layers import RESOURCES, backdrop, buildings_of, image_of
from .sheet import Ground, Labels, draw_sheet
from .template import Template, document_of

ASKED = SituationReport("")
"""The request with its defaults."""

PAGES = ("A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait")
LAYOUTS = RESOURCES / "layouts"
PDF, PNG, HTML = "PDF (*.pdf)", "PNG (*.png)", "HTML (*.html)"


class SituationReportAlgorithm(AftermapAlgorithm):
    REQUEST = SituationReport
    GROUP = "handover"
    DRAWN = {"pdf": "sheet", "png": "picture", "atlas": "sheet"}

    def name(self) -> str:
        return "situationreport"

    def displayName(self) -> str:
        return tr("Situation report")

    def shortDescription(self) -> str:
        return tr("Turns a result into a sheet to print and to send: map, figures, sources.")

    def about(self) -> str:
        return tr(
            "Makes a sheet in the manner of rapid mapping: title, map, inset, legend, tables of"
            " buildings, area and people, the most urgent places, sources with dates and licences,"
            " the model and its limits, what was not seen, and how far a person has reviewed it;"
            " and an atlas with a page per urgent zone, or with a sheet per worksite where sectors"
            " are given. With what Compare situations wrote, a page tells what has changed since"
            " an earlier result. Only the buildings are needed.\n\n"
            "The sheets are ordinary layout templates: open one of resources/layouts in QGIS's"
            " layout manager, change it, save it as a template of your own and choose it here."
        )

    def tags(self) -> list[str]:
        return tr("report,map,print,layout,pdf,sheet,sitrep,briefing,grading").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(polygons("BUILDINGS", tr("Buildings by damage")))
        self.add(polygons("ZONES", tr("Rescue urgency"), optional=True))
        self.add(polygons("SECTORS", tr("Sectors"), optional=True))
        self.add(polygons("CHANGES", tr("What became of the buildings"), optional=True))
        self.add(polygons("ZONE_CHANGES", tr("Zones that rose or fell"), optional=True))
        self.add(QgsProcessingParameterString("SINCE", tr("Changed since"), optional=True))
        self.add(raster("PRE", tr("Image before the event"), optional=True))
        self.add(raster("POST", tr("Image after the event"), optional=True))
        self.add(QgsProcessingParameterString("TITLE", tr("Title"), optional=True))
        self.add(
            choice("PAGE", tr("Page"), PAGES, PAGES[0], optional=True),
            text=tr("Size of the paper, and which way it is turned."),
        )
        self.add(number("TOP", tr("Number of urgent zones"), ASKED.top, kind=INTEGER))
        self.add(QgsProcessingParameterString("AUTHOR", tr("Author"), optional=True), advanced=True)
        self._add_template("TEMPLATE", tr("Template of the sheet"))
        self.add(file_out("PDF", tr("Sheet"), PDF), text=tr("The sheet as PDF."))
        self.add(
            file_out("PNG", tr("Sheet as a picture"), PNG, made=False),
            text=tr("The first page of the sheet as PNG."),
        )
        self._add_template("ATLAS_TEMPLATE", tr("Template of an atlas page"))
        self.add(
            file_out("ATLAS", tr("Atlas"), PDF, made=False),
            text=tr(
                "PDF with a page per urgent zone, or per sector where they are given: before and"
                " after, surroundings, grid reference, people, and its buildings, the most urgent"
                " first."
            ),
        )
        self.add(file_out("REPORT", tr("Report"), HTML, made=False))
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
        for name in ("TEMPLATE", "ATLAS_TEMPLATE"):
            if own := inputs.text(name):
                document_of(own)
        if inputs.given("ATLAS") and not (inputs.given("ZONES") or inputs.given("SECTORS")):
            return tr("‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.")
        if inputs.given("ZONE_CHANGES") and not inputs.given("CHANGES"):
            return tr("‹ZONE_CHANGES› tells of zones alone: choose ‹CHANGES› too.")
        return None

    def request(self, inputs: Inputs) -> SituationReport:
        return SituationReport(
            buildings=inputs.vector("BUILDINGS"),
            zones=inputs.vector("ZONES"),
            sectors=inputs.vector("SECTORS"),
            changes=inputs.vector("CHANGES"),
            zone_changes=inputs.vector("ZONE_CHANGES"),
            since=inputs.text("SINCE"),
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            title=inputs.text("TITLE"),
            report=inputs.file_out("REPORT"),
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
        files = {name: inputs.file_out(name) for name in ("PDF", "PNG", "ATLAS")}
        if files["ATLAS"] and not pages_of(told):
            raise InputError(_no_page(request))
        wanted = {name: path for name, path in files.items() if path}
        if wanted:
            feedback.pushInfo(tr("Drawing"))
            drawing = in_main_thread(lambda: _Drawing(inputs, request, told))
            try:
                with together(wanted.values()):
                    _draw(drawing, wanted, told, feedback)
            finally:
                in_main_thread(drawing.close)
        return {**files, "REPORT": told.report, **self.figures(told)}


class _Drawing:
    """What is drawn by one run; made, used and closed in QGIS's main thread."""

    def __init__(
        self, inputs: Inputs, request: SituationReport, told: SituationReportResult
    ) -> None:
        self._told, self._changes = told, request.changes
        self._project: Optional[QgsProject] = QgsProject()
        self._ground: Optional[Ground] = _ground(inputs, request)
        self._labels = _labels(request, told)
        about = QgsProjectMetadata()
        about.setTitle(self._labels.title)
        about.setAuthor(request.author or "")
        self._project.setMetadata(about)
        page = (inputs.choice("PAGE") or PAGES[0]).lower().replace(" ", "_")
        self._templates = {
            "sheet": inputs.text("TEMPLATE") or str(LAYOUTS / f"sheet_{page}.qpt"),
            "atlas": inputs.text("ATLAS_TEMPLATE") or str(LAYOUTS / f"atlas_{page}.qpt"),
        }
        self._sheet: Optional[Template] = None
        self._atlas: Optional[Atlas] = None

    def sheet(self) -> Template:
        if self._sheet is None:
            path = self._templates["sheet"]
            self._sheet = draw_sheet(path, self._project, self._told, self._ground, self._labels)
            if self._told.delta is not None and self._changes:
                told, ground = self._told.delta, self._ground
                add_delta(self._sheet, told, self._changes, ground, self._labels)
        return self._sheet

    def pdf(self, path: str) -> None:
        self.sheet().to_pdf(path)

    def png(self, path: str) -> None:
        self.sheet().to_image(path)

    def atlas(self, path: str) -> None:
        template = Template(self._templates["atlas"], self._project)
        self._atlas = Atlas(path, template, self._told, self._ground, self._labels)

    def page(self, place: ReportPlace) -> None:
        self._atlas.add(place)

    def end(self) -> None:
        self._atlas.close()

    def close(self) -> None:
        """Let go of all that lives in the main thread."""
        if self._atlas is not None:
            self._atlas.abandon()
        self._sheet = self._atlas = self._ground = self._project = None


def _draw(
    drawing: _Drawing,
    wanted: dict[str, str],
    told: SituationReportResult,
    feedback: QgsProcessingFeedback,
) -> None:
    """Write the files; between two pages QGIS's window is free, and a person can cancel."""
    for name, write in (("PDF", drawing.pdf), ("PNG", drawing.png)):
        if name in wanted:
            with whole_file(wanted[name]) as partial:
                in_main_thread(partial_call(write, partial))
    if "ATLAS" not in wanted:
        return
    with whole_file(wanted["ATLAS"]) as partial:
        in_main_thread(partial_call(drawing.atlas, partial))
        pages = pages_of(told)
        for number, place in enumerate(pages):
            if feedback.isCanceled():
                raise Cancelled()
            in_main_thread(partial_call(drawing.page, place))
            feedback.setProgress(100 * (number + 1) / len(pages))
        in_main_thread(drawing.end)


def _no_page(request: SituationReport) -> str:
    if not request.zones:
        return tr("‹ATLAS› has a page per urgent zone: choose the zones too, or leave it out.")
    text = tr("‹ATLAS› would have no page, since no zone of '{zones}' has a rank: leave it out.")
    return text.format(zones=request.zones)


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
    for name in ("before", "after"):
        if when := words.days([item for item in told.sources if item.role == name]):
            counts.append(f"{words.role(name)}: {when}")
    return Labels(title, "  ·  ".join(counts), made + "  ·  Aftermap")
