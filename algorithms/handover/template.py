"""A layout template that is filled: items are found by their ids, texts by what they hold.

Nothing of it is needed: what a person took out of a template is left out of the sheet.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional, TypeVar

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError, OutputError
from ...core.sentences import say
from .fitting import SMALLEST, STEP, fit_label, present
from .ground import set_bar

T = TypeVar("T", bound=QgsLayoutItem)

WRITES = "[%"
"""What an expression in a label begins with."""

SUCCESS = QgsLayoutExporter.ExportResult.Success


class Template:
    """One layout, made of a template, in a project of its own.

    Args:
        path: of the template.
        project: that its layers are kept in.

    Raises:
        InputError: it is no layout template.
    """

    def __init__(self, path: str, project: QgsProject) -> None:
        self.path, self.project = path, project
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        _, fine = self.layout.loadFromTemplate(document_of(path), QgsReadWriteContext())
        if not fine or self.layout.pageCollection().pageCount() == 0:
            raise InputError(_no_template(path, "it holds no layout"))
        self._labels = [
            (label, label.text(), label.font().pointSizeF(), label.rect())
            for label in self._all(QgsLayoutItemLabel)
        ]

    def map(self, name: str) -> Optional[QgsLayoutItemMap]:
        return self._one(name, QgsLayoutItemMap)

    def legend(self) -> Optional[QgsLayoutItemLegend]:
        return next(iter(self._all(QgsLayoutItemLegend)), None)

    def table(self, name: str) -> Optional[QgsLayoutFrame]:
        """Return the frame of a table of texts."""
        frame = self._one(name, QgsLayoutFrame)
        held = frame.multiFrame() if frame is not None else None
        return frame if isinstance(held, QgsLayoutItemManualTable) else None

    def write(self, values: Mapping[str, str]) -> None:
        """Put values into the layout's variables, and into every label that names them.

        Words of the template that Aftermap knows are said in the person's language.
        """
        for name, value in values.items():
            QgsExpressionContextUtils.setLayoutVariable(self.layout, name, value)
        for label, text, points, _ in self._labels:
            if WRITES in text:
                label.setText(text)
                said = label.currentText()
            else:
                said = QCoreApplication.translate("Aftermap", text)
            if label.mode() == QgsLayoutItemLabel.Mode.ModeFont:
                fit_label(label, said, points)

    def set_bars(self) -> None:
        """Give all scale bars round lengths that fit where they stand."""
        for bar in self._all(QgsLayoutItemScaleBar):
            bar.setTextFormat(present(bar.textFormat()))
            set_bar(bar)

    def hide_maps(self) -> None:
        """Leave maps empty and take away what measures them: there is no place to show."""
        for item in self._all(QgsLayoutItemMap):
            item.setLayers([])
            item.setKeepLayerSet(True)
            for grid in item.grids().asList():
                grid.setEnabled(False)
        for kind in (QgsLayoutItemScaleBar, QgsLayoutItemPicture):
            for item in self._all(kind):
                item.setVisibility(False)

    def fit_legend(self, box: tuple[float, float]) -> None:
        """Make a legend's letters smaller until it fits its box, in mm."""
        legend = self.legend()
        if legend is None:
            return
        legend.setResizeToContents(True)
        for _ in range(40):
            legend.adjustBoxSize()
            size = legend.rect()
            if size.width() <= box[0] and size.height() <= box[1]:
                return
            if not _smaller(legend):
                return

    def to_pdf(self, path: str) -> None:
        """Write the layout as PDF.

        Raises:
            OutputError: it cannot be written.
        """
        exporter = QgsLayoutExporter(self.layout)
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = self.layout.renderContext().dpi()
        _require(exporter.exportToPdf(path, settings), path, exporter.errorFile())

    def to_image(self, path: str) -> None:
        """Write the first page as an image.

        Raises:
            OutputError: it cannot be written.
        """
        exporter = QgsLayoutExporter(self.layout)
        image = exporter.renderPageToImage(0, dpi=self.layout.renderContext().dpi())
        if not image.save(path, "PNG"):
            raise OutputError(unwritten(path))

    def _one(self, name: str, kind: type[T]) -> Optional[T]:
        return next((item for item in self._all(kind) if item.id() == name), None)

    def _all(self, kind: type[T]) -> list[T]:
        return [item for item in self.layout.items() if isinstance(item, kind)]


def _smaller(legend: QgsLayoutItemLegend) -> bool:
    """Make a legend's letters and signs a step smaller; False if they are the smallest."""
    kinds = QgsLegendStyle.Style
    fonts = {
        style: legend.styleFont(style)
        for style in (kinds.Title, kinds.Group, kinds.Subgroup, kinds.SymbolLabel)
    }
    if all(font.pointSizeF() <= SMALLEST for font in fonts.values()):
        return False
    for style, font in fonts.items():
        font.setPointSizeF(max(SMALLEST, font.pointSizeF() - STEP))
        legend.setStyleFont(style, font)
    legend.setSymbolHeight(legend.symbolHeight() * 0.96)
    legend.setSymbolWidth(legend.symbolWidth() * 0.96)
    return True


def document_of(path: str) -> QDomDocument:
    """Return the text of a template.

    Raises:
        InputError: it is no layout template.
    """
    document = QDomDocument()
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(
            _no_template(path, say("it cannot be read: {error}", error=error))
        ) from error
    read: Any = document.setContent(text)
    fine = read[0] if isinstance(read, tuple) else bool(read)
    if not fine or document.documentElement().tagName() != "Layout":
        raise InputError(_no_template(path, "it holds no layout"))
    return document


def _no_template(path: str, reason: str) -> str:
    return say(
        "'{path}' is no layout template ({reason}): choose a .qpt file that QGIS's layout window"
        " has saved as a template, or none.",
        path=path,
        reason=reason,
    )


def _require(result: Any, path: str, file: str) -> None:
    if result != SUCCESS:
        raise OutputError(unwritten(file or path))


def unwritten(path: str) -> str:
    """Return what is said of a file that cannot be written."""
    return say(
        "'{path}' cannot be written: free some space, close it where it is open, or choose another"
        " place.",
        path=path,
    )
