"""The atlas: a page per urgent zone or worksite: before and after, and the buildings in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutExporter,
    QgsMapLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ...core.errors import OutputError
from ...core.results import ReportPlace, SituationReportResult
from ..shared.texts import tr
from . import words, worksites
from .fitting import fill_table
from .ground import WGS84, around, moved, next_round, scale_of, show
from .layers import ALMOST, outlines_of, put_style
from .sheet import Ground, Labels, crs_text, keep
from .template import Template, unwritten

MARGIN = 1.25
"""How much more than the zone a chip shows, so that its edges can be told."""

SURROUNDINGS_M = 1200
"""Metres that the map of the surroundings shows across: how a team gets there."""


class Atlas:
    """A PDF that gets one page after the other; all calls are for QGIS's main thread.

    Args:
        path: of the PDF.
        template: of a page.
        told: what the engine gathered.
        ground: what the maps draw.
        labels: title, time and author.

    Raises:
        OutputError: it cannot be written.
    """

    def __init__(
        self,
        path: str,
        template: Template,
        told: SituationReportResult,
        ground: Ground,
        labels: Labels,
    ) -> None:
        self._path, self._template, self._told = path, template, told
        self._ground, self._labels = ground, labels
        self._crs = ground.crs()
        template.project.setCrs(self._crs)
        self._outlines = _outlined(ground.buildings)
        # As a picture: at this scale an outline's many corners only make the file large.
        self._buildings = ground.buildings.clone()
        self._buildings.setOpacity(ALMOST)
        drawn = [self._buildings, self._outlines, *ground.images(), *ground.under()]
        keep(template, drawn)
        self._writer = QPdfWriter(path)
        size = template.layout.pageCollection().page(0).rect().size()
        millimetres = QSizeF(size.width(), size.height())
        self._writer.setPageSize(QPageSize(millimetres, QPageSize.Unit.Millimeter))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setResolution(round(template.layout.renderContext().dpi()))
        self._writer.setTitle(labels.title)
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise OutputError(unwritten(path))
        self._pages = 0

    def add(self, place: ReportPlace) -> None:
        """Write the page of one zone.

        Raises:
            OutputError: the disk is full.
        """
        if self._pages and not self._writer.newPage():
            raise OutputError(unwritten(self._path))
        self._pages += 1
        self._maps(place)
        self._words(place)
        QgsLayoutExporter(self._template.layout).renderPage(self._painter, 0)

    def close(self) -> None:
        """Finish the file.

        Raises:
            OutputError: the disk is full.
        """
        if self._painter.isActive() and not self._painter.end():
            raise OutputError(unwritten(self._path))

    def abandon(self) -> None:
        """Let go of the file, whole or not."""
        if self._painter.isActive():
            self._painter.end()

    def _maps(self, place: ReportPlace) -> None:
        zone = outlines_of([place], 8)
        chosen = outlines_of([place], 8)
        zone.setLabelsEnabled(False)
        keep(self._template, [zone, chosen])
        box = _around(place, self._crs)
        backdrop = list(self._ground.backdrop)
        for name, image, over in (
            ("Before", self._ground.before, []),
            ("After", self._ground.after, [self._outlines]),
        ):
            under: list[QgsMapLayer] = [image] if image is not None else backdrop
            self._show(name, box, [zone, *over, *under])
        item = self._template.map("Surroundings")
        if item is not None:
            item.setCrs(self._crs)
            across = max(SURROUNDINGS_M, 3 * box.width())
            scale = next_round(across / item.rect().width() * 1000)
            around(item, box.center(), scale, within=self._ground.extent(self._crs))
            item.setLayers([chosen, self._buildings, *self._ground.under()])
        self._template.set_bars()

    def _show(self, name: str, box: QgsRectangle, layers: Sequence[QgsMapLayer]) -> None:
        item = self._template.map(name)
        if item is not None:
            show(item, box, self._crs)
            item.setLayers(list(layers))

    def _words(self, place: ReportPlace) -> None:
        chip = self._template.map("After") or self._template.map("Before")
        scale = words.count(scale_of(chip)) if chip is not None else ""
        pages = len(pages_of(self._told))
        of = tr("page {page} of {pages}").format(page=self._pages, pages=pages)
        self._template.write(
            {
                "place_title": self._title(place),
                "place_subtitle": self._labels.title,
                "place_before": self._caption(tr("Before"), "before", self._ground.before),
                "place_after": self._caption(tr("After"), "after", self._ground.after),
                "place_scale": tr("Scale 1 : {scale}").format(scale=scale),
                "place_facts": _facts(place),
                "sheet_title": self._labels.title,
                "sheet_made": f"{self._labels.made}  ·  {of}",
                "sheet_crs": crs_text(self._crs),
            }
        )
        table = self._template.table("Buildings")
        if table is not None:
            rows, colours = words.buildings_table(place)
            count = sum(place.count) + place.count_unknown
            more = tr("… and {count} more")
            fill_table(table, rows, colours=colours, more=more, unlisted=count - len(rows) + 1)

    def _title(self, place: ReportPlace) -> str:
        if place.worksite is not None:
            return worksites.title(place, place.worksite)
        return tr("Urgency rank {rank} of {zones}: {place}").format(
            rank=place.rank,
            zones=words.count(self._told.zone_count),
            place=place.mgrs or words.degrees(place),
        )

    def _caption(self, name: str, role: str, image: Optional[QgsMapLayer]) -> str:
        """Return the heading of a chip: when its image was taken, or that there is none."""
        if image is None:
            shown = "" if self._ground.backdrop else tr("no image was given")
            return f"{name}: {shown}" if shown else name
        days = words.days([item for item in self._told.sources if item.role == role])
        return f"{name}: {days or tr('date unknown')}"


def pages_of(told: SituationReportResult) -> Sequence[ReportPlace]:
    """Return what the atlas has a page of: worksites where there are some, else urgent zones."""
    return told.worksites or told.places


def _facts(place: ReportPlace) -> str:
    if place.worksite is not None:
        return worksites.facts(place, place.worksite)
    return words.place_facts(place)


def _outlined(buildings: QgsVectorLayer) -> QgsVectorLayer:
    """Return the buildings in outline, so that the image under them can be judged."""
    copy = buildings.clone()
    put_style(copy, "buildings_outlines")
    copy.setLabelsEnabled(False)
    return copy


def _around(place: ReportPlace, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    box = QgsGeometry.fromWkt(place.outline).boundingBox()
    box = moved(box, QgsCoordinateReferenceSystem(WGS84), crs)
    box.scale(MARGIN)
    return box
