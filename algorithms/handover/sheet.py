"""The sheet: a template filled with maps, legend, tables and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.results import SituationReportResult
from ..shared.texts import tr
from . import words
from .fitting import fill_table
from .ground import (
    WGS84,
    around,
    around_the_globe,
    crs_in_metres,
    extent_of,
    moved,
    scale_of,
    set_grid,
    show,
)
from .layers import outlines_of, point_at, world
from .template import Template

FAR = 6_000_000
"""Scale of the inset."""


@dataclass(frozen=True)
class Ground:
    """What the maps draw.

    Args:
        buildings: by damage.
        before, after: the images, None where there is none.
        backdrop: what lies under the buildings where no image was given.
        limits: layers around which a map is laid where no building is.
    """

    buildings: QgsVectorLayer
    before: Optional[QgsRasterLayer]
    after: Optional[QgsRasterLayer]
    backdrop: Sequence[QgsMapLayer]
    limits: Sequence[QgsMapLayer]

    def images(self) -> list[QgsMapLayer]:
        """Return the images that were given."""
        return [layer for layer in (self.after, self.before) if layer is not None]

    def under(self) -> list[QgsMapLayer]:
        """Return what is drawn under the buildings."""
        return self.images()[:1] or list(self.backdrop)

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return a CRS in metres for all maps."""
        own = self.buildings.crs()
        return crs_in_metres(own, self.extent(own))

    def extent(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """Return what the main map shows."""
        return extent_of([self.buildings, *self.limits, *self.under()], crs)


@dataclass(frozen=True)
class Labels:
    """What the sheet says beyond figures: title, the line under it, time and author."""

    title: str
    subtitle: str
    made: str


def draw_sheet(
    path: str, project: QgsProject, told: SituationReportResult, ground: Ground, labels: Labels
) -> Template:
    """Return a template filled with a result.

    Args:
        path: of the template.
        project: of its own, which keeps the layers while the layout is in use.
        told: what the engine gathered.
        ground: what the maps draw.
        labels: title, time and author.

    Raises:
        InputError: it is no layout template.
    """
    crs = ground.crs()
    project.setCrs(crs)
    template = Template(path, project)
    legend = template.legend()
    room = (legend.rect().width(), legend.rect().height()) if legend is not None else (0.0, 0.0)
    outlines = outlines_of(told.places, 8, tr("Most urgent places, by rank"))
    drawn = [ground.buildings, *ground.under()]
    if told.places:
        drawn.insert(0, outlines)
    scale = _maps(template, ground.extent(crs), crs, drawn)
    if legend is not None:
        _fill_legend(legend, [layer for layer in drawn[:2] if isinstance(layer, QgsVectorLayer)])
        template.fit_legend(room)
    _tables(template, told)
    template.set_bars()
    template.write(
        {
            "sheet_title": labels.title,
            "sheet_subtitle": labels.subtitle,
            "sheet_made": labels.made,
            "sheet_scale": scale,
            "sheet_crs": crs_text(crs),
            "sheet_sources": words.sources_text(told.sources),
            "sheet_model": words.model_text(told),
            "sheet_review": words.review_text(told),
        }
    )
    return template


def keep(template: Template, layers: Sequence[QgsMapLayer]) -> None:
    """Have the layout's project own layers, which maps refer to only weakly."""
    held = template.project.mapLayers()
    template.project.addMapLayers([layer for layer in layers if layer.id() not in held], False)


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    return tr("Coordinates: {crs}").format(crs=f"{crs.description()} ({crs.authid()})")


def _maps(
    template: Template,
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    layers: Sequence[QgsMapLayer],
) -> str:
    """Draw the main map and the inset, and return the scale in words; none without a place."""
    if box.isNull():
        template.hide_maps()
        return ""
    keep(template, layers)
    _inset(template, box, crs)
    main = template.map("Main map")
    if main is None:
        return ""
    show(main, box, crs)
    main.setLayers(layers)
    set_grid(main)
    return tr("Scale 1 : {scale}").format(scale=words.count(scale_of(main)))


def _inset(template: Template, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """Show where on earth the place is."""
    item = template.map("Overview")
    if item is None:
        return
    middle = moved(box, crs, QgsCoordinateReferenceSystem(WGS84)).center()
    layers: list[QgsMapLayer] = [point_at(middle), *world()]
    item.setCrs(around_the_globe(middle))
    around(item, QgsPointXY(0, 0), FAR)
    item.setLayers(layers)
    keep(template, layers)


def _fill_legend(legend: QgsLayoutItemLegend, layers: Sequence[QgsVectorLayer]) -> None:
    """Name what the map draws: the levels in words, unknown among them."""
    root: QgsLayerTree = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        node: QgsLayerTreeLayer = root.addLayer(layer)
        node.setUseLayerName(False)
        node.setName(layer.name())
        for place, item in enumerate(legend.model().layerLegendNodes(node)):
            known = {
                "Destroyed": tr("Destroyed"),
                "Major damage": tr("Major damage"),
                "Minor damage": tr("Minor damage"),
                "No damage": tr("No damage"),
                "No building (reviewed)": tr("No building (reviewed)"),
                "Unknown (cloud or no data)": tr("Unknown (cloud or no data)"),
            }
            said = str(item.data(0))
            if said in known:
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, known[said])
        legend.model().refreshLayerLegend(node)


def _tables(template: Template, told: SituationReportResult) -> None:
    more = tr("… and {count} more")
    levels, places = template.table("Levels"), template.table("Places")
    if levels is not None:
        rows, colours = words.levels_table(told)
        fill_table(levels, rows, colours=colours, more=more, is_sum=True)
    if places is not None:
        rows = words.places_table(told)
        if not told.places:
            rows = [[tr("No ranked zones were given.")]]
        fill_table(places, rows, more=more)
