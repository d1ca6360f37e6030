"""The sheet's page on what has changed: a map of the changes, what became of buildings and zones.

It is laid out here, since a template of a person's own may have one page only.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...core.results import ReportDelta
from ..shared.texts import tr
from . import words
from .fitting import FONT, fill_table, fit_label, present
from .ground import extent_of, show
from .layers import make_light, opened, put_style
from .sheet import Ground, Labels, keep
from .template import Template

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
MARGIN, GAP, HEAD, LINE = 8.0, 4.0, 12.0, 5.0
INK = QColor(30, 30, 30)
Box = tuple[float, float, float, float]
"""x, y, width and height in mm."""


def changes_of(path: str) -> QgsVectorLayer:
    """Return the layer of changes, in its own style.

    Raises:
        InputError: QGIS cannot open it.
    """
    layer = opened(path, tr("What became of the buildings"))
    put_style(layer, "changes")
    make_light(layer)
    return layer


def add_delta(
    template: Template, delta: ReportDelta, path: str, ground: Ground, labels: Labels
) -> None:
    """Add a page to a sheet.

    Args:
        template: already filled.
        delta: what has changed.
        path: of the layer of changes.
        ground: what lies under them.
        labels: title, time and author.
    """
    page = _Page(template)
    inside = page.width - 2 * MARGIN
    since = delta.since or tr("the earlier result")
    page.text(tr("What has changed since {time}").format(time=since),
              (MARGIN, MARGIN, inside, HEAD), 15, bold=True)  # fmt: skip
    page.text(labels.title, (MARGIN, MARGIN + HEAD - 3, inside, LINE), 8)
    page.text(labels.made, (MARGIN, page.height - MARGIN - LINE, inside, LINE), 6)
    top, bottom = MARGIN + HEAD + LINE, page.height - MARGIN - LINE - GAP
    if page.width > page.height:
        half = (inside - GAP) / 2
        frame = (MARGIN, top, half, bottom - top)
        rest = (MARGIN + half + GAP, top, half, bottom - top)
    else:
        height = (bottom - top - GAP) * 0.45
        frame = (MARGIN, top, inside, height)
        rest = (MARGIN, top + height + GAP, inside, bottom - top - height - GAP)
    changes = changes_of(path)
    page.map(frame, changes, ground)
    _tables(page, delta, rest, _colours(changes))


def _tables(page: _Page, delta: ReportDelta, box: Box, key: dict[str, QColor]) -> None:
    x, y, width, height = box
    shares = (0.3, 0.42, 0.28) if delta.moved else (0.38, 0.62)
    parts = (
        (tr("Buildings by change"), *_summary(delta, key), 0),
        (tr("Buildings, the most urgent first"), *_buildings(delta), delta.unlisted),
        (tr("Zones that rose and fell"), *_zones(delta), 0),
    )
    for share, (name, rows, colours, unlisted) in zip(shares, parts):
        page.text(name, (x, y, width, LINE), 8, bold=True)
        page.table((x, y + LINE, width, height * share - LINE - 2), rows, colours, unlisted)
        y += height * share


def _colours(changes: QgsVectorLayer) -> dict[str, QColor]:
    """Return the map's colours by the word of a change: the table is its legend."""
    found = {}
    for one in changes.renderer().categories():
        if one.symbol() is not None:
            opaque = QColor(one.symbol().color().name())
            found[str(one.value())] = opaque
    return found


def _summary(
    delta: ReportDelta, key: dict[str, QColor]
) -> tuple[list[list[str]], list[Optional[QColor]]]:
    colours = [key.get(one.change) for one in delta.changes if one.buildings]
    rows = [[tr("Change"), tr("Buildings"), tr("Destroyed now"), tr("People before"),
             tr("People now")]]  # fmt: skip
    for one in delta.changes:
        if one.buildings:
            people = (words.count(one.people_before), words.count(one.people_after))
            rows.append([change_name(one.change), words.count(one.buildings),
                         words.count(one.destroyed), *people])  # fmt: skip
    return rows, colours


def _buildings(delta: ReportDelta) -> tuple[list[list[str]], list[Optional[QColor]]]:
    rows = [[tr("Now"), tr("Before"), tr("Change"), tr("Building"), tr("People"), tr("MGRS")]]
    colours: list[Optional[QColor]] = []
    for one in delta.buildings:
        before, after = (
            words.NOTHING if level is None else words.level_name(level)
            for level in (one.level_before, one.level_after)
        )
        rows.append([after, before, change_name(one.change), words.count_plain(one.building_id),
                     words.count(one.people), one.mgrs or words.NOTHING])  # fmt: skip
        colour = words.COLOURS.get(one.level_after) if one.level_after is not None else None
        colours.append(QColor(colour) if colour else None)
    return rows, colours


def _zones(delta: ReportDelta) -> tuple[list[list[str]], list[Optional[QColor]]]:
    rows = [[tr("Zone"), tr("Rank before"), tr("Rank now"), tr("People"), tr("MGRS"), tr("Sure")]]
    for one in delta.moved:
        rows.append([change_name(one.change), words.count_plain(one.rank_before),
                     words.count_plain(one.rank_after), words.count(one.people),
                     one.mgrs or words.NOTHING, tr("yes") if one.sure else tr("no")])  # fmt: skip
    return rows, []


def change_name(word: str) -> str:
    """Return what became of a building or a zone, in the person's language."""
    return {
        "newly destroyed": tr("Newly destroyed"),
        "worse": tr("Worse"),
        "newly seen": tr("Newly seen"),
        "newly found": tr("Newly found"),
        "better": tr("Better"),
        "withdrawn": tr("Withdrawn"),
        "no longer seen": tr("No longer seen"),
        "no change": tr("No change"),
        "still unknown": tr("Still unknown"),
        "not looked at again": tr("Not looked at again"),
        "rose": tr("Rose"),
        "fell": tr("Fell"),
        "newly urgent": tr("Newly urgent"),
        "no longer urgent": tr("No longer urgent"),
    }.get(word, word)


class _Page:
    """A page that is added to a layout, as large as its first one."""

    def __init__(self, template: Template) -> None:
        self._template, self._layout = template, template.layout
        pages = self._layout.pageCollection()
        size = pages.page(0).pageSize()
        page = QgsLayoutItemPage(self._layout)
        page.setPageSize(size)
        pages.addPage(page)
        self._number = pages.pageCount() - 1
        self.width, self.height = size.width(), size.height()
        self._larger = max(1.0, min(size.width(), size.height()) / 210)

    def text(self, text: str, box: Box, points: float, *, bold: bool = False) -> None:
        label = QgsLayoutItemLabel(self._layout)
        font = QFont(FONT)
        font.setBold(bold)
        font.setPointSizeF(points * self._larger)
        label.setFont(font)
        label.setFontColor(INK)
        label.setMarginX(0)
        label.setMarginY(0)
        self._place(label, box)
        fit_label(label, text, points * self._larger)

    def map(self, box: Box, changes: QgsVectorLayer, ground: Ground) -> None:
        item = QgsLayoutItemMap(self._layout)
        self._place(item, box)
        item.setFrameEnabled(True)
        item.setBackgroundColor(QColor(235, 238, 242))
        layers = [changes, *ground.under()]
        keep(self._template, layers)
        crs = ground.crs()
        extent = extent_of([changes, *ground.images()], crs)
        if not extent.isNull():
            show(item, extent, crs)
            item.setLayers(layers)

    def table(
        self, box: Box, rows: list[list[str]], colours: list[Optional[QColor]], unlisted: int
    ) -> None:
        table = QgsLayoutItemManualTable.create(self._layout)
        table.setCellMargin(0.5)
        table.setGridColor(QColor(190, 196, 205))
        table.setGridStrokeWidth(0.15)
        table.setVerticalGrid(False)
        table.setContentTextFormat(_format(7 * self._larger))
        self._layout.addMultiFrame(table)
        frame = QgsLayoutFrame(self._layout, table)
        table.addFrame(frame)
        self._place(frame, box)
        more = tr("… and {count} more")
        fill_table(frame, rows, colours=colours, more=more, unlisted=unlisted)

    def _place(self, item: Any, box: Box) -> None:
        if item.scene() is None:  # a table's frame is there already
            self._layout.addLayoutItem(item)
        place = QgsLayoutPoint(box[0], box[1], MM)
        item.attemptMove(place, page=self._number)
        item.attemptResize(QgsLayoutSize(box[2], box[3], MM))


def _format(points: float) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(QFont(FONT))
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(INK)
    return present(text)
