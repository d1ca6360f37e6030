"""Text that fits its box: wrapped by its own measure, made smaller, and at last cut with a mark.

QGIS 3.22 wraps labels at spaces, later ones not at all unless asked, and none of them breaks a
long file name; so lines are broken here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

FONT = "Arial"
"""What the templates are written in; systems without it have one of the same widths."""

MM_PER_POINT = 25.4 / 72
FINE = 20
"""Fonts are measured this much larger than they are, since metrics of small ones are rounded."""

SMALLEST = 4.5
"""Points below which nobody reads a printed sheet."""

SMALLEST_ROW = 5.5
"""Points below which a table would rather lose rows."""

STEP = 0.25
SPARE = 0.97
"""Share of a box's width that a line may fill: what prints may be a hair wider than measured."""

LEADING = 1.25
"""Height of a line for its font's size, at least."""

MORE = "…"
_PIECES = re.compile(r"(\s+|(?<=[_\-/.,;:·])(?=\S))")

Rows = Sequence[Sequence[str]]


def width_of(text: str, font: QFont, points: float) -> float:
    """Return how wide a line is, in mm."""
    large = QFont(font)
    large.setPixelSize(max(1, round(points * FINE)))
    return QFontMetricsF(large).horizontalAdvance(text) / FINE * MM_PER_POINT


def height_of(font: QFont, points: float) -> float:
    """Return how high a line is, in mm."""
    large = QFont(font)
    large.setPixelSize(max(1, round(points * FINE)))
    measured = QFontMetricsF(large).lineSpacing() / FINE
    return max(measured, LEADING * points) * MM_PER_POINT


def wrapped(text: str, font: QFont, points: float, width: float) -> list[str]:
    """Return a text in lines of at most `width` mm, broken at spaces, else anywhere."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for piece in filter(None, _PIECES.split(paragraph)):
            if width_of((line + piece).rstrip(), font, points) <= width:
                line += piece
                continue
            if line.strip():
                lines.append(line.rstrip())
            line = piece.lstrip()
            while line and width_of(line, font, points) > width:
                head = _longest(line, font, points, width)
                lines.append(head)
                line = line[len(head) :]
        lines.append(line.rstrip())
    return lines


def _longest(text: str, font: QFont, points: float, width: float) -> str:
    """Return as much of a text without spaces as goes on one line, one letter at least."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle], font, points) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low]


def fitted(
    text: str, font: QFont, points: float, size: tuple[float, float]
) -> tuple[list[str], float]:
    """Return the lines of a text and the font size at which they fit a box.

    Args:
        text: of one or more paragraphs.
        font: in which it is written.
        points: the largest size.
        size: width and height of the box in mm.
    """
    width, height = size[0] * SPARE, size[1]
    while True:
        lines = wrapped(text, font, points, width)
        room = max(1, int(height / height_of(font, points) + 0.01))
        if len(lines) <= room:
            return lines, points
        if points - STEP < SMALLEST:
            break
        points -= STEP
    kept = lines[:room]
    while kept[-1] and width_of(kept[-1] + MORE, font, points) > width:
        kept[-1] = kept[-1][:-1]
    kept[-1] = kept[-1].rstrip() + MORE
    return kept, points


def fit_label(label: QgsLayoutItemLabel, text: str, points: float) -> None:
    """Put a text into a label so that all of it can be read."""
    size = label.rect()
    box = (size.width() - 2 * label.marginX(), size.height() - 2 * label.marginY())
    lines, points = fitted(text, label.font(), points, box)
    font = QFont(label.font())
    font.setPointSizeF(points)
    label.setFont(font)
    label.setText("\n".join(lines).replace("[%", "[\u200b%"))
    label.refresh()


def fill_table(
    frame: QgsLayoutFrame,
    rows: Rows,
    *,
    colours: Sequence[Optional[QColor]] = (),
    more: str = "",
    is_sum: bool = False,
    unlisted: int = 0,
) -> None:
    """Put rows into a table, the first of them its head, as large as its frame allows.

    Args:
        frame: of the table.
        rows: texts; columns after the first are set to the right.
        colours: of the first cell of each row under the head, as a key.
        more: what the last line says where not all rows fit, with `{count}`.
        is_sum: the last row is a sum of the others, so that none may be lost.
        unlisted: how many more there are than rows.
    """
    table = frame.multiFrame()
    widths, points, room = _room(table, rows, frame, SMALLEST if is_sum else SMALLEST_ROW)
    if is_sum and room < len(rows):  # in a template of one's own
        table.setCellMargin(0)
        widths, points, room = _room(table, rows, frame, SMALLEST)
    kept = _first(rows, room, more, unlisted)
    margins = 2 * table.cellMargin()  # beyond the widths and heights that a table is told
    styled = _content_format(table, points)
    height = height_of(styled.font(), points)
    table.setContentTextFormat(styled)
    contents = []
    listed = len(kept) - (len(kept) < len(rows) or unlisted > 0)
    for number, row in enumerate(kept):
        bold = number == 0 or (is_sum and number == len(rows) - 1)
        colour = colours[number - 1] if 0 < number <= min(len(colours), listed - 1) else None
        contents.append(
            [_cell(text, place, bold, colour, styled) for place, text in enumerate(row)]
        )
    table.setTableContents(contents)
    table.setColumnWidths([width - margins - table.gridStrokeWidth() for width in widths])
    table.setRowHeights([height] * len(kept))
    table.refresh()


def _room(
    table: QgsLayoutItemManualTable, rows: Rows, frame: QgsLayoutFrame, smallest: float
) -> tuple[list[float], float, int]:
    """Return the columns' widths in mm, the size of the letters, and how many rows fit."""
    font = QFont(_content_format(table, 1).font())
    font.setBold(True)
    points = table.contentTextFormat().size()
    margin, grid = table.cellMargin(), table.gridStrokeWidth()
    width, height = frame.rect().width() - 2 * grid, frame.rect().height() - grid
    while True:
        needed = [
            max(width_of(row[place], font, points) for row in rows) + 2 * margin + 0.5
            for place in range(len(rows[0]))
        ]
        room = int(height / (height_of(font, points) + 2 * margin + grid))
        wide = sum(needed) > width
        least = SMALLEST if wide else smallest
        if (not wide and len(rows) <= room) or points - STEP < least:
            break
        points -= STEP
    if wide:
        return [one * width / sum(needed) for one in needed], points, room
    return [one + (width - sum(needed)) / len(needed) for one in needed], points, room


def _first(rows: Rows, room: int, more: str, unlisted: int) -> list[list[str]]:
    """Return as many rows as there is room for, with a last one that counts the others."""
    kept = [list(row) for row in rows]
    if not unlisted and len(kept) <= room:
        return kept
    room = max(1, min(room, len(kept) + 1))
    left = len(kept) - (room - 1) + unlisted
    return [*kept[: room - 1], [more.format(count=left), *[""] * (len(rows[0]) - 1)]]


def _content_format(table: QgsLayoutItemManualTable, points: float) -> QgsTextFormat:
    styled = present(table.contentTextFormat())
    styled.setSize(points)
    return styled


def present(styled: QgsTextFormat) -> QgsTextFormat:
    """Return a format in a font that is there: QGIS takes any other where it misses one."""
    found = QgsTextFormat(styled)
    if not found.fontFound():
        font = QFont(found.font())
        font.setFamily(QFontInfo(QFont(FONT)).family())
        found.setFont(font)
    return found


def _cell(
    text: str, place: int, bold: bool, colour: Optional[QColor], styled: QgsTextFormat
) -> QgsTableCell:
    cell = QgsTableCell(text)
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    cell.setHorizontalAlignment(right if place else left)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    own = QgsTextFormat(styled)
    font = QFont(own.font())
    font.setBold(bold)
    own.setFont(font)
    if colour is not None and place == 0:
        cell.setBackgroundColor(colour)
        light = QColor(255, 255, 255) if colour.lightness() < 130 else QColor(20, 20, 20)
        own.setColor(light)
    cell.setTextFormat(own)
    return cell
