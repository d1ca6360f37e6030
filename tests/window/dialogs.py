"""Inside QGIS: opens the dialog of an algorithm, presses its own Run and tells what came of it."""

from __future__ import annotations

from typing import Any

import processing
from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
from processing.tools import dataobjects
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QTextEdit
from qgis.utils import iface

from .watch import BOXES, FOLDER, Stillness, layer_named, picture, wait

LIMIT = 400


def open_dialog(name: str, values: dict[str, Any]) -> Any:
    """Open an algorithm's dialog as the toolbox does, with what a person fills in."""
    dialog = processing.createAlgorithmDialog(f"aftermap:{name}", values)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def run(name: str, values: dict[str, Any]) -> dict[str, Any]:
    """Open a dialog, fill in `values`, run it with all else as proposed, and close it."""
    dialog = open_dialog(name, values)
    picture(f"{name}-asks")
    return press_run(dialog, name)


def press_run(dialog: Any, name: str) -> dict[str, Any]:
    """Press Run and wait for the end; return what was said, proposed, returned and loaded."""
    BOXES.clear()
    before = set(QgsProject.instance().mapLayers())
    ended: list[bool] = []
    dialog.algorithmFinished.connect(lambda fine, results: ended.append(fine))
    proposed = proposals(dialog)
    label, lines = dialog.findChild(QLabel, "lblProgress"), [""]

    def is_over() -> bool:
        if lines[-1] != label.text():
            lines.append(label.text())
        return bool(ended or refusal(dialog))

    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    stillness = Stillness()
    wait(is_over, LIMIT, f"the end of {name}")
    still = stillness.end()
    picture(f"{name}-done")
    layers = [
        layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before
    ]
    seen = {
        "finished": bool(ended and ended[0]),
        "refused": refusal(dialog),
        "log": dialog.findChild(QTextEdit, "txtLog").toPlainText(),
        "results": dialog.results(),
        "proposed": proposed,
        "lines": lines,
        "still": still,
        "layers": {layer.name(): drawn(layer) for layer in layers},
    }
    dialog.close()
    return seen


def proposals(dialog: Any) -> dict[str, Any]:
    """Return what a dialog would run with; nothing where a value is missing that it must have."""
    try:
        return dialog.createProcessingParameters()
    except AlgorithmDialogBase.InvalidParameterValue:
        return {}


def refusal(dialog: Any) -> str:
    """Return what a message box, or the dialog's message bar, says of a value it cannot take."""
    item = dialog.messageBar().currentItem()
    return " ".join(BOXES) or (item.text() if item is not None else "")


def drawn(layer: Any) -> str:
    """Return how a layer is drawn."""
    kind = layer.renderer().type()
    return f"{'vector' if isinstance(layer, QgsVectorLayer) else 'raster'} {kind}"


def open_batch(name: str) -> dict[str, Any]:
    """Open the batch window of an algorithm as the toolbox does, and close it."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"aftermap:{name}")
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    rows = dialog.mainWidget().batchRowCount()
    if name == "rapidassessment":
        picture("batch")
    dialog.close()
    return {"rows": rows}


def run_batch(window: Any, values: dict[str, Any]) -> dict[str, Any]:
    """Fill two rows of a batch window, run them, and return what was said."""
    panel = window.mainWidget()
    panel.addRow()
    context = dataobjects.createContext()
    for row in range(panel.batchRowCount()):
        for name, value in values.items():
            column = panel.parameter_to_column[name]
            panel.wrappers[row][column].setParameterValue(value, context)
        for output in window.algorithm().destinationParameterDefinitions():
            cell = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[output.name()])
            suffix = output.defaultFileExtension()
            cell.setValue(str(FOLDER / f"batch-{row}-{output.name().lower()}.{suffix}"))
    picture("batch-asks")
    BOXES.clear()
    QTest.mouseClick(window.runButton(), Qt.MouseButton.LeftButton)
    wait(lambda: not window.cancelButton().isEnabled(), LIMIT, "the end of the batch")
    picture("batch-done")
    log = window.findChild(QTextEdit, "txtLog").toPlainText()
    return {
        "refused": refusal(window),
        "log": log,
        "written": sorted(path.name for path in FOLDER.glob("batch-*")),
    }


def run_untouched(name: str) -> dict[str, Any]:
    """Press Run in a dialog that nobody filled in; it runs, or says in a sentence what it lacks."""
    chosen = iface.activeLayer()
    if (
        QgsApplication.processingRegistry()
        .algorithmById(f"aftermap:{name}")
        .parameterDefinition("POST")
    ):
        # QGIS proposes the layer that is chosen in the project, for both images.
        iface.setActiveLayer(layer_named("Image before the event"))
    dialog = open_dialog(name, {})
    iface.setActiveLayer(chosen)
    return press_run(dialog, f"{name}-untouched")
