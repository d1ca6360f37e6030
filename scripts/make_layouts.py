"""Write resources/layouts/*.qpt: the sheets and atlas pages that Situation report fills.

python3 scripts/make_layouts.py

What comes out are ordinary templates: open one in QGIS's layout manager, change it, save it under a
name of your own, and choose that in the algorithm. Items are found by their ids.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

LAYOUTS = Path(__file__).resolve().parents[1] / "resources" / "layouts"
SIZES = {"a4": (297.0, 210.0, 1.0), "a3": (420.0, 297.0, 1.3)}
"""Longer and shorter side in mm, and how much larger than on A4 the text is."""

MARGIN, GAP = 8.0, 3.0
DPI, CHIP_DPI = 200, 150
"""Of a sheet, and of an atlas page, whose chips are enlarged anyway."""

NAVY, INK, PALE = QColor(27, 42, 73), QColor(30, 30, 30), QColor(244, 246, 249)
FONT = "Arial"
NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60" viewBox="0 0 40 60">'
    '<path d="M20 4 34 46 20 37 6 46Z" fill="#1b2a49" stroke="#fff" stroke-width="1.5"/>'
    '<path d="M20 4 20 37 6 46Z" fill="#fff" stroke="#1b2a49" stroke-width="1"/>'
    '<text x="20" y="59" font-family="Arial" font-size="13" font-weight="bold"'
    ' text-anchor="middle" fill="#1b2a49">N</text></svg>'
)
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
Box = tuple[float, float, float, float]
"""x, y, width and height in mm."""


class Page:
    """One template that is being made.

    Args:
        name: of the layout.
        size: A4 or A3, see `SIZES`.
        portrait: upright.
    """

    def __init__(self, name: str, size: str, portrait: bool) -> None:
        longer, shorter, self.larger = SIZES[size]
        self.width, self.height = (shorter, longer) if portrait else (longer, shorter)
        self._project = QgsProject()
        self.layout = QgsPrintLayout(self._project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.renderContext().setDpi(DPI)
        page = self.layout.pageCollection().page(0)
        upright, wide = (
            QgsLayoutItemPage.Orientation.Portrait,
            (QgsLayoutItemPage.Orientation.Landscape),
        )
        page.setPageSize(size.upper(), upright if portrait else wide)

    def place(self, item: Any, name: str, box: Box) -> Any:
        item.setId(name)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box[0], box[1], MM))
        item.attemptResize(QgsLayoutSize(box[2], box[3], MM))
        return item

    def text(
        self, name: str, text: str, box: Box, points: float, *,
        bold: bool = False, colour: QColor = INK, right: bool = False, middle: bool = False,
    ) -> None:  # fmt: skip
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        font = QFont(FONT)
        font.setPointSizeF(points * self.larger)
        font.setBold(bold)
        label.setFont(font)
        label.setFontColor(colour)
        label.setMarginX(0)
        label.setMarginY(0)
        flag = Qt.AlignmentFlag
        label.setHAlign(flag.AlignRight if right else flag.AlignLeft)
        label.setVAlign(flag.AlignVCenter if middle else flag.AlignTop)
        self.place(label, name, box)

    def heading(self, text: str, box: Box) -> None:
        self.text(f"Heading {text}", text, box, 7.5, bold=True, colour=NAVY)

    def band(self, name: str, box: Box, colour: QColor) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        style = {"color": colour.name(), "outline_style": "no"}
        shape.setSymbol(QgsFillSymbol.createSimple(style))
        self.place(shape, name, box)

    def map(self, name: str, box: Box, grid: bool = False) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self.layout)
        self.place(item, name, box)
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25, MM))
        item.setBackgroundColor(QColor(235, 238, 242))
        if grid:
            _grid(item, 5.5 * self.larger)
        return item

    def table(self, name: str, box: Box, points: float = 7) -> None:
        table = QgsLayoutItemManualTable.create(self.layout)
        table.setCellMargin(0.5)
        table.setGridColor(QColor(190, 196, 205))
        table.setGridStrokeWidth(0.15)
        table.setVerticalGrid(False)
        table.setContentTextFormat(_format(points * self.larger))
        self.layout.addMultiFrame(table)
        frame = QgsLayoutFrame(self.layout, table)
        table.addFrame(frame)
        self.place(frame, name, box)

    def legend(self, name: str, box: Box, linked: QgsLayoutItemMap) -> None:
        legend = QgsLayoutItemLegend(self.layout)
        legend.setAutoUpdateModel(False)
        legend.setLinkedMap(linked)
        legend.setBackgroundEnabled(False)
        legend.setBoxSpace(0)
        legend.setResizeToContents(False)
        legend.setSymbolWidth(5 * self.larger)
        legend.setSymbolHeight(3 * self.larger)
        kind = QgsLegendStyle.Style
        for style, points in ((kind.Title, 8), (kind.Group, 7), (kind.Subgroup, 7),
                              (kind.SymbolLabel, 7)):  # fmt: skip
            legend.setStyleFont(style, _font(points * self.larger, style != kind.SymbolLabel))
        legend.rstyle(kind.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.1 * self.larger)
        legend.rstyle(kind.Subgroup).setMargin(QgsLegendStyle.Side.Top, 1.5 * self.larger)
        self.place(legend, name, box)

    def scale(self, name: str, box: Box, linked: QgsLayoutItemMap) -> None:
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(linked)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setUnitsPerSegment(100)
        bar.setHeight(1.6 * self.larger)
        bar.setBoxContentSpace(0.5)
        bar.setTextFormat(_format(6.5 * self.larger))
        self.place(bar, name, box)

    def north(self, name: str, box: Box, linked: QgsLayoutItemMap) -> None:
        import base64

        picture = QgsLayoutItemPicture(self.layout)
        picture.setPicturePath("base64:" + base64.b64encode(NORTH.encode()).decode())
        picture.setLinkedMap(linked)
        picture.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
        self.place(picture, name, box)

    def save(self, name: str) -> None:
        LAYOUTS.mkdir(exist_ok=True)
        path = LAYOUTS / f"{name}.qpt"
        if not self.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            raise SystemExit(f"{path} cannot be written")


def _font(points: float, bold: bool = False) -> QFont:
    font = QFont(FONT)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _format(points: float) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(_font(points))
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(INK)
    return text


def _grid(item: QgsLayoutItemMap, points: float) -> None:
    """Give a map ticks and coordinates along its frame; the intervals are set when it is filled."""
    grid = QgsLayoutItemMapGrid("Coordinates", item)
    kind = QgsLayoutItemMapGrid
    grid.setStyle(kind.GridStyle.FrameAnnotationsOnly)
    grid.setFrameStyle(kind.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1)
    grid.setFramePenSize(0.15)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationPrecision(0)
    grid.setAnnotationFont(_font(points))
    grid.setAnnotationFrameDistance(0.3)
    grid.setIntervalX(1000)
    grid.setIntervalY(1000)
    for side in (kind.BorderSide.Left, kind.BorderSide.Right):
        grid.setAnnotationDirection(kind.AnnotationDirection.Vertical, side)
    for side in (kind.BorderSide.Right, kind.BorderSide.Top):
        grid.setAnnotationDisplay(kind.DisplayMode.HideAll, side)
        grid.setFrameSideFlag(
            kind.FrameSideFlag.FrameRight
            if side == kind.BorderSide.Right
            else kind.FrameSideFlag.FrameTop,
            False,
        )
    item.grids().addGrid(grid)


def header(page: Page, title: str, below: str) -> float:
    """Put the title on its band, and return where the rest of the page begins."""
    height = 15 * page.larger
    inside = page.width - 2 * MARGIN - 6
    page.band("Band", (MARGIN, MARGIN, page.width - 2 * MARGIN, height), NAVY)
    white = QColor(255, 255, 255)
    top = MARGIN + 1.2
    page.text("Title", title, (MARGIN + 3, top, inside, height * 0.62), 15, bold=True,
              colour=white, middle=True)  # fmt: skip
    page.text("Subtitle", below, (MARGIN + 3, top + height * 0.62, inside, height * 0.24), 7.5,
              colour=white, middle=True)  # fmt: skip
    return MARGIN + height + GAP


def footer(page: Page) -> float:
    """Put what stands at the foot, and return where the rest of the page ends."""
    height = 6 * page.larger
    y = page.height - MARGIN - height
    half = (page.width - 2 * MARGIN) / 2
    page.text("Made", "[% @sheet_made %]", (MARGIN, y, half * 1.2 - GAP, height), 6)
    page.text("Reference system", "[% @sheet_crs %]",
              (MARGIN + half * 1.2, y, half * 0.8, height), 6, right=True)  # fmt: skip
    return y - GAP / 2


def side(page: Page, box: Box, main: QgsLayoutItemMap) -> None:
    """Fill a column from legend and inset to tables."""
    x, y, width, height = box
    k = page.larger
    upper = 46 * k
    left = width * 0.62
    key(page, (x, y, width, upper), left, main)
    y += upper
    page.text("Scale", "[% @sheet_scale %]", (x, y, width, 3.5 * k), 7, bold=True)
    page.scale("Scale bar", (x, y + 3.5 * k, width, 7 * k), main)
    y += 12.5 * k
    tables(page, (x, y, width, height - upper - 12.5 * k))


def key(page: Page, box: Box, left: float, main: QgsLayoutItemMap) -> None:
    """Put the legend on the left, the north arrow and the inset on the right."""
    x, y, width, height = box
    k = page.larger
    page.heading("Legend", (x, y, left, 4 * k))
    page.legend("Legend", (x, y + 4.5 * k, left - GAP, height - 5.5 * k), main)
    page.north("North arrow", (x + width - 10 * k, y, 9 * k, 13.5 * k), main)
    page.map("Overview", (x + left, y + 15 * k, width - left, height - 17 * k))


def tables(page: Page, box: Box) -> None:
    """Put the tables of levels and of places, one under the other."""
    x, y, width, height = box
    k = page.larger
    share = (height - 2 * GAP) * 0.56
    page.heading("Buildings, area and people by damage level", (x, y, width, 4 * k))
    page.table("Levels", (x, y + 4.5 * k, width, share - 4.5 * k))
    y += share + GAP
    page.heading("Most urgent places", (x, y, width, 4 * k))
    page.table("Places", (x, y + 4.5 * k, width, height - share - GAP - 4.5 * k))


def words(page: Page, box: Box) -> None:
    """Fill a strip with sources, model and how far a person has looked."""
    x, y, width, height = box
    k = page.larger
    column = (width - 2 * GAP) / 3
    for place, (heading, text) in enumerate(
        (
            ("Sources and licences", "[% @sheet_sources %]"),
            ("How it was made, and its limits", "[% @sheet_model %]"),
            ("What was not seen, and what a person checked", "[% @sheet_review %]"),
        )
    ):
        left = x + place * (column + GAP)
        page.band(f"Box {heading}", (left, y, column, height), PALE)
        page.heading(heading, (left + 1.5, y + 1.2, column - 3, 4 * k))
        page.text(heading, text, (left + 1.5, y + 5.2 * k, column - 3, height - 6.2 * k), 6.5)


def sheet(size: str, portrait: bool) -> None:
    """Make the sheet: map, legend, tables, sources."""
    name = f"sheet_{size}_{'portrait' if portrait else 'landscape'}"
    page = Page(name, size, portrait)
    k, ruler = page.larger, 4.5 * page.larger
    top = header(page, "[% @sheet_title %]", "[% @sheet_subtitle %]")
    bottom = footer(page)
    strip = 33 * k
    inside = page.width - 2 * MARGIN
    words(page, (MARGIN, bottom - strip, inside, strip))
    bottom -= strip + GAP
    if portrait:
        below = 76 * k
        main = page.map("Main map", (MARGIN + ruler, top, inside - ruler,
                                     bottom - top - below - ruler), grid=True)  # fmt: skip
        halves(page, (MARGIN, bottom - below + GAP, inside, below - GAP), main)
    else:
        column = 88 * k
        main = page.map("Main map", (MARGIN + ruler, top, inside - column - GAP - ruler,
                                     bottom - top - ruler), grid=True)  # fmt: skip
        side(page, (page.width - MARGIN - column, top, column, bottom - top), main)
    page.save(name)


def halves(page: Page, box: Box, main: QgsLayoutItemMap) -> None:
    """Fill what lies under the map: legend and inset on the left, tables on the right."""
    x, y, width, height = box
    k = page.larger
    left = width * 0.46
    key(page, (x, y, left, 48 * k), left * 0.62, main)
    y_scale = y + 50 * k
    page.text("Scale", "[% @sheet_scale %]", (x, y_scale, left, 3.5 * k), 7, bold=True)
    page.scale("Scale bar", (x, y_scale + 3.5 * k, left, 7 * k), main)
    tables(page, (x + left + 2 * GAP, y, width - left - 2 * GAP, height))


def atlas(size: str, portrait: bool) -> None:
    """Make the page of one urgent zone: before and after, surroundings, its buildings."""
    name = f"atlas_{size}_{'portrait' if portrait else 'landscape'}"
    page = Page(name, size, portrait)
    page.layout.renderContext().setDpi(CHIP_DPI)
    k = page.larger
    top = header(page, "[% @place_title %]", "[% @place_subtitle %]")
    bottom = footer(page)
    inside = page.width - 2 * MARGIN
    third = (inside - 2 * GAP) / 3
    chip = (inside - GAP) / 2 if portrait else third
    names = ("Before", "After")
    for place, kind in enumerate(names):
        left = MARGIN + place * (chip + GAP)
        page.text(f"Caption {kind}", f"[% @place_{kind.lower()} %]", (left, top, chip, 4 * k), 7.5,
                  bold=True, colour=NAVY)  # fmt: skip
    square = min(chip, (bottom - top) * 0.5)
    before = page.map("Before", (MARGIN, top + 4.5 * k, chip, square))
    page.map("After", (MARGIN + chip + GAP, top + 4.5 * k, chip, square))
    below = top + 4.5 * k + square + GAP
    page.text("Chip scale", "[% @place_scale %]", (MARGIN, below, chip * 0.4, 3.5 * k), 6.5)
    page.scale("Scale bar", (MARGIN + chip * 0.4, below - 1, chip * 0.6, 8 * k), before)
    page.north("North arrow", (MARGIN + 2 * chip + GAP - 8 * k, below - 1, 7 * k, 10 * k), before)
    below += 11 * k
    if portrait:
        wide = (inside - GAP) / 2
        page.heading("Surroundings", (MARGIN, below, wide, 4 * k))
        page.map("Surroundings", (MARGIN, below + 4.5 * k, wide, 62 * k))
        right = MARGIN + wide + GAP
        facts(page, (right, below, wide, 66 * k))
        below += 70 * k
        listed(page, (MARGIN, below, inside, bottom - below))
    else:
        right = MARGIN + 2 * (chip + GAP)
        page.heading("Surroundings", (right, top, third, 4 * k))
        page.map("Surroundings", (right, top + 4.5 * k, third, square))
        facts(page, (right, top + 4.5 * k + square + GAP, third, bottom - top - square - 4.5 * k))
        listed(page, (MARGIN, below, 2 * third + GAP, bottom - below))
    page.save(name)


def facts(page: Page, box: Box) -> None:
    """Put where the zone is, how many people and buildings are in it, and the legend."""
    x, y, width, height = box
    k = page.larger
    page.heading("Place, people and buildings", (x, y, width, 4 * k))
    page.text("Facts", "[% @place_facts %]", (x, y + 4.5 * k, width, min(height, 60 * k) - 5 * k),
              8)  # fmt: skip


def listed(page: Page, box: Box) -> None:
    """Put the table of the zone's buildings."""
    x, y, width, height = box
    k = page.larger
    page.heading("Buildings, the most urgent first", (x, y, width, 4 * k))
    page.table("Buildings", (x, y + 4.5 * k, width, height - 4.5 * k))


def main() -> None:
    program = QgsApplication([], False)
    program.initQgis()
    makers: tuple[Callable[[str, bool], None], ...] = (sheet, atlas)
    for make in makers:
        for size in SIZES:
            for portrait in (False, True):
                make(size, portrait)
    program.exitQgis()


if __name__ == "__main__":
    main()
