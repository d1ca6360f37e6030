"""Lists of choices in dialogs, batches and the Model Designer: words to read, values to keep.

A parameter whose values are words shows those very words in QGIS's own list. Here its entries get
their labels in the person's language; what it hands on, and so every script and model, stays.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..algorithms.shared.choices import labels


class Choice:
    """What a parameter's metadata name: Processing calls it for each dialog, batch row and step."""

    def __new__(cls, parameter: Any, dialog: Any, row: int = 0, column: int = 0) -> Any:
        """Return QGIS's own widget for a window of Processing's, its list in words."""
        values = parameter.options()
        words = dict(zip(values, labels(values)))
        registry = QgsGui.processingGuiRegistry()
        if hasattr(dialog, "model") and hasattr(dialog, "childId"):
            widget = registry.createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
            _put_into_words(widget, words)
        else:
            kinds = QgsProcessingGui.WidgetType
            is_batch = type(dialog).__name__ == "BatchAlgorithmDialog"
            kind = kinds.Batch if is_batch else kinds.Standard
            widget = registry.createParameterWidgetWrapper(parameter, kind)
            # Processing has it make its list next.
            QTimer.singleShot(0, partial(_once_made, widget, words))
        widget.setDialog(dialog)
        return widget


def _once_made(wrapper: Any, words: dict[str, str]) -> None:
    if not sip.isdeleted(wrapper):
        _put_into_words(wrapper.wrappedWidget(), words)


def _put_into_words(widget: Optional[QWidget], words: dict[str, str]) -> None:
    """Label the entries of a list, found by their values: it may be a part of a widget."""
    boxes = [] if widget is None else [widget, *widget.findChildren(QComboBox)]
    for box in boxes:
        if isinstance(box, QComboBox) and words.keys() <= _values(box):
            for index in range(box.count()):
                box.setItemText(index, words.get(box.itemData(index), box.itemText(index)))


def _values(box: QComboBox) -> set[str]:
    values = [box.itemData(index) for index in range(box.count())]
    return {value for value in values if isinstance(value, str)}
